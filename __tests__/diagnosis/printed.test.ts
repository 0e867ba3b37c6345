import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { wiringFaults } from '../../src/diagnosis/wiring/wiring.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { asList, asMapping, type Mapping } from '../../src/manifest/value.ts';

/*
 * What kubectl 1.32 printed of recordings of a cluster, with its times moved to the day on which it was printed. The recording
 * of the same name has the objects.
 */
const printed = new URL('fixtures/printed/', import.meta.url).pathname;
const recordings = new URL('fixtures/recordings/', import.meta.url).pathname;

const textOf = (name: string, file: string): string => readFileSync(`${printed}${name}/${file}`, 'utf8');
const file = (path: string, text: string): EvidenceFile => ({ path, text });
const logsOf = async (name: string): Promise<EvidenceFile[]> =>
  (await loadEvidence(recordings + name)).files.filter(({ path }) => path.endsWith('.log'));

const found = (workloads: readonly DiagnosedWorkload[]): string[] =>
  workloads
    .flatMap(({ object: { kind, namespace, name }, diagnoses }) =>
      diagnoses.map(
        ({ cause, location: { container } }) => `${kind} ${namespace}/${name} ${container}: ${cause}`,
      ),
    )
    .toSorted();

const names = readdirSync(printed);

describe('what kubectl describe prints', () => {
  test.each(names)('of %s leads to the cause that its objects lead to', async (name) => {
    const { files } = await loadEvidence(recordings + name);
    const described = [file('described.txt', textOf(name, 'described.txt')), ...(await logsOf(name))];
    expect(found(diagnose(readEvidence(described)))).toEqual(found(diagnose(readEvidence(files))));
  });

  test.each(names)('of %s gives the pods that the API has', async (name) => {
    const { pods } = readEvidence((await loadEvidence(recordings + name)).files);
    const read = readEvidence([file('pods.txt', textOf(name, 'described.txt'))]).pods;
    expect(read.map(({ value }) => essence(value))).toEqual(pods.map(({ value }) => essence(value)));
  });

  test('is read with the line ends of Windows, between the fences of Markdown, and behind a prompt', () => {
    const text = textOf('exit1-missing-env', 'described.txt');
    const plain = found(diagnose(readEvidence([file('a.txt', text)])));
    const around = `\`\`\`\nme@laptop:~$ kubectl -n shop describe deploy,pods\n${text}\n\`\`\`\n`;
    expect(found(diagnose(readEvidence([file('a.txt', text.replaceAll('\n', '\r\n'))])))).toEqual(plain);
    expect(found(diagnose(readEvidence([file('a.md', around)])))).toEqual(plain);
    expect(plain).not.toEqual([]);
  });

  test('a message of several lines ends where its field ends, whatever it looks like', () => {
    const text = `Name:         web-5d4f8c7b9-x2x5k
Namespace:    shop
Node:         node-1/10.0.0.1
Status:       Running
IP:           10.1.1.1
Controlled By:  ReplicaSet/web-5d4f8c7b9
Containers:
  app:
    Image:          web:1
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       Error
      Message:      panic: no key
goroutine 1 [running]:
  main:
    /src/main.go:7
Name: nobody
      Exit Code:    2
      Started:      Tue, 01 Dec 2026 04:16:07 +0000
      Finished:     Tue, 01 Dec 2026 04:16:08 +0000
    Ready:          False
    Restart Count:  6
    Environment:
      KEY:   line one
             line two
      EMPTY:  
    Mounts:  <none>
Events:  <none>
`;
    const { pods } = readEvidence([file('pod.txt', text)]);
    expect(pods).toHaveLength(1);
    const [status] = asList(pods[0]?.status.containerStatuses).map(asMapping);
    expect(asMapping(status?.lastState).terminated).toEqual({
      reason: 'Error',
      message: 'panic: no key\ngoroutine 1 [running]:\n  main:\n    /src/main.go:7\nName: nobody',
      exitCode: 2,
      startedAt: '2026-12-01T04:16:07Z',
      finishedAt: '2026-12-01T04:16:08Z',
    });
    const [container] = asList(pods[0]?.spec.containers).map(asMapping);
    expect(container?.env).toEqual([
      { name: 'KEY', value: 'line one\nline two' },
      { name: 'EMPTY', value: '' },
    ]);
  });
});

