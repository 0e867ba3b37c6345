import { type HandlerKind, probeHandlerKinds, writeHandler } from '../../manifest/probe.ts';
import { asMapping, isMapping, type Mapping } from '../../manifest/value.ts';
import type { Case } from '../case.ts';
import type { Remedy } from '../cause.ts';
import { formatSeconds, runTime } from '../cite.ts';
import { containerPatch } from '../patch.ts';
import { probeTiming } from '../probe-budget.ts';
import { type AskingProbe, askedPort, type KillingProbe, type ProbeFault, probeFault } from './fault.ts';
import { startTimeBefore, startTimeOf } from './start-time.ts';

/** Above what was measured, and above what was only seen to be too little. */
const headroom = 1.3;
const guess = 2;
const fewest = 3;
/** From this share of throttled periods on a slow answer is no wonder. */
const throttled = 0.25;

/** What to do about a probe for which the kubelet kills: more time only where time is what is missing. */
export function probeRemedy(given: Case, field: AskingProbe): Remedy {
  const fault = probeFault(given, field);
  switch (fault.kind) {
    case 'not up yet':
      return field === 'readinessProbe' ? notListening : moreTime(given, field);
    case 'late':
      return lateRemedy(given, field);
    case 'other port':
    case 'only loopback':
      return portRemedy(given, field, fault);
    default:
      return { steps: [adviceFor(given, fault)] };
  }
}

/** Nobody kills for it, so that time will not run out. */
const notListening: Remedy = {
  steps: [
    'nothing listens where the probe asks: compare its port with what the log says; 127.0.0.1 is not reachable for it',
  ],
};

function adviceFor(given: Case, fault: ProbeFault): string {
  switch (fault.kind) {
    case 'status':
      return statusAdvice(fault.status);
    case 'scheme':
      return 'the probe and the program do not speak the same protocol: set `scheme` to what the port serves (HTTP or HTTPS), or use a `grpc` or `tcpSocket` probe';
    case 'stopped answering': {
      const lasted = given.container && runTime(given.container);
      const after = lasted === undefined ? 'first' : `for up to ${formatSeconds(lasted)}`;
      return `it answered ${after} and then stopped: it hangs or is overloaded, more time for the start does not help; look at what it did last`;
    }
    case 'command':
      return 'the command of the probe fails: run it by hand in the container';
    default:
      return 'run what the probe asks by hand in the container';
  }
}

function statusAdvice(status: number): string {
  if (status === 404)
    return 'the program answers 404: it runs, the probe asks for a path that is not there; correct `path`';
  if (status === 401 || status === 403)
    return `the program answers ${status}: it runs, but lets the probe in only with a login; give it a path without one`;
  if (status >= 500)
    return `the program answers ${status}: it runs and says that it is not well; its log has the reason, another probe would only hide it`;
  return `the program answers ${status}: it runs; correct what the probe asks for`;
}

/** A startupProbe from the time that was measured; when that is within the budget, time is not what is missing. */
function moreTime(given: Case, field: KillingProbe): Remedy {
  const { container } = given;
  const before = startTimeBefore(given);
  const lived = container && runTime(container);
  const time = startTimeOf(given);
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
  const factor = time.exact ? headroom : guess;
  const threshold = Math.max(fewest, Math.ceil((time.seconds * factor) / period));
  const sum =
    threshold === fewest
      ? `failureThreshold: ${threshold}, the least that makes sense`
      : `failureThreshold: ${threshold} = ${round(time.seconds)} s × ${factor} / ${period} s, rounded up`;
  return {
    steps: [
      ...slower,
      `${time.how} ${round(time.seconds)} s: ${sum}`,
      ...(time.exact ? [] : ['how long it really takes is not known yet: measure it, then set this by it']),
      ...(time.exact ? [] : [never]),
    ],
    yaml: containerPatch(given, startupProbe(container.spec[field], period, threshold)),
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

function lateRemedy(given: Case, field: AskingProbe): Remedy {
  const { container } = given;
  const timeout = (container && probeTiming(container.spec, field)?.timeout) ?? 1;
  const share = container?.usage.find(({ figure }) => figure === 'throttled')?.samples.at(-1)?.value;
  const busy = share !== undefined && share >= throttled;
  return {
    steps: [
      `it accepts the probe and answers later than after ${timeout} s (\`timeoutSeconds\`): give it more, and find out what keeps it busy`,
      busy
        ? `its CPU is throttled in ${Math.round(share * 100)} % of all periods: raise or remove limits.cpu`
        : 'CPU throttling makes programs slow for moments: compare its use with limits.cpu',
    ],
    yaml: containerPatch(given, [`${field}:`, `  timeoutSeconds: ${Math.max(5, timeout * 2)}`]),
  };
}

function portRemedy(
  given: Case,
  field: AskingProbe,
  { kind, listening }: Extract<ProbeFault, { kind: 'other port' | 'only loopback' }>,
): Remedy {
  const probe = asMapping(given.container?.spec[field]);
  const said = listening.line.text.trim().slice(0, 100);
  const asked = askedPort(given, probe);
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
      `the probe asks port ${asked}, the program listens on ${listening.port} (its log: ${said}): correct the port of the probe`,
    ],
    yaml: handler ? containerPatch(given, [`${field}:`, `  ${handlerOf(corrected)}`]) : undefined,
  };
}

function round(seconds: number): number {
  return Number(seconds.toPrecision(seconds < 10 ? 2 : 3));
}
