import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'missing-file',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} does not find a file that it needs${about(given, 'missing-file', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['missing-file']),
    citeSpec(given, 'volumeMounts', given.container?.spec.volumeMounts),
    ...(given.container?.log ? [] : [citeStart(given)]),
  ],
  remedy: () => ({
    steps: ['is it in the image, or should a volume bring it? a volume mounted over its directory hides it'],
  }),
});
