/** A key of a chart's values, as its templates name it: `['image', 'tag']`. */
export type ValuesKey = readonly string[];

/**
 * The key of the values that a template takes a field from; undefined where the template does not show one. What helpers
 * (`include`) do inside is not followed.
 * @param path the field, as findings write it: `spec.template.spec.containers[0].resources.limits.memory`
 * @param line the line of the template that the field, or the container without it, comes from; counted from 1
 */
export function valuesKeyOf(path: string, template: readonly string[], line: number): ValuesKey | undefined {
  const fields = fieldsOf(path);
  const [field] = fields;
  const own = template[line - 1] ?? '';
  if (!field) return undefined;
  const written = keysIn(own);
  if (written.length > 0) return chosen(written, fields);
  // A whole block of values, below the condition that it is there.
  const before = template[line - 2] ?? '';
  const [condition] = /^\s*\{\{-?\s*(?:with|if)\b/.test(before) ? keysIn(before) : [];
  if (condition && own.trimStart().startsWith(`${field}:`)) return condition;
  // The field is absent: its block may be empty, further down in the same container.
  for (const text of blockFrom(template, line - 1)) {
    const key = keysIn(text).find((candidate) => candidate.at(-1) === field);
    if (key) return [...key, ...fields.slice(1)];
  }
  return undefined;
}

/** Of several keys in one line the one that the field is named after; of an image the one with its tag. */
function chosen(keys: readonly ValuesKey[], fields: readonly string[]): ValuesKey | undefined {
  const [field] = fields;
  const wanted = field === 'image' ? ['tag', 'image'] : fields;
  for (const name of wanted) {
    const key = keys.find((candidate) => candidate.at(-1)?.toLowerCase().endsWith(name.toLowerCase()));
    if (key) return key;
  }
  const [only, ...others] = keys;
  return others.length === 0 ? only : undefined;
}

/** The names of a path below its container, or below the pod's or object's spec. */
function fieldsOf(path: string): string[] {
  const below =
    /(?:^|\.)(?:initC|c)ontainers\[\d+\]\.(.+)$/.exec(path)?.[1] ?? path.replace(/^(?:.*\.)?spec\./, '');
  return below.split('.').map((part) => part.replace(/\[\d+\]$/, ''));
}

function keysIn(text: string): ValuesKey[] {
  return [...text.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)].map(([, key = '']) => key.slice(1).split('.'));
}

/** The lines from one on that belong to the same item of a list: up to the next item, or to what is indented less. */
function blockFrom(template: readonly string[], first: number): string[] {
  const indent = indentOf(template[first] ?? '');
  const lines = [template[first] ?? ''];
  for (const text of template.slice(first + 1)) {
    const isAction = /^\s*\{\{/.test(text);
    if (text.trim() !== '' && !isAction && indentOf(text) <= indent && !isAligned(text, indent)) break;
    if (/^---(?:\s|$)/.test(text)) break;
    lines.push(text);
  }
  return lines;
}

/** True for a field beside `- name:`'s own, and false for the next item. */
function isAligned(text: string, indent: number): boolean {
  return indentOf(text) === indent && !text.trimStart().startsWith('- ') && indent > 0;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
