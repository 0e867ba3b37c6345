import type { ManifestFile } from '../manifest/document.ts';
import type { RenderManifests } from '../ports.ts';
import { renderHelm } from './helm.ts';
import { renderKustomize } from './kustomize.ts';
import { runCommand } from './run-command.ts';

/** Renders charts and kustomizations, one after another, with the programs of this machine. */
export function renderer(cwd: string): RenderManifests {
  const tools = { run: runCommand, cwd };
  return async ({ charts, kustomizations, namespace, kubernetesVersion }) => {
    const outcomes = [];
    for (const chart of charts) {
      const release = { ...chart, namespace: chart.namespace ?? namespace, kubernetesVersion };
      outcomes.push(await renderHelm(release, tools));
    }
    for (const directory of kustomizations) outcomes.push(await renderKustomize({ directory }, tools));
    return {
      files: distinctPaths(outcomes.flatMap((outcome) => ('file' in outcome ? [outcome.file] : []))),
      missing: outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome.problem] : [])),
    };
  };
}

/** A chart may be rendered twice, with different single values; reports tell files apart by their paths. */
function distinctPaths(files: readonly ManifestFile[]): ManifestFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.path) ?? 0) + 1;
    seen.set(file.path, count);
    return count === 1 ? file : { ...file, path: `${file.path} (${count})` };
  });
}
