import { defineCause } from '../../cause.ts';
import { addressText, citeDependency, dependencyAdvice, dependencyCommand } from '../../dependency/advice.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'dependency-unreachable',
  class: 'A',
  grace: 0,
  repeats: 5,
  recorded: true,
  title: (given) =>
    `${who(given)} ends because it cannot reach ${addressText(given, 'dependency-unreachable') || 'something it needs'}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-unreachable']),
    ...citeDependency(given, 'dependency-unreachable'),
  ],
  remedy: (given) => {
    const known = dependencyAdvice(given, 'dependency-unreachable');
    const what = addressText(given, 'dependency-unreachable') || 'what it needs';
    return {
      steps: [
        ...(known.length > 0
          ? known
          : [
              `is ${what} running, and does its Service have ready endpoints?`,
              'is a NetworkPolicy in between?',
            ]),
        'a program that waits and tries again instead of ending would start by itself once it is there',
      ],
    };
  },
  commands: (given) => [dependencyCommand(given, 'dependency-unreachable')],
});
