import { asMapping } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite.ts';
import { containerPatch } from '../../patch.ts';
import { logSays } from '../../questions/what-the-log-says.ts';
import { about, logEvidence, who } from '../../words.ts';

/** The directory that the log speaks of. */
function directory(given: Case): string {
  const line = logSays(given, ['read-only-file-system'])?.line.text ?? '';
  const path = /["'`]?(\/[\w./-]+)["'`]?/.exec(line)?.[1];
  return path ?? '/tmp';
}

function securityOf({ container }: Case): string | undefined {
  return asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true ? 'true' : undefined;
}

export default defineCause({
  id: 'read-only-file-system',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `${who(given)} writes where it can only read${about(given, 'read-only-file-system', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['read-only-file-system', 'missing-file']),
    citeSpec(given, 'securityContext.readOnlyRootFilesystem', securityOf(given), true),
  ],
  remedy: (given) => ({
    steps: [
      `mount an emptyDir at ${directory(given)}, or let it write elsewhere (TMPDIR, a setting of the program)`,
    ],
    yaml: `${containerPatch(given, ['volumeMounts:', `  - {name: scratch, mountPath: ${directory(given)}}`])}\nvolumes:\n  - {name: scratch, emptyDir: {}}`,
  }),
});
