import type { Host } from '../../host-port.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import { alertRule } from '../../report/alert/alert-rule.ts';
import { refuseProblems } from '../../settings/user-error.ts';

/** Prints the PrometheusRule, for all namespaces or one. */
export function printAlertRule(
  { values, problems }: InputsRead<OptionsOf<'alert-rule'>>,
  { stdout }: Pick<Host, 'stdout'>,
): void {
  refuseProblems(problems);
  stdout.write(alertRule(values.namespace));
}
