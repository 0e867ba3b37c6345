import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { limitFor } from '../../src/diagnosis/memory/amounts.ts';
import { trendOf } from '../../src/diagnosis/memory/trend.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { at, backOff, deployment, ended, look, pod, replicaSet, running } from './world.ts';

const Mi = 2 ** 20;
const oom = (seconds: number, start = 100) =>
  ended(137, { reason: 'OOMKilled', startedAt: at(start), finishedAt: at(start + seconds) });
const limits = (memory: string, more = {}) => ({ resources: { limits: { memory } }, ...more });

/** Samples of a pod's container app, one every 15 s, in MiB. */
const metrics = (name: string, values: readonly number[], from = 0) =>
  values.map((value, index) => ({
    apiVersion: 'metrics.k8s.io/v1beta1',
    kind: 'PodMetrics',
    metadata: { name, namespace: 'shop' },
    timestamp: at(from + index * 15),
    window: '15s',
    containers: [{ name: 'app', usage: { cpu: '12m', memory: `${Math.round(value * 1024)}Ki` } }],
  }));

/** Revision 1 with one limit still serves, revision 2 with another is killed for memory. */
const rollout = (before: string, after: string, killed = oom(141)) => [
  deployment({ revision: '2', spec: { containers: [{ name: 'app', ...limits(after) }] } }),
  replicaSet('aaaaaa', '1', {
    podSpec: { containers: [{ name: 'app', ...limits(before) }] },
    status: { readyReplicas: 1 },
  }),
  replicaSet('bbbbbb', '2', { podSpec: { containers: [{ name: 'app', ...limits(after) }] } }),
  pod([{ spec: limits(before), state: running(0), ready: true }], { hash: 'aaaaaa' }),
  pod([{ spec: limits(after), state: backOff, last: killed, restarts: 4 }], { hash: 'bbbbbb' }),
];
const first = (objects: readonly Record<string, unknown>[]) => {
  const [found] = look(objects).flatMap(({ diagnoses }) => diagnoses);
  return {
    cause: found?.cause,
    steps: found?.remedy.steps.join('\n') ?? '',
    yaml: found?.remedy.yaml,
    found,
  };
};
const [good, bad] = ['web-aaaaaa-abcde', 'web-bbbbbb-abcde'];

describe('the limit that is advised', () => {
  test.each([
    [41, '52Mi'],
    [99.6, '128Mi'],
    [300, '384Mi'],
    [700, '896Mi'],
    [3300, '4Gi'],
    [1, '8Mi'],
  ])('%d MiB in use → %s', (used, limit) => {
    expect(limitFor(used * Mi)).toBe(limit);
  });

  test.each([12, 33, 57, 111, 240, 513, 900, 1500, 7777, 20_000])(
    '%d MiB leaves 20 to 30 %% of room',
    (used) => {
      const text = limitFor(used * Mi);
      const mebibytes = Number.parseInt(text, 10) * (text.endsWith('Gi') ? 1024 : 1);
      expect(mebibytes / used).toBeGreaterThanOrEqual(1.2);
      expect(mebibytes / used).toBeLessThanOrEqual(1.34);
    },
  );

  test('use of the last good revision is above the limit: the limit follows from it, the sum is shown', () => {
    const { cause, steps, yaml } = first([
      ...rollout('192Mi', '64Mi', oom(30)),
      ...metrics(
        good,
        Array.from({ length: 30 }, (_, index) => (index === 7 ? 99.6 : 98)),
      ),
    ]);
    expect(cause).toBe('out-of-memory');
    expect(steps).toContain('this revision lowered the limit from 192 MiB to 64 MiB');
    expect(steps).toContain(
      'limits.memory: 128Mi = 99.6 MiB (highest of 30 samples, revision 1) + 20 to 30 %',
    );
    expect(steps).toContain('no sign of a leak');
    expect(yaml).toBe('containers:\n  - name: app\n    resources:\n      limits:\n        memory: 128Mi');
  });

  test('the last good revision needed much less: no limit is advised, the change is', () => {
    const { steps, yaml } = first([...rollout('256Mi', '256Mi'), ...metrics(good, [50, 50, 50, 50])]);
    expect(steps).toContain('revision 1 used 50 MiB');
    expect(steps).toContain('find out why before the limit is raised');
    expect(steps).toContain('5.1 times as much');
    expect(yaml).toBeNull();
  });

  test('a glimpse of the last good revision: the old limit is put back, no new one made up', () => {
    const { steps, yaml } = first([...rollout('192Mi', '64Mi', oom(30)), ...metrics(good, [99.6])]);
    expect(steps).toContain('put it back until more is known than 99.6 MiB (highest of 1 sample)');
    expect(steps).toContain('a glimpse, not a P99');
    expect(yaml).toContain('memory: 192Mi');
  });

  test('samples of nothing are no measurement', () => {
    const { steps } = first([...rollout('128Mi', '128Mi'), ...metrics(good, [0, 0, 0])]);
    expect(steps).toContain('its use is not measured yet');
    expect(steps).not.toMatch(/Infinity|NaN/);
  });

  test('nothing was measured, but this revision lowered the limit: put it back', () => {
    const { steps, yaml } = first(rollout('512Mi', '128Mi'));
    expect(steps).toContain(
      'lowered the limit from 512 MiB to 128 MiB: put it back until the use is measured',
    );
    expect(yaml).toContain('memory: 512Mi');
    expect(steps).toContain('to have the figure with its history: `crashgate diagnose');
  });

  test('nothing is known at all: says so, and how to have the figure', () => {
    const { steps, yaml } = first(rollout('128Mi', '128Mi'));
    expect(steps).toContain('its use is not measured yet');
    expect(steps).toContain('--prometheus URL');
    expect(yaml).toContain('# until it is measured');
  });

  test('an init container is patched as one', () => {
    const broken = pod([
      { name: 'warm', init: true, spec: limits('64Mi'), state: backOff, last: oom(3), restarts: 3 },
      { state: { waiting: { reason: 'PodInitializing' } } },
    ]);
    expect(first([broken]).yaml).toContain('initContainers:\n  - name: warm');
  });

  test('a heap that fills the limit alone is named', () => {
    const spec = limits('512Mi', { env: [{ name: 'JAVA_TOOL_OPTIONS', value: '-Xmx512m' }] });
    const { steps } = first([pod([{ spec, state: backOff, last: oom(90), restarts: 3 }])]);
    expect(steps).toContain('-Xmx512m lets the heap alone take 512 MiB, the limit is 512 MiB');
  });
});

