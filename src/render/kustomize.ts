import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ManifestDocument, readDocuments } from '../manifest/document.ts';
import { kustomizeReferences } from '../manifest/kustomize-references.ts';
import { locateIn } from '../manifest/object.ts';
import { hasKey } from '../manifest/value.ts';
import type { CommandOutcome, MissingInput, RunCommand } from '../ports.ts';
import type { RenderOutcome } from './helm.ts';
import { offline } from './offline.ts';
import { readSource, shownPath } from './source-files.ts';
import { explainEmpty, explainFailure, isEmpty } from './tool-output.ts';

/** Programs that can build a kustomization, the preferred one first. */
const programs = [
  { by: 'kustomize', argv: ['kustomize', 'build'] },
  { by: 'kubectl kustomize', argv: ['kubectl', 'kustomize'] },
] as const;

/**
 * Builds a local kustomization with the user's own kustomize, else with kubectl. Plugins, functions and Helm charts stay
 * off, as they are by default; a kustomization that would fetch something is refused before anything runs.
 */
export async function renderKustomize(
  request: { readonly directory: string },
  tools: { readonly run: RunCommand; readonly cwd: string },
): Promise<RenderOutcome> {
  const { directory } = request;
  const { run, cwd } = tools;
  const refused = await refuse(directory, cwd);
  if (refused) return { problem: refused };
  // An absolute path is never taken for a repository.
  const args = [resolve(cwd, directory), '--load-restrictor=LoadRestrictionsRootOnly'];
  for (const { by, argv } of programs) {
    const outcome = await run({ argv: [...argv, ...args], cwd, env: offline });
    if (outcome.kind === 'not-found') continue;
    const what = `${argv.join(' ')} ${directory}`;
    if (outcome.kind !== 'exited' || outcome.exitCode !== 0)
      return { problem: explain(what, directory, outcome, cwd) };
    if (isEmpty(outcome.stdout)) return { problem: explainEmpty(what, directory) };
    const rendered = { by, directory: shownPath(directory, cwd) };
    return { file: { path: what, text: outcome.stdout, named: true, rendered } };
  }
  const message = `${directory} cannot be built: there is neither kustomize nor kubectl on PATH`;
  const fix = 'install kustomize or kubectl before this step, or build it yourself and pass the result';
  return { problem: { path: directory, message, fix } };
}

function explain(
  what: string,
  directory: string,
  outcome: Exclude<CommandOutcome, { kind: 'not-found' }>,
  cwd: string,
): MissingInput {
  const problem = explainFailure(what, directory, outcome, { cwd });
  const blocked = /transport '[^']*' not allowed|proxyconnect|executable file not found/.test(
    problem.details ?? '',
  );
  return blocked ? { ...problem, fix: fetchBefore(directory) } : problem;
}

function fetchBefore(directory: string): string {
  return `copy it into the repository, or build where the network is (kustomize build ${directory} > rendered.yaml) and pass the result`;
}

async function refuse(directory: string, cwd: string): Promise<MissingInput | undefined> {
  if ((await stat(resolve(cwd, directory)).catch(() => undefined))?.isDirectory()) {
    return firstRefusal(directory, directory, cwd, new Set());
  }
  const remote = kustomizeReferences({ resources: [directory] }).some((reference) => reference.remote);
  const path = directory.replace(/(\/\/)[^/@\s]*@/, '$1');
  return {
    path,
    message: remote
      ? `${path} is remote, and nothing is fetched while building`
      : `there is no directory ${path} here`,
    fix: remote ? fetchBefore(path) : 'check the path and the directory it starts from',
  };
}

/** Looks through the kustomizations that would be built for the first entry that leaves the machine. */
async function firstRefusal(
  directory: string,
  asked: string,
  cwd: string,
  seen: Set<string>,
): Promise<MissingInput | undefined> {
  const root = resolve(cwd, directory);
  if (seen.has(root)) return undefined;
  seen.add(root);
  const document = await readKustomization(directory, cwd);
  if (!document) return undefined;
  if (hasKey(document.value, 'helmCharts') || hasKey(document.value, 'helmChartInflationGenerator')) {
    const path = hasKey(document.value, 'helmCharts') ? 'helmCharts' : 'helmChartInflationGenerator';
    const location = locateIn(document, [path], { key: true });
    const message = `kustomization ${directory} has ${path}, which would run helm; that is off while building`;
    const fix = `build it in a step before (kustomize build --enable-helm ${asked} > rendered.yaml) and pass the result`;
    return { path: asked, message, fix, location };
  }
  for (const { path, reference, remote, mayBeDirectory } of kustomizeReferences(document.value)) {
    if (remote) {
      const location = locateIn(document, path);
      const shown = reference.replace(/(\/\/)[^/@\s]*@/, '$1');
      const message = `kustomization ${directory} takes in ${shown} (${path[0]}), and nothing is fetched while building`;
      return { path: asked, message, fix: fetchBefore(asked), location };
    }
    const refusal = mayBeDirectory
      ? await firstRefusal(shownPath(resolve(root, reference), cwd), asked, cwd, seen)
      : undefined;
    if (refusal) return refusal;
  }
  return undefined;
}

async function readKustomization(directory: string, cwd: string): Promise<ManifestDocument | undefined> {
  for (const name of ['kustomization.yaml', 'kustomization.yml', 'Kustomization']) {
    const path = shownPath(join(directory, name), cwd);
    const text = await readSource(path, cwd);
    if (text !== undefined) return readDocuments({ path, text, named: true }).documents[0];
  }
  return undefined;
}
