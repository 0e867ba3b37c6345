/**
 * Writes kubernetes-schemas.txt from the OpenAPI document of each Kubernetes release below, which the module
 * `k8s.io/kubernetes` carries (needs Go, and 3 GB for the module cache). One schema a line, tab-separated: name,
 * versions it holds for, JSON Schema (draft 4). A schema that did not change between versions stands there once.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The newest patch release, in the Go registry, of each of the eight newest minors; oldest first. */
const releases = ['1.30.14', '1.31.14', '1.32.13', '1.33.13', '1.34.4', '1.35.4', '1.36.3', '1.37.2'];

interface Property {
  type?: string;
  format?: string;
  $ref?: string;
  items?: Property;
  additionalProperties?: Property;
}
interface Definition extends Property {
  properties?: Record<string, Property>;
  required?: string[];
  'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string }[];
}
type Definitions = Record<string, Definition>;
type Schema = Record<string, unknown>;
interface Corrections {
  enums: { values: string[]; fields: string[] }[];
  notRequired: { field: string; why: string }[];
}

const corrections: Corrections = JSON.parse(
  readFileSync(new URL('corrections.json', import.meta.url), 'utf8'),
);
const enums = new Map(
  corrections.enums.flatMap(({ values, fields }) => fields.map((field) => [field, values])),
);
const notRequired = new Set(corrections.notRequired.map(({ field }) => field));
const used = new Set<string>();

const newest = openApi(releases.at(-1) as string);
const stringified = new Map<string, string[]>();
for (const release of releases) {
  const minor = release.replace(/\.\d+$/, '');
  for (const [name, schema] of convert(openApi(release))) {
    const line = `${name}\t${JSON.stringify(schema)}`;
    stringified.set(line, [...(stringified.get(line) ?? []), minor]);
  }
}
for (const field of [...enums.keys(), ...notRequired]) {
  if (!used.has(field)) throw new Error(`corrections.json: no release has ${field}`);
}
const lines = [...stringified].map(([line, minors]) => line.replace('\t', `\t${ranges(minors)}\t`));
writeFileSync(
  new URL('../kubernetes-schemas.txt', import.meta.url),
  `${[`#\t${releases.join(',')}`, ...lines.sort()].join('\n')}\n`,
);

