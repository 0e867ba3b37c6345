import { formatPath, type Path } from '../../../manifest/path.ts';
import { valueAt } from '../../../manifest/value.ts';
import { immutableChanges } from '../../immutable/changes.ts';
import { wayOut } from '../../immutable/way-out.ts';
import { baseTwin } from '../../model/objects/base-twin.ts';
import { defineRule } from '../../model/rule.ts';
import { referencesIn } from '../../references/references.ts';

/** Source: https://kubernetes.io/docs/reference/using-api/api-concepts/ and each kind's page */
export default defineRule({
  id: 'immutable-field',
  group: 'relations',
  subject: 'object',
  summary: 'a field that cannot be changed differs from the base branch',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(object, context) {
    const before = baseTwin(object, context);
    if (!before) return;
    const patched = referencesIn(context).existence.isPatched(object);
    for (const change of immutableChanges(before, object, context.settings.kubernetesMinor)) {
      const { path, because, ...grade } = change;
      yield {
        message: `${object.title} changes ${formatPath(path)}, which is immutable`,
        at: path,
        because: because ?? shown(valueAt(before.value, path), path),
        fix: wayOut(object, context.inventory.namespaceOf(object)),
        predicts: 'apply rejected: field is immutable',
        ...(patched ? { severity: 'warning', certainty: 'likely' } : {}),
        ...grade,
      };
    }
  },
});

/** What stands on the base branch, where it is short and cannot be confidential. */
function shown(value: unknown, path: Path): string {
  if (path.some((segment) => ['template', 'containers', 'data', 'stringData'].includes(String(segment))))
    return 'the base branch has it otherwise';
  if (value === undefined || value === null) return 'the base branch does not have it';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? 'the base branch has it otherwise' : `on the base branch it is ${text}`;
}
