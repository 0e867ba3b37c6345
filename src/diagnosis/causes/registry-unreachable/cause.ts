import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite.ts';
import { imageBefore } from '../../image-before.ts';
import { whatTheRegistrySays } from '../../questions/messages.ts';

export default defineCause({
  id: 'registry-unreachable',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry of ${given.container?.image ?? 'the image'} cannot be reached`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: (given) => {
    const before = imageBefore(given);
    return {
      steps: [
        whatTheRegistrySays(given) === 'something else answers in place of the registry'
          ? `node ${given.pod?.nodeName || 'of the pod'} gets a page of something that is no registry, a proxy or a sign-in portal on the way: look which; the kubelet tries again by itself`
          : `node ${given.pod?.nodeName || 'of the pod'} gets no answer: look at DNS, proxy and certificates there; the kubelet tries again by itself`,
        before === undefined || before === given.container?.image
          ? 'a mistyped registry name looks the same: check it'
          : `a mistyped registry name looks the same: ${given.workload.previous?.label} had ${before}`,
      ],
    };
  },
});
