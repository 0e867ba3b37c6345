import { describe, expect, test } from '@jest/globals';
import { rollBackRelease } from '../../src/commands/rollback/rollback-helm.ts';
import type { Mapping } from '../../src/manifest/value.ts';
import { isSameTemplate, revisionsOf } from '../../src/rollout/rollback/revisions.ts';
import { changedAt, planRollback, type RollbackCase } from '../../src/rollout/rollback/rollback.ts';

const startedAt = Date.parse('2026-03-01T12:00:00Z');
const justNow = startedAt - 5000;
const lastWeek = startedAt - 7 * 24 * 3600_000;

const template = (image: string): Mapping => ({ spec: { containers: [{ name: 'app', image }] } });
const revision = (number: number, createdAt = lastWeek) => ({
  id: `rs-${number}`,
  number,
  template: template(`app:${number}`),
  createdAt,
});
const workload = (metadata: Mapping = {}): Mapping => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'checkout', namespace: 'shop', uid: 'u', ...metadata },
  spec: { template: template('app:15') },
});

const given: RollbackCase = {
  target: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'checkout' },
  object: workload(),
  revisions: [revision(15, justNow), revision(14), revision(13)],
  proven: new Set(['rs-14', 'rs-13']),
  broken: new Set(),
  companions: [],
  startedAt,
};

function plan(more: Partial<RollbackCase> = {}): string {
  const made = planRollback({ ...given, ...more });
  if (made.kind === 'refuse') return made.reason;
  return made.kind === 'helm' ? `helm: ${made.namespace}/${made.release}` : `restore ${made.revision.number}`;
}

describe('what a rollback goes back to', () => {
  test('the newest revision that worked', () => {
    expect(plan()).toBe('restore 14');
  });

  test('not one whose pods are broken now, nor one that nobody saw at work', () => {
    expect(plan({ broken: new Set(['rs-14']) })).toBe('restore 13');
    expect(plan({ proven: new Set(['rs-13']) })).toBe('restore 13');
    expect(plan({ proven: new Set(['rs-15']) })).toBe('no earlier revision of it has been seen to work');
  });

  test('a Helm release is left to helm', () => {
    const object = workload({
      labels: { 'app.kubernetes.io/managed-by': 'Helm' },
      annotations: { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'apps' },
    });
    expect(plan({ object })).toBe('helm: apps/shop');
  });

  test('a revision that is used again is the newest by its number, however old it is', () => {
    const revisions = [revision(15), revision(14, justNow)];
    expect(plan({ revisions })).toBe('restore 14');
  });
});

describe('what is refused', () => {
  const flux = { labels: { 'kustomize.toolkit.fluxcd.io/name': 'shop' } };
  test.each<[string, Mapping, string]>([
    [
      'Argo CD, by annotation',
      { annotations: { 'argocd.argoproj.io/tracking-id': 'x' } },
      'Argo CD would undo it',
    ],
    ['Argo CD, by label', { labels: { 'argocd.argoproj.io/instance': 'x' } }, 'Argo CD would undo it'],
    [
      'Argo CD, by what it applied',
      { managedFields: [{ manager: 'argocd-controller' }] },
      'Argo CD would undo it',
    ],
    ['Flux, by label', flux, 'Flux would undo it'],
    [
      'Flux, by what it applied',
      { managedFields: [{ manager: 'kustomize-controller' }] },
      'Flux would undo it',
    ],
    [
      'Argo CD with a Helm chart',
      {
        labels: { 'app.kubernetes.io/managed-by': 'Helm', 'argocd.argoproj.io/instance': 'x' },
        annotations: { 'meta.helm.sh/release-name': 'shop' },
      },
      'Argo CD would undo it',
    ],
    [
      'an operator',
      { ownerReferences: [{ kind: 'Shop', name: 'main', controller: true }] },
      'it belongs to Shop main, which would undo it',
    ],
  ])('%s', (_, metadata, reason) => {
    expect(plan({ object: workload(metadata) })).toContain(reason);
  });

  test('GitOps is told to revert in git', () => {
    expect(plan({ object: workload(flux) })).toContain('revert the commit that brought the change, in git');
  });

  test('a Job, which has no revisions', () => {
    expect(plan({ target: { ...given.target, kind: 'Job' } })).toBe('a Job has no earlier revision');
  });

  describe('a ConfigMap that was changed by the same deploy', () => {
    const reading = (name: string): Mapping => ({
      spec: { containers: [{ name: 'app', image: 'app:14', envFrom: [{ configMapRef: { name } }] }] },
    });
    const earlier = { ...revision(14), template: reading('settings') };
    const revisions = [revision(15, justNow), earlier];
    const companions = (name: string, at: number) => [{ kind: 'ConfigMap', name, changedAt: at }];

    test('and that the earlier revision reads: what would start is nothing that was ever seen at work', () => {
      const reason = plan({ revisions, companions: companions('settings', justNow) });
      expect(reason).toContain('this deploy changed ConfigMap settings too, which revision 14 reads');
      expect(reason).toContain('kubectl -n shop rollout undo deployment/checkout');
    });

    test('not one that it does not read, nor one that was left alone', () => {
      expect(plan({ revisions, companions: companions('settings-7d9f', justNow) })).toBe('restore 14');
      expect(plan({ revisions, companions: companions('settings', lastWeek) })).toBe('restore 14');
    });
  });

  test.each(['CustomResourceDefinition', 'Job', 'PersistentVolumeClaim'])(
    'a %s that was changed by the same deploy; not one that was left alone',
    (kind) => {
      const companion = (at: number | undefined) => [{ kind, name: 'x', changedAt: at }];
      expect(plan({ companions: companion(justNow) })).toContain(`this deploy changed ${kind} x too`);
      expect(plan({ companions: companion(undefined) })).toContain('it cannot be seen whether');
      expect(plan({ companions: companion(lastWeek) })).toBe('restore 14');
    },
  );

  test('a deploy that only scaled', () => {
    expect(plan({ revisions: [revision(15), revision(14)] })).toContain('did not change its pod template');
  });
});

