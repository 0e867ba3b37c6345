import { lastRecordOf, noProgress } from './last-record.ts';
import type { LogLine } from './log-lines.ts';
import { frame } from './stack-trace.ts';

/** The lines in which a program says what it ended of. */
export interface LastWords {
  /** Indexes of its lines: what the program logged before and after them it outlived. */
  readonly first: number;
  readonly last: number;
  /** Index of the line that says it. */
  readonly said: number;
  /** Index of the last line before them that tells of going on: an error logged before that was outlived. */
  readonly wentOn: number;
  /** True when a runtime printed it of an exception that nobody caught: what is logged after it no longer matters. */
  readonly uncaught: boolean;
  /** True when it speaks of the program's own business, neither of failing in general nor of anything that it needs. */
  readonly ownBusiness: boolean;
}

const timeOrLevel =
  /^\W{0,3}(?:\d{4}\W|\w{3} +\d|[A-Z], \[|(?:FATAL|CRITICAL|ERROR|WARN(?:ING)?|INFO|DEBUG|NOTICE|[EWIF]\d{4}|[EWIF]\d{8})\b)|\d\d:\d\d:\d\d/;

/** True for a line that a logger wrote, with a level: the program lived on to write it. */
export function isLogged({ level, text, structured }: LogLine): boolean {
  return structured === true || (level !== undefined && timeOrLevel.test(text.slice(0, 60)));
}

/** Words of failing, of ending, and of what programs need: an end that has one of them may follow from what was logged before. */
const general =
  /fail|abort|unable|cannot|can't|could ?n[o']t|couldn't|not (?:ready|found|set)|giv(?:e|ing) up|gave up|start|boot|init|launch|connect|avail|reach|bind|listen|again|cause|backtrace|time ?d? ?out|exit|fatal|retr(?:y|ies)|attempt|depend|health|clos|shut|stop|terminat|kill|drain|bye|done|clean|flush|finish|complet|database|\bdb\b|redis|cache|broker|queue|kafka|amqp|rabbit|mongo|sql|server|service|host|network|dns|tls|ssl|certif|credential|passw|auth|login|token|secret|config|setting|\benv|variable|file|path|direct|permission|denied|memory|port\b|socket|http|url|upstream|api\b|worker|process|thread|module|package|import|migrat|schema|table|column|error (?:occurred|above|in)|errors?\b(?!:| *\))|crash|broken|missing|requir|invalid|unexpected exception|code \d|status|signal|^\W*$|^\W*\w+\W*$/i;

const cause = /caused by|\[?cause\]?:/i;
const headline =
  /^(?:Uncaught )?(?:[\w.]+\.)?(?:[A-Z]\w*)?(?:Error|Exception)\b.*$|^(?:PHP )?Fatal error: +Uncaught /;
