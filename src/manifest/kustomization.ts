import { isKustomization, type KubeObject } from './object.ts';
import { asList, asMapping, asString } from './value.ts';

/**
 * The files that kustomizations of the set use as patches: they look like objects but hold only what changes.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export function kustomizePatchFiles(objects: readonly KubeObject[]): Set<string> {
  return new Set(
    objects.filter(isKustomization).flatMap((kustomization) => {
      const { patches, patchesStrategicMerge, patchesJson6902, replacements } = kustomization.value;
      const named = [patches, patchesJson6902, replacements].flatMap((list) =>
        asList(list).map((entry) => asMapping(entry).path),
      );
      return [...named, ...asList(patchesStrategicMerge)]
        .map(asString)
        .filter((path) => path !== undefined)
        .map((path) => besideFile(kustomization.document.file.path, path));
    }),
  );
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
