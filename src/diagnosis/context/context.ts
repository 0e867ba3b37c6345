import type { CauseId } from '../../cause-id.ts';
import { EventIndex, readEvents } from '../../kubernetes/event.ts';
import { revisionNumbers } from '../../kubernetes/revision.ts';
import type { Confidence } from '../confidence.ts';
import type { Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';
import { type EventGroup, eventGroups } from './event-groups.ts';
import { type Impact, impactOf } from './impact.ts';
import { excerptOf, type LogExcerpt, type RawLog, rawLog } from './log-excerpts.ts';
import { failedAfter, type Moment, timelineOf } from './timeline.ts';

/** The surroundings of a workload's diagnoses in a report: impact, revisions, logs, events, timeline. */
export interface WorkloadContext {
  readonly impact: Impact;
  /** Revisions as `kubectl rollout history` counts them. */
  readonly revision: { readonly from: string | null; readonly to: string | null };
  readonly failedAfterSeconds: number | null;
  readonly logs: readonly LogExcerpt[];
  readonly events: readonly EventGroup[];
  readonly timeline: readonly Moment[];
}

/** A context that still contains secrets. */
export interface RawContext extends Omit<WorkloadContext, 'logs'> {
  readonly logs: readonly RawLog[];
}

const mostLogs = 3;

/** The parts of a workload's most probable diagnosis that its context depends on. */
export interface MainDiagnosis {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly pods: readonly string[];
}

/** Puts together the context of each workload; events are indexed once for all of them. */
export class ContextReader {
  readonly #facts: Facts;
  readonly #events: EventIndex;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#events = new EventIndex(readEvents(facts.evidence.events));
  }

  /** The context of a workload, given its failures and its most probable diagnosis. */
  of(workload: WorkloadFacts, failures: readonly Failure[], first: MainDiagnosis | undefined): RawContext {
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

/** Cuts logs down to excerpts. Secrets must be gone by now: a cut could leave half of one. */
export function shownContext({ logs, ...rest }: RawContext): WorkloadContext {
  return { ...rest, logs: logs.map(excerptOf) };
}
