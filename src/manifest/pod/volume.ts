import type { Path } from '../path.ts';
import { asList, asMapping, asString, isMapping, type Mapping } from '../value.ts';
import type { Container, Workload } from '../workload.ts';

/** A volume of a pod, or the claim template of a StatefulSet that becomes one. */
export interface Volume {
  readonly name: string | undefined;
  readonly value: Mapping;
  readonly path: Path;
}

/** The entries of a pod's `volumes`. */
export function volumesOf({ podSpec, podSpecPath }: Workload): Volume[] {
  return asList(podSpec.volumes).flatMap((value, index) =>
    isMapping(value) ? [{ name: asString(value.name), value, path: [...podSpecPath, 'volumes', index] }] : [],
  );
}

/**
 * The claim templates of a workload: each is a volume of every pod. Controllers that copy the StatefulSet keep them in the
 * same place.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates
 */
export function claimTemplatesOf({ object }: Workload): Volume[] {
  return asList(asMapping(object.value.spec).volumeClaimTemplates).flatMap((value, index) => {
    if (!isMapping(value)) return [];
    const name = asString(asMapping(value.metadata).name);
    return [{ name, value, path: ['spec', 'volumeClaimTemplates', index] }];
  });
}

/** A place where a container sees a volume: as files, or as a raw device. */
export interface Mount {
  /** The name of the volume. */
  readonly volume: string | undefined;
  /** `mountPath`, or `devicePath` of a device. */
  readonly place: string | undefined;
  readonly isDevice: boolean;
  readonly value: Mapping;
  readonly path: Path;
}

/** The `volumeMounts` of a container, then its `volumeDevices`. */
export function mountsOf(container: Container): Mount[] {
  return (['volumeMounts', 'volumeDevices'] as const).flatMap((field) =>
    asList(container.value[field]).flatMap((value, index) => {
      if (!isMapping(value)) return [];
      const isDevice = field === 'volumeDevices';
      const place = asString(isDevice ? value.devicePath : value.mountPath);
      return [
        { volume: asString(value.name), place, isDevice, value, path: [...container.path, field, index] },
      ];
    }),
  );
}

const byName = new WeakMap<Workload, Map<string | undefined, Volume>>();

/** The volume a mount names, among the pod's own. A claim template hides a volume of the same name. */
export function volumeOfMount(mount: Mount, workload: Workload): Volume | undefined {
  let volumes = byName.get(workload);
  if (!volumes) {
    const all = [...volumesOf(workload), ...claimTemplatesOf(workload)];
    volumes = new Map(all.map((volume) => [volume.name, volume]));
    byName.set(workload, volumes);
  }
  return mount.volume === undefined ? undefined : volumes.get(mount.volume);
}

/** True for a step of an Argo Workflow: its volumes may stand in the workflow, in a template it refers to, or in a patch. */
export function hasVolumesElsewhere({ object }: Workload): boolean {
  return object.group === 'argoproj.io' && object.kind !== 'Rollout';
}
