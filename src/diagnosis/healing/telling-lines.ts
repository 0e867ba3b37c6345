import type { Failure } from '../tree/failure.ts';

/** A cause may stand in one line and its reason in the next: so many of the last ones are read. */
const lastLines = 3;

/** What a run said of its end: the line that tells most, and its last ones. */
export function tellingLines({ container }: Failure): string[] {
  const reading = container?.log?.reading;
  if (!reading) return [];
  const [first] = reading.findings;
  const lines = [...(first ? [first.line] : []), ...reading.lines.slice(-lastLines)];
  return [...new Set(lines.map(({ raw }) => raw))];
}
