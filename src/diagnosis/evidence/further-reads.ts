import { wasKilled } from '../../kubernetes/run-end.ts';
import { asList, asMapping, asString, asText, valueAt } from '../../manifest/value.ts';
import { addressOf } from '../dependency/address.ts';
import type { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/workload-facts.ts';
import { judgeWorkload } from '../health/judge-workload.ts';
import { isAddress, serviceOfHost } from '../remedies/service-name.ts';
import type { Failure } from '../tree/failure.ts';
import type { Evidence } from './evidence.ts';
import { failureKey, logReads } from './log-reads.ts';
import { type FurtherRead, keyOfRead, listRead, type ObjectRead, objectRead } from './read.ts';
import { type Referenced, referencedObjects } from './referenced-objects.ts';

/** Which reads would tell more, and what was left out because there is too much of it. */
export interface FurtherReads {
  readonly reads: readonly FurtherRead[];
  readonly leftOut: readonly string[];
}

export interface ReadingOptions {
  /** Existence and names of keys of Secrets; never without being asked for. */
  readonly readSecrets: boolean;
  /** What leads to the workloads that stand: Services, Ingresses, autoscalers, network policies. */
  readonly wiring?: boolean;
}

/** Of so many pods that fail alike the surroundings are read. */
const perGroup = 2;
/** More reads than these are not made, logs aside. */
const mostObjects = 60;

/**
 * What else to read, by what was found so far. Asked again with the answers it goes one step further, until it has no more
 * questions.
 * @param asked keys of the reads that were made
 */
export function furtherReads(
  evidence: Evidence,
  { readSecrets, wiring = false }: ReadingOptions,
  asked: ReadonlySet<string> = new Set(),
): FurtherReads {
  const facts = readFacts(evidence);
  const failures = facts.workloads.flatMap((workload) => judgeWorkload(facts, workload).failures);
  const pods = new Set(
    [...asked].filter((key) => key.startsWith('logs/')).map((key) => key.slice('logs/'.length)),
  );
  const logs = logReads(failures, pods);
  const some = ofEachGroup(failures);
  const objects = new Map<string, ObjectRead>();
  for (const read of [
    ...eventsOf(facts),
    ...some.flatMap((failure) => readsFor(failure, readSecrets)),
    ...(wiring ? wiringOf(facts, failures) : []),
  ]) {
    const key = keyOfRead(read);
    if (!asked.has(key) && !isKnown(read, evidence)) objects.set(key, read);
  }
  const room = Math.max(0, mostObjects - (asked.size - pods.size));
  const leftOut = [
    ...(logs.left > 0 ? [`logs: ${logs.left} more groups of failing containers were not looked at`] : []),
    ...(objects.size > room
      ? [`objects: ${objects.size - room} more that failing pods depend on were not read`]
      : []),
  ];
  return { reads: [...[...objects.values()].slice(0, room), ...logs.reads], leftOut };
}

/** Without the events of a namespace a waiting pod may look as if nothing kept it. */
function eventsOf({ workloads }: Facts): ObjectRead[] {
  return workloads.map(({ object: { namespace } }) => listRead('Event', namespace));
}

/** What leads to workloads that stand: with pods that fail nothing needs to be wrong with it. */
function wiringOf({ workloads }: Facts, failures: readonly Failure[]): ObjectRead[] {
  const failing = new Set(failures.map(({ workload }) => workload));
  const standing = workloads.filter((workload) => !failing.has(workload));
  const namespaces = [...new Set(standing.map(({ object }) => object.namespace))];
  return namespaces.flatMap((namespace) => [
    { ...listRead('Service', namespace), without: undefined },
    { ...listRead('EndpointSlice', namespace), without: undefined },
    listRead('Ingress', namespace),
    listRead('HorizontalPodAutoscaler', namespace),
    listRead('NetworkPolicy', namespace),
    listRead('IngressClass', undefined),
  ]);
}

function ofEachGroup(failures: readonly Failure[]): Failure[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = failureKey(failure);
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, perGroup));
}

function readsFor(failure: Failure, readSecrets: boolean): ObjectRead[] {
  const { namespace } = failure.workload.object;
  const named = referencesOf(failure).filter(({ kind }) => kind !== 'Secret' || readSecrets);
  return [
    ...named.map(({ kind, name }) => objectRead(kind, namespace, name)),
    ...storage(failure),
    ...similarNames(failure).filter(({ kind }) => kind !== 'Secret' || readSecrets),
    ...place(failure),
    ...services(failure),
    ...(failure.symptom === 'no pod' ? refusal(failure) : []),
    ...revisions(failure),
    ...usage(failure),
  ];
}

function referencesOf({ pod, workload }: Pick<Failure, 'pod' | 'workload'>): Referenced[] {
  const claims = asList(pod?.spec.volumes).flatMap((volume): Referenced[] => {
    const { name, ephemeral } = asMapping(volume);
    // Source: https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming
    return ephemeral === undefined ? [] : [{ kind: 'PersistentVolumeClaim', name: `${pod?.name}-${name}` }];
  });
  return [...referencedObjects(pod?.spec ?? workload.podSpec), ...claims];
}

