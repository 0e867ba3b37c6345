import { asList, asMapping, asString } from '../../manifest/value.ts';
import { formatSeconds, runTime } from '../cite/cite.ts';
import type { Failure } from '../tree/failure.ts';
import { type AskingProbe, askedPort, type ProbeFault } from './fault.ts';

/** What to do where neither more time nor another port is what is missing. */
export function adviceFor(failure: Failure, field: AskingProbe, fault: ProbeFault): string {
  switch (fault.kind) {
    case 'status':
      return statusAdvice(fault.status, askedPath(failure, field));
    case 'scheme':
      return 'the probe and the program do not speak the same protocol: set `scheme` to what the port serves (HTTP or HTTPS), or use a `grpc` or `tcpSocket` probe';
    case 'no command':
      return `the image has no \`${fault.command}\`: put it in, or let the kubelet ask itself with \`httpGet\`, \`tcpSocket\` or \`grpc\``;
    case 'no such port': {
      const names = asList(failure.container?.spec.ports).flatMap(
        (each) => asString(asMapping(each).name) ?? [],
      );
      const has = names.length === 0 ? 'its ports have no names' : `it has ${names.join(', ')}`;
      return `the container has no port named \`${fault.port}\` (${has}): correct \`port\` of the probe, or name the port so`;
    }
    case 'other host':
      return `\`host: ${fault.host}\` makes the kubelet ask there instead of the pod, from the node: take it out; a name that the program wants to be called by belongs into \`httpHeaders\` as \`Host\``;
    case 'no gRPC':
      return `the program listens, but no gRPC connection to port ${askedPort(failure, asMapping(failure.container?.spec[field]))} comes about: take the port of its gRPC server, or \`httpGet\` or \`tcpSocket\` if it has none`;
    case 'stopped answering': {
      const lasted = failure.container && runTime(failure.container);
      const after = lasted === undefined ? 'first' : `for up to ${formatSeconds(lasted)}`;
      return `it answered ${after} and then stopped: it hangs or is overloaded, more time for the start does not help; look at what it did last`;
    }
    case 'command':
      return 'its command runs in the container and fails: the event says what it printed; either what it asks for is not there, or the probe asks for the wrong thing';
    default:
      return 'ask by hand, inside the container, what the probe asks: its answer is not one that we know';
  }
}

/** `/healthz`, without its query. */
function askedPath({ container }: Failure, field: AskingProbe): string {
  const { path } = asMapping(asMapping(container?.spec[field]).httpGet);
  return (typeof path === 'string' && path.replace(/\?.*/s, '')) || '/';
}

function statusAdvice(status: number, path: string): string {
  if (status === 404)
    return `the program runs and has no \`${path}\`: correct \`path\` to one that it answers`;
  if (status === 401 || status === 403)
    return `the program runs, but lets nobody without a login see \`${path}\`: give the probe a path without one`;
  if (status >= 500)
    return `the program runs and says itself that it is not well (${status} from \`${path}\`): its log has the reason, another probe would only hide it`;
  return `the program runs and answers ${status} to \`${path}\`: correct what the probe asks for`;
}
