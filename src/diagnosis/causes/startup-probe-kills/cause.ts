import { startBudget } from '../../../manifest/pod/probe.ts';
import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite/cite.ts';
import { probeTiming } from '../../health/probe-budget.ts';
import { citeListening, citeStartTime, faultInWords, probeByHand } from '../../probes/evidence.ts';
import { probeRemedy } from '../../probes/remedy.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** Seconds in which it must have answered once. */
function budget({ container }: Failure): string {
  const timing = container && probeTiming(container.spec, 'startupProbe');
  return timing === undefined ? 'time' : `${startBudget(timing)} s`;
}

export default defineCause({
  id: 'startup-probe-kills',
  class: 'template-race',
  grace: 0,
  repeats: 2,
  fields: ['startupProbe', 'ports'],
  concerns: ['probes'],
  title: (failure) => {
    const fault = faultInWords(failure, 'startupProbe');
    return fault === ''
      ? `${who(failure)} has not started in the ${budget(failure)} its startup probe gives it, and is killed`
      : `the startup probe of ${who(failure)} fails${fault}, so the kubelet kills it`;
  },
  evidence: (failure) => [
    citeKill(failure),
    citeUnhealthy(failure, 'Startup'),
    citeExit(failure),
    citeListening(failure, 'startupProbe'),
    citeStartTime(failure, 'startupProbe'),
    citeSpec(failure, 'startupProbe', failure.container?.spec.startupProbe),
  ],
  remedy: (failure) => probeRemedy(failure, 'startupProbe'),
  commands: (failure) => probeByHand(failure, 'startupProbe'),
});
