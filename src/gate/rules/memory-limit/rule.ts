import { parseQuantity } from '../../../manifest/quantity.ts';
import { asMapping, hasKey } from '../../../manifest/value.ts';
import { defineRule } from '../../rule.ts';

/** Source: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export default defineRule({
  id: 'memory-limit',
  group: 'RES',
  subject: 'container',
  summary: 'a container has no memory limit',
  severity: 'error',
  certainty: 'certain',
  prevents: ['node-out-of-memory', 'evicted'],
  containers: ['regular', 'sidecar', 'init'],
  *check(container) {
    const limits = asMapping(asMapping(container.value.resources).limits);
    const limit = parseQuantity(limits.memory);
    if (hasKey(limits, 'memory') && (limit === undefined || limit.nano !== 0n)) return;
    yield {
      message: `${container.title} has no memory limit`,
      at: [...container.path, 'resources', 'limits', 'memory'],
      because: 'one leak takes the node with it; the kernel then picks the victim',
      fix: 'limits.memory = P99 of observed use + 20-30 %, for example\nlimits: {memory: 256Mi}',
      predicts: 'node memory pressure, evictions',
      ...(container.class === 'init' ? { severity: 'warning' as const } : {}),
    };
  },
});
