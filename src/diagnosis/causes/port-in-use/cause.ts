import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'port-in-use',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `the port that ${who(given)} listens on is taken${about(given, 'port-in-use', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['port-in-use']),
    citeSpec(given, 'hostNetwork', given.workload.podSpec.hostNetwork),
  ],
  remedy: (given) => ({
    steps: [
      given.workload.podSpec.hostNetwork === true
        ? 'with hostNetwork it is the port of the node: another pod or a program of the node has it; take another port, or one pod for each node'
        : 'all containers of a pod share its ports, and so do two processes of one container: give each its own port',
    ],
  }),
});
