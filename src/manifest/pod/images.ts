import type { Path } from '../path.ts';
import { asList, asMapping, asString, isMapping } from '../value.ts';
import type { Container, Workload } from '../workload.ts';

/** One image that a workload needs: a container's, or that of an image volume. All paths start at the object's root. */
export interface WorkloadImage {
  /** As it stands in the manifest, whatever it is. */
  readonly value: unknown;
  readonly path: Path;
  readonly pullPolicy: unknown;
  readonly pullPolicyPath: Path;
  readonly container: Container | undefined;
  /** `app (Deployment shop/checkout)`, `volume models (Deployment shop/checkout)` */
  readonly title: string;
}

/**
 * Every image of a workload: all containers, then image volumes.
 * Source: https://kubernetes.io/docs/concepts/storage/volumes/#image
 */
export function imagesOf(workload: Workload): WorkloadImage[] {
  const ofContainers = workload.containers.map((container) => ({
    value: container.value.image,
    path: [...container.path, 'image'],
    pullPolicy: container.value.imagePullPolicy,
    pullPolicyPath: [...container.path, 'imagePullPolicy'],
    container,
    title: container.title,
  }));
  const ofVolumes = asList(workload.podSpec.volumes).flatMap((volume, index) => {
    const { name, image } = asMapping(volume);
    if (!isMapping(image)) return [];
    const path = [...workload.podSpecPath, 'volumes', index, 'image'];
    return [
      {
        value: image.reference,
        path: [...path, 'reference'],
        pullPolicy: image.pullPolicy,
        pullPolicyPath: [...path, 'pullPolicy'],
        container: undefined,
        title: `volume ${asString(name) ?? '(no name)'} (${workload.title})`,
      },
    ];
  });
  return [...ofContainers, ...ofVolumes];
}
