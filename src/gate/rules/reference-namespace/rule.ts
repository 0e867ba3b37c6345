import { defineRule } from '../../model/rule.ts';
import { consequenceOf } from '../../references/consequence.ts';
import { faultsIn, gradeAbsence, problemSite } from '../../references/missing.ts';
import { type Reference, targetTitle, type Use, userTitle } from '../../references/reference.ts';

/** Uses where a wrong namespace is only worth a remark: nothing fails to start. */
const harmless: ReadonlySet<Use> = new Set<Use>(['role-subject', 'service', 'webhook']);

/** Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/ */
export default defineRule({
  id: 'reference-namespace',
  group: 'references',
  subject: 'object',
  summary: 'a reference names an object that exists only in another namespace',
  severity: 'error',
  certainty: 'certain',
  prevents: ['config-map-missing', 'secret-missing', 'service-account-missing', 'volume-claim-missing'],
  *check(object, context) {
    for (const [reference, { unknown, found }] of faultsIn(object, context, 'other-namespace')) {
      if (reference.optional) continue;
      const { target, namespace } = reference;
      const places = [...new Set(found.map((known) => known.namespace ?? ''))];
      const present = found.some(({ state }) => state === 'present');
      const list = places.slice(0, 3).join(', ') + (places.length > 3 ? ' and others' : '');
      yield {
        ...problemSite(reference),
        message: `${userTitle(reference)} needs ${targetTitle(reference)}, but ${target.kind} ${target.name} is in ${list}`,
        because: `names are resolved in ${namespace} only`,
        fix: `put ${target.kind} ${target.name} into namespace ${namespace} as well:\nmetadata: {name: ${target.name}, namespace: ${namespace}}`,
        predicts: consequenceOf(reference).predicts,
        severity: gradeAbsence(reference, unknown, severityOf(reference)),
        certainty: present && consequenceOf(reference).vital ? 'certain' : 'likely',
        restsOnAbsence: true,
      };
    }
  },
});

function severityOf(reference: Reference): 'error' | 'warning' | 'note' {
  if (consequenceOf(reference).vital) return 'error';
  return harmless.has(reference.use) ? 'note' : 'warning';
}
