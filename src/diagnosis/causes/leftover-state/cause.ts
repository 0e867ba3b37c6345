import { defineCause } from '../../cause.ts';
import { keptVolumes } from '../../remedies/config-file.ts';
import { about, kubectl, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** What was left decides what helps: the wrong one of these loses data. */
const kinds: readonly (readonly [RegExp, (failure: Failure) => string[]])[] = [
  [
    /\b(?:cluster|node|server|broker|instance|system) ?id\b|\bInvalidCookie/i,
    (failure) => [
      `two readings are open: the data ${place(failure)} belongs to another installation, or ${who(failure)} is pointed at the wrong one (the address of its cluster or coordinator in its variables and configuration); compare that address first, since correcting it loses nothing`,
      'only if the address is right and the stored data may be lost: keep a copy, then delete the claim or the directory, which deletes that data',
    ],
  ],
  [
    /\btocommit\(|\braft log\b/i,
    (failure) => [
      `this member has lost part of its log, and no setting brings it back: look at the other members first (for etcd \`etcdctl endpoint status --cluster\` from a healthy one)`,
      `if most of them are healthy, remove this member from the cluster, empty what it keeps ${place(failure)}, and let it join anew: it copies the data from them`,
      'if they are not, emptying it loses data: restore a backup',
    ],
  ],
  [
    /\bpid\b|\bpid ?file\b|\balready running\b/i,
    (failure) => [
      `find out whether a process of that number really runs: a second start in the same container, or another pod on the same volume; two servers on one data directory destroy it`,
      `only if none runs, delete the PID or lock file that the quoted line names, ${place(failure)}; a start script that deletes it at every start needs a volume that no other pod can mount`,
    ],
  ],
  [
    /\balready exists\b|\bEEXIST\b|\bFileExistsError\b|error 17\b|Errno 17\b/i,
    (failure) => [
      `an earlier run got this far and was interrupted, or did it already: let the step be repeatable (\`IF NOT EXISTS\`, \`mkdir -p\`, \`ln -sf\`), or mark it as done where its tool keeps that`,
      `deleting what is there helps only if an unfinished run made it; look at it first, ${place(failure)}`,
    ],
  ],
  [
    /corrupt|damaged|truncated|checksum|bad file format|unrecognised file format/i,
    (failure) => [
      `stop writing to it, and copy the data before anything else (${keptVolumes(failure).join(', ') || 'wherever the program keeps it'})`,
      'then use the repair tool of the software, restore a backup, or, for a replica, empty it and let it copy from its peers; repairing may drop the newest records',
    ],
  ],
];

function place(failure: Failure): string {
  const kept = keptVolumes(failure);
  return kept.length > 0 ? `in ${kept.join(', ')}` : 'where the program keeps its state';
}

function stepsOf(failure: Failure): string[] {
  const line = logSays(failure, ['leftover-state'])?.line.text ?? '';
  const found = kinds.find(([says]) => says.test(line));
  if (found) return found[1](failure);
  return [
    keptVolumes(failure).length > 0
      ? `${who(failure)} keeps what outlives it in ${keptVolumes(failure).join(', ')}: look there for what the quoted line names`
      : `find where ${who(failure)} keeps the state that the quoted line names: a claim and a hostPath outlive the pod, an emptyDir outlives the container`,
    'keep a copy of the data before you change it; delete the leftover only if it can be lost, and let the container start again',
    'for data that must survive, use the repair tool or the restore procedure of the software; a replica can be emptied and synchronized from its peers',
  ];
}

/** The claims that hold what was left. */
function look(failure: Failure): string[] {
  return keptVolumes(failure).flatMap((volume) => {
    const claim = /^claim "([^"]+)"/.exec(volume)?.[1];
    return claim === undefined ? [] : [`${kubectl(failure)} describe persistentvolumeclaim ${claim}`];
  });
}

export default defineCause({
  id: 'leftover-state',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) =>
    `${who(failure)} cannot start with the data or leftovers of an earlier run${about(failure, 'leftover-state', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['leftover-state'])],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
  commands: (failure) => look(failure).slice(0, 1),
});
