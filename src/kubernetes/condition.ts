import { asList, asMapping, type Mapping } from '../manifest/value.ts';

/** The condition of this type in an object's status; undefined when the status has none. */
export function conditionOf({ status }: { readonly status: Mapping }, type: string): Mapping | undefined {
  return asList(status.conditions)
    .map(asMapping)
    .find((condition) => condition.type === type);
}
