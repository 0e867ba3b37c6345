import { describe, expect, test } from '@jest/globals';
import { readCut } from '../../src/kubernetes/cut.ts';
import type { ClusterObject } from '../../src/kubernetes/object.ts';
import { readPod } from '../../src/kubernetes/pod.ts';
import type { Judgement } from '../../src/rollout/judging/judge.ts';
import { judgeByDiagnosis } from '../../src/rollout/judging/judge-by-diagnosis.ts';
import { evidenceOf } from '../../src/rollout/judging/question.ts';
import { deployment, pod, podOf, type Raw, replicaSet, type State } from './world.ts';

const nothingAround = { heldClaims: [], leavingPods: [], nodes: [], deserted: [] };
const now = Date.parse('2026-01-01T00:01:00Z');
const record = (raw: Raw, apiVersion: string): ClusterObject =>
  readCut(
    {
      apiVersion,
      ...raw,
      metadata: { namespace: 'shop', uid: `uid-${raw.kind}-${raw.metadata.name}`, ...raw.metadata },
    },
    (spec) => spec,
  );

/** What the diagnosis says of a pod, its events and the log of its last run. */
function judge(raw: Raw, events: readonly object[] = [], log?: string): Judgement | undefined {
  const it = readPod(record(raw, 'v1'));
  const end = it.containers.flatMap(({ ends }) => ends).at(-1);
  return judgeByDiagnosis.cause(
    evidenceOf({
      workload: record(deployment(), 'apps/v1'),
      makers: [record(replicaSet(), 'apps/v1')],
      pod: it,
      events: events.map((event, index) =>
        record({ kind: 'Event', metadata: { name: `e${index}` }, ...event }, 'v1'),
      ),
      logs: log !== undefined && end ? [{ end, text: log }] : [],
      ...nothingAround,
    }),
    now,
  );
}

const about = {
  involvedObject: {
    kind: 'Pod',
    namespace: 'shop',
    name: 'a',
    uid: 'uid-Pod-a',
    fieldPath: 'spec.containers{app}',
  },
};
const unhealthy = (message: string) => ({
  ...about,
  type: 'Warning',
  reason: 'Unhealthy',
  message: `Readiness probe failed: ${message}`,
  count: 20,
  firstTimestamp: '2026-01-01T00:00:10Z',
  lastTimestamp: '2026-01-01T00:00:59Z',
});

describe('one classifier: the decision tree answers for a pod', () => {
  test.each<[string, State, string | undefined, string, string]>([
    [
      'a missing setting',
      { ended: 'run-07' },
      'Error: Missing required environment variable DATABASE_URL',
      'missing-environment-variable',
      'application',
    ],
    [
      'an unreachable database',
      { ended: 'run-07' },
      'Error: connect ECONNREFUSED 10.0.0.1:5432',
      'dependency-unreachable',
      'application',
    ],
    ['a crash without a log', { ended: 'run-07' }, undefined, 'application-error', 'application'],
  ])('%s', (_, state, log, cause, kind) => {
    const found = judge(pod('a', state), [], log);
    expect(found).toMatchObject({ cause, class: kind, container: 'app' });
  });

  test('a pod that is ready has no cause', () => {
    expect(judge(pod('a', 'ready'))).toBeUndefined();
  });

  test('a closed port will not open by waiting; a 503 may pass', () => {
    const running = pod('a', 'running');
    expect(judge(running, [unhealthy('dial tcp 10.0.0.1:80: connect: connection refused')])).toMatchObject({
      cause: 'readiness-probe-fails',
      class: 'template-race',
    });
    expect(judge(running, [unhealthy('HTTP probe failed with statuscode: 404')])?.class).toBe(
      'template-race',
    );
    const scheme = 'Get "https://10.0.0.1:80/": http: server gave HTTP response to HTTPS client';
    expect(judge(running, [unhealthy(scheme)])?.class).toBe('template-race');
    expect(judge(running, [unhealthy('HTTP probe failed with statuscode: 503')])?.class).toBe(
      'informational',
    );
  });

  test('an eviction for a limit of its own will come again', () => {
    const evicted = (message: string) =>
      podOf({}, 'a', { ended: 'run-07' }, { status: { phase: 'Failed', reason: 'Evicted', message } });
    expect(judge(evicted('Usage of EmptyDir volume "cache" exceeds the limit "16Mi".'))?.class).toBe(
      'template',
    );
    expect(judge(evicted('The node was low on resource: memory.'))?.class).not.toBe('template');
  });

  test('crashes are compared by the fatal line, those by a signal are not', () => {
    const log = 'starting\nError: no database\n    at main (app.js:1)\n';
    const end = readPod(record(pod('a', { ended: 'run-07' }), 'v1')).containers[0]?.ends[0];
    if (!end) throw new Error('it has not ended');
    expect(judgeByDiagnosis.fatalLine(log, end)).toContain('Error: no database');
    expect(judgeByDiagnosis.fatalLine(log, { ...end, exit: 137 })).toBeUndefined();
  });

  test('what is secret is never in a title', () => {
    const secret = 'hunter2-correct-horse';
    const withSecret = podOf(
      {},
      'a',
      { ended: 'run-07' },
      {
        spec: {
          containers: [{ name: 'app', image: 'app:2', env: [{ name: 'DB_PASSWORD', value: secret }] }],
        },
      },
    );
    const found = [
      `Error: connect ECONNREFUSED postgres://app:${secret}@db.shop:5432`,
      `KeyError: '${secret}'`,
      `open /run/${secret}: no such file or directory`,
      `Error: Missing required environment variable ${secret}`,
    ].map((log) => judge(withSecret, [], log)?.title ?? '');
    expect(found.join('\n')).not.toContain(secret);
  });
});
