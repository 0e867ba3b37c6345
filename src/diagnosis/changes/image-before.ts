import { asList, asMapping, asString } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';

/** The image that the container had in the revision before. */
export function imageBefore({ workload, container }: Failure): string | undefined {
  const spec = workload.previous?.podSpec ?? {};
  const same = [...asList(spec.containers), ...asList(spec.initContainers)]
    .map(asMapping)
    .find(({ name }) => name === container?.name);
  return asString(same?.image);
}
