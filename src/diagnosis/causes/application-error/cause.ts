import { defineCause } from '../../cause.ts';
import { goBack } from '../../commands.ts';
import { copyWithShell, describePod } from '../../debugging.ts';
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
        ? 'the error is in the program, not in the manifest: the quoted line and those before it are the place to start'
        : `${who(given)} prints nothing before it ends: \`kubectl debug\` below starts a copy of it with a shell, to run its command by hand`,
      ...goBack(given),
    ],
  }),
  commands: (given) => (given.container?.log ? [] : [describePod(given), ...copyWithShell(given)]),
});
