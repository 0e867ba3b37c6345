import { asList, asMapping, asNumber, asString, isMapping, type Mapping } from '../../manifest/value.ts';
import { runTime } from '../cite/cite.ts';
import { killWindow } from '../health/probe-budget.ts';
import type { Failure } from '../tree/failure.ts';
import { isLoopback, type Listening, listeningLines } from './listening.ts';
import { hadBeenReady } from './start-time.ts';

/** The probes for which the kubelet kills. */
export type KillingProbe = 'startupProbe' | 'livenessProbe';
export type AskingProbe = KillingProbe | 'readinessProbe';

const labels = { startupProbe: 'Startup', livenessProbe: 'Liveness', readinessProbe: 'Readiness' } as const;

/** What is wrong between a probe and the program it asks. */
export type ProbeFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'scheme' | 'late' | 'stopped answering' | 'command' | 'unknown' }
  /** The image has no such command to probe with. */
  | { readonly kind: 'no command'; readonly command: string }
  /** The container has no port of the name that the probe asks. */
  | { readonly kind: 'no such port'; readonly port: string }
  /** The probe asks a host of its own, which does not answer: that is not the pod. */
  | { readonly kind: 'other host'; readonly host: string }
  /** The program listens at that port, but no gRPC connection comes about. */
  | { readonly kind: 'no gRPC' }
  /** Nothing has ever answered, and the program says nowhere that it listens. */
  | { readonly kind: 'not up yet' }
  | { readonly kind: 'other port' | 'only loopback'; readonly listening: Listening };

const refused = /refused|reset by peer|\bEOF\b|no route to host/i;
const tooLate = /Client\.Timeout|deadline exceeded|timed? ?out|i\/o timeout/i;
const otherScheme =
  /HTTP response to HTTPS client|HTTP request to an HTTPS server|malformed HTTP response|tls: first record/i;

/** What the kubelet says in the same words of a port that refuses, one that does not answer, and one that speaks no HTTP/2. */
const noGrpc = /failed to connect service/i;
const noCommand =
  /exec: "(?<name>[^"]+)": (?:executable file not found|stat [^\n]*no such file)|executable file [`'"](?<crun>[^`'"]+)[`'"] not found/i;

/** Judges by what the probe saw, what the program said, and how long the run lasted. */
export function probeFault(failure: Failure, field: AskingProbe): ProbeFault {
  const { container } = failure;
  const seen =
    (field === 'readinessProbe' ? undefined : container?.kill?.unhealthy?.message) ??
    container?.events.findLast(({ message }) => message.startsWith(labels[field]))?.message ??
    '';
  const probe = asMapping(container?.spec[field]);
  const status = /statuscode: (\d+)/.exec(seen)?.[1];
  if (otherScheme.test(seen)) return { kind: 'scheme' };
  if (status !== undefined) return { kind: 'status', status: Number(status) };
  const absent = noCommand.exec(seen)?.groups;
  if (absent) return { kind: 'no command', command: absent.name ?? absent.crun ?? '' };
  const elsewhereAsked = otherHost(probe);
  if (elsewhereAsked !== undefined && seen !== '') return { kind: 'other host', host: elsewhereAsked };
  const name = lacksPort(failure, probe);
  if (name !== undefined) return { kind: 'no such port', port: name };
  if (noGrpc.test(seen)) return grpcFault(failure, field, probe);
  if (tooLate.test(seen) && !answeredBefore(failure, field)) {
    const listening = lastListening(failure);
    // A port that nobody listens at refuses; silence comes from a program that is busy, or from its start.
    return field === 'startupProbe' && !listening ? { kind: 'not up yet' } : { kind: 'late' };
  }
  if (isMapping(probe.exec) && !refused.test(seen)) return { kind: 'command' };
  if (answeredBefore(failure, field)) return { kind: 'stopped answering' };
  if (seen !== '' && !refused.test(seen)) return { kind: 'unknown' };
  const listening = elsewhere(failure, probe);
  return listening ?? { kind: 'not up yet' };
}

/** A host that the probe names; without one it is the pod. */
function otherHost(probe: Mapping): string | undefined {
  return asString(asMapping(probe.httpGet ?? probe.tcpSocket).host) || undefined;
}

/** A name for which the container lists no port; a name of digits is a number. */
function lacksPort({ container }: Failure, probe: Mapping): string | undefined {
  const { port } = asMapping(probe.httpGet ?? probe.tcpSocket);
  if (typeof port !== 'string' || /^\d+$/.test(port)) return undefined;
  const known = asList(container?.spec.ports).some((each) => asMapping(each).name === port);
  return known ? undefined : port;
}

function grpcFault(failure: Failure, field: AskingProbe, probe: Mapping): ProbeFault {
  const listening = elsewhere(failure, probe);
  if (listening) return listening;
  if (answeredBefore(failure, field)) return { kind: 'stopped answering' };
  return lastListening(failure) ? { kind: 'no gRPC' } : { kind: 'not up yet' };
}

/** True when the probe must have succeeded in this run: it lasted longer than one that never answers. */
export function answeredBefore(failure: Failure, field: AskingProbe): boolean {
  const { container, pod } = failure;
  if (!container || field !== 'livenessProbe') return false;
  const { startupProbe, readinessProbe, livenessProbe } = container.spec;
  const asksLike = (other: unknown): boolean =>
    isMapping(other) && askedPort(failure, asMapping(other)) === askedPort(failure, asMapping(livenessProbe));
  if (asksLike(startupProbe) || (asksLike(readinessProbe) && hadBeenReady(failure))) return true;
  const grace = asNumber(pod?.spec.terminationGracePeriodSeconds) ?? 30;
  const window = killWindow(container.spec, field, grace);
  const lasted = runTime(container);
  return window !== undefined && lasted !== undefined && lasted > window.to + 5;
}

function lastListening({ container }: Failure): Listening | undefined {
  return listeningLines(container?.log?.reading.lines ?? []).at(-1);
}

/** Where the program listens, when that is not where the probe asks. */
function elsewhere(failure: Failure, probe: Mapping): ProbeFault | undefined {
  const asked = askedPort(failure, probe);
  const all = listeningLines(failure.container?.log?.reading.lines ?? []);
  const same = all.filter(({ port }) => port === asked);
  const [local] = same.filter(({ host }) => isLoopback(host));
  if (local && same.every(({ host }) => isLoopback(host))) return { kind: 'only loopback', listening: local };
  const other = all.findLast(({ port }) => port !== undefined && port !== asked);
  return other && asked !== undefined && same.length === 0
    ? { kind: 'other port', listening: other }
    : undefined;
}

/** The port number that a probe asks, a named one looked up in the container's own list. */
export function askedPort({ container }: Failure, probe: Mapping): number | undefined {
  const { port } = asMapping(probe.httpGet ?? probe.tcpSocket ?? probe.grpc);
  if (typeof port === 'number') return port;
  const named = asList(container?.spec.ports)
    .map(asMapping)
    .find(({ name }) => name === port);
  return asNumber(named?.containerPort);
}
