import { type KubeEvent, readEvent } from '../../kubernetes/event.ts';
import { asText } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';

/** Milliseconds between the kernel's kill and the kubelet's word of it, in either direction. */
const apart = 60_000;

/**
 * The event by which the kubelet of the pod's node, or a node problem detector there, says that the node itself had no memory
 * left when the container was killed. What the kernel does within a limit, a detector reports with the same reason.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/oom/oom_watcher_linux.go
 */
export function systemOom({ facts, pod, container }: Failure): KubeEvent | undefined {
  const end = container?.ended?.finishedAt;
  return facts.evidence.events
    .filter(({ value }) => /^(?:SystemOOM|OOMKilling)$/.test(asText(value.reason)))
    .flatMap((object) => readEvent(object) ?? [])
    .findLast(
      ({ name, message, first, last }) =>
        name === pod?.nodeName &&
        !/memory cgroup out of memory/i.test(message) &&
        (end === undefined || last === undefined || (last > end - apart && (first ?? last) < end + apart)),
    );
}
