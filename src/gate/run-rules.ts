import type { ManifestSet } from '../manifest/manifest-set.ts';
import { isKustomization, type KubeObject, locate, sourceOf } from '../manifest/object.ts';
import { formatPath } from '../manifest/path.ts';
import type { Workload } from '../manifest/workload.ts';
import type { GateSettings } from '../settings/settings.ts';
import { type Finding, leastCertain, milder, type ObjectRef, type Severity } from './finding.ts';
import { fingerprint, numberTwins } from './fingerprint.ts';
import type { Inventory } from './inventory.ts';
import type { ContainerRule, ObjectRule, Problem, Rule, RuleContext, WorkloadRule } from './rule.ts';
import { isBlocking, isEnabled, settingFor } from './rule-settings.ts';
import { rules } from './rules/index.ts';

/** A rule that threw: our own bug, which must not hide what the other rules found. */
export interface RuleFailure {
  readonly rule: string;
  readonly object: string;
  readonly message: string;
}

/** Runs every enabled rule over the set. */
export function runRules(
  set: ManifestSet,
  inventory: Inventory,
  settings: GateSettings,
): { findings: Finding[]; failures: RuleFailure[] } {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const objects = set.objects.filter((object) => !isKustomization(object));
  for (const rule of rules) {
    if (rule.subject === 'input' || !isEnabled(rule, settings)) continue;
    for (const subject of subjectsOf(rule, objects, set.workloads)) {
      try {
        const setting = settingFor(rule.id, subject.object.document.file.path, settings);
        if (
          setting.level === 'off' ||
          (rule.enabled === false && setting.level === undefined && !settings.pedantic)
        )
          continue;
        const options = { ...defaultOptions(rule), ...setting.options } as never;
        const context = { inventory, options, settings };
        for (const problem of subject.check(context)) {
          findings.push(toFinding(rule, problem, subject, set, inventory, settings));
        }
      } catch (error) {
        failures.push({ rule: rule.id, object: subject.object.title, message: (error as Error).message });
      }
    }
  }
  return { findings: numberTwins(findings), failures };
}

/** What a rule was given when it found a problem. */
export interface FindingSubject {
  readonly object: KubeObject;
  readonly workload?: Workload | undefined;
  readonly container?: string | undefined;
}

interface Subject extends FindingSubject {
  check(context: RuleContext<never>): Iterable<Problem>;
}

function subjectsOf(rule: Rule, objects: readonly KubeObject[], workloads: readonly Workload[]): Subject[] {
  if (rule.subject === 'object') {
    return objects.map((object) => ({
      object,
      check: (context) => (rule as ObjectRule<never>).check(object, context),
    }));
  }
  if (rule.subject === 'input') return [];
  const wanted = workloads.filter((workload) => rule.workloads?.includes(workload.class) ?? true);
  if (rule.subject === 'workload') {
    return wanted.map((workload) => ({
      object: workload.object,
      workload,
      check: (context) => (rule as WorkloadRule<never>).check(workload, context),
    }));
  }
  return wanted.flatMap((workload) =>
    workload.containers
      .filter((container) => rule.containers?.includes(container.class) ?? true)
      .map((container) => ({
        object: workload.object,
        workload,
        container: container.name,
        check: (context: RuleContext<never>) => (rule as ContainerRule<never>).check(container, context),
      })),
  );
}

const parsedDefaults = new WeakMap<Rule, object>();

function defaultOptions(rule: Rule): object {
  let defaults = parsedDefaults.get(rule);
  if (!defaults) {
    defaults = rule.options?.().parse({}) ?? {};
    parsedDefaults.set(rule, defaults);
  }
  return defaults;
}

/** The finding that a rule's problem makes, graded as the settings and its subject ask for. */
export function toFinding(
  rule: Rule,
  problem: Problem,
  subject: FindingSubject,
  set: ManifestSet,
  inventory: Inventory,
  settings: GateSettings,
): Finding {
  const object = problem.object ?? subject.object;
  const container = problem.container ?? subject.container ?? null;
  const workload = problem.workload ?? subject.workload;
  const guessed = workload?.guessed === true;
  const certainty = leastCertain(problem.certainty ?? rule.certainty, guessed ? 'heuristic' : 'certain');
  const setting = settingFor(rule.id, object.document.file.path, settings);
  let severity: Severity = problem.severity ?? rule.severity;
  if (problem.restsOnAbsence && mayHideObjects(set, object, inventory)) severity = milder(severity);
  if (setting.level !== undefined && setting.level !== 'on' && setting.level !== 'off') {
    // What a rule itself plays down to a note stays one, whatever level the rule is given.
    severity = severity === 'note' && rule.severity !== 'note' ? 'note' : setting.level;
  }
  if (workload?.testHook) severity = 'note';
  return {
    rule: rule.id,
    severity,
    certainty,
    blocking: isBlocking(severity, certainty, { guessed, setting, settings }),
    message: problem.message,
    because: problem.because,
    fix: problem.fix,
    predicts: problem.predicts,
    prevents: rule.prevents,
    location: locate(object, problem.at, problem.key ? { key: true } : {}),
    source: sourceOf(object) ?? null,
    sourceLine: null,
    object: objectRef(object, inventory),
    container,
    path: formatPath(problem.at),
    fingerprint: fingerprint(rule.id, object, problem.at, container),
    suppressed: null,
  };
}

/** How a finding names an object. */
export function objectRef(object: KubeObject, inventory: Inventory): ObjectRef {
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