describe('leak or legitimate use', () => {
  const grow = (from: number, step: number, count: number) =>
    Array.from({ length: count }, (_, index) => from + step * index);

  test('use that grows steadily in every run is a leak, with its pace', () => {
    const runs = [...grow(60, 12, 9), ...grow(60, 12, 9), ...grow(60, 12, 9)];
    const { steps, yaml, found } = first([
      ...rollout('160Mi', '160Mi'),
      ...metrics(bad, runs),
      ...metrics(good, grow(50, 0, 20)),
    ]);
    expect(steps).toContain(
      'use grows 48 MiB per minute in each of 3 runs and never falls: a leak; a higher limit only delays it',
    );
    expect(steps).toContain('would be a workaround');
    expect(yaml).toBeNull();
    expect(found?.evidence.map(({ text }) => text)).toContain(
      'highest use 156 MiB of 160 MiB, grows 48 MiB per minute',
    );
  });

  test('a heap that may grow beyond the limit grows without a leak', () => {
    const spec = limits('160Mi', { env: [{ name: 'JAVA_OPTS', value: '-Xmx1g' }] });
    const { steps, found } = first([
      pod([{ spec, state: backOff, last: oom(141), restarts: 4 }]),
      ...metrics('web-5c9f7d-abcde', [...grow(60, 12, 9), ...grow(60, 12, 9)]),
    ]);
    expect(steps).toContain('until then growth is no sign of a leak');
    expect(steps).not.toContain(': a leak;');
    expect(found?.title).not.toContain('per minute');
  });

  test('runs that reach the limit after the same time are a hint, and called one', () => {
    const { steps } = first([
      pod([{ spec: limits('64Mi'), state: oom(415, 600), last: oom(420), restarts: 5 }], {}),
    ]);
    expect(steps).toContain('it reaches the limit every 7 min (2 runs): a hint at a leak');
    expect(steps).not.toContain(': a leak;');
  });

  test('a run that dies in seconds is no slow leak', () => {
    const { steps } = first([pod([{ spec: limits('64Mi'), state: backOff, last: oom(2), restarts: 5 }])]);
    expect(steps).toContain('2 s after its start: no slow leak');
  });

  const course = (values: readonly number[], restarts = 0, every = 15_000) =>
    trendOf(
      values.map((value, index) => ({ at: index * every, value: value * Mi })),
      [],
      restarts,
    ).course;

  test.each<[string, readonly number[], number, ReturnType<typeof course>]>([
    ['steady growth', grow(50, 3, 20), 0, 'grows'],
    [
      'growth with a little noise',
      grow(50, 3, 20).map((value, index) => value + (index % 3) * 0.5),
      0,
      'grows',
    ],
    ['a start that levels off', [20, 60, 100, 130, 140, ...grow(141, 0.1, 15)], 0, 'level'],
    ['level', grow(80, 0.05, 20), 0, 'level'],
    ['a sawtooth of garbage collection', grow(0, 1, 24).map((value) => 50 + (value % 6) * 15), 0, 'unclear'],
    [
      'a sawtooth that halves, without restarts',
      grow(0, 1, 24).map((value) => 30 + (value % 6) * 15),
      0,
      'unclear',
    ],
    ['too few samples', [40, 50, 60], 0, 'unclear'],
    ['one short run', grow(40, 10, 5), 0, 'unclear'],
    [
      'growth that slackens',
      [20, 60, 90, 110, 122, 129, 133, 135, 136, 136.5, 137, 137, 137, 137],
      0,
      'level',
    ],
    ['runs of quite different pace', [...grow(20, 2, 6), ...grow(5, 20, 6)], 1, 'unclear'],
  ])('%s', (_, values, restarts, expected) => {
    expect(course(values, restarts)).toBe(expected);
  });
});

