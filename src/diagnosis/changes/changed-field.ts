import { parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping, asNumber } from '../../manifest/value.ts';
import type { Change } from './revision-diff.ts';

/** A change, taken apart: whose field it is, and how it went. */
export interface ChangedField {
  /** The container it belongs to; undefined for the pod's own fields. */
  readonly container: string | undefined;
  /** Below the container, or the pod spec: `env[DATABASE_URL]`, `resources.limits.memory`. */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Takes a change apart. */
export function changedField({ path, before, after }: Change): ChangedField {
  const [, container, field] = /^(?:initC|c)ontainers\[([^\]]+)\]\.?(.*)$/.exec(path) ?? [];
  return { container, field: container === undefined ? path : (field ?? ''), before, after };
}

/**
 * The old and new value of a field that lies at or below a change: a whole mapping may have come or gone. Undefined when the
 * change has nothing to do with it.
 */
export function valuesAt(
  { field, before, after }: ChangedField,
  wanted: string,
): { readonly before: unknown; readonly after: unknown } | undefined {
  if (field === wanted || field.startsWith(`${wanted}.`)) return { before, after };
  if (!wanted.startsWith(field === '' ? '' : `${field}.`)) return undefined;
  const rest = wanted.slice(field === '' ? 0 : field.length + 1).split('.');
  const dig = (text: string | undefined): unknown =>
    rest.reduce<unknown>((value, key) => asMapping(value)[key], parsed(text));
  const [old, fresh] = [dig(before), dig(after)];
  return old === undefined && fresh === undefined ? undefined : { before: old, after: fresh };
}

/** -1 for less than before, 1 for more; a value that was not there counts as `missing`. Undefined for what are no numbers. */
export function direction(
  values: { readonly before: unknown; readonly after: unknown },
  missing: number,
): number | undefined {
  const [before, after] = [amount(values.before, missing), amount(values.after, missing)];
  return before === undefined || after === undefined ? undefined : Math.sign(after - before);
}

function amount(value: unknown, missing: number): number | undefined {
  if (value === undefined) return missing;
  const quantity = parseQuantity(value);
  return asNumber(quantity && Number(quantity.nano) / 1e9);
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** True when a text holds this name as a whole: `db` is not in `db2`. */
export function holds(text: string | undefined, name: string | undefined): boolean {
  if (!text || !name) return false;
  // Names of the cluster are short; what is longer may be too much for a regular expression.
  if (name.length > 1000) return text.includes(name);
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text);
}
