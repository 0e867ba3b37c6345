import { messageOf } from './message-of.ts';

/** A fault of ours that nobody foresaw ended the run. What was known by then is reported all the same. */
export class Unforeseen extends Error {
  constructor(thrown: unknown) {
    const words = messageOf(thrown) || (thrown instanceof Error ? thrown.name : '');
    super(`an error inside crashgate: ${words}`, { cause: thrown });
    this.name = 'Unforeseen';
  }
}
