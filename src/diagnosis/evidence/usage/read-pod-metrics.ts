import type { ClusterObject } from '../../../kubernetes/object.ts';
import { parseTime } from '../../../kubernetes/time.ts';
import { parseQuantity } from '../../../manifest/pod/quantity.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { UsageSeries } from './series.ts';

/**
 * Reads one PodMetrics object of metrics.k8s.io: a sample of working set and CPU for each container.
 * Source: https://github.com/kubernetes/metrics/blob/master/pkg/apis/metrics/v1beta1/types.go
 */
export function readPodMetrics({ value, source, namespace, name }: ClusterObject): UsageSeries[] {
  const at = parseTime(value.timestamp);
  if (at === undefined) return [];
  return asList(value.containers).flatMap((entry) => {
    const { name: container, usage } = asMapping(entry);
    return (['memory', 'cpu'] as const).flatMap((figure): UsageSeries[] => {
      const quantity = parseQuantity(asMapping(usage)[figure]);
      const named = asString(container);
      if (!quantity || !named) return [];
      const samples = [{ at, value: Number(quantity.nano) / 1e9 }];
      return [{ source: `PodMetrics in ${source}`, figure, namespace, pod: name, container: named, samples }];
    });
  });
}
