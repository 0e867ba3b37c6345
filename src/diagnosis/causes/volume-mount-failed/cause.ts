import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite.ts';
import { setupTexts } from '../../pod-health.ts';
import { startTexts } from '../../questions/messages.ts';
import { who } from '../../words.ts';

/** What the template asks for wrongly stays wrong; a directory inside a volume may be made late; drivers and servers recover. */
const quorums = {
  'the wrong kind of file': { class: 'T', grace: 1 },
  'no such path in it': { class: 'G', grace: 60 },
  'something else': { class: 'E', grace: 180 },
} as const;

function saying(given: Case): keyof typeof quorums {
  const texts = [...startTexts(given), ...(given.pod ? setupTexts(given.pod) : [])].join('\n');
  if (/hostPath type check failed|directory onto a file|not a directory/.test(texts)) {
    return 'the wrong kind of file';
  }
  return /subPath/.test(texts) ? 'no such path in it' : 'something else';
}

export default defineCause({
  id: 'volume-mount-failed',
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
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
