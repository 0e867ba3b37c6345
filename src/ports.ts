import type { EvidenceFile, EvidenceProblem } from './diagnosis/evidence/evidence.ts';
import type { PrometheusQuery } from './diagnosis/evidence/usage/prometheus-queries.ts';
import type { MissingInput } from './gate/engine/input-findings.ts';
import type { UnrenderedUnit } from './gate/engine/units.ts';
import type { Finding } from './gate/model/finding.ts';
import type { BuiltInKind, SchemaAnswer } from './gate/schema/schema-answers.ts';
import type { ManifestFile, UnreadableText } from './manifest/document.ts';
import type { Mapping } from './manifest/value.ts';
import type { SkippedFiles } from './repository/repository.ts';
import type { Observation, Scope } from './rollout/observation.ts';
import type { HelmChart } from './settings/helm-input.ts';
import type { SettingsProblem } from './settings/problem.ts';
import type { FindSecrets } from './text/redact/redactor.ts';

/** What was found where somebody pointed at. */
export interface LoadedEvidence {
  readonly files: readonly EvidenceFile[];
  readonly problems: readonly EvidenceProblem[];
  /** Files that were passed over, by what they are. */
  readonly skipped: readonly { readonly what: string; readonly paths: readonly string[] }[];
}

export type { MissingInput } from './gate/engine/input-findings.ts';

/** What loading paths gave: texts, files that could not be read, and paths that lead nowhere. */
export interface LoadedManifests {
  readonly files: readonly ManifestFile[];
  readonly unreadableFiles: readonly UnreadableText[];
  readonly missing: readonly MissingInput[];
  /** Charts among them that could not be rendered. */
  readonly unrendered?: readonly UnrenderedUnit[];
  /** What is left out on purpose. */
  readonly skipped?: readonly SkippedFiles[];
}

/** The text of a settings file; or why the one that was asked for cannot be read; or neither when there is none. */
export interface LoadedConfig {
  readonly file?: { readonly path: string; readonly text: string };
  readonly problem?: SettingsProblem;
}

/** What the gate needs from the outside. */
export interface GatePorts {
  /** Loads the manifests behind paths, directories, globs and `-`, leaving out settings files. */
  readonly loadManifests: (paths: readonly string[], exclude: readonly string[]) => Promise<LoadedManifests>;
  /** Loads the named settings file, else the one of the working directory. */
  readonly loadConfig: (named: string | undefined) => Promise<LoadedConfig>;
  /** Renders charts and kustomizations. */
  readonly render: RenderManifests;
  /** Leads findings in rendered text back to the files that people edit. */
  readonly fillSources: (
    findings: readonly Finding[],
    files: readonly ManifestFile[],
  ) => Promise<readonly Finding[]>;
  /** Begins to load kubeconform and the schemas. */
  readonly startSchemaChecks: (request: SchemaRequest) => SchemaChecks;
  /** Opens the cluster that kubectl would use. Rejects where it cannot be reached. */
  readonly openCluster: (options: Omit<ClusterOptions, 'env'>) => Promise<Cluster>;
  /** Today's date, `YYYY-MM-DD`: suppressions expire. */
  readonly today: () => string;
}