describe('tables of kubectl get', () => {
  const diagnosed = (...texts: string[]): DiagnosedWorkload[] =>
    diagnose(readEvidence(texts.map((text, index) => file(`table-${index}.txt`, text))));

  test('of pods and events name what waits, in the namespace and the container that the events name', () => {
    const [pods, events] = ['get-pods.txt', 'get-events.txt'].map((name) =>
      textOf('image-pull-rate-limited', name),
    );
    expect(found(diagnosed(`${pods}\n${events}`))).toEqual([
      'Deployment shop/mail-relay null: registry-rate-limited',
    ]);
  });

  test('of pods know the controller from the events, whatever its kind', () => {
    const made =
      'LAST SEEN   TYPE     REASON             OBJECT                    MESSAGE\n4m          Normal   SuccessfulCreate   statefulset/data-keeper   create Pod data-keeper-0 in StatefulSet data-keeper successful\n';
    const [workload] = diagnosed(textOf('data-keeper', 'get-pods.txt'), made);
    expect(workload?.object).toMatchObject({ kind: 'StatefulSet', name: 'data-keeper' });
  });

  test('say no exit code: OOMKilled is the cause, and no number is given', () => {
    const [workload] = diagnosed(
      'NAMESPACE   NAME                   READY   STATUS      RESTARTS      AGE\nshop        web-5d4f8c7b9-x2x5k    0/1     OOMKilled   4 (30s ago)   5m\n',
    );
    const [diagnosis] = workload?.diagnoses ?? [];
    expect(workload?.object).toMatchObject({ kind: 'Deployment', namespace: 'shop', name: 'web' });
    expect(diagnosis?.cause).toMatch(/^(?:out-of-memory|out-of-memory-child)$/);
    const told = JSON.stringify([diagnosis?.title, diagnosis?.evidence, diagnosis?.remedy, diagnosis?.trail]);
    expect(told).not.toMatch(/\b137\b|code \d|undefined/);
  });

  test.each([
    ['1/1     Running             0', 'complete'],
    ['0/1     ContainerCreating   0', 'progressing'],
    ['0/1     CrashLoopBackOff    12 (3m ago)', 'failed'],
    ['0/1     Error               3 (40s ago)', 'failed'],
    ['0/1     Init:Error          3 (40s ago)', 'failed'],
    ['0/1     ImagePullBackOff    0', 'failed'],
    ['0/1     InvalidImageName    0', 'failed'],
    ['0/1     Evicted             0', 'failed'],
    ['0/1     Completed           0', 'complete'],
  ])('a row with %s is %s', (cells, outcome) => {
    const text = `NAME                  READY   STATUS              RESTARTS      AGE\nweb-5d4f8c7b9-x2x5k   ${cells.padEnd(41)} 40m\n`;
    expect(diagnosed(text).map((workload) => workload.outcome)).toEqual([outcome]);
  });

  test('of something else are said to be not used', () => {
    const { problems } = readEvidence([
      file(
        'svc.txt',
        'NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE\nweb    ClusterIP   10.0.0.1     <none>        80/TCP    4m\n',
      ),
    ]);
    expect(problems).toEqual([
      { source: 'svc.txt', message: 'not used: a table of something else than pods and events' },
    ]);
  });
});

test('kubectl cluster-info dump gives the pods and the logs between its lists', () => {
  const evidence = readEvidence([file('dump.txt', textOf('init-container-fails', 'cluster-info-dump.txt'))]);
  expect(evidence.problems).toEqual([]);
  expect(evidence.pods.map(({ name }) => name)).toEqual(['user-api-85889746db-ccq6n']);
  expect(evidence.logs.map(({ pod, container }) => `${pod}/${container}`)).toEqual([
    'user-api-85889746db-ccq6n/migrate',
    'user-api-85889746db-ccq6n/user-api',
  ]);
  expect(found(diagnose(evidence))).toEqual([
    `Deployment shop/user-api migrate: ${diagnose(evidence)[0]?.diagnoses[0]?.cause}`,
  ]);
});

test('a dump that breaks off gives what came before', () => {
  const text = textOf('init-container-fails', 'cluster-info-dump.txt');
  const cut = text.slice(0, text.indexOf('"restartPolicy"', text.indexOf('"kind": "PodList"')));
  const evidence = readEvidence([file('dump.json', cut)]);
  expect(evidence.events.length).toBeGreaterThan(0);
  expect(evidence.problems).toHaveLength(1);
});

