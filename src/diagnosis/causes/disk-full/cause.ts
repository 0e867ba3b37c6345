import { defineCause } from '../../cause.ts';
import { citeDisk, diskOf } from '../../remedies/disk.ts';
import { diskRemedy } from '../../remedies/disk-remedy.ts';
import { kubectl, logEvidence, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** What its own limit fills will be full in the next run, too; what the whole node shares may be cleared. */
function isOfNode(given: Case): boolean {
  return diskOf(given).kind === 'node';
}

export default defineCause({
  id: 'disk-full',
  class: (given) => (isOfNode(given) ? 'E' : 'A'),
  grace: (given) => (isOfNode(given) ? 180 : 0),
  repeats: 2,
  recorded: true,
  title: (given) => {
    const { path } = diskOf(given);
    return `${who(given)} has no disk space left${path === undefined ? '' : `: "${path}"`}`;
  },
  evidence: (given) => [...logEvidence(given, ['disk-full']), ...citeDisk(given)],
  commands: (given) => {
    const { kind, claim } = diskOf(given);
    const node = given.pod?.nodeName;
    if (kind === 'claim') return [`${kubectl(given)} describe persistentvolumeclaim ${claim}`];
    return kind === 'node' && node ? [`kubectl describe node ${node}`] : [];
  },
  remedy: diskRemedy,
});