const rubyHeadline = /^\S+:\d+:in [`'][^']*': .+ \([A-Z][\w:]*\)$/;

/** What Node prints above an exception that nobody caught. */
const placeOfThrow = /^(?:\/|file:|node:)\S*:\d+$/;

/** Mistakes of a program, as its runtime calls them, whatever words they have. */
const bug =
  /\b(?:NullPointer|IndexOutOfBounds|ArrayIndexOutOfBounds|ClassCast|Arithmetic|NumberFormat|ConcurrentModification)Exception\b|\bStackOverflowError\b|^(?:Uncaught )?(?:TypeError(?!: (?:fetch failed|Failed to fetch))|ReferenceError|RangeError|ZeroDivisionError|AttributeError|NameError|IndexError|AssertionError|UnboundLocalError|RecursionError)\b|\(NoMethodError\)|^panic: runtime error/;

/** True for a line in which a program tells of its work. */
export function isWork(line: LogLine): boolean {
  return isLogged(line) && !line.hangs && line.level === 'info' && !noProgress.test(line.text);
}

/** Words with which a program says that it does without what has failed. */
const doesWithout =
  /\b(?:continu(?:e|es|ing) without|(?:is|are|will be) disabled|without (?:a )?cache|is optional|non-?fatal|not fatal|best[- ]effort|degraded mode|fall(?:s|ing)? back|fell back|using (?:an? |the )?(?:in-?)?memory)\b|\(optional\)|\b(?:cache|caching|metrics|tracing|telemetry)\b[^.:]{0,20}\b(?:disabled|off)\b|\bdropping \d+ (?:spans|metrics|events)\b/i;

/** True for a line that says itself that the program goes on. */
export function saysItGoesOn({ level, text }: LogLine): boolean {
  return level !== 'fatal' && doesWithout.test(text);
}

/** So many lines of work at the end show that the program had gone on. */
const fewestAtWork = 2;

/**
 * Index of the line from which on a log tells of nothing but work, to its very end: what the program logged before that it
 * outlived, and what it ended of it does not say. Undefined for a log that ends in another way.
 */
export function atWorkSince(lines: readonly LogLine[]): number | undefined {
  const before = lines.findLastIndex((line) => !isLogged(line) || line.level !== 'info');
  const work = lines.flatMap(({ text }, index) => (index > before && !noProgress.test(text) ? [index] : []));
  return work.length >= fewestAtWork ? work[0] : undefined;
}

/** Where a log says what its program ended of. */
export function lastWordsOf(lines: readonly LogLine[]): LastWords | undefined {
  const record = lastRecordOf(lines, isLogged);
  const logged = record && { ...record, uncaught: false, ownBusiness: true };
  return lastException(lines) ?? logged ?? lastLine(lines);
}

/** The last stack trace, where no logger wrote it. */
function lastException(lines: readonly LogLine[]): LastWords | undefined {
  const inside = lines.findLastIndex((line) => frame.test(line.raw) && !isLogged(line));
  if (inside < 0) return undefined;
  const first = lines.slice(0, inside).findLastIndex(isLogged) + 1;
  const behind = lines.findIndex((line, index) => index > inside && isLogged(line));
  const last = behind < 0 ? lines.length - 1 : behind - 1;
  const block = lines.slice(first, last + 1);
  // A logger that prints a trace puts a line of its own above it
  const before = lines[first - 1]?.level;
  const caught = before === 'error' || before === 'warning';
  if (caught && !placeOfThrow.test(block[0]?.text ?? '')) return undefined;
  const ruby = block.findIndex(({ text }) => rubyHeadline.test(text));
  const at = ruby < 0 ? block.findLastIndex(({ text, quoted }) => !quoted && headline.test(text)) : ruby;
  if (at < 0) return undefined;
  const said = first + at;
  return {
    first,
    last,
    said,
    wentOn: wentOnBefore(lines, first),
    uncaught: true,
    ownBusiness: isOwnBusiness(lines, said),
  };
}

/** The last line, where what stands before it was logged and it was not: the message of a program that ends itself. */
function lastLine(lines: readonly LogLine[]): LastWords | undefined {
  const said = lines.findLastIndex(({ hangs }) => !hangs);
  const [line, before] = [lines[said], lines[said - 1]];
  if (!line || !before || isLogged(line) || !isLogged(before)) return undefined;
  const ownBusiness = isOwnBusiness(lines, said);
  return {
    first: said,
    last: lines.length - 1,
    said,
    wentOn: wentOnBefore(lines, said),
    uncaught: false,
    ownBusiness,
  };
}

/** The last line of the level info that a logger wrote before. */
function wentOnBefore(lines: readonly LogLine[], first: number): number {
  return lines.slice(0, first).findLastIndex((line) => isLogged(line) && line.level === 'info');
}

function isOwnBusiness(lines: readonly LogLine[], said: number): boolean {
  // What it was made of stands below it, and may be anything
  if (lines.slice(said + 1).some(({ text }) => cause.test(text))) return false;
  const message = (lines[said]?.text ?? '')
    .replace(/^\S+:\d+:in [`'][^']*': /, '')
    .replace(/ in \/\S+:\d+$/, '')
    .replace(/^Exception in thread "[^"]*" /, '')
    .replace(/\b(?:\w+\.)*(?:Value|Runtime|Argument|Domain|Logic|Type|Range)?(?:Error|Exception)\b/g, '');
  return bug.test(lines[said]?.text ?? '') || !general.test(message);
}
