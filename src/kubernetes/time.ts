/**
 * Milliseconds since the epoch of a time stamp as the API server writes it; undefined for anything else, and for 1970, by
 * which the kubelet says "never".
 */
export function parseTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) || time <= 0 ? undefined : time;
}
