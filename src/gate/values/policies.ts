import { compareQuantities, parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping, asString, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { atLeast, countOrPercent, within } from './numbers.ts';

const scaling: FieldChecks = {
  'spec.maxReplicas': atLeast(1),
  'spec.minReplicas': atLeast(0),
  spec: bounds,
  'spec.behavior.*.stabilizationWindowSeconds': within(0, 3600),
  'spec.behavior.*.policies.*.periodSeconds': within(1, 1800),
  'spec.behavior.*.policies.*.value': atLeast(1),
  'spec.metrics.*.*.target': targetGiven,
  'spec.metrics.*.*.target.averageUtilization': atLeast(1),
};

/**
 * Autoscalers, disruption budgets, limit ranges, priority classes.
 * Source: https://github.com/kubernetes/kubernetes/tree/master/pkg/apis (validation of each group)
 */
export const policyChecks: Readonly<Record<string, FieldChecks>> = {
  'autoscaling/HorizontalPodAutoscaler': scaling,
  'policy/PodDisruptionBudget': {
    spec: oneBudget,
    'spec.minAvailable': countOrPercent(100),
    'spec.maxUnavailable': countOrPercent(100),
  },
  '/LimitRange': { 'spec.limits.*': range },
  'scheduling.k8s.io/PriorityClass': { '': userPriority },
};

function* bounds(value: unknown): Iterable<Refusal> {
  const { minReplicas, maxReplicas } = asMapping(value);
  if (typeof minReplicas !== 'number' || typeof maxReplicas !== 'number') return;
  if (maxReplicas < 1 || maxReplicas >= minReplicas) return;
  yield {
    at: ['maxReplicas'],
    says: `is ${maxReplicas}, less than minReplicas, ${minReplicas}`,
    because: 'there is no number between them',
    fix: `maxReplicas: ${minReplicas}`,
  };
}

function* targetGiven(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const hasTarget = ['averageUtilization', 'averageValue', 'value'].some(
    (field) => value[field] !== undefined,
  );
  if (hasTarget) return;
  yield {
    says: 'has no value',
    because: 'it is what is aimed at',
    fix: 'averageUtilization: 80',
    answer: 'Required value',
  };
}

function* oneBudget(value: unknown): Iterable<Refusal> {
  const { minAvailable, maxUnavailable } = asMapping(value);
  if ((minAvailable ?? null) === null || (maxUnavailable ?? null) === null) return;
  yield {
    at: ['maxUnavailable'],
    says: 'stands beside minAvailable',
    because: 'only one of the two',
    fix: 'remove one of the two',
  };
}

function* range(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { type } = value;
  for (const field of ['default', 'defaultRequest']) {
    if (type !== 'Pod' || !isMapping(value[field])) continue;
    const because = 'only containers have defaults';
    yield {
      at: [field],
      key: true,
      says: 'stands beside type Pod',
      because,
      fix: 'type: Container',
      answer: 'Forbidden',
    };
  }
  const order = ['min', 'defaultRequest', 'default', 'max'];
  const resources = new Set(order.flatMap((field) => Object.keys(asMapping(value[field]))));
  for (const resource of resources) yield* disorder(value, order, resource);
}

/** The smallest may not be more than the request, that not more than the limit, that not more than the largest. */
function* disorder(
  value: Record<string, unknown>,
  order: readonly string[],
  resource: string,
): Iterable<Refusal> {
  const amounts = order.flatMap((field) => {
    const written = asMapping(value[field])[resource];
    const quantity = parseQuantity(written);
    return quantity ? [{ field, written, quantity }] : [];
  });
  for (const [index, lower] of amounts.entries()) {
    const upper = amounts[index + 1];
    if (!upper || compareQuantities(lower.quantity, upper.quantity) <= 0) continue;
    // That is what `request-exceeds-limit` says.
    if (lower.field === 'defaultRequest' && upper.field === 'default') continue;
    yield {
      at: [upper.field, resource],
      says: `is ${upper.written}, less than ${lower.field}, ${lower.written}`,
      because: `the order is ${order.join(', ')}`,
      fix: `${resource}: ${lower.written}`,
    };
    return;
  }
}

const largestPriority = 1_000_000_000;

function* userPriority(value: unknown): Iterable<Refusal> {
  const { value: priority, metadata } = asMapping(value);
  const isSystem = asString(asMapping(metadata).name)?.startsWith('system-');
  if (typeof priority !== 'number' || priority <= largestPriority || isSystem) return;
  yield {
    at: ['value'],
    says: `is ${priority}`,
    because: `at most ${largestPriority}; more is for the system`,
    fix: `value: ${largestPriority}`,
    answer: 'Forbidden',
  };
}
