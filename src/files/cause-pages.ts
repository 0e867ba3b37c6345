import { readFile } from 'node:fs/promises';

/** Reads a cause's Markdown page from the file that the build puts beside the bundle. */
export async function readCausePage(id: string): Promise<string> {
  const text = await readFile(new URL(pagesFile, import.meta.url), 'utf8');
  return (JSON.parse(text) as Record<string, string>)[id] ?? '';
}

/** The bundler puts this module into a chunk one folder below dist/. */
const pagesFile = '../cause-pages.json';
