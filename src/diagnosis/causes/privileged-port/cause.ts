import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite.ts';
import { containerPatch } from '../../patch.ts';
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
  remedy: (given) => ({
    steps: [
      'let it listen above 1024; the port of the Service can stay, only its `targetPort` follows',
      'or add the capability (a container that does not run as root needs it in the image too)',
    ],
    yaml: containerPatch(given, ['securityContext:', '  capabilities: {add: [NET_BIND_SERVICE]}']),
  }),
});
