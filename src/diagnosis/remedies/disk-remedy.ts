import type { Remedy } from '../cause.ts';
import { bytesOf, written } from '../memory/amounts.ts';
import type { Failure } from '../tree/failure.ts';
import { type Disk, diskOf } from './disk.ts';
import { containerPatch } from './patch.ts';

const mebibyte = 2 ** 20;

/** More room, in numbers, for what is full. */
export function diskRemedy(failure: Failure): Remedy {
  const disk = diskOf(failure);
  const { steps, yaml } = roomFor(failure, disk);
  const [first = '', ...rest] = steps;
  const otherwise = 'if it wrote elsewhere, it is the disk of the node: `df -h` in the container tells';
  return { steps: disk.guessed ? [`most likely ${first}`, ...rest, otherwise] : steps, yaml };
}

function roomFor(failure: Failure, { kind, volume, claim = '', size }: Disk): Remedy {
  const larger = doubled(size);
  const has = size === undefined ? '' : `, ${size}`;
  switch (kind) {
    case 'memory': {
      const limit = failure.container?.memoryLimit;
      const counts = `what lies in it counts towards the memory limit${limit === undefined ? '' : ` of ${limit}`}`;
      if (larger === undefined)
        return {
          steps: [
            `volume "${volume}" lies in memory: write less there, or raise the memory limit; ${counts}`,
          ],
        };
      return {
        steps: [
          `volume "${volume}" (emptyDir in memory${has}) is full: write less there, or raise its sizeLimit, for example to ${larger}; ${counts}`,
        ],
        yaml: `volumes:\n  - {name: ${volume}, emptyDir: {medium: Memory, sizeLimit: ${larger}}}`,
      };
    }
    case 'shared memory':
      return {
        steps: [
          '/dev/shm has 64 MiB in every container: mount an emptyDir in memory there; it counts towards the memory limit',
        ],
        yaml: sharedMemory(failure),
      };
    case 'claim': {
      const raise = `raise its \`spec.resources.requests.storage\`${larger === undefined ? '' : `, for example to ${larger}`} (its StorageClass must allow expansion)`;
      return {
        steps: [
          `claim "${claim}"${size === undefined ? '' : ` (${size})`} is full, and what was written is still there in the next run: delete what is old, or ${raise}`,
          ...(failure.workload.object.kind === 'StatefulSet'
            ? ['a StatefulSet does not pass a larger claim template on: change the claims themselves']
            : []),
        ],
        yaml: larger === undefined ? undefined : claimPatch(claim, larger),
      };
    }
    case 'node':
      return {
        steps: [
          `${volume === undefined ? 'no volume is mounted there: it is' : `volume "${volume}" lies on`} the disk of node ${failure.pod?.nodeName || 'it runs on'}, which all its pods share: look for what fills it (logs, images, other pods)`,
          'a claim of its own gives it room that nobody else takes; an `ephemeral-storage` request keeps it off nodes that are full',
        ],
      };
    case 'other':
      return { steps: [`volume "${volume}" is full: delete what is old there, or have it made larger`] };
    default:
      return {
        steps: [
          'find out which file system is full: `df -h` in the container tells; where nothing is mounted it is the disk of the node, which all its pods share',
          'then delete what is old there, or give it more room',
        ],
      };
  }
}

function doubled(size: string | undefined): string | undefined {
  const bytes = bytesOf(size);
  return bytes === undefined || bytes <= 0 ? undefined : written(Math.ceil((2 * bytes) / mebibyte));
}

function claimPatch(claim: string, size: string): string {
  return `kind: PersistentVolumeClaim\nmetadata: {name: ${claim}}\nspec:\n  resources:\n    requests: {storage: ${size}}`;
}

/** A quarter of the memory limit, and never less than what there is without it. */
function sharedMemory(failure: Failure): string {
  const limit = bytesOf(failure.container?.memoryLimit);
  const size = limit === undefined ? '256Mi' : written(Math.max(64, Math.floor(limit / 4 / mebibyte)));
  return `${containerPatch(failure, ['volumeMounts:', '  - {name: shm, mountPath: /dev/shm}'])}\nvolumes:\n  - {name: shm, emptyDir: {medium: Memory, sizeLimit: ${size}}}`;
}
