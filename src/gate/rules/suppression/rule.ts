import { defineRule } from '../../model/rule.ts';

/** Found while suppressions are applied: src/gate/engine/suppressions.ts. */
export default defineRule({
  id: 'suppression',
  group: 'set',
  subject: 'input',
  summary: 'a suppression is expired, unused, misplaced or incomplete',
  severity: 'warning',
  certainty: 'certain',
  prevents: [],
});
