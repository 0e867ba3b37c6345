import { asMapping, asNumber, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { healsWhen } from '../../healing/healing.ts';
import { keptVolumes } from '../../remedies/config-file.ts';
import { about, kubectl, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function lineOf(failure: Failure): string {
  return logSays(failure, ['lock-held'])?.line.text ?? '';
}

/** Pods of one Deployment that overlap on one volume: the old one holds the lock until it is gone. */
function overlap({ workload }: Failure): string[] {
  const spec = asMapping(valueAt(workload.value, ['spec']));
  if (workload.object.kind !== 'Deployment') return [];
  const replicas = asNumber(spec.replicas) ?? 1;
  const recreates = asMapping(spec.strategy).type === 'Recreate';
  return [
    ...(replicas > 1
      ? [`${replicas} replicas share the volume: only one can hold the lock, so set \`replicas: 1\``]
      : []),
    ...(recreates
      ? []
      : [
          'during a rollout the new pod starts while the old one still holds the lock: set `strategy: {type: Recreate}`, at the cost of a gap without a pod',
        ]),
  ];
}

function stepsOf(failure: Failure): string[] {
  if (/leader ?election lost/i.test(lineOf(failure)))
    return [
      'another replica took over, or the API server did not answer in time to renew the lease: a restart is what the program does on purpose; if it happens often, look at the latency of the API server and at the CPU limit of this container',
    ];
  if (/\b(?:state|migration|change ?log|advisory) lock\b/i.test(lineOf(failure)))
    return [
      'find out whether another run of the same tool is at work, and let it finish',
      'if it died, release the lock with the tool itself (for example `terraform force-unlock`, `liquibase release-locks`); while the other run is alive, releasing it lets both change the same data',
    ];
  const kept = keptVolumes(failure);
  return [
    `find out who holds it${kept.length > 0 ? ` in ${kept.join(', ')}` : ''}: an old pod that is still terminating, a second replica, or a run that died without releasing it`,
    ...(kept.length > 0 ? overlap(failure) : []),
    'remove the lock by hand only when no process holds it: two writers destroy the data',
  ];
}

export default defineCause({
  id: 'lock-held',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('whoever holds the lock may let go of it'),
  title: (failure) =>
    `${who(failure)} cannot get a lock that another process holds${about(failure, 'lock-held', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['lock-held'])],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
  commands: (failure) =>
    /leader ?election lost/i.test(lineOf(failure))
      ? [`${kubectl(failure)} get leases`]
      : [`${kubectl(failure)} get pods -o wide`],
});
