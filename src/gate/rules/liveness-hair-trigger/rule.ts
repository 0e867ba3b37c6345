import { programsOf } from '../../../manifest/pod/exec-command.ts';
import { failureWindow, probeOf, timingOf } from '../../../manifest/pod/probe.ts';
import { asNumber } from '../../../manifest/value.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

const tooShort = 10;
/** Programs that often need most of a second before they do anything. */
const slowStarters = /^(?:java|jcmd|jshell|python[\d.]*|curl)$/;

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe */
export default defineRule({
  id: 'liveness-hair-trigger',
  group: 'probes',
  subject: 'container',
  summary: 'a single slow response is enough for the liveness probe to kill the container',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['liveness-probe-kills'],
  *check(container) {
    const probe = probeOf(container, 'livenessProbe');
    const timing = probe && timingOf(probe);
    if (!probe?.handler || !timing) return;
    const { failureThreshold, period, timeout } = timing;
    const window = failureWindow(timing);
    const shared: Pick<Problem, 'predicts'> = {
      predicts: 'restarts under load, exit 137 or 143; the liveness probe kills a healthy app',
    };
    if (failureThreshold === 1) {
      yield {
        ...shared,
        message: `${container.title}: a single failed liveness check kills the container`,
        at: [...probe.path, 'failureThreshold'],
        because: 'one garbage collection or one lost packet is enough',
        fix: `failureThreshold: ${Math.max(3, Math.ceil(30 / period))}`,
      };
    } else if (window < tooShort) {
      yield {
        ...shared,
        message: `${container.title} is killed after not answering for ${window} s`,
        at: [...probe.path, 'periodSeconds'],
        because: `${failureThreshold} × ${period} s = ${window} s; a pause under load can last longer`,
        fix: 'periodSeconds: 10',
      };
    }
    const slow = probe.handler.kind === 'exec' ? programsOf(probe.handler.value.command) : [];
    const program = slow.find((name) => slowStarters.test(name));
    if (program !== undefined && timeout === 1) {
      yield {
        ...shared,
        message: `${container.title}: its liveness probe gives "${program}" 1 s to start, run and end`,
        at: [...probe.path, 'timeoutSeconds'],
        because: asNumber(probe.value.timeoutSeconds)
          ? 'on a busy node that takes longer'
          : '1 s is the default',
        fix: 'timeoutSeconds: 5',
      };
    }
  },
});
