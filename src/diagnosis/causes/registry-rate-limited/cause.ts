import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';

export default defineCause({
  id: 'registry-rate-limited',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the registry hands out no more images for now (rate limit): ${given.container?.image ?? ''}`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: () => ({
    steps: [
      'the kubelet tries again by itself, at most every 5 minutes: nothing is wrong with the image',
      'so that it does not come back: pull with an account (imagePullSecrets) or through a mirror, and pin the tag so that `imagePullPolicy: IfNotPresent` saves pulls',
    ],
  }),
});
