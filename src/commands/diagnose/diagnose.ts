import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { EvidenceFile, EvidenceProblem } from '../../diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../files/evidence-files.ts';
import { writeEvidence } from '../../files/write-evidence.ts';
import { diagnosisErrorJson, diagnosisJson } from '../../report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../../report/diagnosis/diagnosis-markdown.ts';
import { diagnosisText } from '../../report/diagnosis/diagnosis-text.ts';
import { decisionText } from '../../report/diagnosis/tree-text.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';
import { visible } from '../../text/visible-text.ts';
import { diagnoseWithoutSecrets } from './diagnose-without-secrets.ts';
import { type Measured, measure, prometheusAt } from './measure.ts';
import { ownPatterns } from './own-patterns.ts';

/** The options of `crashgate diagnose`, as the command line gives them. */
export interface DiagnoseOptions {
  readonly from?: string;
  readonly namespace?: string;
  readonly context?: string;
  readonly readSecrets?: boolean;
  readonly evidence?: string;
  /** Regular expressions of what must not be quoted. */
  readonly redact?: readonly string[];
  /** The address of a Prometheus. */
  readonly prometheus?: string;
  readonly format: 'text' | 'json' | 'markdown';
}

/** What was found, wherever it comes from. */
interface Found {
  readonly files: readonly EvidenceFile[];
  /** Files that could not be read, and what of the cluster could not. */
  readonly problems: readonly EvidenceProblem[];
  readonly degraded: readonly string[];
  /** Where it was looked for, for when there is nothing. */
  readonly place: string;
}

/**
 * Names the cause of what fails, in the cluster or in an evidence directory. Both are read in the same way, so that they
 * give the same answer. Returns the exit code: 0 nothing is wrong, 1 diagnosed, 2 unable.
 */
export async function diagnoseCommand(
  workload: string | undefined,
  options: DiagnoseOptions,
): Promise<number> {
  try {
    const secret = await ownPatterns(undefined, process.cwd(), options.redact);
    const { files: seen, problems, degraded, place } = await find(workload, options, secret);
    const { files, problem } = await measured(seen, options);
    if (problem !== undefined) warn(problem);
    const evidence = readEvidence(files);
    for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
    for (const line of degraded) warn(`could not be read: ${line}`);
    const workloads = await diagnoseWithoutSecrets(evidence, secret);
    if (options.evidence !== undefined) await keep(options.evidence, files);
    if (workloads.length === 0) return unable(`there is no workload in ${place}`, options);
    process.stdout.write(
      options.format === 'json'
        ? diagnosisJson(workloads, undefined, degraded)
        : options.format === 'markdown'
          ? diagnosisMarkdown(workloads)
          : text(workloads),
    );
    return workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
  } catch (error) {
    return unable(error instanceof Error ? error.message : String(error), options);
  }
}

/** Writes down what was read; where that cannot be done the diagnosis is told all the same. */
async function keep(directory: string, files: readonly EvidenceFile[]): Promise<void> {
  try {
    await writeEvidence(directory, files);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    warn(`the evidence cannot be written to ${directory}: ${code ?? message}`);
  }
}

/** Prints the decision tree. */
export function printTree(): void {
  process.stdout.write(decisionText());
}

/** What says something about a cluster only, as it is written. */
const onlyLive = {
  namespace: '--namespace',
  context: '--context',
  readSecrets: '--read-secrets',
  evidence: '--evidence',
} as const;

async function find(
  workload: string | undefined,
  options: DiagnoseOptions,
  secret: FindSecrets | undefined,
): Promise<Found> {
  const { from, namespace, context, readSecrets = false } = options;
  if (from !== undefined) {
    const written = Object.entries(onlyLive).find(([name]) => name in options)?.[1];
    const live = workload ?? written;
    if (live !== undefined) throw new Error(`--from reads a directory, no cluster: leave out ${live}`);
    const { files, problems } = await loadEvidence(from);
    return { files, place: from, problems, degraded: [] };
  }
  if (workload === undefined && namespace === undefined) {
    throw new Error(
      'name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from DIR for evidence',
    );
  }
  const { checkNode, openCluster } = await import('../watch/watch-ports.ts');
  checkNode(process.versions.node, 'diagnosing a cluster');
  const { readLive } = await import('./diagnose-live.ts');
  const stop = new AbortController();
  try {
    const cluster = await openCluster({
      context,
      namespace,
      env: process.env,
      signal: stop.signal,
      patience: 5000,
    });
    const { files, degraded } = await readLive(cluster, { workload, readSecrets, find: secret });
    return { files, place: `namespace ${cluster.namespace}`, problems: [], degraded };
  } finally {
    stop.abort();
  }
}

/** With what Prometheus knows of it, when one is named. */
async function measured(files: readonly EvidenceFile[], { prometheus }: DiagnoseOptions): Promise<Measured> {
  if (prometheus === undefined) return { files, problem: undefined };
  return measure(files, prometheusAt(prometheus, process.env), Date.now());
}

function text(workloads: readonly DiagnosedWorkload[]): string {
  const { stdout, env } = process;
  return diagnosisText(workloads, { color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb' });
}

function unable(message: string, { format }: DiagnoseOptions): number {
  warn(message);
  if (format === 'json') process.stdout.write(diagnosisErrorJson(message));
  return 2;
}

function warn(message: string): void {
  process.stderr.write(`crashgate: ${visible(message)}\n`);
}
