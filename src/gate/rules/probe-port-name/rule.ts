import { type ContainerPort, portRefusal, portsOf } from '../../../manifest/pod/container-port.ts';
import { type Check, hooksOf, probesOf } from '../../../manifest/pod/probe.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/probe/util.go (ResolveContainerPort) */
export default defineRule({
  id: 'probe-port-name',
  group: 'probes',
  subject: 'container',
  summary: 'a probe or hook uses a port name that its container does not declare',
  severity: 'error',
  certainty: 'certain',
  prevents: ['readiness-probe-fails', 'post-start-hook-fails'],
  *check(container) {
    const ports = portsOf(container);
    for (const { handler, label } of [...probesOf(container), ...hooksOf(container)]) {
      const port = handler?.value.port;
      if (!handler || typeof port !== 'string' || handler.kind === 'grpc' || portRefusal(port)) continue;
      const at = [...handler.path, 'port'];
      const declared = ports.find(({ name }) => name === port);
      if (!declared) {
        yield {
          message: `${container.title}: its ${label} uses port "${port}", a name the container does not declare`,
          at,
          fix: mend(port, ports),
          ...consequences[label],
        };
      } else if (declared.protocol !== 'TCP') {
        yield {
          message: `${container.title}: its ${label} uses port "${port}" by TCP; it is declared as ${declared.protocol}`,
          at,
          because: `the name only gives the number, ${declared.number}`,
          fix: 'nothing, if the app listens on both; otherwise the name of a TCP port',
          predicts: 'connection refused if nothing listens on TCP there',
          severity: 'note',
          certainty: 'likely',
        };
      }
    }
  },
});

function mend(port: string, ports: readonly ContainerPort[]): string {
  const [only, ...others] = ports.filter(({ protocol }) => protocol === 'TCP');
  if (only && others.length === 0) return `port: ${only.name ?? only.number}`;
  const names = ports.flatMap(({ name }) => name ?? []);
  const known = names.length > 0 ? `one of its names (${names.join(', ')})` : 'the number';
  return `${known}, or declare it:\nports:\n  - {name: ${port}, containerPort: 8080}`;
}

/** The kubelet throws away what it could not ask: such a probe neither passes nor counts as failed. */
const consequences: Record<Check['label'], Pick<Problem, 'because' | 'predicts'>> = {
  'liveness probe': {
    because: 'the kubelet cannot run the check and counts that as alive, so liveness is off',
    predicts: 'Liveness probe errored; a container that hangs is never restarted',
  },
  'readiness probe': {
    because: 'the kubelet cannot run the check, so it never passes',
    predicts: 'Readiness probe errored; the pod never becomes ready, the rollout never ends',
  },
  'startup probe': {
    because: 'the kubelet cannot run the check, so it never passes',
    predicts: 'Startup probe errored; the container never counts as started and never becomes ready',
  },
  'postStart hook': {
    because: 'the kubelet cannot send the request, and kills the container',
    predicts: 'FailedPostStartHook; CrashLoopBackOff',
  },
  'preStop hook': {
    because: 'the kubelet cannot send the request',
    predicts: 'FailedPreStopHook; the app is not warned before SIGTERM',
  },
};
