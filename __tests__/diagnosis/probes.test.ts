import { describe, expect, test } from '@jest/globals';
import { readLogLines } from '../../src/diagnosis/logs/log-lines.ts';
import { listeningLines } from '../../src/diagnosis/probes/listening.ts';
import { at, backOff, deployment, ended, event, look, pod, replicaSet, running } from './world.ts';

const http = (more = {}) => ({ httpGet: { path: '/healthz', port: 8080 }, ...more });
const killedAfter = (seconds: number) => ended(143, { startedAt: at(100), finishedAt: at(100 + seconds) });
const kill = (probe: string, seen: string) => [
  event('Killing', `Container app failed ${probe.toLowerCase()} probe, will be restarted`, {
    container: 'app',
    type: 'Normal',
    time: 150,
  }),
  event('Unhealthy', `${probe} probe failed: ${seen}`, { container: 'app', time: 150 }),
];
const refused = 'Get "http://10.1.0.5:8080/healthz": dial tcp 10.1.0.5:8080: connect: connection refused';

const first = (objects: readonly Record<string, unknown>[], log?: string) => {
  const [found] = look(objects, log === undefined ? {} : { 'previous web-5c9f7d-abcde/app': log }).flatMap(
    ({ diagnoses }) => diagnoses,
  );
  return {
    cause: found?.cause,
    title: found?.title ?? '',
    steps: found?.remedy.steps.join('\n') ?? '',
    yaml: found?.remedy.yaml ?? '',
    evidence: found?.evidence.map(({ text }) => text).join('\n') ?? '',
  };
};
const startup = (probe: Record<string, unknown>, lasted: number, seen = refused) => [
  pod([{ spec: { startupProbe: http(probe) }, state: backOff, last: killedAfter(lasted), restarts: 4 }]),
  ...kill('Startup', seen),
];
const liveness = (probe: Record<string, unknown>, lasted: number, seen = refused, more = {}) => [
  pod([
    { spec: { livenessProbe: http(probe), ...more }, state: backOff, last: killedAfter(lasted), restarts: 4 },
  ]),
  ...kill('Liveness', seen),
];

/** A pod of the revision before that was ready so many seconds after its start. */
const readyBefore = (seconds: number, spec: Record<string, unknown> = { readinessProbe: http() }) => [
  deployment({ revision: '2' }),
  replicaSet('aaaaaa', '1', { status: { readyReplicas: 1 } }),
  replicaSet('5c9f7d', '2'),
  pod([{ spec, state: running(10), ready: true }], {
    hash: 'aaaaaa',
    status: {
      conditions: [{ type: 'ContainersReady', status: 'True', lastTransitionTime: at(10 + seconds) }],
    },
  }),
];

