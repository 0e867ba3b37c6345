import { kustomizeReferences } from './kustomize-references.ts';
import { isKustomization, type KubeObject } from './object.ts';
import { asString } from './value.ts';

/** What a file is to the kustomization that names it: it changes what passes through, or tells kustomize how to work. */
export type KustomizeUse = 'patch' | 'configuration';

const uses: Readonly<Record<string, KustomizeUse>> = {
  ...{ patches: 'patch', patchesStrategicMerge: 'patch', patchesJson6902: 'patch', replacements: 'patch' },
  ...{ generators: 'configuration', transformers: 'configuration', validators: 'configuration' },
  ...{ configurations: 'configuration', openapi: 'configuration' },
};

/**
 * The files that kustomizations of the set take as patches and configuration: they may look like objects, but nobody applies
 * them.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function kustomizeFiles(objects: readonly KubeObject[]): Map<string, KustomizeUse> {
  const files = new Map<string, KustomizeUse>();
  for (const { value, document } of objects.filter(isKustomization)) {
    for (const { path, reference, remote } of kustomizeReferences(value)) {
      const use = uses[asString(path[0]) ?? ''];
      if (use && !remote) files.set(besideFile(document.file.path, reference), use);
    }
  }
  return files;
}

/** Resolves a relative path as seen from the folder of `file`; both with forward slashes. */
export function besideFile(file: string, relative: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
