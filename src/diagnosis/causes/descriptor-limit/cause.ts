import { defineCause, type Remedy } from '../../cause.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';
import { citeCommand, limitInCommand, shellLimit } from '../../remedies/process-limits.ts';
import type { Failure } from '../../tree/failure.ts';

function remedy(failure: Failure): Remedy {
  const set = limitInCommand(failure, 'n');
  return {
    steps: [
      set !== undefined
        ? `${shellLimit('n', set)} in its command is too low for what it opens: raise it, as far as the container runtime allows`
        : `find out what ${failure.container?.name ?? who(failure)} opens: files and connections that it does not close grow until any limit is reached`,
      ...(set === undefined
        ? [
            'a program that watches files gets the same words when `fs.inotify.max_user_instances` of its node is used up: `sysctl fs.inotify` on the node and the number of files it holds open (`ls /proc/PID/fd | wc -l`) tell which',
            'the limit comes from the container runtime of the node (`LimitNOFILE` of its service) or from `ulimit -n` in the entrypoint: a manifest has no field for it',
          ]
        : []),
    ],
  };
}

export default defineCause({
  id: 'descriptor-limit',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} cannot open more files: its limit of open files is reached`,
  evidence: (failure) => [
    ...logEvidence(failure, ['descriptor-limit']),
    limitInCommand(failure, 'n') === undefined ? undefined : citeCommand(failure),
  ],
  remedy,
});
