import { goBack } from '../../account/commands.ts';
import { copyWithShell, describePod } from '../../account/debugging.ts';
import { defineCause } from '../../cause.ts';
import { logEvidence, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** Where to look: in the log, in the log that nobody has read yet, or, where nothing is printed, in the program itself. */
function firstStep(given: Case): string {
  if (given.container?.silent)
    return `${who(given)} prints nothing before it ends: \`kubectl debug\` below starts a copy of it with a shell, to run its command by hand`;
  return given.container?.log
    ? 'the error is in the program, not in the manifest: the quoted line and those before it are the place to start'
    : 'read the log of the run that ended, with the first command below: it is not in the evidence, and only it can say more';
}

export default defineCause({
  id: 'application-error',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${who(given)} ends with an error of its own${given.container?.ended ? ` (code ${given.container.ended.exitCode})` : ''}`,
  evidence: (given) => logEvidence(given, ['application-error']),
  remedy: (given) => ({ steps: [firstStep(given), ...goBack(given)] }),
  commands: (given) => (given.container?.silent ? [describePod(given), ...copyWithShell(given)] : []),
});
