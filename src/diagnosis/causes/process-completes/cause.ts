import { defineCause } from '../../cause.ts';
import { citeExit, citeSpec } from '../../cite/cite.ts';
import { citeLastLine } from '../../cite/cite-log.ts';
import { endsAfterSignal } from '../../logs/shutdown.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** True when its log tells of a signal to stop: then it does not end by itself. */
function isAskedToStop({ container }: Failure): boolean {
  return endsAfterSignal(container?.log?.reading.lines ?? []);
}

/** True when no probe or hook could be behind it, or events would tell of it, and its log knows of no error. */
function nobodyStopsIt(failure: Failure): boolean {
  const { container } = failure;
  if (isAskedToStop(failure)) return false;
  if ((container?.log?.reading.findings ?? []).some(({ score }) => score > 0)) return false;
  const { livenessProbe, startupProbe, lifecycle } = container?.spec ?? {};
  const mayBeKilled = [livenessProbe, startupProbe, lifecycle].some((field) => field !== undefined);
  return !mayBeKilled || (container?.events.length ?? 0) > 0;
}

export default defineCause({
  id: 'process-completes',
  class: 'application',
  grace: 0,
  repeats: 3,
  fields: ['command', 'args', 'image'],
  effect: 'possible',
  untilChanged: true,
  title: (failure) =>
    `${who(failure)} ends ${isAskedToStop(failure) ? 'on a signal to stop' : 'by itself'} with code 0, and is started again and again`,
  evidence: (failure) => [
    citeExit(failure),
    citeSpec(failure, 'restartPolicy', failure.pod?.restartPolicy ?? 'Always', nobodyStopsIt(failure)),
    citeLastLine(failure),
  ],
  remedy: (failure) => ({
    steps: isAskedToStop(failure)
      ? [
          'its log mentions a signal to stop, and no event says who sent it: a probe whose events are gone (they live for an hour), a supervisor or script beside it in the container, or someone by hand',
        ]
      : [
          `if ${who(failure)} is meant to finish, run it as a Job or CronJob: a ${failure.workload.object.kind} restarts it each time`,
          'if it is meant to stay, keep its main process in the foreground (no daemon mode, no script that only starts others)',
        ],
  }),
});