describe('a startup probe is sized from what was measured', () => {
  test('the last good revision: measured × 1.3 / period, rounded up', () => {
    const { steps, yaml } = first([
      ...readyBefore(43),
      ...startup({ periodSeconds: 5, failureThreshold: 4 }, 21),
    ]);
    expect(steps).toContain(
      'revision 1 was ready after 43 s: failureThreshold: 12 = 43 s × 1.3 / 5 s, rounded up',
    );
    expect(yaml).toBe(
      [
        'containers:',
        '  - name: app',
        '    startupProbe:',
        '      httpGet: {path: /healthz, port: 8080}',
        '      periodSeconds: 5',
        '      failureThreshold: 12 # 60 s',
      ].join('\n'),
    );
  });

  test('several old pods: the one in the middle counts, one that was unready later does not', () => {
    const more = [30, 4000].map((seconds, index) => ({
      ...(readyBefore(seconds)[3] as Record<string, unknown>),
      metadata: {
        ...((readyBefore(seconds)[3] as Record<string, unknown>).metadata as object),
        name: `web-aaaaaa-more${index}`,
        uid: `more-${index}`,
      },
    }));
    const { steps } = first([
      ...readyBefore(43),
      ...more,
      ...startup({ periodSeconds: 5, failureThreshold: 4 }, 21),
    ]);
    expect(steps).toContain('43 s × 1.3');
  });

  test('ready without a probe that asks is no measurement', () => {
    const { steps } = first([
      ...readyBefore(1, {}),
      ...startup({ periodSeconds: 5, failureThreshold: 4 }, 21),
    ]);
    expect(steps).toContain('the longest run was ended after 21 s');
    expect(steps).not.toContain('revision 1 was ready');
  });

  test('its own log says how long it took', () => {
    const { steps } = first(
      startup({ periodSeconds: 10, failureThreshold: 3 }, 31),
      'INFO Started CheckoutApplication in 43.2 seconds (process running for 45.1)\nshutting down',
    );
    expect(steps).toContain('says it took 43.2 s: failureThreshold: 6 = 43.2 s × 1.3 / 10 s');
  });

  test('its log has time stamps: from the start of the run to the line that says it listens', () => {
    const { steps } = first(
      startup({ periodSeconds: 2, failureThreshold: 5 }, 10),
      `${at(101)} loading\n${at(126)} Listening on http://0.0.0.0:8080\n`,
    );
    expect(steps).toContain('shows it listening after 26 s');
  });

  test('nothing measured: five minutes, which cost nothing, and said to be a guess', () => {
    const { steps, yaml } = first(startup({ periodSeconds: 2, failureThreshold: 5 }, 11));
    expect(steps).toContain('the longest run was ended after 11 s: failureThreshold: 150 gives it 5 min');
    expect(steps).toContain('not known yet');
    expect(yaml).toContain('failureThreshold: 150 # 5 min');
  });

  test('nothing measured, and it has had long already: twice the longest run', () => {
    const { yaml } = first(startup({ periodSeconds: 10, failureThreshold: 30 }, 301));
    expect(yaml).toContain('failureThreshold: 61 # ');
  });

  test('it was quicker before: then more time may not help', () => {
    const { steps } = first([...readyBefore(20), ...startup({ periodSeconds: 10, failureThreshold: 6 }, 61)]);
    expect(steps).toContain('revision 1 was ready after 20 s, this one is not after 61 s');
    expect(steps).toContain('slower, or does not come up at all');
  });

  test('a liveness probe that starts too early gets a startupProbe before it', () => {
    const { steps, yaml } = first([
      ...readyBefore(25),
      ...liveness({ periodSeconds: 3, failureThreshold: 2 }, 7),
    ]);
    expect(steps).toContain('failureThreshold: 11 = 25 s × 1.3 / 3 s');
    expect(yaml).toContain('startupProbe:');
  });
});

