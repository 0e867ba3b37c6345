import { defineCause } from '../../cause.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'application-error',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${who(given)} ends with an error of its own${given.container?.ended ? ` (code ${given.container.ended.exitCode})` : ''}`,
  evidence: (given) => logEvidence(given, ['application-error']),
  remedy: (given) => ({
    steps: [
      given.container?.log
        ? 'read the end of the log: the error is in the program, not in the manifest'
        : `${who(given)} prints nothing: start it by hand and look at its exit`,
      'if the version before works, roll back while this is looked at',
    ],
  }),
});
