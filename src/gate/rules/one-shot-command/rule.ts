import { oneShotOf } from '../../model/containers/one-shot.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
export default defineRule({
  id: 'one-shot-command',
  group: 'commands',
  subject: 'container',
  summary: 'a container that should keep running has a command that exits soon',
  severity: 'warning',
  certainty: 'heuristic',
  prevents: ['process-completes'],
  containers: ['regular', 'sidecar'],
  workloads: ['service-like'],
  *check(container) {
    const found = oneShotOf(container);
    if (!found) return;
    const { program, at } = found;
    yield {
      message: `${container.title} ${program === undefined ? 'runs nothing of its own: its image only holds tools' : `ends with "${program}", which is over in a moment`}`,
      at,
      because: 'a container that exits is restarted, even after exit code 0',
      fix:
        program === undefined
          ? 'command: ["sleep", "infinity"] if it is only to be there; else the command it is to run'
          : 'run it as a Job or as an init container; to keep the container there: exec sleep infinity at the end',
      predicts: 'Completed, exit 0, again and again; CrashLoopBackOff',
    };
  },
});
