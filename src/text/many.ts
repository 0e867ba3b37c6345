/**
 * Lists are as long as whoever writes the input likes, and a call takes only so many arguments: spreading a list into
 * `push` or `Math.max` overflows the stack. These loops do not.
 */
export function pushAll<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}

/** The largest number; -Infinity of none, as `Math.max` says. */
export function largest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

/** The smallest number; Infinity of none, as `Math.min` says. */
export function smallest(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}
