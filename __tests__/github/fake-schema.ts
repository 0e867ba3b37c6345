import { readFileSync } from 'node:fs';

/** Part of GitHub's API description: a schema, as far as filling in needs it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Description {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** GitHub's own description of the operations that we use. */
export const description: Description = JSON.parse(
  readFileSync(new URL('./fixtures/openapi-slice.json', import.meta.url), 'utf8'),
);

/** An object of GitHub's: what we say about it, and some value for each property that its schema requires. */
export function complete(name: string, said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const schema = description.components.schemas[name];
  if (!schema) throw new Error(`no schema ${name}`);
  return { ...(sample({ ...schema, nullable: false }) as Record<string, unknown>), ...said };
}

function sample(schema: Schema): unknown {
  if (schema.$ref) return sample(description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(sample));
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return sample(first);
  if (schema.type === 'object' || schema.properties) {
    const { required = [], properties = {} } = schema;
    return Object.fromEntries(required.map((key) => [key, sample(properties[key] ?? {})]));
  }
  if (schema.type === 'array') return [];
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return false;
  if (schema.format === 'uri') return 'https://github.test/x';
  if (schema.format === 'date-time') return '2026-11-20T10:00:00Z';
  return 'x';
}