describe('a probe that fails for another reason than time', () => {
  test('it asks another port than the one the program listens on', () => {
    const { title, steps, yaml } = first(
      liveness({ periodSeconds: 3 }, 9),
      'booting\nTomcat started on port(s): 9090 (http) with context path',
    );
    expect(title).toContain('it uses port 8080, the program listens on 9090');
    expect(steps).toContain('correct the port of the probe');
    expect(yaml).toContain('httpGet: {path: /healthz, port: 9090}');
    expect(yaml).not.toContain('startupProbe');
  });

  test('a named port is looked up', () => {
    const objects = liveness({ httpGet: { path: '/', port: 'web' } }, 29, refused, {
      ports: [{ name: 'web', containerPort: 8081 }],
    });
    expect(first(objects, 'listening on :8080').title).toContain(
      'uses port 8081, the program listens on 8080',
    );
  });

  test('it listens on localhost only', () => {
    const { steps, yaml } = first(
      startup({}, 32),
      'Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)',
    );
    expect(steps).toContain('it listens on 127.0.0.1 only');
    expect(yaml).toBe('');
  });

  test.each([
    ['HTTP probe failed with statuscode: 404', 'has no `/healthz`'],
    ['HTTP probe failed with statuscode: 401', 'without a login'],
    ['HTTP probe failed with statuscode: 503', 'its log has the reason'],
    [
      'Get "https://10.1.0.5:8080/healthz": http: server gave HTTP response to HTTPS client',
      'set `scheme` to what the port serves',
    ],
    [
      'Get "http://10.1.0.5:8080/healthz": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      'later than after 1 s',
    ],
  ])('%s', (seen, said) => {
    const { cause, steps, yaml } = first(liveness({ periodSeconds: 3 }, 9, seen), 'listening on 8080');
    expect(cause).toBe('liveness-probe-kills');
    expect(steps).toContain(said);
    expect(yaml).not.toContain('startupProbe');
  });

  test('it answered for minutes and then stopped: no more time for the start', () => {
    const { title, steps, yaml } = first(liveness({ periodSeconds: 3 }, 400));
    expect(title).toContain('answered and then stopped');
    expect(steps).toContain('it hangs or is overloaded');
    expect(yaml).toBe('');
  });

  test('liveness behind a startup probe: that one had passed', () => {
    const { steps } = first(liveness({ periodSeconds: 3 }, 9, refused, { startupProbe: http() }));
    expect(steps).toContain('stopped');
  });

  test('ready on another port is no answer to it', () => {
    const objects = liveness({ periodSeconds: 5, failureThreshold: 2 }, 9, refused, {
      readinessProbe: { tcpSocket: { port: 9090 } },
    }).map((object) =>
      object.kind === 'Pod'
        ? {
            ...object,
            status: {
              ...(object.status as object),
              conditions: [{ type: 'ContainersReady', status: 'False', lastTransitionTime: at(109) }],
            },
          }
        : object,
    );
    const { title, yaml } = first(objects, 'listening on 9090');
    expect(title).toContain('it uses port 8080, the program listens on 9090');
    expect(yaml).toContain('port: 9090');
  });

  test('a gRPC probe says the same of every port that does not answer it', () => {
    const seen = 'timeout: failed to connect service "10.1.0.5:8080" within 1s: context deadline exceeded';
    const grpc = { httpGet: undefined, grpc: { port: 8080 }, periodSeconds: 5 };
    expect(first(liveness(grpc, 15, seen), 'listening on 8080').steps).toContain('port of its gRPC server');
    expect(first(liveness(grpc, 15, seen), 'listening on 9090').title).toContain('listens on 9090');
    expect(first(liveness(grpc, 15, seen)).yaml).toContain('startupProbe:');
  });

  test('its command is not in the image', () => {
    const { title, steps } = first(
      startup(
        { httpGet: undefined, exec: { command: ['grpc_health_probe'] } },
        31,
        'OCI runtime exec failed: exec failed: exec: "grpc_health_probe": executable file not found in $PATH',
      ),
    );
    expect(title).toContain('the image has no grpc_health_probe');
    expect(steps).toContain('put it in');
  });

  test('throttling is named when it was measured', () => {
    const throttled = {
      status: 'success',
      query: 'container_cpu_cfs_throttled_periods_total',
      data: {
        resultType: 'vector',
        result: [
          {
            metric: { namespace: 'shop', pod: 'web-5c9f7d-abcde', container: 'app' },
            value: [1798000000, '0.62'],
          },
        ],
      },
    };
    const seen = 'Get "http://10.1.0.5:8080/healthz": context deadline exceeded';
    const { steps } = first([...liveness({}, 29, seen), throttled], 'listening on 8080');
    expect(steps).toContain('throttled in 62 % of all periods');
  });
});

describe('where a program says that it listens', () => {
  test.each([
    ['listening on 8080', undefined, 8080],
    ['Now listening on: http://[::]:5000', '[::]', 5000],
    ['[2024-05-01 10:00:00 +0000] [7] [INFO] Listening at: http://0.0.0.0:8000 (7)', '0.0.0.0', 8000],
    ['Server running at http://localhost:3000/', 'localhost', 3000],
    ['Tomcat initialized with port(s): 8080 (http)', 'none', 0],
    ['Started server on port 4000', undefined, 4000],
    ['LOG:  listening on IPv4 address "0.0.0.0", port 5432', undefined, 5432],
    ['error: not listening on 8080', 'none', 0],
    ['will listen in 25s', 'none', 0],
    ['Started CheckoutApplication in 43.2 seconds', 'none', 0],
    ['stopped listening on 8080', 'none', 0],
    ['listening for changes in /app', 'none', 0],
  ])('%s', (line, host, port) => {
    const [found] = listeningLines(readLogLines(line));
    if (host === 'none') expect(found?.port).toBeUndefined();
    else expect(found).toMatchObject({ host, port });
  });
});
