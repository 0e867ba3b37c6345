import { isTemplate, type ManifestFile } from '../manifest/document.ts';
import { chartOf, chartsOf, type RepositoryChart } from './charts.ts';

/** Files that nobody judges, and why. */
export interface SkippedFiles {
  /** As the coverage line says it: `in vendor/`. */
  readonly reason: string;
  readonly files: readonly string[];
}

/** What a listing of files is: charts to render, files to judge as they stand, and files of nobody's concern. */
export interface Repository {
  readonly files: readonly ManifestFile[];
  readonly charts: readonly RepositoryChart[];
  readonly skipped: readonly SkippedFiles[];
}

/**
 * Tells apart what was found in directories. A file that was named itself is always judged as it stands.
 * @param isExcluded what the settings leave out, named or not
 * @param asked the directories that were asked for: `vendor/` above or at one of them says nothing of what is inside
 */
export function repositoryOf(
  all: readonly ManifestFile[],
  asked: readonly string[],
  isExcluded: (path: string) => boolean = () => false,
): Repository {
  const excluded = new Set(all.filter(({ path }) => isExcluded(path)));
  const files = excluded.size === 0 ? all : all.filter((file) => !excluded.has(file));
  const leftOut = skip('excluded', excluded);
  const found = files.filter(({ named }) => !named);
  const isExample = (path: string): boolean => exampleFolder.test(inside(path, asked));
  if (found.length === 0) return { files, charts: [], skipped: leftOut };
  const vendored = new Set(found.filter(({ path }) => isVendored(path, asked)));
  const own = found.filter((file) => !vendored.has(file));
  const charts = chartsOf(own);
  const directories = new Set(charts.map(({ directory }) => directory));
  const inCharts = new Set(
    charts.length === 0
      ? []
      : own.filter(({ path }) => chartOf(path, directories) !== undefined && !isDefinition(path)),
  );
  const outside = own.filter((file) => !inCharts.has(file));
  const templates = templatesOf(outside);
  // Templates alone are what somebody wanted to have judged.
  const isRest =
    charts.length + (files.length - found.length) > 0 ||
    outside.some((file) => !templates.has(file) && isObject(file));
  const left = isRest ? templates : new Set<ManifestFile>();
  return {
    files: files
      .filter((file) => !vendored.has(file) && !inCharts.has(file) && !left.has(file))
      .map((file) => (!file.named && isExample(file.path) ? { ...file, example: true } : file)),
    charts: charts.map((chart) => ({ ...chart, example: isExample(chart.file.path) })),
    skipped: [...leftOut, ...skip('in vendor/', vendored), ...skip('templates of another tool', left)],
  };
}

/** Helm applies what lies in `crds/` as it stands. */
function isDefinition(path: string): boolean {
  return /(?:^|\/)crds\/[^/]+$/.test(path) && !/(?:^|\/)templates\//.test(path);
}

function isVendored(path: string, asked: readonly string[]): boolean {
  return /(?:^|\/)vendor\//.test(inside(path, asked));
}

/** Folders of what shows how something is used, or tries it out: nothing is deployed from there. */
const exampleFolder =
  /(?:^|\/)(?:examples?|samples?|docs?|documentation|tutorials?|tests|testdata|e2e|fixtures)\//i;

/** What a path says below the directory that was asked for: whoever names an example wants it judged. */
function inside(path: string, asked: readonly string[]): string {
  const root = asked
    .map((directory) => directory.replace(/^\.\/+/, '').replace(/\/+$/, ''))
    .filter((directory) => path.startsWith(`${directory}/`))
    .reduce((longest, directory) => (directory.length > longest.length ? directory : longest), '');
  return path.slice(root.length);
}

/**
 * Templates that only another tool can fill in: those of a folder that holds nothing else, those whose name or statements
 * say so, and those that make no object. One among plain manifests is left to be found: kubectl would refuse it there.
 */
function templatesOf(files: readonly ManifestFile[]): Set<ManifestFile> {
  const templates = files.filter(isTemplate);
  const plain = new Set(
    templates.length === 0
      ? []
      : files.filter((file) => !templates.includes(file) && isObject(file)).map(({ path }) => folder(path)),
  );
  return new Set(
    templates.filter(
      (file) =>
        !plain.has(folder(file.path)) ||
        !isObject(file) ||
        /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|erb)\.(?:ya?ml|json)$|(?:^|\/)templates\//i.test(file.path) ||
        /\{%|<%|\{[A-Z][A-Z0-9_]*\}/.test(file.text),
    ),
  );
}

function isObject({ text }: ManifestFile): boolean {
  return /^["' ]*apiVersion["']?:/m.test(text) && /^["' ]*kind["']?:/m.test(text);
}

function folder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function skip(reason: string, files: ReadonlySet<ManifestFile>): SkippedFiles[] {
  return files.size === 0 ? [] : [{ reason, files: [...files].map(({ path }) => path) }];
}
