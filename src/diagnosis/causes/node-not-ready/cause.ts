import { asList, asMapping, valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citeEvent, citeExit, citePodEnd, citeScheduler } from '../../cite.ts';

function citeNode({ facts, pod }: Case): Cited | undefined {
  const readiness = (value: unknown): Record<string, unknown> =>
    asList(valueAt(value, ['status', 'conditions']))
      .map(asMapping)
      .find(({ type }) => type === 'Ready') ?? {};
  const node = facts.evidence.nodes.find(({ name, value }) =>
    pod?.nodeName ? name === pod.nodeName : readiness(value).status !== 'True',
  );
  const ready = readiness(node?.value);
  if (!node || ready.status === 'True') return undefined;
  return {
    origin: 'object',
    source: `Node ${node.name}: status.conditions[Ready]`,
    text: `${ready.status ?? 'unknown'} ${ready.message ?? ''}`.trim(),
    proves: true,
  };
}

export default defineCause({
  id: 'node-not-ready',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the node of ${given.workload.object.name} is not ready or went away`,
  evidence: (given) => [
    citePodEnd(given),
    citeExit(given),
    citeScheduler(given),
    citeEvent(given, ({ reason }) => reason === 'NodeNotReady'),
    citeNode(given),
  ],
  remedy: (given) => ({
    steps: [
      `look at node ${given.pod?.nodeName || 'of the pod'}; its pods are replaced elsewhere after about 5 minutes`,
    ],
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ''}`.trim(), 'kubectl get nodes'],
});
