import type { Path } from '../../../manifest/path.ts';
import { claimTemplatesOf } from '../../../manifest/pod/volume.ts';
import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { Site, Target, Use } from '../reference.ts';

const configMap = (name: string): Target => ({ group: '', kind: 'ConfigMap', name });
const secret = (name: string): Target => ({ group: '', kind: 'Secret', name });

/** Volume types whose driver reads a Secret, with the path of its name inside the volume. */
const driverSecrets: readonly Path[] = [
  ['csi', 'nodePublishSecretRef', 'name'],
  ['azureFile', 'secretName'],
  ...['cephfs', 'flexVolume', 'iscsi', 'rbd', 'scaleIO', 'storageos'].map((type) => [
    type,
    'secretRef',
    'name',
  ]),
];

/** The Secrets Store CSI drivers and the group of their SecretProviderClass. */
const secretStoreDrivers: Record<string, string> = {
  'secrets-store.csi.k8s.io': 'secrets-store.csi.x-k8s.io',
  'secrets-store-gke.csi.k8s.io': 'secrets-store-gke.csi.x-k8s.io',
};

/**
 * Every place of a workload's pod that names another object.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
 */
export function* podSites(workload: Workload): Iterable<Site> {
  for (const container of workload.containers) yield* containerSites(container);
  const { podSpec, podSpecPath } = workload;
  yield* podSpecSites(podSpec, podSpecPath, mountedVolumes(workload), new Set(namesOf(workload)));
}

/**
 * Names of claim templates: a StatefulSet puts their volumes in the place of those that the pod spec has under the name.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/statefulset/stateful_set_utils.go (updateStorage)
 */
function namesOf(workload: Workload): unknown[] {
  return claimTemplatesOf(workload).map(({ name }) => name);
}

/** Names of the volumes that some container of the pod mounts. */
export function mountedVolumes({ containers }: Workload): ReadonlySet<unknown> {
  const mounts = containers.flatMap(({ value }) => [
    ...asList(value.volumeMounts),
    ...asList(value.volumeDevices),
  ]);
  return new Set(mounts.map((mount) => asMapping(mount).name));
}

/**
 * The same for the fields of a pod spec outside its containers. `mounted` is absent where the mounts are not known;
 * `replaced` are the volumes that are never set up.
 */
export function* podSpecSites(
  podSpec: Mapping,
  path: Path,
  mounted?: ReadonlySet<unknown>,
  replaced?: ReadonlySet<unknown>,
): Iterable<Site> {
  for (const [index, volume] of asList(podSpec.volumes).entries()) {
    if (!isMapping(volume) || replaced?.has(volume.name)) continue;
    const idle = mounted?.has(volume.name) === false;
    // The scheduler wants a claim, and its class, whether or not a container mounts it.
    for (const site of volumeSites(volume, [...path, 'volumes', index]))
      yield site.use === 'volume-claim' || site.use === 'storage-class' ? site : { ...site, idle };
  }
  for (const [index, entry] of asList(podSpec.imagePullSecrets).entries()) {
    const at = [...path, 'imagePullSecrets', index, 'name'];
    yield* named(asMapping(entry).name, secret, at, 'pull-secret');
  }
  // The old field counts only where the new one is not set.
  const account = asString(podSpec.serviceAccountName) ? 'serviceAccountName' : 'serviceAccount';
  yield* named(podSpec[account], kindOf('', 'ServiceAccount'), [...path, account], 'service-account');
  const { priorityClassName, runtimeClassName } = podSpec;
  const priority = kindOf('scheduling.k8s.io', 'PriorityClass');
  yield* named(priorityClassName, priority, [...path, 'priorityClassName'], 'priority-class');
  const runtime = kindOf('node.k8s.io', 'RuntimeClass');
  yield* named(runtimeClassName, runtime, [...path, 'runtimeClassName'], 'runtime-class');
}

