import { defineCause } from '../../cause.ts';
import { citePodEnd, citeRefusals } from '../../cite/cite.ts';
import { refusalText } from '../../remedies/refusal-text.ts';
import type { Failure } from '../../tree/failure.ts';

/** A refusal is one for every pod; a webhook that cannot be asked may answer again; a pod of the same name may go. */
const quorums = {
  refused: { class: 'template', grace: 1 },
  'nobody answers': { class: 'environment', grace: 180 },
  'in the way': { class: 'template-race', grace: 60 },
} as const;

function saying({ workload }: Failure): keyof typeof quorums {
  const text = workload.refusals[0]?.text ?? '';
  if (/failed calling webhook|failed to call webhook/.test(text)) return 'nobody answers';
  return /already exists|object is being deleted/.test(text) ? 'in the way' : 'refused';
}

function advice({ workload, pod, symptom }: Failure): string {
  if (symptom === 'the pod ended') {
    const sysctl = /forbidden sysctl: "([^"]+)"/.exec(pod?.message ?? '')?.[1];
    return sysctl === undefined
      ? 'change what the message names in the pod template, or allow it on the nodes'
      : `take ${sysctl} out of \`securityContext.sysctls\`, or have the nodes allow it (\`allowedUnsafeSysctls\` of the kubelet)`;
  }
  const text = workload.refusals[0]?.text ?? '';
  const priority = /no PriorityClass with name (\S+) was found/.exec(text)?.[1];
  if (priority !== undefined)
    return `create PriorityClass "${priority}", or correct \`priorityClassName\`: it is not of the namespace but of the cluster`;
  const policy = /ValidatingAdmissionPolicy '([^']+)'/.exec(text)?.[1];
  if (policy !== undefined)
    return `change the pod template so that it satisfies ValidatingAdmissionPolicy "${policy}", or the policy if it is wrong`;
  const webhook = /webhook "([^"]+)"/.exec(text)?.[1];
  const called = webhook === undefined ? 'the webhook' : `webhook "${webhook}"`;
  if (/failed calling webhook|failed to call webhook/.test(text))
    return `${called} does not answer, and its \`failurePolicy\` lets nothing pass then: look at the pods behind it first`;
  if (webhook !== undefined)
    return `change the pod template so that it satisfies ${called}: its words are in the message`;
  if (/already exists|object is being deleted/.test(text))
    return 'a pod of that name is still there or going: creation is tried again by itself once it is gone';
  return 'change what the message names in the pod template: creation is tried again by itself';
}

export default defineCause({
  id: 'admission-denied',
  class: (failure) => quorums[saying(failure)].class,
  grace: (failure) => quorums[saying(failure)].grace,
  repeats: 1,
  title: (failure) => {
    if (failure.symptom === 'the pod ended')
      return `the kubelet refuses the pod of ${failure.workload.object.name}: ${(failure.pod?.message ?? '').replace(/^Pod was rejected: /, '')}`;
    const why = refusalText(failure);
    return `the API server refuses to create pods of ${failure.workload.object.name}${why === '' ? '' : `: ${why}`}`;
  },
  evidence: (failure) => [...citeRefusals(failure), citePodEnd(failure)],
  remedy: (failure) => ({
    steps: [advice(failure)],
  }),
});
