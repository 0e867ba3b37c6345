import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, normalize, relative, resolve, sep } from 'node:path';
import { type Rendered, readDocuments } from '../manifest/document.ts';
import { asList, asMapping, asString } from '../manifest/value.ts';

/** Larger files are not taken for templates. */
const maxSize = 4 * 1024 * 1024;

/**
 * The path of the file that a rendered document's source names, as people write it in `cwd`; undefined when there is no
 * such file, as for a packaged subchart. What a document says of its source is not trusted: nothing outside `cwd` and the
 * rendered directory is looked at.
 * @param source `shop/templates/web.yaml` (Helm, from the chart's name on) or `../base/web.yaml` (kustomize)
 */
export async function findSourceFile(
  source: string,
  { by, directory }: Pick<Rendered, 'by' | 'directory'>,
  cwd: string,
): Promise<string | undefined> {
  const root = resolve(cwd, directory);
  const file = by === 'helm' ? await chartFile(root, source.split('/').slice(1)) : resolve(root, source);
  if (!file || (!isWithin(cwd, file) && !isWithin(root, file))) return undefined;
  return (await isReadable(file)) ? shownPath(file, cwd) : undefined;
}

/** The text of a template, base or kustomization; undefined when there is no such file, or none to read as text. */
export async function readSource(path: string, cwd: string): Promise<string | undefined> {
  const file = resolve(cwd, path);
  return (await isReadable(file)) ? readFile(file, 'utf8').catch(() => undefined) : undefined;
}

async function isReadable(file: string): Promise<boolean> {
  const info = await stat(file).catch(() => undefined);
  return info?.isFile() === true && info.size <= maxSize;
}

/** A path as people write it in `cwd`, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/');
}

/** Follows `charts/NAME/…` down into subcharts; their names need not be their directories'. */
async function chartFile(chart: string, parts: readonly string[]): Promise<string | undefined> {
  const [first, name, ...rest] = parts;
  if (parts.length === 0 || parts.includes('..')) return undefined;
  if (first !== 'charts' || name === undefined || rest.length === 0) return join(chart, ...parts);
  const subchart = await subchartDirectory(chart, name);
  return subchart && chartFile(subchart, rest);
}

async function subchartDirectory(chart: string, name: string): Promise<string | undefined> {
  if (await isDirectory(join(chart, 'charts', name))) return join(chart, 'charts', name);
  const dependency = asList((await chartYaml(chart)).dependencies)
    .map(asMapping)
    .find((entry) => (asString(entry.alias) || entry.name) === name);
  const realName = asString(dependency?.name) ?? name;
  for (const entry of await readdir(join(chart, 'charts')).catch(() => [])) {
    const directory = join(chart, 'charts', entry);
    if ((await isDirectory(directory)) && (await chartYaml(directory)).name === realName) return directory;
  }
  const local = /^file:\/\/(?!\/)(.+)$/.exec(asString(dependency?.repository) ?? '')?.[1];
  return local === undefined ? undefined : normalize(join(chart, local));
}

async function chartYaml(chart: string): Promise<ReturnType<typeof asMapping>> {
  const path = join(chart, 'Chart.yaml');
  const text = (await readSource(path, '')) ?? '';
  return asMapping(readDocuments({ path: basename(path), text, named: false }).documents[0]?.value);
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function isWithin(directory: string, file: string): boolean {
  const path = relative(directory, file);
  return !path.startsWith('..') && resolve(directory, path) === resolve(file);
}
