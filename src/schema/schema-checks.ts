import type { CompiledModule } from 'kubeconform-wasm';
import type { SchemaAnswer } from '../gate/schema/schema-answers.ts';
import type { SchemaChecks, SchemaOutcome, SchemaRequest } from '../ports.ts';
import type { DocumentKind, Order, Report } from './messages.ts';
import { fieldsOf } from './prune.ts';
import { isTooLarge } from './size.ts';
import { startThread, workerUrl } from './thread.ts';

/** Few enough that little is lost with a thread that dies, many enough that sending them costs nothing. */
const batchSize = 100;
const maxRestarts = 3;

/** Up to here a thread takes longer to come up than it saves (measured: about 600 documents). */
const worthAThread = 250_000;

/** Begins to compile kubeconform while something else is loaded. Settles without it when that fails: it is then tried again. */
export async function compileEarly(): Promise<CompiledModule | undefined> {
  try {
    const { compileKubeconform } = await import('./worker.ts');
    return await compileKubeconform();
  } catch {
    return undefined;
  }
}

/**
 * Prepares to ask kubeconform. Much to check goes to a thread of its own, which comes up while manifests are read and
 * checks while the rules run; little, and what no thread can be had for, is checked here.
 *
 * @param compiling what `compileEarly` returned
 */
export function startSchemaChecks(
  request: SchemaRequest,
  {
    url = workerUrl,
    compiling,
  }: { url?: URL | undefined; compiling?: Promise<CompiledModule | undefined> } = {},
): SchemaChecks {
  if (request.characters > worthAThread) return checksInThread(request, url);
  return {
    async check(documents, schemas) {
      const answers = new Map<number, SchemaAnswer>();
      return checkHere(request, ordersFor(documents, schemas, answers), answers, compiling);
    },
    stop: async () => undefined,
  };
}

function checksInThread(request: SchemaRequest, url: URL): SchemaChecks {
  let thread = startThread(request, url);
  return {
    async check(documents, schemas) {
      const answers = new Map<number, SchemaAnswer>();
      const [prepare, ...orders] = ordersFor(documents, schemas, answers);
      const batches = new Map(orders.map((order) => [order.first, order]));
      const take = (report: Report): void => {
        if (report.report !== 'checked') return;
        keep(report, answers);
        batches.delete(report.first);
      };
      for (let restarts = 0; ; restarts++) {
        const end = await thread.run([prepare, ...batches.values(), { order: 'finish' }], take);
        if (end.finished) return { answers, builtIn: end.finished.builtIn, notes: end.finished.notes };
        if (!end.started) return checkHere(request, [prepare, ...batches.values()], answers);
        // The thread died of the first batch that it did not answer; the others get a new one.
        const lost = [...batches.values()].slice(0, restarts < maxRestarts ? 1 : undefined);
        for (const batch of lost) {
          batches.delete(batch.first);
          for (const [index] of batch.documents) {
            answers.set(index, failed(`the schema check ended (${end.reason})`));
          }
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

/** The orders for checking all documents. Those that are too large are answered at once. */
function ordersFor(
  documents: readonly DocumentKind[],
  schemas: ReadonlyMap<string, object>,
  answers: Map<number, SchemaAnswer>,
): [Prepare, ...Check[]] {
  const kinds = documents.map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const numbered: [number, DocumentKind][] = [];
  for (const [index, document] of documents.entries()) {
    if (isTooLarge(document)) answers.set(index, failed('it is too large'));
    else numbered.push([index, document]);
  }
  const batches: Check[] = [];
  for (let first = 0; first < numbered.length; first += batchSize) {
    batches.push({ order: 'check', first, documents: numbered.slice(first, first + batchSize) });
  }
  return [{ order: 'prepare', schemas, kinds, fields: fieldsOf(documents) }, ...batches];
}

/** Checks without a thread. When kubeconform does not start nothing is checked, and said so. */
async function checkHere(
  request: SchemaRequest,
  orders: readonly Order[],
  answers: Map<number, SchemaAnswer>,
  compiling?: Promise<CompiledModule | undefined>,
): Promise<SchemaOutcome> {
  const outcome = { answers, builtIn: [], notes: [] };
  try {
    const { createChecker, carryOut } = await import('./worker.ts');
    const handle = carryOut(createChecker(request, await compiling));
    for (const order of orders) {
      const report = await handle(order);
      if (report?.report === 'checked') keep(report, answers);
    }
    const end = await handle({ order: 'finish' });
    return end?.report === 'finished' ? { answers, builtIn: end.builtIn, notes: end.notes } : outcome;
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    return { ...outcome, notes: [`fields were not checked: kubeconform did not start (${reason})`] };
  }
}

function keep(report: Extract<Report, { report: 'checked' }>, answers: Map<number, SchemaAnswer>): void {
  for (const [index, answer] of report.answers) answers.set(index, answer);
}

function failed(message: string): SchemaAnswer {
  return { status: 'error', errors: [{ path: [], keyword: '', message }], origin: 'kubernetes' };
}
