import { defineCause } from '../../cause.ts';
import { citePodEnd, citeScheduler, citeSchedulerEvent, citeSpec } from '../../cite.ts';

export default defineCause({
  id: 'node-selector-unmatched',
  class: 'G',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `no node fits the node selector or affinity of ${given.workload.object.name}`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    citeSpec(given, 'nodeSelector', given.workload.podSpec.nodeSelector, true),
    citeSpec(given, 'affinity', given.workload.podSpec.affinity, true),
    citeSpec(given, 'topologySpreadConstraints', given.workload.podSpec.topologySpreadConstraints),
  ],
  remedy: () => ({ steps: ['compare the labels that the pod wants with those that the nodes have'] }),
  commands: () => ['kubectl get nodes --show-labels'],
});
