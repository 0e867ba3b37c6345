import { defineCause } from '../../cause.ts';
import { citeDependency } from '../../dependency/advice.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'access-not-granted',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('the grant may only be late'),
  title: (failure) => `${who(failure)} is missing a permission${about(failure, 'access-not-granted', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['access-not-granted']),
    ...citeDependency(failure, 'access-not-granted'),
  ],
  remedy: (failure) => ({
    steps: [
      'the other side knows who it is and does not allow this: grant its account what the quoted line names, or give it another account',
      `for the Kubernetes API: \`kubectl auth can-i --list --as=system:serviceaccount:${failure.workload.object.namespace}:${failure.workload.podSpec.serviceAccountName ?? 'default'}\` shows what the ServiceAccount of the pod may do`,
    ],
  }),
});
