import { describe, expect, test } from '@jest/globals';
import { at, backOff, causeOf, deployment, ended, event, look, pod, running } from './world.ts';

/** What the well-known rules of thumb get wrong about a cluster; the cases beside these are in cases.test.ts. */
const limited = { resources: { limits: { memory: '256Mi' } } };
const name = 'web-5c9f7d-abcde/app';

describe('exit codes', () => {
  test.each([
    [127, 'sh: 1: gunicorn: not found', 'command-not-found'],
    [126, 'sh: 1: /app/run.sh: Permission denied', 'command-not-executable'],
    [
      127,
      '/app/api: error while loading shared libraries: libpq.so.5: cannot open',
      'missing-shared-library',
    ],
    [
      127,
      "/app/api: /lib/libc.so.6: version `GLIBC_2.38' not found (required by /app/api)",
      'missing-shared-library',
    ],
  ])('%i comes from a shell or loader that did start: %s', (code, line, cause) => {
    const crash = pod([{ state: backOff, last: ended(code), restarts: 4 }]);
    expect(causeOf(look([crash], { [`previous ${name}`]: line }))).toBe(cause);
  });

  test('128 of a program that did run is its own, no StartError', () => {
    const crash = pod([{ state: backOff, last: ended(128), restarts: 4 }]);
    const text = "fatal: repository 'https://git.example.com/acme/rules' not found";
    expect(causeOf(look([crash], { [`previous ${name}`]: text }))).toBe('application-error');
  });

  test('143 with a Killing event is the probe: the program did stop on SIGTERM', () => {
    const crash = pod([{ state: backOff, last: ended(143), restarts: 4 }]);
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted', {
      container: 'app',
      type: 'Normal',
    });
    expect(causeOf(look([crash, killing]))).toBe('liveness-probe-kills');
  });

  test('143 without one is a supervisor inside, and no probe is blamed', () => {
    const crash = pod([{ state: backOff, last: ended(143), restarts: 4 }]);
    const [workload] = look([crash], { [`previous ${name}`]: 'watchdog: no heartbeat, stopping main' });
    expect(workload?.diagnoses[0]?.cause).not.toMatch(/probe/);
    expect(workload?.diagnoses[0]?.confidence).not.toBe('high');
  });

  test.each([
    [1, 'missing-file'],
    [127, 'command-not-found'],
  ])('what a shell does not find is a file to read, unless it ends with 127: %i', (code, cause) => {
    const crash = pod([{ state: backOff, last: ended(code), restarts: 4 }]);
    const line = 'start.sh: line 3: /vault/secrets/config: No such file or directory';
    expect(causeOf(look([crash], { [`previous ${name}`]: line }))).toBe(cause);
  });

  test.each([
    [
      'what was survived is not why',
      'unknown',
      'WARN  exporter: connection refused, trying again\nlistening\nstopped in 0.1s',
    ],
    [
      'what it said last may be',
      'port-in-use',
      'listening\nFATAL listen tcp :8080: bind: address already in use',
    ],
  ])('143 is SIGTERM: %s', (_, cause, text) => {
    const stopped = pod([{ state: backOff, last: ended(143), restarts: 4 }]);
    expect(causeOf(look([stopped], { [`previous ${name}`]: text }))).toBe(cause);
  });

  test('0 after a signal to stop is not surely a program that ends by itself', () => {
    const crash = pod([{ state: backOff, last: ended(0), restarts: 4 }]);
    const [asked, alone] = ['SIGTERM received, draining', 'shutting down: nothing left to do'].map(
      (line) => look([crash], { [`previous ${name}`]: `ready\n${line}` })[0]?.diagnoses[0],
    );
    expect(asked?.title).toBe('app ends on a signal to stop with code 0, and is started again and again');
    expect(asked?.confidence).toBe('medium');
    expect(alone?.title).toBe('app ends by itself with code 0, and is started again and again');
    expect(alone?.confidence).toBe('high');
  });

  test('137 in a pod that is being deleted is a normal end', () => {
    const leaving = pod([{ state: ended(137), restarts: 0 }]);
    (leaving.metadata as Record<string, unknown>).deletionTimestamp = at(100);
    expect(causeOf(look([leaving]))).toBe('none');
  });
});

