import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSchedulerEvent, citeSpec } from '../../cite.ts';

export default defineCause({
  id: 'taint-untolerated',
  class: 'G',
  grace: 60,
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