/** Of claims without a volume the classes there are; of one that is bound its volume, which may belong to other nodes. */
function storage({ pod, workload, facts, symptom }: Failure): ObjectRead[] {
  if (!pod || (symptom !== 'no node' && symptom !== 'being created')) return [];
  const names = referencesOf({ pod, workload }).flatMap(({ kind, name }) =>
    kind === 'PersistentVolumeClaim' ? name : [],
  );
  return facts.evidence.claims
    .filter(({ name, namespace }) => namespace === pod.namespace && names.includes(name))
    .flatMap(({ value }) => {
      const volume = asString(valueAt(value, ['spec', 'volumeName']));
      return volume
        ? [objectRead('PersistentVolume', undefined, volume)]
        : [listRead('StorageClass', undefined)];
    });
}

/** Where one is missing, the names of the others: one of them may be meant. */
function similarNames({ facts, workload }: Failure): ObjectRead[] {
  const { namespace } = workload.object;
  return facts.evidence.absent
    .filter((absent) => absent.namespace === namespace)
    .flatMap(({ kind }) =>
      kind === 'ConfigMap' || kind === 'Secret' || kind === 'ServiceAccount' || kind === 'Service'
        ? [{ ...listRead(kind, namespace), namesOnly: true, without: undefined }]
        : [],
    );
}

/** Where events about nodes stand. */
const ofNodes = 'default';

function place({ pod, container, symptom }: Failure): ObjectRead[] {
  if (symptom === 'no node') return [listRead('Node', undefined)];
  if (!pod?.nodeName) return [];
  const node = objectRead('Node', undefined, pod.nodeName);
  const { ended, kill } = container ?? {};
  const killed = ended !== undefined && wasKilled(ended) && ended.reason === 'Error' && !kill;
  if (!killed) return [node];
  // The kubelet tells of a node without memory there, and nowhere else.
  const fieldSelector = `involvedObject.kind=Node,involvedObject.name=${pod.nodeName},type=Warning`;
  return [node, { ...listRead('Event', ofNodes), selector: { fieldSelector }, without: undefined }];
}

/** Services that the log speaks of, by name or by address, with their endpoints. */
function services(failure: Failure): ObjectRead[] {
  const { namespace } = failure.workload.object;
  const findings = failure.container?.log?.reading.findings.filter(({ score }) => score > 0) ?? [];
  const hosts = findings
    .filter(({ cause, host }) => host !== undefined || /^(?:dependency|tls)-/.test(cause))
    .slice(0, 3)
    .flatMap(({ cause }) => addressOf(failure, [cause])?.host ?? []);
  return [...new Set(hosts)].flatMap((host) => {
    if (isAddress(host)) {
      const found = failure.facts.evidence.services.find(
        ({ value }) => valueAt(value, ['spec', 'clusterIP']) === host,
      );
      const selector = { fieldSelector: `spec.clusterIP=${host}` };
      return [{ ...listRead('Service', namespace), selector }, ...(found ? [endpoints(found)] : [])];
    }
    const service = serviceOfHost(host, namespace);
    if (!service) return [];
    return [
      { ...objectRead('Service', service.namespace, service.name), absenceTells: service.certain },
      endpoints(service),
    ];
  });
}

function endpoints({ namespace, name }: { namespace: string; name: string }): ObjectRead {
  const selector = { labelSelector: `kubernetes.io/service-name=${name}` };
  return { ...listRead('EndpointSlice', namespace), selector };
}

/** What may have refused a pod. */
function refusal({ workload }: Failure): ObjectRead[] {
  const { namespace } = workload.object;
  const account = asString(workload.podSpec.serviceAccountName) || 'default';
  return [
    listRead('ResourceQuota', namespace),
    listRead('LimitRange', namespace),
    objectRead('ServiceAccount', namespace, account),
  ];
}

function revisions({ workload: { object, value } }: Failure): ObjectRead[] {
  if (object.kind !== 'StatefulSet' && object.kind !== 'DaemonSet') return [];
  const selector = selectorOf(value);
  return selector ? [{ ...listRead('ControllerRevision', object.namespace), selector }] : [];
}

/** One sample of each pod; many clusters have no metrics, and nobody misses them. */
function usage({ workload: { object, value }, container }: Failure): ObjectRead[] {
  const selector = selectorOf(value);
  if (!container || !selector) return [];
  return [{ ...listRead('PodMetrics', object.namespace), selector, without: undefined }];
}

function selectorOf(value: unknown): { labelSelector: string } | undefined {
  const labels = Object.entries(asMapping(valueAt(value, ['spec', 'selector', 'matchLabels'])));
  return labels.length > 0
    ? { labelSelector: labels.map(([key, label]) => `${key}=${asText(label)}`).join(',') }
    : undefined;
}

/** True for a single object that is in the evidence, or that was found to be absent. */
function isKnown({ what, kind, namespace, name }: ObjectRead, evidence: Evidence): boolean {
  if (what === 'list') return false;
  const { configMaps, secrets, nodes, claims, services: all, surroundings, absent } = evidence;
  const shelf: readonly { name: string; namespace: string }[] =
    kind === 'ConfigMap' ? configMaps : kind === 'Secret' ? secrets : [];
  const objects = [...nodes, ...claims, ...all, ...surroundings, ...absent].filter(
    (object) => object.kind === kind,
  );
  return [...shelf, ...objects].some(
    (object) => object.name === name && (namespace === undefined || object.namespace === namespace),
  );
}
