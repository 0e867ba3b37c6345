import type { LogLine } from './log-lines.ts';

const asked =
  /\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|\bterminated\b|received (?:shutdown|termination|stop|term(?:inate)?) signal|shut(?:ting)? ?down|gracefully? (?:stop|exit|quit|shut)|stopping (?:server|service|container|http)|Exiting gracefully|exit signal|Handling signal: term|worker process \d+ exited with code 0|Application is shutting down|fast shutdown request/i;

/** True when the last lines of a log tell of a stop that somebody else asked for. */
export function endsWithShutdown(lines: readonly LogLine[]): boolean {
  return lines.slice(-12).some(({ text }) => asked.test(text));
}
