import type { KubeEvent } from '../../kubernetes/event.ts';
import type { PodFacts } from '../facts/facts.ts';

/** A node that was asked for comes within this time, or not at all. */
const growing = 10 * 60_000;

/** Reasons that keep an autoscaler from growing only for a while. */
const transient = /backoff|back-off|not ready|unready|unhealthy|in progress|cool-?down|rate limit/i;

/** The last word of an autoscaler about a pod without a node; Karpenter says `Nominated`. */
export function scalingEvent(events: readonly KubeEvent[]): KubeEvent | undefined {
  return events.findLast(({ reason }) => /^(?:TriggeredScaleUp|Nominated|NotTriggerScaleUp)$/.test(reason));
}

/** True while a node that was asked for may still come. */
export function isGrowing(events: readonly KubeEvent[], now: number | undefined): boolean {
  const said = scalingEvent(events);
  if (!said || said.reason === 'NotTriggerScaleUp') return false;
  return now === undefined || said.last === undefined || now - said.last < growing;
}

/** True when an autoscaler has said that it will not grow for this pod, for a reason that stays. */
export function refusesToGrow({ pod }: { readonly pod: PodFacts | undefined }): boolean {
  const said = scalingEvent(pod?.events ?? []);
  return said?.reason === 'NotTriggerScaleUp' && !transient.test(said.message);
}
