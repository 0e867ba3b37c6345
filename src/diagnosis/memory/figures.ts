import { parseTime } from '../../kubernetes/time.ts';
import { asList, asMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import { isAbout, type Sample, type UsageSeries } from '../evidence/usage/series.ts';
import type { ContainerFacts, WorkloadFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';
import { bytesOf } from './amounts.ts';
import { type Trend, trendOf } from './trend.ts';

/** What is known in numbers about the memory of a container, in bytes. */
export interface MemoryFigures {
  readonly limit: number | undefined;
  /** The limit of the revision before, when this one changed it. */
  readonly limitBefore: number | undefined;
  /** What the last good revision needed. */
  readonly good: GoodUse | undefined;
  /** The highest use of the failing pods. */
  readonly peak: { readonly bytes: number; readonly source: string; readonly pod: string } | undefined;
  readonly trend: Trend | undefined;
}

/** Use of the last good revision: the 99th percentile, or of few samples the highest. */
export interface GoodUse {
  readonly bytes: number;
  /** `P99 of 7 days`, `highest of 12 samples` */
  readonly measure: string;
  /** True when so few samples stand behind it that the real need may be higher. */
  readonly few: boolean;
  readonly label: string;
  readonly source: string;
}

/** So many samples make a percentile. */
const enough = 100;
/** Fewer are a glimpse. */
const some = 20;

/** Gathers the figures of the failing container. */
export function memoryFigures(failure: Failure): MemoryFigures {
  const { workload, container } = failure;
  const name = container?.name ?? '';
  const before = containerIn(workload.previous?.podSpec ?? {}, name);
  const limit = bytesOf(container?.memoryLimit);
  const old = before && bytesOf(valueAt(before, ['resources', 'limits', 'memory']));
  return {
    limit,
    limitBefore: old === limit ? undefined : old,
    good: goodUse(failure, name),
    peak: peakOf(workload, name),
    trend: trendOfPods(workload, name),
  };
}

/** A container of a pod spec, by its name. */
export function containerIn(podSpec: Mapping, name: string): Mapping | undefined {
  return [...asList(podSpec.containers), ...asList(podSpec.initContainers)]
    .map(asMapping)
    .find((container) => container.name === name);
}

function goodUse({ workload, facts }: Failure, container: string): GoodUse | undefined {
  const { previous, object, oldPods } = workload;
  const old = new Set(oldPods.map(({ name }) => name));
  const prefix = object.kind === 'Deployment' && previous ? `${previous.name}-` : undefined;
  const isOld = (pod: string): boolean => old.has(pod) || (prefix !== undefined && pod.startsWith(prefix));
  const alone = asList(previous?.podSpec.containers).length === 1 && !previous?.podSpec.initContainers;
  const own = (facts.evidence.usage ?? []).filter((series) =>
    isAbout(series, { namespace: object.namespace, container, alone }),
  );
  // Pods of a StatefulSet keep their names: there what was measured before the present revision counts.
  const named = new Set(workload.pods.map(({ name }) => name));
  const past = (series: UsageSeries): Sample[] => {
    const until = object.kind === 'Deployment' ? undefined : previous?.replacedAt;
    if (isOld(series.pod)) return [...series.samples];
    return until !== undefined && named.has(series.pod) ? series.samples.filter(({ at }) => at <= until) : [];
  };
  // Nothing runs in no memory: 0 is what a pod is given before it is measured.
  const found = own.map((series) => ({ ...series, samples: past(series).filter(({ value }) => value > 0) }));
  const label = previous?.label ?? 'the pods before';
  const percentiles = found.filter(({ figure, samples }) => figure === 'memory P99' && samples.length > 0);
  if (percentiles.length > 0) {
    const bytes = largest(percentiles.flatMap(({ samples }) => samples.map(({ value }) => value)));
    return { bytes, measure: 'P99', few: false, label, source: percentiles[0]?.source ?? '' };
  }
  const measured = found.filter(({ figure, samples }) => figure === 'memory' && samples.length > 0);
  const values = measured
    .flatMap(({ samples }) => samples.map(({ value }) => value))
    .toSorted((a, b) => a - b);
  if (values.length === 0) return undefined;
  const many = values.length >= enough;
  return {
    bytes: values[many ? Math.ceil(values.length * 0.99) - 1 : values.length - 1] ?? 0,
    measure: `${many ? 'P99' : 'highest'} of ${values.length} sample${values.length === 1 ? '' : 's'}`,
    few: values.length < some,
    label,
    source: measured[0]?.source ?? '',
  };
}

function memoryOf({ usage }: ContainerFacts): UsageSeries | undefined {
  return usage.find(({ figure }) => figure === 'memory');
}

function ofPods(
  { pods }: WorkloadFacts,
  name: string,
): { pod: string; container: ContainerFacts; series: UsageSeries; status: Mapping }[] {
  return pods.flatMap(({ name: pod, containers, status }) => {
    const container = containers.find((candidate) => candidate.name === name);
    const series = container && memoryOf(container);
    return container && series ? [{ pod, container, series, status }] : [];
  });
}

function peakOf(workload: WorkloadFacts, name: string): MemoryFigures['peak'] {
  let peak: MemoryFigures['peak'];
  for (const { pod, series } of ofPods(workload, name)) {
    for (const { value } of series.samples) {
      if (!peak || value > peak.bytes) peak = { bytes: value, source: series.source, pod };
    }
  }
  return peak;
}

/** The course in the pod that was measured most. */
function trendOfPods(workload: WorkloadFacts, name: string): Trend | undefined {
  const [longest] = ofPods(workload, name).toSorted(
    (a, b) => b.series.samples.length - a.series.samples.length,
  );
  if (!longest) return undefined;
  const { container, series } = longest;
  const starts = [container.runningSince, container.ended?.startedAt].filter((at) => at !== undefined);
  return trendOf(series.samples, starts, container.restarts);
}

/** A run that the kernel ended for memory, in seconds from its start. */
export function timesToDeath(workload: WorkloadFacts, name: string): number[] {
  return workload.pods.flatMap(({ status }) =>
    ['containerStatuses', 'initContainerStatuses']
      .flatMap((field) => asList(status[field]).map(asMapping))
      .filter((container) => container.name === name)
      .flatMap((container) =>
        ['state', 'lastState'].map((field) => valueAt(container, [field, 'terminated'])),
      )
      .map(asMapping)
      .filter(({ reason }) => reason === 'OOMKilled')
      .flatMap(({ startedAt, finishedAt }) => {
        const [from, to] = [parseTime(startedAt), parseTime(finishedAt)];
        return from === undefined || to === undefined ? [] : [(to - from) / 1000];
      }),
  );
}
