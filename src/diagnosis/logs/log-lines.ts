import { readJsonLine, readLogfmt } from './json-line.ts';
import { type Level, levelOfLine } from './level.ts';

/** A line as a program meant it: without colours, without what collectors put before it, JSON taken apart. */
export interface LogLine {
  /** Line of the log, counted from 1. */
  readonly number: number;
  /** As it stands in the log, for quoting. */
  readonly raw: string;
  readonly text: string;
  readonly level: Level | undefined;
  /** True for stack frames, quoted source and whatever else hangs on the line above. */
  readonly hangs: boolean;
  /** True for what stands in a line of a structured log. */
  readonly structured?: true;
  /** True for source code that a runtime quotes. */
  readonly quoted?: true;
}

/** More than the end of a log is never needed: what a program says last is why it ended. */
const mostLines = 400;
const longestLine = 2000;
/** A line of JSON holds a whole stack trace, and is none without its end. */
const longestRecord = 64 * 1024;

/** The last lines of a log. */
export function readLogLines(text: string): LogLine[] {
  const all = text.split('\n');
  while (all.length > 0 && all.at(-1)?.trim() === '') all.pop();
  const skipped = Math.max(0, all.length - mostLines);
  const last = all
    .slice(skipped)
    .map((line) => withoutPrefix(withoutColors(line.slice(0, longestRecord)).replace(/\r$/, '')));
  return last.flatMap((line, index) =>
    linesOf(line, skipped + index + 1).map((read) =>
      caret.test(last[index + 1] ?? '') || (index === last.length - 1 && sourceOf.test(last[index - 1] ?? ''))
        ? { ...read, hangs: true, quoted: true as const }
        : read,
    ),
  );
}

/** The line below a line of source code that a runtime quotes; what the source says was not printed by it. */
const caret = /^\s*[~^]*\^[~^]*\s*$/;
/** The line above it: its place in the source, as Node prints it; a log may break off below. */
const sourceOf = /^(?:\[eval\]|\/\S+|file:\S+|node:\S+):\d+$/;

function linesOf(raw: string, number: number): LogLine[] {
  if (raw.trim() === '') return [];
  const structured = readJsonLine(raw) ?? readLogfmt(raw);
  if (!structured || structured.texts.length === 0) {
    const text = raw.slice(0, longestLine);
    return [{ number, raw: text, text, level: levelOfLine(text), hangs: hangsOn(text) }];
  }
  return structured.texts.map((whole, index) => {
    const text = whole.slice(0, longestLine);
    return { number, raw: text, text, level: structured.level, hangs: index > 0, structured: true };
  });
}

/** Escape sequences of terminals begin with this character. */
const escapeCharacter = String.fromCharCode(27);
const bell = String.fromCharCode(7);
const colors = new RegExp(`${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}]*${bell}|[@-_])`, 'g');

/** A line without the escape sequences that colour it. */
export function withoutColors(line: string): string {
  return line.includes(escapeCharacter) ? line.replace(colors, '') : line;
}

/** `kubectl logs --timestamps`, CRI log files (`TIME stderr F text`) and Docker's JSON files. */
function withoutPrefix(line: string): string {
  const cri = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/.exec(line);
  // A logger that writes the same kind of time pads the level behind it: ` INFO`
  if (cri) return line.slice(cri[0].length).replace(/^ +(?=(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b)/, '');
  const docker = /^\{"log":"((?:[^"\\]|\\.)*)","stream":"std(?:out|err)"/.exec(line);
  if (!docker) return line;
  try {
    return (JSON.parse(`"${docker[1]}"`) as string).replace(/\n$/, '');
  } catch {
    return line;
  }
}

function hangsOn(line: string): boolean {
  return (
    /^\s+\S/.test(line) ||
    // Reports of Erlang's supervisors
    /^\d{4}-\S+ \S+ \[\w+\] <[\d.]+>(?: {2,}\S| *$)/.test(line) ||
    /^(?:[}\])]|\.\.\. \d+ more|goroutine \d+|created by |main\.\w+\(|(?:[\w./-]|\(\*\w+\)|\[\.\.\.\])+\([^)]*\)$|exit status \d+$|note: run with|stack backtrace|Node\.js v\d|\^+$)/.test(
      line,
    )
  );
}
