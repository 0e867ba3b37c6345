import type { CauseId } from '../../../cause-id.ts';
import { readFacts } from '../../facts/workload-facts.ts';
import { judgeWorkload } from '../../health/judge-workload.ts';
import type { Failure } from '../../tree/failure.ts';
import { tree } from '../../tree/tree.ts';
import { walk } from '../../tree/walk.ts';
import type { Evidence } from '../evidence.ts';
import { type PrometheusQuery, queriesFor } from './prometheus-queries.ts';

/** Causes of which measured use tells something. */
const measurable: ReadonlySet<CauseId> = new Set<CauseId>([
  'out-of-memory',
  'out-of-memory-child',
  'runtime-out-of-memory',
  'memory-limit-below-startup',
  'node-out-of-memory',
  'evicted',
  'liveness-probe-kills',
  'startup-probe-kills',
]);
const mostContainers = 6;

/**
 * What to ask Prometheus about this evidence: nothing where figures say nothing about the cause.
 * @param clock the present moment, for evidence that does not say when it was taken
 */
export function wantedQueries(evidence: Evidence, clock: number): PrometheusQuery[] {
  const facts = readFacts(evidence);
  const failures = new Map<string, Failure>();
  for (const workload of facts.workloads) {
    for (const failure of judgeWorkload(facts, workload).failures) {
      const { kind, namespace, name } = workload.object;
      const key = [kind, namespace, name, failure.container?.name].join('/');
      if (!failures.has(key) && measurable.has(walk(tree, failure).decision)) failures.set(key, failure);
    }
  }
  return [...failures.values()]
    .slice(0, mostContainers)
    .flatMap((failure) => queriesFor(failure, facts.now ?? clock));
}
