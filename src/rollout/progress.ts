import type { ClusterObject } from '../kubernetes/object.ts';
import type { Pod } from '../kubernetes/pod.ts';

/** Where one workload stands, as its controller and its pods show it. Nothing in it depends on time. */
export interface Progress {
  /** The controller has done what was asked; it must only stay so. */
  readonly settled: boolean;
  /** The controller has given up, in its own words. */
  readonly givenUp?: { readonly reason: string; readonly message: string };
  /** It cannot go on by itself while this lasts, and what to do. */
  readonly stuck?: string;
  /** It is not followed, and why. */
  readonly notAwaited?: string;
  /** Something a person should know beside the numbers. */
  readonly note?: string;
  /** The revision that is rolled out, and the one whose pods it replaces. */
  readonly revision?: { readonly now: number; readonly before: number };
  /** How many pods there shall be, and how many of the new ones there are, ready and long enough so. */
  readonly wanted: number;
  readonly updated: number;
  readonly available: number;
  /** The pods that are judged. */
  readonly pods: readonly Pod[];
  /** Pods of an earlier revision: never judged. */
  readonly oldPods: readonly Pod[];
  /** Whoever should make the pods: the events of these tell why there are none. */
  readonly makers: readonly ClusterObject[];
  /** What the pods are made from; another one later means that another rollout has begun. */
  readonly template: unknown;
}

/** Progress of something that has no pods. */
export const withoutPods = {
  wanted: 0,
  updated: 0,
  available: 0,
  pods: [],
  oldPods: [],
  makers: [],
  template: undefined,
};
