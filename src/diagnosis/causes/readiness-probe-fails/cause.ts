import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeEvent, citeSpec } from '../../cite/cite.ts';
import { citeLastLine } from '../../cite/cite-log.ts';
import { citeListening, faultInWords, probeByHand } from '../../probes/evidence.ts';
import { probeRemedy } from '../../probes/remedy.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

function citeNotReady({ pod, container }: Failure): Cited | undefined {
  if (!pod || !container) return undefined;
  return {
    origin: 'status',
    source: `pod ${pod.name}: ${container.field}.ready`,
    text: `false, although it runs${container.restarts === 0 ? ' without a restart' : `; ${container.restarts} restart${container.restarts === 1 ? '' : 's'}`}`,
    proves: true,
  };
}

/** A client error, a closed port, the wrong scheme, or a program that is not there will not get better by waiting. */
function stays({ container }: Failure): boolean {
  const answer = container?.events.findLast(({ reason }) => reason === 'Unhealthy')?.message ?? '';
  return /statuscode: 4\d\d|connection refused|HTTP response to HTTPS|malformed HTTP|executable file not found|strconv\.Atoi/.test(
    answer,
  );
}

export default defineCause({
  id: 'readiness-probe-fails',
  class: (failure) => (stays(failure) ? 'template-race' : 'informational'),
  grace: 60,
  repeats: 1,
  fields: ['readinessProbe', 'ports'],
  concerns: ['probes'],
  effect: 'likely',
  title: (failure) =>
    `${who(failure)} runs, but its readiness probe fails${faultInWords(failure, 'readinessProbe')}: it gets no traffic`,
  evidence: (failure) => [
    citeEvent(failure, ({ reason, message }) => reason === 'Unhealthy' && /^Readiness/.test(message)),
    citeNotReady(failure),
    citeListening(failure, 'readinessProbe'),
    citeSpec(failure, 'readinessProbe', failure.container?.spec.readinessProbe),
    citeLastLine(failure),
  ],
  remedy: (failure) => probeRemedy(failure, 'readinessProbe'),
  commands: (failure) => probeByHand(failure, 'readinessProbe'),
});
