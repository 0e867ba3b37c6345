import { asList, asMapping, valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { type Cited, citeScheduler, citeSchedulerEvent, citeSpec } from '../../cite.ts';
import { schedulerMessages } from '../../pod-health.ts';

/** Kubernetes 1.35 does not say which taint it is any more: then it may be one of a node that recovers. */
function isNamed({ pod }: Case): boolean {
  return /taint \{/.test((pod && schedulerMessages(pod)[0]) ?? '');
}

/** A node that the pod's selector fits, with its taints. */
function citeTainted({ facts, pod }: Case): Cited | undefined {
  const wanted = Object.entries(asMapping(pod?.spec.nodeSelector));
  const node = facts.evidence.nodes.find(({ value }) => {
    const labels = asMapping(valueAt(value, ['metadata', 'labels']));
    return wanted.every(([label, text]) => labels[label] === text) && taintsOf(value).length > 0;
  });
  return (
    node && {
      origin: 'object',
      source: `Node ${node.name}: spec.taints`,
      text: taintsOf(node.value).join(', '),
      proves: true,
    }
  );
}

function taintsOf(node: unknown): string[] {
  return asList(valueAt(node, ['spec', 'taints']))
    .map(asMapping)
    .map(({ key, value, effect }) => `${key}${value === undefined ? '' : `=${value}`}:${effect}`);
}

export default defineCause({
  id: 'taint-untolerated',
  class: (given) => (isNamed(given) ? 'G' : 'E'),
  grace: (given) => (isNamed(given) ? 60 : 300),
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the nodes that would do are tainted, and ${given.workload.object.name} does not tolerate it`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citeTainted(given),
    citeSpec(given, 'tolerations', given.workload.podSpec.tolerations),
  ],
  remedy: () => ({
    steps: ['add a toleration if the pod belongs on those nodes, or add nodes without the taint'],
  }),
  commands: () => ['kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints'],
});
