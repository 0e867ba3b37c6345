/** A field of what `kubectl describe` prints: what stands beside its name, and the lines below. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly below: readonly string[];
}

/**
 * Cuts lines into the fields whose names stand at an indent. A value may go on over several lines with any indent, so that only
 * a known name begins a field, and each only once.
 * @param repeats names that may come again
 */
export function fieldsAt(
  lines: readonly string[],
  indent: number,
  names: RegExp,
  repeats: RegExp = /^$/,
): Field[] {
  const seen = new Set<string>();
  const fields: { name: string; value: string; below: string[] }[] = [];
  const start = new RegExp(`^ {${indent}}(${names.source}):(?: +(.*))?$`);
  for (const line of lines) {
    const [, name, value = ''] = start.exec(line) ?? [];
    const isNew = name !== undefined && (!seen.has(name) || repeats.test(name));
    if (isNew) fields.push({ name, value: value.trim(), below: [] });
    if (isNew) seen.add(name);
    else fields.at(-1)?.below.push(line);
  }
  return fields;
}

/** The first field of a name. */
export function fieldOf(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

/** What a field says; undefined for one that is not there, is empty or says `<none>`. */
export function said(fields: readonly Field[], name: string): string | undefined {
  const { value = '' } = fieldOf(fields, name) ?? {};
  return value === '' || /^<(?:none|unset|nil|unknown)>$/.test(value) ? undefined : value;
}

/** The text of a field that may go on over several lines, as it was before it was printed. */
export function wholeText({ value, below }: Field): string {
  return [value, ...below].join('\n').trimEnd();
}

/** Named blocks, as containers and volumes are printed: `  app:` with fields below it. */
export function blocksIn(
  lines: readonly string[],
): { readonly name: string; readonly lines: readonly string[] }[] {
  const blocks: { name: string; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const [, name] = /^ {2,3}([a-z0-9][a-z0-9.-]*): *$/.exec(line) ?? [];
    if (name !== undefined && /^ {4}[A-Z]/.test(lines[index + 1] ?? '')) blocks.push({ name, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** `key=value` of labels and selectors, one for each line. */
export function labelsOf(field: Field | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  for (const text of field ? [field.value, ...field.below] : []) {
    const [, key, value = ''] = /^([\w./-]+)=(.*)$/.exec(text.trim()) ?? [];
    if (key !== undefined) found[key] = value;
  }
  return found;
}

/** `key: value` of annotations. Long values stand on lines of their own, cut off, and are left out. */
export function annotationsOf(field: Field | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  for (const text of field ? [field.value, ...field.below] : []) {
    const [, key, value] = /^([\w./-]+): (.+)$/.exec(text.trim()) ?? [];
    if (key !== undefined && value !== undefined) found[key] = value;
  }
  return found;
}

/** A time as descriptions print it (`Tue, 01 Dec 2026 04:16:07 +0000`), as the API writes it; undefined for none. */
export function timeOf(value: string | undefined): string | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) || time <= 0 ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** The whole number that a text begins with. */
export function numberOf(value: string | undefined): number | undefined {
  const [digits] = /^-?\d+/.exec(value ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The object without what nobody said. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
