import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/gate/rules/index.ts';

const folder = new URL('../src/gate/rules/', import.meta.url);

/** A rule's prose and its examples, by file name. */
export interface RulePage {
  readonly page: string;
  readonly examples: readonly RuleExample[];
}

/** One example; `base` is what the base branch has, where the rule compares with it. */
export interface RuleExample {
  readonly name: string;
  readonly text: string;
  readonly base?: string;
}

/** Reads the page and the examples of a rule; failing examples first, and of each kind the plainest first. */
export function readRulePage(id: string): RulePage {
  const names = readdirSync(new URL(`${id}/examples/`, folder)).toSorted();
  const read = (name: string): string => readFileSync(new URL(`${id}/examples/${name}`, folder), 'utf8');
  const examples = names
    .filter((name) => !name.endsWith('.base.yaml'))
    .map((name): RuleExample => {
      const before = name.replace(/\.yaml$/, '.base.yaml');
      return { name, text: read(name), ...(names.includes(before) ? { base: read(before) } : {}) };
    });
  const bad = examples.filter(({ name }) => name.startsWith('bad-'));
  const good = examples.filter(({ name }) => name.startsWith('good-'));
  const rule = rules.find((each) => each.id === id);
  const usual = `expect: ${id} ${rule?.severity} ${rule?.certainty}`;
  const plain = bad.filter(({ text }) => text.includes(usual) && !needsSettings(text));
  const first = least(plain.length > 0 ? plain : bad, ({ text }) => text.length);
  const twin = least(
    good,
    ({ text }) => differences(text, first?.text ?? '') + (needsSettings(text) ? 1000 : 0),
  );
  return {
    page: readFileSync(new URL(`${id}/rule.md`, folder), 'utf8'),
    examples: [first, ...bad, twin, ...good].filter(
      (example, index, all) => example !== undefined && all.indexOf(example) === index,
    ) as RulePage['examples'],
  };
}

function needsSettings(text: string): boolean {
  return text.startsWith('# settings:');
}

function least<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  return items.toSorted((a, b) => measure(a) - measure(b))[0];
}

/** How many lines stand in only one of two texts. */
function differences(a: string, b: string): number {
  const [lines, others] = [a, b].map((text) => text.replace(/ *# expect:.*/g, '').split('\n')) as [
    string[],
    string[],
  ];
  const alone = (some: readonly string[], rest: readonly string[]): number =>
    some.filter((line) => !rest.includes(line)).length;
  return alone(lines, others) + alone(others, lines);
}

/** Writes all pages into one file that `explain` reads; two examples a rule are enough there. */
export function writeRulePages(path: string): void {
  const pages = rules.map(({ id }): [string, RulePage] => {
    const { page, examples } = readRulePage(id);
    const shown = ['bad-', 'good-'].flatMap((kind) =>
      examples.filter(({ name }) => name.startsWith(kind)).slice(0, 1),
    );
    return [id, { page, examples: shown }];
  });
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(pages), null, 1)}\n`);
}
