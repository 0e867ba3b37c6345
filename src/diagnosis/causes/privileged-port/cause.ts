import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'privileged-port',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  fields: ['securityContext', 'image', 'ports'],
  untilChanged: true,
  title: (failure) =>
    `${who(failure)} is not allowed to listen on a port below 1024${about(failure, 'privileged-port', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['privileged-port']),
    citeSpec(failure, 'securityContext', failure.container?.spec.securityContext),
  ],
  remedy: () => ({
    steps: [
      'let it listen above 1024; the Service keeps its port, and only its `targetPort` changes',
      'or let every user of the pod listen there; the capability NET_BIND_SERVICE alone does not reach a process that is not root',
    ],
    yaml: 'securityContext: # of the pod\n  sysctls:\n    - {name: net.ipv4.ip_unprivileged_port_start, value: "0"}',
  }),
});
