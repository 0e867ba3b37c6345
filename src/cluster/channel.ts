/** Hands values from those who push to the one who iterates. Pushing never waits and never throws. */
export class Channel<T> implements AsyncIterable<T> {
  #queue: T[] = [];
  #wake: (() => void) | undefined;
  #closed = false;

  push(value: T): void {
    if (this.#closed) return;
    this.#queue.push(value);
    this.#wake?.();
  }

  /** Ends the iteration once what was pushed has been taken. */
  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  /** Everything that waits, at once; waits for the first when there is nothing. Empty at the end. */
  async take(): Promise<T[]> {
    if (this.#queue.length === 0 && !this.#closed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    const taken = this.#queue;
    this.#queue = [];
    return taken;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const taken = await this.take();
      if (taken.length === 0) return;
      yield* taken;
    }
  }
}
