import { asList, asMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import type { Inventory } from '../../model/objects/inventory.ts';
import { autoscalerOf, isPatch, isRequested } from '../../model/resources/container-resources.ts';
import { defineRule } from '../../model/rule.ts';

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export default defineRule({
  id: 'cpu-request',
  group: 'resources',
  subject: 'container',
  summary: 'a container has neither CPU request nor CPU limit',
  severity: 'note',
  certainty: 'certain',
  prevents: ['liveness-probe-kills', 'startup-probe-kills'],
  containers: ['regular'],
  *check(container, context) {
    if (isPatch(container)) return;
    if (isRequested(container, 'cpu', context) || autoscalerOf(container, context.inventory)) return;
    const scaler = utilizationScaler(container, context.inventory);
    yield {
      message: `${container.title} has no CPU request`,
      at: [...container.path, 'resources', 'requests', 'cpu'],
      because: scaler
        ? `${scaler} scales by a percentage of the request`
        : 'on a busy node it only gets CPU that nobody else wants',
      fix: 'set requests.cpu to its typical usage, for example\nrequests: {cpu: 100m}',
      predicts: scaler
        ? 'FailedGetResourceMetric: missing request for cpu; it never scales'
        : 'slow starts and probe timeouts on a busy node',
      ...(scaler ? { severity: 'warning' as const } : {}),
    };
  },
});

/**
 * The HorizontalPodAutoscaler that scales this container's pods by CPU utilization, which is its metric when it names none.
 * Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
 */
function utilizationScaler(container: Container, inventory: Inventory): string | undefined {
  const { object } = container.workload;
  return inventory.beside(object, 'autoscaling', 'HorizontalPodAutoscaler').find((scaler) => {
    const { scaleTargetRef, metrics } = asMapping(scaler.value.spec);
    const target = asMapping(scaleTargetRef);
    if (target.kind !== object.kind || target.name !== object.name) return false;
    if (asList(metrics).length === 0) return true;
    return asList(metrics).some((metric) => {
      const { resource, containerResource } = asMapping(metric);
      const source = asMapping(resource ?? containerResource);
      const covers = source.container === undefined || source.container === container.name;
      return source.name === 'cpu' && covers && asMapping(source.target).type === 'Utilization';
    });
  })?.title;
}
