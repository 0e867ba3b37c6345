import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Takes the sting out of what was found in folders of examples, docs and tests: nothing is deployed from there, so that an
 * error is a warning and nothing blocks. Whoever names such a folder has it judged in full.
 */
export function calmExamples(findings: readonly Finding[], { files }: ManifestSet): readonly Finding[] {
  const examples = new Set(files.flatMap(({ path, example }) => (example ? [path] : [])));
  if (examples.size === 0) return findings;
  return findings.map((finding) => {
    if (!examples.has(finding.location?.file ?? '')) return finding;
    const severity = finding.severity === 'error' ? 'warning' : finding.severity;
    return { ...finding, severity, blocking: false };
  });
}

/** Says so, where there is anything of the kind. */
export function exampleNotes({ files }: ManifestSet): string[] {
  const count = files.filter(({ example }) => example).length;
  if (count === 0) return [];
  const which = count === 1 ? '1 file in a folder' : `${count} files in folders`;
  return [
    `${which} of examples, docs or tests: nothing there blocks; name the folder to have it judged in full`,
  ];
}
