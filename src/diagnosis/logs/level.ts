/** How serious a line says it is. */
export type Level = 'fatal' | 'error' | 'warning' | 'info';

/** The level behind a word that loggers use for it. */
export function levelOfWord(word: string): Level | undefined {
  const plain = word.toLowerCase();
  if (/^(?:f|fatal|critical|crit|panic|dpanic|emerg|emergency|alert|severe|c)$/.test(plain)) return 'fatal';
  if (/^(?:e|err|error|eror|50)$/.test(plain)) return 'error';
  if (/^(?:w|warn|warning|40)$/.test(plain)) return 'warning';
  if (/^(?:i|info|information|inf|notice|debug|trace|verbose|dbug|debg|log|30|20|10|d|t)$/.test(plain))
    return 'info';
  return plain === '60' ? 'fatal' : undefined;
}

/** Numbers of bunyan and pino (10 … 60) and of syslog (0 … 7). */
export function levelOfNumber(level: number): Level {
  if (level <= 7) return level <= 2 ? 'fatal' : level === 3 ? 'error' : level === 4 ? 'warning' : 'info';
  return level >= 60 ? 'fatal' : level >= 50 ? 'error' : level >= 40 ? 'warning' : 'info';
}

/** The level a plain line shows near its beginning: `[ERROR]`, ` WARN `, `level=fatal`, `E0131 …`. */
export function levelOfLine(line: string): Level | undefined {
  const start = line.slice(0, 120);
  // What a client of this server got wrong
  if (start.includes('handshake error from ')) return 'warning';
  const named = /\b(?:level|lvl|severity)[=:]\s*"?(\w+)/i.exec(start)?.[1];
  if (named) return levelOfWord(named);
  // Celery names the process behind the level; at WARNING it prints whatever its workers write, tracebacks included.
  const word =
    /(?:^|[[\s|<(:])(?<!\b(?:if|in|is|the|with|when|and|or|to|of|for|not|set|use|at|by) )(FATAL|CRITICAL|CRIT|EMERG|emerg|crit|PANIC|SEVERE|ALERT|ERROR|Error|ERR|error|WARNING|WARN|warn|warning|Warning|NOTICE|notice|INFO|info|DEBUG|debug|TRACE|LOG)(?=[\]\s|>):]|(?<!WARNING)\/[A-Z]|$)/.exec(
      start,
    )?.[1];
  if (word) return levelOfWord(word);
  const klog = /^([IWEF])(?:\d{4}|\d{8}) \d\d:/.exec(start)?.[1];
  return klog ? levelOfWord(klog) : undefined;
}
