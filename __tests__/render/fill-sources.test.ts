import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/gate/model/finding.ts';
import type { ManifestFile } from '../../src/manifest/document.ts';
import { fillSources } from '../../src/render/fill-sources.ts';
import { cwd } from './fake-runner.ts';

const rendered: ManifestFile = {
  path: 'helm template web',
  named: true,
  rendered: { by: 'helm', directory: 'web' },
  text: `---
# Source: storefront/charts/cache/templates/pod.yaml
apiVersion: v1
kind: Pod
metadata:
  name: x-redis
spec:
  containers:
    - name: redis
      image: redis:7
---
# Source: storefront/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: storefront
          image: "storefront:2.1.0"
          ports:
            - name: http
              containerPort: 8080
`,
};

const overlay: ManifestFile = {
  path: 'kustomize build kustomize/overlay',
  named: true,
  rendered: { by: 'kustomize', directory: 'kustomize/overlay' },
  text: 'kind: Deployment\nspec:\n  containers:\n  - image: nginx:latest\n    name: web\n',
};

/** Only what decides where a finding comes from matters here. */
async function sourceOf(file: ManifestFile, source: string | null, line: number | null): Promise<unknown> {
  const place = { file: file.path, column: 1, endLine: line ?? 0, endColumn: 2 };
  const location = line === null ? { file: file.path } : { ...place, line };
  const finding = {
    rule: 'memory-limit',
    path: '',
    location,
    source,
    sourceLine: null,
  } as Partial<Finding> as Finding;
  const [filled] = await fillSources([finding], [rendered, overlay], cwd);
  return [filled?.source, filled?.sourceLine];
}

const pod = 'storefront/charts/cache/templates/pod.yaml';
const deployment = 'storefront/templates/deployment.yaml';

describe('a chart', () => {
  test.each([
    ['a line that stands in the template', deployment, 20, ['web/templates/deployment.yaml', 16]],
    ['a line among several like it', deployment, 19, ['web/templates/deployment.yaml', 15]],
    ['a finding without a line', deployment, null, ['web/templates/deployment.yaml', null]],
    [
      'a subchart under its alias, in a directory of another name',
      pod,
      10,
      ['web/charts/redis-7/templates/pod.yaml', 8],
    ],
    [
      'a packaged subchart stays as helm names it',
      'storefront/charts/db/templates/a.yaml',
      10,
      ['storefront/charts/db/templates/a.yaml', null],
    ],
    [
      'nothing outside the chart is looked at',
      'storefront/../../fake-runner.ts',
      10,
      ['storefront/../../fake-runner.ts', null],
    ],
    ['no source, no place', null, 10, [null, null]],
  ])('%s', async (_, source, line, expected) => {
    expect(await sourceOf(rendered, source, line)).toEqual(expected);
  });
});

describe('a kustomization', () => {
  test.each([
    ['../base/deployment.yaml', 4, ['kustomize/base/deployment.yaml', 16]],
    ['../base/deployment.yaml', 5, ['kustomize/base/deployment.yaml', null]],
    ['../../../fake-runner.ts', 4, ['../../../fake-runner.ts', null]],
  ])('%s line %s', async (source, line, expected) => {
    expect(await sourceOf(overlay, source, line)).toEqual(expected);
  });
});

test('findings in files that nobody rendered stay as they are', async () => {
  const finding = { location: { file: 'rendered.yaml' }, source: deployment, sourceLine: null };
  expect(await fillSources([finding as Partial<Finding> as Finding], [rendered], cwd)).toEqual([finding]);
});
