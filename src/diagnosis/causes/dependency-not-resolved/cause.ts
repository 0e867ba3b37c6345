import { defineCause } from '../../cause.ts';
import { citeDependency, dependencyAdvice } from '../../dependency/advice.ts';
import { about, kubectl, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'dependency-not-resolved',
  class: 'A',
  grace: 0,
  repeats: 5,
  recorded: true,
  title: (given) => `${who(given)} cannot resolve the host name${about(given, 'dependency-not-resolved')}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-not-resolved']),
    ...citeDependency(given, 'dependency-not-resolved'),
  ],
  remedy: (given) => ({
    steps: [
      ...dependencyAdvice(given, 'dependency-not-resolved'),
      'does a Service of that name exist in that namespace? across namespaces write SERVICE.NAMESPACE',
      'if the name is right, look at the cluster DNS',
    ],
  }),
  commands: (given) => [`${kubectl(given)} get services`],
});
