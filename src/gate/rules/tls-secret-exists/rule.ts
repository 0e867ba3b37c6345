import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/concepts/services-networking/ingress/#tls */
export default defineRule({
  id: 'tls-secret-exists',
  group: 'references',
  subject: 'object',
  summary: 'an Ingress or Gateway names a TLS or auth Secret that no manifest creates',
  severity: 'warning',
  certainty: 'likely',
  prevents: [],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['tls', 'ingress-auth']))
      yield missingProblem(reference, unknown, 'warning');
  },
});
