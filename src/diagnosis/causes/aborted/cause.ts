import { defineCause } from '../../cause.ts';
import { citeExit, citeLastLine, citeLog } from '../../cite.ts';
import { who } from '../../words.ts';

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
    citeLastLine(given),
  ],
  remedy: () => ({ steps: ['the assertion or exception in the last lines of the log names the place'] }),
});
