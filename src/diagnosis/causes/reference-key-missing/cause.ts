import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeEvent, citeReference, citeSetup, citeWaiting } from '../../cite/cite.ts';
import type { KeyedObject } from '../../evidence/evidence.ts';
import { setupTexts } from '../../health/pod-health.ts';
import { insteadOfKey } from '../../remedies/near-names.ts';
import { missing, named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** Name and key, as the kubelet's message has them. */
function lost(failure: Failure): { name: string; key: string } {
  const texts = [...startTexts(failure), ...(failure.pod ? setupTexts(failure.pod) : [])];
  const found = missing(texts);
  return found.name === '' ? { ...found, name: sourceOfVolume(failure, texts) } : found;
}

/** The message of a volume names only the volume: the pod says what it is made from. */
function sourceOfVolume({ pod }: Failure, texts: readonly string[]): string {
  const name = texts.map((text) => /for volume "([^"]+)"/.exec(text)?.[1]).find((found) => found);
  const volume = asMapping(asList(pod?.spec.volumes).find((item) => asMapping(item).name === name));
  const { key } = missing(texts);
  // Of a projected volume's sources the one that asks for the key
  for (const source of asList(asMapping(volume.projected).sources).map(asMapping)) {
    const { name: object, items } = asMapping(source.configMap ?? source.secret);
    if (asList(items).some((item) => asMapping(item).key === key)) return asString(object) ?? '';
  }
  return asString(asMapping(volume.configMap).name) ?? asString(asMapping(volume.secret).secretName) ?? '';
}

function objectOf(failure: Failure): KeyedObject | undefined {
  const { configMaps, secrets } = failure.facts.evidence;
  const { name } = lost(failure);
  const [first, second] = /\bin ConfigMap /.test(startTexts(failure).join('\n'))
    ? [configMaps, secrets]
    : [secrets, configMaps];
  return [...first, ...second].find(
    (object) => object.name === name && object.namespace === failure.workload.object.namespace,
  );
}

function citeKeys(failure: Failure): Cited | undefined {
  const object = objectOf(failure);
  if (!object) return undefined;
  const text = object.keys.length === 0 ? 'it has no keys' : `it has: ${object.keys.slice(0, 12).join(', ')}`;
  return {
    origin: 'object',
    source: `${kindOf(failure)}${object.namespace}/${object.name}`,
    text,
    proves: true,
  };
}

/** `Secret `, where the message or what was found tells. */
function kindOf(failure: Failure): string {
  const said = [...startTexts(failure), ...(failure.pod ? setupTexts(failure.pod) : [])].join('\n');
  const kind = /\bin (Secret|ConfigMap) |(secret|configmap)s? references non-existent/.exec(said);
  const word = kind?.[1] ?? { secret: 'Secret', configmap: 'ConfigMap' }[kind?.[2] ?? ''];
  return word === undefined ? '' : `${word} `;
}

export default defineCause({
  id: 'reference-key-missing',
  class: 'template-race',
  grace: 60,
  repeats: 1,
  fields: ['env', 'envFrom', 'volumes', 'volumeMounts'],
  concerns: ['references'],
  title: (failure) =>
    `${lost(failure).name ? `${kindOf(failure)}"${lost(failure).name}"` : `an object that ${who(failure)} uses`} has no key${named(lost(failure).key)}`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === 'Failed'),
    citeSetup(failure),
    citeReference(failure, lost(failure).name),
    citeKeys(failure),
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOfKey(failure, objectOf(failure), lost(failure).key),
      `add key${named(lost(failure).key)} to ${kindOf(failure)}"${lost(failure).name}", or use one that it has`,
    ],
  }),
});
