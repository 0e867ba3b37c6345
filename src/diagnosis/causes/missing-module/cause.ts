import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'missing-module',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  fields: ['image', 'volumeMounts', 'volumes', 'command', 'args'],
  untilChanged: true,
  title: (failure) =>
    `the image of ${who(failure)} lacks a module that it needs${about(failure, 'missing-module', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['missing-module']),
    citeSpec(failure, 'image', failure.container?.image),
  ],
  remedy: (failure) => ({
    steps: [
      `build the image again with${about(failure, 'missing-module') || ' what the quoted line names'} in it (lock file, build stage, COPY): no manifest can add it`,
      ...goBack(failure),
    ],
  }),
});
