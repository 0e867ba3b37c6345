import type { KubeObject } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import { asList, asMapping, hasKey, isMapping } from '../../manifest/value.ts';
import { keyOf } from '../schema/wording.ts';

/** A value that the API server refuses, whatever its schema says. */
export interface Refusal {
  /** Behind the name of the field: `cannot be "a b"`. */
  readonly says: string;
  readonly because: string;
  /** What to write instead. */
  readonly fix: string;
  /** From the checked value on, when it is not that value itself. */
  readonly at?: Path;
  /** True when the key is what is refused. */
  readonly key?: boolean;
  /** What the API server begins its answer with; `Invalid value` when absent. */
  readonly answer?: 'Required value' | 'Forbidden' | 'Unsupported value' | 'Duplicate value' | 'Too long';
}

/** A refusal whose path starts at the object's root. */
export interface PlacedRefusal extends Refusal {
  readonly at: Path;
}

/** What a check may know besides the value. */
export interface FieldContext {
  /** How a line of YAML begins with the value: `app: `, or `- ` in a list. */
  readonly line: string;
  /** The object that the value belongs to. */
  readonly object: KubeObject;
  /** Minor version of the target Kubernetes: 35 for 1.35. */
  readonly kubernetesMinor: number;
}

/** Looks at a value that is there and is not null. What is of the wrong type is the schema's business. */
export type FieldCheck = (value: unknown, context: FieldContext) => Iterable<Refusal>;

/** Checks by the dotted path of their fields; `*` stands for each item of a list or each value of a mapping. */
export type FieldChecks = Readonly<Record<string, FieldCheck>>;

/** The checks as a tree, so that the fields of an object are walked once. */
interface Step {
  readonly checks: FieldCheck[];
  readonly next: Map<string, Step>;
}

const trees = new WeakMap<FieldChecks, Step>();

/** Runs the checks below `root`, which stands at the path `base` of its object. */
export function* refusalsIn(
  checks: FieldChecks,
  root: unknown,
  base: Path,
  about: Omit<FieldContext, 'line'>,
): Iterable<PlacedRefusal> {
  let tree = trees.get(checks);
  if (!tree) {
    tree = treeOf(checks);
    trees.set(checks, tree);
  }
  yield* visit(tree, root, base, about);
}

function treeOf(checks: FieldChecks): Step {
  const tree: Step = { checks: [], next: new Map() };
  for (const [field, check] of Object.entries(checks)) {
    let step = tree;
    for (const segment of field === '' ? [] : field.split('.')) {
      let next = step.next.get(segment);
      if (!next) {
        next = { checks: [], next: new Map() };
        step.next.set(segment, next);
      }
      step = next;
    }
    step.checks.push(check);
  }
  return tree;
}

function* visit(
  step: Step,
  value: unknown,
  path: Path,
  about: Omit<FieldContext, 'line'>,
): Iterable<PlacedRefusal> {
  if (value === undefined || value === null) return;
  for (const check of step.checks) {
    for (const refusal of check(value, { ...about, line: keyOf(path) })) {
      yield { ...refusal, at: [...path, ...(refusal.at ?? [])] };
    }
  }
  for (const [segment, next] of step.next) {
    if (segment !== '*') {
      if (hasKey(value, segment)) yield* visit(next, asMapping(value)[segment], [...path, segment], about);
      continue;
    }
    const entries = isMapping(value) ? Object.entries(value) : asList(value).entries();
    for (const [key, each] of entries) yield* visit(next, each, [...path, key], about);
  }
}
