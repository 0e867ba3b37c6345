import { asList, asMapping } from '../../../manifest/value.ts';
import { defineCause, type Remedy } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { pathInLog, volumeAt } from '../../logs/path-in-log.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { about, logEvidence, named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** The path that could not be written to. */
function pathOf(failure: Failure): string | undefined {
  return pathInLog(failure, ['read-only-file-system', 'missing-file']);
}

/** Its directory, where it is the name of a file. */
function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash > 0 && /\.\w+$/.test(path) ? path.slice(0, slash) : path;
}

/** By what the volume is: one that is meant to be written to is read-only for a reason on its own side. */
function volumeStep({ container, pod, workload }: Failure, path: string, name: string): string {
  const volume = asMapping(
    asList((pod?.spec ?? workload.podSpec).volumes).find((each) => asMapping(each).name === name),
  );
  const mount = asMapping(
    asList(container?.spec.volumeMounts).find(
      (each) => asMapping(each).name === name && path.startsWith(String(asMapping(each).mountPath)),
    ),
  );
  const readOnlyKind = ['configMap', 'secret', 'projected', 'downwardAPI'].find(
    (kind) => volume[kind] !== undefined,
  );
  if (readOnlyKind !== undefined)
    return `${path} is in volume "${name}" (${readOnlyKind}), which is always read-only: write elsewhere, or copy its files into an emptyDir in an init container`;
  if (mount.readOnly === true)
    return `${path} is in volume "${name}", which this container mounts with \`readOnly: true\`: remove that if it must write there, or write elsewhere`;
  if (
    path !== mount.mountPath &&
    /^\.(?:snapshot|zfs|snapshots)$/.test(path.slice(path.lastIndexOf('/') + 1))
  )
    return `${path} is the snapshot directory of the storage system and always read-only; volume "${name}" itself is not the problem: exclude that directory, or switch off the step that walks over it (a chown in an init container, for example), and keep the volume`;
  return `${path} is in volume "${name}", which is mounted writable here: the storage behind it is read-only there, or became so after an error; check the volume and its node before you change the pod, and do not replace the volume`;
}

function remedy(failure: Failure): Remedy {
  const path = pathOf(failure);
  if (path === undefined) {
    return {
      steps: [
        'mount an emptyDir where it writes, or let it write elsewhere (TMPDIR, a setting of the program)',
      ],
    };
  }
  const volume = volumeAt(failure, path);
  if (volume !== undefined) return { steps: [volumeStep(failure, path, volume)] };
  const directory = directoryOf(path);
  return {
    steps: [
      `mount an emptyDir at ${directory}, or let it write elsewhere (TMPDIR, a setting of the program); it begins empty: what the image has there is hidden`,
    ],
    yaml: `${containerPatch(failure, ['volumeMounts:', `  - {name: scratch, mountPath: ${directory}}`])}\nvolumes:\n  - {name: scratch, emptyDir: {}}`,
  };
}

function securityOf({ container }: Failure): string | undefined {
  return asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true ? 'true' : undefined;
}

export default defineCause({
  id: 'read-only-file-system',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  fields: ['securityContext', 'volumeMounts', 'volumes'],
  untilChanged: true,
  title: (failure) =>
    `${who(failure)} writes to a read-only file system${about(failure, 'read-only-file-system', ': ') || named(pathOf(failure)).replace(/^ /, ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['read-only-file-system', 'missing-file']),
    citeSpec(failure, 'securityContext.readOnlyRootFilesystem', securityOf(failure), true),
  ],
  remedy,
});
