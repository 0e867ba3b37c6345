import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite/cite.ts';
import { citeListening, citeStartTime, faultInWords, probeByHand } from '../../probes/evidence.ts';
import { probeFault } from '../../probes/fault.ts';
import { probeRemedy } from '../../probes/remedy.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** A probe that fails because something else does brings that no nearer by killing. */
function asksOthers(failure: Failure): boolean {
  const fault = probeFault(failure, 'livenessProbe');
  return fault.kind === 'status' && fault.status >= 500;
}

export default defineCause({
  id: 'liveness-probe-kills',
  class: 'template-race',
  grace: 0,
  repeats: 2,
  fields: ['livenessProbe', 'startupProbe', 'ports'],
  concerns: ['probes'],
  title: (failure) =>
    `the liveness probe of ${who(failure)} fails${faultInWords(failure, 'livenessProbe')}, so the kubelet kills it`,
  evidence: (failure) => [
    citeKill(failure),
    citeUnhealthy(failure, 'Liveness'),
    citeExit(failure),
    citeListening(failure, 'livenessProbe'),
    citeStartTime(failure, 'livenessProbe'),
    citeSpec(failure, 'livenessProbe', failure.container?.spec.livenessProbe),
  ],
  remedy: (failure) => {
    const { steps, yaml } = probeRemedy(failure, 'livenessProbe');
    return {
      steps: [
        ...steps,
        ...(asksOthers(failure)
          ? ['a liveness probe must not ask other services: restarting does not bring them back']
          : []),
      ],
      yaml,
    };
  },
  commands: (failure) => probeByHand(failure, 'livenessProbe'),
});
