import { type Location, locationAt } from '../../manifest/document.ts';
import type { InputProblem } from '../../manifest/input-problem.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { type KubeObject, sourceOf } from '../../manifest/object.ts';
import { formatPath } from '../../manifest/path.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Severity } from '../../settings/severity.ts';
import { pushAll } from '../../text/many.ts';
import type { Finding } from '../model/finding.ts';
import { fileFingerprint, fingerprint, numberTwins } from '../model/fingerprint.ts';
import { isBlocking, settingFor } from '../model/rule-settings.ts';
import type { UnrenderedUnit } from './units.ts';

/** Something that was asked for and is not there: nothing in it could be checked. */
export interface MissingInput {
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  /** Where the reason stands, when it is a line of a file. */
  readonly location?: Location | { readonly file: string };
  /** All that a failing program said: several lines, already safe to print. */
  readonly details?: string;
}

/** Findings about the input itself: what could not be read, what is no manifest, and whether anything was checked. */
export function inputFindings(
  set: ManifestSet,
  { missing, unrendered }: { missing: readonly MissingInput[]; unrendered: readonly UnrenderedUnit[] },
  objects: readonly KubeObject[],
  settings: GateSettings,
): Finding[] {
  const findings = [
    ...set.unreadable.flatMap((problem) =>
      inputFinding('unreadable-document', problem.harmless ? 'warning' : 'error', problem, settings),
    ),
    ...set.foreign.flatMap((problem) => inputFinding('not-a-manifest', 'note', problem, settings)),
    ...unrendered.flatMap(({ unit, reason, ...remark }) =>
      inputFinding(
        'not-a-manifest',
        'warning',
        { ...remark, message: `chart ${unit} was not rendered: ${reason}` },
        settings,
      ),
    ),
    ...missing.flatMap(({ path, message, fix, location = { file: path }, details = '' }) =>
      inputFinding('nothing-checked', 'error', { location, message, because: details, fix }, settings),
    ),
  ];
  if (objects.length === 0 && missing.length === 0) {
    const [only] = set.files;
    const remark: InputRemark = {
      location: only && set.files.length === 1 ? locationAt(only, 0) : null,
      message: nothingIn(set, unrendered.length),
      because: 'a pass would promise what nobody checked',
      fix: 'pass files or directories that hold rendered manifests',
    };
    pushAll(findings, inputFinding('nothing-checked', 'error', remark, settings));
  }
  return numberTwins(findings);
}

function nothingIn({ files, unreadable }: ManifestSet, unrendered: number): string {
  if (unrendered > 0)
    return `no Kubernetes object: ${unrendered === 1 ? 'the chart was' : `${unrendered} charts were`} not rendered`;
  if (files.length === 1) return 'no Kubernetes object in this file';
  if (files.length > 1) return `no Kubernetes object in the ${files.length} files read`;
  return unreadable.length > 0
    ? 'no Kubernetes object: nothing could be read'
    : 'no Kubernetes object: no manifests were given';
}

/** What a finding about the input says and where; `detail` tells apart what stands at one path. */
export type InputRemark = Omit<InputProblem, 'location'> & {
  readonly location: InputProblem['location'] | null;
  readonly detail?: string;
};

/** The finding for a remark, graded as the settings say; none when they switch its rule off. */
export function inputFinding(
  rule: string,
  severity: Severity,
  remark: InputRemark,
  settings: GateSettings,
): Finding[] {
  const { location, object, message, because, fix, path = [], detail = null } = remark;
  const setting = settingFor(rule, location?.file ?? '', settings);
  const level = setting.level;
  // Silence is never a pass: that nothing was checked cannot be switched off.
  if (level === 'off' && rule !== 'nothing-checked') return [];
  const graded: Severity =
    severity === 'note' || !level || level === 'on' || level === 'off' ? severity : level;
  const finding: Finding = {
    rule,
    severity: graded,
    certainty: 'certain',
    blocking: isBlocking(graded, 'certain', { guessed: false, setting, settings }),
    message,
    because,
    fix,
    predicts: rule === 'unreadable-document' ? 'apply rejected' : '',
    prevents: [],
    location,
    source: object ? (sourceOf(object) ?? null) : null,
    sourceLine: null,
    object: object
      ? {
          apiVersion: object.apiVersion,
          kind: object.kind,
          namespace:
            object.namespace ?? object.document.file.rendered?.namespace ?? settings.namespace ?? null,
          name: object.name,
        }
      : null,
    container: null,
    path: formatPath(path),
    fingerprint: object
      ? fingerprint(rule, object, path, detail)
      : fileFingerprint(rule, location?.file ?? '', message.replace(/\d+/g, '')),
    suppressed: null,
  };
  return [finding];
}
