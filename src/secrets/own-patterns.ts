import { createContext, Script } from 'node:vm';
import { redactPattern } from '../settings/redact-pattern.ts';
import type { FindSecrets, Span } from '../text/redact/redactor.ts';

/** Milliseconds for a whole text, for a line of one that took longer, and for all that took longer. */
const patience = { text: 500, line: 100, all: 2000 };

/** Looks for all patterns in each line; a group `secret` says which part of the match is meant. */
const script = new Script(`{
  const found = [];
  let start = 0;
  for (const line of text.split('\\n')) {
    for (const pattern of patterns) {
      for (const match of line.matchAll(pattern)) {
        const [from, to] = match.indices.groups?.secret ?? match.indices[0];
        if (to > from) found.push([start + from, start + to]);
      }
    }
    start += line.length + 1;
  }
  found;
}`);

/**
 * Finds what patterns of the settings name. They are searched for in a context of their own, because only there a search can
 * be ended: a line on which it takes too long is secret as a whole.
 */
export function findByPatterns(patterns: readonly string[]): FindSecrets {
  const context = createContext({
    text: '',
    patterns: patterns.flatMap((text) => redactPattern(text) ?? []),
  });
  let left = patience.all;
  const within = (text: string, timeout: number): readonly Span[] | undefined => {
    context.text = text;
    const started = performance.now();
    try {
      return script.runInContext(context, { timeout: Math.max(1, Math.round(timeout)) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      left -= performance.now() - started;
      return undefined;
    }
  };
  const known = new Map<string, readonly Span[]>();
  const search = (text: string): readonly Span[] => {
    const found = left > 0 ? within(text, patience.text) : undefined;
    if (found) return found;
    let start = 0;
    return text.split('\n').flatMap((line) => {
      const at = start;
      start += line.length + 1;
      const inLine = left > 0 || line.length < harmless ? within(line, patience.line) : undefined;
      return (inLine ?? [[0, line.length] as const]).map(([from, to]): Span => [at + from, at + to]);
    });
  };
  return (text) => {
    const spans = known.get(text) ?? search(text);
    if (known.size < mostKnown) known.set(text, spans);
    return spans;
  };
}

/** The same short texts come again and again: a search costs more than to remember them. */
const mostKnown = 20_000;

/** Lines so short take no time, whatever the pattern. */
const harmless = 12;
