import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeEvent, citeReference, citeSetup, citeWaiting } from '../../cite/cite.ts';
import type { KeyedObject } from '../../evidence/evidence.ts';
import { setupTexts } from '../../health/pod-health.ts';
import { insteadOfKey } from '../../remedies/near-names.ts';
import { missing, named, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** Name and key, as the kubelet's message has them. */
function lost(given: Case): { name: string; key: string } {
  const texts = [...startTexts(given), ...(given.pod ? setupTexts(given.pod) : [])];
  const found = missing(texts);
  return found.name === '' ? { ...found, name: sourceOfVolume(given, texts) } : found;
}

/** The message of a volume names only the volume: the pod says what it is made from. */
function sourceOfVolume({ pod }: Case, texts: readonly string[]): string {
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

function objectOf(given: Case): KeyedObject | undefined {
  const { configMaps, secrets } = given.facts.evidence;
  const { name } = lost(given);
  const [first, second] = /\bin ConfigMap /.test(startTexts(given).join('\n'))
    ? [configMaps, secrets]
    : [secrets, configMaps];
  return [...first, ...second].find(
    (object) => object.name === name && object.namespace === given.workload.object.namespace,
  );
}

function citeKeys(given: Case): Cited | undefined {
  const object = objectOf(given);
  if (!object) return undefined;
  const text = object.keys.length === 0 ? 'it has no keys' : `it has: ${object.keys.slice(0, 12).join(', ')}`;
  return {
    origin: 'object',
    source: `${kindOf(given)}${object.namespace}/${object.name}`,
    text,
    proves: true,
  };
}

/** `Secret `, where the message or what was found tells. */
function kindOf(given: Case): string {
  const said = [...startTexts(given), ...(given.pod ? setupTexts(given.pod) : [])].join('\n');
  const kind = /\bin (Secret|ConfigMap) |(secret|configmap)s? references non-existent/.exec(said);
  const word = kind?.[1] ?? { secret: 'Secret', configmap: 'ConfigMap' }[kind?.[2] ?? ''];
  return word === undefined ? '' : `${word} `;
}

export default defineCause({
  id: 'reference-key-missing',
  class: 'G',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `${lost(given).name ? `${kindOf(given)}"${lost(given).name}"` : `an object that ${who(given)} uses`} has no key${named(lost(given).key)}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeSetup(given),
    citeReference(given, lost(given).name),
    citeKeys(given),
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOfKey(given, objectOf(given), lost(given).key),
      `add key${named(lost(given).key)} to ${kindOf(given)}"${lost(given).name}", or name one that it has`,
    ],
  }),
});
