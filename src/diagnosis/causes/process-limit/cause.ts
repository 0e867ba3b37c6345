import { defineCause, type Remedy } from '../../cause.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';
import { citeCommand, limitInCommand, shellLimit } from '../../remedies/process-limits.ts';
import type { Failure } from '../../tree/failure.ts';

function remedy(failure: Failure): Remedy {
  const set = limitInCommand(failure, 'u');
  return {
    steps: [
      ...(set === undefined ? [] : [`${shellLimit('u', set)} in its command allows so few: raise it`]),
      `start fewer: size the thread pools and workers of ${who(failure)} from its CPU limit, most count the processors of the node (\`OMP_NUM_THREADS\`, \`OPENBLAS_NUM_THREADS\`, \`GOMAXPROCS\`, \`-XX:ActiveProcessorCount\`); threads that never end grow until any limit is reached`,
      ...(set === undefined
        ? [
            'the limit itself is `podPidsLimit` of the kubelet, for all processes and threads of the pod, or `ulimit -u` of its user: a manifest has no field for it',
          ]
        : []),
    ],
  };
}

export default defineCause({
  id: 'process-limit',
  class: 'application',
  grace: 0,
  repeats: 3,
  final: true,
  title: (failure) => `${who(failure)} cannot start more threads or processes: its limit is reached`,
  evidence: (failure) => [
    ...logEvidence(failure, ['process-limit']),
    limitInCommand(failure, 'u') === undefined ? undefined : citeCommand(failure),
  ],
  remedy,
});
