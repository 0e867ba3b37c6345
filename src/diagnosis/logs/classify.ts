import { codesIn } from './claims/codes.ts';
import { type PhraseFinding, readPhrases } from './claims/phrases.ts';
import { tableIn } from './claims/table.ts';
import { wordsSay } from './claims/words.ts';
import { courseOf } from './course.ts';
import { type LogLine, readLogLines } from './log-lines.ts';
import { type Weight, weights } from './pattern.ts';
import { type Claim, joinClaims, probabilities, says } from './rank.ts';

/** What a log says went wrong, where it says so, and how sure that is. */
export interface LogFinding extends PhraseFinding {
  /** How probable the ranking of all readers makes it, calibrated on software that it had not seen. */
  readonly probability: number;
  /** True where a line says it, and not only a trace of any kind, whose message may have got lost, or the words of the whole log. */
  readonly says: boolean;
}

/** A log, read: the best explanation of each cause it shows, most probable first. */
export interface LogReading {
  readonly lines: readonly LogLine[];
  readonly findings: readonly LogFinding[];
  /** The last line that says anything, for people. */
  readonly last: LogLine | undefined;
}

/** Logs are asked for again and again while a rollout is watched: so many are kept. */
const kept = 64;
const readings = new Map<string, LogReading>();

/** Reads why a program ended from what it printed. */
export function classifyLog(text: string): LogReading {
  const known = readings.get(text);
  if (known) return known;
  const reading = read(text);
  if (readings.size >= kept) readings.delete(readings.keys().next().value as string);
  readings.set(text, reading);
  return reading;
}

/** Below this another reader's claim is not told as a finding of its own. */
const leastProbable = 0.05;

/** Below this a cause that only words point at comes behind all that a line says. */
const leastOfWords = 0.5;

/** Records, their course, what each reader claims, and how probable all of them together make each cause. */
function read(text: string): LogReading {
  const lines = readLogLines(text);
  const course = courseOf(lines);
  const phrases = readPhrases(lines, course);
  const words = wordsSay(lines, course.places);
  const claims = joinClaims(
    lines,
    course.places,
    phrases.map(({ cause, weight, score, line }) => ({ cause, weight, score, line: line.number })),
    { table: tableIn, codes: codesIn, words },
  );
  const last = lines.findLast(({ hangs }) => !hangs) ?? lines.at(-1);
  const probable = probabilities(claims, lines, course);
  const left = probable[claims.findIndex(({ cause }) => cause === 'application-error')] ?? 0;
  const findings = claims.flatMap((claim, index): LogFinding[] => {
    const probability = probable[index] as number;
    const phrase = phrases.find(({ cause }) => cause === claim.cause);
    if (phrase && (claim.phrase || probability >= leastProbable))
      return [{ ...phrase, says: says(claim), probability }];
    // That it is the program's own business is what is left where no line says anything: then words tell nothing either
    const silent = !claim.table && !claim.code && probability <= left;
    return !silent && probability >= leastProbable && last
      ? [unphrased(claim, probability, lines, last)]
      : [];
  });
  const order = ({ weight, score, probability }: LogFinding): number =>
    weight === 'generic' && score === 0 && probability < leastOfWords ? probability - 1 : probability;
  return { lines, findings: findings.toSorted((a, b) => order(b) - order(a)), last };
}

/**
 * A finding for which no phrase is known: the line that the table or a code points at says it. Where only words do, no line
 * does, and it proves nothing.
 */
function unphrased(
  { cause, table, code }: Claim,
  probability: number,
  lines: readonly LogLine[],
  last: LogLine,
): LogFinding {
  const at = table ?? code;
  const line = lines.find(({ number }) => number === at?.line) ?? last;
  const weight: Weight = cause === 'application-error' ? 'trace' : probability >= 0.5 ? 'plain' : 'hint';
  return {
    cause,
    weight: at ? weight : 'generic',
    score: at ? weights[weight] + at.place : 0,
    says: cause !== 'application-error' && at !== undefined,
    probability,
    line,
    subject: at && subjectIn(line.text),
    host: undefined,
    port: undefined,
  };
}

/** What a line that no phrase knows is about: what it quotes, or a path. */
function subjectIn(text: string): string | undefined {
  const cut = text.slice(0, 500);
  const quoted = /"([^"]{2,80})"|'([^']{2,80})'|`([^`]{2,80})`/.exec(cut);
  return quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? /(?:^|[\s=(])(\/[\w./-]{2,80})/.exec(cut)?.[1];
}
