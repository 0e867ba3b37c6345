import { largest } from '../../text/many.ts';
import type { LogCause } from '../log-causes.ts';
import type { LogLine } from './log-lines.ts';
import type { Weight } from './pattern.ts';
import fitted from './rank.json' with { type: 'json' };

/** What the readers claim of one cause. */
export interface Claim {
  readonly cause: LogCause;
  readonly phrase: { readonly weight: Weight; readonly score: number; readonly line: number } | undefined;
  /** The place of the best line in which the table, or a code, says so; `rivals` other causes are read out of that line. */
  readonly table: { readonly place: number; readonly line: number; readonly rivals: number } | undefined;
  readonly code: { readonly place: number; readonly line: number } | undefined;
  readonly words: number;
}

/** What the ranking looks at, in the order of its coefficients. */
export const features = [
  'a phrase says so',
  'score of the phrase',
  'the best phrase',
  'ahead of other phrases',
  'proof',
  'plain',
  'hint',
  'trace or generic',
  'the table says so',
  'place of the table line',
  'the best table line',
  'alone in the table line',
  'a code says so',
  'place of the code',
  'the best code',
  'words, logarithm',
  'the best words',
  'words',
  'an error of its own',
  'an error of its own, and no phrase for anything else',
  'table and best phrase in one line',
  'readers that agree',
  'no phrase in the log is proof or plain',
  'table best, no plain phrase',
  'words best, no plain phrase',
  'the last line that any reader names',
  'lines behind it',
  'only words say so',
  'an error of its own, and the best phrase',
] as const;

const flag = (value: boolean): number => (value ? 1 : 0);
const within = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value)) / limit;

/** The numbers of each claim, beside those of all others in the same log. */
export function featuresOf(claims: readonly Claim[], end: number): number[][] {
  const lineOf = ({ phrase: own, table: read, code: coded }: Claim): number =>
    Math.max(own?.line ?? 0, read?.line ?? 0, coded?.line ?? 0);
  const latest = largest([...claims.map(lineOf), 0]);
  const score = (claim: Claim): number => claim.phrase?.score ?? Number.NEGATIVE_INFINITY;
  const top = (of: (claim: Claim) => number): Claim | undefined => {
    const best = claims.toSorted((a, b) => of(b) - of(a))[0];
    return best && of(best) > Number.NEGATIVE_INFINITY ? best : undefined;
  };
  const phrase = top(score);
  const table = top(({ table: own }) => (own ? own.place - own.rivals * 0.1 : Number.NEGATIVE_INFINITY));
  const code = top(({ code: own }) => own?.place ?? Number.NEGATIVE_INFINITY);
  const words = top((claim) => claim.words);
  const particular = claims.some(
    ({ phrase: own }) => own && (own.weight === 'proof' || own.weight === 'plain') && own.score > 5,
  );
  const named = claims.some(
    ({ phrase: own, cause }) => own && cause !== 'application-error' && own.score > 2,
  );
  return claims.map((claim) => {
    const { cause, phrase: own, table: read, code: coded } = claim;
    const others = claims.filter((other) => other !== claim).map(score);
    const next = largest([...others, -5]);
    const weight = own?.weight;
    return [
      flag(own !== undefined),
      own ? within(own.score, 10) : 0,
      flag(claim === phrase),
      own ? within(own.score - next, 4) : 0,
      flag(weight === 'proof'),
      flag(weight === 'plain'),
      flag(weight === 'hint'),
      flag(weight === 'trace' || weight === 'generic'),
      flag(read !== undefined),
      read ? within(read.place, 5) : 0,
      flag(claim === table),
      read ? 1 / (1 + read.rivals) : 0,
      flag(coded !== undefined),
      coded ? within(coded.place, 5) : 0,
      flag(claim === code),
      Math.max(-6, Math.log(claim.words + 1e-4)) / 6,
      flag(claim === words),
      claim.words,
      flag(cause === 'application-error'),
      flag(cause === 'application-error' && !named),
      flag(read !== undefined && phrase !== undefined && read.line === phrase.phrase?.line),
      (flag(claim === phrase) + flag(claim === table) + flag(claim === code) + flag(claim === words)) / 4,
      flag(own !== undefined && !particular),
      flag(claim === table && !particular),
      flag(claim === words && !particular),
      flag(lineOf(claim) > 0 && lineOf(claim) === latest),
      lineOf(claim) > 0 ? Math.min(1, (end - lineOf(claim)) / 20) : 1,
      flag(lineOf(claim) === 0),
      flag(cause === 'application-error' && claim === phrase),
    ];
  });
}

/** The probability of each claim: one dot product for each, and together they make 1. */
export function probabilities(
  claims: readonly Claim[],
  end: number,
  coefficients: readonly number[] = fitted,
): number[] {
  const sums = featuresOf(claims, end).map((row) =>
    row.reduce((sum, value, index) => sum + value * (coefficients[index] ?? 0), 0),
  );
  const most = largest(sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The claims of all readers, joined by cause. A cause that no text names is a candidate when words make it likely. */
export function joinClaims(
  lines: readonly LogLine[],
  places: readonly number[],
  phrases: readonly { cause: LogCause; weight: Weight; score: number; line: number }[],
  readers: {
    readonly table: (text: string) => ReadonlySet<LogCause>;
    readonly codes: (text: string) => ReadonlySet<LogCause>;
    readonly words: ReadonlyMap<LogCause, number>;
  },
): Claim[] {
  const table = new Map<LogCause, Claim['table']>();
  const codes = new Map<LogCause, Claim['code']>();
  for (let index = Math.max(0, lines.length - 60); index < lines.length; index++) {
    const { text, number, quoted } = lines[index] as LogLine;
    const place = places[index] as number;
    if (quoted || place < -6) continue;
    const cut = text.slice(0, 500);
    const read = readers.table(cut);
    for (const cause of read) {
      const known = table.get(cause);
      if (!known || place >= known.place) table.set(cause, { place, line: number, rivals: read.size - 1 });
    }
    for (const cause of readers.codes(cut)) {
      const known = codes.get(cause);
      if (!known || place >= known.place) codes.set(cause, { place, line: number });
    }
  }
  const best = new Map<LogCause, (typeof phrases)[number]>();
  for (const phrase of phrases) if (!best.has(phrase.cause)) best.set(phrase.cause, phrase);
  const likely = [...readers.words].toSorted(([, a], [, b]) => b - a).slice(0, 3);
  const causes = new Set<LogCause>([
    ...best.keys(),
    ...table.keys(),
    ...codes.keys(),
    ...likely.map(([cause]) => cause),
    'application-error',
  ]);
  const lent = (cause: LogCause, line: number | undefined): boolean =>
    (lenders[cause] ?? []).some((lender) => line !== undefined && best.get(lender)?.line === line);
  const own = <Read extends { readonly line: number }>(cause: LogCause, read: Read | undefined) =>
    lent(cause, read?.line) ? undefined : read;
  return [...causes].map((cause) => ({
    cause,
    phrase: own(cause, best.get(cause)),
    table: own(cause, table.get(cause)),
    code: own(cause, codes.get(cause)),
    words: readers.words.get(cause) ?? 0,
  }));
}

/**
 * Causes whose words others borrow: inotify says "no space left on device" and "too many open files", Java calls a thread that
 * cannot be started an OutOfMemoryError. Where a phrase knows the borrower, the line does not speak of the lender.
 */
const lenders: Partial<Record<LogCause, readonly LogCause[]>> = {
  'disk-full': ['node-kernel-limit'],
  'descriptor-limit': ['node-kernel-limit'],
  'runtime-out-of-memory': ['process-limit'],
};
