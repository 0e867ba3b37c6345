import { defineCause } from '../../cause.ts';
import { citeDependency } from '../../dependency/advice.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'dependency-starting',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('what it needs is still starting'),
  fields: ['env', 'envFrom', 'args', 'volumes'],
  effect: 'possible',
  title: (failure) =>
    `${who(failure)} exits because something it needs is still starting${about(failure, 'dependency-starting', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['dependency-starting']),
    ...citeDependency(failure, 'dependency-starting'),
  ],
  remedy: () => ({
    steps: [
      'look at the other side: it answers, but is starting, recovering, sealed or without a leader; once it is ready, this container starts by itself at its next restart',
      'let the program wait and try again instead of exiting, or put the wait into an init container',
    ],
  }),
});
