import { isKnative } from '../../../manifest/pod/probe.ts';
import { isMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { isForMetrics } from '../../model/containers/metrics-service.ts';
import { hasLeader, type Reach, reachOf, tcpPorts } from '../../model/containers/reachable-container.ts';
import { readinessHandler } from '../../model/containers/readiness-handler.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes */
export default defineRule({
  id: 'readiness-probe',
  group: 'probes',
  subject: 'container',
  summary: 'a container that takes traffic has no readiness probe',
  severity: 'error',
  certainty: 'likely',
  prevents: [],
  containers: ['regular', 'sidecar'],
  workloads: ['service-like', 'static'],
  *check(container, { inventory }) {
    const { workload } = container;
    if (isMapping(container.value.readinessProbe) || workload.testHook || isKnative(container)) return;
    const reach = reachOf(container, inventory);
    // A bare Pod has no rollout that would wait; only traffic makes the probe matter.
    if (workload.class === 'static' && reach.length === 0) return;
    const ports = tcpPorts(container);
    if (ports.length === 0 && reach.length === 0 && isHelper(container)) return;
    const port = ports[0]?.name ?? ports[0]?.number;
    const onlyMetrics = reach.length > 0 && reach.every(({ service }) => isForMetrics(service, inventory));
    const { says, ...rest } = grade(container, reach, port, onlyMetrics);
    yield {
      message: `${container.title} has no readiness probe${says}`,
      at: [...container.path, 'readinessProbe'],
      predicts: 'rollouts send requests to pods that cannot answer yet: connection refused, 502, 503',
      ...rest,
    };
  },
});

type Grade = Pick<Problem, 'because' | 'fix'> &
  Partial<Pick<Problem, 'predicts'>> & { says: string; severity?: 'warning' | 'note' };

function grade(
  container: Container,
  reach: readonly Reach[],
  declared: string | number | undefined,
  onlyMetrics: boolean,
): Grade {
  const best =
    reach.find((way) => way.declared && !way.evenUnready) ??
    reach.find((way) => !way.evenUnready) ??
    reach[0];
  const probe = (port: string | number): string => fixFor(readinessHandler(container, port));
  if (!best) {
    return declared === undefined
      ? {
          says: '',
          severity: 'note',
          because: 'it declares no TCP port; without a probe it counts as ready the moment it starts',
          fix: 'if a rollout should wait until it really works:\nreadinessProbe:\n  exec: {command: ["cat", "/tmp/ready"]}',
          predicts: 'a rollout goes on before the new pod works',
        }
      : {
          says: `; no Service of the set reaches its port ${declared}`,
          severity: 'warning',
          because: 'it counts as ready the moment it starts, before it listens',
          fix: probe(declared),
        };
  }
  const says = `; ${best.service.title} sends traffic to its port ${best.port}`;
  if (onlyMetrics) {
    const because = 'only metrics are read there, but a rollout would still wait for the probe';
    return { says, severity: 'warning', because, fix: probe(best.port) };
  }
  if (best.evenUnready) {
    const because = 'that Service publishes unready pods too, but a rollout would still wait for the probe';
    return { says, severity: 'warning', because, fix: probe(best.port) };
  }
  if (!best.declared) {
    const because = 'the port is not declared, but this is the only container that can listen there';
    return { says, severity: 'warning', because, fix: probe(best.port) };
  }
  return { says, because: 'traffic arrives before the app listens', fix: probe(best.port) };
}

function fixFor(handler: string): string {
  const what = handler.startsWith('httpGet')
    ? 'an endpoint that checks "can I serve now", for example'
    : 'it speaks no HTTP: ask it in its own way';
  return `${what}\nreadinessProbe:\n  ${handler}\n  periodSeconds: 5`;
}

/**
 * True for a container without ports that only helps (a log shipper, a mesh agent): a native sidecar, or one beside a
 * container that has ports or says itself when the pod is ready.
 */
function isHelper(container: Container): boolean {
  return container.class === 'sidecar' || hasLeader(container.workload);
}
