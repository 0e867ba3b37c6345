import { Worker } from 'node:worker_threads';
import type { SchemaAnswer } from '../gate/schema/schema-answers.ts';
import type { SchemaChecks, SchemaOutcome, SchemaRequest } from '../ports.ts';
import type { DocumentKind } from './checker.ts';
import type { Order, Report, WorkerData } from './messages.ts';
import { fieldsOf } from './prune.ts';

/** Few enough that little is lost with a thread that dies, many enough that sending them costs nothing. */
const batchSize = 100;
const maxRestarts = 3;

/** Up to here a thread takes longer to come up than it saves (measured: about 600 documents). */
const worthAThread = 250_000;

/** The build puts the worker beside the entries; this module goes into a chunk one folder below. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : '../schema-worker.js',
  import.meta.url,
);

/**
 * Prepares to ask kubeconform. Much to check goes to a thread of its own, which comes up while manifests are read and
 * checks while the rules run; little, and what no thread can be had for, is checked here.
 */
export function startSchemaChecks(request: SchemaRequest, url: URL = workerUrl): SchemaChecks {
  if (request.characters <= worthAThread) {
    return {
      async check(documents, schemas) {
        const [prepare, ...checks] = ordersFor(documents, schemas);
        return checkHere(request, [{ ...prepare, fields: fieldsOf(documents) }, ...checks]);
      },
      stop: async () => undefined,
    };
  }
  let thread = startThread(request, url);
  return {
    async check(documents, schemas) {
      const [prepare, ...checks] = ordersFor(documents, schemas);
      const batches = new Map(checks.map((order) => [order.first, order]));
      const answers = new Map<number, SchemaAnswer>();
      const take = (report: Report): void => {
        if (report.report !== 'checked') return;
        for (const [index, answer] of report.answers) answers.set(index, answer);
        batches.delete(report.first);
      };
      for (let restarts = 0; ; restarts++) {
        const end = await thread.run([prepare, ...batches.values(), { order: 'finish' }], take);
        if (end.finished) return { answers, ...end.finished };
        if (!end.started) return checkHere(request, [prepare, ...batches.values()]);
        // The thread died of the first batch that it did not answer; the others get a new one.
        const lost = [...batches.values()].slice(0, restarts < maxRestarts ? 1 : undefined);
        for (const { first, documents } of lost) {
          for (const index of documents.keys()) answers.set(first + index, failed(end.reason));
          batches.delete(first);
        }
        if (restarts === maxRestarts) return { answers, builtIn: [], notes: [] };
        thread = startThread(request, url);
      }
    },
    stop: () => thread.stop(),
  };
}

type Prepare = Extract<Order, { order: 'prepare' }>;
type Check = Extract<Order, { order: 'check' }>;

function ordersFor(
  documents: readonly DocumentKind[],
  schemas: ReadonlyMap<string, object>,
): [Prepare, ...Check[]] {
  const kinds = documents.map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const checks: Check[] = [];
  for (let first = 0; first < documents.length; first += batchSize) {
    checks.push({ order: 'check', first, documents: documents.slice(first, first + batchSize) });
  }
  return [{ order: 'prepare', schemas, kinds }, ...checks];
}

function failed(reason: string): SchemaAnswer {
  const error = { path: [], keyword: '', message: `the schema check ended (${reason})` };
  return { status: 'error', errors: [error], origin: 'kubernetes' };
}

type Finished = Pick<SchemaOutcome, 'builtIn' | 'notes'>;

interface End {
  readonly finished?: Finished;
  /** True when the thread had come up before it died. */
  readonly started: boolean;
  readonly reason: string;
}

interface Thread {
  /** Carries out all orders; each report goes to `take`. Settles when all is done or the thread has died. */
  run(orders: readonly Order[], take: (report: Report) => void): Promise<End>;
  stop(): Promise<void>;
}

function startThread(schemaRequest: SchemaRequest, url: URL): Thread {
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

/** Checks without a thread. When kubeconform does not start nothing is checked, and said so. */
async function checkHere(request: SchemaRequest, orders: readonly Order[]): Promise<SchemaOutcome> {
  const answers = new Map<number, SchemaAnswer>();
  try {
    const { createChecker, carryOut } = await import('./worker.ts');
    const handle = carryOut(createChecker(request));
    let end: Finished = { builtIn: [], notes: [] };
    for (const order of [...orders, { order: 'finish' } as const]) {
      const report = await handle(order);
      if (report?.report === 'checked')
        for (const [index, answer] of report.answers) answers.set(index, answer);
      if (report?.report === 'finished') end = report;
    }
    return { answers, builtIn: end.builtIn, notes: end.notes };
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    return {
      answers,
      builtIn: [],
      notes: [`fields were not checked: kubeconform did not start (${reason})`],
    };
  }
}
