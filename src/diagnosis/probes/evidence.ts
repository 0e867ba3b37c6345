import { asList, asMapping } from '../../manifest/value.ts';
import type { Cited } from '../cite/cite.ts';
import { formatSeconds, runTime } from '../cite/cite.ts';
import { ofContainer } from '../context/commands.ts';
import { kubectl } from '../remedies/phrases.ts';
import { quoteForShell } from '../remedies/shell-quote.ts';
import type { Failure } from '../tree/failure.ts';
import { type AskingProbe, askedPort, type KillingProbe, probeFault } from './fault.ts';
import { startTimeBefore } from './start-time.ts';

/** The line in which the program says where it listens, when that is not where the probe asks. */
export function citeListening(failure: Failure, field: AskingProbe): Cited | undefined {
  const fault = probeFault(failure, field);
  const log = failure.container?.log;
  if (!log || (fault.kind !== 'other port' && fault.kind !== 'only loopback')) return undefined;
  const { number, raw } = fault.listening.line;
  return {
    origin: 'log',
    source: `${log.source}: ${failure.pod?.name}/${failure.container?.name}, line ${number}`,
    text: raw.trim(),
    proves: true,
  };
}

/** How long the last good revision took to start, when the present one seems to lack time. */
export function citeStartTime(failure: Failure, field: KillingProbe): Cited | undefined {
  const before = startTimeBefore(failure);
  if (!before || probeFault(failure, field).kind !== 'not up yet') return undefined;
  const lived = failure.container && runTime(failure.container);
  const now = lived === undefined ? '' : `; this one was ended after ${formatSeconds(lived)}`;
  return {
    origin: 'status',
    source: 'pods of the revision before: status.conditions[ContainersReady]',
    text: `${before.how} ${formatSeconds(before.seconds)}${now}`,
    proves: false,
  };
}

/** `: it uses port 8081, the program listens on 8080`, for a headline; nothing when that is not known. */
export function faultInWords(failure: Failure, field: AskingProbe): string {
  const fault = probeFault(failure, field);
  switch (fault.kind) {
    case 'other port':
      return ` (it uses port ${askedPort(failure, asMapping(failure.container?.spec[field]))}, the program listens on ${fault.listening.port})`;
    case 'only loopback':
      return ` (the program listens on ${fault.listening.host} only)`;
    case 'status':
      return ` (the program answers ${fault.status})`;
    case 'scheme':
      return ' (probe and program speak different protocols)';
    case 'late':
      return asMapping(failure.container?.spec[field]).exec === undefined
        ? ' (the answer comes too late)'
        : ' (its command takes too long)';
    case 'stopped answering':
      return ' (the program answered and then stopped)';
    case 'not up yet':
      return notUp(failure, field);
    case 'command':
      return ' (its command fails)';
    case 'no command':
      return ` (the image has no ${fault.command})`;
    case 'no such port':
      return ` (the container has no port named ${fault.port})`;
    case 'other host':
      return ` (it asks host ${fault.host}, not the pod)`;
    case 'no gRPC':
      return ` (no gRPC answer on port ${askedPort(failure, asMapping(failure.container?.spec[field]))})`;
    default:
      return '';
  }
}

/** A refused connection says that nothing listens there; what a command asks for is its own matter. */
function notUp(failure: Failure, field: AskingProbe): string {
  const probe = asMapping(failure.container?.spec[field]);
  const port = probe.exec === undefined ? askedPort(failure, probe) : undefined;
  if (field === 'livenessProbe')
    return ` (nothing listens${port === undefined ? '' : ` on port ${port}`} yet)`;
  return field === 'readinessProbe' && port !== undefined ? ` (nothing listens on port ${port})` : '';
}

/** `redis-cli -a PASSWORD`, `mysqladmin -pPASSWORD`, and what says so itself. */
const mayTellSecret = /pass|secret|token|auth|pwd|\s-a\s|\s-p(?=\S)/i;

/** The command of an exec probe, to be run by hand. */
export function probeByHand(failure: Failure, field: AskingProbe): string[] {
  const { pod, container } = failure;
  const command = asList(asMapping(asMapping(container?.spec[field]).exec).command);
  const words = quoteForShell(command.map(String));
  if (pod === undefined || command.length === 0 || !words || mayTellSecret.test(words)) return [];
  if (probeFault(failure, field).kind === 'no command') return [];
  return [`${kubectl(failure)} exec ${pod.name}${ofContainer(failure)} -- ${words}`];
}
