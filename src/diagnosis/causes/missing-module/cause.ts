import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'missing-module',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `the image of ${who(given)} lacks a module that it needs${about(given, 'missing-module', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['missing-module']),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({
    steps: [
      'add it to the image (lock file, build stage, COPY); it is no matter of the manifest',
      'the version before may have had it: roll back',
    ],
  }),
});
