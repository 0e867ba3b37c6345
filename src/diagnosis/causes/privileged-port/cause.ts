import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'privileged-port',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `${who(given)} may not listen on a port below 1024${about(given, 'privileged-port', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['privileged-port']),
    citeSpec(given, 'securityContext', given.container?.spec.securityContext),
  ],
  remedy: () => ({
    steps: [
      'listen above 1024 and keep the Service port as it is (targetPort)',
      'or add the capability NET_BIND_SERVICE',
    ],
  }),
});
