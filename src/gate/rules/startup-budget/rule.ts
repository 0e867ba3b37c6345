import { explainStartBudget, probeOf, startBudget, timingOf } from '../../../manifest/pod/probe.ts';
import { expectedStartup } from '../../model/containers/startup-time.ts';
import { progressDeadline } from '../../model/objects/progress-deadline.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds */
export default defineRule({
  id: 'startup-budget',
  group: 'probes',
  subject: 'container',
  summary: 'a startup probe leaves too little time to start, or more than the rollout waits',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['startup-probe-kills'],
  containers: ['regular', 'sidecar'],
  workloads: ['service-like'],
  *check(container, { settings }) {
    const probe = probeOf(container, 'startupProbe');
    const timing = probe && timingOf(probe);
    if (!probe?.handler || !timing) return;
    const budget = startBudget(timing);
    const needed = expectedStartup(container.workload, settings)?.seconds ?? settings.startup.minBudget;
    const deadline = progressDeadline(container.workload);
    const shared = { at: probe.path, because: explainStartBudget(timing) };
    if (budget < needed) {
      const failures = Math.ceil(Math.max(60, 2 * needed) / timing.period);
      yield {
        ...shared,
        message: `${container.title} has ${budget} s to start before its startup probe kills it; ${needed} s are expected`,
        fix: `a longer budget costs nothing when the app is quick: ${failures} × ${timing.period} s\nfailureThreshold: ${failures}`,
        predicts: 'CrashLoopBackOff exit 137 or 143; the startup probe kills it',
      };
    } else if (deadline !== undefined && budget > deadline) {
      yield {
        ...shared,
        message: `${container.title} may take ${budget} s to start, but the rollout's deadline is ${deadline} s`,
        fix: `a smaller failureThreshold, or in the spec of the ${container.workload.object.kind}\nprogressDeadlineSeconds: ${Math.ceil((budget * 1.2) / 60) * 60}`,
        predicts: 'ProgressDeadlineExceeded before the pod had its chance',
      };
    }
  },
});
