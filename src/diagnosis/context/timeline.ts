import type { KubeEvent } from '../../kubernetes/event.ts';
import { revisionCreated, revisionNumbers } from '../../kubernetes/revision.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { valueAt } from '../../manifest/value.ts';
import { smallest } from '../../text/many.ts';
import { endOf } from '../cite/cite.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';

import { type EventGroup, iso } from './event-groups.ts';

/** Something that happened, and when. */
export interface Moment {
  readonly at: string;
  readonly text: string;
}

const most = 15;
/** Events live for an hour: what began earlier cannot be followed to its first failure. */
const longestFollowed = 3600;

/** When the rollout that fails began: with its revision, its Job or its single pod. */
export function startOf(workload: WorkloadFacts, evidence: Evidence): number | undefined {
  if (workload.job) return parseTime(valueAt(workload.job.value, ['status', 'startTime']));
  const created = workload.pods.flatMap(({ created: time }) => time ?? []);
  if (workload.object.kind === 'Pod') return created[0];
  return revisionCreated(workload, evidence);
}

/** Seconds from the start of the rollout to the first failure that the evidence still shows; undefined when it shows neither. */
export function failedAfter(
  workload: WorkloadFacts,
  evidence: Evidence,
  failing: readonly PodFacts[],
): number | undefined {
  const start = startOf(workload, evidence);
  const failures = failing.flatMap(({ containers, events }) => [
    ...events.filter(isFailure).flatMap(({ first }) => first ?? []),
    ...containers.flatMap(({ ended, restarts }) =>
      restarts <= 1 && ended?.finishedAt !== undefined ? [ended.finishedAt] : [],
    ),
  ]);
  if (start === undefined || failures.length === 0) return undefined;
  const seconds = (smallest(failures) - start) / 1000;
  return seconds >= 0 && seconds <= longestFollowed ? seconds : undefined;
}

/** A readiness probe that is refused while the program starts is none. */
function isFailure({ type, reason, message }: KubeEvent): boolean {
  return (
    (type === 'Warning' || reason === 'Killing') &&
    !(reason === 'Unhealthy' && message.startsWith('Readiness'))
  );
}

/** Events in order: the rollout, the first pod, the start and end of its last run, and the cluster's complaints. */
export function timelineOf(
  { evidence, now }: Facts,
  workload: WorkloadFacts,
  failing: readonly PodFacts[],
  events: readonly EventGroup[],
): Moment[] {
  const moments: { at: number; text: string }[] = [];
  const add = (at: number | undefined, text: string): void => {
    if (at !== undefined) moments.push({ at, text });
  };
  const { to } = revisionNumbers(workload, evidence);
  const kind = workload.job ? 'Job' : to === null ? 'rollout' : `revision ${to}`;
  if (workload.object.kind !== 'Pod') add(startOf(workload, evidence), `${kind} began`);
  const [pod] = failing;
  if (pod) {
    add(pod.created, `pod ${pod.name} created${pod.nodeName ? `, on node ${pod.nodeName}` : ''}`);
    for (const { name, ended, runningSince, restarts } of pod.containers) {
      if (restarts > 0 || runningSince === undefined)
        add(
          ended?.startedAt,
          `${name} started${restarts > 0 ? ` (start ${restarts + (runningSince === undefined ? 1 : 0)})` : ''}`,
        );
      if (ended) add(ended.finishedAt, `${name || pod.name} ${endOf(ended)}`);
      add(runningSince, `${name} started${restarts > 0 ? ' again' : ''}`);
    }
  }
  for (const group of events) if (tells(group)) add(parseTime(group.first), complaint(group, pod?.name));
  const ordered = moments.toSorted((a, b) => a.at - b.at).map(({ at, text }) => ({ at: iso(at), text }));
  const kept = ordered.length > most ? [...ordered.slice(0, 5), ...ordered.slice(5 - most)] : ordered;
  return now === undefined || kept.length === 0 ? kept : [...kept, { at: iso(now), text: 'evidence taken' }];
}

/** Reasons of events that every start produces, including a successful one. */
const routine =
  /^(?:Scheduled|Pulling|Pulled|Created|Started|SuccessfulCreate|SuccessfulDelete|SuccessfulAttachVolume|ScalingReplicaSet|SawCompletedJob)$/;

/** A failed pull is followed by two events that only say so again. */
function tells({ type, reason, message }: EventGroup): boolean {
  if (reason === 'Failed' && /^Error: (?:ErrImagePull|ImagePullBackOff)$/.test(message)) return false;
  return type === 'Warning' || !routine.test(reason);
}

const longest = 300;

/** `BackOff × 5, last 03:17:53: Back-off restarting failed container app`, and the object it is about when that is another than the pod. */
function complaint(
  { reason, about, count, first, last, message }: EventGroup,
  pod: string | undefined,
): string {
  const sameDay = first?.slice(0, 10) === last?.slice(0, 10);
  const until =
    count > 1 && last !== null ? `, last ${sameDay ? '' : `${last.slice(5, 10)} `}${last.slice(11, 19)}` : '';
  const whose = about === `Pod ${pod}` ? '' : `, ${about}`;
  const text = message.replace(/\s*\n\s*/g, ' ');
  // What wraps an error stands before it.
  const told = text.length > longest ? `${text.slice(0, 120)} … ${text.slice(123 - longest)}` : text;
  return `${reason}${count > 1 ? ` × ${count}` : ''}${until}${whose}: ${told}`;
}
