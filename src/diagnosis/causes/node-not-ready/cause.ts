import { asList, asMapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeEvent, citeExit, citePodEnd, citeScheduler } from '../../cite/cite.ts';
import { named } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

function readiness(value: unknown): Record<string, unknown> {
  const conditions = asList(valueAt(value, ['status', 'conditions'])).map(asMapping);
  return conditions.find(({ type }) => type === 'Ready') ?? {};
}

/** The pod's node, or for a pod without one the first that is not ready. */
function nodeName({ facts, pod }: Failure): string | undefined {
  return pod?.nodeName || facts.evidence.nodes.find(({ value }) => readiness(value).status !== 'True')?.name;
}

function citeNode(failure: Failure): Cited | undefined {
  const node = failure.facts.evidence.nodes.find(({ name }) => name === nodeName(failure));
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
  class: 'environment',
  grace: 180,
  repeats: 1,
  title: (failure) =>
    `node${named(nodeName(failure))} is not ready or has disappeared, and ${failure.workload.object.name} with it`,
  evidence: (failure) => [
    citePodEnd(failure),
    citeExit(failure),
    citeScheduler(failure),
    citeEvent(failure, ({ reason }) => reason === 'NodeNotReady'),
    citeNode(failure),
  ],
  remedy: (failure) => ({
    steps: [
      `bring node${named(nodeName(failure))} back or delete it (machine, kubelet, network); it takes the pods of it about 5 minutes to be replaced on another node that fits`,
    ],
  }),
  commands: (failure) => [`kubectl describe node ${nodeName(failure) ?? ''}`.trim(), 'kubectl get nodes'],
});
