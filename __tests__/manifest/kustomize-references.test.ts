import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { kustomizeReferences } from '../../src/manifest/kustomize-references.ts';

test.each([
  ['https://github.com/acme/base//deploy?ref=v1', true],
  ['https://example.com/deploy.yaml', true],
  ['ssh://git@example.com/acme/base', true],
  ['git@github.com:acme/base.git', true],
  ['git::https://example.com/acme/base', true],
  ['github.com/acme/base', true],
  ['GitHub.com:acme/base', true],
  ['gh:acme/base', true],
  ['file:///srv/git/base', true],
  ['../base', false],
  ['github.community/base', false],
  ['redis@7/kustomize', false],
  ['deploy.yaml', false],
  ['/srv/base', false],
])('%s is remote: %s', (reference, remote) => {
  expect(kustomizeReferences({ resources: [reference] })).toEqual([
    { path: ['resources', 0], reference, remote, mayBeDirectory: true },
  ]);
});

test('every field that names a file', () => {
  const kustomization = load(`
resources: [a, ~, 3]
components: [b]
crds: [c.yaml]
generators: ["kind: Inline\\n"]
patches: [{path: d.yaml}, {patch: "x"}, ~]
configMapGenerator:
  - {name: n, files: [e.txt, key=f.txt, "https=//g"], envs: [h.env], literals: [i=j]}
secretGenerator: [{name: n, env: k.env}]
openapi: {path: l.json}
replacements: no list
`);
  const found = kustomizeReferences(kustomization);
  expect(found.map(({ reference }) => reference)).toEqual([
    'a',
    'b',
    'c.yaml',
    'd.yaml',
    'e.txt',
    'f.txt',
    '//g',
    'h.env',
    'k.env',
    'l.json',
  ]);
  expect(found.find(({ reference }) => reference === 'f.txt')?.path).toEqual([
    'configMapGenerator',
    0,
    'files',
    1,
  ]);
  expect(found.filter(({ remote }) => remote)).toEqual([]);
});

test.each([[null], ['text'], [[]], [{ resources: { a: 1 } }]])('nothing in %j', (value) => {
  expect(kustomizeReferences(value)).toEqual([]);
});
