import type { ClusterObject } from '../../kubernetes/object.ts';
import { asList, asMapping, asNumber, asString, type Mapping, valueAt } from '../../manifest/value.ts';
import { nearest } from '../../text/nearest.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PodFacts, WorkloadFacts } from '../facts/facts.ts';
import { listeningLines } from '../probes/listening.ts';
import { podLabels, selectedBy, selectorOf, workloadName } from './selected.ts';
import { referenceOf, type Wiring, type WiringFault } from './wiring-fault.ts';

/** Labels that controllers add: no Service is meant to select by them, and none tells workloads apart. */
const ofControllers =
  /^(?:pod-template-hash|controller-revision-hash|pod-template-generation|apps\.kubernetes\.io\/)/;

/** A Service whose selector matches nothing, whose port nobody declares, or that has no ready endpoint without a failing pod. */
export function serviceFaults(
  service: ClusterObject,
  { evidence, workloads, isWhole }: Wiring,
): WiringFault[] {
  if (selectorOf(service).length === 0 || service.spec.type === 'ExternalName') return [];
  const near = workloads.filter(
    ({ object }) => object.namespace === service.namespace && isLasting(object.kind),
  );
  if (near.length === 0) return [];
  const selected = selectedBy(service, near);
  if (selected.length > 0) return portFaults(service, selected);
  return isEmpty(service, evidence) ? [selectsNothing(service, near, isWhole)] : [];
}

/** What a Service may lead to: a Job's pods come and go. */
function isLasting(kind: string): boolean {
  return kind !== 'Job' && kind !== 'CronJob';
}

/** True where its endpoints were read and there is none; without them, where every pod that was read has other labels. */
function isEmpty({ namespace, name }: ClusterObject, { endpointSlices, pods }: Evidence): boolean {
  const own = endpointSlices.filter(
    (slice) =>
      slice.namespace === namespace &&
      (slice.name === name || slice.metadata.labels?.['kubernetes.io/service-name'] === name),
  );
  if (own.length > 0)
    return own.every(({ value }) => asList(value.endpoints).length + asList(value.subsets).length === 0);
  return pods.some((pod) => pod.namespace === namespace);
}

function selectsNothing(
  service: ClusterObject,
  workloads: readonly WorkloadFacts[],
  isWhole: boolean,
): WiringFault {
  const selector = selectorOf(service);
  const written = selector.map(([key, value]) => `${key}=${String(value)}`).join(',');
  const meant = meantBy(service, workloads, isWhole);
  const labels = meant && describe(podLabels(meant));
  const title = meant && `${meant.object.kind} ${meant.object.name}`;
  return {
    object: referenceOf(service),
    title: `Service ${service.name} has no pods behind it: no pod has the labels ${written}`,
    evidence: [
      `Service ${service.name}: spec.selector: ${written}`,
      ...(meant ? [`${title}: its pods have ${labels}`] : []),
    ],
    fix: meant
      ? `make the selector of the Service match the pods of ${title}: ${changes(selector, podLabels(meant))}`
      : 'correct the selector of the Service, or deploy what it should lead to',
    command: `kubectl -n ${service.namespace} get pods --show-labels`,
    workload: workloadName(meant),
  };
}

/** The workload that the Service should lead to: of its own name, or one that shares a part of the selector. */
function meantBy(
  service: ClusterObject,
  workloads: readonly WorkloadFacts[],
  isWhole: boolean,
): WorkloadFacts | undefined {
  const { name } = service;
  const selector = selectorOf(service);
  const shares = workloads.filter((workload) => {
    const labels = podLabels(workload);
    return selector.some(([key, value]) => labels[key] === value);
  });
  const named = (name: string | undefined): WorkloadFacts | undefined =>
    workloads.find(({ object }) => object.name === name);
  const names = workloads.map(({ object }) => object.name);
  const values = selector.flatMap(([, value]) => asString(value) ?? []);
  return (
    (shares.length === 1 ? shares[0] : undefined) ??
    named(name) ??
    // A name that is only near may belong to a workload that is not in the evidence.
    (isWhole
      ? named([name, ...values].map((text) => nearest(text, names)).find((found) => found !== undefined))
      : undefined)
  );
}

function describe(labels: Mapping): string {
  const own = Object.entries(labels).filter(([key]) => !ofControllers.test(key));
  return own.length === 0 ? 'no labels' : own.map(([key, value]) => `${key}=${String(value)}`).join(',');
}