/** A program to run: no shell, nothing on its standard input. */
export interface CommandRequest {
  /** The program's name, looked up on PATH, and its arguments. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  /** Set besides the few variables every program needs to start; nothing else is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** How running a program ended. Standard error is cut to its last part. */
export type CommandOutcome =
  | { readonly kind: 'exited'; readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'timed-out'; readonly seconds: number; readonly stderr: string }
  | { readonly kind: 'too-much-output'; readonly limit: number }
  | { readonly kind: 'broken'; readonly reason: string };

/** Runs a program to its end. */
export type RunCommand = (request: CommandRequest) => Promise<CommandOutcome>;

/** What is to be rendered before it is judged, and for which cluster. */
export interface RenderRequest {
  readonly charts: readonly HelmChart[];
  readonly kustomizations: readonly string[];
  /** Where releases go that name no namespace of their own. */
  readonly namespace?: string | undefined;
  /** `1.34` */
  readonly kubernetesVersion?: string | undefined;
}

/** Renders with the user's own programs. A chart that cannot be rendered is missing, with the program's words. */
export type RenderManifests = (request: RenderRequest) => Promise<Pick<LoadedManifests, 'files' | 'missing'>>;

/** Which cluster to open, as kubectl would find it. */
export interface ClusterOptions {
  /** A kubeconfig's text; wins over the files of KUBECONFIG. */
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
  readonly namespace?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends every request and watch. */
  readonly signal: AbortSignal;
  /** Milliseconds to wait for a server that does not answer yet. */
  readonly patience?: number;
}

/** A cluster that answers. Reads never throw: what came of them is in the answer. */
export interface Cluster {
  readonly name: string;
  readonly context: string;
  /** Where objects live that name no namespace. */
  readonly namespace: string;
  /** `v1.35.4`; empty when it may not be asked. */
  readonly version: string;
  /** Milliseconds by which the server's clock is ahead of this machine's, by its last answer; give or take a second. */
  readonly clockAhead?: (() => number | undefined) | undefined;
  readonly observe: (scopes: readonly Scope[], options?: { readonly tickMs?: number }) => Observations;
  readonly get: (scope: Omit<Scope, 'kind'>, name: string) => Promise<ReadAnswer<Mapping>>;
  readonly list: (scope: Scope) => Promise<ReadAnswer<readonly Mapping[]>>;
  readonly can: (question: AccessQuestion) => Promise<ReadAnswer<boolean>>;
  /** Reads for a diagnosis: cut to what it needs, each with a limit of its own. */
  readonly evidence: EvidenceReader;
  /** How a kind is named in addresses; absent for one that the server does not know. */
  readonly resourceOf: (apiVersion: string, kind: string) => Promise<ReadAnswer<Resource>>;
}

/** What came of one read. A read never throws. */
export type ReadAnswer<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** The server says that it is not there, or that it knows no such kind. */
  | { readonly kind: 'absent' }
  /** It may not be read. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads a cluster once, for a diagnosis. Objects come cut to what it needs; no value of a Secret or ConfigMap is in them. */
export interface EvidenceReader {
  readonly get: (scope: Scope, name: string, signal: AbortSignal) => Promise<ReadAnswer<Mapping>>;
  /** @param namesOnly asks the server for metadata alone */
  readonly list: (
    scope: Scope,
    signal: AbortSignal,
    namesOnly?: boolean,
  ) => Promise<ReadAnswer<readonly Mapping[]>>;
  readonly log: (request: LogRequest, signal: AbortSignal) => Promise<ReadAnswer<string>>;
  /** The server's clock at its newest answer, in milliseconds since the epoch. */
  readonly serverTime: () => number | undefined;
}

/** A cluster in which a rollback may change things. Nothing else is given one. */
export interface WritableCluster extends Cluster {
  readonly patch: (scope: Omit<Scope, 'kind'>, name: string, patch: ObjectPatch) => Promise<WriteOutcome>;
  /** Deletes the object if it still is the one with this uid. */
  readonly remove: (scope: Omit<Scope, 'kind'>, name: string, uid: string) => Promise<WriteOutcome>;
}

/** A change to an object, made in the name of `crashgate`. */
export interface ObjectPatch {
  /** Server-side apply takes what others own; a strategic merge patch obeys `$patch` directives. */
  readonly type: 'server-side-apply' | 'strategic-merge';
  /** With `metadata.resourceVersion` it is refused when the object has changed since. */
  readonly body: Mapping;
  /** Only tells what would come of it. */
  readonly dryRun?: boolean;
}

/** How a change ended: the object as it is now, or why nothing was changed. */
export type WriteOutcome =
  | { readonly kind: 'done'; readonly object: Mapping }
  /** Somebody else has changed or replaced it meanwhile. */
  | { readonly kind: 'conflict' | 'forbidden' | 'gone' | 'refused'; readonly reason: string };

/** A kind as addresses name it. */
export type Resource = Pick<Scope, 'apiVersion' | 'kind' | 'plural'> & { readonly namespaced: boolean };

/** Many watches as one stream of observations. */
export interface Observations extends AsyncIterable<Observation> {
  /** Watches one more scope. One that is watched already is left as it is. */
  readonly add: (scope: Scope) => void;
  /** Lists everything anew: a `listed` observation follows for each scope that still is watched. */
  readonly refresh: () => void;
  /** Adds an observation that was made in another way. */
  readonly post: (observation: Observation) => void;
  /** The observations that wait, at once; waits for the first. Empty at the end. */
  readonly take: () => Promise<readonly Observation[]>;
  /** Ends all watches; resolves when they have ended. */
  readonly close: () => Promise<void>;
}

/** What the watch needs from the outside. */
export interface WatchPorts {
  readonly loadManifests: GatePorts['loadManifests'];
  readonly openCluster: (options: Omit<ClusterOptions, 'env'>) => Promise<Cluster>;
  /** Asks the Prometheus at this address. */
  readonly prometheus?: (url: string) => QueryMetrics;
  /** Finds what the settings say must not be quoted. */
  readonly findSecrets?: FindSecrets | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Prints lines for whoever follows along. */
  readonly print: (lines: readonly string[]) => void;
  /** Aborts when somebody wants the watch to end. */
  readonly cancelled: AbortSignal;
}

/** Which log of which container, and how much of its end. */
export interface LogRequest {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly previous: boolean;
  readonly tailLines: number;
  readonly limitBytes: number;
}

/** May this be done? Empty strings mean the core group and the whole resource. */
export interface AccessQuestion {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly namespace?: string;
}

/** What Prometheus answered, as JSON texts, and in one line why not to everything. */
export interface MetricsAnswers {
  readonly answers: readonly { readonly query: PrometheusQuery; readonly text: string }[];
  readonly problem: string | undefined;
}

/** Asks Prometheus. Never throws. */
export type QueryMetrics = (queries: readonly PrometheusQuery[]) => Promise<MetricsAnswers>;

/** Which schemas to load. */
export interface SchemaRequest {
  /** Kubernetes' own: `1.37`. */
  readonly version: string;
  /** Directories and addresses that hold schemas of custom resources. */
  readonly locations: readonly string[];
  /** How long the texts are that will be checked, for choosing how to go about it. */
  readonly characters: number;
}

/** kubeconform, loaded or loading. For one run: it is asked once. */
export interface SchemaChecks {
  /**
   * Checks documents against the schemas of their kinds.
   * @param schemas further ones, by name: those of custom resources
   */
  check(documents: readonly Mapping[], schemas: ReadonlyMap<string, object>): Promise<SchemaOutcome>;
  stop(): Promise<void>;
}

/** What the schemas say. */
export interface SchemaOutcome {
  /** By position among the documents; nothing for those that are valid. */
  readonly answers: ReadonlyMap<number, SchemaAnswer>;
  /** What the chosen Kubernetes serves, when a document has no schema. */
  readonly builtIn: readonly BuiltInKind[];
  readonly notes: readonly string[];
}
