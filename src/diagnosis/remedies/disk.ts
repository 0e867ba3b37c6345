import {
  asList,
  asMapping,
  asString,
  asText,
  isMapping,
  type Mapping,
  valueAt,
} from '../../manifest/value.ts';
import { type Cited, citeSpec } from '../cite/cite.ts';
import { volumeAt } from '../logs/path-in-log.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

/**
 * What is full. `node`: the disk that all pods of the node share; `other`: a volume whose size the pod does not say;
 * `unknown`: no path is named.
 */
export interface Disk {
  readonly kind: 'memory' | 'claim' | 'shared memory' | 'node' | 'other' | 'unknown';
  readonly path?: string | undefined;
  readonly volume?: string | undefined;
  /** The claim behind the volume. */
  readonly claim?: string | undefined;
  /** How much it holds, as written. */
  readonly size?: string | undefined;
  /** True where the log names no path: it is the only volume that can be full by itself. */
  readonly guessed?: true;
}

/** The disk that the log says is full: by the path in it, else the only volume that can be. */
export function diskOf(failure: Failure): Disk {
  const { container } = failure;
  const finding = logSays(failure, ['disk-full']);
  const path = finding?.subject?.startsWith('/') ? finding.subject : undefined;
  if (path?.startsWith('/dev/shm') || /shared memory/i.test(finding?.line.text ?? '')) {
    const volume = volumeAt(failure, '/dev/shm');
    const disk: Disk = volume === undefined ? { kind: 'shared memory' } : ofVolume(failure, volume);
    return { ...disk, path: '/dev/shm' };
  }
  if (path !== undefined) {
    const volume = volumeAt(failure, path);
    return volume === undefined ? { kind: 'node', path } : { ...ofVolume(failure, volume), path };
  }
  const mounted = asList(container?.spec.volumeMounts)
    .map(asMapping)
    .flatMap(({ name, mountPath }) => (mountPath === '/dev/shm' ? [] : (asString(name) ?? [])));
  const [only, ...more] = volumesOf(failure).flatMap((volume) => {
    const name = asString(volume.name) ?? '';
    return mounted.includes(name) && isBounded(volume) ? [name] : [];
  });
  return only === undefined || more.length > 0
    ? { kind: 'unknown' }
    : { ...ofVolume(failure, only), guessed: true };
}

/** Volumes with an end of their own: they are full before the disk of the node is. */
function isBounded(volume: Mapping): boolean {
  return valueAt(volume, ['emptyDir', 'medium']) === 'Memory' || claimOf(volume) !== undefined;
}

function ofVolume(failure: Failure, volume: string): Disk {
  const found = volumesOf(failure).find(({ name }) => name === volume);
  const claim = found && claimOf(found, failure.pod?.name);
  if (claim !== undefined) return { kind: 'claim', volume, claim, size: sizeOfClaim(failure, claim) };
  if (valueAt(found, ['emptyDir', 'medium']) === 'Memory') {
    const limit = valueAt(found, ['emptyDir', 'sizeLimit']);
    return {
      kind: 'memory',
      volume,
      size: asText(limit) || undefined,
    };
  }
  const onNode = found !== undefined && ('emptyDir' in found || 'hostPath' in found);
  return { kind: onNode ? 'node' : 'other', volume };
}

function volumesOf({ pod, workload }: Failure): Mapping[] {
  return asList((pod?.spec ?? workload.podSpec).volumes).filter(isMapping);
}

/** Source: https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming */
function claimOf(volume: Mapping, pod = ''): string | undefined {
  if (isMapping(volume.ephemeral)) return `${pod}-${asString(volume.name) ?? ''}`;
  return asString(valueAt(volume, ['persistentVolumeClaim', 'claimName']));
}

/** The size of the volume behind it; the requested size when that is not known. */
function sizeOfClaim({ facts, workload }: Failure, claim: string): string | undefined {
  const found = facts.evidence.claims.find(
    ({ name, namespace }) => name === claim && namespace === workload.object.namespace,
  )?.value;
  return (
    asString(valueAt(found, ['status', 'capacity', 'storage'])) ??
    asString(valueAt(found, ['spec', 'resources', 'requests', 'storage']))
  );
}

/** The volume as the pod's spec has it, and how large its claim is. */
export function citeDisk(failure: Failure): (Cited | undefined)[] {
  const { volume, claim, size } = diskOf(failure);
  const found = volumesOf(failure).find(({ name }) => name === volume);
  return [
    found && citeSpec(failure, 'volumes', found),
    claim !== undefined && size !== undefined
      ? { origin: 'object', source: `PersistentVolumeClaim ${claim}: storage`, text: size, proves: false }
      : undefined,
  ];
}
