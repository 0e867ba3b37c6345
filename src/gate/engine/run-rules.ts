import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { asString, valueAt } from '../../manifest/value.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { GateSettings, RuleSetting } from '../../settings/settings.ts';
import type { Finding } from '../model/finding.ts';
import {
  type DraftFinding,
  draftFinding,
  type FindingSubject,
  locateFinding,
} from '../model/grade-problem.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import type { ContainerRule, ObjectRule, Problem, Rule, RuleContext, WorkloadRule } from '../model/rule.ts';
import { isEnabled, settingFor } from '../model/rule-settings.ts';
import { rules } from '../rules/index.ts';

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
  const drafts: DraftFinding[] = [];
  const failures: RuleFailure[] = [];
  const objects = set.objects.filter((object) => !isKustomization(object));
  for (const rule of rules) {
    if (rule.subject === 'input' || !isEnabled(rule, settings)) continue;
    const forFile = settingsByFile(rule, { inventory, settings, base });
    for (const subject of subjectsOf(rule, objects, set.workloads)) {
      try {
        const { setting, context } = forFile(subject.object.document.file.path);
        if (!context) continue;
        for (const problem of subject.check(context)) {
          if (rule.group !== 'images' && isAllowedPlaceholder(problem, subject.object)) continue;
          drafts.push(draftFinding(problem, subject, { rule, setting, set, inventory, settings }));
        }
      } catch (error) {
        failures.push({ rule: rule.id, object: subject.object.title, message: (error as Error).message });
      }
    }
  }
  return { findings: locateAll(drafts), failures };
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

/** What the settings say of a rule in one file, and what it is given there; no context where it is off. */
interface InFile {
  readonly setting: RuleSetting;
  readonly context: RuleContext<never> | undefined;
}

/** Remembers the last file only: a file's objects follow one another. */
function settingsByFile(
  rule: Rule,
  shared: Pick<RuleContext, 'inventory' | 'settings' | 'base'>,
): (file: string) => InFile {
  let last: string | undefined;
  let inFile: InFile = { setting: {}, context: undefined };
  const usual = rule.enabled !== false || shared.settings.pedantic;
  return (file) => {
    if (file === last) return inFile;
    last = file;
    const setting = settingFor(rule.id, file, shared.settings);
    const isOn = setting.level === undefined ? usual : setting.level !== 'off';
    const options = { ...defaultOptions(rule), ...setting.options } as never;
    inFile = { setting, context: isOn ? { ...shared, options } : undefined };
    return inFile;
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

/** Document by document, since where the values of a document stand is known for a few at a time only. */
function locateAll(drafts: readonly DraftFinding[]): Finding[] {
  const findings: Finding[] = [];
  const byDocument = new Map<unknown, number[]>();
  for (const [index, { object }] of drafts.entries()) {
    const known = byDocument.get(object.document);
    if (known) known.push(index);
    else byDocument.set(object.document, [index]);
  }
  for (const indices of byDocument.values()) {
    for (const index of indices) findings[index] = locateFinding(drafts[index] as DraftFinding);
  }
  return findings;
}
