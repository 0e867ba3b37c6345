import type { KubeObject } from '../../manifest/object.ts';
import { asMapping, asString, hasKey } from '../../manifest/value.ts';
import { type Change, changesOf } from './change.ts';

const because = 'on the base branch it is marked immutable: true';

/**
 * Changes to what a ConfigMap or Secret holds that is marked immutable; and to the type of a Secret, which always is.
 * Source: https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable
 */
export function* dataChanges(before: KubeObject, now: KubeObject): Iterable<Change> {
  if (now.kind === 'Secret') yield* changesOf(before, now, [{ path: ['type'], default: 'Opaque' }]);
  // SOPS encrypts the same values differently each time.
  if (before.value.immutable !== true || hasKey(now.value, 'sops')) return;
  if (now.value.immutable !== true) yield { path: ['immutable'], because };
  if (now.kind === 'ConfigMap') {
    for (const change of changesOf(before, now, [{ path: ['data'] }, { path: ['binaryData'] }]))
      yield { ...change, because };
    return;
  }
  const [old, own] = [secretData(before), secretData(now)];
  const fields = ['data', 'stringData'].filter((field) => hasKey(now.value, field));
  for (const [key, value] of own) {
    const field = fields.findLast((name) => hasKey(now.value[name], key)) ?? 'data';
    if (old.get(key) !== value) yield { path: [field, key], because };
  }
  // A key that leaves stringData stays in the cluster; one that leaves data is taken away.
  for (const key of Object.keys(asMapping(before.value.data)))
    if (!own.has(key)) yield { path: ['data', key], because };
}

/** What a Secret holds, decoded: `stringData` wins over `data`. */
function secretData({ value }: KubeObject): Map<string, string> {
  const encoded = Object.entries(asMapping(value.data)).map(([key, text]): [string, string] => [
    key,
    Buffer.from(asString(text) ?? '', 'base64').toString('latin1'),
  ]);
  const plain = Object.entries(asMapping(value.stringData)).map(([key, text]): [string, string] => [
    key,
    Buffer.from(asString(text) ?? '').toString('latin1'),
  ]);
  return new Map([...encoded, ...plain]);
}
