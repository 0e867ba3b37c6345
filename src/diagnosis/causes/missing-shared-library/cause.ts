import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'missing-shared-library',
  class: 'template',
  grace: 1,
  repeats: 2,
  final: true,
  fields: ['image', 'volumeMounts', 'volumes', 'command', 'args'],
  untilChanged: true,
  title: (failure) =>
    `the image of ${who(failure)} lacks a shared library${about(failure, 'missing-shared-library', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['missing-shared-library']),
    citeSpec(failure, 'image', failure.container?.image),
  ],
  remedy: (failure) => ({
    steps: [
      'install it in the image, or build on the base image that the program is linked against (musl or glibc, same release)',
      ...goBack(failure),
    ],
  }),
});
