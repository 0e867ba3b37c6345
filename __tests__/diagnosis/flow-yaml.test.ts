import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { flowYaml } from '../../src/diagnosis/cite/flow-yaml.ts';

test('a probe without what the API server filled in', () => {
  const probe = {
    failureThreshold: 2,
    httpGet: { path: '/healthz', port: 8080, scheme: 'HTTP' },
    periodSeconds: 3,
    successThreshold: 1,
  };
  expect(flowYaml(probe)).toBe(
    '{failureThreshold: 2, httpGet: {path: /healthz, port: 8080}, periodSeconds: 3}',
  );
});

test('the name first, whatever the order of the API', () => {
  expect(flowYaml({ configMap: { defaultMode: 420, name: 'conf' }, name: 'c' })).toBe(
    '{name: c, configMap: {name: conf}}',
  );
});

test.each([
  [['sh', '-c', 'exit 7']],
  [['yes', 'null', '8080', '-', '', '# no', 'a: b', "it's", '{x}', 'a,b']],
])('reads back as what it was: %j', (value) => {
  expect(load(flowYaml(value))).toEqual(value);
});
