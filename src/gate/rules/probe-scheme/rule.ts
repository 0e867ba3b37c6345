import { portsOf } from '../../../manifest/pod/container-port.ts';
import { probesOf } from '../../../manifest/pod/probe.ts';
import type { Container } from '../../../manifest/workload.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/#http-probes */
export default defineRule({
  id: 'probe-scheme',
  group: 'probes',
  subject: 'container',
  summary: 'an HTTP probe targets a port that looks like a TLS port',
  severity: 'warning',
  certainty: 'heuristic',
  prevents: ['readiness-probe-fails', 'liveness-probe-kills', 'startup-probe-kills'],
  *check(container) {
    for (const { handler, label } of probesOf(container)) {
      if (handler?.kind !== 'httpGet' || (handler.value.scheme || 'HTTP') !== 'HTTP') continue;
      const port = tlsPort(container, handler.value.port);
      if (port === undefined) continue;
      yield {
        message: `${container.title}: the ${label} speaks plain HTTP to port ${port}`,
        at: [...handler.path, 'scheme'],
        because: 'a TLS server answers plain HTTP with status 400 or hangs up',
        fix: 'scheme: HTTPS',
        predicts: `${label[0]?.toUpperCase()}${label.slice(1)} failed: HTTP probe failed with statuscode: 400`,
      };
    }
  },
});

/** How a port that by its number or name speaks TLS is called; undefined when it does not, or says that it is plain HTTP. */
function tlsPort(container: Container, port: unknown): string | undefined {
  const declared = portsOf(container).find(
    ({ name, number }) => (typeof port === 'string' ? name : number) === port,
  );
  const name = declared?.name ?? (typeof port === 'string' ? port : '');
  const number = declared?.number ?? (typeof port === 'number' ? port : undefined);
  if (name === 'https') return number === undefined ? '"https"' : `${number} ("https")`;
  if (number !== 443 && number !== 8443) return undefined;
  return /^http(?!s)/.test(name) ? undefined : String(number);
}
