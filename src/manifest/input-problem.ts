import { type Location, locationAt, type ManifestDocument, type UnreadableText } from './document.ts';
import type { KustomizeUse } from './kustomization.ts';
import { type KubeObject, locate, locateIn } from './object.ts';
import { formatPath, type Path } from './path.ts';
import { asList, asMapping, asString, describeType, hasKey, isMapping } from './value.ts';

/** Something in the input that is not as the API server demands, at its place. */
export interface InputProblem {
  readonly location: Location | { readonly file: string };
  readonly object?: KubeObject;
  readonly path?: Path;
  readonly message: string;
  readonly because: string;
  readonly fix: string;
  /** Namespace this document seems to belong to; undefined when that cannot be told. */
  readonly namespace?: string | undefined;
  /** True when the document was judged all the same, so that nothing is hidden in it. */
  readonly judged?: boolean;
  /** True when what applies it takes it as it is. */
  readonly harmless?: boolean;
}

/** A text that is no YAML, or could not be loaded. */
export function unreadableProblem(unreadable: UnreadableText): InputProblem {
  const { file, offset, text, message, because, fix } = unreadable;
  return {
    location: offset === undefined ? { file: file.path } : locationAt(file, offset),
    message,
    because: because ?? 'nothing in this document could be checked',
    fix,
    judged: because !== undefined,
    namespace: /^[ \t]*namespace:[ \t]*["']?([a-z0-9-]+)["']?[ \t\r]*$/m.exec(text ?? '')?.[1],
  };
}

/** A key that a mapping has twice. */
export function duplicateKeyProblem(
  document: ManifestDocument,
  duplicate: ManifestDocument['duplicateKeys'][number],
): InputProblem {
  const { file, start } = document;
  // Chart templates print the same label twice; Helm reads its own output leniently, and so does Argo CD.
  const harmless = duplicate.same && (file.rendered !== undefined || document.source !== undefined);
  const first = locationAt(file, start + duplicate.firstOffset);
  return {
    location: locationAt(file, start + duplicate.offset, start + duplicate.offset + duplicate.key.length),
    message: `key "${duplicate.key}" is written twice in one mapping, first in line ${first.line}`,
    because: harmless
      ? 'both say the same: Helm and Argo CD take it, kustomize and strict readers refuse the document'
      : 'kubectl silently keeps the last; kustomize and strict readers refuse the document',
    fix: `keep one of the two "${duplicate.key}" keys`,
    judged: true,
    harmless,
  };
}

/** Why a document is no object; `broken` when it was meant to be one. */
export function whyNoObject(document: ManifestDocument): InputProblem & { broken: boolean } {
  const { file, value } = document;
  const place = { location: locateIn(document, []) };
  if (!isMapping(value)) {
    const patch =
      asList(value).length > 0 &&
      asList(value).every((item) => isMapping(item) && 'op' in item && 'path' in item);
    if (patch) {
      return {
        ...place,
        broken: false,
        message: 'this is a JSON patch, not a manifest',
        because: 'it was skipped',
        fix: 'pass the output of kustomize build, which has the patch applied',
      };
    }
    const isMeant =
      !Array.isArray(value) || value.some((item) => hasKey(item, 'kind') || hasKey(item, 'apiVersion'));
    if (!isMeant) {
      return {
        ...place,
        broken: false,
        message: 'this is a list of something else, not a Kubernetes object',
        because: 'it was skipped',
        fix: 'leave this file out, or pass the rendered manifests',
      };
    }
    return {
      ...place,
      broken: true,
      message: `this document is ${describeType(value)}, not a Kubernetes object`,
      because: 'nothing in this document could be checked',
      fix: 'a manifest is a mapping with apiVersion, kind and metadata',
    };
  }
  const missing = ['apiVersion', 'kind'].filter((field) => !asString(value[field]));
  const written = missing.find((field) => hasKey(value, field) && value[field] !== null);
  const meant =
    missing.length === 1 ? isMapping(value.metadata) : hasKey(value, 'kind') && hasKey(value, 'apiVersion');
  if (meant) {
    return {
      location: locateIn(document, written ? [written] : []),
      broken: true,
      message: written
        ? `the ${written} of this object is ${describeType(value[written])}, not a name`
        : `this object has no ${missing[0]}`,
      because: 'the API server cannot tell what it is',
      fix:
        missing[0] === 'kind'
          ? 'add kind, for example kind: Deployment'
          : 'add apiVersion, for example apiVersion: apps/v1',
    };
  }
  const values = /(?:^|\/)values[^/]*\.ya?ml$/.test(file.path);
  return {
    ...place,
    broken: false,
    message: values
      ? 'this is a Helm values file, not a manifest'
      : 'this is no Kubernetes object: it has no apiVersion and kind',
    because: 'it was skipped',
    fix: values
      ? 'render the chart and pass the result, or use the helm input'
      : 'leave this file out, or pass the rendered manifests',
  };
}

/** A kustomization among the manifests. */
export function kustomizationProblem(object: KubeObject): InputProblem {
  return {
    location: locate(object, []),
    object,
    path: [],
    message: `${object.kind} is input for kustomize, not a manifest`,
    because: 'names, namespaces and generated objects are known only after rendering',
    fix: 'pass the output of kustomize build, or use the kustomize input',
  };
}

/** A patch or configuration of a kustomization among the manifests: an object of that shape, or a document of another. */
export function kustomizeFileProblem(what: KubeObject | ManifestDocument, use: KustomizeUse): InputProblem {
  const isObject = 'document' in what;
  return {
    location: isObject ? locate(what, []) : locateIn(what, []),
    ...(isObject ? { object: what, path: [] } : {}),
    message: `${isObject ? what.title : 'this'} is a ${use} that a kustomization ${use === 'patch' ? 'applies' : 'reads'}, not a manifest`,
    because: 'it was skipped',
    fix: 'pass the output of kustomize build, which has it applied',
  };
}

/** Items of a List that are no objects: the rest of the list is still judged. */
export function brokenItems(document: ManifestDocument): InputProblem[] {
  const value = asMapping(document.value);
  const kind = asString(value.kind) ?? '';
  if (!kind.endsWith('List') || !hasKey(value, 'items') || value.items === null) return [];
  const problem = (path: Path, what: string): InputProblem => ({
    location: locateIn(document, path),
    message: `${formatPath(path)} ${what}`,
    because: 'nothing in it could be checked',
    fix: 'write the object out, or remove it',
  });
  if (!Array.isArray(value.items)) return [problem(['items'], `is ${describeType(value.items)}, not a list`)];
  return value.items.flatMap((item: unknown, index) => {
    const path = ['items', index];
    if (!isMapping(item)) return [problem(path, `is ${describeType(item)}, not a Kubernetes object`)];
    // The items of a typed list (`DeploymentList`) inherit kind and version.
    const missing = ['apiVersion', 'kind'].find((field) => kind === 'List' && !asString(item[field]));
    return missing ? [problem(path, `has no ${missing}`)] : [];
  });
}
