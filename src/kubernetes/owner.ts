import { asList, asMapping, asString, type Mapping, valueAt } from '../manifest/value.ts';
import type { KubeRecord } from './object.ts';

/** Something that owns: a kind and a name in the owned object's namespace. */
export interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

/** The controlling owner of an object. */
export function controllerOf(value: Mapping): Owner | undefined {
  const owners = asList(valueAt(value, ['metadata', 'ownerReferences'])).map(asMapping);
  const owner = owners.find(({ controller }) => controller === true) ?? owners[0];
  const [apiVersion, kind, name] = [owner?.apiVersion, owner?.kind, owner?.name].map(asString);
  return kind && name ? { apiVersion: apiVersion ?? 'v1', kind, name } : undefined;
}

/** The uid of the controller that made an object. */
export function controllerUid({ metadata }: KubeRecord): string | undefined {
  return asString(metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid);
}
