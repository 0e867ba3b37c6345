import { defineCause } from '../../cause.ts';
import { addressText, citeDependency, dependencyCommand } from '../../dependency/advice.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function sealed(failure: Failure): boolean {
  return /\bsealed\b/i.test(logSays(failure, ['dependency-starting'])?.line.text ?? '');
}

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
  remedy: (failure) => ({
    steps: [
      sealed(failure)
        ? 'Vault answers and is sealed, which no restart changes: whoever holds its keys must unseal it (`vault operator unseal`), or automatic unsealing must be set up'
        : `${addressText(failure, 'dependency-starting') || 'the other side'} answers, but is starting, recovering or without a leader; once it is ready, this container starts by itself at its next restart`,
      'let the program wait and try again instead of exiting, or put the wait into an init container',
    ],
  }),
  commands: (failure) => [dependencyCommand(failure, 'dependency-starting')],
});
