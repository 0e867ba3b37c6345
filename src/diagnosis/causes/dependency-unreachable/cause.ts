import { defineCause } from '../../cause.ts';
import { addressText, citeDependency, dependencyAdvice, dependencyCommand } from '../../dependency/advice.ts';
import { awaitedHost, crashesWhileWaiting, isDeserted } from '../../dependency/awaited-host.ts';
import { healsWhen } from '../../healing/healing.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'dependency-unreachable',
  class: 'application',
  grace: 0,
  repeats: (failure) => crashesWhileWaiting(failure, 'dependency-unreachable'),
  heals: (failure) =>
    isDeserted(failure, 'dependency-unreachable') ? null : healsWhen('what it needs may only be starting'),
  fields: ['env', 'envFrom', 'args', 'volumes'],
  effect: 'possible',
  awaits: (failure) => {
    const host = awaitedHost(failure, 'dependency-unreachable');
    return host === undefined ? undefined : { host, resolved: true };
  },
  title: (failure) => {
    const what = addressText(failure, 'dependency-unreachable') || 'something it needs';
    return failure.symptom === 'hanging'
      ? `${who(failure)} waits for ${what}, which it cannot reach`
      : `${who(failure)} exits because it cannot reach ${what}`;
  },
  evidence: (failure) => [
    ...logEvidence(failure, ['dependency-unreachable']),
    ...citeDependency(failure, 'dependency-unreachable'),
  ],
  remedy: (failure) => {
    const known = dependencyAdvice(failure, 'dependency-unreachable');
    const what = addressText(failure, 'dependency-unreachable') || 'what it needs';
    return {
      steps: [
        ...(known.length > 0
          ? known
          : [
              `nothing takes connections at ${what}: check whether it runs and whether its Service has ready endpoints, then for a NetworkPolicy in between`,
            ]),
        'to prevent this: a program that waits and retries starts on its own once the other side is up',
      ],
    };
  },
  commands: (failure) => [dependencyCommand(failure, 'dependency-unreachable')],
});
