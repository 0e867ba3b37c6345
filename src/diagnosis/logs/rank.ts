import { largest } from '../../text/many.ts';
import { type LogCause, logCauses } from '../log-causes.ts';
import type { Course } from './course.ts';
import { isWork } from './last-words.ts';
import type { LogLine } from './log-lines.ts';
import { type Weight, weights } from './pattern.ts';
import fitted from './rank.json' with { type: 'json' };
import { frame } from './stack-trace.ts';

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
  'records behind it',
  'work behind it',
  'only words say so',
  'an error of its own, and the best phrase',
  'an error of its own, and the log ends at work',
  'an error of its own, and the last words speak of nothing that it needs',
  'an error of its own, and an exception that nobody caught',
  'in the last words',
  'in the last line',
  'fatal',
  'error',
  'warning',
  'info',
  'before last words that speak of nothing that it needs',
  'behind an exception that nobody caught',
  'the phrase was surely survived',
  'the phrase was probably survived',
  'proof, where it counts',
  'plain, where it counts',
  'the table line was surely survived',
  'the table line was probably survived',
  'the code was probably survived',
  'a surer phrase for another cause in the same line',
  'a phrase for another cause in the line of the table',
  'a fatal line comes later',
  'a row for another cause comes later',
  'a usage, and a phrase for another cause',
  'a usage, and nothing else',
] as const;

/** What it looks at beside, for each cause: not every reader knows each cause equally well. */
export const ownFeatures = ['any reader', 'proof', 'the table says so', 'a code says so', 'words'] as const;

const isOwn = (cause: LogCause): boolean => cause === 'application-error' || cause === 'application-panic';
const flag = (value: boolean): number => (value ? 1 : 0);
const within = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value)) / limit;

/** The numbers of each claim, beside those of all others in the same log. */
export function featuresOf(claims: readonly Claim[], lines: readonly LogLine[], course: Course): number[][] {
  const end = (lines.findLast(({ hangs }) => !hangs) ?? lines.at(-1))?.number ?? 0;
  const lineOf = ({ phrase: own, table: read, code: coded }: Claim): number =>
    Math.max(own?.line ?? 0, read?.line ?? 0, coded?.line ?? 0);
  const latest = largest([...claims.map(lineOf), 0]);
  const behind = (of: (line: LogLine) => boolean): ((index: number) => number) => {
    const sums = new Array<number>(lines.length + 1).fill(0);
    for (let index = lines.length - 1; index >= 0; index--)
      sums[index] = (sums[index + 1] as number) + flag(of(lines[index] as LogLine));
    return (index) => sums[index + 1] as number;
  };
  const records = behind(({ hangs }) => !hangs);
  const work = behind(isWork);
  const fatal = lines.findLastIndex((line) => line.level === 'fatal');
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
    const at = lineOf(claim);
    const index = lines.findLastIndex(({ number }) => number === at);
    const level = lines[index]?.level;
    const said = course.words;
    const surer = (than: number | undefined): boolean =>
      than !== undefined &&
      claims.some(
        ({ phrase: other, cause: named }) =>
          other &&
          named !== cause &&
          other.line === at &&
          weights[other.weight] > Math.max(than, weights.hint),
      );
    const place = own ? own.score - weights[own.weight] : 0;
    const own1 = cause === 'application-error';
    const each = [
      1,
      flag(weight === 'proof'),
      flag(read !== undefined),
      flag(coded !== undefined),
      claim.words,
    ];
    const byCause = new Array<number>(logCauses.length * each.length).fill(0);
    each.forEach((value, at) => {
      byCause[logCauses.indexOf(cause) * each.length + at] = value;
    });
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
      at > 0 ? Math.min(1, Math.log2(1 + records(index)) / 6) : 1,
      at > 0 ? Math.min(1, work(index) / 3) : 1,
      flag(lineOf(claim) === 0),
      flag(cause === 'application-error' && claim === phrase),
      flag(own1 && course.working !== undefined),
      flag(own1 && said?.ownBusiness === true),
      flag(own1 && said?.uncaught === true),
      flag(said !== undefined && index >= said.first && index <= said.last),
      flag(at === end),
      flag(level === 'fatal'),
      flag(level === 'error'),
      flag(level === 'warning'),
      flag(level === 'info'),
      flag(said?.ownBusiness === true && !own1 && index < said.first),
      flag(said?.uncaught === true && index > said.last),
      flag(own !== undefined && place <= -4),
      flag(own !== undefined && place <= -2),
      flag(weight === 'proof' && place >= -1),
      flag(weight === 'plain' && place >= -1),
      flag(read !== undefined && read.place <= -4),
      flag(read !== undefined && read.place <= -2),
      flag(coded !== undefined && coded.place <= -2),
      flag(surer(own && weights[own.weight])),
      flag(surer(read ? 0 : undefined)),
      flag(index >= 0 && level !== 'fatal' && index < fatal),
      flag(
        at > 0 && claims.some(({ table: other, cause: named }) => other && !isOwn(named) && other.line > at),
      ),
      flag(
        cause === 'prints-usage' &&
          claims.some((other) => other !== claim && other.phrase && !isOwn(other.cause)),
      ),
      flag(
        cause === 'prints-usage' &&
          !claims.some((other) => other !== claim && (other.phrase ?? other.table) && !isOwn(other.cause)),
      ),
      ...byCause,
    ];
  });
}

