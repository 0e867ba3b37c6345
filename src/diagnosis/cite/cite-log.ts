import type { LogCause } from '../log-causes.ts';
import type { LogFinding, LogReading } from '../logs/classify.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';
import type { Cited } from './cite.ts';

/** The line of the log that says it, found by the causes it may speak of. */
export function citeLog(failure: Failure, causes: readonly LogCause[]): Cited | undefined {
  const finding = logSays(failure, causes);
  const log = failure.container?.log;
  if (!finding || !log) return undefined;
  return {
    origin: 'log',
    source: placeOf(failure, log.source, finding.line.number),
    text: withAnnounced(finding, log.reading.lines),
    proves: isPlain(finding) && finding === log.reading.findings.find(isPlain),
  };
}

/** Where a line stands: in which file, of which container where that is known. */
function placeOf({ symptom, pod, container }: Failure, source: string, line: number): string {
  return symptom === 'only a log'
    ? `${source}, line ${line}`
    : `${source}: ${pod?.name}/${container?.name}, line ${line}`;
}

/** A line that ends with a colon only announces the one below it; so does the C++ runtime's first one. */
function withAnnounced({ line }: LogFinding, lines: LogReading['lines']): string {
  const said = line.raw.trim();
  const announces = said.endsWith(':') || said.startsWith('terminate called after throwing');
  const next = announces ? lines.find(({ number }) => number > line.number)?.raw.trim() : undefined;
  return next && !/^(?:at |File ")/.test(next) ? `${said} ${next}` : said;
}

/** True when the log tells one of these causes beyond doubt. */
export function logTells(failure: Failure, causes: readonly LogCause[]): boolean {
  const finding = logSays(failure, causes);
  return finding !== undefined && isTelling(finding, failure.container?.log?.reading.findings ?? []);
}

/** From here on the reader was right in at least 97 of 100 logs of software that it had never seen. */
export const surelyRight = 0.972;
/** Below this the log points at a cause, and may as well mean another. */
const probablyRight = 0.5;

function isPlain({ probability, says }: LogFinding): boolean {
  return says && probability >= probablyRight;
}

/**
 * A finding tells when a line says it and the reader is as good as certain: then the end of the run is a second source for it.
 */
export function isTelling(finding: LogFinding, all: readonly LogFinding[]): boolean {
  return finding.says && finding === all[0] && finding.probability >= surelyRight;
}

/** The last line of the log, when nothing in it is known. */
export function citeLastLine(failure: Failure): Cited | undefined {
  const log = failure.container?.log;
  if (!log?.reading.last) return undefined;
  const { number, raw } = log.reading.last;
  return {
    origin: 'log',
    source: placeOf(failure, log.source, number),
    text: raw.trim(),
    proves: false,
  };
}

/** Two runs that end alike. */
export function citeRepeat({ container }: Failure): Cited | undefined {
  if (!container?.repeats || container.restarts === 0) return undefined;
  return {
    origin: 'log',
    source: 'current and previous log',
    text: 'two runs end with the same line',
    proves: false,
  };
}
