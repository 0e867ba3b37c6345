import type { Path } from '../../../manifest/path.ts';
import { portsOf } from '../../../manifest/pod/container-port.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import { commandLineOf } from '../../model/containers/container-command.ts';
import {
  isNonRoot,
  isWindows,
  lacksCapability,
  podSetting,
} from '../../model/containers/effective-security-context.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://github.com/containerd/containerd/blob/main/docs/cri/config.md (enable_unprivileged_ports) */
export default defineRule({
  id: 'low-port',
  group: 'security',
  subject: 'container',
  summary: 'a container without root or capabilities listens on a port below 1024',
  severity: 'warning',
  certainty: 'heuristic',
  prevents: ['privileged-port'],
  containers: ['regular', 'sidecar'],
  *check(container, { settings }) {
    const { workload } = container;
    if (isWindows(workload) || !isNonRoot(container) || !lacksCapability(container, 'NET_BIND_SERVICE'))
      return;
    // The runtime's leave holds for the pod's own network only.
    const onHost = workload.podSpec.hostNetwork === true;
    if (settings.runtime.unprivilegedPorts && !onHost) return;
    const start = unprivilegedPortStart(workload);
    const low = [...declaredPorts(container), ...portsInWords(container)].filter(
      ({ port }) => port > 0 && port < start,
    );
    const [first] = low;
    if (!first) return;
    const ports = [...new Set(low.map(({ port }) => port))].join(' and ');
    yield {
      message: `${container.title} listens on port ${ports} as a non-root user, without NET_BIND_SERVICE`,
      at: first.path,
      because: `ports below ${start} need root or a capability, unless the runtime allows them for everyone`,
      fix: `listen on a port of 1024 or above and let the Service map it (targetPort: ${first.port + 8000}), or allow it for the pod:\nsecurityContext: {sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "${first.port}"}]}`,
      predicts:
        'bind: permission denied; CrashLoopBackOff (containerd 1.x; containerd 2 and Docker allow it)',
    };
  },
});

interface Listener {
  readonly port: number;
  readonly path: Path;
}

function declaredPorts(container: Container): Listener[] {
  return portsOf(container).flatMap(({ number, path }) =>
    number === undefined ? [] : [{ port: number, path: [...path, 'containerPort'] }],
  );
}

/** `--port=80`, `--listen-address=:443`, `--http-port 80`: flags that name what the program itself listens on. */
function portsInWords(container: Container): Listener[] {
  const { words } = commandLineOf(container);
  return words.flatMap(({ text, path }, index) => {
    const [, flag, value] = /^--?([a-z][a-z-]*)(?:=(.*))?$/.exec(text) ?? [];
    if (flag === undefined || !ownPort.test(flag)) return [];
    const next = value === undefined ? words[index + 1] : undefined;
    const port = /^(?:\S*:)?(\d{1,5})$/.exec(value ?? next?.text ?? '')?.[1];
    return port === undefined ? [] : [{ port: Number(port), path: next?.path ?? path }];
  });
}

const ownPort =
  /^(?:(?:http|https|web|server|listen|bind|secure|tls)-?)?port$|^(?:listen|bind|http|https|web)(?:-addr(?:ess)?)?$|^addr(?:ess)?$/;

/** The first port that anybody may bind: 1024, or what the pod's sysctl says. */
function unprivilegedPortStart(workload: Workload): number {
  const sysctls = asList(podSetting(workload, 'sysctls')?.value).map(asMapping);
  const start = asString(sysctls.find(({ name }) => name === 'net.ipv4.ip_unprivileged_port_start')?.value);
  return start !== undefined && /^\d+$/.test(start) ? Number(start) : 1024;
}
