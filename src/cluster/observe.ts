import { readCut, specSharer } from '../kubernetes/cut.ts';
import type { ClusterObject } from '../kubernetes/object.ts';
import type { Observations } from '../ports.ts';
import type { Observation, Scope } from '../rollout/observation.ts';
import type { Transport } from './api.ts';
import { Channel } from './channel.ts';
import { type ListWatch, type ListWatchMessage, listAndWatch } from './list-watch.ts';
import { collectionPath } from './paths.ts';
import type { Timing } from './timing.ts';

/**
 * Watches scopes until the signal aborts. Every `tickMs` an observation says that time has passed, so that whoever reads
 * them need not look at a clock.
 */
export function observe(
  transport: Transport,
  scopes: readonly Scope[],
  options: { signal: AbortSignal; timing: Timing; tickMs: number },
): Observations {
  const channel = new Channel<Observation>();
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const share = specSharer();
  const loops = new Map<string, ListWatch>();
  const ticking = setInterval(() => channel.push({ type: 'tick', at: Date.now() }), options.tickMs);
  const end = (): void => {
    clearInterval(ticking);
    channel.close();
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });

  const add = (scope: Scope): void => {
    const { labelSelector, fieldSelector } = scope;
    const path = collectionPath(scope);
    const key = JSON.stringify([path, labelSelector, fieldSelector]);
    if (loops.has(key) || signal.aborted) return;
    const deliver = (message: ListWatchMessage<ClusterObject>): void =>
      channel.push({ ...message, scope, at: Date.now() });
    const { apiVersion, kind } = scope;
    const reduce = (object: Record<string, unknown>): ClusterObject =>
      readCut({ ...object, apiVersion, kind }, share);
    const query = { labelSelector, fieldSelector };
    loops.set(key, listAndWatch({ transport, path, query, reduce, deliver, signal, timing: options.timing }));
  };
  for (const scope of scopes) add(scope);

  return {
    add,
    refresh: () => {
      for (const loop of loops.values()) loop.refresh();
    },
    post: (observation) => channel.push(observation),
    take: () => channel.take(),
    close: async () => {
      stop.abort();
      await Promise.all([...loops.values()].map((loop) => loop.ended));
    },
    [Symbol.asyncIterator]: () => channel[Symbol.asyncIterator](),
  };
}
