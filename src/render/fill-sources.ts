import type { Finding } from '../gate/model/finding.ts';
import type { ManifestFile } from '../manifest/document.ts';
import { sourceLineOf } from '../manifest/source-line.ts';
import { valuesKeyOf } from '../manifest/values-key.ts';
import { findSourceFile, readSource, shownPath } from './source-files.ts';
import { type ValuesPlace, type ValuesText, valuesPlace } from './values-place.ts';

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
  const values = new Map<string, Promise<ValuesText[]>>();
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
      const valuesKey = line === undefined ? undefined : await givenBy(finding, file.rendered, text, line);
      return { ...finding, source: text.path, sourceLine: line ?? null, ...(valuesKey ? { valuesKey } : {}) };
    }),
  );

  /** The values key that gives a field of a chart. */
  async function givenBy(
    { path }: Finding,
    rendered: NonNullable<ManifestFile['rendered']>,
    source: SourceText,
    line: number,
  ): Promise<ValuesPlace | undefined> {
    if (rendered.by !== 'helm') return undefined;
    const key = valuesKeyOf(path, source.lines, line);
    if (!key) return undefined;
    const id = `${rendered.directory}\n${rendered.values?.join('\n')}\n${source.path}`;
    const texts = values.get(id) ?? loadValues(rendered, source.path, cwd);
    values.set(id, texts);
    return valuesPlace(key, await texts);
  }
}

interface SourceText {
  readonly path: string;
  readonly lines: readonly string[];
}

/** The values files of a chart, those that win first; of a subchart also its own. */
async function loadValues(
  { directory, values = [] }: NonNullable<ManifestFile['rendered']>,
  template: string,
  cwd: string,
): Promise<ValuesText[]> {
  const subcharts = [...template.matchAll(/(?:^|\/)charts\/([^/]+)(?=\/)/g)].map(([, name = '']) => name);
  const own = template.slice(0, template.lastIndexOf('/templates/') + 1);
  const below = template.startsWith(`${directory}/charts/`) ? subcharts.slice(-1) : [];
  const files = [
    ...values.toReversed().map((path) => ({ path, below })),
    { path: `${directory}/values.yaml`, below },
    ...(below.length > 0 ? [{ path: `${own}values.yaml`, below: [] }] : []),
  ];
  const texts = await Promise.all(
    files.map(async (file) => ({
      ...file,
      path: shownPath(file.path, cwd),
      text: await readSource(file.path, cwd),
    })),
  );
  return texts.flatMap(({ text, ...file }) => (text === undefined ? [] : [{ ...file, text }]));
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
