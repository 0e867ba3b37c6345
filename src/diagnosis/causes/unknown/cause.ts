import { wasAskedToStop } from '../../../kubernetes/run-end.ts';
import { isMapping } from '../../../manifest/value.ts';
import { type CauseClass, defineCause } from '../../cause.ts';
import {
  type Cited,
  citeEvent,
  citeExit,
  citePodEnd,
  citePull,
  citeRefusals,
  citeSetup,
  citeWaiting,
  formatSeconds,
} from '../../cite/cite.ts';
import { citeJobEnd } from '../../cite/cite-job.ts';
import { citeLastLine } from '../../cite/cite-log.ts';
import { copyWithShell, debugBeside } from '../../context/debugging.ts';
import { isUnplaced, schedulerOf } from '../../health/pod-health.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { waitingFor } from '../../tree/messages/waiting.ts';

/** A crash must repeat itself, an error that somebody reports must last; that nothing comes of it is known when time is up. */
const classes: Readonly<Record<Failure['symptom'], CauseClass>> = {
  crashing: 'application',
  'not started': 'environment',
  'the pod ended': 'environment',
  'no node': 'environment',
  'being created': 'informational',
  'not ready': 'informational',
  'blocked by a gate': 'informational',
  hanging: 'informational',
  'no pod': 'environment',
  'the Job failed': 'environment',
  'out of time': 'informational',
  'only a log': 'informational',
};

/** How long it has been running without getting anywhere. */
function citeRunning({ facts, pod, container }: Failure): Cited | undefined {
  if (!pod || container?.state !== 'running' || container.runningSince === undefined) return undefined;
  const lasts =
    facts.now === undefined ? '' : ` for ${formatSeconds((facts.now - container.runningSince) / 1000)}`;
  return {
    origin: 'status',
    source: `pod ${pod.name}: ${container.field}.state.running`,
    text: `${container.name} runs${lasts}${container.ready ? '' : ' and is not ready'}, ${container.restarts} restart${container.restarts === 1 ? '' : 's'}`,
    proves: false,
  };
}

/** That nothing was printed, or that nobody has read what was. */
function citeSilence({ pod, container }: Failure): Cited | undefined {
  if (!pod || !container || (container.state !== 'running' && container.ended?.startedAt === undefined))
    return undefined;
  return {
    origin: 'log',
    source: `log of ${container.name}`,
    text: container.silent ? 'empty: it has printed nothing' : 'not in the evidence',
    proves: false,
  };
}

/** One command that would tell more: a copy with a shell of what ends, tools beside what runs, else what the cluster wrote down. */
function looksInside(failure: Failure): string[] {
  if (lacksImage(failure)) return [];
  return [...debugBeside(failure), ...(failure.container?.state === 'running' ? [] : copyWithShell(failure))];
}

/** Another scheduler than the cluster's own, which has said nothing. */
function citeScheduler({ workload, pod }: Failure): Cited | undefined {
  const name = pod && isUnplaced(pod) ? schedulerOf(pod) : undefined;
  return name === undefined
    ? undefined
    : {
        origin: 'spec',
        source: `${workload.object.kind} ${workload.object.name}: schedulerName`,
        text: `${name}: no scheduler of that name has said anything of pod ${pod?.name}`,
        proves: true,
      };
}

/** True when it waits for its image. */
function lacksImage({ symptom, container }: Failure): boolean {
  return symptom === 'not started' && waitingFor(container?.waiting?.reason ?? '') === 'an image';
}

/** True when the last thing that happened to the pod is that its image began to be pulled. */
function isPulled({ symptom, pod }: Failure): boolean {
  return symptom === 'out of time' && pod?.events.at(-1)?.reason === 'Pulling';
}

/** True when it ended by a signal that asks to stop: SIGHUP, SIGINT or SIGTERM. */
function isToldToStop({ symptom, container }: Failure): boolean {
  return symptom === 'crashing' && container?.ended !== undefined && wasAskedToStop(container.ended);
}

/** How far it did not get, when that is known. */
function headline(failure: Failure): string {
  const { workload, symptom, container } = failure;
  const { name } = workload.object;
  if (symptom === 'only a log') return `the log of ${who(failure)} does not say what fails`;
  if (isToldToStop(failure))
    return `${who(failure)} keeps being told to stop (exit code ${container?.ended?.exit}), and the evidence does not say by whom`;
  if (isPulled(failure))
    return `the image of ${name} is still being pulled, and its rollout has run out of time`;
  const failing = lacksImage(failure)
    ? `the image ${container?.image ? `${container.image} ` : ''}of ${who(failure)} cannot be pulled`
    : symptom === 'no pod'
      ? `no pod of ${name} can be created`
      : symptom === 'out of time'
        ? `the rollout of ${name} has run out of time`
        : `${who(failure)} does not work`;
  return `${failing}, and the evidence does not say why`;
}

/** What is quoted without being understood proves nothing. */
function unproven<Item extends Cited | undefined>(item: Item): Item {
  return item && { ...item, proves: false };
}

function whoTellsIt({ container }: Failure): string {
  const asked = ['livenessProbe', 'startupProbe', 'lifecycle'].some((field) =>
    isMapping(container?.spec[field]),
  );
  const kubelet = asked ? ', or the kubelet after a probe or hook, if its events are gone by now' : '';
  return `something inside its container stops it (a supervisor, a script, \`timeout\`)${kubelet}: what its log says before the end tells which`;
}

function nextStep(failure: Failure): string {
  if (failure.symptom === 'only a log')
    return 'change nothing on suspicion: its last line is quoted, and how it ended is not in a log';
  if (citeScheduler(failure))
    return 'correct `schedulerName`, or look why the scheduler of that name does not run: no other one takes this pod';
  if (lacksImage(failure))
    return `the registry's answer is quoted: look there for \`${failure.container?.image ?? ''}\`; the kubelet retries on its own`;
  if (isPulled(failure))
    return 'the kubelet goes on pulling: look how large the image is, and how fast its registry answers the node';
  if (isToldToStop(failure)) return whoTellsIt(failure);
  if (failure.container?.state === 'running')
    return 'change nothing on suspicion: the first command opens a shell with tools beside it, to see what it waits for';
  return copyWithShell(failure).length > 0
    ? 'change nothing on suspicion: the first command starts a copy of the pod with a shell in place of its command, to run that by hand'
    : 'change nothing on suspicion: look at what the cluster has written down about it';
}

export default defineCause({
  id: 'unknown',
  class: (failure) => classes[failure.symptom],
  grace: 180,
  repeats: 3,
  effect: 'likely',
  title: headline,
  evidence: (failure) => [
    citeScheduler(failure),
    citeRunning(failure),
    citeExit(failure, false),
    citeWaiting(failure),
    citePodEnd(failure),
    citeSetup(failure),
    lacksImage(failure) ? unproven(citePull(failure)) : undefined,
    ...citeRefusals(failure).map(unproven),
    failure.symptom === 'out of time' ? citeEvent(failure, () => true) : undefined,
    failure.pod?.onlyEvents ? unproven(citeEvent(failure, ({ type }) => type === 'Warning')) : undefined,
    citeLastLine(failure) ?? citeSilence(failure),
    citeJobEnd(failure, false),
  ],
  remedy: (failure) => ({ steps: [nextStep(failure)] }),
  commands: looksInside,
});
