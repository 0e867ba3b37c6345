import { locate } from '../../../manifest/object.ts';
import { defineRule } from '../../model/rule.ts';
import { earlierTwin } from '../../references/duplicates.ts';

/** Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export default defineRule({
  id: 'duplicate-object',
  group: 'references',
  subject: 'object',
  summary: 'the same object is defined twice',
  severity: 'error',
  certainty: 'likely',
  prevents: ['invalid-configuration'],
  *check(object, context) {
    const twin = earlierTwin(object, context);
    if (!twin) return;
    const { variants, harmless, unsure } = twin;
    const { file, line } = locate(twin.object, ['metadata', 'name']);
    yield {
      message: variants
        ? `${variants.later} holds ${variants.objects} objects that ${variants.earlier} holds too, the first of them ${object.title}`
        : `${object.title} is in the set twice, first in ${file}:${line}`,
      at: ['metadata', 'name'],
      because: harmless ? 'kustomize and Helm refuse the second one' : 'the one that is applied last wins',
      fix: variants
        ? 'for two environments, run the gate once for each, on what is applied together'
        : 'keep one of the two; if they are for different environments or releases,\nrun the gate once for each, on what is applied together',
      predicts: harmless ? '' : 'one of the two is silently overwritten',
      ...(harmless || variants || unsure ? { severity: 'warning' } : {}),
    };
  },
});
