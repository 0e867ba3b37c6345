import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite.ts';
import { setupTexts } from '../../pod-health.ts';

/** The RuntimeClass names a handler that the node does not have. */
function hasNoRuntime({ pod }: Case): boolean {
  return (
    pod !== undefined && setupTexts(pod).some((text) => /no runtime for "[^"]*" is configured/.test(text))
  );
}

export default defineCause({
  id: 'sandbox-failed',
  class: (given) => (hasNoRuntime(given) ? 'T' : 'E'),
  grace: (given) => (hasNoRuntime(given) ? 1 : 180),
  repeats: 1,
  recorded: true,
  title: (given) => `the node cannot set up the pod of ${given.workload.object.name}`,
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: (given) => ({
    steps: [
      `look at node ${given.pod?.nodeName || 'of the pod'}: network plug-in, addresses left, container runtime`,
    ],
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ''}`.trim()],
});
