import type { LogLine } from './log-lines.ts';
import { frame } from './stack-trace.ts';

/** Where a program logged what it ended of; what it logged before it went on, it outlived. Indexes of lines. */
export interface LastRecord {
  readonly first: number;
  readonly last: number;
  readonly said: number;
  readonly wentOn: number;
}

/** Words of waiting, trying again and ending: who logs them does not go on with its work. */
export const noProgress =
  /\b(?:re-?tr|again|attempt|wait|re-?connect|back-?off|sleep|next try|shut|stop|clos|drain|terminat|exit|bye|flush|clean|fail|reason|died|dead|kill)/i;

/** Words of what programs need, and of giving up: an end that has one may follow from what was logged before. */
const needs =
  /connect|reach|avail|ready|depend|health|check|database|\bdb\b|redis|cache|broker|queue|kafka|amqp|rabbit|mongo|sql|server|host|network|dns|tls|ssl|certif|credential|passw|auth|login|token|session|socket|https?\b|\burl|upstream|\bapi\b|service|endpoint|cluster|node|leader|peer|remote|client|request|respon|fetch|download|upload|sync|publish|consum|subscri|resolv|lookup|time ?d? ?out|deadline|giv(?:e|ing) up|gave up|retr(?:y|ies)|attempt|again|too many|cause|above|previous/i;

/** Words that say no more than that it ended. */
const empty =
  /\b(?:fatal|error|exception|panic|critical|application|app|program|process|main|task|job|system|run|start(?:up|ed|ing)?|boot\w*|init\w*|launch\w*|load\w*|fail\w*|abort\w*|crash\w*|exit\w*|stop\w*|shut\w*|down|unable|cannot|could|not|was|were|with|code|status|unexpected|unhandled|uncaught|end(?:s|ed|ing)?|consumer|worker|thread|dead|died|killed|signal|context|cancel\w*|return\w*|errors?|groups?|members?|operation|incomplete|occurred|during|while|due|the|and|has|have)\b/gi;
const ownWord = /[a-z]{3,}/gi;

/**
 * The last error that a logger wrote, where the program had gone on with its work after those it logged before, and where it
 * speaks of nothing that they could be the reason of.
 */
export function lastRecordOf(
  lines: readonly LogLine[],
  isLogged: (line: LogLine) => boolean,
): LastRecord | undefined {
  const begins = (line: LogLine, ...levels: LogLine['level'][]): boolean =>
    !line.hangs && isLogged(line) && levels.includes(line.level);
  // A program without a logger, or at its end, prints a line without a level
  const end = lines.findLastIndex(({ hangs }) => !hangs);
  const plain = end > 0 && lines[end]?.level === undefined;
  const first = plain ? end : lines.findLastIndex((line) => begins(line, 'fatal', 'error'));
  const wentOn = lines
    .slice(0, Math.max(0, first))
    .findLastIndex((line) => begins(line, 'info') && !noProgress.test(line.text));
  if (!lines.slice(0, Math.max(0, wentOn)).some((line) => begins(line, 'error', 'warning'))) return undefined;
  const next = lines.findIndex((line, index) => index > first && !line.hangs);
  const last = next < 0 ? lines.length - 1 : next - 1;
  if (lines.slice(last + 1).some((line) => !begins(line, 'info'))) return undefined;
  const texts = lines.slice(first, last + 1).filter(({ raw }) => !frame.test(raw));
  const message = texts
    .map(({ text }) => text.replace(/^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE|ALERT|EMERG)\b/, ''))
    .join('\n');
  const own = message.replace(empty, '').match(ownWord) ?? [];
  if (needs.test(message) || own.length < 2) return undefined;
  return { first, last, said: first + Math.max(0, texts.length > 1 ? 1 : 0), wentOn };
}
