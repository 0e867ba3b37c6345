import { describe, expect, test } from '@jest/globals';
import { type WatchRequest, type WatchResult, watch } from '../../src/commands/watch/watch.ts';
import { watchExitCodes } from '../../src/commands/watch/watch-command.ts';
import { parseWorkload, targetsOfManifests } from '../../src/commands/watch/watch-targets.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { machineHost } from '../../src/machine/host.ts';
import { machineWatchPorts } from '../../src/machine/watch-ports.ts';
import { watchJson } from '../../src/report/watch/watch-json.ts';
import { judgeByDiagnosis } from '../../src/rollout/judging/judge-by-diagnosis.ts';
import { PlayedCluster } from '../rollout/played-cluster.ts';
import { stories } from '../rollout/stories.ts';
import {
  crashes,
  deployment,
  plainJudge,
  pod,
  podOf,
  replicaSet,
  type State,
  type Story,
  target,
} from '../rollout/world.ts';

const request: WatchRequest = {
  paths: [],
  workloads: ['deployment/checkout'],
  tolerance: 'balanced',
  ignoreContainers: [],
};

async function run(
  story: Story,
  more: Partial<WatchRequest> = {},
  cancelAt?: number,
): Promise<{ result: WatchResult; lines: string[] }> {
  const cluster = new PlayedCluster(story);
  cluster.cancelAt = cancelAt;
  const result = await watch({ ...request, ...more }, plainJudge, cluster.ports);
  return { result, lines: cluster.lines };
}

const story = (name: string): Story => (stories[name] as (typeof stories)[string])[0];

