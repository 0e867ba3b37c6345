import type { Path } from '../../manifest/path.ts';
import { asList, isMapping, valueAt } from '../../manifest/value.ts';
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
  /** Minor version of the target Kubernetes: 35 for 1.35. */
  readonly kubernetesMinor: number;
}

/** Looks at a value that is there and is not null. What is of the wrong type is the schema's business. */
export type FieldCheck = (value: unknown, context: FieldContext) => Iterable<Refusal>;

/** Checks by the dotted path of their fields; `*` stands for each item of a list or each value of a mapping. */
export type FieldChecks = Readonly<Record<string, FieldCheck>>;

/** Runs the checks below `root`, which stands at the path `base` of its object. */
export function* refusalsIn(
  checks: FieldChecks,
  root: unknown,
  base: Path,
  kubernetesMinor: number,
): Iterable<PlacedRefusal> {
  for (const [field, check] of Object.entries(checks)) {
    for (const path of pathsTo(field === '' ? [] : field.split('.'), root)) {
      const at = [...base, ...path];
      const context = { line: keyOf(at), kubernetesMinor };
      for (const refusal of check(valueAt(root, path), context)) {
        yield { ...refusal, at: [...at, ...(refusal.at ?? [])] };
      }
    }
  }
}

function* pathsTo(segments: readonly string[], value: unknown, path: Path = []): Iterable<Path> {
  if (value === undefined || value === null) return;
  const [segment, ...rest] = segments;
  if (segment === undefined) return yield path;
  if (segment !== '*') {
    if (isMapping(value)) yield* pathsTo(rest, value[segment], [...path, segment]);
    return;
  }
  const entries = isMapping(value) ? Object.entries(value) : asList(value).entries();
  for (const [key, each] of entries) yield* pathsTo(rest, each, [...path, key]);
}
