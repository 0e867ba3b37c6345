import type { KubeObject } from '../../../manifest/object.ts';
import { parsePath } from '../../../manifest/path.ts';
import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import type { ConfiguredGenerator } from '../../../settings/settings.ts';
import { keysOf, make, type Product } from './product.ts';

/** True when the settings say that this object makes something. `kind` is `group/Kind`, or a kind of the core group. */
export function isGenerator(generator: ConfiguredGenerator, object: KubeObject): boolean {
  return generator.kind === (object.group === '' ? object.kind : `${object.group}/${object.kind}`);
}

/** The name a configured generator gives to what it makes; undefined when its path leads nowhere. */
export function generatedName(generator: ConfiguredGenerator, object: KubeObject): string | undefined {
  return asString(valueAt(object.value, parsePath(generator.name ?? 'metadata.name'))) || undefined;
}

/** What a configured generator makes of an object. */
export function configuredProducts(generator: ConfiguredGenerator, object: KubeObject): Product[] {
  const name = generatedName(generator, object);
  if (generator.keys === undefined) return make(generator.makes, name, 'open');
  const held = valueAt(object.value, parsePath(generator.keys));
  const listed = asList(held).map((item) => {
    const { secretKey, key, name: itemName } = asMapping(item);
    return asString(item) ?? asString(secretKey) ?? asString(key) ?? asString(itemName);
  });
  const keys = [...keysOf(held), ...listed.filter((key) => key !== undefined)];
  return make(generator.makes, name, held === undefined ? 'open' : keys);
}
