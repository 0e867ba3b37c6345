import type { KubeObject } from '../../../manifest/object.ts';
import { type ContainerPort, portsOf } from '../../../manifest/pod/container-port.ts';
import { asList, asMapping, asNumber, asString, isMapping, type Mapping } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { Inventory } from '../objects/inventory.ts';

/** How traffic gets to a container through a Service of the set. */
export interface Reach {
  readonly service: KubeObject;
  /** Where it arrives: a number, or the declared port that it resolves to. */
  readonly port: number | string;
  /** False when nothing says which container listens there: the pod has one container, which does not declare the port. */
  readonly declared: boolean;
  /** True when the Service sends traffic to pods that are not ready, so that a readiness probe holds nothing back. */
  readonly evenUnready: boolean;
}

/**
 * The ways in which Services of the set send TCP traffic to a container. Named target ports go to the first container
 * of the pod that has a port of this name and protocol, as for the endpoints controller; numbers to whichever declares them.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/api/v1/pod/util.go (FindPort)
 */
export function reachOf(container: Container, inventory: Inventory): Reach[] {
  const { workload } = container;
  return inventory.servicesSelecting(workload).flatMap((service) => {
    const spec = asMapping(service.value.spec);
    if (spec.type === 'ExternalName') return [];
    const evenUnready = spec.publishNotReadyAddresses === true;
    return asList(spec.ports)
      .map(asMapping)
      .filter(isTcp)
      .flatMap((servicePort) => {
        const target = targetPort(servicePort);
        const owners = ownersOf(workload, target);
        const alone = owners.size === 0 && typeof target === 'number' && listeners(workload).length === 1;
        if (target === undefined || !(owners.has(container) || alone)) return [];
        return [{ service, port: target, declared: !alone, evenUnready }];
      });
  });
}

/** The TCP ports that a container declares. */
export function tcpPorts(container: Container): ContainerPort[] {
  return portsOf(container).filter(({ protocol, number }) => protocol === 'TCP' && number !== undefined);
}

/** Containers of a pod that run while it serves. */
export function listeners(workload: Workload): readonly Container[] {
  return servingOf(workload).listeners;
}

/** True when one of them has a port, or says itself when the pod is ready. */
export function hasLeader(workload: Workload): boolean {
  return servingOf(workload).led;
}

/** What every container of a pod is asked about all of them: found once, since a pod may have thousands. */
interface Serving {
  readonly listeners: readonly Container[];
  readonly led: boolean;
  /** Who declares a TCP port, by its name and by its number. */
  readonly owners: ReadonlyMap<number | string, ReadonlySet<Container>>;
}

const known = new WeakMap<Workload, Serving>();

function servingOf(workload: Workload): Serving {
  const before = known.get(workload);
  if (before) return before;
  const serving = workload.containers.filter(
    (container) => container.class === 'regular' || container.class === 'sidecar',
  );
  const owners = new Map<number | string, Set<Container>>();
  for (const container of serving) {
    for (const { name, number } of tcpPorts(container)) {
      for (const port of [name, number]) {
        if (port !== undefined) owners.set(port, (owners.get(port) ?? new Set()).add(container));
      }
    }
  }
  const led = owners.size > 0 || serving.some(({ value }) => isMapping(value.readinessProbe));
  const found = { listeners: serving, led, owners };
  known.set(workload, found);
  return found;
}

const nobody: ReadonlySet<Container> = new Set();

/** A number leads to all that declare it, a name to the first. */
function ownersOf(workload: Workload, target: number | string | undefined): ReadonlySet<Container> {
  const owners = (target !== undefined && servingOf(workload).owners.get(target)) || nobody;
  if (typeof target !== 'string') return owners;
  let first: Container | undefined;
  for (const container of owners) {
    if (container.class === 'regular') return new Set([container]);
    first ??= container;
  }
  return first ? new Set([first]) : nobody;
}

function isTcp(servicePort: Mapping): boolean {
  return (asString(servicePort.protocol) || 'TCP') === 'TCP';
}

/** A port of a Service goes to the same number unless it says otherwise. */
function targetPort({ port, targetPort: target }: Mapping): number | string | undefined {
  return asString(target) || asNumber(target) || asNumber(port);
}
