/** Fields that no kind of Kubernetes has, and by which JavaScript makes a text of an object: with them that throws. */
const traps = new Set(['toString', 'valueOf', 'toJSON']);

/** Reads JSON that strangers wrote. The fields by which an object could make us stumble are left out. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Names may be escaped; that is rare enough to look at the value itself then.
  return /toString|valueOf|toJSON|\\u00/.test(text) ? withoutTraps(value) : value;
}

/** The same value in plain objects, of which a text can be made. */
export function withoutTraps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTraps);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !traps.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutTraps(item)]));
}
