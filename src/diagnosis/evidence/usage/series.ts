/** What a series measures: bytes, the 99th percentile of bytes over a window, cores, the share of throttled periods. */
export type Figure = 'memory' | 'memory P99' | 'cpu' | 'throttled';

/** One measurement: milliseconds since the epoch, and the figure's unit. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** What a container was measured to use, oldest first, and where that comes from. */
export interface UsageSeries {
  readonly source: string;
  readonly figure: Figure;
  /** Empty where the source does not say: then the name of the pod has to do. */
  readonly namespace: string;
  readonly pod: string;
  /** Empty where the source speaks of the pod as a whole. */
  readonly container: string;
  readonly samples: readonly Sample[];
}

/** Puts together what several files say of the same container: one series each, no moment twice. */
export function mergeSeries(found: readonly UsageSeries[]): UsageSeries[] {
  const groups = new Map<string, UsageSeries[]>();
  for (const series of found) {
    const key = [series.figure, series.namespace, series.pod, series.container].join('/');
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  return [...groups.values()].map((group) => {
    const samples = new Map(group.flatMap((series) => series.samples).map((sample) => [sample.at, sample]));
    return {
      ...(group[0] as UsageSeries),
      source: sourceOf(group),
      samples: [...samples.values()].toSorted((a, b) => a.at - b.at),
    };
  });
}

function sourceOf(group: readonly UsageSeries[]): string {
  const sources = [...new Set(group.map(({ source }) => source))];
  return sources.length > 1 ? `${sources[0]} and ${sources.length - 1} more` : (sources[0] ?? '');
}

/** True when a series is about this container; figures of a whole pod count where it is the only one. */
export function isAbout(
  series: Pick<UsageSeries, 'namespace' | 'container'>,
  wanted: { readonly namespace: string; readonly container: string; readonly alone: boolean },
): boolean {
  const here = series.namespace === '' || series.namespace === wanted.namespace;
  return here && (series.container === wanted.container || (series.container === '' && wanted.alone));
}
