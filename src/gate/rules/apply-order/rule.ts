import type { KubeObject } from '../../../manifest/object.ts';
import { defineRule } from '../../model/rule.ts';
import { type OrderConflict, orderConflict } from '../../references/apply-order.ts';
import { consequenceOf } from '../../references/consequence.ts';
import { creates, type Known } from '../../references/known-objects.ts';
import { problemSite } from '../../references/missing.ts';
import { targetTitle, userTitle } from '../../references/reference.ts';
import { referencesIn } from '../../references/references.ts';

/** Source: https://helm.sh/docs/topics/charts_hooks/ and https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/ */
export default defineRule({
  id: 'apply-order',
  group: 'references',
  subject: 'object',
  summary: 'a hook or early sync wave needs an object that is created later or already deleted',
  severity: 'error',
  certainty: 'likely',
  prevents: ['config-map-missing', 'secret-missing', 'service-account-missing', 'volume-claim-missing'],
  *check(object, context) {
    const references = referencesIn(context);
    for (const reference of references.of(object)) {
      if (reference.optional || !consequenceOf(reference).vital) continue;
      const existence = references.resolve(reference);
      if (existence.state !== 'present' && existence.state !== 'generated') continue;
      if (references.faults(reference).length > 0) continue;
      const conflict = conflictWithAll(object, existence.known.filter(creates));
      if (!conflict) continue;
      yield {
        ...problemSite(reference),
        message: `${userTitle(reference)} runs while ${targetTitle(reference)} is not there`,
        because: conflict.why,
        fix: conflict.fix,
        predicts: `${consequenceOf(reference).predicts}; the ${conflict.onUpgradeOnly ? 'upgrade' : 'install'} hangs`,
        severity: conflict.onUpgradeOnly ? 'warning' : 'error',
      };
    }
  },
});

/** A conflict only when no maker of the needed object comes in time. */
function conflictWithAll(user: KubeObject, makers: readonly Known[]): OrderConflict | undefined {
  let first: OrderConflict | undefined;
  for (const { by } of makers) {
    const conflict = orderConflict(user, by);
    if (!conflict) return undefined;
    first ??= conflict;
  }
  return first;
}
