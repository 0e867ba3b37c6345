import type { Finding } from '../gate/model/finding.ts';
import type { ManifestFile } from '../manifest/document.ts';
import { sourceLineOf } from '../manifest/source-line.ts';
import { findSourceFile, readSource } from './source-files.ts';

/**
 * Findings in rendered texts with the file, and where it can be told the line, that a person would edit: `source` becomes
 * a path in `cwd`. A source that is not there, as in a packaged subchart, stays as the renderer wrote it.
 */
export async function fillSources(
  findings: readonly Finding[],
  files: readonly ManifestFile[],
  cwd: string,
): Promise<Finding[]> {
  const rendered = new Map(files.filter((file) => file.rendered).map((file) => [file.path, file]));
  const known = new Map<string, Promise<SourceText | undefined>>();
  return Promise.all(
    findings.map(async (finding) => {
      const { location, source } = finding;
      const file = location === null ? undefined : rendered.get(location.file);
      if (!file?.rendered || !location || source === null) return finding;
      const id = `${file.path}\n${source}`;
      const found = known.get(id) ?? loadSource(source, file.rendered, cwd);
      known.set(id, found);
      const text = await found;
      if (!text) return finding;
      const line = 'line' in location ? lineInSource(location.line, file, text.lines) : undefined;
      return { ...finding, source: text.path, sourceLine: line ?? null };
    }),
  );
}

interface SourceText {
  readonly path: string;
  readonly lines: readonly string[];
}

async function loadSource(
  source: string,
  rendered: NonNullable<ManifestFile['rendered']>,
  cwd: string,
): Promise<SourceText | undefined> {
  const path = await findSourceFile(source, rendered, cwd);
  const text = path && (await readSource(path, cwd));
  return text === undefined || path === undefined ? undefined : { path, lines: text.split(/\r?\n/) };
}

const lines = new WeakMap<ManifestFile, readonly string[]>();

function linesOf(file: ManifestFile): readonly string[] {
  const known = lines.get(file) ?? file.text.split(/\r?\n/);
  lines.set(file, known);
  return known;
}

/** Only the finding's own document counts: another one may hold the same line. */
function lineInSource(line: number, file: ManifestFile, source: readonly string[]): number | undefined {
  const rendered = linesOf(file);
  let start = line - 1;
  while (start > 0 && !/^---(?:\s|$)/.test(rendered[start] ?? '')) start--;
  let end = line;
  while (end < rendered.length && !/^---(?:\s|$)/.test(rendered[end] ?? '')) end++;
  return sourceLineOf(line - 1 - start, rendered.slice(start, end), source, {
    rewritten: file.rendered?.by !== 'helm',
  });
}
