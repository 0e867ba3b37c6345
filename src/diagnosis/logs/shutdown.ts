import type { LogLine } from './log-lines.ts';

const lastLines = 12;

/** A signal to stop; PM2 names one for every process that ends. */
const signal =
  /(?<!via signal \[)\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|received (?:shutdown|termination|stop|term(?:inate)?) signal|Handling signal: term|exit signal/i;
const asked =
  /\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|\bterminated\b|received (?:shutdown|termination|stop|term(?:inate)?) signal|shut(?:ting)? ?down|gracefully? (?:stop|exit|quit|shut)|stopping (?:server|service|container|http)|Exiting gracefully|exit signal|Handling signal: term|worker process \d+ exited with code 0|Application is shutting down|fast shutdown request/i;

/** True when the last lines of a log tell of a stop that somebody else asked for. */
export function endsWithShutdown(lines: readonly LogLine[]): boolean {
  return lines.slice(-lastLines).some(({ text }) => asked.test(text));
}

/** True when the last lines of a log tell of a signal to stop: who only shuts down may have decided so by itself. */
export function endsAfterSignal(lines: readonly LogLine[]): boolean {
  return lines.slice(-lastLines).some(({ text }) => signal.test(text));
}

const own = /\b(?:shut(?:ting)? ?down|stopping|terminating|closing)\b/i;

/** Index of the line in which a program says that it stops, after it called something fatal: what fails later is a consequence. */
export function stopsAfterFatal(lines: readonly LogLine[]): number | undefined {
  const fatal = lines.findLastIndex(({ level, hangs }) => level === 'fatal' && !hangs);
  const stops = lines.findIndex(
    ({ level, text }, index) => index > fatal && level === 'info' && own.test(text),
  );
  return fatal < 0 || stops < 0 ? undefined : stops;
}
