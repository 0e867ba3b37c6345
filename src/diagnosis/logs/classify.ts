import { smallest } from '../../text/many.ts';
import type { LogCause } from '../log-causes.ts';
import { endsWithGivingUp } from './giving-up.ts';
import { atWorkSince, isLogged, isWork, type LastWords, lastWordsOf, saysItGoesOn } from './last-words.ts';
import type { Level } from './level.ts';
import { type LogLine, readLogLines } from './log-lines.ts';
import { type LogPattern, type Weight, weights } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import { logPatterns } from './patterns/index.ts';
import { stopsAfterFatal } from './shutdown.ts';
import { startOfLastTrace } from './stack-trace.ts';

/** What a log says went wrong, where it says so, and how sure that is. */
export interface LogFinding {
  readonly cause: LogCause;
  readonly weight: Weight;
  readonly score: number;
  readonly line: LogLine;
  /** The variable, module, file, user … it is about. */
  readonly subject: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
}

/** A log, read: the best explanation of each cause it shows, most probable first. */
export interface LogReading {
  readonly lines: readonly LogLine[];
  readonly findings: readonly LogFinding[];
  /** The last line that says anything, for people. */
  readonly last: LogLine | undefined;
}

/** What a line's own level adds: a warning was survived, a fatal one was not. */
const levelScore: Record<Level, number> = { fatal: 1.5, error: 0.5, warning: -3, info: -2.5 };

/** Lines this near to the end count in full; each further one counts less. */
const nearEnd = 3;
const fading = 0.3;
const mostFading = 5;
/** A warning of what was tried again, where the log ends with giving up: it was not survived. */
const triedAgain = -0.5;
/** What happened before the last stack trace began was survived, unless it says it was fatal. */
const beforeTrace = 2.5;
/** What a program logged and went on, before it ended of something that is its own business; and after it had ended. */
const outlived = 5.5;
const afterEnd = 3;
/** An error that was logged, after which the program went on with its work. */
const wentOnAfter = 1.5;
/** Texts over several lines are looked for in so many lines from the end. */
const window = 80;

/**
 * Reads why a program ended from what it printed. Each known text counts by how much it proves, how near to the end it
 * stands and what its own level says; the last fatal block wins over the first line with "error".
 */
export function classifyLog(text: string): LogReading {
  const lines = readLogLines(text);
  const words = lastWordsOf(lines);
  const working = atWorkSince(lines);
  const places = weigh(lines, words, working);
  const best = new Map<LogCause, LogFinding>();
  const add = (finding: LogFinding): void => {
    const known = best.get(finding.cause);
    if (!known || finding.score >= known.score) best.set(finding.cause, finding);
  };
  for (const index of lastOfAlike(lines)) {
    const line = lines[index] as LogLine;
    for (const pattern of withinLine.candidates(line.text)) {
      const match = pattern.text.exec(line.text);
      if (match) add(lessSure(findingOf(pattern, match, line, places[index] as number), index, words));
    }
  }
  for (const finding of acrossLines(lines, places)) add(finding);
  if (words?.ownBusiness) add(ownEnd(lines[words.said] as LogLine, places[words.said] as number));
  // Above whatever was outlived
  else if (working !== undefined && best.size > 0) add(ownEnd(lines.at(-1) as LogLine, 0));
  const findings = [...best.values()].toSorted(
    (a, b) => b.score - a.score || lines.indexOf(b.line) - lines.indexOf(a.line),
  );
  return {
    lines,
    findings: refusalsFirst(findings),
    last: lines.findLast(({ hangs }) => !hangs) ?? lines.at(-1),
  };
}

const withinLine = new PatternIndex(logPatterns.filter(({ across }) => !across));
const overLines = new PatternIndex(logPatterns.filter(({ across }) => across));

/** Of lines that say the same at the same level only the last counts: none before it is nearer to the end. */
function lastOfAlike(lines: readonly LogLine[]): Iterable<number> {
  const last = new Map<string, number>();
  for (const [index, { text, level, quoted }] of lines.entries()) {
    const key = `${level} ${text}`;
    if (quoted) continue;
    // Set anew, so that it stands behind what came before
    last.delete(key);
    last.set(key, index);
  }
  return last.values();
}

/**
 * A directory that could not be made is missing afterwards: the file that is looked for in it is the consequence, though it
 * is what the program says last.
 */
