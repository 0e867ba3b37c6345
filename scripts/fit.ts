import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CauseId } from '../src/cause-id.ts';
import { isLogCause, type LogCause, logCauses } from '../src/diagnosis/log-causes.ts';
import { codesIn } from '../src/diagnosis/logs/claims/codes.ts';
import { tableIn } from '../src/diagnosis/logs/claims/table.ts';
import { type WordModel, wordsOf, wordsSay } from '../src/diagnosis/logs/claims/words.ts';
import { type Course, courseOf } from '../src/diagnosis/logs/course.ts';
import { type LogLine, readLogLines } from '../src/diagnosis/logs/log-lines.ts';
import { type Weight, weights } from '../src/diagnosis/logs/pattern.ts';
import {
  type Claim,
  features,
  featuresOf,
  joinClaims,
  ownFeatures,
  probabilities,
  says,
} from '../src/diagnosis/logs/rank.ts';

/** Fits the word model and the ranking to the ledger of first contacts: `npm run fit`. */
const tests = new URL('../__tests__/diagnosis/', import.meta.url);
const logs = new URL('../src/diagnosis/logs/', import.meta.url);
const folds = 5;

/** A row of the ledger: what was known of a log, and what the phrases of that day said of it. */
export interface FirstContact {
  readonly log: string;
  readonly family: string;
  readonly kind: string;
  readonly commit: string;
  readonly causes: readonly string[];
  readonly exitCode: number;
  readonly claims: readonly { cause: LogCause; weight: Weight; score: number; line: number }[];
  readonly answer: string;
}

export interface Example extends FirstContact {
  readonly text: string;
  readonly fresh: boolean;
  readonly lines: readonly LogLine[];
  readonly course: Course;
  readonly words: ReadonlyMap<string, number>;
  readonly claimsWith: (words: ReadonlyMap<LogCause, number>) => Claim[];
}

/** The ledger with its logs. */
export function readLedger(): Example[] {
  const texts = new Map<string, string>();
  for (const folder of ['log-tails/', 'fresh-logs/'])
    for (const file of readdirSync(new URL(folder, tests)))
      for (const part of readFileSync(new URL(folder + file, tests), 'utf8')
        .split(/^=== /m)
        .slice(1)) {
        const [head = '', ...lines] = part.split('\n');
        texts.set((head.split('|')[0] ?? '').trim(), lines.join('\n').replaceAll('␛', '\u001B'));
      }
  const rows = readFileSync(new URL('first-contacts.jsonl', tests), 'utf8').trim().split('\n');
  const latest = new Map<string, FirstContact>();
  for (const row of rows) {
    const contact = JSON.parse(row) as FirstContact & { readonly relabel?: readonly string[] };
    const known = latest.get(contact.log);
    if (contact.relabel) {
      if (known) latest.set(contact.log, { ...known, causes: contact.relabel });
      continue;
    }
    // Answers of the whole reader: its phrases are in a row of their own
    if (!contact.commit.startsWith('uncommitted')) latest.set(contact.log, contact);
  }
  return [...latest.values()].flatMap((contact) => {
    const text = texts.get(contact.log);
    if (text === undefined || contact.exitCode === 0 || contact.exitCode > 128) return [];
    // What only the runtime's events tell is not asked of a log
    if (!contact.causes.some((cause) => cause === 'unknown' || isLogCause(cause as CauseId))) return [];
    const lines = readLogLines(text);
    const course = courseOf(lines);
    const read = { table: tableIn, codes: codesIn };
    // What a phrase says is as it was then; what its line counts by its place, today's course tells
    const placed = contact.claims.map((claim) => {
      const at = lines.findLastIndex(({ number }) => number === claim.line);
      return at < 0 ? claim : { ...claim, score: weights[claim.weight] + (course.places[at] as number) };
    });
    const phrases = placed.toSorted((a, b) => b.score - a.score);
    return [
      {
        ...contact,
        text,
        fresh: isFresh(contact.log),
        lines,
        course,
        words: wordsOf(lines, course.places),
        claimsWith: (words) => joinClaims(lines, course.places, phrases, { ...read, words }),
      },
    ];
  });
}

/** The part of the ledger that a family belongs to. */
export function partOf(family: string, parts: number): number {
  let hash = 2166136261;
  for (const char of family) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return hash % parts;
}

const accepts = ({ causes }: FirstContact, cause: string): boolean =>
  causes.includes(cause) || (cause === 'application-error' && causes.includes('unknown'));

