/** One suppression as it is written: `RULE[/CONTAINER]: reason; until=YYYY-MM-DD`. Nothing is checked yet. */
export interface Entry {
  readonly rule: string;
  readonly container?: string | undefined;
  readonly reason: string;
  /** As written, a date or not. */
  readonly until?: string | undefined;
}

/** Reads one entry. What is not there comes back empty; a comment behind the entry (` # …`) is no part of it. */
export function parseEntry(text: string): Entry {
  const written = text.replace(/\s#\s.*$/, '').trim();
  const expiry = /;\s*until\s*[=:]\s*(.*)$/.exec(written);
  const head = expiry ? written.slice(0, expiry.index) : written;
  const match = /^([^\s:;/]*)(?:\/([^\s:;]+))?(?:\s*:\s*(.*))?/.exec(head);
  const [, rule = '', container, reason = ''] = match ?? [];
  return { rule, container, reason: reason.trim(), until: expiry?.[1]?.trim() };
}

/** True for a day of the calendar, `2027-01-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Days from one date to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The date so many days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
