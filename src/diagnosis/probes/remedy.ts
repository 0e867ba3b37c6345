import { type HandlerKind, probeHandlerKinds, writeHandler } from '../../manifest/pod/probe.ts';
import { parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping, asString, isMapping, type Mapping } from '../../manifest/value.ts';
import type { Remedy } from '../cause.ts';
import { formatSeconds, runTime } from '../cite/cite.ts';
import { probeTiming } from '../health/probe-budget.ts';
import { containerPatch } from '../remedies/patch.ts';
import type { Failure } from '../tree/failure.ts';
import { adviceFor } from './advice.ts';
import { type AskingProbe, askedPort, type KillingProbe, type ProbeFault, probeFault } from './fault.ts';
import { startTimeBefore, startTimeOf } from './start-time.ts';

/** Above what was measured. */
const headroom = 1.3;
/**
 * Above what was only seen to be too little, and the seconds that are given at least: a startup probe ends with its first
 * success, so that time to spare costs nothing, and too little of it is one more broken deploy.
 */
const guess = 2;
const ample = 300;
const fewest = 3;
/** Billionths of a CPU: with less than a tenth most programs take minutes to start. */
const fewCpus = 100_000_000n;
/** From this share of throttled periods on a slow answer is no wonder. */
const throttled = 0.25;

/** What to do about a probe for which the kubelet kills: more time only where time is what is missing. */
export function probeRemedy(failure: Failure, field: AskingProbe): Remedy {
  const fault = probeFault(failure, field);
  switch (fault.kind) {
    case 'not up yet':
      return field === 'readinessProbe' ? notListening(failure) : moreTime(failure, field);
    case 'late':
      return lateRemedy(failure, field);
    case 'other port':
    case 'only loopback':
      return portRemedy(failure, field, fault);
    default:
      return { steps: [adviceFor(failure, field, fault)] };
  }
}

/** Nobody kills for it, so that time will not run out. */
function notListening(failure: Failure): Remedy {
  const probe = asMapping(failure.container?.spec.readinessProbe);
  const port = askedPort(failure, probe);
  return {
    steps: [
      isMapping(probe.exec)
        ? 'the command of the probe is refused a connection: compare the address and port that it asks with what the program listens on'
        : `nothing listens on port ${port ?? 'of the probe'} of the pod: the log tells whether the program came up, and on which port; on 127.0.0.1 the probe does not reach it`,
    ],
  };
}

/** A startupProbe from the time that was measured; when that is within the budget, time is not what is missing. */
function moreTime(failure: Failure, field: KillingProbe): Remedy {
  const { container } = failure;
  const before = startTimeBefore(failure);
  const cpu = asString(asMapping(asMapping(container?.spec.resources).limits).cpu);
  const starved =
    cpu !== undefined && (parseQuantity(cpu)?.nano ?? fewCpus) < fewCpus
      ? [`its CPU limit of ${cpu} alone makes the start slow: raise it first, then measure again`]
      : [];
  const lived = container && runTime(container);
  const time = startTimeOf(failure);
  const slower =
    before && lived !== undefined && lived > before.seconds * headroom
      ? [
          `${before.how} ${formatSeconds(before.seconds)}, this one is not after ${formatSeconds(lived)}: it has become slower, or does not come up at all; its log tells which`,
        ]
      : [];
  const never = 'if it never listens there, correct port or path';
  if (!time || !container)
    return { steps: ['measure how long it takes to start, and give it that time in a startupProbe', never] };
  const period = probeTiming(container.spec, field)?.period ?? 10;
  const wanted = time.exact ? time.seconds * headroom : Math.max(time.seconds * guess, ample);
  const threshold = Math.max(fewest, Math.ceil(wanted / period));
  const sum = time.exact
    ? threshold === fewest
      ? `failureThreshold: ${threshold}, the least that makes sense`
      : `failureThreshold: ${threshold} = ${round(time.seconds)} s × ${headroom} / ${period} s, rounded up`
    : `failureThreshold: ${threshold} gives it ${formatSeconds(threshold * period)}, and ends with the first success`;
  return {
    steps: [
      ...slower,
      ...starved,
      `${time.how} ${round(time.seconds)} s: ${sum}`,
      ...(time.exact
        ? []
        : ['how long it really takes is not known yet: measure it once it starts, then set it by that']),
      ...(time.exact ? [] : [never]),
    ],
    yaml: containerPatch(failure, startupProbe(container.spec[field], period, threshold)),
  };
}

function startupProbe(value: unknown, period: number, threshold: number): string[] {
  const probe = asMapping(value);
  const timeout = Number(probe.timeoutSeconds) || 1;
  return [
    'startupProbe:',
    `  ${handlerOf(probe) ?? 'httpGet: {path: /healthz, port: http}'}`,
    `  periodSeconds: ${period}`,
    ...(timeout > 1 ? [`  timeoutSeconds: ${timeout}`] : []),
    `  failureThreshold: ${threshold} # ${formatSeconds(period * threshold)}`,
  ];
}

function handlerOf(probe: Mapping): string | undefined {
  const kind = probeHandlerKinds.find((candidate) => isMapping(probe[candidate]));
  return kind && writeHandler({ kind: kind as HandlerKind, value: asMapping(probe[kind]), path: [] });
}

/** For a probe whose answer comes after its timeout: more time, and what may keep the program busy. */
export function lateRemedy(failure: Failure, field: AskingProbe): Remedy {
  const { container } = failure;
  const byCommand = isMapping(asMapping(container?.spec[field]).exec);
  const timeout = (container && probeTiming(container.spec, field)?.timeout) ?? 1;
  const share = container?.usage.find(({ figure }) => figure === 'throttled')?.samples.at(-1)?.value;
  const busy = share !== undefined && share >= throttled;
  return {
    steps: [
      byCommand
        ? `its command takes longer than ${timeout} s (\`timeoutSeconds\`): give it more, or let it do less`
        : `it accepts the probe and answers later than after ${timeout} s (\`timeoutSeconds\`): give it more, and find out what keeps it busy`,
      busy
        ? `its CPU is throttled in ${Math.round(share * 100)} % of all periods: raise or remove limits.cpu`
        : 'CPU throttling makes programs slow for moments: compare its use with limits.cpu',
    ],
    yaml: containerPatch(failure, [`${field}:`, `  timeoutSeconds: ${Math.max(5, timeout * 2)}`]),
  };
}

function portRemedy(
  failure: Failure,
  field: AskingProbe,
  { kind, listening }: Extract<ProbeFault, { kind: 'other port' | 'only loopback' }>,
): Remedy {
  const probe = asMapping(failure.container?.spec[field]);
  const said = listening.line.text.trim().slice(0, 100);
  const asked = askedPort(failure, probe);
  if (kind === 'only loopback') {
    return {
      steps: [
        `it listens on ${listening.host} only, where nothing outside the pod reaches it: let it listen on 0.0.0.0 (its log: ${said})`,
      ],
    };
  }
  const handler = (['httpGet', 'tcpSocket', 'grpc'] as const).find((name) => isMapping(probe[name]));
  const corrected = {
    ...probe,
    ...(handler ? { [handler]: { ...asMapping(probe[handler]), port: listening.port } } : {}),
  };
  return {
    steps: [
      `the probe uses port ${asked}, the program listens on ${listening.port} (its log: ${said}): correct the port of the probe`,
    ],
    yaml: handler ? containerPatch(failure, [`${field}:`, `  ${handlerOf(corrected)}`]) : undefined,
  };
}

function round(seconds: number): number {
  return Number(seconds.toPrecision(seconds < 10 ? 2 : 3));
}
