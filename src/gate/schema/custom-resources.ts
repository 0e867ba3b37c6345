import { groupOf, type KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, asString, hasKey, isMapping, type Mapping } from '../../manifest/value.ts';

/** What CustomResourceDefinitions say of custom resources. */
export interface DefinedKinds {
  /** JSON Schemas by name, in the layout of the CRDs catalog. */
  readonly schemas: ReadonlyMap<string, object>;
  /** The versions that are served, by `group/Kind`. */
  readonly served: ReadonlyMap<string, readonly string[]>;
}

/**
 * Schemas of custom resources, made from their definitions (`apiextensions.k8s.io/v1`), strict as the API server is: what
 * it would drop is refused. Of two definitions of a kind the first counts.
 * Source: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
 */
export function definedKinds(objects: readonly KubeObject[]): DefinedKinds {
  const schemas = new Map<string, object>();
  const served = new Map<string, string[]>();
  for (const { group, version, kind, value } of objects) {
    if (kind !== 'CustomResourceDefinition' || group !== 'apiextensions.k8s.io' || version !== 'v1') continue;
    const spec = asMapping(value.spec);
    const resourceGroup = asString(spec.group);
    const resourceKind = asString(asMapping(spec.names).kind);
    if (resourceGroup === undefined || resourceKind === undefined) continue;
    const name = `${resourceGroup}/${resourceKind}`;
    if (served.has(name)) continue;
    const versions: string[] = [];
    for (const each of asList(spec.versions).map(asMapping)) {
      const { name: versionName, served: isServed, schema, subresources } = each;
      if (typeof versionName !== 'string' || isServed !== true) continue;
      versions.push(versionName);
      const structure = asMapping(schema).openAPIV3Schema;
      if (!isMapping(structure)) continue;
      schemas.set(
        `${resourceGroup}/${resourceKind.toLowerCase()}_${versionName}.json`,
        rootSchema(structure, spec.preserveUnknownFields !== true, hasKey(subresources, 'status')),
      );
    }
    served.set(name, versions);
  }
  return { schemas, served };
}

/** The versions of an object's kind that a definition serves; undefined when none defines it. */
export function servedVersions(object: KubeObject, { served }: Pick<DefinedKinds, 'served'>) {
  return served.get(`${groupOf(object.apiVersion)}/${object.kind}`);
}

const metadata = { $ref: '../definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.json' };
const text = { type: 'string' };

/** A status that only its own subresource can set is dropped, whatever it holds. */
function rootSchema(structure: Mapping, strict: boolean, dropsStatus: boolean): object {
  const schema = convert(structure, strict);
  const properties = { ...schema.properties, apiVersion: text, kind: text, metadata };
  if (dropsStatus && hasKey(properties, 'status')) Object.assign(properties, { status: {} });
  return { ...schema, type: 'object', properties };
}

interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, unknown>;
  required?: string[];
}

/** Keywords whose meaning in JSON Schema (draft 4) is the same; a pattern is Go's on both sides. */
const sameKeywords = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

const branchKeywords = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * One level of a structural schema. Values may be null where the API server drops nulls (seen on 1.35): in fields that are
 * not required or have a default, and in maps; a required field that has a default is never missing. Formats are left
 * out: the API server's idea of them is wider than others'.
 */
function convert(structure: Mapping, strict: boolean): JsonSchema {
  const schema: JsonSchema = valueChecks(structure);
  const { items, properties, additionalProperties } = structure;
  if (structure['x-kubernetes-int-or-string'] === true)
    schema.type = withNull(structure, 'integer', 'string');
  else if (typeof structure.type === 'string') schema.type = withNull(structure, structure.type);
  if (isMapping(items)) schema.items = convert(items, strict);
  if (isMapping(additionalProperties)) {
    schema.additionalProperties = nullable(convert(additionalProperties, strict));
  }
  const required = asList(structure.required).filter(
    (name) => typeof name === 'string' && !hasDefault(properties, name),
  ) as string[];
  if (required.length > 0) schema.required = required;
  if (isMapping(properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const converted = convert(asMapping(property), strict);
        return [name, required.includes(name) ? converted : nullable(converted)];
      }),
    );
  }
  if (structure['x-kubernetes-embedded-resource'] === true) {
    schema.properties = { ...schema.properties, apiVersion: text, kind: text, metadata };
    schema.required = [...new Set([...required, 'apiVersion', 'kind'])];
  }
  const keepsUnknown =
    structure['x-kubernetes-preserve-unknown-fields'] === true || hasKey(structure, 'additionalProperties');
  if (strict && structure.type === 'object' && !keepsUnknown) schema.additionalProperties = false;
  return schema;
}

