import { asMapping, asNumber } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy } from '../../cite/cite.ts';
import { probeByHand } from '../../probes/evidence.ts';
import { lateRemedy } from '../../probes/remedy.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

function fieldOf({ container }: Failure): 'startupProbe' | 'livenessProbe' {
  return container?.kill?.by === 'startup probe' ? 'startupProbe' : 'livenessProbe';
}

function probeName(failure: Failure): string {
  return fieldOf(failure) === 'startupProbe' ? 'startup probe' : 'liveness probe';
}

/** What the kubelet takes where the probe sets nothing: one second and three failures. */
function secondsOf(failure: Failure): number {
  return asNumber(asMapping(failure.container?.spec[fieldOf(failure)]).timeoutSeconds) ?? 1;
}

function failuresOf(failure: Failure): number {
  return asNumber(asMapping(failure.container?.spec[fieldOf(failure)]).failureThreshold) ?? 3;
}

function after(failure: Failure): string {
  const seconds = secondsOf(failure);
  return ` after ${seconds} second${seconds === 1 ? '' : 's'}`;
}

export default defineCause({
  id: 'exec-probe-times-out',
  class: 'template-race',
  grace: 0,
  repeats: 2,
  concerns: ['probes'],
  title: (failure) =>
    `the ${probeName(failure)} of ${who(failure)} times out${after(failure)}, and the kubelet restarts it`,
  evidence: (failure) => [
    citeKill(failure),
    citeUnhealthy(failure, 'Liveness') ?? citeUnhealthy(failure, 'Startup'),
    citeExit(failure),
    citeSpec(failure, fieldOf(failure), failure.container?.spec[fieldOf(failure)]),
  ],
  remedy: (failure) => {
    const { steps, yaml } = lateRemedy(failure, fieldOf(failure));
    return {
      steps: [
        ...steps,
        ...(failuresOf(failure) < 3
          ? [
              `raise \`failureThreshold\` (now ${failuresOf(failure)}) to 3, so that one slow moment does not restart the container`,
            ]
          : []),
        'starting a process in the container takes CPU: an `httpGet`, `tcpSocket` or `grpc` probe starts none, and a CPU limit that throttles the container slows the command as well',
      ],
      yaml,
    };
  },
  commands: (failure) => probeByHand(failure, fieldOf(failure)),
});
