import type { LogLine } from './log-lines.ts';

/** A line of a stack trace, as runtimes print it. */
export const frame =
  /^\s+at |^\s+File "|^\s+\.\.\. \d+ more|^\s*from \S+:\d+|^\tfrom |^\t\S+:\d+|^\s+\d+: +(?:0x|\w+::)|^#\d+ |^goroutine \d+|^\S+:\d+:in [`']|^ +from /;
/** First lines of traces: what stands above one does not belong to it. */
const head =
  /^Traceback|^panic: (?:runtime error|assignment to|send on|close of|interface conversion)|^fatal error: /;
const chained =
  /^Caused by|During handling of the above|The above exception was|^Emitted |^Suppressed|^Traceback|^\s*$|cause:|\[cause\]|--- End of inner/;

/** Index of the first line of the last stack trace, its headline included; chained traces are one. -1 without one. */
export function startOfLastTrace(lines: readonly LogLine[]): number {
  let start = lines.findLastIndex(({ raw }) => frame.test(raw));
  if (start < 0) return -1;
  for (let gap = 0; start > 0 && gap < 12; start--) {
    const { raw, hangs } = lines[start - 1] as LogLine;
    if (head.test((lines[start] as LogLine).raw) && !chained.test(raw)) break;
    if (frame.test(raw) || chained.test(raw)) gap = 0;
    else if (!hangs && ++gap > 2) break;
  }
  return Math.max(0, start);
}
