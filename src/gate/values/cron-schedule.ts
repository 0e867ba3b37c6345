import type { FieldContext, Refusal } from './field-check.ts';
import { quoted } from './formats.ts';

/** The five fields of a schedule, with their names for numbers. */
const fields: readonly {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words: string;
}[] = [
  { name: 'minute', least: 0, most: 59, words: '' },
  { name: 'hour', least: 0, most: 23, words: '' },
  { name: 'day of the month', least: 1, most: 31, words: '' },
  { name: 'month', least: 1, most: 12, words: 'jan feb mar apr may jun jul aug sep oct nov dec' },
  { name: 'day of the week', least: 0, most: 6, words: 'sun mon tue wed thu fri sat' },
];

const descriptors = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

/**
 * A CronJob's schedule.
 * Source: https://pkg.go.dev/github.com/robfig/cron/v3 (ParseStandard)
 */
export function* schedule(value: unknown, { line }: FieldContext): Iterable<Refusal> {
  if (typeof value !== 'string') return;
  const because = refusalOf(value);
  if (!because) return;
  yield {
    says: value === '' ? 'is empty' : `cannot be ${quoted(value)}`,
    because,
    fix: `${line}${repaired(value)}`,
    ...(value === '' ? { answer: 'Required value' } : {}),
  };
}

function refusalOf(text: string): string | undefined {
  if (/TZ=/.test(text)) return 'the time zone has a field of its own: timeZone';
  if (text.startsWith('@')) {
    const known =
      descriptors.includes(text) || /^@every [-+]?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text);
    return known ? undefined : `known are ${descriptors.join(', ')} and @every 5m`;
  }
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length)
    return `five fields are expected: ${fields.map(({ name }) => name).join(', ')}`;
  for (const [index, part] of parts.entries()) {
    const field = fields[index];
    const wrong =
      field &&
      part
        .split(',')
        .map((range) => wrongRange(range, field))
        .find(Boolean);
    if (wrong) return wrong;
  }
  return undefined;
}

function wrongRange(
  range: string,
  { name, least, most, words }: (typeof fields)[number],
): string | undefined {
  const [span = '', step, ...more] = range.split('/');
  const [from = '', to, ...further] = span.split('-');
  if (more.length > 0 || further.length > 0) return `${name}: ${quoted(range)} is no range`;
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0))
    return `${name}: a step is a number above 0`;
  if (from === '*' || from === '?') return undefined;
  const numbers = [from, to ?? from].map((part) => {
    const word = part === '' ? -1 : words.split(' ').indexOf(part.toLowerCase());
    return word >= 0 ? word + least : /^\+?\d+$/.test(part) ? Number(part) : Number.NaN;
  });
  const [start = Number.NaN, end = Number.NaN] = numbers;
  if (Number.isNaN(start) || Number.isNaN(end)) return `${name}: ${quoted(range)} is no number`;
  if (start < least || end > most)
    return `${name}: from ${least} to ${most}${most === 6 ? ', and Sunday is 0' : ''}`;
  return start > end ? `${name}: ${quoted(range)} goes backwards` : undefined;
}

/** The schedule that was meant, as far as one can see it; else an example. */
function repaired(text: string): string {
  const bare = text.replace(/^(?:CRON_)?TZ=\S+\s+/, '').trim();
  const parts = bare.split(/\s+/);
  const candidates = [
    bare,
    parts.length === 6 ? parts.slice(1).join(' ') : '',
    [...parts.slice(0, 4), parts[4]?.replace(/\b7\b/, '0')].join(' '),
  ];
  return JSON.stringify(candidates.find((candidate) => candidate && !refusalOf(candidate)) ?? '0 3 * * *');
}

/** A name of the IANA time zone database. */
export function* timeZone(value: unknown, { line }: FieldContext): Iterable<Refusal> {
  if (typeof value !== 'string' || isTimeZone(value)) return;
  const { resolved } = lookUp(value);
  yield {
    says: value === '' ? 'is empty' : `cannot be ${quoted(value)}`,
    because: 'a name of the IANA time zone database, in its capitals',
    fix: `${line}${resolved?.includes('/') ? resolved : 'Etc/UTC'}`,
  };
}

const shortNames = [
  'UTC',
  'UCT',
  'GMT',
  'EST',
  'MST',
  'HST',
  'CET',
  'MET',
  'EET',
  'WET',
  'PRC',
  'ROC',
  'ROK',
  'GB',
  'NZ',
];

function isTimeZone(name: string): boolean {
  if (/^[A-Z]{2,3}$/.test(name)) return shortNames.includes(name);
  const { resolved } = lookUp(name);
  if (resolved === undefined) return false;
  // Linux finds a zone by the name of a file, so that capitals count.
  return resolved === name || resolved.toLowerCase() !== name.toLowerCase();
}

function lookUp(name: string): { resolved?: string } {
  try {
    return { resolved: new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone };
  } catch {
    return {};
  }
}
