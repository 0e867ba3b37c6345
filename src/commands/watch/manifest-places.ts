import { readManifestSet } from '../../manifest/manifest-set.ts';
import { type KubeObject, locate } from '../../manifest/object.ts';
import { hasKey } from '../../manifest/value.ts';
import { type Workload, workloadsOf } from '../../manifest/workload.ts';
import type { LoadedManifests } from '../../ports.ts';
import type { DiagnosisContext, ManifestPlace } from '../../report/diagnosis/diagnosis-context.ts';
import { newestKubernetesMinor } from '../../settings/settings.ts';

const view = { kubernetesMinor: newestKubernetesMinor };

/** Finds where fields of workloads are written: in a container, else in the pod spec. */
export type ManifestPlaces = NonNullable<DiagnosisContext['manifests']>;

/**
 * Makes a finder of places in manifests. A field that is written nowhere has none; `name` always has one: the line of the
 * container, or of the object.
 * @param namespace of objects that name none
 * @param linkTo address of a line of a file
 */
export function manifestPlaces(
  { files, unreadableFiles }: Pick<LoadedManifests, 'files' | 'unreadableFiles'>,
  namespace: string | undefined,
  linkTo?: (file: string, line: number) => string | undefined,
): ManifestPlaces {
  const { objects } = readManifestSet(files, unreadableFiles, view);
  return (wanted, container, field) => {
    const object = objects.find(
      (candidate) =>
        candidate.kind === wanted.kind &&
        candidate.name === wanted.name &&
        (namespaceOf(candidate) ?? namespace ?? wanted.namespace) === wanted.namespace,
    );
    if (!object) return undefined;
    const path = pathOf(workloadsOf(object, view), container, field);
    if (!path && field !== 'name') return undefined;
    const { file, line } = locate(object, path ?? ['metadata', 'name'], { key: true });
    return placeAt(file, line, linkTo);
  };
}

function namespaceOf({ namespace, document }: KubeObject): string | undefined {
  return namespace ?? document.file.rendered?.namespace;
}

function pathOf(workloads: readonly Workload[], container: string | null, field: string) {
  for (const { containers, podSpec, podSpecPath } of workloads) {
    const own = containers.find(({ name }) => name === container);
    if (own && hasKey(own.value, field)) return [...own.path, field];
    if (field !== 'name' && hasKey(podSpec, field)) return [...podSpecPath, field];
  }
  return undefined;
}

function placeAt(file: string, line: number, linkTo: Parameters<typeof manifestPlaces>[2]): ManifestPlace {
  return { file, line, url: linkTo?.(file, line) };
}
