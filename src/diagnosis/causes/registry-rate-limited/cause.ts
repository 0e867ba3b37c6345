import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';

export default defineCause({
  id: 'registry-rate-limited',
  class: 'environment',
  grace: 180,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  title: (failure) =>
    `the registry hands out no more images for now (rate limit): ${failure.container?.image ?? ''}`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: () => ({
    steps: [
      'the kubelet tries again by itself, at most every 5 minutes: nothing is wrong with the image',
      'so that it does not come back: pull with an account (imagePullSecrets) or through a mirror, and pin the tag so that `imagePullPolicy: IfNotPresent` saves pulls',
    ],
  }),
});
