import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ManifestFile } from '../manifest/document.ts';
import type { MissingInput, RunCommand } from '../ports.ts';
import type { HelmChart } from '../settings/helm-input.ts';
import { withEmptyDirectory } from './empty-directory.ts';
import { helmErrorPlace } from './helm-error.ts';
import { offline } from './offline.ts';
import { findSourceFile, shownPath } from './source-files.ts';
import { explainEmpty, explainFailure, isEmpty } from './tool-output.ts';

/** A chart, and the cluster it is rendered for. */
export interface HelmRequest extends HelmChart {
  /** `1.34`; helm's own default when absent. */
  readonly kubernetesVersion?: string | undefined;
}

/** What rendering gave: one file of manifests, or why there is none. */
export type RenderOutcome = { readonly file: ManifestFile } | { readonly problem: MissingInput };

/**
 * Renders a local chart with the user's own helm (3 or 4). Helm finds no plugins, repositories, credentials or
 * kubeconfig of the user; charts and values that are not files here are refused before it runs.
 */
export async function renderHelm(
  request: HelmRequest,
  tools: { readonly run: RunCommand; readonly cwd: string },
): Promise<RenderOutcome> {
  const { chart, values, set } = request;
  const { run, cwd } = tools;
  const refused = await refuse(request, cwd);
  if (refused) return { problem: refused };
  const what = ['helm template', request.release, chart, ...values.map((file) => `--values ${file}`)]
    .filter(Boolean)
    .join(' ');
  const argv = ['helm', ...helmArguments(request, cwd)] as const;
  const outcome = await withEmptyDirectory((home) =>
    run({ argv, cwd, env: { ...offline, ...noSettings(home) } }),
  );
  if (outcome.kind === 'not-found') {
    const message = `${chart} cannot be rendered: there is no helm on PATH`;
    const fix = 'install helm 3 or 4 before this step, or render the chart yourself and pass the result';
    return { problem: { path: chart, message, fix } };
  }
  if (outcome.kind !== 'exited' || outcome.exitCode !== 0) {
    const problem = explainFailure(what, chart, outcome, { cwd, hidden: set.flatMap(assignedValues) });
    const place = outcome.kind === 'exited' ? helmErrorPlace(outcome.stderr) : undefined;
    const file = place && (await findSourceFile(place.source, { by: 'helm', directory: chart }, cwd));
    if (!place || !file) return { problem };
    return { problem: { ...problem, location: { ...place.position, file } } };
  }
  if (isEmpty(outcome.stdout)) return { problem: explainEmpty(what, chart) };
  const rendered = {
    by: 'helm',
    directory: shownPath(chart, cwd),
    namespace: request.namespace,
    values,
  } as const;
  return { file: { path: what, text: outcome.stdout, named: true, rendered } };
}

/** Every value stands behind `=` or `--`, so that none can be taken for another option. */
function helmArguments(request: HelmRequest, cwd: string): string[] {
  const { chart, values, set, release, namespace, kubernetesVersion, apiVersions } = request;
  return [
    'template',
    '--include-crds',
    ...(namespace ? [`--namespace=${namespace}`] : []),
    ...values.map((file) => `--values=${csvField(resolve(cwd, file))}`),
    ...set.map((assignment) => `--set=${assignment}`),
    ...(kubernetesVersion ? [`--kube-version=${kubernetesVersion}`] : []),
    ...apiVersions.map((version) => `--api-versions=${csvField(version)}`),
    '--',
    ...(release ? [release] : []),
    resolve(cwd, chart),
  ];
}

/** These options take comma-separated lists, in CSV. */
function csvField(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function noSettings(home: string): Record<string, string> {
  return {
    HELM_PLUGINS: join(home, 'plugins'),
    HELM_NO_PLUGINS: '1',
    HELM_CACHE_HOME: home,
    HELM_CONFIG_HOME: home,
    HELM_DATA_HOME: home,
    KUBECONFIG: join(home, 'kubeconfig'),
  };
}

/** Helm would fetch what looks remote, and reads values from anywhere; here all of it must be a file already. */
async function refuse({ chart, values }: HelmRequest, cwd: string): Promise<MissingInput | undefined> {
  const render = 'or render it where the network is and pass the result';
  if (isUrl(chart)) {
    const message = `${withoutCredentials(chart)} is a remote chart, and nothing is fetched while rendering`;
    const fix = `fetch it in a step before (helm pull ${withoutCredentials(chart)} --untar) and name the directory, ${render}`;
    return { path: withoutCredentials(chart), message, fix };
  }
  if (!(await stat(resolve(cwd, chart)).catch(() => undefined))) {
    const message = `there is no chart ${chart} here`;
    const fix = /^[\w-]+\/[\w.-]+$/.test(chart)
      ? `check the path; if ${chart} is a chart of a repository, fetch it in a step before (helm pull ${chart} --untar) and name the directory, ${render}`
      : 'check the path and the directory it starts from';
    return { path: chart, message, fix };
  }
  for (const file of values) {
    const shown = withoutCredentials(file);
    if (isUrl(file)) {
      const message = `values file ${shown} is remote, and nothing is fetched while rendering`;
      return { path: chart, message, fix: 'fetch it in a step before and name the file' };
    }
    if (!(await stat(resolve(cwd, file)).catch(() => undefined))?.isFile()) {
      const message = `there is no values file ${shown} here, which the chart ${chart} is to be rendered with`;
      return { path: chart, message, fix: 'check the path and the directory it starts from' };
    }
  }
  return undefined;
}

function isUrl(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path.trim());
}

function withoutCredentials(path: string): string {
  return path.replace(/(\/\/)[^/@\s]*@/, '$1');
}

/** The values in `a=secret,b={x,y}` that helm might repeat in an error. Plain words and numbers say nothing. */
function assignedValues(assignment: string): string[] {
  const whole = assignment.slice(assignment.indexOf('=') + 1);
  const parts = whole.split(/(?<!\\),/).map((part) => part.slice(part.indexOf('=') + 1).replace(/\\,/g, ','));
  return [whole, ...parts].filter(
    (value) => value.length > 3 && !/^(?:true|false|null|\d{1,6})$/.test(value),
  );
}
