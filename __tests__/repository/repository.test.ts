import { describe, expect, test } from '@jest/globals';
import { repositoryOf } from '../../src/repository/repository.ts';

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n';
const template = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n';

/** What becomes of files that were found in the working directory. */
function read(texts: Readonly<Record<string, string>>, asked: readonly string[] = ['.'], named = false) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text, named }));
  const repository = repositoryOf(files, asked);
  return {
    files: repository.files.map(({ path }) => path),
    charts: repository.charts.map(({ file: _, example: __, ...chart }) => chart),
    examples: repository.files.filter(({ example }) => example).map(({ path }) => path),
    skipped: repository.skipped,
  };
}

const chart = {
  'charts/web/Chart.yaml': 'name: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'name: web\n',
  'charts/web/templates/pod.yaml': template,
};

describe('charts', () => {
  test('a chart is one unit, whatever lies in it, and none of its files is a manifest', () => {
    const { files, charts } = read({
      ...chart,
      'charts/web/ci/test-values.yaml': '{}',
      'charts/web/charts/cache/Chart.yaml': 'name: cache\n',
      'charts/web/charts/cache/templates/a.yaml': template,
      'deploy/pod.yaml': pod,
    });
    expect(charts).toEqual([{ directory: 'charts/web', complete: true, library: false, values: [] }]);
    expect(files).toEqual(['deploy/pod.yaml']);
  });

  test('helm applies crds/ as they stand, so that they are read without helm', () => {
    expect(read({ ...chart, 'charts/web/crds/shop.yaml': pod }).files).toEqual(['charts/web/crds/shop.yaml']);
  });

  test('values files beside its own stand for environments', () => {
    const { charts } = read({
      ...chart,
      'charts/web/values-production.yaml': '',
      'charts/web/values.staging.yml': '',
      'charts/web/dev-values.yaml': '',
      'charts/web/envs/test.yaml': '',
      'charts/web/files/values-of-a-dashboard.yaml': '',
      'charts/web/templates/values-map.yaml': '',
    });
    expect(charts[0]?.values).toEqual([
      'charts/web/values-production.yaml',
      'charts/web/values.staging.yml',
      'charts/web/dev-values.yaml',
      'charts/web/envs/test.yaml',
    ]);
  });

  test('the working directory itself may be the chart', () => {
    const texts = { 'Chart.yaml': 'name: web\n', 'templates/pod.yaml': template, 'values-prod.yaml': '' };
    expect(read(texts)).toMatchObject({
      files: [],
      charts: [{ directory: '', values: ['values-prod.yaml'] }],
    });
  });

  test('one whose Chart.yaml is generated is a chart as well', () => {
    const { 'charts/web/Chart.yaml': _, ...rest } = chart;
    expect(read(rest)).toMatchObject({ files: [], charts: [{ directory: 'charts/web', complete: false }] });
  });

  test('a library chart is known as one', () => {
    expect(read({ 'lib/Chart.yaml': 'name: lib\ntype: library\n' }).charts[0]?.library).toBe(true);
  });

  test('a file that was named is judged as it stands', () => {
    expect(read(chart, ['charts/web/templates/pod.yaml'], true).files).toEqual(Object.keys(chart));
  });
});

describe('what is skipped and counted', () => {
  test('vendor/, but not when it was asked for', () => {
    const texts = { 'vendor/lib/pod.yaml': pod, 'deploy/pod.yaml': pod };
    expect(read(texts)).toMatchObject({
      files: ['deploy/pod.yaml'],
      skipped: [{ reason: 'in vendor/', files: ['vendor/lib/pod.yaml'] }],
    });
    expect(read({ 'vendor/lib/pod.yaml': pod }, ['vendor/lib/']).files).toEqual(['vendor/lib/pod.yaml']);
  });

  test.each([
    ['a folder of nothing else', 'ops/pod.yaml', template],
    ['a template by its name', 'deploy/pod.j2.yaml', template],
    ['statements of Jinja', 'deploy/other.yaml', '{% if a %}\napiVersion: v1\nkind: Pod\n{% endif %}\n'],
    ['text that makes no object', 'deploy/slack.yaml', '{{ define "title" }}\nAlerts: {{ . }}\n'],
  ])('templates of other tools: %s', (_, path, text) => {
    expect(read({ 'deploy/pod.yaml': pod, [path]: text })).toMatchObject({
      files: ['deploy/pod.yaml'],
      skipped: [{ reason: 'templates of another tool', files: [path] }],
    });
  });

  test('a template among plain manifests is left to be found, since kubectl would refuse it', () => {
    expect(read({ 'deploy/pod.yaml': pod, 'deploy/web.yaml': template }).skipped).toEqual([]);
  });

  test('so are templates where there is nothing else', () => {
    expect(read({ 'deploy/web.yaml': template }).files).toEqual(['deploy/web.yaml']);
  });
});

describe('folders of examples, docs and tests', () => {
  const texts = { 'docs/pod.yaml': pod, 'deploy/examples/pod.yaml': pod, 'deploy/test/pod.yaml': pod };

  test('are known by their names; an environment called test is none', () => {
    expect(read(texts).examples).toEqual(['docs/pod.yaml', 'deploy/examples/pod.yaml']);
  });

  test('are judged in full when they are named', () => {
    expect(read(texts, ['deploy/examples', 'docs/']).examples).toEqual([]);
  });
});
