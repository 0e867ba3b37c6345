import { defineCause } from '../../cause.ts';
import { citeDependency, dependencyAdvice } from '../../dependency/advice.ts';
import { about, kubectl, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'dependency-not-resolved',
  class: 'A',
  grace: 0,
  repeats: 5,
  recorded: true,
  title: (given) =>
    `${who(given)} cannot resolve ${about(given, 'dependency-not-resolved', 'the host name ') || 'a host name'}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-not-resolved']),
    ...citeDependency(given, 'dependency-not-resolved'),
  ],
  remedy: (given) => {
    const known = dependencyAdvice(given, 'dependency-not-resolved');
    return {
      steps: [
        ...(known.length > 0
          ? known
          : [
              'in the cluster: a Service of that name has to exist in that namespace (across namespaces write SERVICE.NAMESPACE); outside: the name has to be in the DNS that the cluster asks',
            ]),
        'if the name is right and only fails now and then, look at the cluster DNS',
      ],
    };
  },
  commands: (given) => [`${kubectl(given)} get services`],
});
