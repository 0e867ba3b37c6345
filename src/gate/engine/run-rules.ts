import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization, type KubeObject, locate, sourceOf } from '../../manifest/object.ts';
import { formatPath } from '../../manifest/path.ts';
import { asString, valueAt } from '../../manifest/value.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import { rules } from '../rules/index.ts';
import { type Finding, leastCertain, milder, type ObjectRef, type Severity } from './finding.ts';
import { fingerprint, numberTwins } from './fingerprint.ts';
import type { ContainerRule, ObjectRule, Problem, Rule, RuleContext, WorkloadRule } from './rule.ts';
import { isBlocking, isEnabled, settingFor } from './rule-settings.ts';
import { mayBeSetLater } from './unrendered.ts';

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
  base?: Inventory,
): { findings: Finding[]; failures: RuleFailure[] } {
  const allowed = settings.placeholders.allow.map((pattern) => new RegExp(pattern));
  /** What fills it in decides what it will be. Rules about images know themselves which part of one is filled in. */
  const isAllowedPlaceholder = ({ at, object, key }: Problem, subject: KubeObject): boolean => {
    if (allowed.length === 0 || key) return false;
    const text = asString(valueAt((object ?? subject).value, at));
    return text !== undefined && allowed.some((pattern) => pattern.test(text));
  };
  const drafts: Draft[] = [];
  const failures: RuleFailure[] = [];
  const objects = set.objects.filter((object) => !isKustomization(object));
  for (const rule of rules) {
    if (rule.subject === 'input' || !isEnabled(rule, settings)) continue;
    const contextOf = contextsByFile(rule, { inventory, settings, base });
    for (const subject of subjectsOf(rule, objects, set.workloads)) {
      try {
        const context = contextOf(subject.object.document.file.path);
        if (!context) continue;
        for (const problem of subject.check(context)) {
          if (rule.group !== 'images' && isAllowedPlaceholder(problem, subject.object)) continue;
          drafts.push(draftOf(rule, problem, subject, set, inventory, settings));
        }
      } catch (error) {
        failures.push({ rule: rule.id, object: subject.object.title, message: (error as Error).message });
      }
    }
  }
  return { findings: numberTwins(locateAll(drafts)), failures };
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

/** One after the other, since a list of all subjects for each rule is what takes most memory in a large set. */
function* subjectsOf(
  rule: Rule,
  objects: readonly KubeObject[],
  workloads: readonly Workload[],
): Iterable<Subject> {
  if (rule.subject === 'input') return;
  if (rule.subject === 'object') {
    const own = rule as ObjectRule<never>;
    for (const object of objects) yield { object, check: (context) => own.check(object, context) };
    return;
  }
  for (const workload of workloads) {
    const { object } = workload;
    if (rule.workloads?.includes(workload.class) === false) continue;
    if (rule.subject === 'workload') {
      const own = rule as WorkloadRule<never>;
      yield { object, workload, check: (context) => own.check(workload, context) };
      continue;
    }
    const own = rule as ContainerRule<never>;
    for (const container of workload.containers) {
      if (own.containers?.includes(container.class) === false) continue;
      const check: Subject['check'] = (context) => own.check(container, context);
      yield { object, workload, container: container.name, check };
    }
  }
}

/** What a rule is told about one file's objects; nothing where it is off. Objects of one file follow one another. */
function contextsByFile(
  rule: Rule,
  shared: Pick<RuleContext, 'inventory' | 'settings' | 'base'>,
): (file: string) => RuleContext<never> | undefined {
  let last: string | undefined;
  let context: RuleContext<never> | undefined;
  return (file) => {
    if (file === last) return context;
    last = file;
    const { level, options } = settingFor(rule.id, file, shared.settings);
    const usual = rule.enabled !== false || shared.settings.pedantic;
    const isOn = level === undefined ? usual : level !== 'off';
    context = isOn ? { ...shared, options: { ...defaultOptions(rule), ...options } as never } : undefined;
    return context;
  };
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
export function toFinding(...problem: Parameters<typeof draftOf>): Finding {
  return located(draftOf(...problem));
}

/** A finding that is not yet led back to its line. */
interface Draft {
  readonly finding: Omit<Finding, 'location'>;
  readonly object: KubeObject;
  readonly at: Problem['at'];
  readonly key: boolean;
}

/** Document by document, since where the values of a document stand is known for a few at a time only. */
function locateAll(drafts: readonly Draft[]): Finding[] {
  const findings: Finding[] = [];
  const byDocument = new Map<unknown, number[]>();
  for (const [index, { object }] of drafts.entries()) {
    const known = byDocument.get(object.document);
    if (known) known.push(index);
    else byDocument.set(object.document, [index]);
  }
  for (const indices of byDocument.values()) {
    for (const index of indices) findings[index] = located(drafts[index] as Draft);
  }
  return findings;
}

function located({ finding, object, at, key }: Draft): Finding {
  return { ...finding, location: locate(object, at, key ? { key } : {}) };
}

function draftOf(
  rule: Rule,
  problem: Problem,
  subject: FindingSubject,
  set: ManifestSet,
  inventory: Inventory,
  settings: GateSettings,
): Draft {
  const object = problem.object ?? subject.object;
  const container = problem.container ?? subject.container ?? null;
  const workload = problem.workload ?? subject.workload;
  const guessed = workload?.guessed === true;
  const isInput = mayBeSetLater(rule, problem.at, object, { inventory, settings });
  const certainty = leastCertain(
    problem.certainty ?? rule.certainty,
    guessed || isInput ? 'heuristic' : 'certain',
  );
  const setting = settingFor(rule.id, object.document.file.path, settings);
  let severity: Severity = problem.severity ?? rule.severity;
  if (problem.restsOnAbsence && mayHideObjects(set, object, inventory)) severity = milder(severity);
  if (setting.level !== undefined && setting.level !== 'on' && setting.level !== 'off') {
    // What a rule itself plays down to a note stays one, whatever level the rule is given.
    severity = severity === 'note' && rule.severity !== 'note' ? 'note' : setting.level;
  }
  if (workload?.testHook || isInput) severity = 'note';
  const finding: Draft['finding'] = {
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
