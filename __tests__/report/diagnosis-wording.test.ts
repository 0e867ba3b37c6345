import { describe, expect, test } from '@jest/globals';
import { diagnosisMarkdown } from '../../src/report/diagnosis/diagnosis-markdown.ts';
import { diagnosisText } from '../../src/report/diagnosis/diagnosis-text.ts';
import { backOff, deployment, ended, look, pod, replicaSet, running, waiting } from '../diagnosis/world.ts';

const crashed = pod([{ state: backOff, last: ended(1), restarts: 4 }]);
const found = (objects: Parameters<typeof look>[0], text = '') =>
  look([deployment(), ...objects], text === '' ? {} : { 'previous web-5c9f7d-abcde/app': `${text}\n` });
const headline = (objects: Parameters<typeof look>[0], text = ''): string =>
  diagnosisMarkdown(found(objects, text)).split('\n')[0] ?? '';

describe('the headline alone is enough', () => {
  test('a title that names nothing is followed by the line that does', () => {
    const line = 'fatal: no such file, giving up';
    expect(headline([crashed], line)).toContain('no such file, giving up');
  });

  test('what a server writes before each line is left out', () => {
    const line =
      '2026/11/23 03:25:36 [emerg] 1#1: SSL_CTX_use_PrivateKey("/srv/b.key") failed (SSL: error:05800074:x509 certificate routines::key values mismatch)';
    expect(headline([crashed], line)).toMatch(/`SSL_CTX_use_PrivateKey.* … .*key values mismatch\)`$/);
  });

  test('of a line that is too long, the end is kept: what wraps stands before what it wraps', () => {
    const line =
      'psql: error: connection to server at "ledger-db.infra.svc.cluster.local" (10.96.191.64), port 5432 failed: FATAL:  password authentication failed for user "ledger"';
    expect(headline([crashed], line)).toMatch(/ … .*password authentication failed for user "ledger"`$/);
  });

  test('without a log, what the kubelet says', () => {
    const message =
      'failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount241: no users found';
    const objects = [pod([{ state: waiting('CreateContainerError', message) }])];
    expect(headline(objects)).toContain('no users found');
  });
});

describe('for a terminal', () => {
  const missing = 'Error: Missing required environment variable DATABASE_URL';

  test('the workload is named: its containers are called app everywhere', () => {
    expect(diagnosisText(found([crashed], missing)).split('\n')[0]).toBe(
      'web does not start: environment variable "DATABASE_URL" is not set',
    );
  });

  test('what changed is shown as the YAML that it is', () => {
    const env = [{ name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'db', key: 'url' } } }];
    const spec = (more: object) => ({ containers: [{ name: 'app', image: 'a', ...more }] });
    const old = pod([{ state: running(), ready: true }], { name: 'web-aaaaaa-old', hash: 'aaaaaa' });
    const text = diagnosisText(
      look(
        [
          deployment({ revision: '15', spec: spec({}) }),
          replicaSet('5c9f7d', '15', { podSpec: spec({}) }),
          replicaSet('aaaaaa', '14', { podSpec: spec({ env }), status: { readyReplicas: 1 } }),
          crashed,
          old,
        ],
        { 'previous web-5c9f7d-abcde/app': `${missing}\n` },
      ),
    );
    expect(text).toMatch(/^ +- +- name: DATABASE_URL$/m);
    expect(text).not.toContain('{"name"');
  });
});

test('several that fail are named in the headline', () => {
  const other = (name: string) =>
    pod([{ state: backOff, last: ended(1), restarts: 4 }], { name, owner: null });
  const workloads = look([other('alpha'), other('beta'), other('gamma'), other('delta')], {
    'previous alpha/app': 'ModuleNotFoundError: No module named "redis"\n',
    'previous beta/app': "KeyError: 'DATABASE_URL'\n",
    'previous gamma/app': 'open /etc/app.conf: no such file or directory\n',
    'previous delta/app': 'panic: boom\n',
  });
  expect(diagnosisMarkdown(workloads).split('\n')[0]).toMatch(
    /^### ❌ 4 of 4 workloads fail, by 4 causes: \w+, \w+, \w+ and 1 more$/,
  );
});

test('a Job that is done is not up', () => {
  const job = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'etl', namespace: 'shop', uid: 'j' },
    spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'app' }] } } },
    status: { succeeded: 1, conditions: [{ type: 'Complete', status: 'True' }] },
  };
  const markdown = diagnosisMarkdown(look([job]));
  expect(markdown.split('\n')[0]).toBe('### ✅ `etl` has done its work');
  expect(markdown).not.toContain('ready');
});

test('one pod is not "1 pods"', () => {
  const starting = pod(
    [{ state: running(100), ready: false, spec: { startupProbe: { httpGet: {} } }, started: false }],
    {
      created: 100,
    },
  );
  expect(diagnosisMarkdown(look([deployment(), starting]), {})).toContain('0 of 1 pod ready');
});
