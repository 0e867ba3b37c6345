import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';

export default defineCause({
  id: 'registry-rate-limited',
  class: 'environment',
  grace: 180,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  title: (failure) => `the registry's rate limit is reached: ${failure.container?.image ?? ''}`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: () => ({
    steps: [
      'the kubelet retries on its own, at most every 5 minutes: nothing is wrong with the image',
      'to prevent this: pull with an account (imagePullSecrets) or through a mirror, and pin the tag so that `imagePullPolicy: IfNotPresent` saves pulls',
    ],
  }),
});
