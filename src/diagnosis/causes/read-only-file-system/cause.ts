import { asMapping } from '../../../manifest/value.ts';
import { defineCause, type Remedy } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { pathInLog, volumeAt } from '../../logs/path-in-log.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { about, logEvidence, named, who } from '../../remedies/words.ts';
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
  if (volume !== undefined) {
    return {
      steps: [
        `${path} lies in volume "${volume}", which cannot be written to (a ConfigMap or Secret, or mounted \`readOnly\`): let it write elsewhere, or copy what it needs into an emptyDir`,
      ],
    };
  }
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
  recorded: true,
  fields: ['securityContext', 'volumeMounts', 'volumes'],
  untilChanged: true,
  title: (failure) =>
    `${who(failure)} writes where it can only read${about(failure, 'read-only-file-system', ': ') || named(pathOf(failure)).replace(/^ /, ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['read-only-file-system', 'missing-file']),
    citeSpec(failure, 'securityContext.readOnlyRootFilesystem', securityOf(failure), true),
  ],
  remedy,
});
