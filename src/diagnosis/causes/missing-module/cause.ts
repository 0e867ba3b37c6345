import { goBack } from '../../account/commands.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { about, logEvidence, who } from '../../remedies/words.ts';

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
  remedy: (given) => ({
    steps: [
      `build the image again with${about(given, 'missing-module') || ' what the quoted line names'} in it (lock file, build stage, COPY): the manifest cannot bring it`,
      ...goBack(given),
    ],
  }),
});
