import { defineCause } from '../../cause.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'licence-or-quota',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) =>
    `a licence or a quota does not allow ${who(failure)} to run${about(failure, 'licence-or-quota', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['licence-or-quota'])],
  remedy: () => ({
    steps: [
      'look at the licence or the quota that the quoted line names: whether it is there, is the right one, and until when it is valid',
      'put a new licence where the program reads it (Secret, variable, file), or ask the provider for a higher quota; then restart the pods',
    ],
  }),
});