test('a status update is no change of a claim', () => {
  const metadata = {
    creationTimestamp: '2026-01-01T00:00:00Z',
    managedFields: [
      { manager: 'kubectl', time: '2026-01-02T00:00:00Z' },
      { manager: 'kube-controller-manager', subresource: 'status', time: '2026-03-01T12:00:00Z' },
    ],
  };
  expect(new Date(changedAt({ metadata }) ?? 0).toISOString()).toBe('2026-01-02T00:00:00.000Z');
  expect(changedAt({ metadata: {} })).toBeUndefined();
});

describe('revisions as the controllers keep them', () => {
  const owned = { ownerReferences: [{ uid: 'u', controller: true }] };

  test('of a ReplicaSet without its hash', () => {
    const labels = { app: 'checkout', 'pod-template-hash': '7d9f' };
    const annotations = { 'deployment.kubernetes.io/revision': '14' };
    const set = {
      kind: 'ReplicaSet',
      metadata: { name: 'checkout-7d9f', uid: 'rs', annotations, ...owned },
      spec: { template: { metadata: { labels }, ...template('app:14') } },
    };
    const foreign = {
      ...set,
      metadata: { ...set.metadata, ownerReferences: [{ uid: 'v', controller: true }] },
    };
    const [only, ...others] = revisionsOf(workload(), [set, foreign]);
    expect(only).toMatchObject({
      id: 'rs',
      number: 14,
      template: { metadata: { labels: { app: 'checkout' } } },
    });
    expect(JSON.stringify(only)).not.toContain('7d9f');
    expect(others).toEqual([]);
  });

  test('of a ControllerRevision, whose fields stand in another order', () => {
    const written = {
      metadata: { creationTimestamp: null },
      $patch: 'replace',
      spec: { containers: [{ image: 'app:15', name: 'app' }] },
    };
    const labels = { 'controller-revision-hash': 'db-1' };
    const kept = {
      kind: 'ControllerRevision',
      metadata: { name: 'db-1', uid: 'c', labels, ...owned },
      data: { spec: { template: written } },
      revision: 3,
    };
    const [only] = revisionsOf(workload(), [kept]);
    expect(only).toMatchObject({ id: 'db-1', number: 3 });
    expect(only?.template).not.toHaveProperty('$patch');
    expect(isSameTemplate(only?.template, template('app:15'))).toBe(true);
    expect(isSameTemplate(only?.template, template('app:14'))).toBe(false);
  });
});

describe('helm', () => {
  const run = async (answers: readonly object[]): Promise<{ answer: object; calls: string[] }> => {
    const calls: string[] = [];
    const left = [...answers];
    const answer = await rollBackRelease(
      { release: 'shop', namespace: 'apps' },
      { context: 'prod' },
      async (args) => {
        calls.push(args.join(' '));
        return left.shift() as never;
      },
    );
    return { answer, calls };
  };
  const exited = (stdout: unknown, exitCode = 0, stderr = '') => ({
    kind: 'exited',
    exitCode,
    stdout: JSON.stringify(stdout),
    stderr,
  });
  const history = [
    { revision: 3, status: 'superseded' },
    { revision: 4, status: 'failed' },
    { revision: 5, status: 'failed' },
  ];

  test('goes back to the newest revision that was deployed, past those that failed', async () => {
    const { answer, calls } = await run([exited(history), exited('')]);
    expect(answer).toEqual({ revision: 3 });
    expect(calls[1]).toBe('rollback shop 3 --namespace apps --kube-context prod');
  });

  test.each<[string, object[], string]>([
    ['is not there', [{ kind: 'not-found' }], 'helm is not on PATH'],
    [
      'knows no earlier revision',
      [exited([{ revision: 1, status: 'failed' }])],
      'has no earlier revision that was deployed',
    ],
    [
      'refuses',
      [exited(history), exited('', 1, 'Error: another operation is in progress\n')],
      'another operation is in progress',
    ],
    [
      'prints no JSON',
      [{ kind: 'exited', exitCode: 0, stdout: 'WARNING', stderr: '' }],
      'has no earlier revision',
    ],
  ])('%s', async (_, answers, reason) => {
    expect((await run(answers)).answer).toEqual({ refused: expect.stringContaining(reason) });
  });
});
