import { describe, expect, test } from '@jest/globals';
import { keepRulesThatFind } from '../../src/commands/diagnose/rules-that-find.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';

const pod = (container: object, status: object, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'web-1',
    namespace: 'shop',
    uid: 'p',
  },
  spec: { nodeName: 'node-1', ...spec, containers: [{ name: 'web', image: 'web:1.0.0', ...container }] },
  status: {
    phase: 'Running',
    containerStatuses: [{ name: 'web', restartCount: 6, ready: false, started: false, ...status }],
  },
});

const killed = {
  state: { waiting: { reason: 'CrashLoopBackOff' } },
  lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
};
const unconfigured = {
  state: {
    waiting: { reason: 'CreateContainerConfigError', message: 'configmap "settings" not found' },
  },
};

async function rulesFor(...objects: object[]): Promise<readonly string[] | undefined> {
  const files = objects.map((object, index) => ({ path: `${index}.json`, text: JSON.stringify(object) }));
  const evidence = readEvidence(files);
  const [workload] = await keepRulesThatFind(diagnose(evidence), evidence);
  return workload?.diagnoses[0]?.preventedBy;
}

describe('of the rules that look for a cause, a report names those that find something in this workload', () => {
  test('a heap as large as the limit is what the rule on heaps finds', async () => {
    const container = {
      resources: { limits: { memory: '768Mi' } },
      env: [{ name: 'JAVA_TOOL_OPTIONS', value: '-Xmx1024m' }],
    };
    expect(await rulesFor(pod(container, killed))).toEqual(['heap-exceeds-limit']);
  });

  test('without one it finds nothing, and is not named', async () => {
    const container = { resources: { limits: { memory: '768Mi' } } };
    expect(await rulesFor(pod(container, killed))).toEqual([]);
  });

  const mounted = { envFrom: [{ configMapRef: { name: 'settings' } }] };

  test('a ConfigMap that the kubelet does not find is one that the gate would have missed too', async () => {
    expect(await rulesFor(pod(mounted, unconfigured))).toEqual(['config-map-exists']);
  });

  test('a Secret that nobody asked the cluster for may well be there: its rule is not named', async () => {
    const spec = { imagePullSecrets: [{ name: 'login' }] };
    const status = {
      state: { waiting: { reason: 'ImagePullBackOff', message: 'Back-off pulling image "web:1.0.0"' } },
    };
    const event = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'e', namespace: 'shop' },
      involvedObject: { kind: 'Pod', name: 'web-1', namespace: 'shop', uid: 'p' },
      type: 'Warning',
      reason: 'Failed',
      message: 'Failed to pull image "web:1.0.0": no basic auth credentials',
    };
    expect(await rulesFor(pod({}, status, spec), event)).toEqual([]);
  });
});
