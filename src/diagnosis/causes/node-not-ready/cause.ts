import { asList, asMapping, valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citeEvent, citeExit, citePodEnd, citeScheduler } from '../../cite.ts';

function citeNode({ facts, pod }: Case): Cited | undefined {
  const node = facts.evidence.nodes.find(({ name }) => name === pod?.nodeName);
  const ready = asList(valueAt(node?.value, ['status', 'conditions']))
    .map(asMapping)
    .find(({ type }) => type === 'Ready');
  if (!node || ready?.status === 'True') return undefined;
  return {
    origin: 'object',
    source: `Node ${node.name}: status.conditions[Ready]`,
    text: `${ready?.status ?? 'unknown'} ${ready?.message ?? ''}`.trim(),
    proves: true,
  };
}

export default defineCause({
  id: 'node-not-ready',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: false,
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
