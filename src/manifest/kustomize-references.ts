import type { Path } from './path.ts';
import { asList, asMapping, asString } from './value.ts';

/** Something a kustomization takes in, and where it says so. */
export interface KustomizeReference {
  readonly path: Path;
  readonly reference: string;
  /** True when kustomize would fetch it, with git or over HTTP. */
  readonly remote: boolean;
  /** True when it may be a directory with a kustomization of its own. */
  readonly mayBeDirectory: boolean;
}

const directoryFields = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'];
const fileFields = ['crds', 'configurations', 'patchesStrategicMerge'];
const fieldsWithPath = ['patches', 'patchesJson6902', 'replacements'];

/**
 * What a kustomization takes in from elsewhere.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function kustomizeReferences(kustomization: unknown): KustomizeReference[] {
  const value = asMapping(kustomization);
  const references: KustomizeReference[] = [];
  const add = (found: unknown, path: Path, mayBeDirectory = false): void => {
    const text = asString(found);
    // What has lines is written out in place.
    if (text === undefined || text.includes('\n')) return;
    const reference = text.trim();
    if (reference !== '') references.push({ path, reference, remote: isRemote(reference), mayBeDirectory });
  };
  for (const field of directoryFields)
    asList(value[field]).forEach((entry, index) => {
      add(entry, [field, index], true);
    });
  for (const field of fileFields)
    asList(value[field]).forEach((entry, index) => {
      add(entry, [field, index]);
    });
  for (const field of fieldsWithPath)
    asList(value[field]).forEach((entry, index) => {
      add(asMapping(entry).path, [field, index, 'path']);
    });
  for (const field of ['configMapGenerator', 'secretGenerator'])
    asList(value[field]).forEach((entry, index) => {
      const { files, env, envs } = asMapping(entry);
      asList(files).forEach((file, at) => {
        add(asString(file)?.replace(/^[^=/]*=/, ''), [field, index, 'files', at]);
      });
      asList(envs).forEach((file, at) => {
        add(file, [field, index, 'envs', at]);
      });
      add(env, [field, index, 'env']);
    });
  add(asMapping(value.openapi).path, ['openapi', 'path']);
  return references;
}

/**
 * True for what kustomize takes for a URL or a git repository.
 * Source: https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/git/repospec.go
 */
function isRemote(reference: string): boolean {
  return /^(?:git::)?(?:[a-z][a-z0-9+.-]*:\/\/|[^\s/@:]+@[^\s/:]+:|github\.com[:/]|gh:)|^git::/i.test(
    reference,
  );
}
