import { asList, asMapping, asString, isMapping, type Mapping } from '../../manifest/value.ts';
import type { ContainerFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';

interface Mount {
  readonly volume: string;
  readonly path: string;
  readonly readOnly: boolean;
}

function mountsOf(spec: Mapping): Mount[] {
  return asList(spec.volumeMounts).map((entry) => {
    const { name, mountPath, readOnly } = asMapping(entry);
    return { volume: asString(name) ?? '', path: asString(mountPath) ?? '', readOnly: readOnly === true };
  });
}

function volumeOf({ pod, workload }: Failure, name: string): Mapping {
  const volumes = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping);
  return volumes.find((volume) => volume.name === name) ?? {};
}

/** The other containers of the pod that run beside this one. */
export function companions({ pod, container }: Failure): readonly ContainerFacts[] {
  return (pod?.containers ?? []).filter(
    ({ name, kind, state }) => name !== container?.name && kind !== 'init' && state === 'running',
  );
}

/** Who else may write below a path: the containers beside it, or whoever shares a directory of the node or a claim. */
function writers(failure: Failure, path: string): readonly string[] {
  const mount = mountsOf(failure.container?.spec ?? {})
    .filter(({ path: place }) => path === place || path.startsWith(`${place.replace(/\/$/, '')}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!mount) return [];
  const volume = volumeOf(failure, mount.volume);
  if (isMapping(volume.emptyDir)) {
    return companions(failure)
      .filter(({ spec }) =>
        mountsOf(spec).some(({ volume, readOnly }) => volume === mount.volume && !readOnly),
      )
      .map(({ name }) => `container ${name}`);
  }
  if (isMapping(volume.hostPath)) return ['somebody else on this node'];
  if (isMapping(volume.persistentVolumeClaim)) return ['whoever else uses this claim'];
  return [];
}

/** True when a path lies in a volume that somebody else writes too. */
export function othersWriteTo(failure: Failure, path: string): boolean {
  return writers(failure, path).length > 0;
}

/** Who else writes to a path, in words. */
export function neighbourOf(failure: Failure, path: string): string {
  return writers(failure, path)[0] ?? 'somebody else';
}

/** The containers beside it that can write to an empty volume that it mounts too. */
export function sharers(failure: Failure): readonly ContainerFacts[] {
  const own = mountsOf(failure.container?.spec ?? {})
    .map(({ volume }) => volume)
    .filter((name) => isMapping(volumeOf(failure, name).emptyDir));
  return companions(failure).filter(({ spec }) =>
    mountsOf(spec).some(({ volume, readOnly }) => own.includes(volume) && !readOnly),
  );
}
