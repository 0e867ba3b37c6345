import { defineCause } from '../../cause.ts';
import { citeEvent, citePull, citeSpec, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'image-pull-unauthorized',
  class: 'T',
  grace: 5,
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
