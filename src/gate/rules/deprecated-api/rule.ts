import { lifecycleOf, replacementOf } from '../../model/objects/api-lifecycle.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
export default defineRule({
  id: 'deprecated-api',
  group: 'api',
  subject: 'object',
  summary: 'an object uses an API version that a later Kubernetes version removes',
  severity: 'warning',
  certainty: 'certain',
  prevents: [],
  *check(object, { settings }) {
    const lifecycle = lifecycleOf(object);
    const target = settings.kubernetesMinor;
    if (!lifecycle || lifecycle.deprecated > target) return;
    const { removed, deprecated } = lifecycle;
    if (removed !== undefined && removed <= target) return;
    yield {
      message: `${object.title} is of ${object.apiVersion}, deprecated since Kubernetes 1.${deprecated}`,
      at: ['apiVersion'],
      because: removed === undefined ? 'it stays, but something better is there' : `1.${removed} removes it`,
      fix: replacementOf(lifecycle, target),
      predicts: removed === undefined ? '' : `nothing now; from 1.${removed} on the apply is rejected`,
      ...(removed === undefined ? { severity: 'note' } : {}),
    };
  },
});
