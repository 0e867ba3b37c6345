import { asMapping, isMapping, type Mapping } from '../../manifest/value.ts';

/** Annotations that somebody reads; the others are dropped, the last applied manifest above all: it may hold anything. */
const keptAnnotations =
  /^(?:deployment\.kubernetes\.io\/revision|rollout\.argoproj\.io\/revision|storageclass\.(?:beta\.)?kubernetes\.io\/is-default-class)$/;

/**
 * Cuts an object from the API to what a diagnosis reads, in Kubernetes' own shape. Of ConfigMaps and Secrets the names of
 * their keys stay: their values are gone here, before anything else can hold them.
 */
export function trimObject(object: Mapping): Mapping {
  const { managedFields: _, selfLink: __, annotations, ...metadata } = asMapping(object.metadata);
  const kept = Object.entries(asMapping(annotations)).filter(([key]) => keptAnnotations.test(key));
  const trimmed = {
    ...object,
    metadata: { ...metadata, ...(kept.length > 0 ? { annotations: Object.fromEntries(kept) } : {}) },
  };
  if (object.kind === 'ConfigMap' || object.kind === 'Secret') return keysOnly(object, trimmed.metadata);
  return object.kind === 'Node' ? { ...trimmed, status: withoutImages(object.status) } : trimmed;
}

function keysOnly({ apiVersion, kind, ...fields }: Mapping, metadata: Mapping): Mapping {
  const emptied = ['data', 'binaryData', 'stringData'].flatMap((field) => {
    const value = fields[field];
    return isMapping(value) ? [[field, Object.fromEntries(Object.keys(value).map((key) => [key, '']))]] : [];
  });
  return { apiVersion, kind, metadata, ...Object.fromEntries(emptied) };
}

/** A node lists every image it has. */
function withoutImages(status: unknown): Mapping {
  const { images: _, ...rest } = asMapping(status);
  return rest;
}
