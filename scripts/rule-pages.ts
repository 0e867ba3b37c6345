import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/gate/rules/index.ts';

const folder = new URL('../src/gate/rules/', import.meta.url);

/** A rule's prose and its examples, by file name. */
export interface RulePage {
  readonly page: string;
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/** Reads the page and the examples of a rule; failing examples first. */
export function readRulePage(id: string): RulePage {
  const examples = readdirSync(new URL(`${id}/examples/`, folder)).toSorted();
  return {
    page: readFileSync(new URL(`${id}/rule.md`, folder), 'utf8'),
    examples: examples.map((name) => ({
      name,
      text: readFileSync(new URL(`${id}/examples/${name}`, folder), 'utf8'),
    })),
  };
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
