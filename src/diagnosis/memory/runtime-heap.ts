import type { Remedy } from '../cause.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';
import { bytesOf, inWords } from './amounts.ts';
import { memoryFigures } from './figures.ts';
import { type Heap, heapOf } from './heap.ts';

const mebibyte = 2 ** 20;
/** What is left of the limit for stacks, native memory and the runtime itself. */
const share = 0.75;

/** The runtime's own heap limit against the container's, with the setting that fits. */
export function runtimeHeapRemedy(failure: Failure): Remedy {
  const { container } = failure;
  const limit = bytesOf(container?.memoryLimit);
  const heap = container && heapOf(container.spec, limit);
  return { steps: [...heapAdvice(failure, heap, limit), ...courseAdvice(failure)] };
}

function heapAdvice(failure: Failure, heap: Heap | undefined, limit: number | undefined): string[] {
  const fitting = limit === undefined ? undefined : Math.floor((limit * share) / mebibyte);
  if (heap) {
    const { text, bytes, flag } = heap;
    if (limit === undefined || fitting === undefined)
      return [`${text} is too little for what it does: raise it, and set a memory limit a third above it`];
    if (bytes > limit * 0.95)
      return [
        `${text} does not fit into the limit of ${inWords(limit)}: ${flag.write(fitting)}, or raise both`,
      ];
    return bytes < fitting * mebibyte * 0.9
      ? [
          `${text} lets the heap take ${inWords(bytes)} of the container's ${inWords(limit)}: ${flag.write(fitting)} uses three quarters of it`,
        ]
      : [
          `${text} already takes ${Math.round((bytes / limit) * 100)} % of the container's ${inWords(limit)}: raise both, the limit a third above the heap`,
        ];
  }
  if (limit === undefined || fitting === undefined)
    return ['raise the limit of the runtime (--max-old-space-size, -Xmx, memory_limit)'];
  const line = logSays(failure, ['runtime-out-of-memory'])?.line.text ?? '';
  const php = /Allowed memory size of (\d+) bytes/.exec(line)?.[1];
  if (php !== undefined)
    return [
      `memory_limit is ${inWords(Number(php))}: memory_limit=${fitting}M is three quarters of the ${inWords(limit)} that the container may use`,
    ];
  if (/java(?!script)|GC overhead|object heap/i.test(line)) {
    return [
      `no -Xmx is set: Java takes a quarter of the limit, ${inWords(limit / 4)} of ${inWords(limit)}; -XX:MaxRAMPercentage=75.0 in JAVA_TOOL_OPTIONS gives it ${fitting} MiB`,
    ];
  }
  const flag = /JavaScript|heap limit|ERR_WORKER/i.test(line)
    ? `NODE_OPTIONS=--max-old-space-size=${fitting} is three quarters of ${inWords(limit)}`
    : `raise the limit of the runtime (-Xmx, --max-old-space-size, memory_limit), at most to three quarters of the container's ${inWords(limit)}`;
  return [flag];
}

function courseAdvice(failure: Failure): string[] {
  const { trend, good } = memoryFigures(failure);
  if (trend?.course === 'grows')
    return [
      `use grows ${inWords(trend.perMinute)} per minute and never falls: a leak; a larger heap only delays it`,
    ];
  return [
    ...(good ? [`${good.label} used ${inWords(good.bytes)} (${good.measure})`] : []),
    ...(trend?.course === 'level'
      ? []
      : ['use that grows and never falls is a leak: a larger heap only delays it']),
  ];
}