function refusalsFirst(findings: readonly LogFinding[]): readonly LogFinding[] {
  const [first] = findings;
  if (first?.cause !== 'missing-file') return findings;
  const refusal = findings.find(({ cause, line }) => {
    if (cause !== 'permission-denied' && cause !== 'read-only-file-system') return false;
    const path = quotedPath.exec(line.text)?.groups?.path;
    return path !== undefined && line.number < first.line.number && first.line.text.includes(path);
  });
  if (!refusal) return findings;
  const ranked = { ...refusal, score: Math.max(refusal.score, first.score) };
  return [ranked, ...findings.filter((finding) => finding !== refusal)];
}

const quotedPath = /["'`\u2018](?<path>\.{0,2}\/[^"'`\u2019]+)["'`\u2019]/;

function findingOf(pattern: LogPattern, match: RegExpExecArray, line: LogLine, place: number): LogFinding {
  const { host, port, ...names } = match.groups ?? {};
  const subject = Object.values(names).find((name) => name !== undefined && name !== '');
  return {
    cause: pattern.cause,
    weight: pattern.weight,
    score: weights[pattern.weight] + place,
    line,
    subject: subject ?? host,
    host,
    port: port === undefined ? undefined : Number(port),
  };
}

function* acrossLines(lines: readonly LogLine[], places: readonly number[]): Iterable<LogFinding> {
  const first = Math.max(0, lines.length - window);
  const tail = lines.slice(first);
  const text = tail.map((line) => line.text).join('\n');
  for (const pattern of overLines.candidates(text)) {
    const match = pattern.text.exec(text);
    if (!match) continue;
    const index = first + text.slice(0, match.index + match[0].length).split('\n').length - 1;
    yield findingOf(pattern, match, lines[index] as LogLine, places[index] as number);
  }
}

/** What the place of each line adds to, or takes from, what it proves. */
function weigh(
  lines: readonly LogLine[],
  words: LastWords | undefined,
  working: number | undefined,
): number[] {
  const trace = startOfLastTrace(lines);
  const gaveUp = endsWithGivingUp(lines);
  const stops = stopsAfterFatal(lines) ?? lines.length;
  const places: number[] = new Array(lines.length);
  let distance = 0;
  let work = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as LogLine;
    const faded = Math.min(mostFading, Math.max(0, distance - nearEnd) * fading);
    const tried = gaveUp && line.level === 'warning';
    if (isWork(line)) work++;
    const survived = index < trace && line.level !== 'fatal' && !tried ? beforeTrace : 0;
    const passed = work >= 2 && line.level === 'error' && isLogged(line) ? wentOnAfter : 0;
    const late = index > stops ? outlived : 0;
    const own = line.level ? levelScore[line.level] : 0;
    const level = tried ? triedAgain : saysItGoesOn(line) ? Math.min(own, levelScore.warning) : own;
    const wasOutlived = working !== undefined && index < working && line.level !== 'fatal';
    const limits = wasOutlived ? [-outlived] : limitOf(line, index, words);
    places[index] = smallest([level - faded - survived - passed - late, ...limits]);
    if (!line.hangs) distance++;
  }
  return places;
}

/** What a line that was logged outside of the last words can count at most. */
function limitOf(line: LogLine, index: number, words: LastWords | undefined): number[] {
  if (!words || (index >= words.first && index <= words.last)) return [];
  // A trace that a logger printed has no level of its own
  if (words.ownBusiness && index < words.wentOn && line.level !== 'fatal') return [-outlived];
  if (!isLogged(line)) return [];
  const wasOutlived = index < words.wentOn || index > words.last;
  if (words.ownBusiness && wasOutlived && line.level !== 'fatal') return [-outlived];
  return words.uncaught && index > words.last ? [-afterEnd] : [];
}

/** What a program logged before it ended of its own business may have led there, and is no proof of it. */
function lessSure(finding: LogFinding, index: number, words: LastWords | undefined): LogFinding {
  const mayBeOutlived = words?.ownBusiness === true && index < words.first && isLogged(finding.line);
  return mayBeOutlived && finding.weight === 'proof' ? { ...finding, weight: 'plain' } : finding;
}

/** An end of which no pattern knows the words is the program's own. */
function ownEnd(line: LogLine, place: number): LogFinding {
  const score = weights.trace + place;
  return { ...neitherNamed, cause: 'application-error', weight: 'trace', score, line };
}

const neitherNamed = { subject: undefined, host: undefined, port: undefined };
