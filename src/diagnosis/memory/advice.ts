import { largest, smallest } from '../../text/many.ts';
import type { Remedy } from '../cause.ts';
import type { Cited } from '../cite/cite.ts';
import { formatSeconds, runTime } from '../cite/cite.ts';
import { containerPatch } from '../remedies/patch.ts';
import { kubectl, target } from '../remedies/phrases.ts';
import type { Failure } from '../tree/failure.ts';
import { bytesOf, inWords, limitFor, twice, written } from './amounts.ts';
import { type MemoryFigures, memoryFigures, timesToDeath } from './figures.ts';
import { heapOf } from './heap.ts';

const mebibyte = 2 ** 20;

/** Measured use against the limit, as evidence. A peak near the limit is a second witness of a kill for memory. */
export function citeUse(failure: Failure): Cited[] {
  const { peak, limit, good, trend } = memoryFigures(failure);
  const used: Cited[] = peak
    ? [
        {
          origin: 'metrics',
          source: `${peak.source}: pod ${peak.pod}`,
          text: `highest use ${inWords(peak.bytes)}${limit === undefined ? '' : ` of ${inWords(limit)}`}${
            trend?.course === 'grows' ? `, grows ${inWords(trend.perMinute)} per minute` : ''
          }`,
          proves: limit !== undefined && peak.bytes >= 0.9 * limit && peak.bytes <= 1.1 * limit,
        },
      ]
    : [];
  const before: Cited[] = good
    ? [
        {
          origin: 'metrics',
          source: good.source,
          text: `${good.label} used ${inWords(good.bytes)} (${good.measure})`,
          proves: false,
        },
      ]
    : [];
  return [...used, ...before];
}

/** What to do about a container that meets its own limit, with the numbers that are known. */
export function memoryRemedy(failure: Failure): Remedy {
  const figures = memoryFigures(failure);
  const { limit } = figures;
  const { steps, quantity } = limitAdvice(failure, figures);
  const heap = failure.container && heapOf(failure.container.spec, limit);
  return {
    steps: [
      ...steps,
      ...(heap && heapFills(failure)
        ? [
            `${heap.text} lets the heap alone take ${inWords(heap.bytes)}, the limit is ${inWords(limit ?? 0)}: keep it at most three quarters of the limit; until then growth is no sign of a leak`,
          ]
        : courseAdvice(failure, figures)),
      ...howToMeasure(failure, figures),
    ],
    yaml:
      quantity === undefined
        ? undefined
        : containerPatch(failure, ['resources:', '  limits:', `    memory: ${quantity}`]),
  };
}

/** True when the heap may grow to the limit or beyond: such a runtime has no reason to collect before it is killed. */
function heapFills({ container }: Failure): boolean {
  const limit = bytesOf(container?.memoryLimit);
  const heap = container && heapOf(container.spec, limit);
  return heap !== undefined && limit !== undefined && heap.bytes > 0.9 * limit;
}

/** Bytes a minute by which a leak grows; undefined where nothing was measured or there is none. */
export function leakPace(failure: Failure): number | undefined {
  const { trend, good, limit } = memoryFigures(failure);
  const needed = good !== undefined && limit !== undefined && good.bytes > limit;
  return trend?.course === 'grows' && !needed && !heapFills(failure) ? trend.perMinute : undefined;
}

