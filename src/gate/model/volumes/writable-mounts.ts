import { asList, asMapping, asString, isMapping, type Mapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { normalPath } from './mounted-files.ts';

/** Volumes that nobody can write to. */
const readOnlyTypes = ['configMap', 'secret', 'projected', 'downwardAPI', 'image'];

/** The paths at which a container can write to a volume. A volume that is not in the pod spec (a claim template) counts. */
export function writableMounts(container: Container): string[] {
  const volumes = new Map(
    asList(container.workload.podSpec.volumes)
      .map(asMapping)
      .map((volume) => [volume.name, volume]),
  );
  return asList(container.value.volumeMounts)
    .map(asMapping)
    .filter(({ name, readOnly }) => readOnly !== true && isWritable(volumes.get(name)))
    .flatMap(({ mountPath }) => normalPath(asString(mountPath) ?? '') ?? []);
}

function isWritable(volume: Mapping = {}): boolean {
  const isReadOnly = Object.values(volume).some((source) => asMapping(source).readOnly === true);
  return !isReadOnly && !readOnlyTypes.some((type) => isMapping(volume[type]));
}
