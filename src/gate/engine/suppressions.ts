import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Finding } from '../model/finding.ts';
import { numberTwins } from '../model/fingerprint.ts';
import { isEnabled, settingFor } from '../model/rule-settings.ts';
import { rules } from '../rules/index.ts';
import type { SuppressionInForce } from './coverage.ts';
import { type InputRemark, inputFinding } from './input-findings.ts';
import { annotationSuppressions } from './suppressions/annotations.ts';
import {
  type Complaint,
  defectOf,
  expiredComplaint,
  isExpired,
  unusedComplaint,
} from './suppressions/checks.ts';
import { commentSuppressions } from './suppressions/comments.ts';
import { configuredSuppressions } from './suppressions/configured.ts';
import { hinter } from './suppressions/hints.ts';
import { keysOf, type Suppression } from './suppressions/suppression.ts';

/**
 * Applies the suppressions of annotations, comments and settings, and reports those that are expired, unused, misplaced,
 * unknown or without a reason as findings of the rule `suppression`. A suppression with a defect silences nothing.
 */
export function applySuppressions(
  findings: readonly Finding[],
  set: ManifestSet,
  settings: GateSettings,
  today: string,
): { findings: Finding[]; inForce: SuppressionInForce[] } {
  const annotated = annotationSuppressions(set);
  const all = [
    ...annotated.suppressions,
    ...commentSuppressions(set),
    ...configuredSuppressions(settings.suppressions),
  ];
  const remarks: InputRemark[] = [...annotated.problems];
  const sound = all.filter((suppression) => {
    const defect = defectOf(suppression, rules, settings, today);
    if (defect) remarks.push(remarkOn(suppression, defect));
    return !defect;
  });

  const byKey = groupByKey(sound);
  const covered = new Map<Suppression, Finding[]>(sound.map((suppression) => [suppression, []]));
  const judged = findings.map((finding) => {
    const covering = keysOf(finding)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((suppression) => suppression.covers(finding));
    for (const suppression of covering) covered.get(suppression)?.push(finding);
    const valid = covering.find((suppression) => !isExpired(suppression, today));
    if (!valid) return finding;
    const { by, reason, until = null } = valid;
    return { ...finding, blocking: false, suppressed: { by, reason, until } };
  });

  const inForce: SuppressionInForce[] = [];
  const hintFor = hinter(findings, set);
  for (const [suppression, found] of covered) {
    const [first] = found;
    if (isExpired(suppression, today)) {
      remarks.push(remarkOn(suppression, expiredComplaint(suppression, first !== undefined)));
    } else if (first) {
      inForce.push(describe(suppression, first, found.length));
    } else if (couldFind(suppression, settings)) {
      remarks.push(remarkOn(suppression, unusedComplaint(suppression, hintFor(suppression))));
    }
  }
  const reported = remarks.flatMap((remark) => inputFinding('suppression', 'warning', remark, settings));
  return { findings: [...judged, ...numberTwins(reported)], inForce };
}

function groupByKey(suppressions: readonly Suppression[]): Map<string, Suppression[]> {
  const groups = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const group = groups.get(suppression.key);
    if (group) group.push(suppression);
    else groups.set(suppression.key, [suppression]);
  }
  return groups;
}

function remarkOn(
  { location, object, path, rule, container }: Suppression,
  complaint: Complaint,
): InputRemark {
  const place = object ? { object, path: path ?? [] } : {};
  return { ...complaint, ...place, location, detail: `${rule}/${container ?? ''}` };
}

function describe(suppression: Suppression, first: Finding, findings: number): SuppressionInForce {
  const { rule, by, reason, until = null, subject, container, location } = suppression;
  const { object } = first;
  const named = object && `${object.kind} ${object.namespace ? `${object.namespace}/` : ''}${object.name}`;
  const title = subject ?? named ?? location?.file ?? '';
  return { rule, object: container ? `${container} (${title})` : title, by, reason, until, findings };
}

/** A suppression that is not needed where its rule is off, or in a document that is not judged, is no mistake. */
function couldFind({ rule: id, by, idle, location }: Suppression, settings: GateSettings): boolean {
  const rule = rules.find((candidate) => candidate.id === id);
  if (idle || !rule || !isEnabled(rule, settings)) return false;
  return by === 'config' || settingFor(id, location?.file ?? '', settings).level !== 'off';
}
