import { startBudget } from '../../../manifest/probe.ts';
import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite/cite.ts';
import { probeTiming } from '../../health/probe-budget.ts';
import { citeListening, citeStartTime, faultInWords, probeByHand } from '../../probes/evidence.ts';
import { probeRemedy } from '../../probes/remedy.ts';
import { who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** Seconds in which it must have answered once. */
function budget({ container }: Case): string {
  const timing = container && probeTiming(container.spec, 'startupProbe');
  return timing === undefined ? 'time' : `${startBudget(timing)} s`;
}

export default defineCause({
  id: 'startup-probe-kills',
  class: 'G',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => {
    const fault = faultInWords(given, 'startupProbe');
    return fault === ''
      ? `${who(given)} has not started in the ${budget(given)} its startup probe gives it, and is killed`
      : `the startup probe of ${who(given)} fails${fault}, so the kubelet kills it`;
  },
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, 'Startup'),
    citeExit(given),
    citeListening(given, 'startupProbe'),
    citeStartTime(given, 'startupProbe'),
    citeSpec(given, 'startupProbe', given.container?.spec.startupProbe),
  ],
  remedy: (given) => probeRemedy(given, 'startupProbe'),
  commands: (given) => probeByHand(given, 'startupProbe'),
});
