import { Unforeseen } from '../text/unforeseen.ts';

type Take = (thrown: unknown) => void;

const running = new Set<Take>();
let installed = false;

/**
 * Takes what nobody caught while a run is under way: the run is ended by the signal, in an orderly way and with what it knows,
 * and the stack goes to whoever debugs. What is thrown after a run has ended changes nothing any more.
 * @returns ends the watch over this run
 */
export function lastResort(run: AbortController, debug: (text: string) => void): () => void {
  if (!installed) {
    installed = true;
    process.on('uncaughtException', (thrown) => {
      for (const take of running) take(thrown);
    });
  }
  const take: Take = (thrown) => {
    // The redactor is large, and hardly ever needed here.
    void import('../text/redact/redactor.ts').then(({ Redactor }) =>
      debug(new Redactor().text(stackOf(thrown))),
    );
    run.abort(new Unforeseen(thrown));
  };
  running.add(take);
  return () => void running.delete(take);
}

/** Where something was thrown, for whoever debugs. */
function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** Prints for whoever debugs: on the runner with debug logging, elsewhere with DEBUG in the environment. */
export function debugTo(
  write: (text: string) => void,
  { RUNNER_DEBUG, DEBUG }: Readonly<Record<string, string | undefined>>,
): (text: string) => void {
  return RUNNER_DEBUG === '1' || DEBUG ? write : () => undefined;
}
