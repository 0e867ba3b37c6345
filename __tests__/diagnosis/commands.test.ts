import { describe, expect, test } from '@jest/globals';
import { backOff, deployment, ended, event, look, pod, replicaSet, running } from './world.ts';

const commandsOf = (objects: Parameters<typeof look>[0], logs = {}): readonly string[] =>
  look(objects, logs)[0]?.diagnoses[0]?.commands ?? [];
const crashed = { state: backOff, last: ended(1), restarts: 4 };

describe('what can be pasted', () => {
  test('the only container of a pod needs no name', () => {
    expect(commandsOf([deployment(), pod([crashed])])[0]).toBe(
      'kubectl -n shop logs web-5c9f7d-abcde --previous --tail=50',
    );
  });

  test('one of several is named, also beside an init container that has ended', () => {
    const init = { name: 'migrate', init: true, state: ended(0) };
    expect(commandsOf([deployment(), pod([init, crashed])])[0]).toBe(
      'kubectl -n shop logs web-5c9f7d-abcde -c app --previous --tail=50',
    );
  });

  test('a container that has just ended: its log is the current one', () => {
    const just = { state: ended(1), restarts: 4 };
    expect(commandsOf([deployment(), pod([just])])[0]).toBe(
      'kubectl -n shop logs web-5c9f7d-abcde --tail=50',
    );
  });

  test('looking comes first, going back last', () => {
    const sets = [
      replicaSet('5c9f7d', '15'),
      replicaSet('aaaaaa', '14', {
        podSpec: { containers: [{ name: 'app', image: 'ghcr.io/acme/web:1.3.0' }] },
        status: { readyReplicas: 1 },
      }),
    ];
    const old = pod([{ state: running(), ready: true }], { name: 'web-aaaaaa-old', hash: 'aaaaaa' });
    expect(commandsOf([deployment({ revision: '15' }), ...sets, pod([crashed]), old])).toEqual([
      'kubectl -n shop logs web-5c9f7d-abcde --previous --tail=50',
      'kubectl -n shop describe pod web-5c9f7d-abcde',
      'kubectl -n shop rollout undo deployment/web',
    ]);
  });

  describe('going back, by whoever keeps the workload', () => {
    const sets = [
      replicaSet('5c9f7d', '15'),
      replicaSet('aaaaaa', '14', {
        podSpec: { containers: [{ name: 'app', image: 'ghcr.io/acme/web:1.3.0' }] },
        status: { readyReplicas: 1 },
      }),
    ];
    const old = pod([{ state: running(), ready: true }], { name: 'web-aaaaaa-old', hash: 'aaaaaa' });
    const kept = (metadata: { labels?: object; annotations?: object }) => {
      const web = deployment({ revision: '15' });
      const own = web.metadata as { annotations: object };
      return {
        ...web,
        metadata: { ...own, ...metadata, annotations: { ...own.annotations, ...metadata.annotations } },
      };
    };
    const missing = { 'previous web-5c9f7d-abcde/app': "Error: Cannot find module './a.js'\n" };
    const told = (web: ReturnType<typeof kept>) => {
      const [first] = look([web, ...sets, pod([crashed]), old], missing)[0]?.diagnoses ?? [];
      return [...(first?.commands ?? []), ...(first?.remedy.steps ?? [])].join('\n');
    };

    test('Argo CD would take it back at once: the commit has to be reverted', () => {
      const text = told(
        kept({ annotations: { 'argocd.argoproj.io/tracking-id': 'web:apps/Deployment:shop/web' } }),
      );
      expect(text).not.toContain('rollout undo');
      expect(text).toContain(
        'until it is mended, revert the commit: Argo CD would undo a rollback in the cluster',
      );
    });

    test('Helm does it by itself, or it would not know', () => {
      const labels = { 'app.kubernetes.io/managed-by': 'Helm' };
      const annotations = {
        'meta.helm.sh/release-name': 'shop-web',
        'meta.helm.sh/release-namespace': 'shop',
      };
      const text = told(kept({ labels, annotations }));
      expect(text).not.toContain('rollout undo');
      expect(text).toContain('helm -n shop rollback shop-web');
    });
  });

  test('a probe that runs a script: its words are quoted as a shell needs them', () => {
    const readinessProbe = { exec: { command: ['sh', '-c', 'test -f /tmp/ready && echo "up"'] } };
    const objects = [
      deployment({
        status: {
          conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
        },
      }),
      pod([{ state: running(0), ready: false, spec: { readinessProbe } }]),
      event('Unhealthy', 'Readiness probe failed: ', { container: 'app', count: 30, time: 600 }),
    ];
    expect(commandsOf(objects).join('\n')).toContain(
      `exec web-5c9f7d-abcde -- sh -c 'test -f /tmp/ready && echo "up"'`,
    );
  });
});