/** Makes a target of a kind from a name. */
export function kindOf(group: string, kind: string): (name: string) => Target {
  return (name) => ({ group, kind, name });
}

/** One site when the value is a name, none when it is empty or anything else. */
export function* named(
  value: unknown,
  target: (name: string) => Target,
  path: Path,
  use: Use,
  more: Partial<Site> = {},
): Iterable<Site> {
  const name = asString(value);
  if (name) yield { path, use, target: target(name), ...more };
}

function* containerSites(container: Container): Iterable<Site> {
  for (const [index, entry] of asList(container.value.env).entries()) {
    const from = asMapping(asMapping(entry).valueFrom);
    for (const [field, target] of [
      ['configMapKeyRef', configMap],
      ['secretKeyRef', secret],
    ] as const) {
      const ref = asMapping(from[field]);
      const path: Path = [...container.path, 'env', index, 'valueFrom', field];
      const key = asString(ref.key);
      const keys = key === undefined ? [] : [{ name: key, path: [...path, 'key'] }];
      const more = { keys, optional: ref.optional === true, container };
      yield* named(ref.name, target, [...path, 'name'], 'env', more);
    }
  }
  for (const [index, entry] of asList(container.value.envFrom).entries()) {
    for (const [field, target] of [
      ['configMapRef', configMap],
      ['secretRef', secret],
    ] as const) {
      const ref = asMapping(asMapping(entry)[field]);
      const path: Path = [...container.path, 'envFrom', index, field, 'name'];
      yield* named(ref.name, target, path, 'envFrom', { optional: ref.optional === true, container });
    }
  }
}

function* volumeSites(volume: Mapping, path: Path): Iterable<Site> {
  yield* keyedVolume(volume.configMap, 'name', configMap, [...path, 'configMap'], 'volume');
  yield* keyedVolume(volume.secret, 'secretName', secret, [...path, 'secret'], 'volume');
  for (const [index, source] of asList(asMapping(volume.projected).sources).entries()) {
    const at = [...path, 'projected', 'sources', index];
    const { configMap: map, secret: hidden } = asMapping(source);
    yield* keyedVolume(map, 'name', configMap, [...at, 'configMap'], 'projected');
    yield* keyedVolume(hidden, 'name', secret, [...at, 'secret'], 'projected');
  }
  for (const field of driverSecrets) {
    yield* named(valueAt(volume, field), secret, [...path, ...field], 'volume-driver');
  }
  const csi = asMapping(volume.csi);
  const group = secretStoreDrivers[asString(csi.driver) ?? ''];
  if (group) {
    const at = [...path, 'csi', 'volumeAttributes', 'secretProviderClass'];
    const name = asMapping(csi.volumeAttributes).secretProviderClass;
    yield* named(name, kindOf(group, 'SecretProviderClass'), at, 'secret-provider-class');
  }
  const claim = kindOf('', 'PersistentVolumeClaim');
  const claimPath = [...path, 'persistentVolumeClaim', 'claimName'];
  yield* named(asMapping(volume.persistentVolumeClaim).claimName, claim, claimPath, 'volume-claim');
  const classPath = ['ephemeral', 'volumeClaimTemplate', 'spec', 'storageClassName'];
  const storage = kindOf('storage.k8s.io', 'StorageClass');
  yield* named(valueAt(volume, classPath), storage, [...path, ...classPath], 'storage-class');
}

/** A volume of a ConfigMap or Secret, whose `items` ask for single keys. */
function keyedVolume(
  value: unknown,
  field: string,
  target: (name: string) => Target,
  path: Path,
  use: Use,
): Iterable<Site> {
  const source = asMapping(value);
  const keys = asList(source.items).flatMap((item, index) => {
    const name = asString(asMapping(item).key);
    return name === undefined ? [] : [{ name, path: [...path, 'items', index, 'key'] }];
  });
  return named(source[field], target, [...path, field], use, { keys, optional: source.optional === true });
}
