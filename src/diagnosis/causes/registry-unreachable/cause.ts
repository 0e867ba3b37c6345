import { defineCause } from '../../cause.ts';
import { imageBefore } from '../../changes/image-before.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import type { Case } from '../../tree/case.ts';
import { whatTheRegistrySays } from '../../tree/questions/messages.ts';

/** The answer of a registry that is there and fails. */
function serverError(given: Case): string | undefined {
  const said = `${given.container?.waiting?.message ?? ''}\n${citePull(given)?.text ?? ''}`;
  return /\b50[0-4] (?:Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)/i.exec(
    said,
  )?.[0];
}

export default defineCause({
  id: 'registry-unreachable',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) =>
    serverError(given) === undefined
      ? `the registry of ${given.container?.image ?? 'the image'} cannot be reached`
      : `the registry of ${given.container?.image ?? 'the image'} fails`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: (given) => {
    const before = imageBefore(given);
    const failed = serverError(given);
    if (failed !== undefined)
      return {
        steps: [
          `the registry, or a proxy before it, answers ${failed}: look how it does; the kubelet tries again by itself`,
        ],
      };
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
