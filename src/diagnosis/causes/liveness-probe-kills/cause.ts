import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite.ts';
import type { LogLine } from '../../logs/log-lines.ts';
import { startupProbeFor } from '../../remedies.ts';
import { who } from '../../words.ts';

const refused = /refused|reset|EOF/i;

/** Nothing has ever answered: it may still be starting. */
function needsTime({ container }: Case): boolean {
  return (
    listeningLine(container) === undefined &&
    refused.test(container?.kill?.unhealthy?.message ?? 'refused') &&
    container?.spec.startupProbe === undefined
  );
}

/** A line in which the program says that it listens. */
function listeningLine(container: Case['container']): LogLine | undefined {
  return container?.log?.reading.lines.find(({ text }) => /listening|started on port|serving on/i.test(text));
}

function advice(given: Case): string[] {
  const seen = given.container?.kill?.unhealthy?.message ?? '';
  const listening = listeningLine(given.container);
  if (/statuscode: 404/.test(seen)) return ['the probe asks for a path that is not there: correct `path`'];
  if (/statuscode: 5\d\d/.test(seen))
    return ['the program answers with an error: read its log for the reason'];
  if (/statuscode: (?:401|403)/.test(seen)) return ['the probe is not let in: give it a path without login'];
  if (/Client\.Timeout|deadline exceeded|timed out/.test(seen))
    return ['it answers too late: raise `timeoutSeconds` (1 s by default), and look at CPU throttling'];
  if (refused.test(seen) && listening)
    return [`nothing listens where the probe asks; the log says: ${listening.text.trim().slice(0, 100)}`];
  if (refused.test(seen))
    return [
      'nothing listens yet: give it time with a startupProbe; if it never listens there, correct the port',
    ];
  return ['the probe fails: run what it asks by hand in the container'];
}

export default defineCause({
  id: 'liveness-probe-kills',
  class: 'G',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the liveness probe of ${who(given)} fails, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, 'Liveness'),
    citeExit(given),
    citeSpec(given, 'livenessProbe', given.container?.spec.livenessProbe),
  ],
  remedy: (given) => ({
    steps: [
      ...advice(given),
      'a liveness probe must not ask other services: restarting does not bring them back',
    ],
    yaml: needsTime(given) ? startupProbeFor(given, 'livenessProbe') : undefined,
  }),
});
