import { smallest } from '../../../text/many.ts';
import type { Failure } from '../../tree/failure.ts';

/** A question to Prometheus' HTTP API; times in seconds since the epoch. */
export interface PrometheusQuery {
  /** Names the answer's file. */
  readonly name: string;
  readonly query: string;
  /** An instant, or a range with its step; the present moment when neither is said. */
  readonly time?: number;
  readonly range?: { readonly start: number; readonly end: number; readonly step: number };
}

const workingSet = 'container_memory_working_set_bytes';
/** How far back the last good revision is looked at. */
const window = '7d';
/** How far back the failing pods are looked at, in seconds, in so many steps. */
const lookBack = 6 * 3600;
const mostSteps = 360;
const leastStep = 15;
const mostPods = 20;

/**
 * What to ask about a failing container: the 99th percentile of its working set in the last good revision, the course of it
 * in the pods that fail, and how often their CPU is throttled. `now` in milliseconds.
 */
export function queriesFor({ workload, pod, container }: Failure, now: number): PrometheusQuery[] {
  if (!container || !pod) return [];
  const { namespace } = workload.object;
  const select = (pods: string): string =>
    `namespace=${quote(namespace)},pod=~${quote(pods)},container=${quote(container.name)}`;
  const failing = workload.pods.slice(0, mostPods).map(({ name }) => literal(name));
  const failingNow = select(failing.join('|') || literal(pod.name));
  const by = 'max by (namespace, pod, container)';
  const end = Math.ceil(now / 1000);
  const begun = smallest([...workload.pods.flatMap(({ created }) => created ?? []), now]) / 1000 - 60;
  const span = Math.min(end - begun, lookBack);
  const step = Math.max(leastStep, Math.ceil(span / mostSteps));
  // Counted back from the end: the last moments before a kill tell most.
  const start = end - Math.ceil(span / step) * step;
  const good = lastGood(workload);
  const label = `${workload.object.name}-${container.name}`;
  return [
    ...(good
      ? [
          {
            name: `${label}-p99-memory`,
            query: `${by} (quantile_over_time(0.99, ${workingSet}{${select(good.pods)}}[${window}]))`,
            time: good.before === undefined ? end : Math.floor(good.before / 1000),
          },
        ]
      : []),
    {
      name: `${label}-memory`,
      query: `${by} (max_over_time(${workingSet}{${failingNow}}[${step}s]))`,
      range: { start, end, step },
    },
    {
      name: `${label}-throttled`,
      query:
        `${by} (increase(container_cpu_cfs_throttled_periods_total{${failingNow}}[10m])` +
        ` / (increase(container_cpu_cfs_periods_total{${failingNow}}[10m]) > 0))`,
      time: end,
    },
  ];
}

/**
 * The pods of the last good revision: a Deployment names them after their ReplicaSet; others keep their names, there only
 * the time before the present revision counts.
 */
function lastGood({ object, previous }: Failure['workload']): { pods: string; before?: number } | undefined {
  if (!previous) return undefined;
  if (object.kind === 'Deployment') return { pods: `${literal(previous.name)}-[a-z0-9]+` };
  const pods = `${literal(object.name)}-${object.kind === 'StatefulSet' ? '[0-9]+' : '[a-z0-9]+'}`;
  return previous.replacedAt === undefined ? undefined : { pods, before: previous.replacedAt };
}

/** A string of PromQL, whatever the text holds. Source: https://prometheus.io/docs/prometheus/latest/querying/basics/ */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** Text that a regular expression of PromQL (RE2, anchored at both ends) matches as it stands. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
