import picomatch from 'picomatch';
import type { UnrenderedUnit } from '../../gate/engine/units.ts';
import { locationAt, type ManifestFile } from '../../manifest/document.ts';
import type { GatePorts, LoadedManifests, MissingInput, RenderRequest } from '../../ports.ts';
import type { RepositoryChart } from '../../repository/charts.ts';
import { repositoryOf } from '../../repository/repository.ts';
import type { HelmChart } from '../../settings/helm-input.ts';
import { pushAll } from '../../text/many.ts';

/** Which cluster what was found is rendered for, and whether it may be rendered at all. */
export interface FoundRendering extends Pick<RenderRequest, 'namespace' | 'kubernetesVersion'> {
  /** Globs of what is not judged. */
  readonly exclude: readonly string[];
  /** False in a run in which a stranger's chart could reach secrets. */
  readonly allowed: boolean;
}

/** How many programs render at once. */
const parallelRenders = 3;

/**
 * Takes the charts out of what was loaded and puts what helm makes of them in their place: each with its own values, and
 * with those of each environment. What cannot be rendered comes back as one remark for each chart.
 */
export async function loadUnits(
  loaded: LoadedManifests,
  asked: readonly string[],
  { exclude, ...rendering }: FoundRendering,
  ports: Pick<GatePorts, 'render'>,
): Promise<LoadedManifests> {
  const isExcluded = globs(exclude);
  const { files, charts, skipped } = repositoryOf(loaded.files, asked, isExcluded);
  const unreadableFiles = loaded.unreadableFiles.filter(({ file }) => !isExcluded(file.path));
  if (charts.length + skipped.length === 0) return { ...loaded, files, unreadableFiles };
  const installable = charts.filter(({ library }) => !library);
  const outcomes = await inParallel(installable, (chart) => renderChart(chart, rendering, ports));
  return {
    ...{ ...loaded, unreadableFiles },
    files: [...files, ...outcomes.flatMap((outcome) => outcome.files)],
    unrendered: outcomes.flatMap(({ unrendered }) => unrendered),
    skipped,
  };
}

function globs(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
}

interface ChartOutcome {
  readonly files: readonly ManifestFile[];
  readonly unrendered: readonly UnrenderedUnit[];
}

async function renderChart(
  chart: RepositoryChart,
  { allowed, ...cluster }: Omit<FoundRendering, 'exclude'>,
  ports: Pick<GatePorts, 'render'>,
): Promise<ChartOutcome> {
  const directory = chart.directory || '.';
  if (!chart.complete) return leftOut(chart, directory, noChartFile);
  if (!allowed) return leftOut(chart, directory, notAllowed);
  const variants = [[], ...chart.values.map((file) => [file])];
  const results = await Promise.all(
    variants.map(async (values) => {
      const request: HelmChart = { chart: directory, values, set: [], apiVersions: [] };
      const { files, missing } = await ports.render({ charts: [request], kustomizations: [], ...cluster });
      const unit = unitName(directory, values, chart);
      return {
        unit,
        files: files.map((file) => inUnit(file, unit, chart.example === true)),
        problem: missing[0],
        values,
      };
    }),
  );
  const files = results.flatMap((result) => result.files);
  const failures = results.flatMap(({ unit, problem, values }) =>
    problem ? [{ unit, problem, values }] : [],
  );
  const [first] = failures;
  if (!first) return { files, unrendered: [] };
  if (files.length === 0) return leftOut(chart, directory, whyNot(first.problem, directory));
  // A chart that needs the values of an environment is never installed without them.
  const unrendered = failures
    .filter(({ values }) => values.length > 0)
    .flatMap(({ unit, problem }) => leftOut(chart, unit, whyNot(problem, directory)).unrendered);
  return { files, unrendered };
}

function unitName(directory: string, values: readonly string[], chart: RepositoryChart): string {
  const [file] = values;
  if (file === undefined) return chart.values.length > 0 ? `${directory} (default values)` : directory;
  const name = file.slice(chart.directory === '' ? 0 : chart.directory.length + 1);
  return `${directory} (${name.replace(/\.ya?ml$/, '')})`;
}

function inUnit(file: ManifestFile, unit: string, example: boolean): ManifestFile {
  if (!file.rendered) return file;
  return { ...file, named: false, rendered: { ...file.rendered, unit }, ...(example ? { example } : {}) };
}

type Reason = Pick<UnrenderedUnit, 'reason' | 'because' | 'fix'>;

const noChartFile: Reason = {
  reason: 'it has no Chart.yaml',
  because: 'nothing in it was checked',
  fix: 'run this after the step that writes Chart.yaml, or pass the rendered manifests',
};

const notAllowed: Reason = {
  reason: 'nothing is rendered in a run in which a pull request from outside could reach secrets',
  because: 'nothing in it was checked',
  fix: 'render it in a pull_request run and pass the result, or, when only trusted branches are checked out, set allow-untrusted-rendering: true',
};

function leftOut(chart: RepositoryChart, unit: string, why: Reason): ChartOutcome {
  return { files: [], unrendered: [{ unit, location: locationAt(chart.file, 0), ...why }] };
}

/** What helm said, in the words of somebody who did not ask for this chart. */
function whyNot({ message, fix, details = '' }: MissingInput, directory: string): Reason {
  const absent = /missing in charts\/ directory: ([^\n]+)/.exec(details)?.[1];
  if (absent !== undefined) {
    const names = absent.trim().split(/,\s*/);
    const quoted = names.map((name) => `"${name}"`).join(', ');
    return {
      reason: `${names.length === 1 ? 'dependency' : 'dependencies'} ${quoted} ${names.length === 1 ? 'is' : 'are'} not in charts/`,
      because: 'nothing in it was checked',
      fix: `run helm dependency build ${directory} in a step before`,
    };
  }
  if (/ gave no manifest$/.test(message))
    return { reason: 'with these values it makes no object', because: 'nothing in it was checked', fix };
  const reason = message
    .replace(`${directory} cannot be rendered: `, '')
    .replace(/^helm template .*? failed: /, 'helm template fails: ');
  return { reason, because: details || 'nothing in it was checked', fix };
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += parallelRenders)
    pushAll(results, await Promise.all(items.slice(start, start + parallelRenders).map(work)));
  return results;
}
