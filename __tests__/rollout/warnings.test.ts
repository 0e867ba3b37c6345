import { expect, test } from '@jest/globals';
import { warningsOf } from '../../src/rollout/warnings.ts';
import type { WorkloadState } from '../../src/rollout/workload-state.ts';

const state = (kind: string, more: object): WorkloadState =>
  ({ target: { apiVersion: 'apps/v1', kind, namespace: 'shop', name: 'web' }, ...more }) as WorkloadState;
const progress = (wanted: number, available = wanted) => ({ wanted, available, pods: [] });

test.each<[string, WorkloadState, string | undefined]>([
  [
    'a paused first revision',
    state('Deployment', { phase: 'not-awaited', reason: 'it is paused', progress: progress(3, 0) }),
    'since it is paused: 0 of 3 pods',
  ],
  [
    'a DaemonSet that fits no node',
    state('DaemonSet', { phase: 'complete', progress: progress(0) }),
    'fits no node',
  ],
  [
    'a Deployment without replicas',
    state('Deployment', { phase: 'complete', progress: progress(0) }),
    'scaled to zero',
  ],
  [
    'one that somebody deleted',
    state('Deployment', { phase: 'superseded', reason: 'it was deleted' }),
    'was deleted',
  ],
  ['one that runs', state('Deployment', { phase: 'complete', progress: progress(3) }), undefined],
  [
    'a Job, which has no pods any more',
    state('Job', { phase: 'complete', progress: progress(0) }),
    undefined,
  ],
])('%s', (_, given, words) => {
  expect(warningsOf([given])).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
});
