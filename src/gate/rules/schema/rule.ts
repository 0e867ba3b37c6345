import { defineRule } from '../../model/rule.ts';

/**
 * Found by kubeconform: src/gate/schema/schema-findings.ts.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
export default defineRule({
  id: 'schema',
  group: 'api',
  subject: 'input',
  summary: 'a field is unknown, missing, or of a type or value that the API server refuses',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
});
