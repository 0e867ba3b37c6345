import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite/cite.ts';
import type { Failure } from '../../tree/failure.ts';

/** `must set securityContext.runAsNonRoot=true`: what the level wants, field by field. */
function demands({ workload }: Failure): string[] {
  const text = workload.refusals[0]?.text ?? '';
  const fields = [
    ...text.matchAll(
      /must (not )?set ([\w.]{1,200})(=[^\s),]{1,200}| to (?:"[^"]{1,200}"(?: or )?){1,20})?(?=[),])/g,
    ),
  ].map(
    ([, not, field, value = '']) =>
      `${not ? 'take out' : 'set'} \`${field}${value.replace(/^ to /, ': ').replace(/^=/, ': ')}\``,
  );
  const named = [
    ...text.matchAll(/\b(host(?:Network|PID|IPC))=true/g),
    ...text.matchAll(/\buses (hostPorts? [\d, ]*\d)/g),
    ...text.matchAll(/hostPath volumes? \((volumes? [^)]*)\)/g),
    ...text.matchAll(/must not include ((?:"[^"]+"(?:, )?)+ in [\w.]+)/g),
  ].map(([, what]) => `take out ${what}`);
  const volumes = /restricted volume types \(([^)]*)\)/.exec(text)?.[1];
  const all = [...new Set([...fields, ...named]), ...(volumes === undefined ? [] : [`volumes: ${volumes}`])];
  return all.length === 0 ? [] : [all.join('; ')];
}

export default defineCause({
  id: 'pod-security-refusal',
  class: 'template',
  grace: 1,
  repeats: 1,
  fields: ['securityContext', 'image', 'ports'],
  untilChanged: true,
  title: (failure) =>
    `Pod Security of namespace ${failure.workload.object.namespace} refuses the pods of ${failure.workload.object.name}`,
  evidence: (failure) => [...citeRefusals(failure)],
  remedy: (failure) => {
    const wanted = demands(failure);
    return {
      steps: [
        ...(wanted.length > 0 ? wanted : ['set the fields that the message names as the level demands']),
        ...(/host(?:Network|PID|IPC|Path)|privileged=true/.test(failure.workload.refusals[0]?.text ?? '')
          ? [
              'if it cannot work without them, it belongs in a namespace of its own, labelled `pod-security.kubernetes.io/enforce: privileged`',
            ]
          : []),
      ],
    };
  },
});
