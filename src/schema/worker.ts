import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { carryOut } from './carry-out.ts';
import { compileKubeconform, createChecker } from './checker.ts';
import type { Order, WorkerData } from './messages.ts';

/**
 * The worker thread of the schema check. Also imported where no thread can be started: then it starts nothing.
 */
export { carryOut, compileKubeconform, createChecker };

const data: WorkerData | undefined = workerData ?? undefined;
if (!isMainThread && parentPort && data?.schemaRequest) serve(parentPort, data);

function serve(port: MessagePort, { schemaRequest }: WorkerData): void {
  const handle = carryOut(createChecker(schemaRequest));
  port.postMessage({ report: 'ready' });
  // One order after the other: `prepare` may wait for the network.
  let done = Promise.resolve();
  port.on('message', (order: Order) => {
    done = done.then(async () => {
      const report = await handle(order);
      if (report) port.postMessage(report);
    });
  });
}
