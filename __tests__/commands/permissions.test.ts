import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { askPermissions, permissionLines, permissionsExitCode } from '../../src/commands/permissions.ts';
import { readDocuments } from '../../src/manifest/document.ts';
import { asList, asMapping } from '../../src/manifest/value.ts';
import { permissions } from '../../src/rollout/permissions.ts';

const role = new URL('../../examples/rbac/namespace.yaml', import.meta.url).pathname;

test('the example Role allows exactly what the watch reads', () => {
  const { documents } = readDocuments({ path: role, text: readFileSync(role, 'utf8'), named: true });
  const rules = asList(asMapping(documents[0]?.value).rules).map(asMapping);
  const allowed = rules.flatMap((rule) =>
    asList(rule.resources).map(
      (resource) => `${asList(rule.verbs).join()} ${asList(rule.apiGroups).join()}/${resource}`,
    ),
  );
  const asked = permissions.map(
    ({ group, resource, subresource, verbs }) =>
      `${verbs.join()} ${group}/${resource}${subresource ? `/${subresource}` : ''}`,
  );
  expect(allowed.toSorted()).toEqual(asked.toSorted());
});

test('what is missing is named with what it costs, the needed first', async () => {
  const answers = await askPermissions({
    namespace: 'shop',
    can: async ({ resource, subresource, verb }) =>
      subresource === undefined && !(resource === 'jobs' && verb === 'watch'),
  });
  expect(permissionLines(answers, 'shop')).toEqual([
    'needed    watch jobs.batch: jobs cannot be followed',
    'optional  get pods/log: crashes are told apart by exit code alone, and no log is quoted',
  ]);
  expect(permissionsExitCode(answers)).toBe(1);
});

test('all is well', async () => {
  const answers = await askPermissions({ namespace: 'shop', can: async () => true });
  expect(permissionLines(answers, 'shop')).toEqual([
    'everything the watch reads in namespace shop may be read',
  ]);
  expect(permissionsExitCode(answers)).toBe(0);
});
