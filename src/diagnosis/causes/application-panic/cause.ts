import { defineCause } from '../../cause.ts';
import { goBack } from '../../context/commands.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'application-panic',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} panics`,
  evidence: (failure) => [...logEvidence(failure, ['application-panic'])],
  remedy: (failure) => ({
    steps: ['the stack trace in the log names the line of the program', ...goBack(failure)],
  }),
});
