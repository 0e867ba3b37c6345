import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citeEvent, citeLastLine, citeSpec } from '../../cite.ts';
import { who } from '../../words.ts';

function citeNotReady({ pod, container }: Case): Cited | undefined {
  if (!pod || !container) return undefined;
  return {
    origin: 'status',
    source: `pod ${pod.name}: ${container.field}.ready`,
    text: `false; running, ${container.restarts} restarts`,
    proves: true,
  };
}

function advice({ container }: Case): string[] {
  const seen = container?.events.findLast(({ message }) => /^Readiness/.test(message))?.message ?? '';
  if (/statuscode: 404/.test(seen)) return ['the probe asks for a path that is not there: correct `path`'];
  if (/statuscode: 5\d\d/.test(seen))
    return ['the program says that it is not ready: its log, or the answer itself, names what it waits for'];
  if (/refused/.test(seen))
    return [
      'nothing listens where the probe asks: compare its port with what the log says; 127.0.0.1 is not reachable for it',
    ];
  if (/Client\.Timeout|deadline exceeded|timed out/.test(seen))
    return ['it answers too late: raise `timeoutSeconds`'];
  return ['run what the probe asks by hand in the container'];
}

/** A client error, a closed port, the wrong scheme, or a program that is not there will not get better by waiting. */
function stays({ container }: Case): boolean {
  const answer = container?.events.findLast(({ reason }) => reason === 'Unhealthy')?.message ?? '';
  return /statuscode: 4\d\d|connection refused|HTTP response to HTTPS|malformed HTTP|executable file not found/.test(
    answer,
  );
}

export default defineCause({
  id: 'readiness-probe-fails',
  class: (given) => (stays(given) ? 'G' : 'I'),
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} runs, but its readiness probe fails: it gets no traffic`,
  evidence: (given) => [
    citeEvent(given, ({ reason, message }) => reason === 'Unhealthy' && /^Readiness/.test(message)),
    citeNotReady(given),
    citeSpec(given, 'readinessProbe', given.container?.spec.readinessProbe),
    citeLastLine(given),
  ],
  remedy: (given) => ({ steps: [...advice(given)] }),
});