describe('the story of a watch', () => {
  test('a rollout that becomes complete', async () => {
    const { result, lines } = await run(story('a healthy rollout'));
    expect(lines).toEqual([
      '00:00:00  watching Deployment shop/checkout, at most 11 min',
      '00:00:00  checkout    0 of 2 new pods created',
      '00:00:01  checkout    2 of 2 new pods created',
      '00:00:06  checkout    2 of 2 new pods available',
      '00:00:06  checkout    done; it must stay so for 30 s',
      '00:00:36  still watching: checkout 2 of 2 new pods available',
      '00:00:36  checkout    complete',
    ]);
    expect(result.outcome).toBe('complete');
  });

  test('a crash loop while the old pods serve', async () => {
    const { result, lines } = await run({
      ...story('a crash loop'),
      steps: crashes('checkout-7d9f-x2x5k', 2, 6),
    });
    const verdict = lines.indexOf('          2 old pods still serve; nothing was rolled back');
    expect(lines.slice(2, verdict + 1)).toEqual([
      '00:00:02  checkout    1 of 2 new pods created',
      '00:00:02  checkout    pod 7d9f-x2x5k: container app exited 1 within a second',
      '00:00:12  checkout    pod 7d9f-x2x5k: container app exited 1 within a second (2nd time)',
      '00:00:22  checkout    pod 7d9f-x2x5k: container app exited 1 within a second (3rd time)',
      '00:00:23  checkout    FAILED: application-error (high confidence)',
      '          2 old pods still serve; nothing was rolled back',
    ]);
    expect(watchExitCodes[result.outcome]).toBe(1);
    expect(lines.slice(verdict + 1)).toEqual(
      expect.arrayContaining([
        '',
        '  evidence:',
        '  fix:',
        expect.stringContaining('line 2: Error: no database'),
      ]),
    );
  });

  test('pods of which the same is true are one line', async () => {
    const names = Array.from({ length: 17 }, (_, index) => `checkout-7d9f-${index}`);
    const { lines } = await run({
      before: [deployment({}, { replicas: 17 }), replicaSet()],
      steps: [{ at: 1, put: names.map((name) => pod(name, { waiting: 'CreateContainerConfigError' })) }],
    });
    expect(lines).toContain('00:00:01  checkout    it looks like config-map-missing (×17)');
    expect(lines.filter((line) => /^\d\d:/.test(line)).length).toBeLessThan(10);
  });

  test('somebody ends it', async () => {
    const { result } = await run(story('a healthy rollout'), {}, 10);
    expect(watchExitCodes[result.outcome]).toBe(2);
    expect(result.outcome).toBe('cancelled');
    expect(result.states[0]?.progress?.available).toBe(2);
  });

  test('somebody ends it while it fails: what is known is explained, and nothing more is read', async () => {
    const cluster = new PlayedCluster({
      ...story('a crash loop'),
      steps: crashes('checkout-7d9f-x2x5k', 2, 2),
    });
    cluster.cancelAt = 15;
    const { evidence } = await cluster.ports.openCluster({ signal: new AbortController().signal });
    let reads = 0;
    const counting = async (): Promise<{ kind: 'absent' }> => {
      reads += 1;
      return { kind: 'absent' };
    };
    const openCluster: typeof cluster.ports.openCluster = async (options) => ({
      ...(await cluster.ports.openCluster(options)),
      evidence: {
        ...evidence,
        get: counting,
        list: counting,
        log: (of, signal) => (cluster.ports.cancelled.aborted ? counting() : evidence.log(of, signal)),
      },
    });
    const result = await watch(request, judgeByDiagnosis, { ...cluster.ports, openCluster });
    expect({ outcome: result.outcome, reads }).toEqual({ outcome: 'cancelled', reads: 0 });
    expect([...result.diagnosed.values()][0]?.diagnoses[0]?.cause).toBe('application-error');
  });

  test('a workload that does not exist', async () => {
    const { result, lines } = await run({ steps: [] });
    expect(result.outcome).toBe('unable');
    expect(lines.at(-1)).toContain('cannot be watched: it does not exist');
  });

  test('a timeout of our own is no failure of the app', async () => {
    const { result, lines } = await run({ ...story('only readiness is missing') }, { timeout: 40 });
    expect(result.outcome).toBe('timed-out');
    expect(lines).toContainEqual(expect.stringContaining('TIMED OUT; best guess: readiness-probe-fails'));
  });

  test('nothing to watch is said', async () => {
    await expect(run(story('a healthy rollout'), { workloads: [] })).rejects.toThrow('nothing to watch');
  });

  test('what cluster and manifests say cannot steer a terminal', async () => {
    const { lines } = await run(story('a healthy rollout'));
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});

test('what it was judged by can be diagnosed again, and holds no secret', async () => {
  const secret = 'hunter2-correct-horse';
  const spec = {
    containers: [{ name: 'app', image: 'app:2', env: [{ name: 'DB_PASSWORD', value: secret }] }],
  };
  const lone = (state: State) =>
    podOf({ annotations: { note: secret } }, 'lone', state, { restarts: 1, last: 'run-01', spec });
  const cluster = new PlayedCluster({
    targets: [target('Pod', 'lone')],
    before: [lone('creating')],
    steps: [
      { at: 2, put: [lone({ ended: 'run-02' })] },
      { at: 12, put: [lone({ ended: 'run-03' })] },
      { at: 22, put: [lone({ ended: 'run-04' })] },
    ],
  });
  cluster.log = `connecting with ${secret}\nError: Missing required environment variable DATABASE_URL\n`;
  const result = await watch({ ...request, workloads: ['pod/lone'] }, judgeByDiagnosis, cluster.ports);
  expect(result.states[0]?.cause?.judgement.cause).toBe('missing-environment-variable');
  const [again] = diagnose(readEvidence(await result.evidence()));
  expect(again?.diagnoses[0]?.cause).toBe('missing-environment-variable');
  const everything = [
    watchJson(result),
    ...cluster.lines,
    ...(await result.evidence()).map(({ text }) => text),
  ].join('\n');
  expect(everything).toContain('connecting with [secret:');
  expect(everything).not.toContain(secret);
});

describe('the JSON document', () => {
  test.each([
    'a healthy rollout',
    'a crash loop',
    'only readiness is missing',
    'another deploy comes in between',
  ])('%s', async (name) => {
    const { result } = await run(story(name), { timeout: 100 });
    const document = JSON.parse(watchJson(result));
    expect(document).toMatchObject({
      outcome: result.outcome,
      error: null,
      workloads: [
        { object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'checkout' } },
      ],
    });
  });
});

describe('what to watch', () => {
  test.each([
    ['deployment/checkout', 'Deployment', 'shop', 'checkout'],
    ['deploy/checkout', 'Deployment', 'shop', 'checkout'],
    ['other/sts/db', 'StatefulSet', 'other', 'db'],
    ['Job/migrate', 'Job', 'shop', 'migrate'],
  ])('%s', (text, kind, namespace, name) => {
    expect(parseWorkload(text, 'shop')).toMatchObject({ kind, namespace, name });
  });

  test.each(['checkout', 'service/checkout', 'a/b/c/d', 'deployment/'])(
    '%s is refused in one sentence',
    (text) => {
      expect(() => parseWorkload(text, 'shop')).toThrow(/is no workload: write KIND\/NAME/);
    },
  );

  test('of manifests what has a rollout; other kinds as the server knows them', async () => {
    const text = `
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: checkout, namespace: other}
---
apiVersion: example.com/v1
kind: Widget
metadata: {name: known}
---
apiVersion: example.com/v1
kind: Gadget
metadata: {name: unknown}
---
apiVersion: batch/v1
kind: Job
metadata: {generateName: migrate-}
`;
    const list = await targetsOfManifests(
      { files: [{ path: 'all.yaml', text, named: true }], unreadableFiles: [], missing: [] },
      {
        namespace: 'shop',
        resourceOf: async (apiVersion, kind) =>
          kind === 'Widget'
            ? { kind: 'found', value: { apiVersion, kind, plural: 'widgets', namespaced: true } }
            : { kind: 'absent' },
      },
    );
    expect(
      list.targets.map(({ kind, namespace, name, place }) => [kind, namespace, name, place?.line]),
    ).toEqual([
      ['Deployment', 'other', 'checkout', 8],
      ['Widget', 'shop', 'known', 12],
    ]);
    expect([...list.plurals]).toEqual([['example.com/v1/Widget', 'widgets']]);
    expect(list.notAwaited).toEqual([
      'all.yaml: Deployment other/checkout: spec.template.spec is empty, not a pod spec',
      'all.yaml: Job migrate-: spec.template.spec is empty, not a pod spec',
      'Gadget shop/unknown: the server does not know this kind',
      'Job migrate-: the server makes up its name',
    ]);
  });
});

test('an old Node is told so in one line', () => {
  const options = { print: () => undefined, cancelled: new AbortController().signal };
  const on = (node: string) => machineWatchPorts(options, { ...machineHost(), nodeVersion: node });
  expect(() => on('20.20.2')).toThrow('the watch needs Node 22.19 or newer; this is 20.20.2');
  expect(() => on('22.18.0')).toThrow('22.19');
  expect(() => on('22.19.0')).not.toThrow();
  expect(() => on('24.0.0')).not.toThrow();
});
