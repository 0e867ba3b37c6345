import { defineCause } from '../../cause.ts';
import { imageBefore } from '../../changes/image-before.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import type { Failure } from '../../tree/failure.ts';
import { whatTheRegistrySays } from '../../tree/questions/messages.ts';

/** The answer of a registry that is there and fails. */
function serverError(failure: Failure): string | undefined {
  const said = `${failure.container?.waiting?.message ?? ''}\n${citePull(failure)?.text ?? ''}`;
  return /\b50[0-4] (?:Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)/i.exec(
    said,
  )?.[0];
}

/** The registry answered, with a certificate that the node does not accept. */
function isUntrusted(failure: Failure): boolean {
  const said = `${failure.container?.waiting?.message ?? ''}\n${citePull(failure)?.text ?? ''}`;
  return /x509: certificate signed by unknown authority|certificate is not trusted|unable to get local issuer/i.test(
    said,
  );
}

export default defineCause({
  id: 'registry-unreachable',
  class: 'environment',
  grace: 180,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  title: (failure) =>
    isUntrusted(failure)
      ? `the node does not trust the certificate of the registry of ${failure.container?.image ?? 'the image'}`
      : serverError(failure) === undefined
        ? `the registry of ${failure.container?.image ?? 'the image'} cannot be reached`
        : `the registry of ${failure.container?.image ?? 'the image'} fails`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: (failure) => {
    const before = imageBefore(failure);
    const failed = serverError(failure);
    if (failed !== undefined)
      return {
        steps: [
          `the registry, or a proxy before it, answers ${failed}: check its state; the kubelet retries on its own`,
        ],
      };
    if (isUntrusted(failure))
      return {
        steps: [
          `the registry answered; node ${failure.pod?.nodeName || 'of the pod'} does not trust its certificate: put the CA that signed it into the trust store of the container runtime on every node (containerd: a \`certs.d\` directory named after the registry, with \`ca.crt\`), or give the registry a certificate of a public CA`,
        ],
      };
    return {
      steps: [
        whatTheRegistrySays(failure) === 'something else answers in place of the registry'
          ? `node ${failure.pod?.nodeName || 'of the pod'} gets a page of something that is no registry, a proxy or a sign-in portal on the way: look which; the kubelet retries on its own`
          : `node ${failure.pod?.nodeName || 'of the pod'} gets no answer: look at DNS, proxy and certificates there; the kubelet retries on its own`,
        before === undefined || before === failure.container?.image
          ? 'a mistyped registry name looks the same: check it'
          : `a mistyped registry name looks the same: ${failure.workload.previous?.label} had ${before}`,
      ],
    };
  },
});
