import { expect, test } from '@jest/globals';
import { areApart } from '../../src/repository/environments.ts';

test.each([
  ['hokusai/production.yaml', 'hokusai/staging.yaml'],
  ['deploy/prod/web.yaml', 'deploy/dev/web.yaml'],
  ['deploy/longhorn.yaml', 'deploy/longhorn-okd.yaml'],
  ['clusters/north/apps.yaml', 'clusters/south/apps.yaml'],
  ['web/deployment.yaml', 'web/examples/deployment.yaml'],
])('%s and %s are never applied together', (one, other) => {
  expect(areApart(one, other)).toBe(true);
});

test.each([
  ['web.yaml', 'web.yaml'],
  ['deploy/web.yaml', 'deploy/api.yaml'],
  ['a/web.yaml', 'b/web.yaml'],
  ['clusters/north/web.yaml', 'clusters/north/api.yaml'],
  ['prod/web.yaml', 'prod/api.yaml'],
])('%s and %s may be', (one, other) => {
  expect(areApart(one, other)).toBe(false);
});
