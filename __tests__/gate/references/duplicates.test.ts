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

test('two environments in one run are said once for each pair of folders, not for each object', async () => {
  const names = ['api', 'web', 'worker'];
  const found = await duplicates({
    ...environment('deploy/dev', names),
    ...environment('deploy/prod', names),
    ...environment('deploy/staging', names),
  });
  expect(found).toEqual([
    'deploy/prod/api.yaml error: deploy/prod holds 3 objects that deploy/dev holds too, the first of them ConfigMap shop/api',
    'deploy/staging/api.yaml error: deploy/staging holds 3 objects that deploy/dev holds too, the first of them ConfigMap shop/api',
  ]);
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
