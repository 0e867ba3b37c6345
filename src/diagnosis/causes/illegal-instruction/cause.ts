import { defineCause } from '../../cause.ts';
import { citeExit, citeLog } from '../../cite.ts';
import { who } from '../../words.ts';

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
      `run ${who(given)} on nodes with a newer processor (node selector on the instance type), or use an image built for an older one`,
    ],
  }),
});
