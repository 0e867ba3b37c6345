import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { conditionOf, readinessGate, schedulingGates } from '../../health/pod-health.ts';
import type { Case } from '../../tree/case.ts';

interface Gate {
  readonly kind: 'scheduling' | 'readiness';
  readonly name: string;
}

/** The gates that are still closed: those before the scheduler, or the first of those behind the containers. */
function gatesOf({ pod }: Case): readonly Gate[] {
  const scheduling = pod ? schedulingGates(pod) : [];
  if (scheduling.length > 0) return scheduling.map((name) => ({ kind: 'scheduling', name }));
  const name = pod && readinessGate(pod);
  return name === undefined ? [] : [{ kind: 'readiness', name }];
}

function inWords(given: Case): string {
  const gates = gatesOf(given);
  return `${gates[0]?.kind ?? 'scheduling'} gate${gates.length === 1 ? '' : 's'} ${gates.map(({ name }) => `"${name}"`).join(', ')}`;
}

/** The condition in which the gate shows. */
function citeCondition(given: Case): Cited | undefined {
  const { pod } = given;
  const type = gatesOf(given)[0]?.kind === 'readiness' ? 'Ready' : 'PodScheduled';
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
function citeGates(given: Case): Cited | undefined {
  const { pod } = given;
  const [gate] = gatesOf(given);
  if (!pod || !gate) return undefined;
  return {
    origin: 'spec',
    source: `pod ${pod.name}: spec.${gate.kind}Gates`,
    text: gatesOf(given)
      .map(({ name }) => name)
      .join(', '),
    proves: true,
  };
}

export default defineCause({
  id: 'pod-held-by-gate',
  class: 'I',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) =>
    gatesOf(given)[0]?.kind === 'readiness'
      ? `the containers of ${given.workload.object.name} are ready, but ${inWords(given)} is not met`
      : `${given.workload.object.name} is not scheduled before ${inWords(given)} ${gatesOf(given).length === 1 ? 'is' : 'are'} taken away`,
  evidence: (given) => [citeCondition(given), citeGates(given)],
  remedy: (given) => ({
    steps:
      gatesOf(given)[0]?.kind === 'readiness'
        ? [
            'whoever owns that gate has to set the pod condition of its name to True, most often the controller of a load balancer: look whether it runs, and what it says of this pod',
            'if nobody here uses that gate, take it out of `readinessGates`',
          ]
        : [
            'whoever has set the gate has to take it away, most often a queue or a quota controller: look whether it runs, and whether it still waits for room',
            'if nobody here uses that gate, take it out of `schedulingGates`',
          ],
  }),
});
