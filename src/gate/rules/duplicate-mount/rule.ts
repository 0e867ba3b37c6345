import { duplicatesIn } from '../../model/objects/pod-duplicates.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go */
export default defineRule({
  id: 'duplicate-mount',
  group: 'volumes',
  subject: 'workload',
  summary: 'a pod has two mounts at one path, or two containers, volumes or ports of one name',
  severity: 'error',
  certainty: 'certain',
  prevents: ['port-in-use'],
  *check(workload) {
    for (const { says, container, outcome, risk, at, because, fix } of duplicatesIn(workload)) {
      yield {
        message: `${container ? container.title : workload.title} ${says}`,
        at,
        because,
        fix,
        predicts: {
          accepted: risk ?? '',
          pods: 'its pods are refused; FailedCreate',
          refused: refusalOf(workload),
        }[outcome ?? 'refused'],
        ...(container ? { container: container.name } : {}),
        ...(outcome === 'accepted' ? { severity: 'warning' } : {}),
      };
    }
  },
});
