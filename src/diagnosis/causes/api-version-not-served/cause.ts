import { defineCause } from '../../cause.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'api-version-not-served',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('the kind may only be installed later'),
  title: (failure) =>
    `the cluster does not serve an API that ${who(failure)} needs${about(failure, 'api-version-not-served', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['api-version-not-served'])],
  remedy: (failure) => ({
    steps: [
      'look whether the cluster serves it: `kubectl api-resources` and `kubectl get crd`; an API group that is listed and cannot be reached has a broken APIService (`kubectl get apiservices`)',
      `install the CRDs of the version of ${who(failure)} that runs, before it starts`,
      'if the API was removed from Kubernetes, update the program to a version that uses the present one',
    ],
  }),
});
