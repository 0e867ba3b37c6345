/** How long the watch loop waits for what. Milliseconds, but for `watchSeconds`, which the server is told. */
export interface Timing {
  /** The shortest and the longest pause after a failure. */
  readonly backoff: readonly [number, number];
  /** A stream that says nothing for so long is dead: bookmarks come about every minute. */
  readonly silence: number;
  /** A page of a list takes no longer. */
  readonly page: number;
  /** When the server may end a watch; between the two, so that many watches do not end together. */
  readonly watchSeconds: readonly [number, number];
  /** The longest wait that a Retry-After may ask for. */
  readonly retryAfter: number;
  /** How long credentials may be refused: whoever checks them for the server may only restart. */
  readonly unauthorized: number;
}

export const defaultTiming: Timing = {
  backoff: [500, 15_000],
  silence: 90_000,
  page: 60_000,
  watchSeconds: [290, 310],
  retryAfter: 60_000,
  unauthorized: 120_000,
};

/** Growing pauses with jitter: between half of the step and all of it, each step twice the last. */
export class Backoff {
  readonly #range: readonly [number, number];
  #failures = 0;

  constructor(range: readonly [number, number]) {
    this.#range = range;
  }

  next(): number {
    const [shortest, longest] = this.#range;
    const step = Math.min(longest, shortest * 2 ** Math.min(this.#failures, 16));
    this.#failures += 1;
    return step / 2 + (Math.random() * step) / 2;
  }

  reset(): void {
    this.#failures = 0;
  }
}

/** A whole number between the two, both included. */
export function between([least, most]: readonly [number, number]): number {
  return least + Math.floor(Math.random() * (most - least + 1));
}

/** Waits; ends at once, without an error, when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
