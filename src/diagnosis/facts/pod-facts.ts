import { initKind } from '../../kubernetes/container.ts';
import type { EventIndex, KubeEvent } from '../../kubernetes/event.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asList, asMapping, asString, isMapping, type Mapping } from '../../manifest/value.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isLogOf } from '../evidence/log-of-pod.ts';
import { isAbout } from '../evidence/usage/series.ts';
import { imageIn } from '../tree/messages/image-pull.ts';
import { readContainer } from './container-facts.ts';
import type { ContainerFacts, PodFacts } from './facts.ts';

/** Reads a pod with its containers, events and logs. */
export function readPod(pod: ClusterObject, evidence: Evidence, events: EventIndex): PodFacts {
  const spec = asMapping(pod.value.spec);
  const status = asMapping(pod.value.status);
  const metadata = asMapping(pod.value.metadata);
  const labels = asMapping(metadata.labels);
  const own = events.of({ kind: 'Pod', namespace: pod.namespace, name: pod.name, uid: pod.uid });
  return {
    name: pod.name,
    namespace: pod.namespace,
    uid: pod.uid,
    source: pod.source,
    spec,
    status,
    phase: asString(status.phase) ?? '',
    reason: asString(status.reason) ?? '',
    message: (asString(status.message) ?? '').trim(),
    created: parseTime(metadata.creationTimestamp),
    restartPolicy: asString(spec.restartPolicy) ?? 'Always',
    nodeName: asString(spec.nodeName),
    deleting: metadata.deletionTimestamp !== undefined && metadata.deletionTimestamp !== null,
    revision:
      asString(labels['pod-template-hash']) ??
      asString(labels['rollouts-pod-template-hash']) ??
      asString(labels['controller-revision-hash']),
    containers: readContainers(pod, spec, status, own, evidence),
    events: own,
    onlyEvents: false,
  };
}

/** A pod of which only events are left: its containers are those of the template, their states what the events say. */
export function podFromEvents(
  name: string,
  namespace: string,
  template: Mapping,
  own: readonly KubeEvent[],
  evidence: Evidence,
): PodFacts {
  const pod = { source: own[0]?.source ?? 'events', name, namespace, uid: own.find(({ uid }) => uid)?.uid };
  const evicted = own.findLast(({ reason }) => reason === 'Evicted');
  const spec = asList(template.containers).length > 0 ? template : { ...template, ...containersIn(own) };
  return {
    ...pod,
    spec,
    status: {},
    phase: '',
    reason: evicted ? evicted.reason : '',
    message: evicted ? evicted.message : '',
    created: own[0]?.first,
    restartPolicy: asString(template.restartPolicy) ?? 'Always',
    nodeName: own.some(({ reason }) => reason === 'Scheduled') ? '' : undefined,
    deleting: false,
    revision: undefined,
    containers: readContainers(pod, spec, {}, own, evidence),
    events: own,
    onlyEvents: true,
  };
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

function readContainers(
  pod: { name: string; namespace: string },
  spec: Mapping,
  status: Mapping,
  events: readonly KubeEvent[],
  { logs, usage = [] }: Evidence,
): ContainerFacts[] {
  const measured = usage.filter((series) => series.pod === pod.name);
  const alone = asList(spec.containers).length + asList(spec.initContainers).length === 1;
  return (['initContainers', 'containers'] as const).flatMap((field) => {
    const statusField = field === 'containers' ? 'containerStatuses' : 'initContainerStatuses';
    const statuses = asList(status[statusField]).map(asMapping);
    const specs = asList(spec[field]).filter(isMapping);
    const unspecified = statuses.filter(({ name }) => !specs.some((container) => container.name === name));
    return [...specs, ...unspecified.map(({ name, image }): Mapping => ({ name, image }))].map(
      (container) => {
        const name = asString(container.name) ?? '';
        const index = statuses.findIndex((candidate) => candidate.name === name);
        const kind = field === 'containers' ? 'app' : initKind(container);
        return readContainer({
          name,
          kind,
          spec: container,
          podSpec: spec,
          status: statuses[index],
          field: `status.${statusField}[${index < 0 ? 0 : index}]`,
          events: events.filter((event) => event.container === name),
          logs: logs.filter((log) => log.container === name && isLogOf(log, pod)),
          usage: measured.filter((series) =>
            isAbout(series, { namespace: pod.namespace, container: name, alone }),
          ),
        });
      },
    );
  });
}
