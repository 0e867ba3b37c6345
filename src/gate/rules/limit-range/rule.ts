import type { KubeObject } from '../../../manifest/object.ts';
import { compareQuantities, type Quantity } from '../../../manifest/pod/quantity.ts';
import { type Amount, amountsIn, resourceAmount } from '../../../manifest/pod/resource-list.ts';
import { asList, asMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { isPlausible } from '../../model/resources/unit-slip.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/limitranger/admission.go */
export default defineRule({
  id: 'limit-range',
  group: 'resources',
  subject: 'container',
  summary: 'requests or limits are outside what a LimitRange in the namespace allows',
  severity: 'error',
  certainty: 'certain',
  prevents: ['limit-range-refusal'],
  containers: ['regular', 'sidecar', 'init'],
  *check(container, context) {
    const { object } = container.workload;
    for (const range of context.inventory.beside(object, '', 'LimitRange')) {
      for (const item of asList(asMapping(range.value.spec).limits).map(asMapping)) {
        if (item.type !== 'Container') continue;
        const refused = [
          ...amountsIn(item.max, []).flatMap((bound) => aboveMaximum(container, bound)),
          ...amountsIn(item.min, []).flatMap((bound) => belowMinimum(container, bound)),
          ...amountsIn(item.maxLimitRequestRatio, []).flatMap((bound) => aboveRatio(container, bound)),
        ];
        for (const refusal of refused) yield problemOf(refusal, container, range, context);
      }
    }
  },
});

/** One amount that a bound refuses, in the API server's words. */
interface Refused {
  readonly amount: Amount;
  readonly list: 'requests' | 'limits';
  /** `is 2Gi, above the maximum of 1Gi` */
  readonly says: string;
  readonly because: string;
  readonly fix: string;
}

type List = Refused['list'];

function known(
  container: Container,
  list: List,
  resource: string,
): (Amount & { quantity: Quantity }) | undefined {
  const amount = resourceAmount(container, list, resource);
  const isSound = amount?.quantity && isPlausible(amount, list === 'limits' ? 'limit' : 'request');
  return isSound ? (amount as Amount & { quantity: Quantity }) : undefined;
}

function aboveMaximum(container: Container, bound: Amount): Refused[] {
  const { resource, quantity, text } = bound;
  if (!quantity) return [];
  // The limit stands for the request, which cannot be larger.
  const list: List = known(container, 'limits', resource) ? 'limits' : 'requests';
  const amount = known(container, list, resource);
  if (!amount || compareQuantities(amount.quantity, quantity) <= 0) return [];
  return [
    {
      amount,
      list,
      says: `is ${amount.text}, above the maximum of ${text}`,
      because: `maximum ${resource} usage per Container is ${text}`,
      fix: `${list}: {${resource}: ${text}}`,
    },
  ];
}

function belowMinimum(container: Container, bound: Amount): Refused[] {
  const { resource, quantity, text } = bound;
  if (!quantity) return [];
  // Without a request of its own a container requests its limit.
  const list: List = known(container, 'requests', resource) ? 'requests' : 'limits';
  const amount = known(container, list, resource);
  if (!amount || compareQuantities(amount.quantity, quantity) >= 0) return [];
  return [
    {
      amount,
      list,
      says: `is ${amount.text}, below the minimum of ${text}`,
      because: `minimum ${resource} usage per Container is ${text}`,
      fix: `${list}: {${resource}: ${text}}`,
    },
  ];
}

function aboveRatio(container: Container, bound: Amount): Refused[] {
  const { resource, quantity, text } = bound;
  const limit = known(container, 'limits', resource);
  const request = known(container, 'requests', resource);
  if (!quantity || !limit || !request || request.quantity.nano === 0n) return [];
  const ratio = Number(limit.quantity.nano) / Number(request.quantity.nano);
  if (ratio <= Number(quantity.nano) / 1e9) return [];
  const shown = Math.round(ratio * 100) / 100;
  return [
    {
      amount: limit,
      list: 'limits',
      says: `is ${limit.text}, ${shown} times its request of ${request.text}, above the ratio of ${text}`,
      because: `${resource} max limit to request ratio per Container is ${text}`,
      fix: `raise the request, or lower the limit to ${text} times the request`,
    },
  ];
}

function problemOf(
  { amount, list, says, because, fix }: Refused,
  container: Container,
  range: KubeObject,
  { inventory }: RuleContext,
): Problem {
  const { object } = container.workload;
  const assumed = inventory.namespaceOf(range) !== inventory.namespaceOf(object);
  return {
    message: `the ${amount.resource} ${list === 'limits' ? 'limit' : 'request'} of ${container.title} ${says} in ${range.title}`,
    at: amount.path,
    because,
    fix,
    predicts: object.kind === 'Pod' ? 'apply rejected' : 'FailedCreate; no pod is ever made',
    ...(assumed ? { severity: 'warning', certainty: 'likely' } : {}),
  };
}
