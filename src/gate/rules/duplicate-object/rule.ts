import { locate } from '../../../manifest/object.ts';
import { earlierTwin } from '../../references/duplicates.ts';
import { defineRule } from '../../rule.ts';

/** Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export default defineRule({
  id: 'duplicate-object',
  group: 'REF',
  subject: 'object',
  summary: 'the set holds the same object twice',
  severity: 'error',
  certainty: 'likely',
  prevents: ['invalid-configuration'],
  *check(object, context) {
    const twin = earlierTwin(object, context);
    if (!twin) return;
    const { file, line } = locate(twin.object, ['metadata', 'name']);
    yield {
      message: `${object.title} is in the set twice, first in ${file}:${line}`,
      at: ['metadata', 'name'],
      because: twin.harmless
        ? 'kustomize and Helm refuse the second one'
        : 'the one that is applied last wins',
      fix: 'keep one of the two; if they are for different environments or releases,\nrun the gate once for each, on what is applied together',
      predicts: twin.harmless ? '' : 'one of the two is silently overwritten',
      ...(twin.harmless ? { severity: 'warning' } : {}),
    };
  },
});
