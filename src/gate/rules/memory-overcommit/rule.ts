import { resourceAmount } from '../../../manifest/pod/resource-list.ts';
import { isPlausible } from '../../model/resources/unit-slip.ts';
import { defineRule } from '../../model/rule.ts';

const mostTimes = 4n;
/** In the billionths in which quantities are kept. */
const mebibyte = 1_000_000_000n << 20n;

/** https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/ */
export default defineRule({
  id: 'memory-overcommit',
  group: 'resources',
  subject: 'container',
  summary: 'a memory limit is more than four times the request',
  severity: 'note',
  certainty: 'certain',
  prevents: ['node-out-of-memory', 'evicted'],
  containers: ['regular', 'sidecar'],
  *check(container) {
    const limit = resourceAmount(container, 'limits', 'memory');
    const request = resourceAmount(container, 'requests', 'memory');
    if (!limit || !request || !isPlausible(limit, 'limit') || !isPlausible(request, 'request')) return;
    if (request.quantity.nano === 0n || limit.quantity.nano <= request.quantity.nano * mostTimes) return;
    const times = Number((limit.quantity.nano * 10n - 1n) / request.quantity.nano + 1n) / 10;
    const enough = (limit.quantity.nano - 1n) / (mostTimes * mebibyte) + 1n;
    yield {
      message: `${container.title} may use ${times} times the memory it requests`,
      at: limit.path,
      because: `the scheduler reserves only ${request.text} for it`,
      fix: `at least a quarter of the limit\nrequests: {memory: ${enough}Mi}`,
      predicts: 'node memory pressure, evictions',
    };
  },
});
