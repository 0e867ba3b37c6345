import type { KubeObject } from '../../../manifest/object.ts';
import { asMapping, asString, type Mapping } from '../../../manifest/value.ts';
import type { Keys } from '../keys.ts';

/** Stands for every namespace, where a maker writes its object into many or nobody can tell which. */
export const everyNamespace = '*';

/** An object that comes to be when another one is applied. */
export interface Product {
  readonly kind: string;
  readonly name: string;
  readonly keys: Keys;
  /** Where it is made; in its maker's namespace when absent. */
  readonly namespace?: string | undefined;
  /** Why this maker only adds keys, or makes nothing yet: then something else must create the object. */
  readonly butOnly?: string;
}

/** One product when the value is a name, none when it is anything else. */
export function make(
  kind: string,
  name: unknown,
  keys: readonly string[] | 'open',
  more: Partial<Product> = {},
): Product[] {
  const text = asString(name);
  return text ? [{ kind, name: text, keys: keys === 'open' ? keys : new Set(keys), ...more }] : [];
}

/** A Secret of that name; its keys are open unless they are given. */
export function secret(
  name: unknown,
  keys: readonly string[] | 'open' = 'open',
  more?: Partial<Product>,
): Product[] {
  return make('Secret', name, keys, more);
}

/** A ConfigMap of that name; its keys are open unless they are given. */
export function configMap(
  name: unknown,
  keys: readonly string[] | 'open' = 'open',
  more?: Partial<Product>,
): Product[] {
  return make('ConfigMap', name, keys, more);
}

/** The `spec` of an object. */
export function specOf(object: KubeObject): Mapping {
  return asMapping(object.value.spec);
}

/** The keys of a mapping; none when it is anything else. */
export function keysOf(value: unknown): string[] {
  return Object.keys(asMapping(value));
}
