import type { KubeObject } from '../../../manifest/object.ts';
import { asMapping, asString, hasKey, type Mapping, valueAt } from '../../../manifest/value.ts';
import { everyNamespace, type Product, specOf } from './product.ts';

/** Copies of a ConfigMap or Secret that a replicating controller makes in other namespaces. */
export function copiesOfObject(object: KubeObject): Product[] {
  const { kind, name } = object;
  return copiesOf(object.annotations, { kind, name, keys: 'open' });
}

/** The same for what a maker makes: it passes annotations on to it. */
export function copiesOfProduct(maker: KubeObject, product: Product): Product[] {
  return copiesOf(templateAnnotations(maker), product);
}

/** Annotations that a maker passes on to what it makes. */
function templateAnnotations(object: KubeObject): Mapping {
  const spec = specOf(object);
  const places = [
    ['template', 'metadata', 'annotations'],
    ['target', 'template', 'metadata', 'annotations'],
    ['secretTemplate', 'annotations'],
  ];
  return Object.assign({}, ...places.map((place) => asMapping(valueAt(spec, place))));
}

/** Annotations by which reflector, replicator and config-syncer push copies, with what they hold. */
function copiesOf(annotations: Mapping, original: Product): Product[] {
  const reflected = annotations['reflector.v1.k8s.emberstack.com/reflection-auto-enabled'] === 'true';
  const targets = [
    reflected ? (annotations['reflector.v1.k8s.emberstack.com/reflection-auto-namespaces'] ?? '') : undefined,
    annotations['replicator.v1.mittwald.de/replicate-to'],
    hasKey(annotations, 'replicator.v1.mittwald.de/replicate-to-matching') ? '' : undefined,
    hasKey(annotations, 'kubed.appscode.com/sync') ? '' : undefined,
  ];
  return targets.flatMap((target) => {
    const list = asString(target);
    if (list === undefined) return [];
    // The lists hold names or regular expressions; a pattern may match any namespace.
    const namespaces = list.split(',').map((item) => item.trim());
    return namespaces.map((namespace) => ({
      ...original,
      keys: 'open' as const,
      namespace: /^[a-z0-9-]+$/.test(namespace) ? namespace : everyNamespace,
    }));
  });
}
