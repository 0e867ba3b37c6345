import { defineRule } from '../../model/rule.ts';

/** Found while reading the input: src/manifest/manifest-set.ts. */
export default defineRule({
  id: 'not-a-manifest',
  group: 'set',
  subject: 'input',
  summary: 'a document is not a Kubernetes manifest and was skipped',
  severity: 'note',
  certainty: 'certain',
  prevents: [],
});
