import type { ClusterObject } from '../../kubernetes/object.ts';
import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import { nearest } from '../../text/nearest.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { selectedBy, workloadName } from './selected.ts';
import { referenceOf, type Wiring, type WiringFault } from './wiring-fault.ts';

/** An Ingress whose class nobody serves, or whose Service or port is not there. */
export function ingressFaults(ingress: ClusterObject, wiring: Wiring): WiringFault[] {
  const spec = asMapping(ingress.value.spec);
  const backends = [
    asMapping(spec.defaultBackend),
    ...asList(spec.rules).flatMap((rule) =>
      asList(valueAt(rule, ['http', 'paths'])).map((path) => asMapping(asMapping(path).backend)),
    ),
  ];
  const faults = backends.flatMap(
    (backend) => backendFault(ingress, asMapping(backend.service), wiring) ?? [],
  );
  const distinct = new Map(faults.map((fault) => [fault.title, fault]));
  return [...classFault(ingress, asString(spec.ingressClassName), wiring.evidence), ...distinct.values()];
}

function backendFault(
  ingress: ClusterObject,
  backend: Mapping,
  { evidence: { services, absent }, workloads }: Wiring,
): WiringFault | undefined {
  const name = asString(backend.name);
  if (name === undefined) return undefined;
  const own = services.filter(({ namespace }) => namespace === ingress.namespace);
  const service = own.find((candidate) => candidate.name === name);
  const leadsTo = (other: ClusterObject | undefined): string | undefined =>
    other && workloadName(selectedBy(other, workloads)[0]);
  const base = { object: referenceOf(ingress), workload: leadsTo(service) };
  if (!service) {
    const looked = absent.some(
      (object) => object.kind === 'Service' && object.name === name && object.namespace === ingress.namespace,
    );
    // Where no Service was read, nothing is known of this one.
    if (!looked && own.length === 0) return undefined;
    const meant = nearest(
      name,
      own.map((candidate) => candidate.name),
    );
    return {
      ...base,
      workload: leadsTo(own.find((candidate) => candidate.name === meant)),
      title: `Ingress ${ingress.name} leads to Service ${name}, which does not exist`,
      evidence: [
        `Ingress ${ingress.name}: backend.service.name: ${name}`,
        `Services in namespace ${ingress.namespace}: ${
          own
            .map((candidate) => candidate.name)
            .slice(0, 8)
            .join(', ') || 'none'
        }`,
      ],
      fix:
        meant === undefined
          ? `create Service ${name}, or correct the name`
          : `write \`${meant}\` instead of \`${name}\``,
      command: `kubectl -n ${ingress.namespace} get services`,
    };
  }
  const { number, name: portName } = asMapping(backend.port);
  const ports = asList(valueAt(service.value, ['spec', 'ports'])).map(asMapping);
  const has = ports.some((entry) =>
    portName === undefined ? entry.port === number : entry.name === portName,
  );
  if (has || ports.length === 0 || (number === undefined && portName === undefined)) return undefined;
  const [only] = ports;
  const asked = String(portName ?? number);
  return {
    ...base,
    title: `Ingress ${ingress.name} asks for port ${asked} of Service ${name}, which has no such port`,
    evidence: [
      `Ingress ${ingress.name}: backend.service.port: ${asked}`,
      `Service ${name}: spec.ports: ${ports.map((entry) => [entry.name, entry.port].filter(Boolean).join(' ')).join(', ')}`,
    ],
    fix:
      ports.length === 1 && only
        ? `write port ${String(only.port)} in the Ingress`
        : `write one of the ports of Service ${name} in the Ingress`,
    command: `kubectl -n ${ingress.namespace} get service ${name} -o yaml`,
  };
}

function classFault(
  ingress: ClusterObject,
  asked: string | undefined,
  { surroundings }: Evidence,
): WiringFault[] {
  const classes = surroundings.filter(({ kind }) => kind === 'IngressClass');
  if (asked === undefined || classes.length === 0 || classes.some(({ name }) => name === asked)) return [];
  if (isMapping(valueAt(ingress.value, ['status', 'loadBalancer', 'ingress', 0]))) return [];
  const names = classes.map(({ name }) => name);
  const meant = nearest(asked, names) ?? (names.length === 1 ? names[0] : undefined);
  return [
    {
      object: referenceOf(ingress),
      title: `Ingress ${ingress.name} has class ${asked}, which no controller of this cluster serves`,
      evidence: [
        `Ingress ${ingress.name}: spec.ingressClassName: ${asked}`,
        `IngressClasses: ${names.join(', ')}`,
      ],
      fix: meant === undefined ? 'write a class that exists' : `write \`ingressClassName: ${meant}\``,
      command: 'kubectl get ingressclasses',
      workload: undefined,
    },
  ];
}
