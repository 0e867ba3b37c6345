import { defineCause } from '../../cause.ts';
import { goBack } from '../../context/commands.ts';
import { copyWithShell, describePod } from '../../context/debugging.ts';
import { citeDoubledCommand, doubledCommandAdvice } from '../../remedies/doubled-command.ts';
import { logEvidence, who, withCode } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** Where to look: in the log, in the log that nobody has read yet, or, where nothing is printed, in the program itself. */
function firstStep(failure: Failure): string {
  if (failure.container?.silent)
    return `${who(failure)} prints nothing before it ends: \`kubectl debug\` below starts a copy of it with a shell, to run its command by hand`;
  return failure.container?.log
    ? 'start from the quoted line and those above it; if it names another party (a service, an account, a release, a node), look there first: nothing else in the evidence explains this exit'
    : 'read the log of the run that ended, with the first command below: it is not in the evidence, and only it can say more';
}

export default defineCause({
  id: 'application-error',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} exits with an application error${withCode(failure)}`,
  evidence: (failure) => [...logEvidence(failure, ['application-error']), ...citeDoubledCommand(failure)],
  remedy: (failure) => ({
    steps: [...doubledCommandAdvice(failure), firstStep(failure), ...goBack(failure)],
  }),
  commands: (failure) => (failure.container?.silent ? [describePod(failure), ...copyWithShell(failure)] : []),
});
