import { randomUUID } from 'node:crypto';
import type { Runner } from './runner.ts';

/**
 * A group of lines in the log of a step. They quote the cluster, and the runner obeys `::commands::` in what a step prints:
 * it is told not to, meanwhile.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export class LogGroup {
  readonly #runner: Pick<Runner, 'info'>;
  readonly #token = randomUUID();
  #open = false;

  constructor(runner: Pick<Runner, 'info'>) {
    this.#runner = runner;
  }

  open(title: string): void {
    this.#runner.info(`::group::${title}`);
    this.#runner.info(`::stop-commands::${this.#token}`);
    this.#open = true;
  }

  readonly print = (lines: readonly string[]): void => {
    for (const line of lines) this.#runner.info(line);
  };

  /** May be called again. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#runner.info(`::${this.#token}::`);
    this.#runner.info('::endgroup::');
  }
}
