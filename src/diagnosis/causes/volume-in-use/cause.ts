import { valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSetup, citeSpec } from '../../cite/cite.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import { kubectl, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { waitsForItself } from './deadlock.ts';

function strategy({ workload }: Failure): unknown {
  return valueAt(workload.value, ['spec', 'strategy', 'type']);
}

export default defineCause({
  id: 'volume-in-use',
  class: (failure) => (waitsForItself(failure) ? 'template' : 'environment'),
  grace: (failure) => (waitsForItself(failure) ? 1 : 180),
  repeats: 1,
  fields: ['volumes', 'volumeMounts'],
  concerns: ['volumes'],
  title: (failure) =>
    waitsForItself(failure)
      ? `the rolling update of ${failure.workload.object.name} waits for itself: its old pod keeps the volume until the new one is ready`
      : `a volume of ${who(failure)} is still attached to another node or pod`,
  evidence: (failure) => [
    citeSetup(failure),
    citeScheduler(failure),
    citeSpec(failure, 'strategy', strategy(failure)),
  ],
  commands: (failure) => [`${kubectl(failure)} describe persistentvolumeclaims`],
  remedy: (failure) => ({
    steps: [
      waitsForItself(failure)
        ? `the old pod of ${failure.workload.object.name} itself has the volume: let it go first (strategy Recreate; a short stop at each deploy), or use a StatefulSet, which replaces its pods in that order`
        : /ReadWriteOncePod/.test(failure.pod ? schedulerMessages(failure.pod).join() : '')
          ? 'a ReadWriteOncePod claim serves one pod in the whole cluster: find the other pod that uses it, give each its own claim, or let the old pod go first (strategy Recreate)'
          : 'a ReadWriteOnce volume follows one node: let the old pod go first (strategy Recreate), or use a StatefulSet',
      ...(waitsForItself(failure)
        ? []
        : ['after the loss of a node the attachment is released by itself in about 6 minutes']),
    ],
    yaml:
      failure.workload.object.kind === 'Deployment'
        ? 'strategy:\n  type: Recreate\n  rollingUpdate: null # else what the API server filled in stands in the way'
        : undefined,
  }),
});
