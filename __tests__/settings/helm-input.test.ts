import { describe, expect, test } from '@jest/globals';
import { parseHelmInput } from '../../src/settings/helm-input.ts';
import { formatSettingsProblem } from '../../src/settings/problem.ts';

const chart = { values: [], set: [], apiVersions: [] };

describe('charts', () => {
  test.each([
    ['charts/shop', [{ ...chart, chart: 'charts/shop' }]],
    [
      'charts/shop\n\ncharts/cart # the other one\n',
      [
        { ...chart, chart: 'charts/shop' },
        { ...chart, chart: 'charts/cart' },
      ],
    ],
    ['"my charts/shop"', [{ ...chart, chart: 'my charts/shop' }]],
    ['{chart: a, values: v.yaml, set: a=b}', [{ ...chart, chart: 'a', values: ['v.yaml'], set: ['a=b'] }]],
    [
      'chart: a\nvalues: [v.yaml, w.yaml]\nset: [a.b=c, "d=e=f"]\nrelease: web\nnamespace: shop\napi-versions: [monitoring.coreos.com/v1]\n',
      [
        {
          chart: 'a',
          values: ['v.yaml', 'w.yaml'],
          set: ['a.b=c', 'd=e=f'],
          release: 'web',
          namespace: 'shop',
          apiVersions: ['monitoring.coreos.com/v1'],
        },
      ],
    ],
    [
      '- a\n- chart: b\n  release: web\n',
      [
        { ...chart, chart: 'a' },
        { ...chart, chart: 'b', release: 'web' },
      ],
    ],
    ['', []],
    ['# nothing yet\n', []],
  ])('%j', (text, expected) => {
    expect(parseHelmInput(text)).toEqual({ charts: expected, problems: [] });
  });
});

describe('what cannot be meant is said with its place', () => {
  test.each([
    ['- a\n- chart: b\n  value: x\n', 'helm input:3:3: unknown key "value": did you mean "values"?'],
    ['values: x.yaml', 'helm input:1:1: it has no chart, which it needs'],
    [
      'chart: a\nvalues:\n  image: x\n',
      'helm input:2:1: values must name values files; single values go into set',
    ],
    ['chart: a\nset: [hunter2]\n', 'helm input:2:7: set[0] must be written key=value, as for helm --set'],
    ['chart: a\nset: hunter2\n', 'helm input:2:6: set must be written key=value, as for helm --set'],
    [
      'chart: a\nset: {a: b}\n',
      'helm input:2:1: set must be written key=value, as for helm --set, or be a list of that',
    ],
    ['chart: a\nrelease: --post-renderer=x\n', 'helm input:2:10: release must be the name of a release'],
    ['chart: a\nnamespace: -x\n', 'helm input:2:12: namespace must be the name of a namespace'],
    ['chart: 1.0\n', 'helm input:1:8: chart must be text, not 1; put it in quotes'],
    ['- 3\n', 'helm input:1:3: [0] must be a mapping, not 3'],
    ['chart: a\nchart: b\n', 'helm input:2:1: key "chart" is written twice'],
    ['a\n---\nb\n', 'helm input:3:1: a second document starts here'],
    ['chart: [', 'helm input:1:8: not readable as YAML: a bracket is never closed'],
  ])('%j', (text, expected) => {
    const { charts, problems } = parseHelmInput(text);
    expect(charts).toEqual([]);
    expect(problems.map(formatSettingsProblem)).toEqual([expected]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});
