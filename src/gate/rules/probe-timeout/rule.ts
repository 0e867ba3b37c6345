import { probesOf, timingOf } from '../../../manifest/pod/probe.ts';
import { asNumber } from '../../../manifest/value.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/#configure-probes */
export default defineRule({
  id: 'probe-timeout',
  group: 'probes',
  subject: 'container',
  summary: "a probe's timeout is as long as its period, or longer",
  severity: 'warning',
  certainty: 'certain',
  prevents: ['liveness-probe-kills', 'startup-probe-kills'],
  *check(container) {
    for (const probe of probesOf(container)) {
      const timing = timingOf(probe);
      if (!timing || timing.timeout < timing.period) continue;
      const { timeout, period } = timing;
      const explicit = asNumber(probe.value.timeoutSeconds);
      const shorter = Math.max(1, Math.floor(period / 2));
      yield {
        message: `${container.title}: the ${probe.label} waits ${timeout} s for an answer and runs every ${period} s`,
        at: [...probe.path, explicit ? 'timeoutSeconds' : 'periodSeconds'],
        because: 'a slow answer delays the next check, so the probe runs less often than its period says',
        fix:
          shorter < period
            ? `a longer periodSeconds, or\ntimeoutSeconds: ${shorter}`
            : `periodSeconds: ${Math.max(5, 2 * timeout)}`,
        predicts: 'failures are counted later than the numbers say, answers slower than that come too late',
      };
    }
  },
});
