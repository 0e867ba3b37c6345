import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite.ts';
import { imageBefore } from '../../image-before.ts';

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
        `node ${given.pod?.nodeName || 'of the pod'} gets no answer: look at DNS, proxy and certificates there; the kubelet tries again by itself`,
        before === undefined || before === given.container?.image
          ? 'a mistyped registry name looks the same: check it'
          : `a mistyped registry name looks the same: ${given.workload.previous?.label} had ${before}`,
      ],
    };
  },
});
