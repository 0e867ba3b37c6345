import type { Path } from '../../../manifest/path.ts';
import { type ContainerPort, portsOf } from '../../../manifest/pod/container-port.ts';
import { claimTemplatesOf, type Mount, mountsOf, volumesOf } from '../../../manifest/pod/volume.ts';
import { asString } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import { normalPath } from '../volumes/mounted-files.ts';

/** Two entries of a pod of which there may be one. Found at the later one, named as the API server names it. */
export interface Duplicate {
  readonly says: string;
  readonly at: Path;
  readonly because: string;
  readonly fix: string;
  readonly container?: Container;
  /** `accepted`: the API server only warns. `pods`: it takes the workload and refuses its pods. Else it refuses both. */
  readonly outcome?: 'accepted' | 'pods';
  /** What may become of it although it is accepted. */
  readonly risk?: string;
}

/**
 * Everything a pod has twice.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export function* duplicatesIn(workload: Workload): Iterable<Duplicate> {
  yield* containerNames(workload);
  yield* volumeNames(workload);
  for (const container of workload.containers) yield* mountPlaces(container);
  yield* ports(workload);
}

/** The API server reads `containers` before `initContainers`, so that of two the init container is the second. */
function* containerNames({ containers }: Workload): Iterable<Duplicate> {
  const order = ['regular', 'sidecar', 'init', 'ephemeral'];
  const seen = new Set<string>();
  for (const container of containers.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class))) {
    const name = asString(container.value.name);
    if (!name) continue;
    if (seen.has(name)) {
      yield {
        says: `has two containers named "${name}"`,
        at: [...container.path, 'name'],
        because: 'init containers and sidecars count too',
        fix: `name: ${name}-2`,
      };
    }
    seen.add(name);
  }
}

function* volumeNames(workload: Workload): Iterable<Duplicate> {
  const seen = new Set<string>();
  const templates = new Set(claimTemplatesOf(workload).map(({ name }) => name));
  for (const { name, path } of volumesOf(workload)) {
    if (!name) continue;
    const at = [...path, 'name'];
    if (seen.has(name)) {
      const because = 'mounts go by the name of the volume';
      yield { says: `has two volumes named "${name}"`, at, because, fix: `name: ${name}-2` };
    } else if (templates.has(name)) {
      yield {
        says: `has a volume and a claim template named "${name}"`,
        at,
        because: 'the claim is mounted, this volume never',
        fix: 'remove the volume',
        outcome: 'accepted',
      };
    }
    seen.add(name);
  }
}

function* mountPlaces(container: Container): Iterable<Duplicate> {
  const places = new Map<string, Mount>();
  const folders = new Map<string, Mount>();
  const names = new Map<string, Mount>();
  for (const mount of mountsOf(container)) {
    const { place, volume, isDevice, path } = mount;
    const at = [...path, isDevice ? 'devicePath' : 'mountPath'];
    const twin = place ? places.get(place) : undefined;
    const folder = place && !isDevice ? normalPath(place) : undefined;
    const sameFolder = folder === undefined ? undefined : folders.get(folder);
    if (twin) {
      yield {
        says: `mounts two volumes at ${place}`,
        at,
        because: `volume "${twin.volume}" is there already`,
        fix: 'give one of the two another path, or remove it',
        container,
      };
    } else if (sameFolder) {
      yield {
        says: `mounts two volumes at ${folder}`,
        at,
        because: `it hides volume "${sameFolder.volume}"`,
        fix: 'give one of the two another path, or remove it',
        container,
        outcome: 'accepted',
      };
    }
    const other = volume ? names.get(volume) : undefined;
    if (other && !twin && (isDevice || other.isDevice)) {
      yield {
        says: `uses volume "${volume}" ${other.isDevice ? 'twice as a device' : 'as files and as a device'}`,
        at: [...path, 'name'],
        because: 'a device is for one use only',
        fix: `remove this entry of ${isDevice ? 'volumeDevices' : 'volumeMounts'}`,
        container,
      };
    }
    if (place) places.set(place, mount);
    if (folder) folders.set(folder, mount);
    if (volume) names.set(volume, mount);
  }
}

/** What a pod's ports have taken so far. */
interface Taken {
  readonly numbers: Map<string, Container>;
  readonly onHost: Set<string>;
}

/** Two containers of a pod share its network: only one of them can listen on a port, whatever its name. */
function* ports({ containers, object, podSpec }: Workload): Iterable<Duplicate> {
  const taken: Taken = { numbers: new Map(), onHost: new Set() };
  const onHost = { network: podSpec.hostNetwork === true, isPod: object.kind === 'Pod' };
  for (const container of containers) {
    const names = new Set<string>();
    for (const port of portsOf(container)) {
      const { name, protocol, path } = port;
      if (name && names.has(name)) {
        yield {
          says: `has two ports named "${name}"`,
          at: [...path, 'name'],
          because: 'a name must tell one port',
          fix: `name: ${name.slice(0, 10)}-${protocol.toLowerCase()}`,
          container,
        };
        continue;
      }
      if (name) names.add(name);
      if (container.class === 'regular' || container.class === 'sidecar')
        yield* portNumber(port, container, taken, onHost);
    }
  }
}

function* portNumber(
  { number, protocol, hostPort, hostIP, path }: ContainerPort,
  container: Container,
  taken: Taken,
  onHost: { network: boolean; isPod: boolean },
): Iterable<Duplicate> {
  if (number === undefined) return;
  const key = `${number}/${protocol}`;
  const owner = taken.numbers.get(key);
  const hostNumber = hostPort ?? (onHost.network ? number : undefined);
  // The API server looks at each init container by itself.
  const hostKey = hostNumber && container.class === 'regular' ? `${protocol}/${hostIP}/${hostNumber}` : '';
  if (hostKey !== '' && taken.onHost.has(hostKey)) {
    const isWritten = hostPort !== undefined;
    yield {
      says: `takes port ${hostNumber}/${protocol} of the node a second time`,
      at: [...path, isWritten ? 'hostPort' : 'containerPort'],
      because: isWritten ? 'this pod has it already' : 'with hostNetwork each port is one of the node',
      fix: isWritten
        ? 'remove hostPort; a Service reaches the pod without it'
        : 'let one of the two listen on another port',
      container,
      ...(isWritten || onHost.isPod ? {} : { outcome: 'pods' as const }),
    };
  } else if (owner) {
    const isSame = owner === container;
    yield {
      says: `declares port ${key}${isSame ? ' twice' : `, and so does ${owner.name}`}`,
      at: [...path, 'containerPort'],
      because: isSame ? 'server-side apply refuses it' : 'they share one network; only one can listen',
      fix: isSame ? 'remove one of the two entries' : 'let one of the two listen on another port',
      container,
      outcome: 'accepted',
      ...(isSame ? {} : { risk: 'CrashLoopBackOff, "address already in use", if both listen' }),
    };
  }
  taken.numbers.set(key, container);
  if (hostKey !== '') taken.onHost.add(hostKey);
}
