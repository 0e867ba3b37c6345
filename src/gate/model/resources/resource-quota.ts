import type { KubeObject } from '../../../manifest/object.ts';
import {
  type ResourceListName,
  resourceAmount,
  resourceAmounts,
} from '../../../manifest/pod/resource-list.ts';
import { asList, asMapping, asNumber, asString } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { RuleContext } from '../rule.ts';
import { isRequested, podAmount, rangeDefault } from './container-resources.ts';

/** A request or limit that every container of a workload must have, because a quota counts it. */
export interface QuotaDemand {
  readonly quota: KubeObject;
  /** `limits.memory` */
  readonly field: string;
  readonly list: ResourceListName;
  readonly resource: 'cpu' | 'memory';
  /** True when quota and workload share a namespace only by assumption. */
  readonly assumed: boolean;
}

/**
 * What the quotas beside a workload demand of its containers. Only quotas on CPU and memory demand anything; storage,
 * devices and object counts do not, and a pod with `resources` of its own is exempt.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/quota/v1/evaluator/core/pods.go (validationSet)
 */
export function demandsOn(workload: Workload, context: RuleContext): QuotaDemand[] {
  const { inventory } = context;
  const quotas = inventory.beside(workload.object, '', 'ResourceQuota');
  if (quotas.length === 0 || hasPodResources(workload, context)) return [];
  return quotas
    .filter((quota) => covers(quota, workload, context))
    .flatMap((quota) =>
      Object.keys(asMapping(asMapping(quota.value.spec).hard)).flatMap((name) => {
        const [, list = 'requests', resource] = /^(?:(requests|limits)\.)?(cpu|memory)$/.exec(name) ?? [];
        if (resource !== 'cpu' && resource !== 'memory') return [];
        const field = `${list}.${resource}`;
        const assumed = inventory.namespaceOf(quota) !== inventory.namespaceOf(workload.object);
        return [{ quota, field, list: list as ResourceListName, resource, assumed }];
      }),
    );
}

/** True when the container has what is demanded: written out, by its limit, or from a LimitRange. 0 will do. */
export function isMet(demand: QuotaDemand, container: Container, { inventory }: RuleContext): boolean {
  const { list, resource } = demand;
  return (
    resourceAmount(container, list, resource) !== undefined ||
    resourceAmount(container, 'limits', resource) !== undefined ||
    rangeDefault(inventory, container.workload.object, list, resource) !== undefined
  );
}

function hasPodResources(workload: Workload, context: RuleContext): boolean {
  const pod = { value: workload.podSpec, path: workload.podSpecPath };
  return (['requests', 'limits'] as const).some((list) =>
    resourceAmounts(pod, list).some(
      ({ resource }) => podAmount(workload, list, resource, context) !== undefined,
    ),
  );
}

/** True when every scope of the quota fits the pods. A scope that is not about pods fits none. */
function covers(quota: KubeObject, workload: Workload, context: RuleContext): boolean {
  const { scopes, scopeSelector } = asMapping(quota.value.spec);
  const named = asList(scopes).map((scopeName) => ({ scopeName, operator: 'Exists', values: undefined }));
  const selected = asList(asMapping(scopeSelector).matchExpressions).map(asMapping);
  return [...named, ...selected].every(({ scopeName, operator, values }) => {
    const ends = (asNumber(workload.podSpec.activeDeadlineSeconds) ?? -1) >= 0;
    if (scopeName === 'Terminating') return ends;
    if (scopeName === 'NotTerminating') return !ends;
    if (scopeName === 'BestEffort') return isBestEffort(workload, context);
    if (scopeName === 'NotBestEffort') return !isBestEffort(workload, context);
    if (scopeName !== 'PriorityClass') return false;
    const name = priorityClassOf(workload, context);
    if (operator === 'Exists') return name !== undefined;
    if (operator === 'DoesNotExist') return name === undefined;
    const listed = name !== undefined && asList(values).includes(name);
    return operator === 'In' ? listed : operator === 'NotIn' && !listed;
  });
}

function isBestEffort(workload: Workload, context: RuleContext): boolean {
  return workload.containers
    .filter((container) => container.class !== 'ephemeral')
    .every(
      (container) => !isRequested(container, 'cpu', context) && !isRequested(container, 'memory', context),
    );
}

/** A pod without a class gets the global default, where the set has one. */
function priorityClassOf(workload: Workload, { inventory }: RuleContext): string | undefined {
  const fallback = inventory
    .ofKind('scheduling.k8s.io', 'PriorityClass')
    .find((priorityClass) => priorityClass.value.globalDefault === true);
  return asString(workload.podSpec.priorityClassName) || fallback?.name;
}
