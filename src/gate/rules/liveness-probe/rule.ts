import { isMapping } from '../../../manifest/value.ts';
import { tcpPorts } from '../../model/containers/reachable-container.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe */
export default defineRule({
  id: 'liveness-probe',
  group: 'probes',
  subject: 'container',
  summary: 'a container has no liveness probe',
  severity: 'note',
  certainty: 'certain',
  enabled: false,
  prevents: [],
  containers: ['regular', 'sidecar'],
  workloads: ['service-like'],
  *check(container) {
    if (isMapping(container.value.livenessProbe)) return;
    const [port] = tcpPorts(container);
    const handler = port
      ? `httpGet: {path: /livez, port: ${port.name ?? port.number}}`
      : 'exec: {command: ["cat", "/tmp/alive"]}';
    yield {
      message: `${container.title} has no liveness probe`,
      at: [...container.path, 'livenessProbe'],
      because: 'an app that hangs without exiting stays that way until somebody restarts it',
      fix: `only if it can hang: something cheap that asks nobody else, slower than readiness\nlivenessProbe:\n  ${handler}\n  periodSeconds: 20\n  failureThreshold: 6`,
      predicts: 'a process that hangs is not restarted',
    };
  },
});