/** A softmax over the causes, by stochastic gradients with Adagrad and a little L2. */
export function fitWords(examples: readonly Example[], most: number, rounds = 25): WordModel {
  const seen = new Map<string, number>();
  for (const { words } of examples)
    for (const word of words.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const vocabulary = [...seen].filter(([, count]) => count >= 3).map(([word]) => word);
  const index = new Map(vocabulary.map((word, at) => [word, at]));
  const size = logCauses.length;
  const weights = new Float64Array(vocabulary.length * size);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const bias = new Float64Array(size);
  const data = examples.map((example) => ({
    right: logCauses.map((cause) => accepts(example, cause)),
    words: [...example.words].flatMap(([word, counts]) => {
      const at = index.get(word);
      return at === undefined ? [] : [[at * size, counts] as const];
    }),
  }));
  let seed = 1;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const order = data.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const { right, words } = data[at] as (typeof data)[number];
      const sums = Float64Array.from(bias);
      for (const [word, counts] of words)
        for (let cause = 0; cause < size; cause++)
          sums[cause] = (sums[cause] as number) + (weights[word + cause] as number) * counts;
      const probable = softmax(sums);
      const mass = right.reduce((sum, is, cause) => sum + (is ? (probable[cause] as number) : 0), 0);
      if (mass === 0) continue;
      for (let cause = 0; cause < size; cause++) {
        const own = probable[cause] as number;
        const slope = own - (right[cause] ? own / mass : 0);
        bias[cause] = (bias[cause] as number) - 0.02 * slope;
        if (Math.abs(slope) < 1e-3) continue;
        for (const [word, counts] of words) {
          const to = word + cause;
          const change = slope * counts + 2e-4 * (weights[to] as number);
          squares[to] = (squares[to] as number) + change * change;
          weights[to] = (weights[to] as number) - (0.15 * change) / Math.sqrt(squares[to] as number);
        }
      }
    }
  }
  const strength = (at: number): number => {
    let sum = 0;
    for (let cause = 0; cause < size; cause++) sum += (weights[at * size + cause] as number) ** 2;
    return sum * Math.log(1 + (seen.get(vocabulary[at] as string) ?? 0));
  };
  const strongest = vocabulary
    .map((_, at) => at)
    .toSorted((a, b) => strength(b) - strength(a))
    .slice(0, most);
  const words: Record<string, number[]> = {};
  for (const at of strongest.toSorted((a, b) =>
    (vocabulary[a] as string) < (vocabulary[b] as string) ? -1 : 1,
  )) {
    const own: number[] = [];
    for (let cause = 0; cause < size; cause++) {
      const weight = Math.round((weights[at * size + cause] as number) * 100);
      if (Math.abs(weight) >= 25) own.push(cause, weight);
    }
    if (own.length > 0) words[vocabulary[at] as string] = own;
  }
  return { causes: logCauses, bias: [...bias].map((each) => Math.round(each * 100) / 100), words };
}

