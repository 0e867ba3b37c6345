import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citePull, citeSpec, citeWaiting } from '../../cite.ts';

/** How often the kubelet says that it has tried; without its events time has to do: it tries again after 10 s. */
function pullTries({ container }: Case): number {
  return (container?.events ?? [])
    .filter(({ reason, message }) => reason === 'Failed' && /^Failed to pull image/.test(message))
    .reduce((sum, { count }) => sum + count, 0);
}

export default defineCause({
  id: 'image-pull-unauthorized',
  class: (given) => (pullTries(given) > 1 ? 'T' : 'G'),
  grace: (given) => (pullTries(given) > 1 ? 1 : 30),
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the registry refuses to hand out ${given.container?.image ?? 'the image'} without other credentials`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeEvent(given, ({ reason }) => reason === 'FailedToRetrieveImagePullSecret'),
    citeSpec(given, 'imagePullSecrets', given.workload.podSpec.imagePullSecrets ?? 'none'),
  ],
  remedy: () => ({
    steps: [
      'does the pod name an imagePullSecret, does it exist in this namespace, and is it for this registry?',
      'Docker Hub answers the same for an image that does not exist: check the name too',
    ],
  }),
});
