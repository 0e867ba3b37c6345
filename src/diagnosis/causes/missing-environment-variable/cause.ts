import { asList, asMapping, type Mapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeSpec } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The name as the log gives it. */
function setting(failure: Failure): string {
  const name = logSays(failure, ['missing-environment-variable'])?.subject;
  if (name === undefined) return 'a setting it needs';
  // A dot or a hyphen is in no name of a variable that a shell could set
  return `${/[.-]/.test(name) ? 'setting' : 'environment variable'} "${name.slice(0, 120)}"`;
}

/** Below this the log may as well speak of something that is no variable, which every pod spec lacks. */
const likely = 0.8;

/** That the pod spec does not set the variable either. */
function citeAbsence(failure: Failure): Cited | undefined {
  const finding = logSays(failure, ['missing-environment-variable']);
  const name = finding?.subject;
  const { env, envFrom } = failure.container?.spec ?? {};
  if (name === undefined || asList(envFrom).length > 0) return undefined;
  const names = asList(env).map((entry) => asMapping(entry).name);
  if (names.includes(name)) return undefined;
  const text = names.length === 0 ? 'sets no variables' : `sets ${names.slice(0, 8).join(', ')}; not ${name}`;
  return citeSpec(failure, 'env', text, finding !== undefined && finding.probability >= likely);
}

export default defineCause({
  id: 'missing-environment-variable',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  fields: ['env', 'envFrom', 'volumes', 'args'],
  untilChanged: true,
  title: (failure) => `${who(failure)} does not start: ${setting(failure)} is not set`,
  evidence: (failure) => [...logEvidence(failure, ['missing-environment-variable']), citeAbsence(failure)],
  remedy: (failure) => {
    const name = logSays(failure, ['missing-environment-variable'])?.subject;
    const { previous } = failure.workload;
    const before = name === undefined ? undefined : formerEntry(failure, name);
    const origin = referenceOf(before);
    const patch = (source: string): string | undefined =>
      name && /^\w+$/.test(name)
        ? containerPatch(failure, ['env:', `  - name: ${name}`, `    ${source}`])
        : undefined;
    if (previous && before) {
      return {
        steps: [
          `put ${setting(failure)} back: ${previous.label} had it${origin ? ` from ${origin.text}` : ''}`,
        ],
        yaml: patch(origin?.yaml ?? `value: … # as in ${previous.label}`),
      };
    }
    return {
      steps: [
        name === undefined
          ? `set what the quoted line of the log names, for container ${who(failure)}`
          : `set ${setting(failure)} for container ${who(failure)}`,
      ],
      yaml: patch('value: … # or valueFrom'),
    };
  },
});

/** The variable as the template before set it for this container. */
function formerEntry({ workload, container }: Failure, name: string): Mapping | undefined {
  const spec = workload.previous?.podSpec ?? {};
  return [...asList(spec.containers), ...asList(spec.initContainers)]
    .map(asMapping)
    .filter((each) => each.name === container?.name)
    .flatMap(({ env }) => asList(env).map(asMapping))
    .find((entry) => entry.name === name);
}

/** The Secret or ConfigMap that an entry takes its value from; a literal value is nobody's business. */
function referenceOf(
  entry: Mapping | undefined,
): { readonly text: string; readonly yaml: string } | undefined {
  for (const [field, kind] of [
    ['secretKeyRef', 'Secret'],
    ['configMapKeyRef', 'ConfigMap'],
  ] as const) {
    const { name, key } = asMapping(valueAt(entry, ['valueFrom', field]));
    if (typeof name !== 'string' || typeof key !== 'string') continue;
    const yaml = `valueFrom:\n      ${field}: {name: ${name}, key: ${key}}`;
    return { text: `${kind} "${name}", key "${key}"`, yaml };
  }
  return undefined;
}
