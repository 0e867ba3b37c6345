import { applyBaseline, baselineFile, baselineText, readBaseline } from '../../gate/engine/baseline.ts';
import type { GateResult, Verdict } from '../../gate/engine/result.ts';
import type { Host, Output } from '../../host-port.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import type { GatePorts } from '../../ports.ts';
import { textReport } from '../../report/gate/text.ts';
import { UserError } from '../../settings/user-error.ts';
import { clusterRequest } from './cluster-request.ts';
import { gate } from './gate.ts';
import { loadBaseline } from './load-baseline.ts';

/** 0 pass, 1 blocked, 2 could not judge. */
export const exitCodes: Record<Verdict, number> = { pass: 0, block: 1, error: 2 };

/** Runs the gate from the command line: the report goes to standard output. Returns the exit code. */
export async function gateCommand(
  paths: readonly string[],
  { values: options, problems }: InputsRead<OptionsOf<'gate'>>,
  { stdout, stderr, files }: Host,
  ports: GatePorts,
): Promise<number> {
  const { config, namespace, external, exclude, pedantic, helm, kustomize, base } = options;
  const kubernetesMinor = options['kubernetes-version'];
  const inputs = { namespace, kubernetesMinor, failOn: options['fail-on'], external, exclude, pedantic };
  const newOnly = options['new-only'];
  const baseline = await loadBaseline(options.baseline, files, options['write-baseline']);
  const cluster = clusterRequest(options);
  const judged = await gate(
    { paths, helm, kustomize, config, base, newOnly, cluster, inputs, problems },
    ports,
  );
  if (options['write-baseline'] === true) {
    const text = baselineText(judged.result.findings, baseline);
    const path = options.baseline ?? baselineFile;
    const problem = await files.writeText(path, text);
    if (problem) throw new UserError(`the baseline cannot be written to ${path}: ${problem}`);
    const written = applyBaseline(judged.result, readBaseline(path, text));
    stderr.write(`crashgate: the baseline is in ${path}; commit it\n`);
    stdout.write(await render(written, options, stdout));
    return exitCodes[written.verdict];
  }
  const result = baseline ? applyBaseline(judged.result, baseline) : judged.result;
  stdout.write(await render(result, options, stdout));
  return exitCodes[result.verdict];
}

/** A report in the format that was asked for; people wait for the one on the terminal, so that only the others are loaded late. */
async function render(
  result: GateResult,
  { format, notes }: OptionsOf<'gate'>,
  { color, width }: Output,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/gate/json.ts')).jsonReport(result);
    case 'sarif':
      return (await import('../../report/gate/sarif/sarif.ts')).sarifReport(result, { absent: true });
    case 'gitlab':
      return (await import('../../report/gate/gitlab.ts')).gitlabReport(result);
    case 'markdown':
      return (await import('../../report/gate/markdown.ts')).markdownReport(result);
    case 'github':
      return (await import('../../report/gate/github-report.ts')).githubReport(result);
    case 'text':
      return textReport(result, { color, notes: notes === true, ...(width ? { width } : {}) });
  }
}
