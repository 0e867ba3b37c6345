import { readFile } from 'node:fs/promises';

/** A rule's prose and two of its examples. */
export interface RulePage {
  readonly page: string;
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/** Reads a rule's page from the file that the build puts beside the bundle. */
export async function readRulePage(id: string): Promise<RulePage> {
  const text = await readFile(new URL(pagesFile, import.meta.url), 'utf8');
  return (JSON.parse(text) as Record<string, RulePage>)[id] ?? { page: '', examples: [] };
}

/** The bundler puts this module into a chunk one folder below dist/. */
const pagesFile = '../rule-pages.json';
