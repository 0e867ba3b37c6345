import { resourceAmount } from '../../../manifest/pod/resource-list.ts';
import { isPatch, isSet, podAmount, rangeDefault } from '../../model/resources/container-resources.ts';
import { defineRule } from '../../model/rule.ts';

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export default defineRule({
  id: 'cpu-limit',
  group: 'resources',
  subject: 'container',
  summary: 'a container has no CPU limit',
  severity: 'warning',
  certainty: 'certain',
  enabled: false,
  prevents: [],
  containers: ['regular', 'sidecar'],
  *check(container, context) {
    if (isPatch(container)) return;
    if (isSet(resourceAmount(container, 'limits', 'cpu'))) return;
    if (isSet(podAmount(container.workload, 'limits', 'cpu', context))) return;
    if (rangeDefault(context.inventory, container.workload.object, 'limits', 'cpu')) return;
    yield {
      message: `${container.title} has no CPU limit`,
      at: [...container.path, 'resources', 'limits', 'cpu'],
      because: 'it can use every idle CPU of the node',
      fix: 'limits: {cpu: "1"}',
      predicts: 'noisy neighbour; requests still guarantee the others their share',
    };
  },
});
