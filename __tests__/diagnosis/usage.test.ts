import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { literal, quote } from '../../src/diagnosis/evidence/usage/prometheus-queries.ts';
import { wantedQueries } from '../../src/diagnosis/evidence/usage/wanted.ts';
import { readFacts } from '../../src/diagnosis/facts/workload-facts.ts';
import { at, backOff, deployment, ended, pod, replicaSet } from './world.ts';

const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value) });
const sample = (timestamp: string, memory: string, container = 'app') => ({
  metadata: { name: 'web-1', namespace: 'shop' },
  timestamp,
  window: '15s',
  containers: [{ name: container, usage: { cpu: '250m', memory } }],
});
const podMetrics = (...items: unknown[]) => ({
  kind: 'PodMetricsList',
  apiVersion: 'metrics.k8s.io/v1beta1',
  metadata: {},
  items,
});
const labels = { namespace: 'shop', pod: 'web-1', container: 'app' };
const answer = (resultType: string, result: unknown, query?: string) => ({
  status: 'success',
  ...(query === undefined ? {} : { query }),
  data: { resultType, result },
});

describe('measured use among the evidence', () => {
  test('lists of metrics.k8s.io from several files make one series, oldest first, no moment twice', () => {
    const { usage = [] } = readEvidence([
      file('b.json', podMetrics(sample(at(30), '64Mi'), sample(at(15), '32768Ki'))),
      file('a.json', podMetrics(sample(at(15), '32768Ki'), sample(at(45), '96Mi'))),
    ]);
    const memory = usage.find(({ figure }) => figure === 'memory');
    expect(memory).toMatchObject({ namespace: 'shop', pod: 'web-1', container: 'app' });
    expect(memory?.samples.map(({ value }) => value / 2 ** 20)).toEqual([32, 64, 96]);
    expect(memory?.source).toBe('PodMetrics in b.json and 1 more');
    expect(usage.find(({ figure }) => figure === 'cpu')?.samples[0]?.value).toBe(0.25);
  });

  test('as kubectl writes it: a List of PodMetrics, or one', () => {
    const one = { kind: 'PodMetrics', apiVersion: 'metrics.k8s.io/v1beta1', ...sample(at(15), '1Gi') };
    for (const value of [one, { kind: 'List', apiVersion: 'v1', items: [one] }]) {
      expect(readEvidence([file('m.json', value)]).usage).toHaveLength(2);
    }
  });

  test('an answer to query_range: the metric says what it is', () => {
    const matrix = answer('matrix', [
      {
        metric: { __name__: 'container_memory_working_set_bytes', ...labels },
        values: [
          [1798000000, '1048576'],
          [1798000015.5, '2097152'],
          [1798000030, 'NaN'],
        ],
      },
    ]);
    expect(readEvidence([file('range.json', matrix)]).usage).toEqual([
      expect.objectContaining({
        figure: 'memory',
        source: 'Prometheus, range.json',
        samples: [
          { at: 1798000000000, value: 1048576 },
          { at: 1798000015500, value: 2097152 },
        ],
      }),
    ]);
  });

  test.each([
    [
      'the query beside it',
      'x.json',
      'max by (pod) (quantile_over_time(0.99, container_memory_working_set_bytes[7d]))',
    ],
    ['the name of its file', 'memory-p99.json', undefined],
  ])('an answer to query without a metric name: %s says what it is', (_, path, query) => {
    const vector = answer('vector', [{ metric: labels, value: [1798000000, '5e7'] }], query);
    expect(readEvidence([file(path, vector)]).usage).toMatchObject([
      { figure: 'memory P99', samples: [{ value: 5e7 }] },
    ]);
  });

  test.each([
    ['the pause container', answer('vector', [{ metric: { ...labels, container: 'POD' }, value: [1, '1'] }])],
    ['the whole pod', answer('vector', [{ metric: { ...labels, container: '' }, value: [1, '1'] }])],
    [
      'a limit',
      answer('vector', [
        { metric: { ...labels, __name__: 'container_spec_memory_limit_bytes' }, value: [1, '1'] },
      ]),
    ],
    ['a scalar', answer('scalar', [1, '1'])],
    ['no result', answer('vector', [])],
    ['a result of another shape', answer('matrix', [{ metric: labels, values: 'x' }])],
  ])('%s is no use of a container', (_, value) => {
    expect(readEvidence([file('memory.json', value)]).usage).toEqual([]);
  });

  test('summed up for each pod it counts where the pod has one container only', () => {
    const metric = { pod: 'web-5c9f7d-abcde' };
    const query = 'sum by (pod) (container_memory_working_set_bytes{pod=~"catalog-cache-limit.*"})';
    const sums = answer('matrix', [{ metric, values: [[1798000000, '1000000']] }], query);
    const used = (containers: Parameters<typeof pod>[0]) =>
      readFacts(readEvidence([file('pods.json', pod(containers)), file('sum.json', sums)])).workloads[0]
        ?.pods[0]?.containers[0]?.usage.length;
    expect(used([{}])).toBe(1);
    expect(used([{}, { name: 'proxy' }])).toBe(0);
  });

  test.each<[string, unknown]>([
    [
      'containers that are none',
      { ...sample(at(1), '1Mi'), kind: 'PodMetrics', containers: [null, 3, { name: 'app' }] },
    ],
    ['a time that is none', { ...sample('yesterday', '1Mi'), kind: 'PodMetrics' }],
    ['a quantity that is none', { ...sample(at(1), 'much'), kind: 'PodMetrics' }],
    [
      'a result full of nothing',
      answer('matrix', [null, {}, { metric: null, values: [null, [], [1], ['a', 'b']] }]),
    ],
    ['no data', { status: 'success', data: null }],
  ])('%s is read without harm', (_, value) => {
    const { usage = [], problems } = readEvidence([file('memory.json', value)]);
    expect(usage.filter(({ figure }) => figure === 'memory')).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('an error of Prometheus is a problem, and nothing else is lost', () => {
    const { problems, pods } = readEvidence([
      file('p.json', { status: 'error', errorType: 'bad_data', error: 'parse error: unexpected end' }),
      file('pods.json', pod([])),
    ]);
    expect(problems).toEqual([
      { source: 'p.json', message: 'Prometheus answered: parse error: unexpected end' },
    ]);
    expect(pods).toHaveLength(1);
  });

  test('the 99th percentile of the last good revision counts, also of pods that are gone', () => {
    const spec = { resources: { limits: { memory: '64Mi' } } };
    const objects = [
      deployment({ revision: '2' }),
      replicaSet('aaaaaa', '1', { podSpec: { containers: [{ name: 'app' }] } }),
      replicaSet('bbbbbb', '2'),
      pod([{ spec, state: backOff, last: ended(137, { reason: 'OOMKilled' }), restarts: 3 }], {
        hash: 'bbbbbb',
      }),
    ];
    const p99 = answer(
      'vector',
      ['web-aaaaaa-gone1', 'web-aaaaaa-gone2', 'web-cccccc-other'].map((name, index) => ({
        metric: { ...labels, pod: name },
        value: [1798000000, String((100 + 50 * index) * 2 ** 20)],
      })),
      'quantile_over_time(0.99, container_memory_working_set_bytes[7d])',
    );
    const [workload] = diagnose(
      readEvidence([file('all.json', { kind: 'List', items: objects }), file('p99.json', p99)]),
    );
    expect(workload?.diagnoses[0]?.remedy.steps[0]).toBe(
      'limits.memory: 192Mi = 150 MiB (P99, revision 1) + 20 to 30 %',
    );
  });
});

describe('what is asked of Prometheus', () => {
  const failing = (name: string, last: Record<string, unknown>) =>
    readEvidence([
      file('all.json', {
        kind: 'List',
        items: [
          deployment({ revision: '2' }),
          replicaSet('aaaaaa', '1'),
          replicaSet('bbbbbb', '2'),
          pod([{ name, state: backOff, last, restarts: 3 }], { hash: 'bbbbbb' }),
        ],
      }),
    ]);

  test('about a container killed for memory: the last good revision, the failing pods, throttling', () => {
    const queries = wantedQueries(failing('app', ended(137, { reason: 'OOMKilled' })), 0);
    expect(queries.map(({ query }) => query)).toEqual([
      'max by (namespace, pod, container) (quantile_over_time(0.99, container_memory_working_set_bytes{namespace="shop",pod=~"web-aaaaaa-[a-z0-9]+",container="app"}[7d]))',
      'max by (namespace, pod, container) (max_over_time(container_memory_working_set_bytes{namespace="shop",pod=~"web-bbbbbb-abcde",container="app"}[15s]))',
      expect.stringContaining('container_cpu_cfs_throttled_periods_total'),
    ]);
    const range = queries[1]?.range;
    expect(((range?.end ?? 0) - (range?.start ?? 0)) / (range?.step ?? 1)).toBeLessThanOrEqual(11_000);
  });

  test('nothing about a failure of which use says nothing', () => {
    expect(wantedQueries(failing('app', ended(1)), 0)).toEqual([]);
  });

  test('names can end neither a string nor a pattern', () => {
    expect(quote('a"} or vector(1) #\\\n')).toBe('"a\\"} or vector(1) #\\\\\\n"');
    expect(literal('web.*|x')).toBe('web\\.\\*\\|x');
    const [, query] = wantedQueries(failing('a"}[1d]', ended(137, { reason: 'OOMKilled' })), 0);
    expect(query?.query).toContain('container="a\\"}[1d]"');
  });
});
