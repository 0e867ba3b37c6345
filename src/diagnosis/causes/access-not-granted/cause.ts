import { defineCause } from '../../cause.ts';
import { citeDependency } from '../../dependency/advice.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, kubectl, logEvidence, who } from '../../remedies/phrases.ts';
import { identityAdvice, serviceAccountOf } from '../../remedies/workload-identity.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** What has to trust this pod, where a cloud does not let it act as its account. */
function advice(failure: Failure): string | undefined {
  return identityAdvice(failure, logSays(failure, ['access-not-granted'])?.line.text ?? '');
}

export default defineCause({
  id: 'access-not-granted',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('the grant may only be late'),
  title: (failure) =>
    advice(failure) === undefined
      ? `${who(failure)} is missing a permission${about(failure, 'access-not-granted', ': ')}`
      : `${who(failure)} is not allowed to act as its cloud account`,
  evidence: (failure) => [
    ...logEvidence(failure, ['access-not-granted']),
    ...citeDependency(failure, 'access-not-granted'),
  ],
  remedy: (failure) => {
    const identity = advice(failure);
    return { steps: identity === undefined ? stepsOf(failure) : [identity] };
  },
  commands: (failure) =>
    advice(failure) === undefined
      ? []
      : [`${kubectl(failure)} get serviceaccount ${serviceAccountOf(failure).split('/')[1]} -o yaml`],
});

function stepsOf({ workload: { object, podSpec } }: Failure): string[] {
  return [
    'the other side knows who it is and does not allow this: grant its account what the quoted line names, or give it another account',
    `for the Kubernetes API: \`kubectl auth can-i --list --as=system:serviceaccount:${object.namespace}:${podSpec.serviceAccountName ?? 'default'}\` shows what the ServiceAccount of the pod may do`,
  ];
}
