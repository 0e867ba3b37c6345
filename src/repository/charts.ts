import { type ManifestFile, readDocuments } from '../manifest/document.ts';
import { besideFile } from '../manifest/kustomization.ts';
import { asMapping } from '../manifest/value.ts';

/** A Helm chart that nothing around it uses as a part: one unit for each way in which its values are given. */
export interface RepositoryChart {
  /** As people write it in the working directory; empty for that directory itself. */
  readonly directory: string;
  /** Its `Chart.yaml`, or its values file where that is generated. */
  readonly file: ManifestFile;
  /** False for a directory that only looks like a chart: no `Chart.yaml`, so that helm takes it for none. */
  readonly complete: boolean;
  /** True for a chart of helpers only: helm does not install it. */
  readonly library: boolean;
  /** Values files beside the chart's own, one for each environment. */
  readonly values: readonly string[];
  /** True for one in a folder of examples. */
  readonly example?: boolean;
}

/** The outermost charts among the files of a repository. */
export function chartsOf(files: readonly ManifestFile[]): RepositoryChart[] {
  const byFolder = new Map<string, { file: ManifestFile; complete: boolean }>();
  const templates = new Set<string>();
  for (const file of files) {
    const at = /(?:^|\/)templates\/[^/]+$/.exec(file.path);
    if (at) templates.add(file.path.slice(0, at.index));
    if (/(?:^|\/)Chart\.ya?ml$/.test(file.path)) byFolder.set(folderOf(file.path), { file, complete: true });
  }
  for (const file of files) {
    const folder = folderOf(file.path);
    const isValues = /(?:^|\/)values\.ya?ml$/.test(file.path);
    if (isValues && templates.has(folder) && !byFolder.has(folder))
      byFolder.set(folder, { file, complete: false });
  }
  const folders = new Set(byFolder.keys());
  const charts = [...byFolder].filter(([folder]) => chartAbove(folder, folders) === undefined);
  return charts.map(([directory, { file, complete }]) => {
    const chart = asMapping(readDocuments(file).documents[0]?.value);
    const values = files.flatMap(({ path }) => (isEnvironment(path, directory) ? [path] : []));
    return { directory, file, complete, library: chart.type === 'library', values };
  });
}

/** The chart that a file belongs to, by the charts' directories: templates, values, subcharts and all else in it. */
export function chartOf(file: string, directories: ReadonlySet<string>): string | undefined {
  const folder = folderOf(file);
  return directories.has(folder) ? folder : chartAbove(folder, directories);
}

function chartAbove(folder: string, directories: ReadonlySet<string>): string | undefined {
  for (let at = folder; at !== ''; ) {
    at = besideFile(at, '.');
    if (directories.has(at)) return at;
  }
  return undefined;
}

/** `values-production.yaml`, `production.values.yaml`, `values/production.yaml`: beside `values.yaml`, on top of it. */
function isEnvironment(path: string, directory: string): boolean {
  const inside =
    directory === '' ? path : path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : '';
  return /^(?:values[-._][^/]+|[^/]+[-._]values|(?:values|env|envs|environments)\/[^/]+)\.ya?ml$/.test(
    inside,
  );
}

function folderOf(file: string): string {
  return besideFile(file, '.');
}
