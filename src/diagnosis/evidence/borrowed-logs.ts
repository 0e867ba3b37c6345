import type { Case } from '../tree/case.ts';
import { likeness } from './log-reads.ts';

/**
 * Of pods that fail alike only some logs are read. What those say holds for the others too: they are judged by a log that is
 * not their own, and stand behind those that have one.
 */
export function borrowLogs(cases: readonly Case[]): Case[] {
  const lenders = new Map<string, Case>();
  for (const given of cases) {
    const key = likeness(given);
    if (given.container?.log && !lenders.has(key)) lenders.set(key, given);
  }
  const borrowed: Case[] = [];
  const own: Case[] = [];
  for (const given of cases) {
    const { container } = given;
    const lender = container && !container.log ? lenders.get(likeness(given))?.container : undefined;
    if (container && lender) borrowed.push({ ...given, container: { ...container, log: lender.log } });
    else own.push(given);
  }
  return [...own, ...borrowed];
}
