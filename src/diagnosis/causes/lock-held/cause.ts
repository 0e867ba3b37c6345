import { defineCause } from '../../cause.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'lock-held',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('whoever holds the lock may let go of it'),
  title: (failure) =>
    `${who(failure)} cannot get a lock that another process holds${about(failure, 'lock-held', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['lock-held'])],
  remedy: () => ({
    steps: [
      'find out who holds it: an old pod that is still terminating, a second replica, or a run that died without releasing it',
      'if two pods must never run together, use `strategy: Recreate` or a StatefulSet, and one replica; if the holder is dead, release the lock with the tool of the software',
    ],
  }),
});
