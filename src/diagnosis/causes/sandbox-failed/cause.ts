import { defineCause } from '../../cause.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'sandbox-failed',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `the node cannot set up the pod of ${given.workload.object.name}`,
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: (given) => ({
    steps: [
      `look at node ${given.pod?.nodeName || 'of the pod'}: network plug-in, addresses left, container runtime`,
    ],
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ''}`.trim()],
});
