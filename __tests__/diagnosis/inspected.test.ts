import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';

/* The tree that `oc adm must-gather` and `oc adm inspect` make, with a pod of each of two namespaces of one name. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'must-gather-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const image = 'quay-io-openshift-release-dev-ocp-v4-0-art-dev-sha256-1b7f';
const write = (path: string, text: string): void => {
  const file = join(root, image, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const status = (ready: boolean): string => `
  phase: Running
  conditions: [{type: Ready, status: "${ready ? 'True' : 'False'}"}]
  containerStatuses:
  - name: web
    image: web:1
    imageID: ""
    ready: ${ready}
    restartCount: ${ready ? 0 : 6}
    state: ${ready ? '{running: {startedAt: "2026-12-01T04:00:00Z"}}' : '{waiting: {reason: CrashLoopBackOff}}'}
    lastState: ${ready ? '{}' : '{terminated: {exitCode: 1, reason: Error, startedAt: "2026-12-01T04:16:07Z", finishedAt: "2026-12-01T04:16:08Z"}}'}`;

const pod = (namespace: string, ready: boolean): string => `---
apiVersion: v1
kind: Pod
metadata: {name: web-0, namespace: ${namespace}, uid: ${namespace}-1, creationTimestamp: "2026-12-01T04:00:00Z"}
spec:
  nodeName: node-1
  containers: [{name: web, image: "web:1"}]
status:${status(ready)}
`;

const kubelet =
  'Dec 01 04:16:07.123456 node-1 kubenswrapper[2345]: E1201 04:16:07 pod_workers.go:1301] "Error syncing pod" err="Cannot find module \'left-pad\'"\n';

function writeTree(): void {
  for (const [namespace, ready] of [
    ['shop', false],
    ['test', true],
  ] as const) {
    write(`namespaces/${namespace}/pods/web-0/web-0.yaml`, pod(namespace, ready));
    const logs = `namespaces/${namespace}/pods/web-0/web/web/logs`;
    write(`${logs}/current.log`, '2026-12-01T04:17:00.000000000Z listening on 8080\n');
    write(
      `${logs}/previous.log`,
      ready ? '' : '2026-12-01T04:16:08.000000000Z Error: connect ECONNREFUSED 10.0.0.7:5432\n',
    );
    write(`${logs}/previous.insecure.log`, '');
  }
  write('host_service_logs/masters/kubelet_service.log', kubelet);
  write('host_service_logs/masters/crio_service.log', kubelet);
  write('audit_logs/kube-apiserver.log', '{"kind":"Event","apiVersion":"audit.k8s.io/v1"}\n');
  write('version', '4.16\n');
}

test('each log is of the container in whose folder it lies, in its own namespace', async () => {
  writeTree();
  const loaded = await loadEvidence(root);
  const workloads = diagnose(readEvidence(loaded.files));
  expect(
    workloads.map(({ object: { namespace, name }, diagnoses }) => [namespace, name, diagnoses[0]?.cause]),
  ).toEqual([
    ['shop', 'web-0', 'dependency-unreachable'],
    ['test', 'web-0', undefined],
  ]);
  expect(loaded.skipped.map(({ what }) => what)).toEqual(['neither objects nor logs']);
});

test('the log of a service of the node is never quoted, even where the only pod has no log', async () => {
  write('namespaces/shop/core/pods.yaml', pod('shop', false));
  write('host_service_logs/masters/kubelet_service.log', kubelet);
  write('logs/node-1.log', kubelet.repeat(3));
  const workloads = diagnose(readEvidence((await loadEvidence(root)).files));
  expect(workloads).toHaveLength(1);
  expect(JSON.stringify(workloads)).not.toMatch(/left-pad|kubenswrapper/);
});
