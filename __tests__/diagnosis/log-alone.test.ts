import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';

const said = 'starting\nError: connect ECONNREFUSED 10.0.0.7:5432\n    at TCPConnectWrap.afterConnect\n';
const diagnosed = (path: string, text: string) =>
  diagnose(readEvidence([{ path, text, form: 'log' as const }]));

describe('a log alone', () => {
  test('is answered with what it says, medium at most, with the commands that tell the rest', () => {
    const [workload] = diagnosed('out/payment_service.log', said);
    const [diagnosis] = workload?.diagnoses ?? [];
    expect(workload?.object).toEqual({
      apiVersion: 'v1',
      kind: 'Log',
      namespace: '',
      name: 'payment_service.log',
    });
    expect(diagnosis).toMatchObject({
      cause: 'dependency-unreachable',
      confidence: 'medium',
      ruledOut: [],
      location: { container: null },
      pods: [],
    });
    expect(diagnosis?.evidence).toEqual([
      {
        origin: 'log',
        proves: true,
        source: 'out/payment_service.log, line 2',
        text: 'Error: connect ECONNREFUSED 10.0.0.7:5432',
      },
    ]);
    expect(diagnosis?.commands).toContain('kubectl -n NAMESPACE describe pod POD');
  });

  test('that names its pod is of that pod', () => {
    const [workload] = diagnosed('web-5d4f8c7b9-x2x5k_app.previous.log', said);
    expect(workload?.object).toMatchObject({ kind: 'Pod', name: 'web-5d4f8c7b9-x2x5k' });
    expect(workload?.diagnoses[0]?.location.container).toBe('app');
    expect(workload?.diagnoses[0]?.commands).toContain(
      'kubectl -n NAMESPACE logs web-5d4f8c7b9-x2x5k -c app --previous',
    );
  });

  test.each([
    [
      'panic: runtime error: invalid memory address\n[signal SIGSEGV: segmentation violation]\ngoroutine 1 [running]:\n',
    ],
    ['Segmentation fault (core dumped)\n'],
    [
      "terminate called after throwing an instance of 'std::runtime_error'\n  what():  no key\nAborted (core dumped)\n",
    ],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n'],
    [said],
  ])('gives no exit code: %j', (text) => {
    const told = JSON.stringify(
      diagnosed('app.log', text).map(({ diagnoses, impact }) => [diagnoses, impact]),
    );
    expect(told).not.toMatch(/\bcode \d|exited with|\(code/);
    expect(told).not.toContain('"high"');
  });

  test.each([
    ["mkdir: cannot create directory '/var/lib/app/cache': Read-only file system\n"],
    ["Error: EACCES: permission denied, open '/data/db/lock'\n"],
    ['Error: Missing required environment variable DATABASE_URL\n'],
    ['open /etc/app/config.yaml: no such file or directory\n'],
    ['java.lang.OutOfMemoryError: Java heap space\n'],
  ])('claims nothing of a spec that nobody has seen: %j', (text) => {
    const [workload] = diagnosed('app.log', text);
    const [diagnosis] = workload?.diagnoses ?? [];
    expect(diagnosis?.cause).not.toBe('unknown');
    expect(diagnosis?.remedy.yaml).toBeNull();
    expect(diagnosis?.evidence.map(({ origin }) => origin)).toEqual(['log']);
    expect(diagnosis?.remedy.steps.join()).not.toMatch(
      /no volume|emptyDir|no limit is set|gets no ConfigMap|chown|sets no/,
    );
  });

  test('in which nothing is wrong is not called healthy, and not explained', () => {
    const [workload] = diagnosed('app.log', 'listening on 8080\nGET / 200\n');
    expect(workload?.diagnoses[0]).toMatchObject({ cause: 'unknown', confidence: 'low' });
    expect(workload?.diagnoses[0]?.title).toBe('the log of the program does not say what fails');
  });

  test('of a service of the node is of no container', () => {
    const journal =
      'Dec 01 04:16:07 node-1 kubelet[812]: E1201 pod_workers.go:1301] "Error syncing pod, skipping" err="no such file or directory"\n';
    expect(diagnosed('node.txt', journal.repeat(3))).toEqual([]);
  });
});
