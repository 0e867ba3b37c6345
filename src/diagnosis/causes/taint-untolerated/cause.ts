import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSchedulerEvent, citeSpec } from '../../cite.ts';
import { schedulerMessages } from '../../pod-health.ts';

/** Kubernetes 1.35 does not say which taint it is any more: then it may be one of a node that recovers. */
function isNamed({ pod }: Case): boolean {
  return /taint \{/.test((pod && schedulerMessages(pod)[0]) ?? '');
}

export default defineCause({
  id: 'taint-untolerated',
  class: (given) => (isNamed(given) ? 'G' : 'E'),
  grace: (given) => (isNamed(given) ? 60 : 300),
  repeats: 1,
  recorded: false,
  title: (given) =>
    `the nodes that would do are tainted, and ${given.workload.object.name} does not tolerate it`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citeSpec(given, 'tolerations', given.workload.podSpec.tolerations),
  ],
  remedy: () => ({
    steps: ['add a toleration if the pod belongs on those nodes, or add nodes without the taint'],
  }),
  commands: () => ['kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints'],
});
