import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { at, backOff, deployment, ended, event, look, pod, waiting } from './world.ts';

const log = (text: string) => ({ 'previous web-5c9f7d-abcde/app': text });
const crashed = (code = 1, spec = {}) => pod([{ state: backOff, last: ended(code), restarts: 4, spec }]);
const said = (objects: Parameters<typeof look>[0], logs = {}): Diagnosis | undefined =>
  look([deployment(), ...objects], logs)[0]?.diagnoses[0];

describe('advice fits the runtime that speaks', () => {
  test('"JavaScript heap" is said by Node, not by Java', () => {
    const limited = crashed(139, { resources: { limits: { memory: '512Mi' } } });
    const steps = said(
      [limited],
      log('FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n'),
    )?.remedy.steps.join('\n');
    expect(steps).toContain('NODE_OPTIONS=--max-old-space-size=384');
    expect(steps).not.toContain('Java takes');
  });

  test('PHP has a limit of its own, with its own name', () => {
    const limited = crashed(255, { resources: { limits: { memory: '256Mi' } } });
    const line =
      'PHP Fatal error:  Allowed memory size of 67108864 bytes exhausted (tried to allocate 4096 bytes)';
    const steps = said([limited], log(`${line}\n`))?.remedy.steps.join('\n');
    expect(steps).toContain('memory_limit is 64 MiB: memory_limit=192M is three quarters of the 256 MiB');
    expect(steps).not.toMatch(/Xmx|old-space/);
  });

  test('data of another version of a database server needs its upgrade, no migration', () => {
    const found = said(
      [crashed()],
      log(
        'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 13, which is not compatible with this version 15.8.\n',
      ),
    );
    expect(found?.title).toBe('app finds data of another version of the database server');
    expect(found?.remedy.steps[0]).toMatch(/^start the version that wrote the data/);
  });

  test('a module without a name is not called "it"', () => {
    const steps = said(
      [crashed(255)],
      log("PHP Fatal error:  Uncaught Error: Failed opening required '/srv/php/vendor/autoload.php'\n"),
    )?.remedy.steps;
    expect(steps?.join('\n')).not.toMatch(/with it in it/);
  });

  test('a DNS server that gives no answer is not the fault of the name', () => {
    const found = said(
      [crashed()],
      log('socket.gaierror: [Errno -3] Temporary failure in name resolution\n'),
    );
    expect(found?.remedy.steps[0]).toMatch(/^the DNS server gave no answer/);
    expect(found?.commands[0]).toBe('kubectl -n kube-system get pods -l k8s-app=kube-dns');
  });
});

describe('what was ruled out', () => {
  const neverRan = {
    terminated: {
      exitCode: 128,
      reason: 'StartError',
      message: 'exec: "serve": executable file not found in $PATH',
      startedAt: '1970-01-01T00:00:00Z',
      finishedAt: at(103),
    },
  };

  test('a container that could not be started: its image was there', () => {
    const objects = [
      pod([{ state: backOff, last: neverRan, restarts: 3 }]),
      event('Pulled', 'Container image "a" already present on machine', { type: 'Normal', container: 'app' }),
    ];
    expect(said(objects)?.ruledOut).toEqual(['image (pulled)']);
  });

  test('an image that does not come: nobody thinks of the scheduler', () => {
    const objects = [
      pod([{ state: waiting('ErrImagePull', 'rpc error: code = NotFound desc = a: not found') }]),
    ];
    expect(said(objects)?.ruledOut).toEqual([]);
  });
});

test('a line that ends with a colon is quoted with the one that it announces', () => {
  const text =
    'AH00526: Syntax error on line 11 of /conf/httpd.conf:\nInvalid command "Foo", perhaps misspelled\n';
  expect(said([crashed()], log(text))?.evidence.map((item) => item.text)).toContain(
    'AH00526: Syntax error on line 11 of /conf/httpd.conf: Invalid command "Foo", perhaps misspelled',
  );
});

test('what no node has is looked for by its own name', () => {
  const message = '0/1 nodes are available: 1 Insufficient nvidia.com/gpu.';
  const status = {
    phase: 'Pending',
    conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
  };
  const spec = { nodeName: undefined };
  expect(said([pod([{}], { status, spec }), event('FailedScheduling', message)])?.commands[0]).toBe(
    'kubectl describe nodes',
  );
});

test('a Job that is done has no retries left to count', () => {
  const job = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'etl', namespace: 'shop', uid: 'j' },
    spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'app' }] } } },
    status: { succeeded: 1, conditions: [{ type: 'Complete', status: 'True' }] },
  };
  expect(look([job])[0]?.impact).toMatchObject({
    serving: 'all',
    ready: null,
    text: 'none: the Job has done its work',
  });
});

test('a Job that starts its container again has used up tries, too', () => {
  const job = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'etl', namespace: 'shop', uid: 'j' },
    spec: {
      backoffLimit: 6,
      template: { spec: { restartPolicy: 'OnFailure', containers: [{ name: 'app' }] } },
    },
    status: { active: 1 },
  };
  const owner = { apiVersion: 'batch/v1', kind: 'Job', name: 'etl', controller: true };
  const own = pod([{ state: backOff, last: ended(1), restarts: 5 }], {
    name: 'etl-abcde',
    owner,
    spec: { restartPolicy: 'OnFailure' },
  });
  expect(look([job, own])[0]?.impact.text).toBe(
    'the Job has not done its work yet after 5 restarts; 1 retry is left',
  );
});
