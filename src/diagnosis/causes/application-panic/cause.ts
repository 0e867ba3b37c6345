import { goBack } from '../../account/commands.ts';
import { defineCause } from '../../cause.ts';
import { logEvidence, who } from '../../remedies/words.ts';

export default defineCause({
  id: 'application-panic',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} panics`,
  evidence: (given) => [...logEvidence(given, ['application-panic'])],
  remedy: (given) => ({
    steps: ['the stack trace in the log names the line of the program', ...goBack(given)],
  }),
});
