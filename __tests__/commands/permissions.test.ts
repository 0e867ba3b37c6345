import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  askPermissions,
  permissionLines,
  permissionsExitCode,
} from '../../src/commands/watch/permissions.ts';
import { readDocuments } from '../../src/manifest/document.ts';
import { asList, asMapping } from '../../src/manifest/value.ts';
import type { AccessQuestion } from '../../src/ports.ts';
import { diagnosisPermissions, permissions, secretPermissions } from '../../src/rollout/permissions.ts';

/** What the Roles and ClusterRoles of an example allow, a resource a line. */
function allowedBy(example: string): string[] {
  const path = new URL(`../../examples/rbac/${example}`, import.meta.url).pathname;
  const { documents } = readDocuments({ path, text: readFileSync(path, 'utf8'), named: true });
  return documents
    .map(({ value }) => asMapping(value))
    .flatMap(({ kind, rules }) =>
      asList(rules)
        .map(asMapping)
        .flatMap((rule) =>
          asList(rule.resources).map(
            (resource) =>
              `${kind}: ${asList(rule.verbs).join()} ${asList(rule.apiGroups).join()}/${resource}`,
          ),
        ),
    )
    .toSorted();
}

test.each([
  ['the least that is needed', 'namespace.yaml', permissions],
  ['what makes diagnoses better', 'diagnosis.yaml', diagnosisPermissions],
  ['what read-secrets reads', 'secrets.yaml', secretPermissions],
])('the examples allow exactly %s', (_, example, asked) => {
  const lines = asked.map(
    ({ group, resource, subresource, verbs, clusterWide }) =>
      `${clusterWide ? 'ClusterRole' : 'Role'}: ${verbs.join()} ${group}/${resource}${subresource ? `/${subresource}` : ''}`,
  );
  expect(allowedBy(example)).toEqual(lines.toSorted());
});

test('Secrets are asked for only with the option', async () => {
  const asked: string[] = [];
  const cluster = {
    namespace: 'shop',
    can: async ({ resource, namespace }: AccessQuestion) => {
      asked.push(`${resource} in ${namespace}`);
      return { kind: 'found', value: resource !== 'secrets' } as const;
    },
  };
  await askPermissions(cluster);
  expect(asked).not.toContain('secrets in shop');
  expect(asked).toContain('nodes in undefined');
  const answers = await askPermissions(cluster, { readSecrets: true });
  expect(permissionLines(answers, 'shop')).toEqual([
    'optional  get, list secrets: whether a Secret and its keys are there is only known from the kubelet',
  ]);
});

test('what is missing is named with what it costs, the needed first', async () => {
  const answers = await askPermissions({
    namespace: 'shop',
    can: async ({ resource, subresource, verb }) => ({
      kind: 'found',
      value: subresource === undefined && !(resource === 'jobs' && verb === 'watch'),
    }),
  });
  expect(permissionLines(answers, 'shop')).toEqual([
    'needed    watch jobs.batch: jobs cannot be followed',
    'optional  get pods/log: crashes are told apart by exit code alone, and no log is quoted',
  ]);
  expect(permissionsExitCode(answers)).toBe(1);
});

test('all is well', async () => {
  const answers = await askPermissions({
    namespace: 'shop',
    can: async () => ({ kind: 'found', value: true }),
  });
  expect(permissionLines(answers, 'shop')).toEqual([
    'everything that watch and diagnose read in namespace shop may be read',
  ]);
  expect(permissionsExitCode(answers)).toBe(0);
});
