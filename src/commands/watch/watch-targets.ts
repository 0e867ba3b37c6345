import { readManifestSet } from '../../manifest/manifest-set.ts';
import { locate } from '../../manifest/object.ts';
import { asMapping, asString } from '../../manifest/value.ts';
import type { Cluster, LoadedManifests } from '../../ports.ts';
import { existsAtOnce, pluralOf, type Target, titleOf } from '../../rollout/target.ts';
import { newestKubernetesMinor } from '../../settings/settings.ts';
import { UserError } from '../../settings/user-error.ts';

/** What is to be watched, and what is not although it was asked for. */
export interface WatchList {
  readonly targets: readonly Target[];
  /** Plurals of kinds that only the server knows, by `apiVersion/kind`. */
  readonly plurals: ReadonlyMap<string, string>;
  /** In words, one a line. */
  readonly notAwaited: readonly string[];
}

/** The kinds that `--workload` and `--selector` know, by every name people use for them. */
const kinds: readonly (readonly [apiVersion: string, kind: string, names: string])[] = [
  ['apps/v1', 'Deployment', 'deployment deployments deploy'],
  ['apps/v1', 'StatefulSet', 'statefulset statefulsets sts'],
  ['apps/v1', 'DaemonSet', 'daemonset daemonsets ds'],
  ['apps/v1', 'ReplicaSet', 'replicaset replicasets rs'],
  ['batch/v1', 'Job', 'job jobs'],
  ['batch/v1', 'CronJob', 'cronjob cronjobs cj'],
  ['v1', 'Pod', 'pod pods po'],
  ['v1', 'PersistentVolumeClaim', 'persistentvolumeclaim persistentvolumeclaims pvc'],
  ['argoproj.io/v1alpha1', 'Rollout', 'rollout rollouts ro'],
];

/** What a selector finds by itself: the others belong to these. */
const selectable = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'Rollout']);

/** Reads `deployment/checkout` or `shop/deployment/checkout`. Throws with a sentence for people. */
export function parseWorkload(text: string, namespace: string): Target {
  const parts = text.split('/');
  const [place, kindName = '', name = ''] = parts.length === 3 ? parts : [namespace, ...parts];
  const entry = kinds.find(([, , names]) => names.split(' ').includes(kindName.toLowerCase()));
  if (!entry || name === '' || parts.length > 3) {
    const known = kinds.map(([, kind]) => kind.toLowerCase()).join(', ');
    throw new UserError(
      `"${text}" is no workload: write KIND/NAME or NAMESPACE/KIND/NAME; kinds are ${known}`,
    );
  }
  return { apiVersion: entry[0], kind: entry[1], namespace: place || namespace, name };
}

/** The objects of manifests whose rollout can be followed. */
export async function targetsOfManifests(
  { files, unreadableFiles, missing }: LoadedManifests,
  cluster: Pick<Cluster, 'namespace' | 'resourceOf'>,
): Promise<WatchList> {
  const set = readManifestSet(files, unreadableFiles, { kubernetesMinor: newestKubernetesMinor });
  if (missing.length > 0) throw new UserError(missing.map(({ message }) => message).join('\n'));
  const targets = new Map<string, Target>();
  const plurals = new Map<string, string>();
  const notAwaited = set.unreadable.map(({ location, message }) => `${location.file}: ${message}`);
  for (const object of set.objects) {
    const { apiVersion, kind, name } = object;
    const namespace = object.namespace ?? object.document.file.rendered?.namespace ?? cluster.namespace;
    if (existsAtOnce(kind)) continue;
    const id = `${apiVersion}/${kind}`;
    const target: Target = { apiVersion, kind, namespace, name, place: placeOf(object) };
    if (name === '') {
      notAwaited.push(`${object.title}: the server makes up its name`);
      continue;
    }
    if (pluralOf(apiVersion, kind) === undefined && !plurals.has(id)) {
      const resource = await cluster.resourceOf(apiVersion, kind);
      if (!resource?.namespaced) {
        const why = resource ? 'it belongs to no namespace' : 'the server does not know this kind';
        notAwaited.push(`${titleOf(target)}: ${why}`);
        continue;
      }
      plurals.set(id, resource.plural);
    }
    targets.set(titleOf(target), target);
  }
  return { targets: [...targets.values()], plurals, notAwaited };
}

/** The workloads that carry these labels. */
export async function targetsBySelector(
  labelSelector: string,
  cluster: Pick<Cluster, 'namespace' | 'list'>,
): Promise<Target[]> {
  const found = await Promise.all(
    kinds
      .filter(([, kind]) => selectable.has(kind))
      .map(async ([apiVersion, kind]): Promise<Target[]> => {
        const plural = pluralOf(apiVersion, kind) ?? '';
        const { namespace } = cluster;
        const objects = await cluster.list({ apiVersion, kind, plural, namespace, labelSelector });
        return (objects ?? []).map(asMapping).flatMap(({ metadata }) => {
          const { name, ownerReferences } = asMapping(metadata);
          // A CronJob's Jobs come and go by themselves.
          const owned = Array.isArray(ownerReferences) && ownerReferences.length > 0;
          return asString(name) && !owned ? [{ apiVersion, kind, namespace, name: name as string }] : [];
        });
      }),
  );
  return found.flat();
}

function placeOf(object: Parameters<typeof locate>[0]): { file: string; line: number } {
  const { file, line } = locate(object, ['metadata', 'name']);
  return { file, line };
}
