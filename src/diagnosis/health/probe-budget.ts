import {
  killBudget,
  type Probe,
  type ProbeField,
  startBudget,
  type Timing,
  timingOf,
} from '../../manifest/pod/probe.ts';
import { isMapping, type Mapping } from '../../manifest/value.ts';

/** Nobody is called unready before this many seconds, however tight the probe. */
const leastPatience = 30;

const labels = {
  startupProbe: 'startup probe',
  livenessProbe: 'liveness probe',
  readinessProbe: 'readiness probe',
} as const;

/** When a probe of a container asks and gives up; undefined without that probe. */
export function probeTiming(container: Mapping, field: ProbeField): Timing | undefined {
  const value = container[field];
  if (!isMapping(value)) return undefined;
  const probe: Probe = { field, label: labels[field], value, path: [], handler: undefined };
  return timingOf(probe);
}

/** Seconds from the start of a container until its readiness must have come, by its own probes. */
export function readyBudget(container: Mapping): number {
  const startup = probeTiming(container, 'startupProbe');
  const readiness = probeTiming(container, 'readinessProbe');
  const seconds = (startup ? startBudget(startup) : 0) + (readiness ? startBudget(readiness) : 0);
  return Math.max(leastPatience, seconds);
}

/** The seconds of a run that a probe would end: from its first possible kill to its last, the grace period included. */
export function killWindow(
  container: Mapping,
  field: 'startupProbe' | 'livenessProbe',
  gracePeriod: number,
): { from: number; to: number } | undefined {
  const timing = probeTiming(container, field);
  if (!timing) return undefined;
  const from =
    field === 'startupProbe'
      ? startBudget(timing) - timing.timeout
      : killBudget(timing, isMapping(container.startupProbe)) - timing.timeout;
  return { from: Math.max(0, from - 1), to: from + 2 * timing.period + timing.timeout + gracePeriod + 3 };
}
