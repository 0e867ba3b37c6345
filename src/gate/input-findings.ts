import type { InputProblem, ManifestSet } from '../manifest/manifest-set.ts';
import { type KubeObject, sourceOf } from '../manifest/object.ts';
import { formatPath } from '../manifest/path.ts';
import type { GateSettings } from '../settings/settings.ts';
import type { Finding, Severity } from './finding.ts';
import { fileFingerprint, fingerprint } from './fingerprint.ts';
import { isBlocking, settingFor } from './rule-settings.ts';

/** Findings about the input itself: what could not be read, what is no manifest, and whether anything was checked. */
export function inputFindings(
  set: ManifestSet,
  missing: readonly { readonly path: string; readonly message: string; readonly fix: string }[],
  objects: readonly KubeObject[],
  settings: GateSettings,
): Finding[] {
  const findings = [
    ...set.unreadable.map((problem) => inputFinding('unreadable-document', 'error', problem, settings)),
    ...set.foreign.map((problem) => inputFinding('not-a-manifest', 'note', problem, settings)),
    ...missing.map(({ path, message, fix }) =>
      inputFinding(
        'nothing-checked',
        'error',
        { location: { file: path }, message, because: '', fix },
        settings,
      ),
    ),
  ];
  if (objects.length === 0 && set.unreadable.length === 0 && missing.length === 0) {
    const read = set.files.length;
    findings.push({
      ...inputFinding(
        'nothing-checked',
        'error',
        {
          location: { file: '' },
          message: `no Kubernetes object in ${read === 1 ? 'the file' : `the ${read} files`} read`,
          because: '',
          fix: 'pass files or directories that hold rendered manifests; an empty pass would promise what nobody checked',
        },
        settings,
      ),
      location: null,
    });
  }
  return findings;
}

function inputFinding(
  rule: string,
  severity: Severity,
  problem: InputProblem,
  settings: GateSettings,
): Finding {
  const { location, object, message } = problem;
  const path = problem.path ?? [];
  const setting = settingFor(rule, location.file, settings);
  const level = setting.level;
  const graded: Severity =
    severity === 'note' || !level || level === 'on' || level === 'off' ? severity : level;
  return {
    rule,
    severity: graded,
    certainty: 'certain',
    blocking: isBlocking(graded, 'certain', { guessed: false, setting, settings }),
    message,
    because: problem.because,
    fix: problem.fix,
    predicts: severity === 'note' ? '' : 'apply rejected',
    prevents: [],
    location,
    source: object ? (sourceOf(object) ?? null) : null,
    object: object
      ? {
          apiVersion: object.apiVersion,
          kind: object.kind,
          namespace: object.namespace ?? settings.namespace ?? null,
          name: object.name,
        }
      : null,
    container: null,
    path: formatPath(path),
    fingerprint: object
      ? fingerprint(rule, object, path, null)
      : fileFingerprint(rule, location.file, message.replace(/\d+/g, '')),
    suppressed: null,
  };
}
