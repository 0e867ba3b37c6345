import { defineRule } from '../../model/rule.ts';

/** Found while reading the input: src/gate/engine/input-findings.ts. */
export default defineRule({
  id: 'nothing-checked',
  group: 'set',
  subject: 'input',
  summary: 'there was no Kubernetes object to check',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
});
