import { lifecycleOf, replacementOf } from '../../model/objects/api-lifecycle.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
export default defineRule({
  id: 'removed-api',
  group: 'api',
  subject: 'object',
  summary: 'an object uses an API version that the target Kubernetes version no longer serves',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(object, { settings }) {
    const lifecycle = lifecycleOf(object);
    const target = settings.kubernetesMinor;
    if (lifecycle?.removed === undefined || lifecycle.removed > target) return;
    yield {
      message: `${object.title} is of ${object.apiVersion}, which Kubernetes 1.${lifecycle.removed} removed`,
      at: ['apiVersion'],
      because: `1.${target} does not know it`,
      fix: replacementOf(lifecycle, target),
      predicts: `apply rejected: no matches for kind "${object.kind}" in version "${object.apiVersion}"`,
    };
  },
});
