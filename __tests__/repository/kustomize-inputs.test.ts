import { describe, expect, test } from '@jest/globals';
import { judged } from '../gate/schema/judged.ts';

const base = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: ghcr.io/acme/web
          readinessProbe: {httpGet: {path: /ready, port: 8080}}
          ports: [{containerPort: 8080}]
`;

/** Rules that block, for `base/web.yaml` below an overlay. */
async function errors(overlay: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { findings } = await judged({
    'base/kustomization.yaml': 'resources: [web.yaml]',
    'base/web.yaml': base,
    'overlays/prod/kustomization.yaml': overlay,
    ...more,
  });
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

describe('what an overlay may still set does not block its base', () => {
  test('an image whose tag stands under images', async () => {
    const overlay = '{resources: [../../base], images: [{name: ghcr.io/acme/web, newTag: 1.2.3}]}';
    expect(await errors(overlay)).toEqual(['memory-limit']);
  });

  test('an entry for another image says nothing of this one', async () => {
    const overlay = '{resources: [../../base], images: [{name: ghcr.io/acme/api, newTag: 1.2.3}]}';
    expect(await errors(overlay)).toEqual(['memory-limit', 'image-tag']);
  });

  test('a patch may bring limits and image', async () => {
    expect(await errors('{resources: [../../base], patches: [{path: web.yaml}]}')).toEqual([]);
  });

  test('an overlay of another base patches nothing here', async () => {
    const found = await errors('{resources: [../../other], patches: [{path: web.yaml}]}');
    expect(found.toSorted()).toEqual(['image-tag', 'memory-limit']);
  });
});

describe('what kustomize reads is no manifest', () => {
  test.each([
    [
      'a patch with a target, without apiVersion',
      'patches: [{path: x.yaml, target: {kind: Service}}]',
      'kind: Service',
    ],
    ['a list of replacements', 'replacements: [{path: x.yaml}]', '- source: {kind: Deployment, name: web}'],
    [
      'a transformer',
      'transformers: [x.yaml]',
      '{apiVersion: builtin, kind: LabelTransformer, labels: {a: b}}',
    ],
  ])('%s', async (_, field, text) => {
    const found = await errors('{resources: [../../base], patches: [{path: web.yaml}]}', {
      'components/x/kustomization.yaml': `{kind: Component, ${field}}`,
      'components/x/x.yaml': text,
    });
    expect(found).toEqual([]);
  });
});

test('the same object in two overlays that nothing joins is two objects', async () => {
  const secret = '{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {password: x}}';
  const { findings } = await judged({
    'north/kustomization.yaml': 'generators: [gen.yaml]',
    'north/secret.yaml': secret,
    'south/kustomization.yaml': 'generators: [gen.yaml]',
    'south/secret.yaml': secret,
  });
  expect(findings.map(({ rule }) => rule)).not.toContain('duplicate-object');
});

test('a list of something else, and a key twice in it, is left to its tool', async () => {
  const { findings } = await judged({
    'web.yaml': base,
    'site.yml': '- hosts: all\n  tasks: []\n',
    'config.yaml': 'menu: {name: a}\nmenu: {name: b}\n',
  });
  expect(findings.map(({ rule }) => rule)).not.toContain('unreadable-document');
});

test('what Flux substitutes after the build is no placeholder that somebody forgot', async () => {
  const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: '\${CAPACITY:=5Gi}'}}}
`;
  const flux = (spec: string): string =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec: ${spec}\n`;
  const ofClaim = async (spec: string): Promise<string[]> => {
    const { findings } = await judged({ 'claim.yaml': claim, 'apps.yaml': flux(spec) });
    return findings.filter(({ object }) => object?.name === 'data').map(({ rule }) => rule);
  };
  expect(await ofClaim('{path: ./}')).not.toEqual([]);
  expect(await ofClaim('{path: ./, postBuild: {substitute: {CAPACITY: 10Gi}}}')).toEqual([]);
});
