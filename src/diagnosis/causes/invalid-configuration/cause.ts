import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeStart, citeWaiting } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { neverRan } from '../../health/container-health.ts';
import { pathInLog } from '../../logs/path-in-log.ts';
import { fileNamedInLog, keptVolumes, sourceOf } from '../../remedies/config-file.ts';
import { argumentNamedIn, fileArgument } from '../../remedies/named-argument.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { type RefusedSetting, readRefusedSetting } from '../../tree/messages/refused-setting.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The ConfigMaps and Secrets that the container is given as files or as variables. */
function configurationOf({ container, pod, workload }: Failure): string | undefined {
  const mounted = asList(container?.spec.volumeMounts).map((mount) => asMapping(mount).name);
  const files = asList((pod?.spec ?? workload.podSpec).volumes)
    .map(asMapping)
    .filter(({ name }) => mounted.includes(name))
    .flatMap(({ configMap, secret }) => [
      named('ConfigMap', asMapping(configMap).name),
      named('Secret', asMapping(secret).secretName),
    ]);
  const variables = [
    ...asList(container?.spec.envFrom).map(asMapping),
    ...asList(container?.spec.env).map((entry) => {
      const { configMapKeyRef, secretKeyRef } = asMapping(asMapping(entry).valueFrom);
      return { configMapRef: configMapKeyRef, secretRef: secretKeyRef };
    }),
  ].flatMap(({ configMapRef, secretRef }) => [
    named('ConfigMap', asMapping(configMapRef).name),
    named('Secret', asMapping(secretRef).name),
  ]);
  const all = [...new Set([...files, ...variables].flat())];
  return all.length === 0 ? undefined : all.slice(0, 4).join(', ');
}

function named(kind: string, name: unknown): string[] {
  return typeof name === 'string' ? [`${kind} "${name}"`] : [];
}

/** The setting of the template with which the runtime or the kubelet cannot make the container. */
function refused(failure: Failure): RefusedSetting | undefined {
  return failure.symptom === 'not started' ? readRefusedSetting(startTexts(failure)) : undefined;
}

/** The variable whose value the line quotes: it stands in the template. */
function variableIn({ container }: Failure, line: string): string | undefined {
  const quoted = [...line.matchAll(/["'`]([^"'`\s]{2,})["'`]/g)].map(([, text]) => text);
  const found = asList(container?.spec.env)
    .map(asMapping)
    .find(({ value }) => typeof value === 'string' && quoted.includes(value));
  return asString(found?.name);
}

function where(failure: Failure): string {
  const { text } = logSays(failure, ['invalid-configuration'])?.line ?? { text: '' };
  const variable = variableIn(failure, text);
  if (variable !== undefined)
    return `correct variable ${variable}: its value is what the quoted line complains of`;
  const named = argumentNamedIn(failure, text);
  if (named !== undefined)
    return `correct the argument \`${named.argument}\`: no other has the "${named.word}" of the quoted line in its name; a new version of the program may have renamed or removed it`;
  const file = fileNamedInLog(failure, ['invalid-configuration']);
  if (file !== undefined) return `correct it where the quoted line says: ${file}`;
  const given = fileArgument(failure);
  if (given !== undefined && !unnamedButKept(failure)) {
    const from = sourceOf(failure, given.path);
    return `correct ${given.path}, the file that \`${given.option}\` names${from === undefined ? '' : ` (it comes from ${from})`}, at what the quoted line complains of`;
  }
  const source = configurationOf(failure);
  return source === undefined
    ? `correct what the quoted line names; the container gets no ConfigMap or Secret, so look at ${otherSources(failure)}`
    : `correct what the quoted line names; the container gets its configuration from ${source}`;
}

/** A parser that names a line and no file may have read what the program keeps itself. */
function unnamedButKept(failure: Failure): boolean {
  const { text } = logSays(failure, ['invalid-configuration'])?.line ?? { text: '' };
  const unnamed = /\bline \d+|\bunexpected end of (?:JSON|input|stream|file)|\bunexpected EOF\b/i.test(text);
  const kept = keptVolumes(failure);
  return unnamed && kept.length > 0 && pathInLog(failure, ['invalid-configuration']) === undefined;
}

function mayBeKept(failure: Failure): string[] {
  const kept = keptVolumes(failure);
  return unnamedButKept(failure)
    ? [
        `the line names no file: if its configuration has no such fault, it is a file that the program keeps itself (${kept.join(', ')}), which may have been cut off when its node or disk stopped: look at it there, keep a copy, and delete it if the program makes it anew`,
      ]
    : [];
}

/** What else may hold the setting: `args`, variables, data on a volume, the image. */
function otherSources({ container, pod, workload }: Failure): string {
  const { args, command, env, volumeMounts } = asMapping(container?.spec);
  const mounted = asList(volumeMounts).map((mount) => asMapping(mount).name);
  const kept = asList((pod?.spec ?? workload.podSpec).volumes)
    .map(asMapping)
    .filter(
      ({ name, persistentVolumeClaim, hostPath }) =>
        mounted.includes(name) && (persistentVolumeClaim ?? hostPath),
    )
    .map(({ name }) => `what an earlier run left in volume "${String(name)}"`);
  return [
    ...(asList(args).length + asList(command).length > 0 ? ['its `args` and `command`'] : []),
    ...(asList(env).length > 0 ? ['its variables'] : []),
    ...kept,
    'the files in its image',
  ].join(', ');
}

export default defineCause({
  id: 'invalid-configuration',
  class: ({ container }) => (neverRan(container?.ended) ? 'template' : 'application'),
  grace: 1,
  repeats: 3,
  fields: ['env', 'envFrom', 'volumes', 'args'],
  title: (failure) => {
    const setting = refused(failure);
    return setting
      ? `${who(failure)} cannot be started: ${setting.wrong}`
      : `${who(failure)} cannot use its configuration${about(failure, 'invalid-configuration', ': ')}`;
  },
  evidence: (failure) => [
    ...logEvidence(failure, ['invalid-configuration']),
    ...(failure.container?.log ? [] : [citeStart(failure), citeWaiting(failure)]),
  ],
  remedy: (failure) => {
    const setting = refused(failure);
    if (setting) return { steps: [setting.advice, ...goBack(failure)] };
    return { steps: [where(failure), ...mayBeKept(failure), ...goBack(failure)] };
  },
});
