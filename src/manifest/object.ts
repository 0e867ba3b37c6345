import { type Location, locationAt, type ManifestDocument, sourceMapOf } from './document.ts';
import type { Path } from './path.ts';
import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from './value.ts';

/** A Kubernetes object of the set, which remembers the document it stands in. */
export interface KubeObject {
  readonly document: ManifestDocument;
  /** Where in the document the object stands: the root, or an item of a List. */
  readonly path: Path;
  readonly value: Mapping;
  readonly apiVersion: string;
  /** API group, '' for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  /** As written; undefined when the manifest names none. */
  readonly namespace: string | undefined;
  readonly labels: Mapping;
  readonly annotations: Mapping;
  /** `Deployment shop/checkout`, or `Deployment checkout` where no namespace is written. */
  readonly title: string;
}

/**
 * The objects of a document: itself, or the items of a `List` or typed list (`DeploymentList`), whose items inherit
 * kind and version. Undefined when the document is a mapping that is no Kubernetes object.
 */
export function objectsOf(document: ManifestDocument): KubeObject[] | undefined {
  if (!isMapping(document.value)) return undefined;
  return expand(document, [], document.value, kindByFileName(document.file.path));
}

/**
 * A file of this name is a Kustomization even when it says no kind.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
function kindByFileName(path: string): { apiVersion: string; kind: string } | undefined {
  return /(?:^|\/)kustomization\.ya?ml$/.test(path)
    ? { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }
    : undefined;
}

/** Where a path inside an object stands in its file. */
export function locate(object: KubeObject, path: Path, options?: { key?: boolean }): Location {
  return locateIn(object.document, [...object.path, ...path], options);
}

/** Where a path inside a document stands in its file. */
export function locateIn(document: ManifestDocument, path: Path, options?: { key?: boolean }): Location {
  const span = sourceMapOf(document).locate(path, options);
  return locationAt(document.file, document.start + span.start, document.start + span.end);
}

/** The text of a scalar as it is written, before YAML makes a number or boolean of it. */
export function writtenAt({ document, path: root }: KubeObject, path: Path): string {
  const { start, end } = sourceMapOf(document).locate([...root, ...path]);
  return document.text.slice(start, end);
}

/** True for the input file of kustomize itself, which is never applied. */
export function isKustomization(object: KubeObject): boolean {
  return object.group === 'kustomize.config.k8s.io';
}

/** The group of an apiVersion: `apps/v1` → `apps`, `v1` → ''. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.lastIndexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

function expand(
  document: ManifestDocument,
  path: Path,
  value: Mapping,
  inherited?: { apiVersion: string; kind: string },
): KubeObject[] | undefined {
  const apiVersion = asString(value.apiVersion) ?? inherited?.apiVersion;
  const kind = asString(value.kind) ?? inherited?.kind;
  if (!apiVersion || !kind) return undefined;
  if (kind.endsWith('List') && 'items' in value) {
    const itemKind = kind.slice(0, -'List'.length);
    return asList(value.items).flatMap((item, index) => {
      const typed = itemKind === '' ? undefined : { apiVersion, kind: itemKind };
      return isMapping(item) ? (expand(document, [...path, 'items', index], item, typed) ?? []) : [];
    });
  }
  const metadata = asMapping(value.metadata);
  const name = asString(metadata.name) ?? '';
  const namespace = asString(metadata.namespace) || undefined;
  const shown = name || `${asString(metadata.generateName) ?? '(no name)'}`;
  return [
    {
      document,
      path,
      value,
      apiVersion,
      group: groupOf(apiVersion),
      version: apiVersion.slice(apiVersion.lastIndexOf('/') + 1),
      kind,
      name,
      namespace,
      labels: asMapping(metadata.labels),
      annotations: asMapping(metadata.annotations),
      title: `${kind} ${namespace ? `${namespace}/` : ''}${shown}`,
    },
  ];
}

/** The file a rendered object comes from: Helm's `# Source:` comment or kustomize's origin annotation. */
export function sourceOf(object: KubeObject): string | undefined {
  const origin = asString(valueAt(object.annotations, ['config.kubernetes.io/origin']));
  return /^path:\s*(\S.*?)\s*$/m.exec(origin ?? '')?.[1] ?? object.document.source;
}
