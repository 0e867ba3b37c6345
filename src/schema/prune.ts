import { isMapping, type Mapping } from '../manifest/value.ts';

/** The names of all fields in some documents, at any depth. */
export function fieldsOf(documents: readonly unknown[]): Set<string> {
  const fields = new Set<string>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    // Aliases let one value stand in a million places.
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (!Array.isArray(value)) for (const field of Object.keys(value)) fields.add(field);
    for (const child of Object.values(value)) visit(child);
  };
  documents.forEach(visit);
  return fields;
}

/**
 * A schema that says the same about documents with no other fields than these: what it demands of the others is left out.
 * A Deployment's schema refers to a hundred more, and compiling them takes longer than checking a hundred Deployments.
 */
export function prune(schema: Mapping, fields: ReadonlySet<string>): Mapping {
  const pruned = { ...schema };
  if (isMapping(schema.properties)) {
    const kept = Object.entries(schema.properties).map(([name, property]) => [
      name,
      fields.has(name) && isMapping(property) ? prune(property, fields) : {},
    ]);
    pruned.properties = Object.fromEntries(kept);
  }
  for (const keyword of ['items', 'additionalProperties', 'not'] as const) {
    const inner = schema[keyword];
    if (isMapping(inner)) pruned[keyword] = prune(inner, fields);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) {
      pruned[keyword] = branches.map((branch) => (isMapping(branch) ? prune(branch, fields) : branch));
    }
  }
  return pruned;
}
