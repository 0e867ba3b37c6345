import { diagnose } from '../diagnosis/diagnose.ts';
import { readEvidence } from '../diagnosis/read-evidence.ts';
import { tree } from '../diagnosis/tree.ts';
import { loadEvidence } from '../files/evidence-files.ts';
import { diagnosisErrorJson, diagnosisJson } from '../report/diagnosis-json.ts';
import { diagnosisText } from '../report/diagnosis-text.ts';
import { treeText } from '../report/tree-text.ts';
import { visible } from '../report/visible-text.ts';

/** The options of `crashgate diagnose`, as the command line gives them. */
export interface DiagnoseOptions {
  readonly from?: string;
  readonly format: 'text' | 'json';
}

/** Names the cause of what fails in an evidence directory. Returns the exit code: 0 nothing is wrong, 1 diagnosed, 2 unable. */
export async function diagnoseCommand(options: DiagnoseOptions): Promise<number> {
  if (options.from === undefined) return unable('name an evidence directory: diagnose --from DIR', options);
  try {
    const { files, problems } = await loadEvidence(options.from);
    const evidence = readEvidence(files);
    for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
    const workloads = diagnose(evidence);
    if (workloads.length === 0) return unable(`there is no workload in ${options.from}`, options);
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

function text(workloads: Parameters<typeof diagnosisText>[0]): string {
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
