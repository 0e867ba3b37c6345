import { defineCause } from '../../cause.ts';
import { healsWhen } from '../../healing/healing.ts';
import { sharers } from '../../healing/neighbours.ts';
import { citeDisk, diskOf } from '../../remedies/disk.ts';
import { diskRemedy } from '../../remedies/disk-remedy.ts';
import { kubectl, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** What its own limit fills will be full in the next run, too; what the whole node shares may be cleared. */
function isOfNode(failure: Failure): boolean {
  return diskOf(failure).kind === 'node';
}

export default defineCause({
  id: 'disk-full',
  class: (failure) => (isOfNode(failure) ? 'environment' : 'application'),
  grace: (failure) => (isOfNode(failure) ? 180 : 0),
  repeats: 2,
  heals: (failure) => {
    const [beside] = sharers(failure);
    return beside
      ? healsWhen(`container ${beside.name}, which shares a volume with it, may make room`)
      : undefined;
  },
  fields: ['volumes', 'volumeMounts'],
  concerns: ['volumes'],
  title: (failure) => {
    const { path } = diskOf(failure);
    return `${who(failure)} has no disk space left${path === undefined ? '' : `: "${path}"`}`;
  },
  evidence: (failure) => [...logEvidence(failure, ['disk-full']), ...citeDisk(failure)],
  commands: (failure) => {
    const { kind, claim } = diskOf(failure);
    const node = failure.pod?.nodeName;
    if (kind === 'claim') return [`${kubectl(failure)} describe persistentvolumeclaim ${claim}`];
    return kind === 'node' && node ? [`kubectl describe node ${node}`] : [];
  },
  remedy: diskRemedy,
});
