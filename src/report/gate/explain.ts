import { createColors } from 'picocolors';
import type { Rule } from '../../gate/model/rule.ts';
import { isEnabled } from '../../gate/model/rule-settings.ts';
import { defaultSettings, type GateSettings } from '../../settings/settings.ts';
import { version } from '../../version.ts';
import { docsUrl } from '../docs-url.ts';

/** A rule with its page and the examples that belong to it. */
export interface RuleExplanation {
  readonly rule: Rule;
  /** The rule's Markdown page. */
  readonly page: string;
  readonly examples: readonly { readonly name: string; readonly text: string; readonly base?: string }[];
}

/** A rule's page for the terminal: what it is, why, and a failing and a passing example. */
export function explain(
  { rule, page, examples }: RuleExplanation,
  { color = false, release = version }: { color?: boolean; release?: string } = {},
): string {
  const { bold, dim, underline } = createColors(color);
  const off = rule.enabled === false ? ', off unless switched on' : '';
  const prevents = rule.prevents.length > 0 ? [`prevents: ${rule.prevents.join(', ')}`] : [];
  const blocks = [
    [
      `${bold(rule.id)}: ${rule.summary}`,
      dim(`${rule.group}, ${rule.severity}, ${rule.certainty}${off}`),
      ...prevents,
    ],
    pageLines(page, underline),
    ...examples.map(({ name, text, base }) => [
      underline(exampleTitle(name)),
      ...(base === undefined ? [] : ['on the base branch:', ...exampleLines(base, rule.id), 'now:']),
      ...exampleLines(text, rule.id),
    ]),
    [dim(docsUrl(rule.id, release))],
  ];
  return `${blocks
    .map((block) => block.join('\n').trim())
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

/** All rules, one a line. Where settings are given, as they make them. */
export function rulesTable(rules: readonly Rule[], settings: GateSettings = defaultSettings): string {
  const rows = rules.map((rule) => {
    const level = settings.rules[rule.id]?.level;
    const severity = level === undefined || level === 'on' || level === 'off' ? rule.severity : level;
    return [
      rule.id,
      rule.group,
      isEnabled(rule, settings) ? 'on' : 'off',
      severity,
      rule.certainty,
      rule.summary,
    ];
  });
  const table = [['rule', 'group', 'on/off', 'severity', 'certainty', 'what it finds'], ...rows];
  const widths = table.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Markdown is readable as it is; only headings get a shape of their own. */
export function pageLines(page: string, heading: (text: string) => string): string[] {
  let fenced = false;
  return page.split(/\r?\n/).map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    const title = fenced ? undefined : /^#+\s+(.*)$/.exec(line)?.[1];
    return title === undefined ? line : heading(title);
  });
}

function exampleTitle(name: string): string {
  const words = name.replace(/\.\w+$/, '').replaceAll('-', ' ');
  return words.replace(/^bad /, 'Found: ').replace(/^good /, 'Passes: ');
}

/** The marks of the tests become words; those of other rules go. */
function exampleLines(text: string, rule: string): string[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const [, code = line, marks] = /^(.*?)\s*# expect: (.*)$/.exec(line) ?? [];
      const mine = marks?.split(',').some((mark) => mark.trim().split(/\s+/)[0] === rule);
      return `  ${code}${mine ? `   # <- ${rule}` : ''}`.trimEnd();
    });
}
