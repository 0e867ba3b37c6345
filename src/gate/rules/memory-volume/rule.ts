import { compareQuantities, formatBytes, type Quantity } from '../../../manifest/pod/quantity.ts';
import { amountIn } from '../../../manifest/pod/resource-list.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { effectiveLimit } from '../../model/resources/container-resources.ts';
import { defineRule, type RuleContext } from '../../model/rule.ts';

/** https://kubernetes.io/docs/concepts/storage/volumes/#emptydir */
export default defineRule({
  id: 'memory-volume',
  group: 'resources',
  subject: 'workload',
  summary: 'a memory-backed volume can use up the memory limit',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['out-of-memory', 'evicted'],
  *check(workload, context) {
    for (const [index, volume] of asList(workload.podSpec.volumes).entries()) {
      const { name, emptyDir } = asMapping(volume);
      if (asMapping(emptyDir).medium !== 'Memory') continue;
      const path = [...workload.podSpecPath, 'volumes', index, 'emptyDir'];
      const size = amountIn(emptyDir, path, 'sizeLimit');
      if (size && !size.quantity) continue;
      const about = `volume ${asString(name) ?? '(no name)'} (${workload.title})`;
      const unlimited = !size?.quantity || size.quantity.nano <= 0n;
      const limit = largestWriterLimit(workload, name, context);
      const predicts = 'OOMKilled (exit code 137) once the volume fills';
      if (unlimited) {
        yield {
          message: `${about} lies in memory and has no sizeLimit`,
          at: [...path, 'sizeLimit'],
          because: "files in it count against the container's memory limit",
          fix: `emptyDir: {medium: Memory, sizeLimit: ${limit ? half(limit) : '64Mi'}}`,
          predicts,
        };
      } else if (limit && size?.quantity && compareQuantities(size.quantity, limit) >= 0) {
        yield {
          message: `${about} may take ${size.text} of memory, the limit is ${formatBytes(limit)}`,
          at: size.path,
          because: "files in it count against the container's memory limit",
          fix: `sizeLimit: ${half(limit)}\nor a memory limit of ${size.text} plus what the program needs`,
          predicts,
        };
      }
    }
  },
});

/** The largest memory limit among containers that may write to the volume; undefined when one of them has none. */
function largestWriterLimit(workload: Workload, volume: unknown, context: RuleContext): Quantity | undefined {
  const writers = workload.containers.filter(({ value }) =>
    asList(value.volumeMounts)
      .map(asMapping)
      .some((mount) => mount.name === volume && mount.readOnly !== true),
  );
  const limits = writers.map((container) => effectiveLimit(container, 'memory', context)?.quantity);
  return limits.every((limit) => limit !== undefined) ? limits.toSorted(compareQuantities).at(-1) : undefined;
}

function half(limit: Quantity): string {
  return `${limit.nano / 1_000_000_000n / 2n ** 21n || 1n}Mi`;
}
