import { EventIndex, readEvents } from '../../kubernetes/event.ts';
import { revisionNumbers } from '../../kubernetes/revision.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';
import { eventGroups } from './event-groups.ts';
import { impactOf } from './impact.ts';
import { excerptOf, type RawLog, rawLog } from './log-excerpts.ts';
import { failedAfter, timelineOf } from './timeline.ts';

/** Who is affected. */
export interface Impact {
  /** Whether enough pods serve, of whatever revision. */
  readonly serving: 'all' | 'some' | 'none' | 'unknown';
  /** Ready pods that do not keep failing; null when the evidence does not say. */
  readonly ready: number | null;
  readonly wanted: number;
  readonly text: string;
  /** True when waiting cannot help: the rollout needs somebody to change something. */
  readonly stuck: boolean;
}

/** The end of a container's log. */
export interface LogExcerpt {
  readonly pod: string;
  readonly container: string;
  readonly which: 'current' | 'previous';
  /** Number of the first line shown, counted from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** How many values were taken out of these lines. */
  readonly redacted: number;
}

/** Events that say the same. */
export interface EventGroup {
  readonly type: string;
  readonly reason: string;
  /** `Pod checkout-7d9f-x2x5k`, `3 Pods` */
  readonly about: string;
  readonly message: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Something that happened, and when. */
export interface Moment {
  readonly at: string;
  readonly text: string;
}

/** What a report tells of a workload beside its diagnoses. */
export interface Account {
  readonly impact: Impact;
  /** Revisions as `kubectl rollout history` counts them. */
  readonly revision: { readonly from: string | null; readonly to: string | null };
  readonly failedAfterSeconds: number | null;
  readonly logs: readonly LogExcerpt[];
  readonly events: readonly EventGroup[];
  readonly timeline: readonly Moment[];
}

/** An account whose secrets are still in it. */
export interface RawAccount extends Omit<Account, 'logs'> {
  readonly logs: readonly RawLog[];
}

const mostLogs = 3;

/** Writes accounts of the workloads of one evidence. */
export class Accountant {
  readonly #facts: Facts;
  readonly #events: EventIndex;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#events = new EventIndex(readEvents(facts.evidence.events));
  }

  /** The account of a workload with what fails in it; the most probable cause first. */
  of(workload: WorkloadFacts, failures: readonly Failure[], first: Diagnosis | undefined): RawAccount {
    const { evidence } = this.#facts;
    const failing = new Map(
      failures.flatMap(({ pod }): [string, PodFacts][] => (pod ? [[pod.name, pod]] : [])),
    );
    const pods = [...failing.values()].toSorted(
      (a, b) => Number(b.name === first?.pods[0]) - Number(a.name === first?.pods[0]),
    );
    const seconds = first && failedAfter(workload, evidence, pods);
    const events = first ? eventGroups(this.#facts, this.#events, workload, pods) : [];
    return {
      impact: impactOf(workload, evidence, new Set(failing.keys()), first),
      revision: revisionNumbers(workload, evidence),
      failedAfterSeconds: seconds ?? null,
      logs: first ? this.#logsOf(failures) : [],
      events,
      timeline: first ? timelineOf(this.#facts, workload, pods, events) : [],
    };
  }

  /** One log of each failing container: of several pods the first is enough. */
  #logsOf(failures: readonly Failure[]): RawLog[] {
    const logs = new Map<string, RawLog>();
    for (const { pod, container } of failures) {
      if (!pod || !container || logs.has(container.name)) continue;
      const log = rawLog(pod, container, this.#facts.evidence);
      if (log) logs.set(container.name, log);
    }
    return [...logs.values()].slice(0, mostLogs);
  }
}

/** The account as it may be shown, once its secrets are gone. */
export function shownAccount({ logs, ...account }: RawAccount): Account {
  return { ...account, logs: logs.map(excerptOf) };
}
