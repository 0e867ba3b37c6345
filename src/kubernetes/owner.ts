import { asString, type Mapping } from '../manifest/value.ts';
import type { ClusterObject } from './object.ts';

/** Something that owns: a kind and a name in the owned object's namespace. */
export interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

type Controlled = Pick<ClusterObject, 'metadata'>;

/**
 * What made an object and stands behind it; undefined for one that nobody controls. An owner that is no controller only
 * decides when the object is collected as garbage.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/controller_ref.go (GetControllerOf)
 */
export function controllerOf(object: Controlled): Owner | undefined {
  const owner = controllerReference(object);
  const [apiVersion, kind, name] = [owner?.apiVersion, owner?.kind, owner?.name].map(asString);
  return kind && name ? { apiVersion: apiVersion ?? 'v1', kind, name } : undefined;
}

/** The uid of the controller that made an object. */
export function controllerUid(object: Controlled): string | undefined {
  return asString(controllerReference(object)?.uid) || undefined;
}

function controllerReference({ metadata }: Controlled): Mapping | undefined {
  return metadata.ownerReferences?.find(({ controller }) => controller === true);
}
