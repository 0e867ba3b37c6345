import { selectorFaults } from '../../model/objects/own-selector.ts';
import { defineRule } from '../../model/rule.ts';
import { gradeUnrenderedLabels } from '../../references/unrendered.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector */
export default defineRule({
  id: 'selector-labels',
  group: 'relations',
  subject: 'workload',
  summary: 'the selector of a workload does not match the labels of its own pods',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(workload, context) {
    const predicts = workload.object.kind === 'Rollout' ? 'InvalidSpec; no pod is made' : 'apply rejected';
    for (const fault of selectorFaults(workload, context)) {
      yield { ...fault, predicts, ...gradeUnrenderedLabels(workload.object, context) };
    }
  },
});
