import { smallest } from '../../text/many.ts';
import { endsWithGivingUp } from './giving-up.ts';
import { atWorkSince, isLogged, isWork, type LastWords, lastWordsOf, saysItGoesOn } from './last-words.ts';
import type { Level } from './level.ts';
import type { LogLine } from './log-lines.ts';
import { stopsAfterFatal } from './shutdown.ts';
import { startOfLastTrace } from './stack-trace.ts';

/** The course of a log: where its program said why it ended, and how much each line counts by its place in that. */
export interface Course {
  readonly words: LastWords | undefined;
  /** Index of the line from which on there is nothing but work, to the end. */
  readonly working: number | undefined;
  readonly places: readonly number[];
}

/** Follows a log from its start to its end. What was survived counts less than what the run ended with. */
export function courseOf(lines: readonly LogLine[]): Course {
  const words = lastWordsOf(lines);
  const working = atWorkSince(lines);
  return { words, working, places: weigh(lines, words, working) };
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
