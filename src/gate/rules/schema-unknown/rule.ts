import { defineRule } from '../../model/rule.ts';

/** Found by kubeconform: src/gate/schema/schema-findings.ts. */
export default defineRule({
  id: 'schema-unknown',
  group: 'api',
  subject: 'input',
  summary: 'there is no schema for this kind, so its fields were not checked',
  severity: 'note',
  certainty: 'certain',
  prevents: [],
});
