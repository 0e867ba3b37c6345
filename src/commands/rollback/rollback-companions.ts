import { readManifestSet } from '../../manifest/manifest-set.ts';
import type { Cluster, WatchPorts } from '../../ports.ts';
import { type Companion, changedAt } from '../../rollout/rollback/rollback.ts';
import { newestKubernetesMinor } from '../../settings/settings.ts';
import { found } from '../answers.ts';

/** What a rollback of pods does not undo, and where it is found. */
const kinds: Readonly<Record<string, string>> = {
  ConfigMap: 'configmaps',
  CustomResourceDefinition: 'customresourcedefinitions',
  Job: 'jobs',
  PersistentVolumeClaim: 'persistentvolumeclaims',
};

/**
 * What else the manifests hold that a rollback of pods does not undo, and when each was last changed in the cluster.
 * @param readSecrets Secrets too: the server hands out their values, which are dropped here
 */
export async function companionsOf(
  paths: readonly string[],
  cluster: Pick<Cluster, 'get' | 'namespace'>,
  ports: Pick<WatchPorts, 'loadManifests'>,
  { readSecrets = false }: { readonly readSecrets?: boolean | undefined } = {},
): Promise<Companion[]> {
  if (paths.length === 0) return [];
  const { files, unreadableFiles } = await ports.loadManifests(paths, []);
  const { objects } = readManifestSet(files, unreadableFiles, { kubernetesMinor: newestKubernetesMinor });
  return Promise.all(
    objects.flatMap((object) => {
      const { apiVersion, kind, name } = object;
      const plural = kind === 'Secret' && readSecrets ? 'secrets' : kinds[kind];
      if (!plural) return [];
      const namespace =
        kind === 'CustomResourceDefinition'
          ? undefined
          : (object.namespace ?? object.document.file.rendered?.namespace ?? cluster.namespace);
      return [readOne({ apiVersion, plural, namespace }, { kind, name }, cluster)];
    }),
  );
}

async function readOne(
  scope: Parameters<Cluster['get']>[0],
  { kind, name }: { kind: string; name: string },
  cluster: Pick<Cluster, 'get'>,
): Promise<Companion> {
  const live = name === '' ? undefined : found(await cluster.get(scope, name));
  return { kind, name, changedAt: live && changedAt(live) };
}
