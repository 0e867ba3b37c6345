import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../src/gate/engine/result.ts';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

function judgeText(text: string, kubernetesMinor: number): GateResult {
  return runGate({
    files: [{ path: 'all.yaml', text, named: true }],
    unreadableFiles: [],
    missing: [],
    settings: { ...defaultSettings, pedantic: true, kubernetesMinor },
    today: '2026-11-23',
  });
}

const weird = [
  'null',
  '5',
  '-1',
  '"text"',
  '[]',
  '[null]',
  '{}',
  '{a: null}',
  'true',
  '1e99',
  '.nan',
  '[[]]',
];
const pods = [
  'volumes: X',
  'volumes: [X, {name: X, configMap: X}], containers: [{name: a, volumeMounts: X, volumeDevices: X}]',
  'volumes: [{name: a, configMap: {name: X, defaultMode: X, items: X}}, {name: X, secret: {secretName: X, items: [X]}}]',
  'volumes: [{name: a, projected: {sources: X, defaultMode: X}}, {name: b, projected: {sources: [X, {configMap: X}]}}]',
  'volumes: [{name: a, persistentVolumeClaim: {claimName: X}}, {name: b, hostPath: {path: X, type: X}}, {name: c, image: X}]',
  'containers: [{name: X, ports: [X, {name: X, containerPort: X, hostPort: X, hostIP: X, protocol: X}]}, X]',
  'volumes: [{name: a, configMap: {name: c}}], containers: [{name: a, command: X, args: X, workingDir: X, volumeMounts: [X, {name: a, mountPath: X, subPath: X, subPathExpr: X}, {name: a, mountPath: /app, subPath: X}]}]',
  'resources: X, hostUsers: X, hostnameOverride: X, schedulingGates: X, topologySpreadConstraints: X, securityContext: X',
  'topologySpreadConstraints: [X], hostNetwork: X, nodeSelector: X, affinity: X, nodeName: X, containers: [{name: a, lifecycle: X, env: X}]',
  'affinity: {nodeAffinity: X, podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: X}}, containers: [{name: a, lifecycle: {stopSignal: X, preStop: X}, env: [X, {valueFrom: X}]}]',
];

/** Whatever stands in a manifest: rules report or stay silent, they never break. */
describe('weird values', () => {
  test.each(pods)('in a pod: %s', (pod) => {
    for (const value of weird) {
      const spec = pod.replaceAll('X', value);
      const text = `
{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: ${value}, volumeClaimTemplates: ${value}, template: {metadata: {labels: ${value}, annotations: ${value}}, spec: {${spec}}}}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: ${value}, strategy: ${value}, selector: {matchLabels: ${value}, matchExpressions: ${value}}, volumeClaimTemplates: [${value}], template: {spec: {${spec}}}}}
---
{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {${spec}}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: ${value}, immutable: ${value}}
`;
      for (const minor of [20, 37]) expect(judgeText(text, minor).failures).toEqual([]);
    }
  });

  test.each(weird)('in other objects: %s', (value) => {
    const text = `
{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {selector: ${value}, ports: ${value}, trafficDistribution: ${value}}}
---
{apiVersion: v1, kind: Service, metadata: {name: db}, spec: {selector: {app: ${value}}, ports: [${value}, {port: ${value}, targetPort: ${value}, protocol: ${value}}, {targetPort: http}]}}
---
{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {selector: ${value}, minAvailable: ${value}, maxUnavailable: ${value}}}
---
{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {scaleTargetRef: ${value}, maxReplicas: ${value}, minReplicas: ${value}, behavior: ${value}}}
---
{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: web}, spec: {scaleTargetRef: {name: web, kind: ${value}}, maxReplicaCount: ${value}}}
---
{apiVersion: v1, kind: PersistentVolume, metadata: {name: web}, spec: {hostPath: ${value}, local: ${value}, nodeAffinity: ${value}, claimRef: ${value}, csi: ${value}}}
---
{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: ${value}, volumeName: ${value}, storageClassName: ${value}}}
---
{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: fast}, provisioner: ${value}}
---
{apiVersion: batch/v1, kind: Job, metadata: {name: web}, spec: {manualSelector: ${value}, selector: ${value}, podFailurePolicy: ${value}, template: ${value}}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: 2, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a, ports: [{name: http, containerPort: 80}]}], volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]}}}}
`;
    for (const minor of [20, 37]) expect(judgeText(text, minor).failures).toEqual([]);
  });
});

describe('ten thousand documents', () => {
  const count = 2000;
  const text = Array.from({ length: count }, (_, index) => {
    const name = `web-${index}`;
    return `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}}, spec: {selector: {matchLabels: {part-of: shop, app: ${name}}}, template: {metadata: {labels: {part-of: shop, app: ${name}}}, spec: {containers: [{name: app, ports: [{name: http, containerPort: 80}], volumeMounts: [{name: data, mountPath: /data}]}], volumes: [{name: data, persistentVolumeClaim: {claimName: ${name}}}]}}}}
---
{apiVersion: v1, kind: Service, metadata: {name: ${name}}, spec: {selector: {part-of: shop, app: ${name}-gone}, ports: [{port: 80, targetPort: https}]}}
---
{apiVersion: v1, kind: Service, metadata: {name: ${name}-b}, spec: {selector: {part-of: shop, app: ${name}}, ports: [{port: 80, targetPort: https}]}}
---
{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: ${name}}, spec: {selector: {matchLabels: {part-of: shop, app: ${name}}}, minAvailable: 1}}
---
{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: ${name}}, spec: {accessModes: [ReadWriteOnce]}}
`;
  }).join('---\n');
  let judged: GateResult | undefined;

  test.each([
    ['service-selects-nothing', count],
    ['service-target-port', count],
    ['scaling-target', count],
    ['shared-volume-claim', count],
    ['selector-labels', 0],
  ])('%s looks things up instead of comparing all with all', (rule, found) => {
    judged ??= judgeText(text, 37);
    const { findings } = judged;
    expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(found);
  });
});
