import { asList, asMapping, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { formed, keysFormed, labelKey, labelValue } from './formats.ts';
import { atLeast, within } from './numbers.ts';

const terms = ['podAffinity', 'podAntiAffinity'].flatMap((kind) => [
  `affinity.${kind}.requiredDuringSchedulingIgnoredDuringExecution.*`,
  `affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm`,
]);
const preferred = ['podAffinity', 'podAntiAffinity', 'nodeAffinity'].map(
  (kind) => `affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution.*.weight`,
);
const nodeTerms = [
  'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.*',
  'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.*.preference',
];

/**
 * Where a pod may run, below its spec.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export const schedulingChecks: FieldChecks = {
  nodeSelector: keysFormed(labelKey),
  'nodeSelector.*': formed(labelValue),
  'tolerations.*': toleration,
  topologySpreadConstraints: spreadTwice,
  'topologySpreadConstraints.*': spread,
  'topologySpreadConstraints.*.maxSkew': atLeast(1),
  'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution': nodeTermsGiven,
  ...Object.fromEntries(terms.map((path) => [path, topologyKeyGiven] as const)),
  ...Object.fromEntries(preferred.map((path) => [path, within(1, 100)] as const)),
  ...Object.fromEntries(nodeTerms.map((path) => [`${path}.matchExpressions.*`, nodeRequirement] as const)),
};

function* toleration(value: unknown): Iterable<Refusal> {
  const { key, operator, value: text, effect, tolerationSeconds } = asMapping(value);
  if (operator === 'Exists' && typeof text === 'string' && text !== '') {
    yield {
      at: ['value'],
      says: 'stands beside operator Exists',
      because: 'Exists takes any value',
      fix: 'remove value, or write\noperator: Equal',
    };
  }
  if (isMapping(value) && !key && operator !== 'Exists') {
    yield {
      says: 'has no key',
      because: 'only operator Exists may do without one',
      fix: 'key: NAME; or, to tolerate everything,\noperator: Exists',
    };
  }
  if (typeof tolerationSeconds === 'number' && effect !== 'NoExecute') {
    yield {
      at: ['tolerationSeconds'],
      says: 'stands beside another effect than NoExecute',
      because: 'only NoExecute evicts',
      fix: 'remove tolerationSeconds, or write\neffect: NoExecute',
    };
  }
}

function* spread(value: unknown): Iterable<Refusal> {
  const { whenUnsatisfiable, minDomains } = asMapping(value);
  if (minDomains === undefined || minDomains === null || whenUnsatisfiable !== 'ScheduleAnyway') return;
  yield {
    at: ['minDomains'],
    says: 'stands beside ScheduleAnyway',
    because: 'it counts with DoNotSchedule only',
    fix: 'remove minDomains',
  };
}

function* spreadTwice(value: unknown): Iterable<Refusal> {
  const seen = new Set<string>();
  for (const [index, entry] of asList(value).entries()) {
    const { topologyKey, whenUnsatisfiable } = asMapping(entry);
    if (typeof topologyKey !== 'string' || typeof whenUnsatisfiable !== 'string') continue;
    const key = `${topologyKey} ${whenUnsatisfiable}`;
    if (seen.has(key)) {
      yield {
        at: [index],
        says: `has ${key} a second time`,
        because: 'one entry for each topologyKey and whenUnsatisfiable',
        fix: 'remove one of the two',
        answer: 'Duplicate value',
      };
    }
    seen.add(key);
  }
}

function* nodeTermsGiven(value: unknown): Iterable<Refusal> {
  const { nodeSelectorTerms } = asMapping(value);
  if (!Array.isArray(nodeSelectorTerms) || nodeSelectorTerms.length > 0) return;
  yield {
    at: ['nodeSelectorTerms'],
    says: 'is empty',
    because: 'the API server demands a term',
    fix: 'remove nodeAffinity, or add a term',
    answer: 'Required value',
  };
}

function* topologyKeyGiven(value: unknown): Iterable<Refusal> {
  if (!isMapping(value) || value.topologyKey !== '') return;
  yield {
    at: ['topologyKey'],
    says: 'is empty',
    because: 'it says what counts as one place',
    fix: 'topologyKey: kubernetes.io/hostname',
    answer: 'Required value',
  };
}

const counted: Readonly<
  Record<string, { readonly fits: (count: number) => boolean; readonly takes: string }>
> = {
  In: { fits: (count) => count > 0, takes: 'at least one value' },
  NotIn: { fits: (count) => count > 0, takes: 'at least one value' },
  Exists: { fits: (count) => count === 0, takes: 'no values' },
  DoesNotExist: { fits: (count) => count === 0, takes: 'no values' },
  Gt: { fits: (count) => count === 1, takes: 'one value' },
  Lt: { fits: (count) => count === 1, takes: 'one value' },
};

function* nodeRequirement(value: unknown): Iterable<Refusal> {
  const { operator, values } = asMapping(value);
  const rule =
    typeof operator === 'string' && Object.hasOwn(counted, operator) ? counted[operator] : undefined;
  const count = asList(values).length;
  if (!rule || rule.fits(count)) return;
  yield {
    at: ['values'],
    says: `has ${count} values beside ${operator}`,
    because: `${operator} takes ${rule.takes}`,
    fix: `give it ${rule.takes}`,
  };
}
