import { defineCause, type Remedy } from '../../cause.ts';
import { citeCommand, limitInCommand, shellLimit } from '../../remedies/process-limits.ts';
import { logEvidence, who } from '../../remedies/words.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** inotify has limits of its own, which all containers of one user on the node share. */
function isInotify(failure: Failure): boolean {
  return /inotify|file ?watch|fsnotify|\bwatch\b/i.test(
    logSays(failure, ['descriptor-limit'])?.line.text ?? '',
  );
}

function remedy(failure: Failure): Remedy {
  const { container, pod } = failure;
  if (isInotify(failure)) {
    const node = pod?.nodeName ? `node ${pod.nodeName}` : 'the node';
    return {
      steps: [
        `raise it on ${node} and every other: \`fs.inotify.max_user_instances\` (usually 128) for watchers, \`fs.inotify.max_user_watches\` for watched files; a pod cannot set them`,
        'or watch less: one watcher for a directory instead of one for each file, polling where the program has it (`DOTNET_USE_POLLING_FILE_WATCHER=1`, `CHOKIDAR_USEPOLLING=1`)',
      ],
    };
  }
  const set = limitInCommand(failure, 'n');
  return {
    steps: [
      set !== undefined
        ? `${shellLimit('n', set)} in its command is too low for what it opens: raise it, as far as the container runtime allows`
        : `find out what ${container?.name ?? who(failure)} opens: files and connections that it does not close grow until any limit is reached`,
      ...(set === undefined
        ? [
            'the limit itself comes from the container runtime of the node (`LimitNOFILE` of its service) or from `ulimit -n` in the entrypoint: a manifest has no field for it',
          ]
        : []),
    ],
  };
}

export default defineCause({
  id: 'descriptor-limit',
  class: (failure) => (isInotify(failure) ? 'environment' : 'application'),
  grace: (failure) => (isInotify(failure) ? 180 : 0),
  repeats: 3,
  recorded: true,
  title: (failure) =>
    isInotify(failure)
      ? `${who(failure)} may not watch more files: the inotify limit of its node is reached`
      : `${who(failure)} may not open more files: its limit of open files is reached`,
  evidence: (failure) => [
    ...logEvidence(failure, ['descriptor-limit']),
    limitInCommand(failure, 'n') === undefined ? undefined : citeCommand(failure),
  ],
  remedy,
});
