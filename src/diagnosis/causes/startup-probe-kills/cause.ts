import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite.ts';
import { citeListening, citeStartTime, faultInWords } from '../../probes/evidence.ts';
import { probeRemedy } from '../../probes/remedy.ts';
import { who } from '../../words.ts';

export default defineCause({
  id: 'startup-probe-kills',
  class: 'G',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => {
    const fault = faultInWords(given, 'startupProbe');
    return fault === ''
      ? `${who(given)} has not started in the time its startup probe gives it, and is killed`
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
});
