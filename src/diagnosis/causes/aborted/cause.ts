import { goBack } from '../../account/commands.ts';
import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { citeLastLine, citeLog } from '../../cite/cite-log.ts';
import { who } from '../../remedies/words.ts';

/** SIGSYS: the seccomp profile forbids a call that the program makes. */
const badCall = 159;

export default defineCause({
  id: 'aborted',
  class: (given) => (given.container?.ended?.exitCode === badCall ? 'T' : 'A'),
  grace: 1,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} aborts itself (code ${given.container?.ended?.exitCode ?? 134})`,
  evidence: (given) => [
    citeLog(given, ['aborted']),
    citeExit(given, given.container?.log !== undefined),
    citeLog(given, ['aborted']) ? undefined : citeLastLine(given),
  ],
  remedy: (given) => ({
    steps: [
      'the assertion or exception at the end of the log names the place in the program',
      ...goBack(given),
    ],
  }),
});
