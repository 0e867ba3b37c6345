import { defineCause, type Remedy } from '../../cause.ts';
import { citeCommand, limitInCommand, shellLimit } from '../../remedies/process-limits.ts';
import { logEvidence, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** inotify has limits of its own, which all containers of one user on the node share. */
function isInotify(given: Case): boolean {
  return /inotify|file ?watch|fsnotify|\bwatch\b/i.test(
    logSays(given, ['descriptor-limit'])?.line.text ?? '',
  );
}

function remedy(given: Case): Remedy {
  const { container, pod } = given;
  if (isInotify(given)) {
    const node = pod?.nodeName ? `node ${pod.nodeName}` : 'the node';
    return {
      steps: [
        `raise it on ${node} and every other: \`fs.inotify.max_user_instances\` (usually 128) for watchers, \`fs.inotify.max_user_watches\` for watched files; a pod cannot set them`,
        'or watch less: one watcher for a directory instead of one for each file, polling where the program has it (`DOTNET_USE_POLLING_FILE_WATCHER=1`, `CHOKIDAR_USEPOLLING=1`)',
      ],
    };
  }
  const set = limitInCommand(given, 'n');
  return {
    steps: [
      set !== undefined
        ? `${shellLimit('n', set)} in its command is too low for what it opens: raise it, as far as the container runtime allows`
        : `find out what ${container?.name ?? who(given)} opens: files and connections that it does not close grow until any limit is reached`,
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
  class: (given) => (isInotify(given) ? 'E' : 'A'),
  grace: (given) => (isInotify(given) ? 180 : 0),
  repeats: 3,
  recorded: true,
  title: (given) =>
    isInotify(given)
      ? `${who(given)} may not watch more files: the inotify limit of its node is reached`
      : `${who(given)} may not open more files: its limit of open files is reached`,
  evidence: (given) => [
    ...logEvidence(given, ['descriptor-limit']),
    limitInCommand(given, 'n') === undefined ? undefined : citeCommand(given),
  ],
  remedy,
});