/** The limit to set and the sum behind it; no limit where a higher one would not help. */
function limitAdvice(
  { workload }: Failure,
  { limit, limitBefore, good, trend }: MemoryFigures,
): { steps: string[]; quantity?: string } {
  const now = limit === undefined ? '' : inWords(limit);
  const lowered =
    limitBefore !== undefined && limit !== undefined && limitBefore > limit
      ? `this revision lowered the limit from ${inWords(limitBefore)} to ${now}`
      : undefined;
  if (good) {
    const quantity = limitFor(good.bytes);
    if (good.few && lowered && limitBefore !== undefined && limitBefore > good.bytes) {
      return {
        steps: [`${lowered}: put it back until more is known than ${inWords(good.bytes)} (${good.measure})`],
        quantity: written(limitBefore / mebibyte),
      };
    }
    if (limit === undefined || good.bytes * 1.2 > limit) {
      const sum = `limits.memory: ${quantity} = ${inWords(good.bytes)} (${good.measure}, ${good.label}) + 20 to 30 %`;
      return { steps: [...(lowered ? [lowered] : []), sum], quantity };
    }
    const times = limit / good.bytes;
    return {
      steps: [
        `${good.label} used ${inWords(good.bytes)} (${good.measure}); this one passes ${now}, ${times >= 1.5 ? `${Number(times.toPrecision(2))} times as much` : `${Math.round((times - 1) * 100)} % more`}: find out why before the limit is raised`,
      ],
    };
  }
  if (lowered && limitBefore !== undefined) {
    return {
      steps: [`${lowered}: put it back until the use is measured`],
      quantity: written(limitBefore / mebibyte),
    };
  }
  if (trend?.course === 'grows') return { steps: [] };
  const since = workload.previous ? `, the same as in ${workload.previous.label},` : '';
  return {
    steps: [
      limit === undefined
        ? 'no limit is set: limits.memory = P99 of its use + 20 to 30 %'
        : `its use is not measured yet, only that ${now}${limitBefore === undefined ? since : ''} is too little: start with ${twice(limit)}, twice as much, then limits.memory = P99 of its use + 20 to 30 %`,
    ],
    ...(limit === undefined ? {} : { quantity: `${twice(limit)} # until it is measured` }),
  };
}

/** Leak or legitimate use: from the course of what was measured, else from how long the runs lasted. */
function courseAdvice(failure: Failure, { trend, good, limit }: MemoryFigures): string[] {
  if (good && limit !== undefined && good.bytes > limit)
    return [`${good.label} used more than this limit for its work: no sign of a leak`];
  if (trend?.course === 'grows') {
    const runs = trend.runs > 1 ? ` in each of ${trend.runs} runs` : '';
    return [
      `use grows ${inWords(trend.perMinute)} per minute${runs} and never falls: a leak; a higher limit only delays it`,
      'until it is found: restarting it in time, by a liveness probe or otherwise, would be a workaround and no fix',
    ];
  }
  if (trend?.course === 'level')
    return ['use is level between kills, no leak: it is a sudden need that meets the limit'];
  return timeAdvice(timesToDeath(failure.workload, failure.container?.name ?? ''), good !== undefined);
}

/** Runs that last about equally long reach the limit at an equal pace: a hint, no proof. */
function timeAdvice(times: readonly number[], measured: boolean): string[] {
  const [shortest, longest] = [smallest(times), largest(times)];
  if (times.length === 0) return [];
  if (longest < 20)
    return [
      `it reaches the limit ${formatSeconds(longest)} after its start: no slow leak, it needs this much to begin with`,
    ];
  if (times.length > 1 && shortest >= 60 && longest <= 1.25 * shortest) {
    return [
      `it reaches the limit every ${formatSeconds((shortest + longest) / 2)} (${times.length} runs): a hint at a leak, which a higher limit only delays; only its course over time can tell`,
    ];
  }
  return measured ? [] : ['use that grows and never falls is a leak: a higher limit only delays it'];
}

function howToMeasure(failure: Failure, { good, peak }: MemoryFigures): string[] {
  const course = `crashgate diagnose ${target(failure)} -n ${failure.workload.object.namespace} --prometheus URL`;
  if (good?.few) return [`${good.measure} is a glimpse, not a P99; with its history: \`${course}\``];
  if (good || peak) return [];
  return [`to have the figure with its history: \`${course}\``];
}

/** Seconds that a run must last before its use is likely to have been measured. */
const leastRun = 30;

/** What it uses now; of a container that dies at once there is nothing to see. */
export function useCommand(failure: Failure): string[] {
  const { pod, container } = failure;
  const lasted = container && runTime(container);
  return pod && (container?.state === 'running' || (lasted ?? 0) >= leastRun)
    ? [`${kubectl(failure)} top pod ${pod.name} --containers`]
    : [];
}
