import { defineCause } from '../../cause.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite.ts';
import { who } from '../../words.ts';

export default defineCause({
  id: 'volume-mount-failed',
  class: 'E',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `a volume of ${who(given)} cannot be mounted`,
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: () => ({
    steps: [
      'the message names the volume: is its source there (path, export, driver on the node), and is it the kind that is expected (file or directory)?',
    ],
  }),
});
