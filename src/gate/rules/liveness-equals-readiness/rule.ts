import { portNumber } from '../../../manifest/pod/container-port.ts';
import { failureWindow, type Handler, killBudget, probeOf, timingOf } from '../../../manifest/pod/probe.ts';
import { asList, asMapping, asString, isMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/ */
export default defineRule({
  id: 'liveness-equals-readiness',
  group: 'probes',
  subject: 'container',
  summary:
    'the liveness probe checks the same as readiness and is no slower, so a busy pod is killed instead of taken out of traffic',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['liveness-probe-kills'],
  containers: ['regular'],
  *check(container) {
    const liveness = probeOf(container, 'livenessProbe');
    const readiness = probeOf(container, 'readinessProbe');
    if (!liveness?.handler || !readiness?.handler) return;
    if (question(liveness.handler, container) !== question(readiness.handler, container)) return;
    const [slow, fast] = [timingOf(liveness), timingOf(readiness)];
    if (!slow || !fast) return;
    const kill = killBudget(slow, isMapping(container.value.startupProbe));
    const unready = failureWindow(fast);
    if (kill > unready) return;
    const failures = Math.ceil((2 * unready) / slow.period) + 1;
    yield {
      message: `${container.title} uses the same check for liveness and readiness, and liveness is no slower`,
      at: liveness.path,
      because: `killed after ${kill} s, taken out of traffic after ${unready} s`,
      fix: `give liveness its own cheap endpoint without dependencies, or make it slower\nlivenessProbe: {failureThreshold: ${failures}}`,
      predicts:
        'under load, or when a dependency is down, pods restart instead of being taken out of traffic',
    };
  },
});

/** What a handler asks, in one text: ports by number, defaults filled in, headers in any order. */
function question({ kind, value }: Handler, container: Container): string {
  const port = portNumber(container, value.port) ?? value.port;
  const headers = asList(value.httpHeaders)
    .map(asMapping)
    .map(({ name, value }) => `${asString(name)?.toLowerCase()}: ${JSON.stringify(value)}`)
    .toSorted();
  const { host = '', command = [], service = '' } = value;
  const path = kind === 'httpGet' ? asString(value.path) || '/' : '';
  return JSON.stringify([kind, host, port, value.scheme || 'HTTP', path, headers, command, service]);
}
