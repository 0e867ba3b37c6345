import { causeIds } from '../../cause-id.ts';
import { causes } from '../../diagnosis/causes/index.ts';
import { findSignal, reasonWords } from '../../diagnosis/signals/find-signal.ts';
import { ruleGroups } from '../../gate/model/rule.ts';
import { rules } from '../../gate/rules/index.ts';
import type { Host } from '../../host-port.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import { explainCause } from '../../report/diagnosis/explain-cause.ts';
import { explainSignal } from '../../report/diagnosis/explain-signal.ts';
import { explain, rulesTable } from '../../report/gate/explain.ts';
import { refuseProblems } from '../../settings/user-error.ts';
import { nearest } from '../../text/nearest.ts';
import { visible } from '../../text/visible-text.ts';

/** Prints all rules, as a table or as JSON. */
export function listRules(
  { values: { format }, problems }: InputsRead<OptionsOf<'rules'>>,
  { stdout }: Pick<Host, 'stdout'>,
): void {
  refuseProblems(problems);
  const listed = rules.map(({ id, group, severity, certainty, enabled, summary, prevents }) => ({
    id,
    // Published since 0.1: the codes stay, whatever the groups are called in the code.
    group: ruleGroups[group],
    severity,
    certainty,
    enabled: enabled !== false,
    summary,
    prevents,
  }));
  stdout.write(format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : rulesTable(rules));
}

/** Prints what a rule, a cause, an exit code or a reason is. Returns the exit code: 2 for a word that is none of them. */
export async function explainRule(
  id: string,
  { stdout, stderr, files }: Pick<Host, 'stdout' | 'stderr' | 'files'>,
): Promise<number> {
  const rule = rules.find((candidate) => candidate.id === id);
  const cause = causeIds.find((candidate) => candidate === id);
  const signal = rule || cause ? undefined : findSignal(id);
  if (signal) {
    stdout.write(explainSignal(signal, { color: stdout.color }));
    return 0;
  }
  if (!rule && !cause) {
    const meant = nearest(id, [...rules.map((candidate) => candidate.id), ...causeIds, ...reasonWords]);
    const suggestion = meant === undefined ? '' : ` did you mean ${meant}?`;
    stderr.write(
      `crashgate: there is no rule, cause, exit code or reason "${visible(id)}";${suggestion} "crashgate rules" lists all rules, "crashgate tree" all causes\n`,
    );
    return 2;
  }
  if (rule) stdout.write(explain({ rule, ...(await files.readRulePage(id)) }));
  if (rule && cause) stdout.write('\n');
  if (cause) stdout.write(explainCause(causes[cause], await files.readCausePage(cause)));
  return 0;
}
