import { asList, asMapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeEvent, citeExit, citePodEnd, citeScheduler } from '../../cite/cite.ts';
import { named } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

function readiness(value: unknown): Record<string, unknown> {
  const conditions = asList(valueAt(value, ['status', 'conditions'])).map(asMapping);
  return conditions.find(({ type }) => type === 'Ready') ?? {};
}

/** The pod's node, or for a pod without one the first that is not ready. */
function nodeName({ facts, pod }: Case): string | undefined {
  return pod?.nodeName || facts.evidence.nodes.find(({ value }) => readiness(value).status !== 'True')?.name;
}

function citeNode(given: Case): Cited | undefined {
  const node = given.facts.evidence.nodes.find(({ name }) => name === nodeName(given));
  const ready = readiness(node?.value);
  if (!node || ready.status === 'True') return undefined;
  return {
    origin: 'object',
    source: `Node ${node.name}: status.conditions[Ready]`,
    text: [ready.status ?? 'unknown', ready.message].filter((part) => part).join(': '),
    proves: true,
  };
}

export default defineCause({
  id: 'node-not-ready',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `node${named(nodeName(given))} is not ready or went away, and ${given.workload.object.name} with it`,
  evidence: (given) => [
    citePodEnd(given),
    citeExit(given),
    citeScheduler(given),
    citeEvent(given, ({ reason }) => reason === 'NodeNotReady'),
    citeNode(given),
  ],
  remedy: (given) => ({
    steps: [
      `bring node${named(nodeName(given))} back or delete it (machine, kubelet, network); it takes the pods of it about 5 minutes to be replaced on another node that fits`,
    ],
  }),
  commands: (given) => [`kubectl describe node ${nodeName(given) ?? ''}`.trim(), 'kubectl get nodes'],
});
