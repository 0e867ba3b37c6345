import { conditionOf } from '../../../kubernetes/condition.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { readinessGate, schedulingGates } from '../../health/pod-health.ts';
import type { Failure } from '../../tree/failure.ts';

interface Gate {
  readonly kind: 'scheduling' | 'readiness';
  readonly name: string;
}

/** The gates that are still closed: those before the scheduler, or the first of those behind the containers. */
function gatesOf({ pod }: Failure): readonly Gate[] {
  const scheduling = pod ? schedulingGates(pod) : [];
  if (scheduling.length > 0) return scheduling.map((name) => ({ kind: 'scheduling', name }));
  const name = pod && readinessGate(pod);
  return name === undefined ? [] : [{ kind: 'readiness', name }];
}

function inWords(failure: Failure): string {
  const gates = gatesOf(failure);
  return `${gates[0]?.kind ?? 'scheduling'} gate${gates.length === 1 ? '' : 's'} ${gates.map(({ name }) => `"${name}"`).join(', ')}`;
}

/** The condition in which the gate shows. */
function citeCondition(failure: Failure): Cited | undefined {
  const { pod } = failure;
  const type = gatesOf(failure)[0]?.kind === 'readiness' ? 'Ready' : 'PodScheduled';
  const condition = pod && conditionOf(pod, type);
  if (!condition) return undefined;
  return {
    origin: 'status',
    source: `pod ${pod.name}: status.conditions[${type}]`,
    text: [condition.reason, condition.message].filter(Boolean).join(': '),
    proves: true,
  };
}

/** The field that names the gates. A controller may have set them on the pod alone. */
function citeGates(failure: Failure): Cited | undefined {
  const { pod } = failure;
  const [gate] = gatesOf(failure);
  if (!pod || !gate) return undefined;
  return {
    origin: 'spec',
    source: `pod ${pod.name}: spec.${gate.kind}Gates`,
    text: gatesOf(failure)
      .map(({ name }) => name)
      .join(', '),
    proves: true,
  };
}

export default defineCause({
  id: 'pod-held-by-gate',
  // Whoever owns the gate may open it at any time: only when time is up it has failed.
  class: 'environment',
  grace: 3600,
  repeats: 1,
  title: (failure) =>
    gatesOf(failure)[0]?.kind === 'readiness'
      ? `the containers of ${failure.workload.object.name} are ready, but ${inWords(failure)} is not met`
      : `${failure.workload.object.name} is not scheduled before ${inWords(failure)} ${gatesOf(failure).length === 1 ? 'is' : 'are'} taken away`,
  evidence: (failure) => [citeCondition(failure), citeGates(failure)],
  remedy: (failure) => ({
    steps:
      gatesOf(failure)[0]?.kind === 'readiness'
        ? [
            'whoever owns that gate has to set its pod condition to True, usually the controller of a load balancer: check whether it runs, and what it says about this pod',
            'if nobody uses that gate, remove it from `readinessGates`',
          ]
        : [
            'whoever set the gate has to remove it, usually a queue or a quota controller: check whether it runs, and whether it still waits for room',
            'if nobody uses that gate, remove it from `schedulingGates`',
          ],
  }),
});
