import { asList, asMapping, asString, type Mapping } from '../../../manifest/value.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go (hides previous definition) */
export default defineRule({
  id: 'duplicate-env',
  group: 'commands',
  subject: 'container',
  summary: 'an environment variable is defined twice in one container',
  severity: 'warning',
  certainty: 'certain',
  prevents: ['invalid-configuration'],
  *check(container) {
    const last = new Map<string, Mapping>();
    for (const [index, item] of asList(container.value.env).entries()) {
      const entry = asMapping(item);
      const name = asString(entry.name);
      if (!name) continue;
      const earlier = last.get(name);
      last.set(name, entry);
      if (!earlier) continue;
      const isSame = sourceOf(earlier) === sourceOf(entry);
      // X="$(X)more" builds on the entry before it, on purpose.
      const builds = asString(entry.value)?.includes(`$(${name})`) === true && entry.value !== `$(${name})`;
      yield {
        message: `${container.title} defines ${name} twice${isSame ? '' : builds ? ', the second time out of the first' : ' with different values'}`,
        at: [...container.path, 'env', index, 'name'],
        because: isSame ? 'one of them is enough' : 'this one wins, the earlier one never counts',
        fix: `keep one entry ${name}`,
        predicts:
          'server-side apply refuses it (duplicate entries for key); kubectl apply may drop one of them on a later change',
        severity: isSame || builds ? 'warning' : 'error',
      };
    }
  },
});

/** What an entry sets, for comparing; a missing value is an empty one. */
function sourceOf({ value, valueFrom }: Mapping): string {
  return JSON.stringify([value ?? '', valueFrom ?? null]);
}
