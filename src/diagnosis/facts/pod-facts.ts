import type { EventIndex, KubeEvent } from '../../kubernetes/event.ts';
import { type ClusterObject, readObject } from '../../kubernetes/object.ts';
import { type Pod, readPod } from '../../kubernetes/pod.ts';
import { asList, type Mapping } from '../../manifest/value.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isLogOf } from '../evidence/log-of-pod.ts';
import { isAbout } from '../evidence/usage/series.ts';
import { imageIn } from '../tree/messages/image-pull.ts';
import { containerFacts } from './container-facts.ts';
import type { ContainerFacts, PodFacts } from './facts.ts';

/** A pod with its events, and with what its logs and measurements tell of its containers. */
export function podFacts(object: ClusterObject, evidence: Evidence, index: EventIndex): PodFacts {
  const pod = readPod(object);
  const events = index.of({ ...pod, kind: 'Pod' });
  return { ...pod, events, onlyEvents: false, containers: factsOfAll(pod, events, evidence) };
}

/** A pod of which only events are left: its containers are those of the template, their states what the events say. */
export function podFromEvents(
  name: string,
  namespace: string,
  template: Mapping,
  own: readonly KubeEvent[],
  evidence: Evidence,
): PodFacts {
  const evicted = own.findLast(({ reason }) => reason === 'Evicted');
  const spec = asList(template.containers).length > 0 ? template : { ...template, ...containersIn(own) };
  const uid = own.find((event) => event.uid)?.uid;
  const object = readObject(
    { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, uid }, spec },
    own[0]?.source ?? 'events',
  );
  const pod = {
    ...readPod(object),
    reason: evicted ? evicted.reason : '',
    message: evicted ? evicted.message : '',
    created: own[0]?.first,
    nodeName: own.some(({ reason }) => reason === 'Scheduled') ? '' : undefined,
  };
  return { ...pod, events: own, onlyEvents: true, containers: factsOfAll(pod, own, evidence) };
}

/** The containers that events are about: `spec.containers{NAME}`, with the image that the kubelet names. */
function containersIn(events: readonly KubeEvent[]): Mapping {
  const named = (field: KubeEvent['field']): Mapping[] => {
    const own = events.filter((event) => event.field === field);
    return [...new Set(own.flatMap(({ container }) => container || []))].map((name) => ({
      name,
      image: own
        .filter(({ container }) => container === name)
        .map(({ message }) => imageIn(message))
        .find((image) => image !== undefined),
    }));
  };
  return { initContainers: named('initContainers'), containers: named('containers') };
}

function factsOfAll(
  pod: Pod,
  events: readonly KubeEvent[],
  { logs, usage = [] }: Pick<Evidence, 'logs' | 'usage'>,
): ContainerFacts[] {
  const measured = usage.filter((series) => series.pod === pod.name);
  const alone = asList(pod.spec.containers).length + asList(pod.spec.initContainers).length === 1;
  return pod.containers.map((container) => {
    const { name } = container;
    return containerFacts(container, {
      podSpec: pod.spec,
      // A table of pods does not name their containers: whatever no event says of another one is of this.
      events: events.filter((event) => (event.container ?? '') === name),
      logs: logs.filter((log) => log.container === name && isLogOf(log, pod)),
      usage: measured.filter((series) =>
        isAbout(series, { namespace: pod.namespace, container: name, alone }),
      ),
    });
  });
}
