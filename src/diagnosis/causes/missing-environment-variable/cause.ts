import { asList, asMapping, type Mapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeSpec } from '../../cite/cite.ts';
import { copyWithShell } from '../../context/debugging.ts';
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
  title: (failure) =>
    otherWay(failure) === undefined
      ? `${who(failure)} does not start: ${setting(failure)} is not set`
      : `${who(failure)} cannot find what it should run`,
  evidence: (failure) => [...logEvidence(failure, ['missing-environment-variable']), citeAbsence(failure)],
  commands: (failure) => (otherWay(failure) === undefined ? [] : copyWithShell(failure)),
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
          `restore ${setting(failure)}: ${previous.label} ${origin ? `read it from ${origin.text}` : 'set it'}`,
        ],
        yaml: patch(origin?.yaml ?? `value: … # as in ${previous.label}`),
      };
    }
    const instead = otherWay(failure);
    if (instead !== undefined) return { steps: instead };
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

/**
 * A line that offers several variables, and says that the place it searched is empty: `Neither A nor B is set and 0 found in /app`.
 * The variables would only choose among what is not there.
 */
function otherWay(failure: Failure): string[] | undefined {
  const line = logSays(failure, ['missing-environment-variable'])?.line.text ?? '';
  const place =
    /\b(?:0|no|none|nothing)\b[\w .*-]{0,40}?\b(?:found|exists?|present)\b[\w ]{0,10}? (\/[\w./-]+)/i.exec(
      line,
    )?.[1];
  if (place === undefined) return undefined;
  return [
    `the program searched ${place} and found nothing there; the variables only choose among what it finds: look first at the build step, or the volume, that should fill ${place}`,
    'set a variable of the quoted line only if what it names lies elsewhere in the image',
  ];
}

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
