import { defineCause } from '../../cause.ts';
import { citeStart, citeWaiting } from '../../cite.ts';
import { neverRan } from '../../container-health.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'invalid-configuration',
  class: ({ container }) => (neverRan(container?.ended) ? 'T' : 'A'),
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `${who(given)} cannot use its configuration${about(given, 'invalid-configuration', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['invalid-configuration']),
    ...(given.container?.log ? [] : [citeStart(given), citeWaiting(given)]),
  ],
  remedy: () => ({
    steps: [
      'correct what the log names; if a ConfigMap is mounted there, its key is the place',
      'a container that is only restarted reads the same file again: apply the corrected ConfigMap first',
    ],
  }),
});
