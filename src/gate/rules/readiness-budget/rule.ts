import { isCount, probeOf, timingOf } from '../../../manifest/pod/probe.ts';
import { asMapping } from '../../../manifest/value.ts';
import { listeners } from '../../model/containers/reachable-container.ts';
import { progressDeadline } from '../../model/objects/progress-deadline.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds */
export default defineRule({
  id: 'readiness-budget',
  group: 'probes',
  subject: 'workload',
  summary: "pods can become available only after the rollout's deadline has passed",
  severity: 'warning',
  certainty: 'certain',
  prevents: ['readiness-probe-fails'],
  workloads: ['service-like'],
  *check(workload) {
    const deadline = progressDeadline(workload);
    if (deadline === undefined) return;
    const minimum = asMapping(workload.object.value.spec).minReadySeconds;
    if (isCount(minimum) && minimum > 0 && minimum >= deadline) {
      yield {
        message: `${workload.title} waits ${minimum} s before a pod counts as available, but is given up after ${deadline} s`,
        at: ['spec', 'minReadySeconds'],
        because: 'the progress deadline must be the longer one',
        fix: `a smaller minReadySeconds, or beside it\nprogressDeadlineSeconds: ${minimum + 600}`,
        predicts: 'apply rejected: progressDeadlineSeconds must be greater than minReadySeconds',
        // Nobody refuses an Argo Rollout.
        ...(workload.object.group === 'apps' ? { severity: 'error' } : {}),
      };
    }
    for (const container of listeners(workload)) {
      const probe = probeOf(container, 'readinessProbe');
      const delay = probe ? (timingOf(probe)?.initialDelay ?? 0) : 0;
      if (!probe || delay <= deadline) continue;
      yield {
        message: `${container.title} is checked for readiness only after ${delay} s, but the rollout's deadline is ${deadline} s`,
        at: [...probe.path, 'initialDelaySeconds'],
        container: container.name,
        because: 'no pod can be ready in time',
        fix: 'a probe may fail for as long as the app starts, so it needs no delay\ninitialDelaySeconds: 0',
        predicts: 'ProgressDeadlineExceeded',
      };
    }
  },
});