describe('other ends of memory, in numbers', () => {
  const only = (message: string) =>
    first([
      pod([{ state: ended(137) }], {
        status: { phase: 'Failed', reason: 'Evicted', message },
        owner: null,
        name: 'web',
      }),
    ]);

  test('an eviction says what was used and asked for: the request follows', () => {
    const { steps, yaml } = only(
      'The node was low on resource: memory. Threshold quantity: 100Mi, available: 61120Ki. Container app was using 307200Ki, request is 64Mi, has larger consumption of memory. ',
    );
    expect(steps).toContain('app used 300 MiB of memory and had asked for 64 MiB: requests.memory: 384Mi');
    expect(yaml).toContain('requests: {memory: 384Mi}');
  });

  test('an eviction for a limit of its own names the limit', () => {
    expect(only('Usage of EmptyDir volume "spool" exceeds the limit "16Mi". ').steps).toContain('16 MiB');
    expect(only('Container app exceeded its local ephemeral storage limit "1Gi". ').steps).toContain('1 GiB');
    expect(
      only('Pod ephemeral local storage usage exceeds the total limit of containers 16Mi. ').steps,
    ).toContain('16 MiB');
  });

  test.each([
    ['NODE_OPTIONS', '--max-old-space-size=64', '--max-old-space-size=384 uses three quarters of it'],
    ['NODE_OPTIONS', '--max-old-space-size=1024', 'does not fit into the limit of 512 MiB'],
  ])('a heap limit against the limit of the container: %s=%s', (name, value, said) => {
    const spec = limits('512Mi', { env: [{ name, value }] });
    const heap = pod([{ spec, state: backOff, last: ended(134), restarts: 3 }]);
    const [found] = look([heap], {
      'previous web-5c9f7d-abcde/app':
        'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    }).flatMap(({ diagnoses }) => diagnoses);
    expect(found?.cause).toBe('runtime-out-of-memory');
    expect(found?.remedy.steps.join('\n')).toContain(said);
  });

  test('Java without -Xmx takes a quarter', () => {
    const java = pod([{ spec: limits('512Mi'), state: backOff, last: ended(1), restarts: 3 }]);
    const [found] = look([java], {
      'previous web-5c9f7d-abcde/app':
        'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space',
    }).flatMap(({ diagnoses }) => diagnoses);
    expect(found?.remedy.steps[0]).toContain('128 MiB of 512 MiB; -XX:MaxRAMPercentage=75.0');
  });
});

describe('recorded on a real cluster, with samples of metrics.k8s.io', () => {
  const recorded = async (name: string) => {
    const folder = new URL(`fixtures/recordings/${name}`, import.meta.url).pathname;
    const [workload] = diagnose(readEvidence((await loadEvidence(folder)).files));
    return workload?.diagnoses[0];
  };

  test('a new revision that leaks 48 MiB a minute', async () => {
    const found = await recorded('leak-by-new-revision');
    expect(found?.remedy.steps.join('\n')).toMatch(/grows 4[89](?:\.\d)? MiB per minute in each of \d runs/);
    expect(found?.remedy.yaml).toBeNull();
  });

  test('a revision that cut the limit below what the one before needed', async () => {
    const found = await recorded('limit-cut-by-revision');
    expect(found?.remedy.yaml).toContain('memory: 128Mi');
    expect(found?.remedy.steps.join('\n')).not.toContain(': a leak');
    expect(found?.changed?.changes[0]).toMatchObject({
      path: 'containers[route-planner].resources.limits.memory',
      explains: true,
    });
  });
});

describe('memory is ruled out by figures only', () => {
  const ruledOut = (peak: number) =>
    look([
      pod([{ spec: limits('256Mi'), state: backOff, last: ended(1), restarts: 3 }]),
      ...metrics('web-5c9f7d-abcde', [peak / 2, peak]),
    ])
      .flatMap(({ diagnoses }) => diagnoses)[0]
      ?.ruledOut.join('\n');

  test('far below the limit: ruled out, with the peak', () => {
    expect(ruledOut(41)).toContain('memory (ended with Error, not OOMKilled; peak 41 MiB of 256 MiB)');
  });

  test('close to the limit: not ruled out', () => {
    expect(ruledOut(250)).not.toContain('memory (');
  });
});
