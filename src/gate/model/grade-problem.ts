import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { type KubeObject, locate, sourceOf } from '../../manifest/object.ts';
import { formatPath } from '../../manifest/path.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { GateSettings, RuleSetting } from '../../settings/settings.ts';
import { milder, type Severity } from '../../settings/severity.ts';
import { mayBeSetLater } from '../references/unrendered.ts';
import { type Finding, leastCertain, type ObjectRef } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { Inventory } from './objects/inventory.ts';
import type { Problem, Rule } from './rule.ts';
import { isBlocking } from './rule-settings.ts';

/** The object, workload and container in which a rule found a problem. */
export interface FindingSubject {
  readonly object: KubeObject;
  readonly workload?: Workload | undefined;
  readonly container?: string | undefined;
}

/** The rule that found it, what the settings say of that rule in the subject's file, and the set it ran over. */
export interface RuleRun {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly set: ManifestSet;
  readonly inventory: Inventory;
  readonly settings: GateSettings;
}

/**
 * A finding without its line. Lines are looked up document by document, because positions are kept for only a few
 * documents at a time.
 */
export interface DraftFinding {
  readonly finding: Omit<Finding, 'location'>;
  readonly object: KubeObject;
  readonly at: Problem['at'];
  readonly key: boolean;
}

/** Turns what a rule reports into a finding, graded by the settings and by what the rule looked at. */
export function toFinding(problem: Problem, subject: FindingSubject, run: RuleRun): Finding {
  return locateFinding(draftFinding(problem, subject, run));
}

/** Adds file, line and column. */
export function locateFinding({ finding, object, at, key }: DraftFinding): Finding {
  return { ...finding, location: locate(object, at, key ? { key } : {}) };
}

/** Grades a problem and describes where it stands, all but the line. */
export function draftFinding(problem: Problem, subject: FindingSubject, run: RuleRun): DraftFinding {
  const { rule, setting, set, inventory, settings } = run;
  const object = problem.object ?? subject.object;
  const container = problem.container ?? subject.container ?? null;
  const workload = problem.workload ?? subject.workload;
  const guessed = workload?.guessed === true;
  const isInput = mayBeSetLater(rule, problem.at, object, { inventory, settings });
  const certainty = leastCertain(
    problem.certainty ?? rule.certainty,
    guessed || isInput ? 'heuristic' : 'certain',
  );
  let severity: Severity = problem.severity ?? rule.severity;
  if (problem.restsOnAbsence && mayHideObjects(set, object, inventory)) severity = milder(severity);
  if (setting.level !== undefined && setting.level !== 'on' && setting.level !== 'off') {
    // What a rule itself plays down to a note stays one, whatever level the rule is given.
    severity = severity === 'note' && rule.severity !== 'note' ? 'note' : setting.level;
  }
  if (workload?.testHook || isInput) severity = 'note';
  const finding: DraftFinding['finding'] = {
    rule: rule.id,
    severity,
    certainty,
    blocking: isBlocking(severity, certainty, { guessed, setting, settings }),
    message: problem.message,
    because: problem.because,
    fix: problem.fix,
    predicts: problem.predicts,
    prevents: rule.prevents,
    source: sourceOf(object) ?? null,
    sourceLine: null,
    object: objectRef(object, inventory),
    container,
    path: formatPath(problem.at),
    fingerprint: fingerprint(rule.id, object, problem.at, container),
    suppressed: null,
  };
  return { finding, object, at: problem.at, key: problem.key === true };
}

/** How a finding names an object. */
function objectRef(object: KubeObject, inventory: Inventory): ObjectRef {
  const { apiVersion, kind, name } = object;
  return { apiVersion, kind, namespace: inventory.namespaceOf(object) ?? null, name };
}

/** An unreadable document might hold just what seems to be absent, if it belongs to the same namespace. */
function mayHideObjects(set: ManifestSet, object: KubeObject, inventory: Inventory): boolean {
  const namespace = inventory.namespaceOf(object);
  let hidden = hiddenNamespaces.get(set);
  if (!hidden) {
    const hiding = set.unreadable.filter((problem) => problem.object === undefined && !problem.judged);
    hidden = new Set(hiding.map((problem) => problem.namespace));
    hiddenNamespaces.set(set, hidden);
  }
  return hidden.size > 0 && (namespace === undefined || hidden.has(undefined) || hidden.has(namespace));
}

const hiddenNamespaces = new WeakMap<ManifestSet, Set<string | undefined>>();
