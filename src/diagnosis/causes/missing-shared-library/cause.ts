import { goBack } from '../../account/commands.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { about, logEvidence, who } from '../../remedies/words.ts';

export default defineCause({
  id: 'missing-shared-library',
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `the image of ${who(given)} lacks a shared library${about(given, 'missing-shared-library', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['missing-shared-library']),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: (given) => ({
    steps: [
      'install it in the image, or build on the base image that the program is linked against (musl or glibc, same release)',
      ...goBack(given),
    ],
  }),
});
