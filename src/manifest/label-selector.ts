import type { Path } from './path.ts';
import { asList, asMapping, asString, hasKey, type Mapping } from './value.ts';

/** One condition of a label selector. A `matchLabels` entry is an `In` with one value. */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly path: Path;
}

/** The conditions of a map of labels, as Services and ReplicationControllers have it. What is no text is left out. */
export function requirementsOfMap(labels: unknown, path: Path): Requirement[] {
  return Object.entries(asMapping(labels)).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ key, operator: 'In', values: [value], path: [...path, key] }] : [],
  );
}

/**
 * The conditions of a `LabelSelector`; all must hold. What is of the wrong type is left out.
 * Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
 */
export function requirementsOf(selector: unknown, path: Path): Requirement[] {
  const { matchLabels, matchExpressions } = asMapping(selector);
  const expressions = asList(matchExpressions).flatMap((expression, index) => {
    const { key, operator, values = [] } = asMapping(expression);
    const texts = asList(values).filter((value) => typeof value === 'string');
    if (typeof key !== 'string' || typeof operator !== 'string') return [];
    if (texts.length !== asList(values).length) return [];
    return [{ key, operator, values: texts, path: [...path, 'matchExpressions', index] }];
  });
  return [...requirementsOfMap(matchLabels, [...path, 'matchLabels']), ...expressions];
}

/** Why the API server refuses a condition; undefined when it takes it. */
export function refusedRequirement({ operator, values }: Requirement): string | undefined {
  if (operator === 'In' || operator === 'NotIn')
    return values.length > 0 ? undefined : `${operator} needs at least one value`;
  if (operator === 'Exists' || operator === 'DoesNotExist')
    return values.length === 0 ? undefined : `${operator} takes no values`;
  return 'an operator is In, NotIn, Exists or DoesNotExist';
}

/** True when labels satisfy a condition. `NotIn` holds where the label is absent, as for the API server. */
export function isMet({ key, operator, values }: Requirement, labels: Mapping): boolean {
  const value = hasKey(labels, key) ? asString(labels[key]) : undefined;
  if (operator === 'In') return value !== undefined && values.includes(value);
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  if (operator === 'Exists') return hasKey(labels, key);
  return operator === 'DoesNotExist' && !hasKey(labels, key);
}

/** A condition as people read it: `app=web`, `tier in (a, b)`, `!canary`. */
export function writeRequirement({ key, operator, values }: Requirement): string {
  if (operator === 'Exists') return key;
  if (operator === 'DoesNotExist') return `!${key}`;
  if (operator === 'In' && values.length === 1) return `${key}=${values[0]}`;
  return `${key} ${operator === 'In' ? 'in' : 'not in'} (${values.join(', ')})`;
}
