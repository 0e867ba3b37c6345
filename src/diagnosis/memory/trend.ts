import { largest, smallest } from '../../text/many.ts';
import type { Sample } from '../evidence/usage/series.ts';

/** How memory use goes over time. */
export interface Trend {
  /** `grows` steadily to its end; `level`; or `unclear`: too little was seen, or it goes up and down. */
  readonly course: 'grows' | 'level' | 'unclear';
  /** Bytes a minute, the median of all pairs of samples (Theil-Sen: a few odd samples do not move it). */
  readonly perMinute: number;
  /** How many runs were long enough to be judged. */
  readonly runs: number;
  readonly samples: number;
}

/** Fewer samples of a run say nothing about its course. */
const leastSamples = 4;
/** One run alone must be this long, in samples and minutes; runs that agree support each other. */
const longRun = { samples: 8, minutes: 3 };
/** The share of later samples that must be higher for growth that never falls. */
const steady = 0.9;
/** Growth or change below this share of what is used is none. */
const slight = 0.1;

/**
 * Judges the course of memory use. A program also grows while it starts: only what comes after the first third of a run
 * counts, and growth that slackens to less than a third of its pace is no leak.
 * @param starts when runs began, in milliseconds; a drop to less than half is the start of another run too
 * @param restarts how many times the container was started again: more drops than that are garbage collections
 */
export function trendOf(samples: readonly Sample[], starts: readonly number[], restarts: number): Trend {
  const judged = runsOf(samples, starts, restarts)
    .filter((run) => run.length >= leastSamples)
    .map(courseOf);
  const slopes = judged.map(({ perMinute }) => perMinute);
  const trend = { perMinute: median(slopes), runs: judged.length, samples: samples.length };
  const all = (course: Trend['course']): boolean =>
    judged.length > 0 && judged.every((run) => run.course === course);
  const [fastest, slowest] = [largest(slopes), smallest(slopes)];
  const enough =
    judged.length > 1
      ? fastest <= 2 * slowest
      : judged.some((run) => run.samples >= longRun.samples && run.minutes >= longRun.minutes);
  if (all('grows') && enough) return { ...trend, course: 'grows' };
  return { ...trend, course: all('level') && enough ? 'level' : 'unclear' };
}

function runsOf(samples: readonly Sample[], starts: readonly number[], restarts: number): Sample[][] {
  const drops = samples.flatMap(({ at, value }, index) =>
    index > 0 && value < (samples[index - 1]?.value ?? 0) / 2 ? [at] : [],
  );
  const bounds = [...starts, ...(drops.length <= restarts ? drops : [])];
  const runs: Sample[][] = [];
  for (const sample of samples) {
    const last = runs.at(-1)?.at(-1);
    const another = last && bounds.some((bound) => last.at < bound && bound <= sample.at);
    if (!last || another) runs.push([sample]);
    else runs.at(-1)?.push(sample);
  }
  return runs;
}

function courseOf(run: readonly Sample[]): Trend & { minutes: number } {
  const after = run.slice(Math.min(Math.floor(run.length / 3), run.length - leastSamples + 1));
  const middle = Math.floor(after.length / 2);
  const [early, late] = [slopeOf(after.slice(0, middle + 1)), slopeOf(after.slice(middle))];
  const perMinute = slopeOf(after);
  const grown = (perMinute * minutesOf(after)) / median(after.map(({ value }) => value));
  const grows = grown > slight && risesIn(after) >= steady && late > early / 3;
  const values = after.map(({ value }) => value);
  const level = largest(values) - smallest(values) < 2 * slight * median(values);
  return {
    course: grows ? 'grows' : level && grown < slight ? 'level' : 'unclear',
    perMinute,
    runs: 1,
    samples: run.length,
    minutes: minutesOf(run),
  };
}

/** Theil-Sen: the median slope of all pairs, per minute. Source: https://doi.org/10.1080/01621459.1968.10480934 */
function slopeOf(samples: readonly Sample[]): number {
  return median(pairs(samples).map(([a, b]) => ((b.value - a.value) / (b.at - a.at)) * 60_000));
}

function risesIn(samples: readonly Sample[]): number {
  const all = pairs(samples);
  return all.length === 0 ? 0 : all.filter(([a, b]) => b.value >= a.value).length / all.length;
}

/** All pairs of samples, earlier first; of a long series evenly chosen ones. */
function pairs(all: readonly Sample[]): [Sample, Sample][] {
  const every = Math.ceil(all.length / 200);
  const samples = all.filter((_, index) => index % every === 0);
  return samples.flatMap((a, index) =>
    samples.slice(index + 1).flatMap((b): [Sample, Sample][] => (b.at > a.at ? [[a, b]] : [])),
  );
}

function minutesOf(samples: readonly Sample[]): number {
  return ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)) / 60_000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return sorted.length === 0 ? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
