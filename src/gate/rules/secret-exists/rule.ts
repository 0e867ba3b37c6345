import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';
import type { Use } from '../../references/reference.ts';

const uses: readonly Use[] = ['env', 'envFrom', 'volume', 'projected', 'volume-driver', 'scaler-auth'];

/** Source: https://kubernetes.io/docs/concepts/configuration/secret/ */
export default defineRule({
  id: 'secret-exists',
  group: 'references',
  subject: 'object',
  summary: 'a pod needs a Secret that no manifest creates',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['secret-missing', 'volume-mount-failed'],
  *check(object, context) {
    const wanted = context.settings.references.secrets;
    for (const [reference, unknown] of missingIn(object, context, uses)) {
      if (reference.target.kind !== 'Secret') continue;
      const severity = wanted ?? (unknown.nearMiss ? 'error' : 'warning');
      yield {
        // Who sets this to error says that every Secret is in the set or declared.
        certainty: wanted === 'error' ? 'certain' : 'likely',
        ...missingProblem(reference, unknown, severity),
      };
    }
  },
});
