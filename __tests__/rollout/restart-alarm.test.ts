import { describe, expect, test } from '@jest/globals';
import { readCut, specSharer } from '../../src/kubernetes/cut.ts';
import { readPod } from '../../src/kubernetes/pod.ts';
import { alarmsOf } from '../../src/rollout/restarts/restart-alarm.ts';
import { countKey, restartRate } from '../../src/rollout/restarts/restart-rate.ts';

const minute = 60_000;
const now = Date.parse('2026-03-01T12:00:00Z');
const ago = (minutes: number): string => new Date(now - minutes * minute).toISOString();

interface Given {
  /** Minutes since the pod was made. */
  readonly age?: number;
  readonly restarts?: number;
  readonly state: object;
  readonly last?: object;
  readonly phase?: string;
  readonly policy?: string;
}

const running = (minutes: number): object => ({ running: { startedAt: ago(minutes) } });
const waiting = (reason: string): object => ({ waiting: { reason } });
const ended = (from: number, to: number, exitCode = 1): object => ({
  terminated: {
    exitCode,
    reason: exitCode === 0 ? 'Completed' : 'Error',
    startedAt: ago(from),
    finishedAt: ago(to),
  },
});

function pod({ age = 600, restarts = 0, state, last, phase = 'Running', policy = 'Always' }: Given) {
  const metadata = { name: 'checkout-1', namespace: 'shop', uid: 'u1', creationTimestamp: ago(age) };
  const status = {
    phase,
    containerStatuses: [{ name: 'app', restartCount: restarts, state, ...(last ? { lastState: last } : {}) }],
  };
  const object = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { restartPolicy: policy }, status };
  return readPod(readCut(object, specSharer()));
}

const condition = { restarts: 3, window: 900, now };

function rate(given: Given, earlier?: { minutes: number; restarts?: number }) {
  const view = pod(given);
  const [container] = view.containers;
  if (!container) throw new Error('no container');
  const counts = new Map(
    earlier?.restarts === undefined ? [] : [[countKey('u1', 'app'), earlier.restarts] as const],
  );
  const before = earlier && { at: now - earlier.minutes * minute, restarts: counts };
  const { atLeast, atMost, seconds } = restartRate(view, container, { ...condition, earlier: before });
  return [atLeast, atMost, seconds / 60];
}

describe('how many restarts a status tells of: at least, at most, in so many minutes', () => {
  test('of a pod younger than the window it tells all', () => {
    expect(rate({ age: 4, restarts: 5, state: running(1) })).toEqual([5, 5, 4]);
  });

  test('of an older pod it tells the last two', () => {
    const given = { restarts: 40, state: waiting('CrashLoopBackOff'), last: ended(2, 2) };
    expect(rate(given)).toEqual([1, 40, 15]);
    expect(rate({ restarts: 40, state: running(1), last: ended(3, 2) })).toEqual([2, 40, 15]);
  });

  test('a run that has lasted longer than the window was its last restart', () => {
    expect(rate({ restarts: 40, state: running(20), last: ended(30, 20) })).toEqual([0, 0, 15]);
  });

  test('a run that began before the window leaves room for one restart only', () => {
    expect(rate({ restarts: 40, state: running(1), last: ended(30, 1) })).toEqual([1, 1, 15]);
  });

  test('the first start is no restart', () => {
    expect(rate({ restarts: 1, state: running(1), last: ended(5, 1) })).toEqual([1, 1, 15]);
  });

  test('between two looks they are counted', () => {
    const given = { restarts: 12, state: running(1), last: ended(2, 2) };
    expect(rate(given, { minutes: 15, restarts: 7 })).toEqual([5, 5, 15]);
    expect(rate(given, { minutes: 22, restarts: 7 })).toEqual([5, 5, 22]);
    // It was not in the report: it had not been restarted.
    expect(rate(given, { minutes: 15 })).toEqual([12, 12, 15]);
    expect(rate(given, { minutes: 5, restarts: 9 })).toEqual([3, 12, 15]);
  });

  test('a count that went down began anew', () => {
    expect(rate({ restarts: 2, state: running(1) }, { minutes: 15, restarts: 9 })).toEqual([2, 2, 15]);
  });
});

function alarms(given: Given, earlier?: { minutes: number; restarts: number }): string[] {
  const before = earlier && {
    at: now - earlier.minutes * minute,
    restarts: new Map([[countKey('u1', 'app'), earlier.restarts]]),
  };
  return alarmsOf(pod(given), { ...condition, earlier: before }).map(
    ({ reason, suspected }) => `${reason}${suspected ? ', if the diagnosis agrees' : ''}`,
  );
}

describe('what alarms', () => {
  test.each<[string, Given, string[]]>([
    ['an app that runs', { state: running(300) }, []],
    ['a restart yesterday', { age: 3000, restarts: 9, state: running(1400), last: ended(1500, 1401) }, []],
    ['3 restarts in the life of a young pod', { age: 14, restarts: 3, state: running(1) }, []],
    ['4 restarts in the life of a young pod', { age: 14, restarts: 4, state: running(1) }, ['restarts']],
    [
      'CrashLoopBackOff, however slow',
      { restarts: 400, state: waiting('CrashLoopBackOff'), last: ended(4, 4) },
      ['crash-loop'],
    ],
    ['a crash, not the first, before the next start', { restarts: 1, state: ended(1, 1) }, ['crash-loop']],
    ['a first crash', { state: ended(1, 1) }, []],
    [
      'a program that just ends, again',
      { restarts: 2, state: ended(1, 1, 0), last: ended(2, 2, 0) },
      ['crash-loop'],
    ],
    [
      'a Job that has done its work at the second try',
      { restarts: 1, state: ended(1, 1, 0), policy: 'OnFailure' },
      [],
    ],
    ['a Job that tries again', { restarts: 1, state: ended(1, 1), policy: 'OnFailure' }, ['crash-loop']],
    ['a Job without retries in the pod', { restarts: 1, state: ended(1, 1), policy: 'Never' }, []],
    [
      'between two crashes',
      { restarts: 40, state: running(0.1), last: ended(5, 4) },
      ['restarts, if the diagnosis agrees'],
    ],
    ['no image', { age: 2, state: waiting('ImagePullBackOff'), phase: 'Pending' }, ['cannot-start']],
    [
      'no image, of a pod that was just made',
      { age: 1, state: waiting('ErrImagePull'), phase: 'Pending' },
      [],
    ],
    ['no Secret', { state: waiting('CreateContainerConfigError'), phase: 'Pending' }, ['cannot-start']],
    ['a pull under way', { age: 4, state: waiting('ContainerCreating'), phase: 'Pending' }, []],
    [
      'a volume that does not come',
      { state: waiting('ContainerCreating'), phase: 'Pending' },
      ['cannot-start, if the diagnosis agrees'],
    ],
    ['a pod that has ended', { restarts: 9, state: ended(1, 1), phase: 'Failed' }, []],
  ])('%s', (_, given, expected) => {
    expect(alarms(given)).toEqual(expected);
  });

  test('with an earlier report a slow loop is counted, also when the schedule is late', () => {
    const given = { restarts: 12, state: running(3), last: ended(7, 3) };
    expect(alarms(given, { minutes: 15, restarts: 8 })).toEqual(['restarts']);
    expect(alarms(given, { minutes: 15, restarts: 9 })).toEqual([]);
    expect(alarms(given, { minutes: 16, restarts: 8 })).toEqual(['restarts']);
    expect(alarms(given, { minutes: 60, restarts: 8 })).toEqual(['restarts, if the diagnosis agrees']);
  });
});
