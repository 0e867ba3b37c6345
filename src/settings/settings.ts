import type * as z from 'zod';
import type { Location } from '../manifest/document.ts';
import type { Severity } from './severity.ts';

/** At which severity findings block the merge. */
export const failOnLevels = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** A rule switched off, on as it is, or given a fixed severity. */
export const ruleLevels = ['off', 'on', 'note', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** What the settings say about one rule. */
export interface RuleSetting {
  readonly level?: RuleLevel | undefined;
  /** Those of the rule's own options that are set, already checked; the rule's defaults fill in the rest. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** What the settings must know of a rule to read what a file says about it. */
export interface ConfigurableRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  /** False for a rule that reports only when the settings turn it on. */
  readonly enabled?: boolean;
  /** The schema of the rule's own options. */
  readonly options?: () => z.ZodType;
}

/** Rules set differently for some files. */
export interface RuleOverride {
  /** Globs over file paths as they are reported. */
  readonly paths: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** An object that exists although no manifest of the set makes it. Name and namespace are globs. */
export interface ExternalObject {
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  /** Its keys, when they are known: then a missing key is still found. */
  readonly keys?: readonly string[] | undefined;
  readonly reason: string;
}

/** A finding that is accepted, for objects whose manifests are not ours to annotate. */
export interface ConfiguredSuppression {
  readonly rule: string;
  /** Glob over `Kind/name`. */
  readonly object: string;
  readonly namespace?: string | undefined;
  readonly container?: string | undefined;
  readonly reason: string;
  readonly until?: string | undefined;
  /** Where the settings file says so. */
  readonly location?: Location | undefined;
}

/** A custom resource that makes ConfigMaps or Secrets when it is applied. */
export interface ConfiguredGenerator {
  /** `group/Kind` of the custom resource. */
  readonly kind: string;
  readonly makes: 'ConfigMap' | 'Secret';
  /** Path to the made object's name inside the custom resource; `metadata.name` when absent. */
  readonly name?: string | undefined;
  /** Path to a list or mapping that holds the keys; unknown keys when absent. */
  readonly keys?: string | undefined;
}

/** Everything the gate can be told, after inputs, file and defaults are merged. */
export interface GateSettings {
  /** Where objects without a namespace will be applied. */
  readonly namespace?: string | undefined;
  /** Minor version of the target Kubernetes: 35 for 1.35. */
  readonly kubernetesMinor: number;
  readonly failOn: FailOn;
  /** True to show remarks that are no defects. */
  readonly pedantic: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly RuleOverride[];
  readonly external: readonly ExternalObject[];
  readonly suppressions: readonly ConfiguredSuppression[];
  readonly unsuppressible: readonly string[];
  /** Longest life of a suppression in days; every suppression then needs an expiry within it. */
  readonly suppressionMaxAge?: number | undefined;
  readonly podSpecPaths: Readonly<Record<string, string>>;
  readonly generators: readonly ConfiguredGenerator[];
  /** Regular expressions of placeholders that something fills in later (Flux substitution). */
  readonly placeholders: { readonly allow: readonly string[] };
  readonly startup: {
    /** Seconds an app may take to start before a liveness kill counts as too early. */
    readonly minBudget: number;
    /** Known start-up time in seconds, by glob over `Kind/name`. */
    readonly expected: Readonly<Record<string, number>>;
  };
  /** What is known of the nodes' container runtime. */
  readonly runtime: {
    /** True when pods may bind ports below 1024 without a capability. */
    readonly unprivilegedPorts: boolean;
  };
  /** Globs over file paths, as they are reported, of what is not judged. */
  readonly exclude: readonly string[];
  /** Files and directories with CustomResourceDefinitions that are applied elsewhere. */
  readonly crds: readonly string[];
  /** Directories and addresses of schemas in the layout of the CRDs catalog. */
  readonly schemaLocations: readonly string[];
  /** Regular expressions of what no report, comment or evidence may quote; checked by `redactProblem`. */
  readonly redact: readonly string[];
  /** How grave a Secret is that the set does not hold; undefined: a warning, an error when a name is nearly the same. */
  readonly references: { readonly secrets?: Severity | undefined };
}

/** The newest Kubernetes this release knows, and the oldest: minor versions. */
export const newestKubernetesMinor = 37;
export const oldestKubernetesMinor = 30;

/** What holds when nobody says anything. */
export const defaultSettings: GateSettings = {
  kubernetesMinor: newestKubernetesMinor,
  failOn: 'error',
  pedantic: false,
  rules: {},
  overrides: [],
  external: [],
  suppressions: [],
  unsuppressible: [],
  podSpecPaths: {},
  generators: [],
  placeholders: { allow: [] },
  startup: { minBudget: 30, expected: {} },
  runtime: { unprivilegedPorts: false },
  exclude: [],
  crds: [],
  schemaLocations: [],
  redact: [],
  references: {},
};
