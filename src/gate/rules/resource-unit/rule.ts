import { type Container, workloadsOf } from '../../../manifest/workload.ts';
import { pushAll } from '../../../text/many.ts';
import { heapSettings } from '../../model/containers/heap.ts';
import {
  objectQuantities,
  type QuantitySite,
  workloadQuantities,
} from '../../model/resources/quantity-sites.ts';
import { unitSlip } from '../../model/resources/unit-slip.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
export default defineRule({
  id: 'resource-unit',
  group: 'resources',
  subject: 'object',
  summary: 'a memory or CPU quantity is invalid, or its unit looks like a typo',
  severity: 'error',
  certainty: 'certain',
  prevents: ['memory-limit-below-startup', 'sandbox-failed', 'insufficient-resources'],
  *check(object, context) {
    for (const site of objectQuantities(object)) yield* slipAt(site);
    for (const workload of workloadsOf(object, context.settings)) {
      const own: Problem[] = [...workloadQuantities(workload)].flatMap((site) => [...slipAt(site)]);
      for (const container of workload.containers) pushAll(own, heapSlips(container, context));
      for (const problem of own) {
        // As for every rule about workloads: a test never runs in production, a shape that was guessed proves little.
        yield {
          ...problem,
          ...(workload.testHook ? { severity: 'note' as const } : {}),
          ...(workload.guessed ? { certainty: 'heuristic' as const } : {}),
        };
      }
    }
  },
});

function* slipAt({ amount, use, title, container }: QuantitySite): Iterable<Problem> {
  const slip = unitSlip(amount, use);
  if (!slip) return;
  const { message, instead, ...rest } = slip;
  yield {
    ...rest,
    message: `${title}: ${message}`,
    at: amount.path,
    fix: `${amount.resource}: ${instead ?? (amount.resource.endsWith('cpu') ? '500m' : '256Mi')}`,
    ...(container ? { container: container.name } : {}),
  };
}

/** A heap size whose unit the language runtime does not know ends the program before it starts. */
function* heapSlips(container: Container, context: RuleContext): Iterable<Problem> {
  for (const { text, refused, runtime, at } of heapSettings(container, context.inventory)) {
    if (refused === undefined) continue;
    yield {
      message: `${container.title}: ${text} has a unit that the runtime does not recognize`,
      at,
      because: 'the program exits with an error before it starts',
      fix: runtime.write(refused),
      predicts: 'CrashLoopBackOff',
      certainty: 'likely',
      container: container.name,
    };
  }
}