/** What to write: the labels of the selector as the pods have them. */
function changes(selector: readonly (readonly [string, unknown])[], labels: Mapping): string {
  const wrong = selector.filter(([key, value]) => labels[key] !== value);
  return wrong
    .map(([key]) => {
      const has = labels[key];
      return has === undefined ? `leave out ${key}` : `${key}: ${String(has)}`;
    })
    .join(', ');
}

interface Port {
  readonly name: string | undefined;
  readonly number: number;
}

/** Ports that the Service sends to and no container of the selected pods has. */
function portFaults(service: ClusterObject, selected: readonly WorkloadFacts[]): WiringFault[] {
  return asList(valueAt(service.value, ['spec', 'ports'])).flatMap((entry): WiringFault[] => {
    const { port, targetPort = port, protocol = 'TCP' } = asMapping(entry);
    if (protocol !== 'TCP' || selected.some((workload) => takes(workload, targetPort))) return [];
    const [first] = selected;
    if (!first) return [];
    const ports = portsOf(first);
    const title = `${first.object.kind} ${first.object.name}`;
    const declared = ports
      .map(({ name, number }) => (name ? `${name} (${number})` : String(number)))
      .join(', ');
    const listening = listeningPorts(first);
    if (typeof targetPort === 'number' && !isCertain(first, targetPort)) return [];
    const right = listening.length === 1 ? listening[0] : ports.length === 1 ? ports[0]?.number : undefined;
    const verb = listening.length > 0 || typeof targetPort === 'string' ? 'has' : 'declares';
    return [
      {
        object: referenceOf(service),
        title: `Service ${service.name} sends to port ${String(targetPort)}, which no container of ${title} ${verb}`,
        evidence: [
          `Service ${service.name}: spec.ports: port ${String(port)}, targetPort ${String(targetPort)}`,
          `${title}: ${declared === '' ? 'declares no port' : `declares ${declared}`}`,
          ...(listening.length > 0 ? [`its log: it listens on ${listening.join(', ')}`] : []),
        ],
        fix:
          right === undefined
            ? `set \`targetPort\` to a port that ${title} opens, or declare port ${String(targetPort)} there`
            : `set \`targetPort: ${right}\` in Service ${service.name}`,
        command: `kubectl -n ${service.namespace} get endpointslices -l kubernetes.io/service-name=${service.name} -o yaml`,
        workload: workloadName(first),
      },
    ];
  });
}

/**
 * A number that nobody declares may be open all the same. It is a fault where the log names other ports, or where the only port
 * that is declared is another one and no probe asks this one.
 */
function isCertain(workload: WorkloadFacts, target: number): boolean {
  const listening = listeningPorts(workload);
  if (listening.length > 0) return !listening.includes(target);
  const [only, second] = portsOf(workload);
  return (
    only !== undefined &&
    second === undefined &&
    !/metric/.test(only.name ?? '') &&
    !isProbed(workload, target)
  );
}

function isProbed({ podSpec }: WorkloadFacts, target: number): boolean {
  return asList(podSpec.containers)
    .map(asMapping)
    .flatMap(({ readinessProbe, livenessProbe, startupProbe }) => [
      readinessProbe,
      livenessProbe,
      startupProbe,
    ])
    .map(asMapping)
    .some(({ httpGet, tcpSocket, grpc }) => asMapping(httpGet ?? tcpSocket ?? grpc).port === target);
}

function takes(workload: WorkloadFacts, target: unknown): boolean {
  const ports = portsOf(workload);
  if (typeof target === 'string' && !/^\d+$/.test(target)) return ports.some(({ name }) => name === target);
  const number = Number(target);
  return ports.some((port) => port.number === number) || listeningPorts(workload).includes(number);
}

function portsOf({ podSpec }: WorkloadFacts): Port[] {
  const containers = [
    ...asList(podSpec.containers),
    ...asList(podSpec.initContainers).filter((container) => asMapping(container).restartPolicy === 'Always'),
  ];
  return containers
    .flatMap((container) => asList(asMapping(container).ports))
    .flatMap((entry): Port[] => {
      const { name, containerPort } = asMapping(entry);
      const number = asNumber(containerPort);
      return number === undefined ? [] : [{ name: asString(name) || undefined, number }];
    });
}

/** Where its programs say that they listen, as far as their logs were read. */
function listeningPorts({ pods }: WorkloadFacts): number[] {
  const found = pods.flatMap((pod: PodFacts) =>
    pod.containers.flatMap(({ log }) =>
      listeningLines(log?.reading.lines ?? []).flatMap(({ port }) => port ?? []),
    ),
  );
  return [...new Set(found)];
}
