import { diagnose } from '../diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../diagnosis/diagnosis.ts';
import type { EvidenceFile } from '../diagnosis/evidence.ts';
import { readEvidence } from '../diagnosis/read-evidence.ts';
import { tree } from '../diagnosis/tree.ts';
import { loadEvidence } from '../files/evidence-files.ts';
import { writeEvidence } from '../files/write-evidence.ts';
import { diagnosisErrorJson, diagnosisJson } from '../report/diagnosis-json.ts';
import { diagnosisText } from '../report/diagnosis-text.ts';
import { treeText } from '../report/tree-text.ts';
import { visible } from '../report/visible-text.ts';
import { readLive } from './diagnose-live.ts';
import { checkNode, openCluster } from './watch-ports.ts';

/** The options of `crashgate diagnose`, as the command line gives them. */
export interface DiagnoseOptions {
  readonly from?: string;
  readonly namespace?: string;
  readonly context?: string;
  readonly readSecrets?: boolean;
  readonly evidence?: string;
  readonly format: 'text' | 'json';
}

/** What was found, wherever it comes from. */
interface Found {
  readonly files: readonly EvidenceFile[];
  /** What could not be read. */
  readonly warnings: readonly string[];
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
    const { files, warnings, place } = await find(workload, options);
    const evidence = readEvidence(files);
    const problems = evidence.problems.map(({ source, message }) => `${source}: ${message}`);
    for (const warning of [...warnings, ...problems]) warn(warning);
    const workloads = diagnose(evidence);
    if (options.evidence !== undefined) await writeEvidence(options.evidence, files);
    if (workloads.length === 0) return unable(`there is no workload in ${place}`, options);
    process.stdout.write(options.format === 'json' ? diagnosisJson(workloads) : text(workloads));
    return workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
  } catch (error) {
    return unable(error instanceof Error ? error.message : String(error), options);
  }
}

/** Prints the decision tree. */
export function printTree(): void {
  process.stdout.write(treeText(tree));
}

/** What says something about a cluster only. */
const onlyLive = ['namespace', 'context', 'readSecrets', 'evidence'] as const;

async function find(workload: string | undefined, options: DiagnoseOptions): Promise<Found> {
  const { from, namespace, context, readSecrets = false } = options;
  if (from !== undefined) {
    const live = workload ?? onlyLive.find((name) => options[name] !== undefined);
    if (live !== undefined) throw new Error(`--from reads a directory, no cluster: leave out ${live}`);
    const { files, problems } = await loadEvidence(from);
    return { files, place: from, warnings: problems.map(({ source, message }) => `${source}: ${message}`) };
  }
  if (workload === undefined && namespace === undefined) {
    throw new Error(
      'name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from DIR for evidence',
    );
  }
  checkNode(process.versions.node, 'diagnosing a cluster');
  const stop = new AbortController();
  try {
    const cluster = await openCluster({
      context,
      namespace,
      env: process.env,
      signal: stop.signal,
      patience: 5000,
    });
    const { files, degraded } = await readLive(cluster, { workload, readSecrets });
    return {
      files,
      place: `namespace ${cluster.namespace}`,
      warnings: degraded.map((line) => `could not be read: ${line}`),
    };
  } finally {
    stop.abort();
  }
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
