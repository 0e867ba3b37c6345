import { defineCause } from '../../cause.ts';
import { addressText, citeDependency, dependencyAdvice, dependencyCommand } from '../../dependency/advice.ts';
import { crashesWhileWaiting } from '../../dependency/deserted.ts';
import { logEvidence, who } from '../../remedies/words.ts';

export default defineCause({
  id: 'dependency-unreachable',
  class: 'A',
  grace: 0,
  repeats: (given) => crashesWhileWaiting(given, 'dependency-unreachable'),
  recorded: true,
  title: (given) => {
    const what = addressText(given, 'dependency-unreachable') || 'something it needs';
    return given.what === 'hanging'
      ? `${who(given)} waits for ${what}, which it cannot reach`
      : `${who(given)} ends because it cannot reach ${what}`;
  },
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
              `nothing takes connections at ${what}: look whether it runs and whether its Service has ready endpoints, then for a NetworkPolicy in between`,
            ]),
        'so that it does not come back: a program that waits and tries again starts by itself once the other side is there',
      ],
    };
  },
  commands: (given) => [dependencyCommand(given, 'dependency-unreachable')],
});