test.each([
  [
    'a table',
    'NAME                  READY   STATUS    RESTARTS   AGE\nweb-5d4f8c7b9-x2x5k   1/1     Running   0          5m\n',
  ],
  [
    'a description without the names of ports',
    'Name: web-5d4f8c7b9-x2x5k\nNamespace: default\nNode: node-1/10.0.0.1\nLabels: app=web\n  pod-template-hash=5d4f8c7b9\nStatus: Running\nControlled By: ReplicaSet/web-5d4f8c7b9\nContainers:\n  app:\n    Image: web:1\n    Port: 8080/TCP\n    State: Running\n    Ready: True\n    Restart Count: 0\nConditions:\n  Ready  True\nEvents: <none>\n',
  ],
])('a Service is not said to lead nowhere because of what %s leaves out', (_, text) => {
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'default' },
    spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] },
  };
  const evidence = readEvidence([file('pods.txt', text), file('service.json', JSON.stringify(service))]);
  expect(evidence.pods).toHaveLength(1);
  expect(wiringFaults(evidence, { isWhole: false })).toEqual([]);
});

test('the description of a node and of a claim says what a pod without a node waits for', () => {
  const node = `Name:               batch-1
Roles:              <none>
Labels:             kubernetes.io/arch=amd64
                    pool=batch
Taints:             dedicated=batch:NoSchedule
                    spot:NoExecute
Unschedulable:      true
Conditions:
  Type    Status  LastHeartbeatTime                 LastTransitionTime                Reason         Message
  ----    ------  -----------------                 ------------------                ------         -------
  Ready   False   Tue, 01 Dec 2026 05:22:02 +0000   Tue, 01 Dec 2026 05:22:02 +0000   KubeletNotReady   runtime is down
Capacity:
  cpu:     16
  memory:  64Gi
Allocatable:
  cpu:     15
  memory:  60Gi
System Info:
  Architecture:               amd64
  Kubelet Version:            v1.32.0
Events:              <none>
`;
  const claim = `Name:          data-db-0
Namespace:     shop
StorageClass:  fast
Status:        Pending
Volume:        
Labels:        app=db
Access Modes:  
VolumeMode:    Filesystem
Used By:       db-0
Events:
  Type     Reason              Age                From                         Message
  ----     ------              ----               ----                         -------
  Warning  ProvisioningFailed  10s (x3 over 40s)  persistentvolume-controller  storageclass.storage.k8s.io "fast" not found
`;
  const { nodes, claims, events, problems } = readEvidence([file('a.txt', `${node}\n\n${claim}`)]);
  expect(problems).toEqual([]);
  expect(nodes[0]).toMatchObject({
    name: 'batch-1',
    metadata: { labels: { pool: 'batch' } },
    spec: {
      unschedulable: true,
      taints: [
        { key: 'dedicated', value: 'batch', effect: 'NoSchedule' },
        { key: 'spot', effect: 'NoExecute' },
      ],
    },
    status: {
      allocatable: { cpu: '15', memory: '60Gi' },
      conditions: [{ type: 'Ready', status: 'False', reason: 'KubeletNotReady', message: 'runtime is down' }],
      nodeInfo: { architecture: 'amd64', kubeletVersion: 'v1.32.0' },
    },
  });
  expect(claims[0]).toMatchObject({
    namespace: 'shop',
    name: 'data-db-0',
    spec: { storageClassName: 'fast' },
    status: { phase: 'Pending' },
  });
  expect(events[0]?.value).toMatchObject({
    reason: 'ProvisioningFailed',
    count: 3,
    involvedObject: { kind: 'PersistentVolumeClaim', name: 'data-db-0', namespace: 'shop' },
  });
});

