import type { GateResult, Verdict } from '../../gate/engine/judge.ts';
import { githubReport } from '../../report/gate/github-report.ts';
import { errorReport, jsonReport } from '../../report/gate/json.ts';
import { markdownReport } from '../../report/gate/markdown.ts';
import { sarifError, sarifReport } from '../../report/gate/sarif/sarif.ts';
import { textReport } from '../../report/gate/text.ts';
import { formatSettingsProblem } from '../../settings/problem.ts';
import { gate } from './gate.ts';
import { machinePorts } from './gate-ports.ts';

/** The options of `crashgate gate`, as the command line gives them. */
export interface GateOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'github';
  readonly config?: string;
  readonly namespace?: string;
  readonly kubernetesVersion?: string;
  readonly failOn?: string;
  readonly external?: readonly string[];
  readonly pedantic?: boolean;
  readonly notes?: boolean;
  readonly helm?: string;
  readonly kustomize?: readonly string[];
  readonly base?: readonly string[];
  readonly newOnly?: boolean;
}

/** 0 pass, 1 blocked, 2 could not judge. */
export const exitCodes: Record<Verdict, number> = { pass: 0, block: 1, error: 2 };

/** Runs the gate from the command line: the report goes to standard output. Returns the exit code. */
export async function gateCommand(paths: readonly string[], options: GateOptions): Promise<number> {
  const { config, namespace, kubernetesVersion, failOn, external, pedantic, helm, kustomize, base, newOnly } =
    options;
  const inputs = { namespace, kubernetesVersion, failOn, external, pedantic };
  const outcome = await gate({ paths, helm, kustomize, config, base, newOnly, inputs }, machinePorts());
  if ('problems' in outcome) {
    const lines = outcome.problems.map(formatSettingsProblem);
    process.stderr.write(`${lines.map((line) => `crashgate: ${line}`).join('\n')}\n`);
    if (options.format === 'json') process.stdout.write(errorReport(lines.join('\n')));
    if (options.format === 'sarif') process.stdout.write(sarifError(lines.join('\n')));
    return exitCodes.error;
  }
  process.stdout.write(render(outcome.result, options));
  return exitCodes[outcome.result.verdict];
}

function render(result: GateResult, { format, notes }: GateOptions): string {
  switch (format) {
    case 'json':
      return jsonReport(result);
    case 'sarif':
      return sarifReport(result, { absent: true });
    case 'markdown':
      return markdownReport(result);
    case 'github':
      return githubReport(result);
    case 'text': {
      const { stdout, env } = process;
      const color = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
      return textReport(result, {
        color,
        notes: notes === true,
        ...(stdout.columns ? { width: stdout.columns } : {}),
      });
    }
  }
}
