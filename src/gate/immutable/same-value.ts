import type { Path } from '../../manifest/path.ts';
import { compareQuantities, parseQuantity } from '../../manifest/pod/quantity.ts';
import { isMapping } from '../../manifest/value.ts';

/** Drops a field of a mapping before it is compared: one that has its default, say. */
export type IsDropped = (key: string, value: unknown, owner: Readonly<Record<string, unknown>>) => boolean;

const keepAll: IsDropped = () => false;

/**
 * Where two values differ for the API server: the path of the first difference, from their root; undefined where it finds
 * them equal. Absent, null and empty are one; quantities are compared by what they amount to.
 */
export function firstDifference(before: unknown, now: unknown, isDropped = keepAll): Path | undefined {
  return differ(before, now, [], isDropped);
}

function differ(before: unknown, now: unknown, path: Path, isDropped: IsDropped): Path | undefined {
  if (isMapping(before) || isMapping(now)) {
    const [old, own] = [fieldsOf(before, isDropped), fieldsOf(now, isDropped)];
    if (!old || !own) return path;
    for (const key of new Set([...Object.keys(own), ...Object.keys(old)])) {
      const found = differ(old[key], own[key], [...path, key], isDropped);
      if (found) return found;
    }
    return undefined;
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    for (const [index, item] of now.entries()) {
      const found = differ(before[index], item, [...path, index], isDropped);
      if (found) return found;
    }
    return before.length > now.length ? path : undefined;
  }
  if (isNothing(before, isDropped) && isNothing(now, isDropped)) return undefined;
  return before === now || isSameQuantity(before, now, path) ? undefined : path;
}

/** The fields that count; undefined for what is no mapping and yet something. */
function fieldsOf(value: unknown, isDropped: IsDropped): Record<string, unknown> | undefined {
  if (!isMapping(value)) return isNothing(value, isDropped) ? {} : undefined;
  const fields = Object.entries(value).filter(
    ([key, field]) => !isNothing(field, isDropped) && !isDropped(key, field, value),
  );
  // Without a prototype: a key may be called `constructor`.
  return Object.assign(Object.create(null), Object.fromEntries(fields));
}

function isNothing(value: unknown, isDropped: IsDropped): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(fieldsOf(value, isDropped) ?? {}).length === 0;
}

const lists = new Set<unknown>(['requests', 'limits', 'capacity', 'hard', 'sizeLimit', 'divisor']);

function isSameQuantity(before: unknown, now: unknown, path: Path): boolean {
  if (!path.slice(-2).some((segment) => lists.has(segment))) return false;
  const [a, b] = [parseQuantity(before), parseQuantity(now)];
  return a !== undefined && b !== undefined && compareQuantities(a, b) === 0;
}
