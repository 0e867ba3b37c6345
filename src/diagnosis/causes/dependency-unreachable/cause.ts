import { defineCause } from '../../cause.ts';
import { citeService } from '../../cite.ts';
import { logSays } from '../../questions/what-the-log-says.ts';
import { address, kubectl, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'dependency-unreachable',
  class: 'A',
  grace: 0,
  repeats: 5,
  recorded: true,
  title: (given) =>
    `${who(given)} ends because it cannot reach ${address(given, 'dependency-unreachable') || 'something it needs'}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-unreachable']),
    citeService(given, logSays(given, ['dependency-unreachable'])),
  ],
  remedy: (given) => ({
    steps: [
      `is ${address(given, 'dependency-unreachable') || 'what it needs'} running, and does its Service have ready endpoints?`,
      'is a NetworkPolicy in between?',
      'a program that waits and tries again instead of ending would start by itself once it is there',
    ],
  }),
  commands: (given) => [`${kubectl(given)} get endpointslices`],
});
