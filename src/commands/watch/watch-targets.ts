import { isWorkloadKind, workloadKinds } from '../../kubernetes/kinds.ts';
import { readObject } from '../../kubernetes/object.ts';
import { readManifestSet } from '../../manifest/manifest-set.ts';
import { locate } from '../../manifest/object.ts';
import type { Cluster, LoadedManifests } from '../../ports.ts';
import { existsAtOnce, pluralOf, type Target, titleOf } from '../../rollout/target.ts';
import { newestKubernetesMinor } from '../../settings/settings.ts';
import { UserError } from '../../settings/user-error.ts';
import { foundIfAllowed } from '../answers.ts';

/** What is to be watched, and what is not although it was asked for. */
export interface WatchList {
  readonly targets: readonly Target[];
  /** Plurals of kinds that only the server knows, by `apiVersion/kind`. */
  readonly plurals: ReadonlyMap<string, string>;
  /** In words, one a line. */
  readonly notAwaited: readonly string[];
}

/** The kinds that `--workload` and `--selector` know, by every name people use for them. */
const kinds = [
  ...workloadKinds,
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', plural: 'persistentvolumeclaims', short: 'pvc' },
].map((known) => ({
  ...known,
  names: [known.kind.toLowerCase(), known.plural, known.short || known.plural],
}));

/** What a selector finds by itself: the others belong to these, or have nothing to wait for. */
const selectable = workloadKinds.filter(({ made, template }) => !made && template.length === 2);

/** Reads `deployment/checkout` or `shop/deployment/checkout`. Throws with a sentence for people. */
export function parseWorkload(text: string, namespace: string): Target {
  const parts = text.split('/');
  const [place, kindName = '', name = ''] = parts.length === 3 ? parts : [namespace, ...parts];
  const entry = kinds.find(({ names }) => names.includes(kindName.toLowerCase()));
  if (!entry || name === '' || parts.length > 3) {
    const known = kinds.map(({ kind }) => kind.toLowerCase()).join(', ');
    throw new UserError(
      `"${text}" is no workload: write KIND/NAME or NAMESPACE/KIND/NAME; kinds are ${known}`,
    );
  }
  return { apiVersion: entry.apiVersion, kind: entry.kind, namespace: place || namespace, name };
}

/** The objects of manifests whose rollout can be followed. */
export async function targetsOfManifests(
  { files, unreadableFiles, missing }: LoadedManifests,
  cluster: Pick<Cluster, 'namespace' | 'resourceOf'>,
  { anyRevision = false }: { readonly anyRevision?: boolean | undefined } = {},
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
    const given = !anyRevision && isWorkloadKind(kind) ? object.value : undefined;
    const target: Target = { apiVersion, kind, namespace, name, place: nameLine(object), given };
    if (name === '') {
      notAwaited.push(`${object.title}: the server makes up its name`);
      continue;
    }
    if (pluralOf(apiVersion, kind) === undefined && !plurals.has(id)) {
      const resource = foundIfAllowed(await cluster.resourceOf(apiVersion, kind));
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
    selectable.map(async ({ apiVersion, kind, plural }): Promise<Target[]> => {
      const { namespace } = cluster;
      const objects = foundIfAllowed(
        await cluster.list({ apiVersion, kind, plural, namespace, labelSelector }),
      );
      return (objects ?? [])
        .map((object) => readObject(object))
        .flatMap(({ name, metadata }) => {
          // A CronJob's Jobs come and go by themselves.
          const owned = metadata.ownerReferences !== undefined;
          return name !== '' && !owned ? [{ apiVersion, kind, namespace, name }] : [];
        });
    }),
  );
  return found.flat();
}

function nameLine(object: Parameters<typeof locate>[0]): { file: string; line: number } {
  const { file, line } = locate(object, ['metadata', 'name']);
  return { file, line };
}
