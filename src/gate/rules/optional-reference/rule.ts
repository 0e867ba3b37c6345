import type { Severity } from '../../../settings/severity.ts';
import { defineRule } from '../../model/rule.ts';
import { gradeAbsence, problemSite, renamed } from '../../references/missing.ts';
import { isNearMiss } from '../../references/near-miss.ts';
import { type Reference, targetTitle, userTitle } from '../../references/reference.ts';
import { type Fault, referencesIn } from '../../references/references.ts';

/** Source: https://kubernetes.io/docs/concepts/configuration/configmap/#optional-configmaps */
export default defineRule({
  id: 'optional-reference',
  group: 'references',
  subject: 'object',
  summary: 'an optional ConfigMap, Secret or key is missing, and one with almost the same name exists',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['missing-environment-variable', 'invalid-configuration'],
  *check(object, context) {
    const references = referencesIn(context);
    for (const reference of references.of(object)) {
      if (!reference.optional) continue;
      for (const fault of references.faults(reference)) {
        const { meant, severity, at } = assess(reference, fault);
        if (meant === undefined && !context.settings.pedantic) continue;
        const what = fault.what === 'missing-key' ? ` has no key "${fault.key}"` : ' is not in the set';
        yield {
          ...problemSite(reference),
          at,
          message: `${targetTitle(reference)}, which ${userTitle(reference)} can do without,${what}`,
          because: meant ? `did you mean ${meant}?` : 'optional: true hides that it is absent',
          fix: meant ? renamed(at, meant) : 'nothing to do if the app has a default for it',
          predicts: 'no crash; the app silently runs without this setting',
          severity,
          restsOnAbsence: fault.what !== 'missing-key',
        };
      }
    }
  },
});

/** What was probably meant: only then is an optional reference worth a warning. */
function assess(
  reference: Reference,
  fault: Fault,
): { meant: string | undefined; severity: Severity; at: Reference['path'] } {
  if (fault.what === 'missing-key') {
    const { keys, key, path } = fault;
    const meant = keys === 'unwritten' ? undefined : [...keys].find((there) => isNearMiss(key, there));
    return { meant, severity: meant ? 'warning' : 'note', at: path };
  }
  const meant = fault.what === 'stale-hash' ? fault.found.name : fault.unknown.nearMiss?.name;
  const severity = meant ? gradeAbsence(reference, fault.unknown, 'warning') : 'note';
  return { meant, severity, at: reference.path };
}
