import type { KubeObject } from '../../../manifest/object.ts';
import { compareQuantities, type Quantity } from '../../../manifest/pod/quantity.ts';
import {
  type Amount,
  amountIn,
  type ResourceListName,
  resourceAmount,
} from '../../../manifest/pod/resource-list.ts';
import { asList, asMapping, asString, hasKey } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { Inventory } from '../objects/inventory.ts';
import type { RuleContext } from '../rule.ts';

/** A pod's own `resources` count from this version on: the feature is on by default. */
const podLevelMinor = 34;

/** An amount that a container does not write itself, and the LimitRange that sets it. */
export interface RangeDefault {
  readonly quantity: Quantity;
  /** The quantity as written. */
  readonly text: string;
  readonly range: KubeObject;
  /** True when range and workload share a namespace only by assumption. */
  readonly assumed: boolean;
}

/**
 * True for a container without an image: a patch to be laid over another manifest, which says nothing about what is
 * absent. Were it meant as it stands, the API server would refuse it; that of a DeploymentConfig comes from a trigger.
 */
export function isPatch({ value, workload }: Container): boolean {
  return !hasKey(value, 'image') && workload.object.kind !== 'DeploymentConfig';
}

/** True for an amount that is written and not 0. What cannot be read counts: `resource-unit` reports it. */
export function isSet(amount: Amount | undefined): boolean {
  return amount !== undefined && amount.quantity?.nano !== 0n;
}

/** One resource of the pod's own `limits` or `requests`, where the target version knows them. */
export function podAmount(
  workload: Workload,
  name: ResourceListName,
  resource: string,
  { settings }: Pick<RuleContext, 'settings'>,
): Amount | undefined {
  if (settings.kubernetesMinor < podLevelMinor) return undefined;
  return resourceAmount({ value: workload.podSpec, path: workload.podSpecPath }, name, resource);
}

/**
 * What a LimitRange beside the object gives a container that says nothing: its `default`, or else its `max`, as limit; its
 * `defaultRequest`, or else the default limit, or else its `min`, as request. The largest where several ranges apply.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go (SetDefaults_LimitRangeItem)
 */
export function rangeDefault(
  inventory: Inventory,
  object: KubeObject,
  name: ResourceListName,
  resource: string,
): RangeDefault | undefined {
  const fields = name === 'limits' ? ['default', 'max'] : ['defaultRequest', 'default', 'max', 'min'];
  let largest: RangeDefault | undefined;
  for (const range of inventory.beside(object, '', 'LimitRange')) {
    for (const item of asList(asMapping(range.value.spec).limits).map(asMapping)) {
      if (item.type !== 'Container') continue;
      const amount = fields.map((field) => amountIn(item[field], [], resource)).find((found) => found);
      const { quantity, text = '' } = amount ?? {};
      if (!quantity || (largest && compareQuantities(quantity, largest.quantity) <= 0)) continue;
      const assumed = inventory.namespaceOf(range) !== inventory.namespaceOf(object);
      largest = { quantity, text, range, assumed };
    }
  }
  return largest;
}

/** Where a container's limit comes from, and how much it is. */
export interface EffectiveLimit {
  readonly quantity: Quantity;
  /** `memory limit`, `memory limit of the pod`, `default memory limit of LimitRange shop/defaults`. */
  readonly title: string;
  /** True when it holds only if a LimitRange shares the workload's namespace. */
  readonly assumed: boolean;
}

/**
 * The limit that holds for a container in the end: its own or a LimitRange's, and the pod's where that is smaller.
 * Undefined when there is none, or one that cannot be read.
 */
export function effectiveLimit(
  container: Container,
  resource: string,
  context: RuleContext,
): EffectiveLimit | undefined {
  const { workload } = container;
  const own = resourceAmount(container, 'limits', resource);
  const pod = podAmount(workload, 'limits', resource, context);
  const byDefault = own ? undefined : rangeDefault(context.inventory, workload.object, 'limits', resource);
  const title = `${resource} limit`;
  return [
    { quantity: own?.quantity, title, assumed: false },
    { quantity: pod?.quantity, title: `${title} of the pod`, assumed: false },
    {
      quantity: byDefault?.quantity,
      title: `default ${title} of ${byDefault?.range.title}`,
      assumed: byDefault?.assumed === true,
    },
  ]
    .flatMap(({ quantity, ...rest }) => (quantity && quantity.nano > 0n ? [{ quantity, ...rest }] : []))
    .toSorted((a, b) => compareQuantities(a.quantity, b.quantity))[0];
}

/** True when something asks for this resource on behalf of the container: itself, its pod, or a LimitRange. */
export function isRequested(container: Container, resource: string, context: RuleContext): boolean {
  const { object } = container.workload;
  return (['requests', 'limits'] as const).some(
    (name) =>
      isSet(resourceAmount(container, name, resource)) ||
      isSet(podAmount(container.workload, name, resource, context)) ||
      rangeDefault(context.inventory, object, name, resource) !== undefined,
  );
}

/**
 * The VerticalPodAutoscaler that sets this container's resources by itself: not one that only recommends, or only
 * acts when a pod is made.
 * Source: https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md
 */
export function autoscalerOf(container: Container, inventory: Inventory): KubeObject | undefined {
  const { object } = container.workload;
  return inventory.beside(object, 'autoscaling.k8s.io', 'VerticalPodAutoscaler').find((autoscaler) => {
    const { targetRef, updatePolicy, resourcePolicy } = asMapping(autoscaler.value.spec);
    const target = asMapping(targetRef);
    if (target.kind !== object.kind || target.name !== object.name) return false;
    const mode = asString(asMapping(updatePolicy).updateMode) ?? 'Auto';
    const policies = asList(asMapping(resourcePolicy).containerPolicies).map(asMapping);
    const policy =
      policies.find((each) => each.containerName === container.name) ??
      policies.find((each) => each.containerName === '*');
    return ['Auto', 'Recreate', 'InPlaceOrRecreate'].includes(mode) && policy?.mode !== 'Off';
  });
}
