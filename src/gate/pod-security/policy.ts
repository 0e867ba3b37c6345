import type { KubeObject } from '../../manifest/object.ts';
import type { Inventory } from '../model/objects/inventory.ts';

/** How strict a namespace is with its pods. */
export const podSecurityLevels = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** What a namespace enforces. */
export interface PodSecurityPolicy {
  readonly level: PodSecurityLevel;
  /** Minor version of the standard. */
  readonly minor: number;
  /** As the API server writes it: `restricted:latest`. */
  readonly title: string;
  readonly namespace: KubeObject;
}

export const enforceLabel = 'pod-security.kubernetes.io/enforce';
export const enforceVersionLabel = 'pod-security.kubernetes.io/enforce-version';

/**
 * What the namespace an object will live in enforces, as a Namespace of the set says; undefined when none says it, or in
 * words that the API server refuses.
 * Source: https://github.com/kubernetes/pod-security-admission/blob/master/api/helpers.go (PolicyToEvaluate)
 */
export function enforcedPolicy(
  object: KubeObject,
  inventory: Inventory,
  targetMinor: number,
): PodSecurityPolicy | undefined {
  const name = inventory.namespaceOf(object);
  const namespace = name === undefined ? undefined : namespacesOf(inventory).get(name);
  if (!namespace) return undefined;
  const level = podSecurityLevels.find((each) => each === namespace.labels[enforceLabel]);
  const version = namespace.labels[enforceVersionLabel] ?? 'latest';
  if (level === undefined || !isPolicyVersion(version)) return undefined;
  const minor =
    version === 'latest' ? targetMinor : Math.min(Number(version.slice('v1.'.length)), targetMinor);
  return { level, minor, title: `${level}:${version}`, namespace };
}

/** True for a version that the labels may name. */
export function isPolicyVersion(version: unknown): version is string {
  return typeof version === 'string' && /^(?:latest|v1\.(?:\d|[1-9]\d+))$/.test(version);
}

const byName = new WeakMap<Inventory, Map<string, KubeObject>>();

/** The Namespaces of the set; of two with one name the later one, as an apply would have it. */
function namespacesOf(inventory: Inventory): Map<string, KubeObject> {
  let namespaces = byName.get(inventory);
  if (!namespaces) {
    namespaces = new Map(inventory.ofKind('', 'Namespace').map((object) => [object.name, object]));
    byName.set(inventory, namespaces);
  }
  return namespaces;
}
