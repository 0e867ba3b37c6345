import { posix } from 'node:path';
import { isMapping, type Mapping, valueAt } from '../manifest/value.ts';
import { pushAll } from '../text/many.ts';

type PathInDocument = (string | number)[];
type LookUp = (name: string) => string | object | undefined;

/** Finds where a field that is unknown at its place would be known: `env` of a pod spec belongs to a container. */
export type FieldHomes = (
  field: { readonly name: string; readonly path: PathInDocument },
  document: unknown,
  rootSchema: string,
) => PathInDocument | undefined;

/** How far below its place, and among how many values, a field's home is looked for. */
const maxDepth = 3;
const maxValues = 200;

/** Looks a field up among its parents, the nearest first, then among what stands beside it and below. */
export function fieldHomes(lookUp: LookUp): FieldHomes {
  const parsed = new Map<string, Mapping | undefined>();
  const named = (name: string): Mapping | undefined => {
    if (!parsed.has(name)) parsed.set(name, parse(lookUp(name)));
    return parsed.get(name);
  };

  return ({ name, path }, document, rootSchema) => {
    const root = named(rootSchema);
    if (!root) return undefined;
    const chain: Place[] = [{ schema: root, base: rootSchema }];
    for (const segment of path) {
      const last = chain.at(-1);
      const child = last && childOf(last, segment, named);
      if (!child) return undefined;
      chain.push(child);
    }
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const parent = chain[depth];
      if (parent && propertyOf(parent, name, named)) return path.slice(0, depth);
    }
    return below(path, chain.at(-1) as Place, name, document, named);
  };
}

/** A schema, and the name that its relative references start from. */
interface Place {
  readonly schema: Mapping;
  readonly base: string;
}

type Named = (name: string) => Mapping | undefined;

function below(
  path: PathInDocument,
  place: Place,
  name: string,
  document: unknown,
  named: Named,
): PathInDocument | undefined {
  let level = [{ path, place }];
  let seen = 0;
  for (let depth = 0; depth < maxDepth; depth++) {
    const next: typeof level = [];
    for (const { path, place } of level) {
      const value = valueAt(document, path);
      const keys: (string | number)[] = Array.isArray(value)
        ? [0]
        : isMapping(value)
          ? Object.keys(value)
          : [];
      for (const key of keys) {
        if (++seen > maxValues) return undefined;
        const child = childOf(place, key, named);
        if (!child) continue;
        const childPath = [...path, key];
        if (isMapping(valueAt(document, childPath)) && propertyOf(child, name, named)) return childPath;
        next.push({ path: childPath, place: child });
      }
    }
    level = next;
  }
  return undefined;
}

function childOf(place: Place, segment: string | number, named: Named): Place | undefined {
  if (typeof segment === 'string') return propertyOf(place, segment, named);
  for (const { schema, base } of variantsOf(place, named)) {
    if (isMapping(schema.items)) return { schema: schema.items, base };
  }
  return undefined;
}

function propertyOf(place: Place, name: string, named: Named): Place | undefined {
  for (const { schema, base } of variantsOf(place, named)) {
    const property = isMapping(schema.properties) && Object.hasOwn(schema.properties, name);
    const child = property ? (schema.properties as Mapping)[name] : undefined;
    if (isMapping(child)) return { schema: child, base };
  }
  return undefined;
}

/** A schema with what it refers to and what it combines. Hardly any does so deeper than two levels. */
function variantsOf({ schema, base }: Place, named: Named, depth = 0): Place[] {
  const variants: Place[] = [{ schema, base }];
  if (depth > 4) return variants;
  if (typeof schema.$ref === 'string' && !schema.$ref.startsWith('#')) {
    const name = posix.join(posix.dirname(base), schema.$ref);
    const target = named(name);
    if (target) pushAll(variants, variantsOf({ schema: target, base: name }, named, depth + 1));
  }
  if (Array.isArray(schema.allOf)) {
    for (const part of schema.allOf) {
      if (isMapping(part)) pushAll(variants, variantsOf({ schema: part, base }, named, depth + 1));
    }
  }
  return variants;
}

function parse(schema: string | object | undefined): Mapping | undefined {
  try {
    const value: unknown = typeof schema === 'string' ? JSON.parse(schema) : schema;
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
