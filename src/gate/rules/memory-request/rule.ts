import { autoscalerOf, isPatch, isRequested } from '../../model/resources/container-resources.ts';
import { defineRule } from '../../model/rule.ts';

/**
 * A limit is also the request: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export default defineRule({
  id: 'memory-request',
  group: 'resources',
  subject: 'container',
  summary: 'a container has neither memory request nor memory limit',
  severity: 'warning',
  certainty: 'certain',
  prevents: ['evicted', 'node-out-of-memory'],
  containers: ['regular', 'sidecar'],
  *check(container, context) {
    if (isPatch(container)) return;
    if (isRequested(container, 'memory', context) || autoscalerOf(container, context.inventory)) return;
    yield {
      message: `${container.title} has no memory request`,
      at: [...container.path, 'resources', 'requests', 'memory'],
      because: 'the scheduler counts it as 0, and it is among the first to be evicted',
      fix: 'set requests.memory to its typical usage, for example\nrequests: {memory: 128Mi}',
      predicts: 'evicted first when the node runs short of memory',
    };
  },
});
