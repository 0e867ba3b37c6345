import type * as z from 'zod';
import type { CauseId } from '../../cause-id.ts';
import type { KubeObject } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import type { Container, ContainerClass, Workload, WorkloadClass } from '../../manifest/workload.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Severity } from '../../settings/severity.ts';
import type { Certainty } from './finding.ts';
import type { Inventory } from './objects/inventory.ts';

/** What a rule is about, with the code that its published forms carry (SARIF tags, the list of rules): codes never change. */
export const ruleGroups = {
  images: 'IMG',
  resources: 'RES',
  probes: 'PRB',
  references: 'REF',
  security: 'SEC',
  commands: 'CMD',
  volumes: 'VOL',
  relations: 'REL',
  api: 'API',
  set: 'SET',
} as const;
export type RuleGroup = keyof typeof ruleGroups;

/** What a rule says is wrong, at a path of the object it looks at. */
export interface Problem {
  /** One sentence, present tense, naming the container or object, without a full stop. */
  readonly message: string;
  /**
   * The path, from the object's root, of the offending value; or of the value that is absent, which then shows at its
   * nearest parent that is there.
   */
  readonly at: Path;
  /** True to show the key instead of the scalar behind it. */
  readonly key?: boolean;
  /** A few words for beside the caret: why it matters. */
  readonly because: string;
  /** What to write instead, ready to paste; lines are kept. */
  readonly fix: string;
  /** What it becomes in production, in the cluster's own words. */
  readonly predicts: string;
  /** When this case is graded differently from the rule's default. */
  readonly severity?: Severity;
  readonly certainty?: Certainty;
  /** True when it rests on something being absent from the set: milder while a document could not be read. */
  readonly restsOnAbsence?: boolean;
  /** When the problem belongs to another object or container than the one the rule was given. */
  readonly object?: KubeObject;
  /** The workload a rule over objects found it in: a pod spec that was only guessed, or a test hook, grades it down. */
  readonly workload?: Workload | undefined;
  readonly container?: string;
}

/** Everything a rule may ask about besides its subject. */
export interface RuleContext<Options = unknown> {
  /** All objects of the set, and whether the ones it names exist. */
  readonly inventory: Inventory;
  readonly options: Options;
  /** The objects of the base branch, when the gate was given one: what the cluster holds until this change is applied. */
  readonly base?: Inventory | undefined;
  /** What all rules share: target version, namespace, start-up budgets, what exists elsewhere. */
  readonly settings: GateSettings;
}

interface RuleMeta<Options> {
  /** Kebab-case, the same as its folder. */
  readonly id: string;
  readonly group: RuleGroup;
  /** One line, present tense: what it finds. */
  readonly summary: string;
  /** Severity when a problem names none; also the one shown in the rules table. */
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** False for a rule that reports only when the settings turn it on. */
  readonly enabled?: boolean;
  readonly prevents: readonly CauseId[];
  /** The rule's own settings. A function, so that importing a rule does no work. */
  readonly options?: () => z.ZodType<Options>;
}

/** Finds problems in each container of the given classes. */
export interface ContainerRule<Options = unknown> extends RuleMeta<Options> {
  readonly subject: 'container';
  /** Which containers it looks at; all when absent. */
  readonly containers?: readonly ContainerClass[];
  /** Which workloads it looks at; all when absent. */
  readonly workloads?: readonly WorkloadClass[];
  check(container: Container, context: RuleContext<Options>): Iterable<Problem>;
}

/** Finds problems in each workload as a whole. */
export interface WorkloadRule<Options = unknown> extends RuleMeta<Options> {
  readonly subject: 'workload';
  readonly workloads?: readonly WorkloadClass[];
  check(workload: Workload, context: RuleContext<Options>): Iterable<Problem>;
}

/** Finds problems in each object, whether or not it owns pods. */
export interface ObjectRule<Options = unknown> extends RuleMeta<Options> {
  readonly subject: 'object';
  check(object: KubeObject, context: RuleContext<Options>): Iterable<Problem>;
}

/** A rule whose findings the gate makes itself: while reading input, applying settings, asking the schemas. */
export interface InputRule extends RuleMeta<never> {
  readonly subject: 'input';
}

export type Rule = ContainerRule<never> | WorkloadRule<never> | ObjectRule<never> | InputRule;

/** Types a rule's options from their schema. */
export function defineRule<Options>(
  rule: ContainerRule<Options> | WorkloadRule<Options> | ObjectRule<Options> | InputRule,
): Rule {
  return rule as Rule;
}
