import type { ReadAnswer } from '../ports.ts';

/** What was found; undefined for anything else. */
export function found<T>(answer: ReadAnswer<T>): T | undefined {
  return answer.kind === 'found' ? answer.value : undefined;
}

/** What was found; undefined for what is not there or may not be read. Throws the server's words when reading failed. */
export function foundIfAllowed<T>(answer: ReadAnswer<T>): T | undefined {
  if (answer.kind === 'failed') throw new Error(answer.reason);
  return found(answer);
}
