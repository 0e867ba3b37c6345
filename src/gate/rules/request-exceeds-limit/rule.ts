import { compareQuantities, roundToMilli } from '../../../manifest/pod/quantity.ts';
import { type Amount, resourceAmount, resourceAmounts } from '../../../manifest/pod/resource-list.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import { rangeDefault } from '../../model/resources/container-resources.ts';
import { podLevelConflicts } from '../../model/resources/pod-level-resources.ts';
import { isPlausible } from '../../model/resources/unit-slip.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export default defineRule({
  id: 'request-exceeds-limit',
  group: 'resources',
  subject: 'workload',
  summary: 'a request is larger than the limit',
  severity: 'error',
  certainty: 'certain',
  prevents: ['limit-range-refusal'],
  *check(workload, context) {
    for (const container of workload.containers) {
      if (container.class === 'ephemeral') continue;
      for (const request of resourceAmounts(container, 'requests')) {
        if (!isPlausible(request, 'request')) continue;
        const limit = resourceAmount(container, 'limits', request.resource);
        yield* limit ? againstOwn(container, request, limit) : againstRange(container, request, context);
      }
    }
    yield* podLevelConflicts(workload, context);
  },
});

function* againstOwn(container: Container, request: Amount, limit: Amount): Iterable<Problem> {
  if (!isPlausible(limit, 'limit') || !request.quantity) return;
  const order = compareQuantities(roundToMilli(request.quantity), roundToMilli(limit.quantity));
  const { resource } = request;
  if (order === 0 || (order < 0 && mayOvercommit(resource))) return;
  yield {
    message: `${container.title} requests ${request.text} of ${resource}, its limit is ${limit.text}`,
    at: request.path,
    because: mayOvercommit(resource)
      ? `must be less than or equal to ${resource} limit of ${limit.text}`
      : `must be equal to ${resource} limit of ${limit.text}`,
    fix: `requests: {${resource}: ${limit.text}}\nor limits: {${resource}: ${request.text}}`,
    predicts: 'apply rejected',
    container: container.name,
  };
}

/** A LimitRange sets the limit when the pod is made, and then the request may be too large for it (kubernetes#51430). */
function* againstRange(container: Container, request: Amount, context: RuleContext): Iterable<Problem> {
  const { workload } = container;
  const { resource, quantity } = request;
  const byDefault = rangeDefault(context.inventory, workload.object, 'limits', resource);
  if (
    !byDefault ||
    !quantity ||
    compareQuantities(roundToMilli(quantity), roundToMilli(byDefault.quantity)) <= 0
  )
    return;
  yield {
    message: `${container.title} requests ${request.text} of ${resource}, more than the default limit of ${byDefault.range.title}`,
    at: request.path,
    because: `the pod gets ${byDefault.text} as its limit`,
    fix: `limits: {${resource}: ${request.text}}`,
    predicts: refusal(workload),
    container: container.name,
    ...(byDefault.assumed ? { severity: 'warning', certainty: 'likely' } : {}),
  };
}

function refusal(workload: Workload): string {
  return workload.object.kind === 'Pod' ? 'apply rejected' : 'FailedCreate; no pod is ever made';
}

/** Huge pages and extended resources (devices) cannot be overcommitted: request and limit must be equal. */
function mayOvercommit(resource: string): boolean {
  return (
    !resource.startsWith('hugepages-') &&
    (!resource.includes('/') || /^(?:[^/]*\.)?kubernetes\.io\//.test(resource))
  );
}