function softmax(sums: ArrayLike<number>): number[] {
  const most = Math.max(...Array.from(sums));
  const powers = Array.from(sums, (sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

let names: Set<string> | undefined;

interface Ranked {
  readonly rows: number[][];
  readonly right: boolean[];
}

const strength = Number(process.env.L2 ?? 0.5);
const ownStrength = Number(process.env.L2OWN ?? 4);

/** One coefficient for each feature, and few for each cause: gradient descent on the probability of what is right, with L2. */
export function fitRanking(cases: readonly Ranked[], rounds = 400): number[] {
  const size = features.length + logCauses.length * ownFeatures.length;
  const coefficients = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const usable = cases
    .filter(({ right }) => right.some(Boolean))
    .map(({ rows, right }) => ({
      right,
      rows: rows.map((row) => row.flatMap((value, at) => (value === 0 ? [] : [[at, value] as const]))),
    }));
  for (let round = 0; round < rounds; round++) {
    const slopes = coefficients.map((each, at) => each * (at < features.length ? strength : ownStrength));
    for (const { rows, right } of usable) {
      const probable = softmax(
        rows.map((row) => row.reduce((sum, [at, value]) => sum + value * (coefficients[at] as number), 0)),
      );
      const mass = right.reduce((sum, is, at) => sum + (is ? (probable[at] as number) : 0), 0) || 1e-9;
      rows.forEach((row, at) => {
        const own = probable[at] as number;
        const slope = own - (right[at] ? own / mass : 0);
        if (slope !== 0)
          for (const [feature, value] of row) slopes[feature] = (slopes[feature] as number) + slope * value;
      });
    }
    for (let at = 0; at < size; at++) {
      squares[at] = 0.9 * (squares[at] as number) + 0.1 * (slopes[at] as number) ** 2;
      coefficients[at] =
        (coefficients[at] as number) -
        ((0.05 * (slopes[at] as number)) / Math.sqrt(squares[at] as number)) * (1 - round / rounds);
    }
  }
  return [...coefficients].map((each) => Math.round(each * 1000) / 1000);
}

export function rankedOf(example: Example, words: WordModel): Ranked & { readonly claims: Claim[] } {
  const claims = example.claimsWith(wordsSay(example.lines, example.course.places, words));
  return {
    claims,
    rows: featuresOf(claims, example.lines, example.course),
    right: claims.map(({ cause }) => accepts(example, cause)),
  };
}

export interface HeldOut {
  readonly example: Example;
  readonly cause: string;
  readonly probability: number;
  readonly right: boolean;
  /** As `LogFinding.says`: a line says it, and not only a trace or the words of the whole log. */
  readonly says: boolean;
}

/** Answers for each log by a model that saw neither it nor its family. */
export function heldOut(
  examples: readonly Example[],
  most: number,
): { readonly answers: HeldOut[]; readonly cases: Ranked[] } {
  const models = Array.from({ length: folds }, (_, part) =>
    fitWords(
      examples.filter(({ family }) => partOf(family, folds) !== part),
      most,
    ),
  );
  const cases = examples.map((example) => ({
    example,
    ...rankedOf(example, models[partOf(example.family, folds)] as WordModel),
  }));
  const answers = Array.from({ length: folds }, (_, part) => {
    const coefficients = fitRanking(cases.filter(({ example }) => partOf(example.family, folds) !== part));
    return cases
      .filter(({ example }) => partOf(example.family, folds) === part)
      .map(({ example, claims }) => {
        const probable = probabilities(claims, example.lines, example.course, coefficients);
        const at = probable.indexOf(Math.max(...probable));
        const claim = claims[at] as Claim;
        const { cause } = claim;
        const own = cause === 'application-error' && !claim.phrase;
        return {
          example,
          cause,
          probability: probable[at] ?? 0,
          right: accepts(example, cause),
          says: !own && says(claim),
        };
      });
  }).flat();
  return { answers, cases };
}

/** Right, and how often each band of probability was right. */
export function report(name: string, answers: readonly HeldOut[]): string {
  const share = (of: readonly HeldOut[]): string =>
    `${of.filter(({ right }) => right).length} of ${of.length}${of.length > 0 ? ` (${((100 * of.filter(({ right }) => right).length) / of.length).toFixed(1)} %)` : ''}`;
  const bands = [1.01, 0.97, 0.95, 0.9, 0.8, 0.6, 0.4, 0];
  return [
    `${name}: ${share(answers)}`,
    ...bands
      .slice(1)
      .map(
        (from, at) =>
          `  ${from.toFixed(2)}: ${share(answers.filter(({ probability }) => probability >= from && probability < (bands[at] as number)))}`,
      ),
  ].join('\n');
}

/** The models fitted to the whole ledger, and what they answer for families that they have not seen. */
export function fitAll(examples: readonly Example[], most = 1500) {
  const { answers, cases } = heldOut(examples, most);
  return { answers, words: fitWords(examples, most), coefficients: fitRanking(cases) };
}

if (import.meta.main) {
  const most = Number(process.env.WORDS ?? 1500);
  const half = process.env.HALF;
  const all = readLedger();
  const examples =
    half === undefined
      ? all
      : all.filter(({ log, family }) => !isFresh(log) || partOf(family, 2) === Number(half));
  console.log(`${examples.length} logs`);
  const { answers, words, coefficients } = fitAll(examples, most);
  console.log(report('held out by family', answers));
  console.log(
    report(
      'fresh',
      answers.filter(({ example }) => isFresh(example.log)),
    ),
  );
  console.log(
    report(
      'survived',
      answers.filter(({ example }) => example.kind === 'survived'),
    ),
  );
  writeFileSync(
    new URL('claims/words.json', logs),
    `${JSON.stringify(words).replace(/("words":\{|\],)(?=")/g, '$1\n')}\n`,
  );
  writeFileSync(new URL('rank.json', logs), `${JSON.stringify(coefficients)}\n`);
  if (process.env.TELL)
    features.forEach((feature, at) => {
      console.log(`${String(coefficients[at]).padStart(7)}  ${feature}`);
    });
  if (process.env.OUT)
    writeFileSync(
      process.env.OUT,
      answers
        .map(({ example, cause, probability, right }) =>
          JSON.stringify({
            log: example.log,
            family: example.family,
            kind: example.kind,
            causes: example.causes,
            cause,
            probability,
            right,
          }),
        )
        .join('\n'),
    );
}

function isFresh(log: string): boolean {
  return freshNames().has(log);
}

function freshNames(): Set<string> {
  names ??= new Set(
    readdirSync(new URL('fresh-logs/', tests)).flatMap((file) =>
      [...readFileSync(new URL(`fresh-logs/${file}`, tests), 'utf8').matchAll(/^=== ([^|\n]*)\|/gm)].map(
        ([, name = '']) => name.trim(),
      ),
    ),
  );
  return names;
}
