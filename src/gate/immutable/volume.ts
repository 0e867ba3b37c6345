import type { KubeObject } from '../../manifest/object.ts';
import { compareQuantities, parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping, isMapping, valueAt } from '../../manifest/value.ts';
import { type Change, changesOf } from './change.ts';
import type { ImmutableField } from './fields.ts';

const claimFields: readonly ImmutableField[] = [
  { path: ['spec', 'accessModes'] },
  { path: ['spec', 'volumeMode'], default: 'Filesystem' },
  { path: ['spec', 'volumeName'], written: true },
  { path: ['spec', 'selector'] },
  { path: ['spec', 'dataSource'] },
  { path: ['spec', 'resources', 'limits'] },
];

/**
 * Changes to a claim: of its spec only a larger request (where the class allows it) and the attributes class pass.
 * Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims
 */
export function* claimChanges(before: KubeObject, now: KubeObject): Iterable<Change> {
  yield* changesOf(before, now, claimFields);
  const storage = ['spec', 'resources', 'requests', 'storage'];
  const [old, own] = [before, now].map(({ value }) => parseQuantity(valueAt(value, storage)));
  if (old && own && compareQuantities(own, old) < 0)
    yield { path: storage, because: 'a claim cannot shrink' };
  // A claim without a class may have got the cluster's default one, or still have none.
  const hadClass = typeof asMapping(before.value.spec).storageClassName === 'string';
  if (hadClass) yield* changesOf(before, now, [{ path: ['spec', 'storageClassName'] }]);
}

/** Fields of a PersistentVolume that may change; of all others one is the source, which may not. */
const volumeSettings = new Set([
  ...['capacity', 'accessModes', 'storageClassName', 'persistentVolumeReclaimPolicy', 'mountOptions'],
  ...['nodeAffinity', 'claimRef', 'volumeAttributesClassName', 'volumeMode'],
]);

/** Changes to what a PersistentVolume stands for. */
export function* volumeChanges(before: KubeObject, now: KubeObject): Iterable<Change> {
  yield* changesOf(before, now, [{ path: ['spec', 'volumeMode'], default: 'Filesystem' }]);
  const sources = new Set(
    [before, now].flatMap(({ value }) =>
      Object.entries(asMapping(value.spec)).flatMap(([key, field]) =>
        isMapping(field) && !volumeSettings.has(key) ? [key] : [],
      ),
    ),
  );
  yield* changesOf(
    before,
    now,
    [...sources].map((source) => ({ path: ['spec', source], isDropped: (key) => key.endsWith('SecretRef') })),
  );
}
