import type { KubeObject } from '../../manifest/object.ts';
import { hasKey, isMapping } from '../../manifest/value.ts';

/**
 * The keys an object has: all of them, `open` when something adds keys nobody can foresee, `unwritten` when the manifest
 * holds no data at all (none, or `data: {}`), so that something else has to write it.
 */
export type Keys = ReadonlySet<string> | 'open' | 'unwritten';

/** The keys of an object that several sources write together. */
export function unionOfKeys(all: readonly Keys[]): Keys {
  if (all.includes('open')) return 'open';
  const sets = all.filter((keys) => typeof keys !== 'string');
  return sets.length === 0 ? 'unwritten' : new Set(sets.flatMap((keys) => [...keys]));
}

/** True when the key is there or may come to be. */
export function mayHaveKey(keys: Keys, key: string): boolean {
  return keys === 'open' || (keys !== 'unwritten' && keys.has(key));
}

/** Annotations by which a controller copies the data of another object into this one. */
const filledBy = [
  'replicator.v1.mittwald.de/replicate-from',
  'reflector.v1.k8s.emberstack.com/reflects',
  'kubed.appscode.com/origin',
];

/** Keys that a controller adds to an object with this annotation or label. */
const injected: Record<string, string> = {
  // https://docs.openshift.com/container-platform/latest/security/certificates/service-serving-certificate.html
  'service.beta.openshift.io/inject-cabundle': 'service-ca.crt',
  'service.alpha.openshift.io/inject-cabundle': 'service-ca.crt',
  'config.openshift.io/inject-trusted-cabundle': 'ca-bundle.crt',
};

/**
 * The keys of a ConfigMap or Secret as written, whether or not their values are empty. SOPS encrypts values only, so the
 * keys of an encrypted Secret count too.
 * Source: https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data
 */
export function writtenKeys(object: KubeObject): Keys {
  if (filledBy.some((annotation) => hasKey(object.annotations, annotation))) return 'open';
  const fields = ['data', 'stringData', 'binaryData']
    .filter((field) => hasKey(object.value, field))
    .map((field) => object.value[field] ?? {});
  if (!fields.every(isMapping)) return 'open';
  const keys = new Set(fields.flatMap((field) => Object.keys(field as object)));
  for (const [mark, key] of Object.entries(injected)) {
    if (hasKey(object.annotations, mark) || hasKey(object.labels, mark)) keys.add(key);
  }
  if (object.value.type === 'kubernetes.io/service-account-token') {
    for (const key of ['token', 'ca.crt', 'namespace']) keys.add(key);
  }
  return keys.size === 0 ? 'unwritten' : keys;
}
