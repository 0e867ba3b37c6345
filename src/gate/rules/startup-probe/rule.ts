import {
  explainStartBudget,
  probeOf,
  startBudget,
  type Timing,
  timingOf,
  writeHandler,
} from '../../../manifest/pod/probe.ts';
import { isMapping } from '../../../manifest/value.ts';
import { listeners } from '../../model/containers/reachable-container.ts';
import { expectedStartup, slowStackOf } from '../../model/containers/startup-time.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Seconds in which hardly any app fails to start; slow stacks get at least these. */
const comfortable = 60;
/** Seconds from which on a delay is a substitute for a startup probe. */
const longDelay = 30;

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/#startup-probe */
export default defineRule({
  id: 'startup-probe',
  group: 'probes',
  subject: 'container',
  summary: 'a liveness probe can kill a container that is still starting, because there is no startup probe',
  severity: 'error',
  certainty: 'likely',
  prevents: ['liveness-probe-kills'],
  containers: ['regular', 'sidecar'],
  workloads: ['service-like'],
  *check(container, { settings }) {
    const expected = expectedStartup(container.workload, settings);
    const first = listeners(container.workload)[0] === container;
    if (first && expected?.path && expected.seconds === undefined) {
      yield unreadable(expected.written, expected.path);
    }
    if (isMapping(container.value.startupProbe)) return;
    const liveness = probeOf(container, 'livenessProbe');
    const timing = liveness && timingOf(liveness);
    if (!liveness?.handler || !timing) return;
    const grade = gradeBudget(timing, expected?.seconds, slowStackOf(container), settings.startup.minBudget);
    if (!grade) return;
    const { says, ...rest } = grade;
    const failures = Math.ceil(Math.max(300, 2 * (expected?.seconds ?? 0)) / 10);
    yield {
      message: `${container.title} has ${startBudget(timing)} s to start before its liveness probe kills it${says}`,
      at: liveness.path,
      because: explainStartBudget(timing),
      fix: `add a startup probe on the same endpoint; liveness checks begin once it has passed\nstartupProbe:\n  ${writeHandler(liveness.handler)}\n  periodSeconds: 10\n  failureThreshold: ${failures}`,
      predicts: 'CrashLoopBackOff exit 137 or 143; the liveness probe kills it while it starts',
      ...rest,
    };
  },
});

type Grade = { readonly says: string } & Partial<
  Pick<Problem, 'severity' | 'certainty' | 'because' | 'predicts'>
>;

function gradeBudget(
  timing: Timing,
  expected: number | undefined,
  slowStack: string | undefined,
  minimum: number,
): Grade | undefined {
  const budget = startBudget(timing);
  if (expected !== undefined) {
    return budget < expected ? { says: `, but needs ${expected} s`, certainty: 'certain' } : undefined;
  }
  // Whoever leaves the defaults, written out or not, has not said that the app starts slowly: most of them start at once.
  const isDefault = slowStack === undefined && isDefaultTiming(timing);
  if (budget < minimum && !isDefault) return { says: '; it has no startup probe' };
  if (budget < comfortable) {
    return slowStack === undefined
      ? { says: '; it has no startup probe', severity: 'warning' }
      : { says: `; "${slowStack}" apps often need longer` };
  }
  if (timing.initialDelay < longDelay || budget - timing.initialDelay >= comfortable) return undefined;
  return {
    says: `, thanks to a delay of ${timing.initialDelay} s`,
    severity: 'note',
    because: 'nothing checks the app for that long, even when it starts at once',
    predicts: 'a hang during the delay goes unnoticed',
  };
}

/** True for what Kubernetes fills in by itself, all of it. */
function isDefaultTiming({ initialDelay, period, timeout, failureThreshold }: Timing): boolean {
  return initialDelay === 0 && period === 10 && timeout === 1 && failureThreshold === 3;
}

function unreadable(written: string, at: Problem['at']): Problem {
  return {
    message: `the expected start-up time "${written}" is no duration`,
    at,
    because: 'it is ignored',
    fix: 'write it as 45s, 1m30s or 2m',
    predicts: 'nothing by itself',
    severity: 'note',
    certainty: 'certain',
  };
}
