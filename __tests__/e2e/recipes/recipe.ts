import { readFileSync } from 'node:fs';

/** A workflow as the documentation prints it. */
export interface Recipe {
  /** `gate.yml` */
  readonly name: string;
  readonly text: string;
  /** Where it stands: `docs/recipes.md:42`. */
  readonly at: string;
}

/** A block of YAML that is no workflow. */
export type Fragment = Omit<Recipe, 'name'>;

const documents = ['README.md', 'docs/recipes.md'];

/**
 * Every block of YAML of the README and the recipes. A complete workflow begins with its path as a comment; the same
 * workflow may stand in both documents, with the same text.
 */
export function readRecipes(): { recipes: Recipe[]; fragments: Fragment[] } {
  const blocks = documents.flatMap((file) => {
    const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: block = '', index }) => {
      return { text: block, at: `${file}:${text.slice(0, index).split('\n').length}` };
    });
  });
  const named = blocks.map((block) => ({
    ...block,
    name: /^# \.github\/workflows\/([\w-]+\.yml)\n/.exec(block.text)?.[1],
  }));
  return {
    recipes: named.flatMap(({ name, ...block }) => (name === undefined ? [] : [{ ...block, name }])),
    fragments: named.filter(({ name }) => name === undefined),
  };
}

/** The recipe of a name. Throws when the documentation has none. */
export function recipe(name: string): Recipe {
  const found = readRecipes().recipes.find((each) => each.name === name);
  if (!found) throw new Error(`no workflow ${name} in ${documents.join(', ')}`);
  return found;
}