describe('a text that somebody made to take long', () => {
  const header = 'NAME   READY   STATUS   RESTARTS   AGE\n';
  test.each([
    ['many beginnings of logs', '==== START logs for container a of pod b/c ====\n'.repeat(20_000)],
    [
      'many ends that are none',
      `==== START logs for container a of pod b/c ====\n${'==== END logs for container a of pod b/c ====x\n'.repeat(20_000)}`,
    ],
    ['a name without end', `${header}b${'-bbbbbbbbb'.repeat(20_000)}   0/1   Error   3   4m\n`],
    [
      'spaces',
      `Name: x\nNamespace: y\nContainers:\n  a:\n    Image: b\n    Liveness: ${' '.repeat(300_000)}x\n`,
    ],
    ['many descriptions', 'Name: a\nNamespace: b\n'.repeat(50_000)],
    ['many objects that break off', '{"apiVersion":"v1","kind":"List","items":[\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    const began = performance.now();
    readEvidence([file('x.txt', text)]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('what a description leaves out is not said to be missing', () => {
  const stepsOf = (name: string): string =>
    diagnose(readEvidence([file('pods.txt', textOf(name, 'described.txt'))]))
      .flatMap(({ diagnoses }) => diagnoses)
      .flatMap(({ remedy, evidence }) => [
        ...remedy.steps,
        remedy.yaml ?? '',
        ...evidence.map(({ text }) => text),
      ])
      .join('\n');

  test('the pull secrets of a pod', () => {
    const told = stepsOf('sidecar-private-image');
    expect(told).toContain('"regcred"');
    expect(told).not.toMatch(/names no imagePullSecrets|^none$/m);
  });

  test('that an init container is a sidecar: one that fails in an initialized pod did not run before', () => {
    expect(stepsOf('flag-agent')).not.toMatch(/had already succeeded|runs again/);
  });
});

/** What a description and the API must agree on. */
function essence(pod: Mapping): unknown {
  const spec = asMapping(pod.spec);
  const status = asMapping(pod.status);
  const metadata = asMapping(pod.metadata);
  const specs = [...asList(spec.initContainers), ...asList(spec.containers)].map(asMapping);
  const statuses = [...asList(status.initContainerStatuses), ...asList(status.containerStatuses)].map(
    asMapping,
  );
  const run = (value: unknown): unknown => {
    const { exitCode, reason } = asMapping(asMapping(value).terminated);
    return exitCode === undefined ? undefined : { exitCode, reason };
  };
  const resources = (value: unknown): unknown => ({ limits: {}, requests: {}, ...asMapping(value) });
  const probe = (value: unknown): unknown => {
    const {
      initialDelaySeconds = 0,
      timeoutSeconds,
      periodSeconds,
      failureThreshold,
      ...action
    } = asMapping(value);
    const { httpGet, exec } = action;
    const { path, port } = asMapping(httpGet);
    return { initialDelaySeconds, timeoutSeconds, periodSeconds, failureThreshold, path, port, exec };
  };
  return {
    name: metadata.name,
    namespace: metadata.namespace,
    owner: asList(metadata.ownerReferences).map((owner) => [asMapping(owner).kind, asMapping(owner).name]),
    node: spec.nodeName,
    restartPolicy: spec.restartPolicy,
    phase: status.phase,
    containers: specs.map((container) => ({
      name: container.name,
      image: container.image,
      command: container.command,
      args: container.args,
      resources: resources(container.resources),
      env: asList(container.env).map((each) => {
        const { name, value, valueFrom } = asMapping(each);
        const { secretKeyRef, configMapKeyRef } = asMapping(valueFrom);
        return [name, value ?? asMapping(secretKeyRef ?? configMapKeyRef).key];
      }),
      mounts: asList(container.volumeMounts)
        .map((mount) => `${asMapping(mount).mountPath} ${asMapping(mount).name} ${asMapping(mount).subPath}`)
        .toSorted(),
      probes: [container.livenessProbe, container.readinessProbe, container.startupProbe].map(probe),
    })),
    states: statuses
      .map(({ name, ready, restartCount, state, lastState }) => ({
        name,
        ready,
        restartCount,
        state: Object.keys(asMapping(state)),
        waits: asMapping(asMapping(state).waiting).reason,
        ended: run(state),
        endedBefore: run(lastState),
      }))
      .toSorted((a, b) => String(a.name).localeCompare(String(b.name))),
    conditions: asList(status.conditions)
      .map((each) => `${asMapping(each).type}=${asMapping(each).status}`)
      .toSorted(),
    volumes: asList(spec.volumes).map((volume) => {
      const { name, ...source } = asMapping(volume);
      const claim = asMapping(source.persistentVolumeClaim).claimName;
      const named = asMapping(source.secret).secretName ?? asMapping(source.configMap).name ?? claim;
      return [name, Object.keys(source)[0], named];
    }),
  };
}
