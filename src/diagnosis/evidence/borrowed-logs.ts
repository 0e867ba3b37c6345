import type { Failure } from '../tree/failure.ts';
import { failureKey } from './log-reads.ts';

/**
 * Of pods that fail alike only some logs are read. What those say holds for the others too: they are judged by a log that is
 * not their own, and stand behind those that have one.
 */
export function borrowLogs(failures: readonly Failure[]): Failure[] {
  const lenders = new Map<string, Failure>();
  for (const failure of failures) {
    const key = failureKey(failure);
    if (failure.container?.log && !lenders.has(key)) lenders.set(key, failure);
  }
  const borrowed: Failure[] = [];
  const own: Failure[] = [];
  for (const failure of failures) {
    const { container } = failure;
    const lender = container && !container.log ? lenders.get(failureKey(failure))?.container : undefined;
    if (container && lender) borrowed.push({ ...failure, container: { ...container, log: lender.log } });
    else own.push(failure);
  }
  return [...own, ...borrowed];
}
