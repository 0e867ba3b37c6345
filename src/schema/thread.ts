import { Worker } from 'node:worker_threads';
import type { SchemaRequest } from '../ports.ts';
import type { Order, Report, WorkerData } from './messages.ts';

/** The build puts the worker beside the entries; this module goes into a chunk one folder below. */
export const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : '../schema-worker.js',
  import.meta.url,
);

/** How a thread ended: with its last report, or dead. */
export interface End {
  readonly finished?: Extract<Report, { report: 'finished' }>;
  /** True when the thread had come up before it died. */
  readonly started: boolean;
  readonly reason: string;
}

/** A thread that carries out orders. */
export interface Thread {
  /** Carries out all orders; each report goes to `take`. Settles when all is done or the thread has died. */
  run(orders: readonly Order[], take: (report: Report) => void): Promise<End>;
  stop(): Promise<void>;
}

/** Starts the worker. It never throws: a thread that cannot be started has ended. */
export function startThread(schemaRequest: SchemaRequest, url: URL): Thread {
  const workerData: WorkerData = { schemaRequest };
  let started = false;
  let take: (report: Report) => void = () => undefined;
  let settle: (end: End) => void = () => undefined;
  const ended = new Promise<End>((resolve) => {
    settle = resolve;
  });
  let worker: Worker | undefined;
  try {
    worker = new Worker(url, { workerData, execArgv: [], name: 'schema check' });
    worker.unref();
    worker.on('message', (report: Report) => {
      started = true;
      take(report);
      if (report.report !== 'finished') return;
      worker?.unref();
      settle({ finished: report, started, reason: '' });
    });
    worker.on('error', (error: Error) => settle({ started, reason: error.message }));
    worker.on('exit', (code) => settle({ started, reason: `exit code ${code}` }));
  } catch (error) {
    settle({ started, reason: (error as Error).message });
  }
  return {
    run(orders, receive) {
      take = receive;
      // Alive only while somebody waits, so that a run which fails elsewhere can end.
      worker?.ref();
      for (const order of orders) worker?.postMessage(order);
      return ended;
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
