import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';
import { who } from '../../words.ts';

export default defineCause({
  id: 'invalid-image-name',
  class: 'T',
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `${given.container?.image ? `"${given.container.image}"` : `the image of ${who(given)}`} is no image name`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({
    steps: [
      'repository names have no capital letters, tags are not empty, and placeholders must be filled in before the deploy',
    ],
  }),
});
