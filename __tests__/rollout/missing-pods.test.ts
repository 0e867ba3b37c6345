import { describe, expect, test } from '@jest/globals';
import { readCut, specSharer } from '../../src/kubernetes/cut.ts';
import { lacksPods } from '../../src/rollout/missing-pods.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString();
const refused = (seconds: number, status = 'True') => ({
  conditions: [{ type: 'ReplicaFailure', status, reason: 'FailedCreate', lastTransitionTime: ago(seconds) }],
});

describe('a controller that had time to make its pods, and has none', () => {
  test.each<[string, string, object, object, number, boolean]>([
    ['a Deployment that is refused for long', 'Deployment', {}, refused(100), 3600, true],
    [
      'one that is refused since a moment ago: old pods may make room',
      'Deployment',
      {},
      refused(30),
      3600,
      false,
    ],
    ['one that was refused', 'Deployment', {}, refused(100, 'False'), 3600, false],
    [
      'one whose pods are there but not ready',
      'Deployment',
      {},
      { replicas: 3, readyReplicas: 0 },
      3600,
      false,
    ],
    ['a StatefulSet that lacks pods', 'StatefulSet', { replicas: 3 }, { replicas: 1 }, 3600, true],
    ['a StatefulSet that was just made', 'StatefulSet', { replicas: 3 }, {}, 20, false],
    ['a StatefulSet that has them', 'StatefulSet', {}, { replicas: 1 }, 3600, false],
    ['a StatefulSet of none', 'StatefulSet', { replicas: 0 }, {}, 3600, false],
    [
      'a DaemonSet that lacks pods',
      'DaemonSet',
      {},
      { desiredNumberScheduled: 3, currentNumberScheduled: 2 },
      3600,
      true,
    ],
    ['a DaemonSet that fits no node', 'DaemonSet', {}, { desiredNumberScheduled: 0 }, 3600, false],
    ['a Job that never had a pod', 'Job', {}, {}, 3600, true],
    ['a Job that waits to be begun', 'Job', { suspend: true }, {}, 3600, false],
    ['a Job that is done', 'Job', {}, { succeeded: 1 }, 3600, false],
  ])('%s', (_, kind, spec, status, age, expected) => {
    const metadata = { name: 'checkout', uid: 'u', resourceVersion: '1', creationTimestamp: ago(age) };
    const record = readCut({ apiVersion: 'apps/v1', kind, metadata, spec, status }, specSharer());
    expect(lacksPods(record, now)).toBe(expected);
  });
});
