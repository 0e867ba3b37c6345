import { realLog } from '../../kubernetes/no-log.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import { withoutColors } from '../logs/log-lines.ts';

const mostLines = 40;
const longestLine = 300;
/** So much of a log's end is looked at for secrets before the excerpt is cut from it. */
const tail = 32 * 1024;

/** The end of a container's log. */
export interface LogExcerpt {
  readonly pod: string;
  readonly container: string;
  readonly which: 'current' | 'previous';
  /** Number of the first line shown, counted from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** How many values were taken out of these lines. */
  readonly redacted: number;
}

/** A log before its secrets are gone: its end, still whole, never to be shown. */
export interface RawLog extends Omit<LogExcerpt, 'lines' | 'firstLine' | 'redacted'> {
  readonly text: string;
  /** Lines of the log above `text`. */
  readonly above: number;
}

/** The end of the log that a container was judged by; undefined when there is none. */
export function rawLog(pod: PodFacts, container: ContainerFacts, { logs }: Evidence): RawLog | undefined {
  const { log } = container;
  if (!log) return undefined;
  const found = logs.find(
    ({ source, which, pod: of, container: name }) =>
      source === log.source && which === log.which && of === pod.name && name === container.name,
  );
  const whole = (found && realLog(found.text)) ?? log.reading.lines.map(({ raw }) => raw).join('\n');
  const text = whole.trimEnd();
  let start = Math.max(0, text.length - tail);
  if (start > 0) {
    const next = text.indexOf('\n', start);
    // One endless line: its beginning tells what it is.
    start = next < 0 ? text.lastIndexOf('\n', start) + 1 : next + 1;
  }
  return {
    pod: pod.name,
    container: container.name,
    which: log.which,
    text: text.slice(start, start + tail),
    above: start === 0 ? 0 : text.slice(0, start).split('\n').length - 1,
  };
}

/** The last lines of a log whose secrets are gone, each cut to what can be read. */
export function excerptOf({ text, above, ...log }: RawLog): LogExcerpt {
  const all = text.split('\n').map((line) => withoutColors(line).replace(/\r$/, ''));
  const lines = all
    .slice(-mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line));
  return {
    ...log,
    firstLine: above + all.length - lines.length + 1,
    lines,
    redacted: lines.join('\n').match(/\[secret:\d+\]/g)?.length ?? 0,
  };
}
