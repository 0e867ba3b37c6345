import { compareQuantities, formatBytes, units } from '../../../manifest/pod/quantity.ts';
import { heapSettings } from '../../model/containers/heap.ts';
import { effectiveLimit } from '../../model/resources/container-resources.ts';
import { defineRule } from '../../model/rule.ts';

const mebibyte = 2 ** 20;

/** https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/ */
export default defineRule({
  id: 'heap-exceeds-limit',
  group: 'resources',
  subject: 'container',
  summary: 'a heap may grow as large as the memory limit, or larger',
  severity: 'error',
  certainty: 'likely',
  prevents: ['out-of-memory', 'out-of-memory-child', 'memory-limit-below-startup'],
  containers: ['regular', 'sidecar'],
  *check(container, context) {
    const limit = effectiveLimit(container, 'memory', context);
    // A limit this small is a slip of the unit, and reported as one.
    if (!limit || compareQuantities(limit.quantity, units(4 * mebibyte)) < 0) return;
    const limitBytes = Number(limit.quantity.nano / 1_000_000_000n);
    for (const setting of heapSettings(container, context.inventory)) {
      const share = setting.percent ?? ((setting.bytes ?? 0) / limitBytes) * 100;
      if (setting.percent === undefined ? share < 90 : share <= 85) continue;
      const { title, write } = setting.runtime;
      const where = setting.source ? ` (${setting.source.title})` : '';
      const roomy = Math.floor((limitBytes * 0.75) / mebibyte);
      const enough = Math.ceil((setting.bytes ?? 0) / 0.75 / mebibyte);
      yield {
        message: `${container.title}: ${setting.text}${where} lets the ${title} grow to ${Math.floor(share)} % of the ${limit.title}`,
        at: setting.at,
        because: setting.unread
          ? `the limit is ${formatBytes(limit.quantity)}; the JVM itself does not read ${setting.unread}, a start script may`
          : `the limit is ${formatBytes(limit.quantity)}, and what is not heap needs memory too`,
        fix:
          setting.percent === undefined
            ? `${write(roomy)}\nor raise the limit: limits: {memory: ${enough}Mi}`
            : write(roomy),
        predicts: 'OOMKilled (exit code 137), then CrashLoopBackOff',
        ...(share < 100 || limit.assumed || setting.unread ? { severity: 'warning' } : {}),
      };
    }
  },
});
