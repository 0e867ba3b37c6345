import { compareQuantities, formatBytes, units } from '../../../manifest/pod/quantity.ts';
import { resourceAmount } from '../../../manifest/pod/resource-list.ts';
import type { Container } from '../../../manifest/workload.ts';
import {
  autoscalerOf,
  isPatch,
  isSet,
  podAmount,
  rangeDefault,
} from '../../model/resources/container-resources.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export default defineRule({
  id: 'memory-limit',
  group: 'resources',
  subject: 'container',
  summary: 'a container has no memory limit',
  severity: 'error',
  certainty: 'certain',
  prevents: ['node-out-of-memory', 'evicted'],
  containers: ['regular', 'sidecar', 'init'],
  *check(container, context) {
    if (isPatch(container)) return;
    const limit = resourceAmount(container, 'limits', 'memory');
    if (isSet(limit) || isSet(podAmount(container.workload, 'limits', 'memory', context))) return;
    yield {
      message: limit
        ? `${container.title} has a memory limit of ${limit.text}, which means none`
        : `${container.title} has no memory limit`,
      at: [...container.path, 'resources', 'limits', 'memory'],
      because: 'a leak here takes the whole node down',
      fix: `set limits.memory to the P99 of observed usage plus 20-30 %, for example\nlimits: {memory: ${exampleFor(container)}}`,
      predicts: 'node memory pressure, evictions',
      ...milderCase(container, limit === undefined, context),
    };
  },
});

/** A LimitRange fills in what is absent (not a 0); an autoscaler may set it; an init container does not run for long. */
function milderCase(container: Container, absent: boolean, context: RuleContext): Partial<Problem> {
  const { inventory } = context;
  const byDefault = absent
    ? rangeDefault(inventory, container.workload.object, 'limits', 'memory')
    : undefined;
  if (byDefault) {
    const unsure = byDefault.assumed
      ? ' if they share a namespace (set the namespace input)'
      : ', whatever it needs';
    const because = `${byDefault.range.title} gives it ${formatBytes(byDefault.quantity)}${unsure}`;
    return { severity: 'note', because, predicts: '' };
  }
  const autoscaler = autoscalerOf(container, inventory);
  if (autoscaler) {
    return {
      severity: 'warning',
      because: `${autoscaler.title} raises an existing limit, but does not set one`,
    };
  }
  return container.class === 'init' ? { severity: 'warning' } : {};
}

function exampleFor(container: Container): string {
  const request = resourceAmount(container, 'requests', 'memory');
  const usable = request?.quantity && compareQuantities(request.quantity, units(2 ** 24)) >= 0;
  return usable ? request.text : '256Mi';
}
