import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { citeLog } from '../../cite/cite-log.ts';
import { who } from '../../remedies/words.ts';

export default defineCause({
  id: 'illegal-instruction',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} uses an instruction that this processor does not have`,
  evidence: (given) => [citeExit(given), citeLog(given, ['illegal-instruction'])],
  remedy: (given) => ({
    steps: [
      `use an image built for older processors (x86-64-v1 or -v2 instead of -v3), or keep ${who(given)} on nodes with a newer one (node selector on the instance type)`,
    ],
  }),
});
