import { defineCause } from '../../cause.ts';
import { keptVolumes } from '../../remedies/config-file.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'leftover-state',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) =>
    `${who(failure)} cannot start with the data or leftovers of an earlier run${about(failure, 'leftover-state', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['leftover-state'])],
  remedy: (failure) => ({
    steps: [
      keptVolumes(failure).length > 0
        ? `${who(failure)} keeps what outlives it in ${keptVolumes(failure).join(', ')}: look there for what the quoted line names`
        : `find where ${who(failure)} keeps the state that the quoted line names: a claim and a hostPath outlive the pod, an emptyDir outlives the container`,
      'keep a copy of the data before you change it; only if it can be lost, delete the leftover (a PID or lock file, the damaged log, the whole directory) and let the container start again',
      'for data that must survive, use the repair tool or the restore procedure of the software; a replica can be emptied and synchronized from its peers',
    ],
  }),
});
