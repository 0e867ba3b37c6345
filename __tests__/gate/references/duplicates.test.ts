import { expect, test } from '@jest/globals';
import { judged } from '../schema/judged.ts';

const configMap = (name: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: shop}\n`;

async function duplicates(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await judged(files);
  return findings
    .filter(({ rule }) => rule === 'duplicate-object')
    .map(({ location, severity, message }) => {
      const file = location && 'file' in location ? location.file : '';
      return `${file} ${severity}: ${message}`;
    });
}

const environment = (folder: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`${folder}/${name}.yaml`, configMap(name)]));

test('two folders with the same objects are said once for each pair, and do not block', async () => {
  const names = ['api', 'web', 'worker'];
  const found = await duplicates({
    ...environment('deploy/a', names),
    ...environment('deploy/b', names),
    ...environment('deploy/c', names),
  });
  expect(found).toEqual([
    'deploy/b/api.yaml warning: deploy/b holds 3 objects that deploy/a holds too, the first of them ConfigMap shop/api',
    'deploy/c/api.yaml warning: deploy/c holds 3 objects that deploy/a holds too, the first of them ConfigMap shop/api',
  ]);
});

test('two files of which half is the same are variants of one another', async () => {
  const text = (names: readonly string[]): string => names.map(configMap).join('---\n');
  const found = await duplicates({
    'one.yaml': text(['k', 'm', 'p']),
    'two.yaml': text(['k', 'm', 'q', 'r']),
  });
  expect(found).toEqual([
    'two.yaml warning: two.yaml holds 2 objects that one.yaml holds too, the first of them ConfigMap shop/k',
  ]);
});

test('environments that their folders name are never compared', async () => {
  const names = ['api', 'web'];
  expect(
    await duplicates({ ...environment('deploy/dev', names), ...environment('deploy/prod', names) }),
  ).toEqual([]);
});

test('one or two common objects of two folders may be slips, so each is named', async () => {
  const found = await duplicates({ ...environment('a', ['k', 'm']), ...environment('b', ['k', 'm']) });
  expect(found).toEqual([
    'b/k.yaml error: ConfigMap shop/k is in the set twice, first in a/k.yaml:3',
    'b/m.yaml error: ConfigMap shop/m is in the set twice, first in a/m.yaml:3',
  ]);
});

test('within one folder each is named, however many there are', async () => {
  const text = ['k', 'm', 'p', 'k', 'm', 'p'].map(configMap).join('---\n');
  expect(await duplicates({ 'all.yaml': text })).toHaveLength(3);
});
