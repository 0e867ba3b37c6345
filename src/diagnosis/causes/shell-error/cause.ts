import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'shell-error',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  fields: ['command', 'args', 'image'],
  untilChanged: true,
  title: (failure) => `the start script of ${who(failure)} is wrong`,
  evidence: (failure) => [
    ...logEvidence(failure, ['shell-error']),
    citeSpec(failure, 'command', failure.container?.spec.command),
  ],
  remedy: () => ({
    steps: [
      'correct the script at the line that the log names; `sh -n SCRIPT` in CI finds it before the deploy',
    ],
  }),
});
