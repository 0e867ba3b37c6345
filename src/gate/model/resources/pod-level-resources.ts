import { compareQuantities, type Quantity, roundToMilli } from '../../../manifest/pod/quantity.ts';
import { type Amount, resourceAmount, resourceAmounts } from '../../../manifest/pod/resource-list.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { Problem, RuleContext } from '../rule.ts';
import { podAmount } from './container-resources.ts';
import { isPlausible } from './unit-slip.ts';

/**
 * Where the pod's own `resources` and those of its containers do not fit together, so that the API server refuses it.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 * (validatePodResourceConsistency)
 */
export function* podLevelConflicts(workload: Workload, context: RuleContext): Iterable<Problem> {
  const pod = { value: workload.podSpec, path: workload.podSpecPath };
  const resources = [...resourceAmounts(pod, 'requests'), ...resourceAmounts(pod, 'limits')];
  for (const resource of new Set(resources.map((amount) => amount.resource))) {
    const request = podAmount(workload, 'requests', resource, context);
    const limit = podAmount(workload, 'limits', resource, context);
    if (request && !isPlausible(request, 'request')) continue;
    if (limit && !isPlausible(limit, 'limit')) continue;
    if (request && limit && exceeds(request.quantity, limit.quantity)) {
      const what = `the pod requests ${request.text} of ${resource}, its limit is ${limit.text}`;
      yield conflict(workload, request, what, `resources: {limits: {${resource}: ${request.text}}}`);
    }
    const total = totalRequest(workload, resource);
    const bound = request ?? limit;
    if (total && bound && exceeds(total, bound.quantity)) {
      const [whose, list] = request ? ['the pod itself', 'requests'] : ['the limit of the pod,', 'limits'];
      const what = `the containers together request more ${resource} than ${whose} ${bound.text}`;
      const fix = `resources: {${list}: {${resource}: ${written(resource, total)}}}`;
      yield conflict(workload, bound, what, fix);
    }
    if (limit) yield* containerLimits(workload, limit);
  }
}

function* containerLimits(workload: Workload, limit: Amount): Iterable<Problem> {
  for (const container of workload.containers) {
    const own = resourceAmount(container, 'limits', limit.resource);
    if (container.class !== 'regular' || !own || !isPlausible(own, 'limit')) continue;
    if (!limit.quantity || !exceeds(own.quantity, limit.quantity)) continue;
    const message = `container ${container.name} has a ${own.resource} limit of ${own.text}, the pod only ${limit.text}`;
    const fix = `spec.resources of the pod: {limits: {${own.resource}: ${own.text}}}`;
    yield { ...conflict(workload, own, message, fix), container: container.name };
  }
}

function conflict(workload: Workload, amount: Amount, what: string, fix: string): Problem {
  return {
    message: `${workload.title}: ${what}`,
    at: amount.path,
    because: 'the pod as a whole must hold what its containers ask for',
    fix,
    predicts: 'apply rejected',
  };
}

function written(resource: string, quantity: Quantity): string {
  const milli = roundToMilli(quantity).nano / 1_000_000n;
  if (resource === 'cpu') return `${milli}m`;
  return milli % (1000n << 20n) === 0n ? `${milli / (1000n << 20n)}Mi` : `${(milli + 999n) / 1000n}`;
}

function exceeds(a: Quantity, b: Quantity): boolean {
  return compareQuantities(roundToMilli(a), roundToMilli(b)) > 0;
}

/**
 * What the containers request together: the running ones summed up, or the hungriest init container with the sidecars
 * that started before it. Undefined when nobody asks, or somebody unreadably.
 * Source: https://github.com/kubernetes/component-helpers/blob/master/resource/helpers.go (AggregateContainerRequests)
 */
function totalRequest(workload: Workload, resource: string): Quantity | undefined {
  let running = 0n;
  let sidecars = 0n;
  let starting = 0n;
  for (const container of workload.containers) {
    if (container.class === 'ephemeral') continue;
    const request = requestOf(container, resource);
    if (request === undefined) continue;
    if (!isPlausible(request, 'request')) return undefined;
    const { nano } = request.quantity;
    if (container.class !== 'init') running += nano;
    if (container.class === 'sidecar') sidecars += nano;
    if (container.class === 'init' && nano + sidecars > starting) starting = nano + sidecars;
  }
  const nano = running > starting ? running : starting;
  return nano === 0n ? undefined : { nano, suffix: '' };
}

function requestOf(container: Container, resource: string): Amount | undefined {
  return resourceAmount(container, 'requests', resource) ?? resourceAmount(container, 'limits', resource);
}
