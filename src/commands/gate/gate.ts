import { compareWithBase } from '../../gate/engine/compare-with-base.ts';
import type { GateResult } from '../../gate/engine/result.ts';
import { rules } from '../../gate/rules/index.ts';
import type { GatePorts, LoadedConfig, LoadedManifests, RenderRequest } from '../../ports.ts';
import type { HelmChart } from '../../settings/helm-input.ts';
import type { SettingsProblem } from '../../settings/problem.ts';
import { type FileSettings, resolveSettings, type SettingsInputs } from '../../settings/resolve.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { refuseProblems } from '../../settings/user-error.ts';
import type { ClusterRequest } from './cluster-request.ts';
import { withoutSecrets } from './findings-without-secrets.ts';
import { type JudgedBeside, judgeWithSchemas } from './judge-with-schemas.ts';
import { loadUnits } from './load-units.ts';

/** What one gate run is asked to do. */
export interface GateRequest {
  /** Files, directories, globs, `-`. */
  readonly paths: readonly string[];
  /** The `helm` input as written: a path per line, or YAML. */
  readonly helm?: string | undefined;
  /** Directories to render with kustomize. */
  readonly kustomize?: readonly string[] | undefined;
  /** The settings file, when one is named. */
  readonly config?: string | undefined;
  /** Manifests of the base branch, as paths like `paths`; and whether only findings count that it has not. */
  readonly base?: readonly string[] | undefined;
  readonly newOnly?: boolean | undefined;
  /** False where charts that are found are not to be rendered. */
  readonly mayRender?: boolean | undefined;
  /** The cluster to ask what exists, when one is to be asked. */
  readonly cluster?: ClusterRequest | undefined;
  readonly inputs: SettingsInputs;
  /** What of the inputs or options cannot be meant: said together with what is wrong with the settings file. */
  readonly problems?: readonly string[];
}

/** The gate's answer. */
export interface GateOutcome {
  readonly result: GateResult;
  readonly settings: GateSettings;
}

/**
 * A gate run from end to end: settings, manifests, rendering, rules beside schemas, judgement. Effects come only through the
 * ports; the verdict is decided here, before anything is printed. Throws all that is wrong with inputs and settings at once.
 */
export async function gate(request: GateRequest, ports: GatePorts): Promise<GateOutcome> {
  const { paths, kustomize = [], base = [], inputs } = request;
  const config = await ports.loadConfig(request.config);
  const file = await readSettingsFile(config);
  const helm = await readHelmInput(request.helm);
  refuseProblems(request.problems ?? [], file.problems, helm.problems);

  const resolved = resolveSettings({ file: file.settings, inputs });
  const namespace = resolved.namespace ?? releaseNamespace(request, helm.charts);
  const settings = { ...resolved, namespace };
  const versionGiven = (inputs.kubernetesMinor ?? file.settings.kubernetesMinor) !== undefined;
  const kubernetesVersion = versionGiven ? `1.${settings.kubernetesMinor}` : undefined;
  const cluster = { namespace, kubernetesVersion };
  const units = { ...cluster, exclude: settings.exclude, allowed: request.mayRender !== false };
  const loadedBase = base.length > 0 ? await ports.loadManifests(base, []) : undefined;
  const read = await ports.loadManifests(paths, config.file ? [config.file.path] : []);
  const loaded = await loadUnits(withoutBase(read, loadedBase), paths, units, ports);
  const rendered = await renderIfAsked(ports, {
    ...{ charts: helm.charts, kustomizations: kustomize },
    ...cluster,
  });
  const judgedBase =
    loadedBase && (await judgeWithSchemas(await loadUnits(loadedBase, base, units, ports), settings, ports));
  const files = [...loaded.files, ...rendered.files];
  const missing = [...loaded.missing, ...rendered.missing];
  const judged = await judgeWithSchemas({ ...loaded, files, missing }, settings, ports, {
    base: judgedBase?.set,
    askCluster: clusterAsker(request.cluster, ports),
  });
  const result = withoutSecrets(
    judgedBase ? compareWithBase(judged, judgedBase, { newOnly: request.newOnly === true }) : judged,
  );
  const sources = files.filter((one) => one.rendered);
  if (sources.length === 0) return { result, settings };
  return { settings, result: { ...result, findings: await ports.fillSources(result.findings, sources) } };
}

/** Loaded only where a cluster is to be asked. */
function clusterAsker(cluster: ClusterRequest | undefined, ports: GatePorts): JudgedBeside['askCluster'] {
  if (!cluster) return undefined;
  return async (asked) => {
    const { askCluster } = await import('./ask-cluster.ts');
    return askCluster(cluster, ports, asked);
  };
}

/** A checkout of the base that lies inside the directory that is judged is not judged as a part of it. */
function withoutBase(loaded: LoadedManifests, base: LoadedManifests | undefined): LoadedManifests {
  const paths = new Set(base?.files.map(({ path }) => path));
  const files = loaded.files.filter(({ path }) => !paths.has(path));
  return files.length > 0 ? { ...loaded, files } : loaded;
}

/** The schema of the settings is large; a run without a settings file does without it. */
async function readSettingsFile({
  file,
  problem,
}: LoadedConfig): Promise<{ settings: FileSettings; problems: readonly SettingsProblem[] }> {
  if (!file) return { settings: {}, problems: problem ? [problem] : [] };
  const { readSettings } = await import('../../settings/read-settings.ts');
  return readSettings(file, rules);
}

async function readHelmInput(
  text: string | undefined,
): Promise<{ charts: readonly HelmChart[]; problems: readonly SettingsProblem[] }> {
  if (!text) return { charts: [], problems: [] };
  const { parseHelmInput } = await import('../../settings/helm-input.ts');
  return parseHelmInput(text);
}

/** Where charts go when that is all there is to judge, and they go to one place. */
function releaseNamespace(
  { paths, kustomize = [] }: GateRequest,
  charts: readonly HelmChart[],
): string | undefined {
  const namespaces = new Set(charts.map((chart) => chart.namespace));
  return paths.length + kustomize.length === 0 && namespaces.size === 1 ? charts[0]?.namespace : undefined;
}

async function renderIfAsked(
  ports: GatePorts,
  request: RenderRequest,
): Promise<Pick<LoadedManifests, 'files' | 'missing'>> {
  const asked = request.charts.length + request.kustomizations.length > 0;
  return asked ? ports.render(request) : { files: [], missing: [] };
}