/** What a schema, or a branch of `anyOf` and its kin, says of values alone; branches know no types and drop nothing. */
function valueChecks(structure: Mapping): JsonSchema {
  const schema: JsonSchema = {};
  for (const keyword of sameKeywords) {
    if (hasKey(structure, keyword)) schema[keyword] = structure[keyword];
  }
  if (Array.isArray(structure.enum)) {
    schema.enum = structure.nullable === true ? [...structure.enum, null] : structure.enum;
  }
  if (structure['x-kubernetes-list-type'] === 'set') schema.uniqueItems = true;
  if (leavesOpen(structure)) {
    const { minProperties, maxProperties, ...certain } = schema;
    return certain;
  }
  for (const keyword of branchKeywords) {
    const branches = structure[keyword];
    if (Array.isArray(branches)) schema[keyword] = branches.map((branch) => branchOf(asMapping(branch)));
  }
  if (isMapping(structure.not)) schema.not = branchOf(structure.not);
  return schema;
}

/** True when defaults, which the API server fills in first, or formats, which are left out, decide about branches. */
function leavesOpen(structure: Mapping): boolean {
  const branches = [...branchKeywords.flatMap((keyword) => asList(structure[keyword])), structure.not];
  return hasDefaults(structure) || branches.some((branch) => isMapping(branch) && hasFormat(branch));
}

const withDefaults = new WeakMap<Mapping, boolean>();

function hasDefaults(structure: Mapping): boolean {
  let known = withDefaults.get(structure);
  if (known === undefined) {
    known = hasKey(structure, 'default') || childrenOf(structure).some(hasDefaults);
    withDefaults.set(structure, known);
  }
  return known;
}

function hasFormat(branch: Mapping): boolean {
  return hasKey(branch, 'format') || childrenOf(branch).some(hasFormat);
}

function childrenOf(structure: Mapping): Mapping[] {
  const { properties, items, additionalProperties, not } = structure;
  const branches = branchKeywords.flatMap((keyword) => asList(structure[keyword]));
  return [...Object.values(asMapping(properties)), ...branches, items, additionalProperties, not].filter(
    isMapping,
  );
}

function branchOf(structure: Mapping): JsonSchema {
  const schema = valueChecks(structure);
  const { properties, items, required, type } = structure;
  if (isMapping(properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, branchOf(asMapping(property))]),
    );
  }
  if (isMapping(items)) schema.items = branchOf(items);
  if (Array.isArray(required) && required.length > 0) schema.required = required;
  // Allowed below x-kubernetes-int-or-string only: anyOf [{type: integer}, {type: string}].
  if (typeof type === 'string') schema.type = type;
  return schema;
}

function withNull(structure: Mapping, ...types: string[]): string | string[] {
  const all = structure.nullable === true ? [...types, 'null'] : types;
  return all.length === 1 ? (all[0] as string) : all;
}

function hasDefault(properties: unknown, name: string): boolean {
  return hasKey(properties, name) && hasKey(asMapping(properties)[name], 'default');
}

/** The same schema, taking null as well. */
function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  const combines = ['allOf', 'anyOf', 'oneOf', 'not'].some((keyword) => keyword in schema);
  if (combines || type === undefined) return { anyOf: [{ type: 'null' }, schema] };
  return {
    ...schema,
    type: [...new Set([...asList(typeof type === 'string' ? [type] : type), 'null'])],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}
