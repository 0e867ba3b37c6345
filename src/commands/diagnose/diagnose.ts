import type { EvidenceFile, EvidenceProblem } from '../../diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../diagnosis/evidence/read-evidence.ts';
import type { Host } from '../../host-port.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import type { Cluster, ClusterOptions, QueryMetrics } from '../../ports.ts';
import { diagnosisJson } from '../../report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../../report/diagnosis/diagnosis-markdown.ts';
import { diagnosisText } from '../../report/diagnosis/diagnosis-text.ts';
import { decisionText } from '../../report/diagnosis/tree-text.ts';
import { UserError } from '../../settings/user-error.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';
import { visible } from '../../text/visible-text.ts';
import { redactPatterns } from '../redact-patterns.ts';
import { askedWorkloads, leadsToOne } from './asked-workloads.ts';
import { diagnoseWithoutSecrets } from './diagnose-without-secrets.ts';
import { type Measured, measure, withMeasured } from './measure.ts';
import { storedReading, withReading } from './stored-reading.ts';
import { type Taken, whatWasRead } from './what-was-read.ts';
import { wiringWithoutSecrets } from './wiring-without-secrets.ts';

/** What a live diagnosis needs from the outside. */
export interface DiagnosePorts {
  /** Opens the cluster that kubectl would use. Throws where that cannot be. */
  readonly openCluster: (options: Omit<ClusterOptions, 'env'>) => Promise<Cluster>;
  /** Asks the Prometheus at this address. */
  readonly prometheus: (url: string) => QueryMetrics;
}

type Options = OptionsOf<'diagnose'>;

/** What was found, wherever it comes from. */
interface Found {
  readonly files: readonly EvidenceFile[];
  /** The same without secrets, to be written down. */
  readonly stored: () => Promise<readonly EvidenceFile[]>;
  /** Files that could not be read, and what of the cluster could not. */
  readonly problems: readonly EvidenceProblem[];
  readonly degraded: readonly string[];
  /** Where it was looked for, for when there is nothing. */
  readonly place: string;
  /** Of files: how many there were, and which were passed over. */
  readonly taken?: Taken;
}

/**
 * Names the cause of what fails, in the cluster or in files. Both are read in the same way, so that they give the same
 * answer. Returns the exit code: 0 nothing is wrong, 1 something fails or leads nowhere, 2 unable.
 */
export async function diagnoseCommand(
  workload: string | undefined,
  { values: options, problems: inputProblems }: InputsRead<Options>,
  host: Host,
  ports: DiagnosePorts,
): Promise<number> {
  const { stdout, stderr, files: hostFiles } = host;
  const warn = (message: string): void => stderr.write(`crashgate: ${visible(message)}\n`);
  const secret = await redactPatterns({ redact: options.redact, problems: inputProblems }, hostFiles);
  const {
    files: seen,
    stored,
    problems,
    degraded,
    place,
    taken,
  } = await find(workload, options, secret, { host, ports });
  const figures = await measured(seen, options, { host, ports });
  if (figures.problem !== undefined) warn(figures.problem);
  const evidence = readEvidence(figures.files, options.namespace);
  for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
  for (const line of taken ? whatWasRead(taken, evidence) : []) warn(line);
  for (const line of degraded) warn(`could not be read: ${line}`);
  const fresh = await diagnoseWithoutSecrets(evidence, secret);
  // Own patterns and figures of now are not in what was stored.
  const earlier = taken && !secret && figures.files === seen ? await storedReading(seen, fresh) : undefined;
  if (earlier)
    warn(`${place}: shows the diagnosis stored with this evidence, made before its secrets were taken out`);
  const diagnosed = earlier ?? fresh;
  const workloads = taken ? askedWorkloads(diagnosed, { workload, namespace: options.namespace }) : diagnosed;
  const isWhole = options.from.length === 0 && workload === undefined;
  const isNarrowed = taken !== undefined && (workload ?? options.namespace) !== undefined;
  const wiring = wiringWithoutSecrets(evidence, { isWhole, find: secret }).filter(
    (fault) => !isNarrowed || leadsToOne(fault, workloads),
  );
  const lost =
    options.evidence &&
    (await hostFiles.writeEvidence(
      options.evidence,
      withReading(withMeasured(await stored(), figures), workloads),
    ));
  if (lost) warn(lost);
  if (workloads.length === 0) throw new UserError(`there is no workload in ${place}`);
  stdout.write(
    options.format === 'json'
      ? diagnosisJson(workloads, { degraded, wiring })
      : options.format === 'markdown'
        ? diagnosisMarkdown(workloads, { wiring })
        : diagnosisText(workloads, { color: stdout.color, wiring }),
  );
  return wiring.length > 0 || workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
}

/** Prints the decision tree. */
export function printTree({ stdout }: Pick<Host, 'stdout'>): void {
  stdout.write(decisionText());
}

interface Outside {
  readonly host: Host;
  readonly ports: DiagnosePorts;
}

async function find(
  workload: string | undefined,
  options: Options,
  secret: FindSecrets | undefined,
  { host, ports }: Outside,
): Promise<Found> {
  const { from, namespace, context, evidence } = options;
  const readSecrets = options['read-secrets'];
  if (from.length > 0) {
    const live =
      (context === undefined ? undefined : '--context') ??
      (readSecrets ? '--read-secrets' : undefined) ??
      (evidence === undefined ? undefined : '--evidence');
    if (live !== undefined) throw new UserError(`--from reads files, no cluster: leave out ${live}`);
    const { problems, ...taken } = await host.files.loadEvidence(from);
    const place = from.map((path) => (path === '-' ? 'standard input' : path)).join(', ');
    return { files: taken.files, stored: async () => [], place, problems, degraded: [], taken };
  }
  if (workload === undefined && namespace === undefined) {
    throw new UserError(
      'name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from PATH for evidence',
    );
  }
  const stop = new AbortController();
  try {
    const cluster = await ports.openCluster({ context, namespace, signal: stop.signal, patience: 5000 });
    const { readLive } = await import('./diagnose-live.ts');
    const { files, stored, degraded } = await readLive(cluster, { workload, readSecrets, find: secret });
    return { files, stored, place: `namespace ${cluster.namespace}`, problems: [], degraded };
  } finally {
    stop.abort();
  }
}

/** With what Prometheus knows of it, when one is named. */
async function measured(
  files: readonly EvidenceFile[],
  { prometheus }: Options,
  { host, ports }: Outside,
): Promise<Measured> {
  if (prometheus === undefined) return { files, problem: undefined };
  return measure(files, ports.prometheus(prometheus), host.now());
}
