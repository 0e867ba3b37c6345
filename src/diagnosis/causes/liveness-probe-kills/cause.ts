import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite/cite.ts';
import { citeListening, citeStartTime, faultInWords, probeByHand } from '../../probes/evidence.ts';
import { probeFault } from '../../probes/fault.ts';
import { probeRemedy } from '../../probes/remedy.ts';
import { who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** A probe that fails because something else does brings that no nearer by killing. */
function asksOthers(given: Case): boolean {
  const fault = probeFault(given, 'livenessProbe');
  return fault.kind === 'status' && fault.status >= 500;
}

export default defineCause({
  id: 'liveness-probe-kills',
  class: 'G',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `the liveness probe of ${who(given)} fails${faultInWords(given, 'livenessProbe')}, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, 'Liveness'),
    citeExit(given),
    citeListening(given, 'livenessProbe'),
    citeStartTime(given, 'livenessProbe'),
    citeSpec(given, 'livenessProbe', given.container?.spec.livenessProbe),
  ],
  remedy: (given) => {
    const { steps, yaml } = probeRemedy(given, 'livenessProbe');
    return {
      steps: [
        ...steps,
        ...(asksOthers(given)
          ? ['a liveness probe must not ask other services: restarting does not bring them back']
          : []),
      ],
      yaml,
    };
  },
  commands: (given) => probeByHand(given, 'livenessProbe'),
});
