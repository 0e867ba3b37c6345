import type { ClusterObject } from '../kubernetes/object.ts';
import { templateText } from './kinds/deployment.ts';
import type { Progress } from './progress.ts';

/** How things stood when the watch began. */
export interface Baseline {
  readonly uid: string;
  readonly generation: number | undefined;
  readonly template: string;
  /** Finished then, by pods that had been there for a while. */
  readonly settled: boolean;
  readonly pods: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
}

/** Pods older than this were not made by the apply that this watch follows. */
const settledAge = 5 * 60_000;

/** How a workload stands at the first look at the revision that is followed. */
export function baselineOf({ uid, metadata }: ClusterObject, progress: Progress, at: number): Baseline {
  const pods = progress.pods;
  const old = pods.every(({ created = 0 }) => at - created > settledAge);
  return {
    uid,
    generation: metadata.generation,
    template: templateText(progress.template),
    settled: progress.settled && old && pods.length > 0,
    pods: new Set(pods.map(({ uid }) => uid)),
    broken: new Set(progress.oldPods.flatMap(({ uid, ready }) => (ready ? [] : [uid]))),
  };
}
