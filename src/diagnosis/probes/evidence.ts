import { asList, asMapping } from '../../manifest/value.ts';
import { ofContainer } from '../account/commands.ts';
import type { Cited } from '../cite/cite.ts';
import { formatSeconds, runTime } from '../cite/cite.ts';
import { shellWords } from '../remedies/shell-words.ts';
import { kubectl } from '../remedies/words.ts';
import type { Case } from '../tree/case.ts';
import { type AskingProbe, askedPort, type KillingProbe, probeFault } from './fault.ts';
import { startTimeBefore } from './start-time.ts';

/** The line in which the program says where it listens, when that is not where the probe asks. */
export function citeListening(given: Case, field: AskingProbe): Cited | undefined {
  const fault = probeFault(given, field);
  const log = given.container?.log;
  if (!log || (fault.kind !== 'other port' && fault.kind !== 'only loopback')) return undefined;
  const { number, raw } = fault.listening.line;
  return {
    origin: 'log',
    source: `${log.source}: ${given.pod?.name}/${given.container?.name}, line ${number}`,
    text: raw.trim(),
    proves: true,
  };
}

/** How long the last good revision took to start, when the present one seems to lack time. */
export function citeStartTime(given: Case, field: KillingProbe): Cited | undefined {
  const before = startTimeBefore(given);
  if (!before || probeFault(given, field).kind !== 'not up yet') return undefined;
  const lived = given.container && runTime(given.container);
  const now = lived === undefined ? '' : `; this one was ended after ${formatSeconds(lived)}`;
  return {
    origin: 'status',
    source: 'pods of the revision before: status.conditions[ContainersReady]',
    text: `${before.how} ${formatSeconds(before.seconds)}${now}`,
    proves: false,
  };
}

/** `: it asks port 8081, the program listens on 8080`, for a headline; nothing when that is not known. */
export function faultInWords(given: Case, field: AskingProbe): string {
  const fault = probeFault(given, field);
  switch (fault.kind) {
    case 'other port':
      return ` (it asks port ${askedPort(given, asMapping(given.container?.spec[field]))}, the program listens on ${fault.listening.port})`;
    case 'only loopback':
      return ` (the program listens on ${fault.listening.host} only)`;
    case 'status':
      return ` (the program answers ${fault.status})`;
    case 'scheme':
      return ' (probe and program speak different protocols)';
    case 'late':
      return asMapping(given.container?.spec[field]).exec === undefined
        ? ' (the answer comes too late)'
        : ' (its command takes too long)';
    case 'stopped answering':
      return ' (the program answered and then stopped)';
    case 'not up yet':
      return notUp(given, field);
    case 'command':
      return ' (its command fails)';
    case 'no command':
      return ` (the image has no ${fault.command})`;
    case 'no such port':
      return ` (the container has no port named ${fault.port})`;
    case 'other host':
      return ` (it asks host ${fault.host}, not the pod)`;
    case 'no gRPC':
      return ` (no gRPC answer on port ${askedPort(given, asMapping(given.container?.spec[field]))})`;
    default:
      return '';
  }
}

/** A refused connection says that nothing listens there; what a command asks for is its own matter. */
function notUp(given: Case, field: AskingProbe): string {
  const probe = asMapping(given.container?.spec[field]);
  const port = probe.exec === undefined ? askedPort(given, probe) : undefined;
  if (field === 'livenessProbe')
    return ` (nothing listens${port === undefined ? '' : ` on port ${port}`} yet)`;
  return field === 'readinessProbe' && port !== undefined ? ` (nothing listens on port ${port})` : '';
}

/** `redis-cli -a PASSWORD`, `mysqladmin -pPASSWORD`, and what says so itself. */
const mayTellSecret = /pass|secret|token|auth|pwd|\s-a\s|\s-p(?=\S)/i;

/** The command of an exec probe, to be run by hand. */
export function probeByHand(given: Case, field: AskingProbe): string[] {
  const { pod, container } = given;
  const command = asList(asMapping(asMapping(container?.spec[field]).exec).command);
  const words = shellWords(command.map(String));
  if (pod === undefined || command.length === 0 || !words || mayTellSecret.test(words)) return [];
  if (probeFault(given, field).kind === 'no command') return [];
  return [`${kubectl(given)} exec ${pod.name}${ofContainer(given)} -- ${words}`];
}
