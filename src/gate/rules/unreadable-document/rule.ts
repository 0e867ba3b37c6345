import { defineRule } from '../../model/rule.ts';

/**
 * Found while reading the input: src/manifest/manifest-set.ts.
 * Source: https://github.com/kubernetes-sigs/yaml (what kubectl reads manifests with)
 */
export default defineRule({
  id: 'unreadable-document',
  group: 'set',
  subject: 'input',
  summary: 'a document cannot be read as kubectl would read it',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
});
