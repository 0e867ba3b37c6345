import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCut } from '../../src/kubernetes/cut.ts';
import { judgeByDiagnosis } from '../../src/rollout/judging/judge-by-diagnosis.ts';
import type { Observation, Scope } from '../../src/rollout/observation.ts';
import { Rollout } from '../../src/rollout/rollout.ts';
import { scopesFor } from '../../src/rollout/target.ts';
import { deployment, owner, pod, replicaSet, target } from './world.ts';

const targets = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Job',
  'CronJob',
  'Pod',
  'Rollout',
  'Widget',
];
const scopes = scopesFor(
  [...targets, 'PersistentVolumeClaim'].map((kind) => target(kind)),
  new Map([['example.com/v1/Widget', 'widgets']]),
);

/** What a field may hold when somebody else wrote it: anything at all, often the right names with wrong values. */
const names = fc.constantFrom(
  ...[
    'conditions',
    'containerStatuses',
    'initContainerStatuses',
    'state',
    'lastState',
    'terminated',
    'waiting',
    'running',
  ],
  ...[
    'reason',
    'message',
    'exitCode',
    'finishedAt',
    'startedAt',
    'restartCount',
    'ready',
    'name',
    'phase',
    'type',
    'status',
  ],
  ...[
    'containers',
    'initContainers',
    'env',
    'valueFrom',
    'volumes',
    'resources',
    'limits',
    'memory',
    'readinessProbe',
  ],
  ...[
    'template',
    'spec',
    'replicas',
    'observedGeneration',
    'updateRevision',
    'command',
    'image',
    'restartPolicy',
    'strategy',
  ],
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      '',
      'True',
      'Error',
      'CrashLoopBackOff',
      '2026-13-45',
      '1970-01-01T00:00:00Z',
      -1,
      0,
      137,
    ),
    fc.string({ maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 6 }),
  ),
}));

const observation: fc.Arbitrary<Observation> = fc
  .record({
    at: fc.integer({ min: 0, max: 400_000 }),
    scope: fc.constantFrom(...(scopes as readonly Scope[])),
    uid: fc.constantFrom('a', 'b', 'uid-Deployment-checkout', 'uid-Pod-c'),
    object: fc.record({
      spec: anything,
      status: anything,
      metadata: anything,
      reason: anything,
      message: anything,
      involvedObject: anything,
    }),
    type: fc.constantFrom('seen' as const, 'gone' as const, 'listed' as const),
  })
  .map(({ at, scope, uid, object, type }) => {
    const metadata = {
      ...(typeof object.metadata === 'object' ? object.metadata : {}),
      name: uid === 'a' ? 'checkout' : uid,
      uid,
      namespace: 'shop',
      resourceVersion: String(at),
      ownerReferences:
        scope.kind === 'Pod' ? owner('ReplicaSet', 'checkout-app2') : owner('Deployment', 'checkout'),
    };
    const { apiVersion, kind } = scope;
    const record = readCut({ ...object, apiVersion, kind, metadata }, (spec) => spec);
    return type === 'listed' ? { type, at, scope, objects: [record] } : { type, at, scope, object: record };
  });

test('whatever the cluster sends, following it never throws', () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 12 }), (observations) => {
      const rollout = new Rollout(
        targets.map((kind) => target(kind)),
        scopes,
        { judge: judgeByDiagnosis, startedAt: 0, timeout: 300_000 },
      );
      for (const scope of scopes) rollout.observe({ type: 'listed', at: 1, scope, objects: own(scope) });
      for (const each of observations) {
        rollout.observe(each);
        for (const { pod: of, end } of rollout.assess().wants.logs) {
          rollout.observe({ type: 'log', at: each.at, pod: of.uid, run: end.id, text: 'Error: no database' });
        }
      }
      expect(rollout.assess().states).toHaveLength(targets.length);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});

/** A rollout that has begun, so that garbage meets something to be compared with. */
function own({ kind }: Scope) {
  return [deployment(), replicaSet(), pod('c', { ended: 'c-run-07' })]
    .filter((raw) => raw.kind === kind)
    .map((raw) => {
      const metadata = {
        namespace: 'shop',
        ...raw.metadata,
        uid: `uid-${raw.kind}-${raw.metadata.name}`,
        resourceVersion: '1',
      };
      return readCut({ apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1', ...raw, metadata }, (spec) => spec);
    });
}
