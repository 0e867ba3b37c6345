import { parseTime } from '../kubernetes/time.ts';
import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from '../manifest/value.ts';

/** Who changed an object, as the API server noted it, and when (milliseconds since the epoch). */
export interface LastChange {
  readonly manager: string;
  readonly at: number;
}

/**
 * Who last changed the pod template of an object, or its spec where nobody is noted for the template. Subresources are left
 * out: a status is written by its controller, a scale by an autoscaler.
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#managing-fields
 */
export function lastChangeBy(object: Mapping): LastChange | undefined {
  const changes = asList(valueAt(object, ['metadata', 'managedFields']))
    .map(asMapping)
    .filter(({ subresource, fieldsV1 }) => !subresource && isMapping(asMapping(fieldsV1)['f:spec']));
  const ofTemplate = changes.filter(
    ({ fieldsV1 }) => valueAt(fieldsV1, ['f:spec', 'f:template']) !== undefined,
  );
  return (ofTemplate.length > 0 ? ofTemplate : changes)
    .flatMap(({ manager, time }) => {
      const [name, at] = [asString(manager), parseTime(time)];
      return name && at !== undefined ? [{ manager: name, at }] : [];
    })
    .toSorted((a, b) => b.at - a.at)[0];
}
