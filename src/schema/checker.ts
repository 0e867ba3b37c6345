import { type CompiledModule, compile, compileAsync, create, preferQuickStart } from 'kubeconform-wasm';
import { readKubernetesSchemas } from 'kubeconform-wasm/kubernetes';
import type { BuiltInKind, SchemaAnswer, SchemaOrigin } from '../gate/schema/schema-answers.ts';
import { isMapping } from '../manifest/value.ts';
import type { SchemaRequest } from '../ports.ts';
import { pushAll } from '../text/many.ts';
import { fieldHomes } from './field-home.ts';
import { openLocations } from './locations.ts';
import type { DocumentKind, Order } from './messages.ts';
import { prune } from './prune.ts';

/** kubeconform, ready to judge documents. */
export interface Checker {
  /** Takes the schemas of custom resources and fetches what `schema-locations` have. Returns what went wrong. */
  prepare(order: Omit<Extract<Order, { order: 'prepare' }>, 'order'>): Promise<string[]>;
  /** The answer for one document; undefined when it is valid. Never throws. */
  check(document: DocumentKind): SchemaAnswer | undefined;
  /** What the chosen Kubernetes serves. */
  builtIn(): BuiltInKind[];
}

/** Compiles kubeconform for `createChecker`, beside whatever else is done. */
export function compileKubeconform(): Promise<CompiledModule> {
  // Most runs judge a few hundred documents, and are done before optimised code would be.
  preferQuickStart();
  return compileAsync();
}

/** Starts kubeconform with the schemas of one Kubernetes version. @param compiled compiled here when left out */
export function createChecker({ version, locations }: SchemaRequest, compiled?: CompiledModule): Checker {
  preferQuickStart();
  const module = compiled ?? compile();
  const builtIn = readKubernetesSchemas().schemas(version);
  const opened = openLocations(locations);
  let defined: ReadonlyMap<string, object> = new Map();
  const sources: [SchemaOrigin, (name: string) => string | object | undefined][] = [
    ['kubernetes', (name) => builtIn.get(name)],
    ['definition', (name) => defined.get(name)],
    ['location', (name) => first(opened, (location) => location.get(name))],
  ];
  const lookUp = (name: string): string | object | undefined => first(sources, ([, get]) => get(name));
  let needed: ReadonlySet<string> = new Set();
  const { validate } = create({ schemas: (name) => pruned(lookUp(name), needed), module });
  const homeOf = fieldHomes(lookUp);

  return {
    async prepare({ schemas, kinds, fields }) {
      defined = schemas;
      needed = fields;
      const open = (name: string): boolean => lookUp(name) === undefined;
      const wanted = [...new Set(kinds.map(schemaName))].filter((name) => name !== undefined).filter(open);
      const notes: string[] = [];
      for (const location of opened) pushAll(notes, await location.fetch(wanted.filter(open)));
      return notes;
    },
    check(document) {
      const { status, errors } = validate(document);
      if (status === 'valid') return undefined;
      const name = schemaName(document) ?? '';
      const origin = sources.find(([, get]) => get(name) !== undefined)?.[0] ?? 'kubernetes';
      const placed = errors.map((error) => {
        const { property, path } = error;
        if (property === undefined || error.keyword !== 'additionalProperties') return error;
        const home = homeOf({ name: property, path }, document, name);
        return home ? { ...error, home } : error;
      });
      return { status, errors: placed, origin };
    },
    builtIn: () => builtInKinds(builtIn),
  };
}

/**
 * The name of a document's schema: `apps/deployment_v1.json`, `v1/pod_v1.json`.
 * Source: https://github.com/datreeio/CRDs-catalog (its layout)
 */
function schemaName({ apiVersion, kind }: DocumentKind): string | undefined {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  const slash = apiVersion.lastIndexOf('/');
  const group = slash < 0 ? apiVersion : apiVersion.slice(0, slash);
  return `${group}/${kind.toLowerCase()}_${apiVersion.slice(slash + 1)}.json`;
}

/** What is no JSON stays as it is, for kubeconform to say so. */
function pruned(
  schema: string | object | undefined,
  fields: ReadonlySet<string>,
): string | object | undefined {
  if (schema === undefined) return undefined;
  try {
    const parsed: unknown = typeof schema === 'string' ? JSON.parse(schema) : schema;
    return isMapping(parsed) ? prune(parsed, fields) : schema;
  } catch {
    return schema;
  }
}

function builtInKinds(schemas: ReadonlyMap<string, string>): BuiltInKind[] {
  return [...schemas].flatMap(([name, schema]) => {
    if (name.startsWith('definitions/')) return [];
    const { apiVersion, kind } = JSON.parse(schema).properties;
    return apiVersion?.enum && kind?.enum ? [{ apiVersion: apiVersion.enum[0], kind: kind.enum[0] }] : [];
  });
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
