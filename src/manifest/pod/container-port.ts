import type { Path } from '../path.ts';
import { asList, asMapping, asNumber, asString } from '../value.ts';
import type { Container } from '../workload.ts';

/** One entry of a container's `ports`. */
export interface ContainerPort {
  readonly name: string | undefined;
  readonly number: number | undefined;
  /** TCP unless written otherwise. */
  readonly protocol: string;
  /** The port of the node that leads here. */
  readonly hostPort: number | undefined;
  /** The address of the node that it listens on; '' for all. */
  readonly hostIP: string;
  readonly path: Path;
}

/** The ports a container declares. */
export function portsOf(container: Container): ContainerPort[] {
  return asList(container.value.ports).map((entry, index) => {
    const port = asMapping(entry);
    return {
      name: asString(port.name),
      number: asNumber(port.containerPort),
      protocol: asString(port.protocol) || 'TCP',
      hostPort: asNumber(port.hostPort) || undefined,
      hostIP: asString(port.hostIP) ?? '',
      path: [...container.path, 'ports', index],
    };
  });
}

/** The number behind a port as a probe names it: itself, or that of the container's port of this name. */
export function portNumber(container: Container, port: unknown): number | undefined {
  if (typeof port !== 'string') return asNumber(port);
  return portsOf(container).find(({ name }) => name === port)?.number;
}

/**
 * Why the API server refuses a port of a probe, hook or Service; undefined for one it takes.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
 */
export function portRefusal(port: unknown): string | undefined {
  if (port === undefined || port === null) return 'no port is given';
  if (typeof port === 'number') {
    return Number.isInteger(port) && port >= 1 && port <= 65535 ? undefined : 'ports go from 1 to 65535';
  }
  if (typeof port !== 'string') return 'a port is a number or a name';
  if (/^\d+$/.test(port)) return 'text without a letter is neither a port number nor a port name';
  const valid =
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(port) &&
    /[a-z]/.test(port) &&
    port.length <= 15 &&
    !port.includes('--');
  return valid ? undefined : 'a port name is at most 15 of a-z, 0-9 and -, with a letter among them';
}