describe('memory', () => {
  test('OOMKilled that has not arrived yet: 137 and a limit make it likely, not sure', () => {
    const crash = pod([{ state: backOff, last: ended(137), restarts: 4, spec: limited }]);
    const [first] = look([crash], { [`previous ${name}`]: 'loading catalog' })[0]?.diagnoses ?? [];
    expect(first?.cause).toBe('out-of-memory');
    expect(first?.confidence).not.toBe('high');
  });

  test.each([
    [
      'a kubelet',
      'SystemOOM',
      'System OOM encountered, victim process: java, pid: 4711',
      100,
      'node-out-of-memory',
    ],
    ['a detector', 'OOMKilling', 'Out of memory: Killed process 4711 (java)', 100, 'node-out-of-memory'],
    [
      'a detector, of a limit',
      'OOMKilling',
      'Memory cgroup out of memory: Killed process 4711 (java)',
      100,
      'unknown',
    ],
    [
      'a kubelet, long before',
      'SystemOOM',
      'System OOM encountered, victim process: java, pid: 12',
      30,
      'unknown',
    ],
  ])('137 beside what %s says of the node', (_, reason, message, time, cause) => {
    const about = { kind: 'Node', name: 'node-1', uid: 'node-1' };
    const crash = pod([{ state: backOff, last: ended(137), restarts: 4 }]);
    expect(causeOf(look([crash, event(reason, message, { about, time })]))).toBe(cause);
  });

  test('137 without a limit and without an event is nobody knows', () => {
    const crash = pod([{ state: backOff, last: ended(137), restarts: 4 }]);
    expect(causeOf(look([crash], { [`previous ${name}`]: 'loading catalog' }))).toBe('unknown');
  });

  test('a child that was killed for memory: the parent tells, whatever code it ends with', () => {
    const last = ended(1, { reason: 'OOMKilled' });
    const crash = pod([{ state: backOff, last, restarts: 4, spec: limited }]);
    expect(causeOf(look([crash], { [`previous ${name}`]: 'import.sh: line 4:    12 Killed   ./load' }))).toBe(
      'out-of-memory-child',
    );
  });

  test('a worker that is killed again and again: the pod runs, is not ready, and never restarts', () => {
    const spec = { ...limited, readinessProbe: { httpGet: { path: '/', port: 80 }, periodSeconds: 2 } };
    const hurt = pod([{ state: running(10), ready: false, spec }], { created: 0 });
    const unhealthy = event('Unhealthy', 'Readiness probe failed: Get "http://10.0.0.7:80/": EOF', {
      container: 'app',
      count: 60,
      time: 200,
    });
    const text = Array.from(
      { length: 6 },
      (_, index) =>
        `[1] [INFO] Booting worker with pid: ${index}\n[1] [ERROR] Worker (pid:${index}) was sent SIGKILL! Perhaps out of memory?`,
    ).join('\n');
    expect(causeOf(look([hurt, unhealthy, deployment()], { [name]: text }))).toBe('out-of-memory-child');
  });
});

describe('which log', () => {
  const now = 'TypeError: Cannot read properties of undefined';
  const before = 'Error: connect ECONNREFUSED 10.0.0.9:5432';

  test('waiting in back-off: the previous one', () => {
    const crash = pod([{ state: backOff, last: ended(1), restarts: 4 }]);
    expect(causeOf(look([crash], { [`previous ${name}`]: before, [name]: now }))).toBe(
      'dependency-unreachable',
    );
  });

  test('just ended: the current one, and the previous is of the run before', () => {
    const crash = pod([{ state: ended(1), last: ended(1), restarts: 4 }]);
    expect(causeOf(look([crash], { [`previous ${name}`]: before, [name]: now }))).toBe('application-error');
  });

  test("an answer that there is no log is no log, a program's own line that begins alike is", () => {
    const crash = pod([{ state: ended(1), last: ended(1), restarts: 4 }]);
    const jar = 'Error: Unable to access jarfile /app/app.jar';
    expect(
      causeOf(
        look([crash], {
          [name]: jar,
          [`previous ${name}`]: 'unable to retrieve container logs for containerd://4f',
        }),
      ),
    ).toBe('missing-file');
  });
});

describe('loops', () => {
  test('three restarts in 15 minutes, five minutes apart, are a loop that goes on', () => {
    const last = ended(1, { startedAt: at(900), finishedAt: at(901) });
    const steady = pod([{ state: backOff, last, restarts: 41 }], { created: -80000 });
    const back = event('BackOff', 'Back-off restarting failed container app in pod web', {
      container: 'app',
      count: 500,
      time: 1190,
    });
    const [workload] = look([steady, back, deployment()], {
      [`previous ${name}`]: "KeyError: 'DATABASE_URL'",
    });
    expect(workload).toMatchObject({
      outcome: 'failed',
      diagnoses: [{ cause: 'missing-environment-variable' }],
    });
  });

  test('a run that has only just begun does not outlive one that ended at once', () => {
    const starting = pod([
      {
        state: running(200),
        last: ended(1, { startedAt: at(100), finishedAt: at(100) }),
        restarts: 4,
        ready: true,
      },
    ]);
    const started = event('Started', 'Container started', { container: 'app', type: 'Normal', time: 200 });
    expect(
      causeOf(
        look([starting, started, deployment()], {
          [`previous ${name}`]: "PermissionError: [Errno 13] Permission denied: '/x'",
        }),
      ),
    ).toBe('permission-denied');
  });

  test.each([
    ['has come to a line that the other has not', 'connected', 'complete'],
    ['says the same as the other', 'connecting to 10.0.0.9:5432', 'failed'],
    ['has said nothing yet', '', 'failed'],
  ])(
    'without a newer time stamp the log tells whether a run outlives a short one: it %s',
    (_, line, outcome) => {
      const back = pod([
        {
          state: running(200),
          last: ended(1, { startedAt: at(100), finishedAt: at(100) }),
          restarts: 4,
          ready: true,
        },
      ]);
      const started = event('Started', 'Container started', { container: 'app', type: 'Normal', time: 200 });
      const [workload] = look([back, started, deployment()], {
        [`previous ${name}`]: 'connecting to 10.0.0.7:5432\nError: connect ECONNREFUSED 10.0.0.7:5432',
        [name]: line,
      });
      expect(workload?.outcome).toBe(outcome);
    },
  );
});
