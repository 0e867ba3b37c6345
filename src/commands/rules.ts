import { readRulePage } from '../files/rule-pages.ts';
import { rules } from '../gate/rules/index.ts';
import { explain, rulesTable } from '../report/explain.ts';
import { nearest } from '../settings/nearest.ts';

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

/** Prints a rule's page. Returns the exit code: 2 for a rule that does not exist. */
export async function explainRule(id: string): Promise<number> {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const meant = nearest(
      id,
      rules.map((candidate) => candidate.id),
    );
    const suggestion = meant === undefined ? '' : ` did you mean ${meant}?`;
    process.stderr.write(`crashgate: there is no rule "${id}";${suggestion} "crashgate rules" lists all\n`);
    return 2;
  }
  process.stdout.write(explain({ rule, ...(await readRulePage(id)) }));
  return 0;
}
