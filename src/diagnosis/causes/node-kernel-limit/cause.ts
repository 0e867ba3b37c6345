import { defineCause } from '../../cause.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** inotify has limits that all containers of one user on the node share. */
function isInotify(failure: Failure): boolean {
  const line = logSays(failure, ['node-kernel-limit'])?.line.text ?? '';
  return /inotify|file ?watch|fsnotify|\bwatch|too many open files|no space left/i.test(line);
}

function inotify(failure: Failure): string[] {
  return isInotify(failure)
    ? [
        'raise `fs.inotify.max_user_instances` (usually 128) for watchers and `fs.inotify.max_user_watches` for watched files',
        'or watch less: one watcher for a directory instead of one for each file, or polling where the program has it (`DOTNET_USE_POLLING_FILE_WATCHER=1`, `CHOKIDAR_USEPOLLING=1`)',
      ]
    : [];
}

function node({ pod }: Failure): string {
  return pod?.nodeName ? `node ${pod.nodeName}` : 'the node';
}

export default defineCause({
  id: 'node-kernel-limit',
  class: 'environment',
  grace: 180,
  repeats: 3,
  title: (failure) =>
    isInotify(failure)
      ? `${who(failure)} cannot watch more files: the inotify limit of its node is reached`
      : `the kernel of the node does not give ${who(failure)} what it needs${about(failure, 'node-kernel-limit', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['node-kernel-limit'])],
  remedy: (failure) => ({
    steps: [
      ...inotify(failure),
      `change it on ${node(failure)} and on every node that the pod can be scheduled to: no manifest of the pod can raise a sysctl of the node or load a kernel module`,
      'or keep the pod on nodes that have it, with a node label and `nodeSelector`',
    ],
  }),
});
