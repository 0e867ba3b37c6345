import type { Path } from './path.ts';

/** A mapping as the API server would receive it. Made without a prototype: every key in it was written by somebody. */
export type Mapping = { [key: string]: unknown };

/** True for a mapping, false for lists, scalars and null. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a mapping; an empty one when it is anything else. */
export function asMapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

/** The value as a list; an empty one when it is anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value when it is a string, else undefined: the API server converts nothing. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A scalar as a text; '' for anything else, of which no text can be made that says something. */
export function asText(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

/** The value when it is a finite number, else undefined. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** True when the mapping has this key, whatever its value. */
export function hasKey(value: unknown, key: string): boolean {
  return isMapping(value) && Object.hasOwn(value, key);
}

/** The value at a path below `root`, or undefined where the path leaves what is there. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (typeof segment === 'number') value = asList(value)[segment];
    else value = hasKey(value, segment) ? asMapping(value)[segment] : undefined;
  }
  return value;
}

/** Says what kind of value this is, in the words of a YAML author. */
export function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return 'text';
  return `a ${typeof value}`;
}