/** The probability of each claim: one dot product for each, and together they make 1. */
export function probabilities(
  claims: readonly Claim[],
  lines: readonly LogLine[],
  course: Course,
  coefficients: readonly number[] = fitted,
): number[] {
  const sums = featuresOf(claims, lines, course).map((row) => {
    let sum = 0;
    for (let index = 0; index < row.length; index++)
      if (row[index] !== 0) sum += (row[index] as number) * (coefficients[index] ?? 0);
    return sum;
  });
  const most = largest(sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** True where a line says what is wrong, in a phrase that others do not print or in one that the table or a code reads alike. */
export function says({ phrase, table, code }: Claim): boolean {
  if (!phrase) return table !== undefined || code !== undefined;
  const alike = [table, code].some((read) => read?.line === phrase.line);
  return phrase.weight === 'proof' || phrase.weight === 'plain' || (phrase.weight === 'hint' && alike);
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
    const { text, raw, number, quoted } = lines[index] as LogLine;
    const place = places[index] as number;
    if (quoted || place < -6 || frame.test(raw)) continue;
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
  const told = new Map(readers.words);
  const joined: Claim[] = [];
  for (const cause of causes) {
    const read = [best.get(cause), table.get(cause), codes.get(cause)].map((each) =>
      each && borrowerOf(cause, each.line, best) === undefined ? each : undefined,
    );
    const borrower = [best, table, codes]
      .map((of) => of.get(cause)?.line)
      .map((line) => (line === undefined ? undefined : borrowerOf(cause, line, best)))
      .find((each) => each !== undefined);
    if (borrower && read.every((each) => each === undefined)) {
      told.set(borrower, (told.get(borrower) ?? 0) + (told.get(cause) ?? 0));
      continue;
    }
    const [phrase, row, code] = read as [Claim['phrase'], Claim['table'], Claim['code']];
    joined.push({ cause, phrase, table: row, code, words: 0 });
  }
  return joined.map((claim) => ({ ...claim, words: told.get(claim.cause) ?? 0 }));
}

/** The cause that a phrase knows to speak here, in this line or the next, with the words of another. */
function borrowerOf(
  cause: LogCause,
  line: number,
  phrases: ReadonlyMap<LogCause, { readonly weight: Weight; readonly line: number }>,
): LogCause | undefined {
  return lenders[cause]?.find((borrower) => {
    const phrase = phrases.get(borrower);
    const near = phrase !== undefined && Math.abs(phrase.line - line) <= 1;
    return near && (phrase.weight === 'proof' || phrase.weight === 'plain');
  });
}

/**
 * Causes whose words others borrow: inotify says "no space left on device" and "too many open files", Java calls a thread that
 * cannot be started an OutOfMemoryError, a file that cannot be executed says "permission denied". Where a phrase knows the
 * borrower, the line does not speak of the lender.
 */
const lenders: Partial<Record<LogCause, readonly LogCause[]>> = {
  'disk-full': ['node-kernel-limit'],
  'descriptor-limit': ['node-kernel-limit'],
  'runtime-out-of-memory': ['process-limit'],
  'permission-denied': ['command-not-executable', 'privileged-port', 'access-not-granted'],
  'command-not-found': ['shell-error'],
  'missing-module': ['invalid-arguments'],
  'missing-file': ['missing-module'],
  'lock-held': ['port-in-use'],
};
