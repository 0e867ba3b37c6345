import { defineCause } from '../../cause.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'application-panic',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} panics`,
  evidence: (given) => [...logEvidence(given, ['application-panic'])],
  remedy: () => ({
    steps: ['the stack trace names the line of the program; roll back if the version before works'],
  }),
});
