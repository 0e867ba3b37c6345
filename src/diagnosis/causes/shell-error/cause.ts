import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { logEvidence, who } from '../../remedies/words.ts';

export default defineCause({
  id: 'shell-error',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the start script of ${who(given)} is wrong`,
  evidence: (given) => [
    ...logEvidence(given, ['shell-error']),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: () => ({
    steps: [
      'correct the script at the line that the log names; `sh -n SCRIPT` in CI finds it before the deploy',
    ],
  }),
});
