import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite.ts';
import { citeMovedTag } from '../../moved-tag.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'image-tag-moved',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${given.container?.image ?? 'the image'} is not what it was: the tag points to other bytes than in the pods that work`,
  evidence: (given) => [
    citeMovedTag(given, true),
    citeExit(given),
    ...logEvidence(given, ['application-error']),
  ],
  remedy: (given) => ({
    steps: [`pin ${who(given)} to the digest of the pods that work`, 'find out who pushed the tag again'],
  }),
});
