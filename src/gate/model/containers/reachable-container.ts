import { type ContainerPort, portsOf } from '../../../manifest/container-port.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import { asList, asMapping, asNumber, asString, type Mapping } from '../../../manifest/value.ts';
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
        const alone = owners.length === 0 && typeof target === 'number' && listeners(workload).length === 1;
        if (target === undefined || !(owners.includes(container) || alone)) return [];
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
  return workload.containers.filter(
    (container) => container.class === 'regular' || container.class === 'sidecar',
  );
}

function ownersOf(workload: Workload, target: number | string | undefined): Container[] {
  const owns = (container: Container): boolean =>
    tcpPorts(container).some(({ name, number }) => (typeof target === 'string' ? name : number) === target);
  const owners = listeners(workload).filter(owns);
  const first = owners.find((container) => container.class === 'regular') ?? owners[0];
  return typeof target === 'string' && first ? [first] : owners;
}

function isTcp(servicePort: Mapping): boolean {
  return (asString(servicePort.protocol) || 'TCP') === 'TCP';
}

/** A port of a Service goes to the same number unless it says otherwise. */
function targetPort({ port, targetPort: target }: Mapping): number | string | undefined {
  return asString(target) || asNumber(target) || asNumber(port);
}
