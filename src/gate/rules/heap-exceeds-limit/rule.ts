import { compareQuantities, formatBytes, units } from '../../../manifest/pod/quantity.ts';
import type { Container } from '../../../manifest/workload.ts';
import { javaHeap } from '../../../runtimes/heap.ts';
import { type HeapSetting, heapSettings, initialHeap } from '../../model/containers/heap.ts';
import { effectiveLimit } from '../../model/resources/container-resources.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

const mebibyte = 2 ** 20;

/** https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/ */
export default defineRule({
  id: 'heap-exceeds-limit',
  group: 'resources',
  subject: 'container',
  summary: 'the heap can grow to the memory limit or beyond',
  severity: 'error',
  certainty: 'likely',
  prevents: ['out-of-memory', 'out-of-memory-child', 'memory-limit-below-startup'],
  containers: ['regular', 'sidecar'],
  *check(container, context) {
    const initial = initialHeap(container, context.inventory);
    const settings = heapSettings(container, context.inventory);
    const java = settings.find(({ runtime }) => runtime === javaHeap);
    if (initial && java && (initial.bytes ?? 0) > (java.bytes ?? Number.POSITIVE_INFINITY))
      yield startsAboveItsEnd(container, initial, java);
    const limit = effectiveLimit(container, 'memory', context);
    // A limit this small is a slip of the unit, and reported as one.
    if (!limit || compareQuantities(limit.quantity, units(4 * mebibyte)) < 0) return;
    const limitBytes = Number(limit.quantity.nano / 1_000_000_000n);
    for (const setting of settings) {
      const share = setting.percent ?? ((setting.bytes ?? 0) / limitBytes) * 100;
      if (setting.percent === undefined ? share < 90 : share <= 85) continue;
      const { title, write } = setting.runtime;
      const where = setting.source ? ` (${setting.source.title})` : '';
      const roomy = Math.floor((limitBytes * 0.75) / mebibyte);
      // A JVM whose heap begins above its end does not start: the two are lowered together.
      const together =
        setting === java && (initial?.bytes ?? 0) > roomy * mebibyte
          ? `${initial?.runtime.write(roomy)} ${write(roomy)}`
          : write(roomy);
      const enough = Math.ceil((setting.bytes ?? 0) / 0.75 / mebibyte);
      yield {
        message: `${container.title}: ${setting.text}${where} lets the ${title} grow to ${Math.floor(share)} % of the ${limit.title}`,
        at: setting.at,
        because: setting.unread
          ? `the limit is ${formatBytes(limit.quantity)}; the JVM itself does not read ${setting.unread}, a start script may`
          : `the limit is ${formatBytes(limit.quantity)}, and what is not heap needs memory too`,
        fix:
          setting.percent === undefined
            ? `${together}\nor raise the limit: limits: {memory: ${enough}Mi}`
            : write(roomy),
        predicts: 'OOMKilled (exit code 137), then CrashLoopBackOff',
        ...(share < 100 || limit.assumed || setting.unread ? { severity: 'warning' } : {}),
      };
    }
  },
});

/** Source: https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html (-Xms) */
function startsAboveItsEnd(container: Container, initial: HeapSetting, java: HeapSetting): Problem {
  const unread = initial.unread ?? java.unread;
  return {
    message: `${container.title}: ${initial.text} starts the Java heap above its maximum, ${java.text}`,
    at: initial.at,
    because: unread
      ? `the JVM refuses to start with the two; it does not read ${unread} itself, a start script may`
      : 'the JVM refuses to start with the two',
    fix: `-Xms${sizeOf(java)} -Xmx${sizeOf(java)}`,
    predicts: 'CrashLoopBackOff exit 1; "Initial heap size set to a larger value than the maximum heap size"',
    ...(unread ? { severity: 'warning' } : { certainty: 'certain' }),
  };
}

function sizeOf({ bytes = 0 }: HeapSetting): string {
  return bytes % mebibyte === 0 ? `${bytes / mebibyte}m` : `${bytes}`;
}
