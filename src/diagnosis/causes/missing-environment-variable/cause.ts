import { asList, asMapping } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citeSpec } from '../../cite.ts';
import { logSays } from '../../questions/what-the-log-says.ts';
import { logEvidence, who } from '../../words.ts';

/** The name as the log gives it. */
function setting(given: Case): string {
  const name = logSays(given, ['missing-environment-variable'])?.subject;
  return name === undefined ? 'a setting it needs' : `environment variable "${name.slice(0, 120)}"`;
}

/** That the pod spec does not set the variable either. */
function citeAbsence(given: Case): Cited | undefined {
  const name = logSays(given, ['missing-environment-variable'])?.subject;
  const { env, envFrom } = given.container?.spec ?? {};
  if (name === undefined || asList(envFrom).length > 0) return undefined;
  const names = asList(env).map((entry) => asMapping(entry).name);
  if (names.includes(name)) return undefined;
  const text = names.length === 0 ? 'sets no variables' : `sets ${names.slice(0, 8).join(', ')}; not ${name}`;
  return citeSpec(given, 'env', text, true);
}

export default defineCause({
  id: 'missing-environment-variable',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} does not start: ${setting(given)} is not set`,
  evidence: (given) => [...logEvidence(given, ['missing-environment-variable']), citeAbsence(given)],
  remedy: (given) => {
    const name = logSays(given, ['missing-environment-variable'])?.subject;
    return {
      steps: [
        `set ${setting(given)} for container ${who(given)}`,
        ...(name && given.workload.previous
          ? [`${given.workload.previous.label} may have had it: see what changed`]
          : []),
      ],
      yaml: name && /^\w+$/.test(name) ? `env:\n  - name: ${name}\n    value: … # or valueFrom` : undefined,
    };
  },
});
