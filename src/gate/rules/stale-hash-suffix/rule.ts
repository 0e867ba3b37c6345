import { defineRule } from '../../model/rule.ts';
import { consequenceOf } from '../../references/consequence.ts';
import { faultsIn, gradeAbsence, problemSite, renamed } from '../../references/missing.ts';
import { targetTitle, userTitle } from '../../references/reference.ts';

/** Source: https://github.com/kubernetes-sigs/kustomize/issues/1301 */
export default defineRule({
  id: 'stale-hash-suffix',
  group: 'references',
  subject: 'object',
  summary: 'a reference lacks the hash that kustomize gave to the name, or has an old one',
  severity: 'error',
  certainty: 'likely',
  prevents: ['config-map-missing', 'secret-missing', 'volume-mount-failed'],
  *check(object, context) {
    for (const [reference, { unknown, found }] of faultsIn(object, context, 'stale-hash')) {
      if (reference.optional) continue;
      yield {
        ...problemSite(reference),
        message: `${userTitle(reference)} names ${targetTitle(reference)}, but the set has ${found.name}`,
        because: 'kustomize renamed the object and not this reference',
        fix: `let kustomize rewrite it: render both in one kustomization, and list the field in nameReference if\nthe kind is a custom resource; in the rendered manifest it reads\n${renamed(reference.path, found.name)}`,
        predicts: consequenceOf(reference).predicts,
        severity: gradeAbsence(reference, unknown, consequenceOf(reference).vital ? 'error' : 'warning'),
        restsOnAbsence: true,
      };
    }
  },
});
