import { describe, expect, test } from '@jest/globals';
import { look, pod, waiting } from './world.ts';

const object = (kind: string, name: string, keys: readonly string[] = [], namespace = 'shop') => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace, uid: `${kind}-${namespace}-${name}` },
  ...(kind === 'ServiceAccount' ? {} : { data: Object.fromEntries(keys.map((key) => [key, 'eA=='])) }),
});
const steps = (message: string, objects: readonly Record<string, unknown>[]) =>
  look([pod([{ state: waiting('CreateContainerConfigError', message) }]), ...objects])
    .flatMap(({ diagnoses }) => diagnoses)[0]
    ?.remedy.steps.join('\n') ?? '';

describe('an object that is missing', () => {
  test.each<[string, string, readonly Record<string, unknown>[], string]>([
    [
      'has a near name',
      'configmap "checkout-evn" not found',
      [object('ConfigMap', 'checkout-env'), object('ConfigMap', 'kube-root-ca.crt')],
      'there is "checkout-env": did you mean that?',
    ],
    [
      'is of the same generator with other contents',
      'configmap "web-env-7f6g9h2k4m" not found',
      [object('ConfigMap', 'web-env-2b4c6d7f8g')],
      'there is "web-env-2b4c6d7f8g", from the same generator with other contents',
    ],
    [
      'is of another kind',
      'configmap "checkout-db" not found',
      [object('Secret', 'checkout-db')],
      'there is a Secret of that name: did you mean that?',
    ],
    [
      'is in another namespace',
      'secret "checkout-db" not found',
      [object('Secret', 'checkout-db', [], 'staging')],
      'namespace staging has one; a pod can only use those of its own namespace',
    ],
    [
      'has been made meanwhile',
      'secret "checkout-db" not found',
      [object('Secret', 'checkout-db'), object('Secret', 'checkout-db2')],
      'it is there now, made after the pod asked for it',
    ],
  ])('%s', (_, message, objects, said) => {
    expect(steps(message, objects)).toContain(said);
  });

  test('nothing near: nothing is suggested', () => {
    expect(steps('secret "checkout-db" not found', [object('Secret', 'tls-wildcard')])).not.toContain(
      'there is',
    );
  });
});

describe('a key that is missing', () => {
  const message = "couldn't find key DATABASE_URI in Secret shop/checkout-db";

  test('is spelled otherwise', () => {
    const objects = [
      object('Secret', 'checkout-db', ['DATABASE_URL', 'CA']),
      object('ConfigMap', 'checkout-db', ['X']),
    ];
    expect(steps(message, objects)).toContain('key: DATABASE_URL');
  });

  test('of the ConfigMap, where a Secret has the same name', () => {
    const objects = [object('Secret', 'env', ['LOG_LEVELS']), object('ConfigMap', 'env', ['LOG_LEVEL_APP'])];
    expect(steps("couldn't find key LOG_LEVEL_AP in ConfigMap shop/env", objects)).toContain(
      'key: LOG_LEVEL_APP',
    );
  });

  test('is in another object', () => {
    const objects = [object('Secret', 'checkout-db', ['x']), object('Secret', 'shared', ['DATABASE_URI'])];
    expect(steps(message, objects)).toContain('"shared" has that key');
  });

  test('has been added meanwhile', () => {
    expect(steps(message, [object('Secret', 'checkout-db', ['DATABASE_URI'])])).toContain(
      'it has the key now',
    );
  });
});
