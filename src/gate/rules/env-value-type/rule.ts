import { writtenAt } from '../../../manifest/object.ts';
import { asList, asMapping, asString, describeType } from '../../../manifest/value.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables */
export default defineRule({
  id: 'env-value-type',
  group: 'commands',
  subject: 'container',
  summary: 'the value of an environment variable is not a string',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(container) {
    for (const [index, item] of asList(container.value.env).entries()) {
      const { name, value } = asMapping(item);
      if (value === undefined || value === null || typeof value === 'string') continue;
      const at = [...container.path, 'env', index, 'value'];
      const variable = asString(name) ?? `entry ${index + 1} of env`;
      yield {
        message: `${container.title}: the value of ${variable} is ${describeType(value)}, not a string`,
        at,
        because:
          typeof value === 'object' ? 'a variable holds text only' : 'YAML reads it as such without quotes',
        fix: `value: ${quoted(value, writtenAt(container.workload.object, at), variable)}`,
        predicts: refusalOf(container.workload),
      };
    }
  },
});

/** The value in quotes, as it was written: `0644` is no longer 0644 once YAML has read it. Possible passwords stay unsaid. */
function quoted(value: unknown, written: string, name: string): string {
  const isSecret = /pass|secret|token|key|auth|cred/i.test(name);
  if (typeof value === 'object' || isSecret || !/^[\w.+~:-]+$/.test(written))
    return '"…", the text in quotes';
  return JSON.stringify(written);
}
