import { causeIds } from '../../diagnosis/cause-id.ts';
import { causes } from '../../diagnosis/causes/index.ts';
import { readCausePage } from '../../files/cause-pages.ts';
import { readRulePage } from '../../files/rule-pages.ts';
import { rules } from '../../gate/rules/index.ts';
import { explainCause } from '../../report/diagnosis/explain-cause.ts';
import { explain, rulesTable } from '../../report/gate/explain.ts';
import { nearest } from '../../settings/nearest.ts';

/** Prints all rules, as a table or as JSON. */
export function listRules(format: string): void {
  const listed = rules.map(({ id, group, severity, certainty, enabled, summary, prevents }) => ({
    id,
    group,
    severity,
    certainty,
    enabled: enabled !== false,
    summary,
    prevents,
  }));
  process.stdout.write(format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : rulesTable(rules));
}

/** Prints the page of a rule or a cause. Returns the exit code: 2 for an id that is neither. */
export async function explainRule(id: string): Promise<number> {
  const rule = rules.find((candidate) => candidate.id === id);
  const cause = causeIds.find((candidate) => candidate === id);
  if (!rule && !cause) {
    const meant = nearest(id, [...rules.map((candidate) => candidate.id), ...causeIds]);
    const suggestion = meant === undefined ? '' : ` did you mean ${meant}?`;
    process.stderr.write(
      `crashgate: there is no rule or cause "${id}";${suggestion} "crashgate rules" lists all rules, "crashgate tree" all causes\n`,
    );
    return 2;
  }
  if (rule) process.stdout.write(explain({ rule, ...(await readRulePage(id)) }));
  if (rule && cause) process.stdout.write('\n');
  if (cause) process.stdout.write(explainCause(causes[cause], await readCausePage(cause)));
  return 0;
}
