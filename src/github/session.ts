import type { Answer } from '../github-port.ts';
import type { WorkflowRun } from '../pull-request/workflow-run.ts';
import { type Client, createClient } from './client.ts';
import { isPassing, refusal, type Task } from './refusal.ts';

/** One run's way to GitHub: one task after the other, all within the budget. */
export interface Session {
  readonly client: Client;
  readonly run: WorkflowRun;
  /** What every address of the repository begins with. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Does something, a second time when GitHub itself failed: it must look what is there before it writes. */
  readonly attempt: <T extends object>(task: Task, work: () => Promise<T>) => Promise<Answer<T>>;
}

export interface SessionOptions {
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly budget: number;
  readonly signal: AbortSignal | undefined;
}

/** Opens a session. Nothing is asked yet. */
export async function openSession(
  run: WorkflowRun,
  { token, env, budget, signal }: SessionOptions,
): Promise<Session> {
  const host = new URL(env.GITHUB_API_URL || 'https://api.github.com').host;
  let left = budget;
  let deadline = 0;
  let current = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  const client = await createClient({
    token,
    env,
    signal: () => current.signal,
    mayWait: (milliseconds) => milliseconds < deadline - performance.now(),
  });

  /** Takes the time a task needs from what is left; ends it when nothing is. */
  async function timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    deadline = started + left;
    const controller = new AbortController();
    current = controller;
    const ended = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(new OutOfTime()), { once: true });
    });
    const abort = (): void => controller.abort();
    const timer = setTimeout(abort, Math.max(0, left));
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    try {
      return await Promise.race([work(), ended]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      left -= performance.now() - started;
    }
  }

  async function attempt<T extends object>(task: Task, work: () => Promise<T>): Promise<Answer<T>> {
    if (run.readOnly && task.permission.endsWith('write')) {
      return { ok: false, why: `${task.failure}: ${run.readOnly}` };
    }
    const twice = (): Promise<T> =>
      work().catch((error) => (isPassing(error) ? work() : Promise.reject(error)));
    try {
      return { ok: true, ...(await timed(twice)) };
    } catch (error) {
      if (error instanceof OutOfTime) {
        const why = signal?.aborted
          ? 'the run was cancelled'
          : `GitHub did not answer within ${budget / 1000} s`;
        return { ok: false, why: `${task.failure}: ${why}` };
      }
      return { ok: false, why: refusal(task, error, { host, doubt: run.doubt }) };
    }
  }

  return {
    client,
    run,
    repository: { owner: run.owner, repo: run.repository },
    attempt: (task, work) => {
      const answer = queue.then(() => attempt(task, work));
      queue = answer;
      return answer;
    },
  };
}

class OutOfTime extends Error {}