function openApi(release: string): Definitions {
  const cwd = mkdtempSync(join(tmpdir(), 'schemas-'));
  const found = execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@v${release}`], {
    cwd,
    encoding: 'utf8',
  });
  return JSON.parse(readFileSync(join(JSON.parse(found).Dir, 'api/openapi-spec/swagger.json'), 'utf8'))
    .definitions;
}

/** `1.30-1.37` for versions without a gap. */
function ranges(minors: string[]): string {
  const all = releases.map((release) => release.replace(/\.\d+$/, ''));
  const runs: string[][] = [];
  for (const minor of minors) {
    const last = runs.at(-1);
    if (last && all.indexOf(minor) === all.indexOf(last[1] ?? '') + 1) last[1] = minor;
    else runs.push([minor, minor]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(',');
}

function convert(definitions: Definitions): Map<string, Schema> {
  const sent = reachedWithoutStatus(definitions);
  const schemas = new Map<string, Schema>();
  for (const [id, definition] of Object.entries(definitions)) {
    if (inlined(definition)) continue;
    schemas.set(file(id, definition), object(id, definition));
  }
  return schemas;

  function object(id: string, definition: Definition): Schema {
    const kind = root(definition);
    // What a client sends as status is dropped by the server, so nothing in it can be missing.
    const required = (sent.has(id) ? marked(id, definition) : []).filter((name) => {
      if (!notRequired.has(`${short(id)}.${name}`)) return true;
      used.add(`${short(id)}.${name}`);
      return false;
    });
    const properties: Record<string, Schema> = {};
    for (const [name, property] of Object.entries(definition.properties ?? {})) {
      properties[name] = convertProperty(property, required.includes(name));
      const values = enums.get(`${short(id)}.${name}`);
      if (!values) continue;
      used.add(`${short(id)}.${name}`);
      if (property.type === 'array') properties[name] = { ...properties[name], items: { enum: values } };
      // An empty string is the zero value and means "not set" wherever the server fills in a default.
      else properties[name] = { enum: required.includes(name) ? values : [...values, '', null] };
    }
    if (kind) {
      properties.apiVersion = { enum: [kind.group ? `${kind.group}/${kind.version}` : kind.version] };
      properties.kind = { enum: [kind.kind] };
    }
    return {
      type: ['object', 'null'],
      properties,
      additionalProperties: false,
      ...(required.length > 0 && { required: required.toSorted() }),
    };
  }

  /** The server decodes null to the zero value, so null stands wherever the field may be left out. */
  function convertProperty(property: Property, required: boolean): Schema {
    if (property.$ref) {
      const id = property.$ref.replace('#/definitions/', '');
      const target = definitions[id] as Definition;
      if (inlined(target)) return scalar(id, target, required);
      const reference = { $ref: `../${file(id, target)}` };
      // In draft 4 nothing beside $ref counts, hence allOf.
      return required ? { type: 'object', allOf: [reference] } : reference;
    }
    const { type, items, additionalProperties } = property;
    if (items) return { type: nullable('array', required), items: convertProperty(items, demanding(items)) };
    if (additionalProperties) {
      const values = convertProperty(additionalProperties, demanding(additionalProperties));
      return { type: nullable('object', required), additionalProperties: values };
    }
    return type ? scalar('', property, required) : {};
  }

  /** A null among items is an empty object, which is refused only when something in it is required. */
  function demanding({ $ref }: Property): boolean {
    const id = $ref?.replace('#/definitions/', '') ?? '';
    return marked(id, definitions[id] ?? {}).length > 0;
  }
}

/**
 * The newest release's marks hold for all: the older ones marked what merely lacked omitempty in Go (a StatefulSet's
 * serviceName), upstream has corrected that since, and what servers accept did not change with it.
 */
function marked(id: string, definition: Definition): string[] {
  return ((newest[id] ?? definition).required ?? []).filter((name) => definition.properties?.[name]);
}

/** Definitions without properties are scalars or free-form: written out where they are used. */
function inlined(definition: Definition): boolean {
  return !definition.properties;
}

function scalar(id: string, { type, format }: Property, required: boolean): Schema {
  if (!type) return {};
  // https://github.com/kubernetes/apimachinery/blob/master/pkg/api/resource/quantity.go: "<quantity> ::= ..."; numbers are
  // accepted as well, and blanks around it are trimmed.
  if (id.endsWith('.Quantity')) {
    const pattern = '^\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?\\s*$';
    return { type: ['string', 'number', ...(required ? [] : ['null'])], pattern };
  }
  // Go refuses to decode what does not fit.
  const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
  if (format === 'int-or-string')
    return { type: ['integer', 'string', ...(required ? [] : ['null'])], ...int32 };
  const schema: Schema = { type: nullable(type, required) };
  if (format === 'date-time') schema.format = format;
  if (format === 'int32') Object.assign(schema, int32);
  // Line breaks are the one thing that Go's base64 passes over.
  if (format === 'byte') {
    const one = '[A-Za-z0-9+/][\\r\\n]*';
    schema.pattern = `^[\\r\\n]*((${one}){4})*((${one}){2}=[\\r\\n]*=[\\r\\n]*|(${one}){3}=[\\r\\n]*)?$`;
  }
  return schema;
}

function nullable(type: string, required: boolean): string | string[] {
  return required ? type : [type, 'null'];
}

function root(definition: Definition) {
  const [kind, ...others] = definition['x-kubernetes-group-version-kind'] ?? [];
  return kind && others.length === 0 && definition.properties?.kind ? kind : undefined;
}

/** Kinds lie where the CRDs catalog would have them: https://github.com/datreeio/CRDs-catalog */
function file(id: string, definition: Definition): string {
  const kind = root(definition);
  if (!kind) return `definitions/${id}.json`;
  return `${kind.group || kind.version}/${kind.kind.toLowerCase()}_${kind.version}.json`;
}

function short(id: string): string {
  return id.split('.').slice(-3).join('.');
}

function reachedWithoutStatus(definitions: Definitions): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    const definition = definitions[id] as Definition;
    for (const [name, property] of Object.entries(definition.properties ?? {})) {
      if (root(definition) && name === 'status') continue;
      const ref = (property.items ?? property.additionalProperties ?? property).$ref;
      if (ref) visit(ref.replace('#/definitions/', ''));
    }
  };
  for (const [id, definition] of Object.entries(definitions)) if (root(definition)) visit(id);
  return reached;
}
