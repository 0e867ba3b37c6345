import { describe, expect, test } from '@jest/globals';
import { type WatchRequest, type WatchResult, watch } from '../../src/commands/watch/watch.ts';
import { PlayedCluster } from '../rollout/played-cluster.ts';
import { deployment, plainJudge, pod, replicaSet, type Story } from '../rollout/world.ts';

const manifest = (image: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: checkout, namespace: shop}
spec:
  replicas: 2
  template:
    spec: {containers: [{name: app, image: "${image}"}]}
`;

/** A watch of manifests that name this image. */
async function watchGiven(
  image: string,
  story: Story,
  more: Partial<WatchRequest> = {},
): Promise<{ result: WatchResult; lines: string }> {
  const cluster = new PlayedCluster(story);
  const files = [{ path: 'web.yaml', text: manifest(image), named: true }];
  const ports = {
    ...cluster.ports,
    loadManifests: async () => ({ files, unreadableFiles: [], missing: [] }),
  };
  const request = {
    paths: ['web.yaml'],
    workloads: [],
    tolerance: 'balanced' as const,
    ignoreContainers: [],
  };
  const result = await watch({ ...request, timeout: 120, ...more }, plainJudge, ports);
  return { result, lines: cluster.lines.join('\n') };
}

const healthy = (image: string): NonNullable<Story['before']> => [
  deployment({ updated: 2, available: 2 }, { image, generation: image === 'app:1' ? 1 : 2 }),
  replicaSet(image, 2),
  pod('a', 'ready', { image }),
  pod('b', 'ready', { image }),
];

describe('a watch of manifests', () => {
  test('is complete when the cluster runs what they give', async () => {
    expect((await watchGiven('app:2', { before: healthy('app:2'), steps: [] })).result.outcome).toBe(
      'complete',
    );
  });

  test('never takes an older revision for the new one, however healthy it is', async () => {
    const { result, lines } = await watchGiven('app:2', { before: healthy('app:1'), steps: [] });
    expect(result.outcome).toBe('timed-out');
    expect(lines).toContain(
      'waiting: the cluster is not running what you gave yet: containers[app].image is app:1 instead of app:2',
    );
    expect(lines).toMatch(/TIMED OUT: the cluster still runs what was there before, not what you gave/);
  });

  test('waits for whoever applies them later, and follows that rollout', async () => {
    const { result, lines } = await watchGiven('app:2', {
      before: healthy('app:1'),
      steps: [
        {
          at: 40,
          put: [deployment({ updated: 0, available: 2 }, { image: 'app:2' }), replicaSet('app:2', 0)],
        },
        { at: 50, put: [...healthy('app:2')], remove: ['ReplicaSet/checkout-app1'] },
      ],
    });
    expect(lines).toContain('waiting: the cluster is not running what you gave yet');
    expect(result.outcome).toBe('complete');
  });

  test('takes whatever is live where it is told to', async () => {
    const { result } = await watchGiven(
      'app:2',
      { before: healthy('app:1'), steps: [] },
      { anyRevision: true },
    );
    expect(result.outcome).toBe('complete');
  });

  test('calls it superseded when somebody changes it after it was as given', async () => {
    const { result } = await watchGiven('app:2', {
      before: healthy('app:2'),
      steps: [{ at: 10, put: [deployment({ updated: 0, available: 2 }, { image: 'app:3', generation: 3 })] }],
    });
    expect(result.outcome).toBe('superseded');
  });

  test('says of an image that comes from a mirror that it was rewritten', async () => {
    const image = 'mirror.internal/hub/app:2';
    const { result, lines } = await watchGiven('app:2', { before: healthy(image), steps: [] });
    expect(result.outcome).toBe('complete');
    expect(lines).toContain(
      'rewritten on its way into the cluster: containers[app].image is mirror.internal/hub/app:2',
    );
  });

  test('is complete with a warning when a Service leads to no pod of it', async () => {
    const cluster = new PlayedCluster({ before: healthy('app:2'), steps: [] });
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'checkout', namespace: 'shop', uid: 's' },
      spec: { selector: { app: 'chekout' }, ports: [{ port: 80 }] },
    };
    const openCluster: typeof cluster.ports.openCluster = async (options) => {
      const opened = await cluster.ports.openCluster(options);
      const list: typeof opened.evidence.list = async ({ kind }) => ({
        kind: 'found',
        value: kind === 'Service' ? [service] : [],
      });
      return { ...opened, evidence: { ...opened.evidence, list } };
    };
    const request = { paths: [], workloads: ['deployment/checkout'], tolerance: 'balanced' as const };
    const result = await watch({ ...request, ignoreContainers: [], timeout: 120 }, plainJudge, {
      ...cluster.ports,
      openCluster,
    });
    expect(result.outcome).toBe('complete');
    expect(result.warnings).toEqual([expect.stringContaining('Service checkout has no pods behind it')]);
  });

  test('waits for an object that is not there yet, until its time is up', async () => {
    const late = await watchGiven('app:2', { before: [], steps: [{ at: 60, put: healthy('app:2') }] });
    expect(late.result.outcome).toBe('complete');
    const never = await watchGiven('app:2', { before: [], steps: [] });
    expect(never.result.outcome).toBe('timed-out');
    expect(never.lines).toContain('it does not exist');
  });
});
