import { expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const values = [
  'null',
  '7',
  'text',
  'true',
  '[]',
  '[1, null]',
  '{}',
  '{memory: {}}',
  '{memory: [1]}',
  '[{}]',
];

/** Where a broken value may stand in what the resource rules read. */
const places: readonly ((value: string) => string)[] = [
  (value) => workload(`resources: ${value}`),
  (value) => workload(`resources: {limits: ${value}, requests: ${value}}`),
  (value) => workload(`resources: {limits: {memory: ${value}}, requests: {memory: ${value}}}`),
  (value) => workload(`env: ${value}`),
  (value) => workload(`env: [{name: JAVA_OPTS, value: ${value}}, {name: JAVA_OPTS, valueFrom: ${value}}]`),
  (value) => workload(`env: [{name: JAVA_OPTS, valueFrom: {configMapKeyRef: ${value}}}]`),
  (value) => workload(`envFrom: ${value}`),
  (value) => workload(`envFrom: [{prefix: ${value}, configMapRef: ${value}}]`),
  (value) => workload(`{command: ${value}, args: ${value}}`),
  (value) => workload('name: app', `resources: ${value}`),
  (value) => workload('name: app', `volumes: ${value}`),
  (value) => workload('name: app', `volumes: [{name: a, emptyDir: ${value}}, {ephemeral: ${value}}]`),
  (value) => workload('name: app', `volumes: [{emptyDir: {medium: Memory, sizeLimit: ${value}}}]`),
  (value) => beside('v1', 'LimitRange', `limits: ${value}`),
  (value) => beside('v1', 'LimitRange', `limits: [{type: Container, default: ${value}, max: ${value}}]`),
  (value) => beside('v1', 'ResourceQuota', `hard: ${value}`),
  (value) =>
    beside(
      'v1',
      'ResourceQuota',
      `{hard: {limits.memory: 1Gi}, scopes: ${value}, scopeSelector: {matchExpressions: ${value}}}`,
    ),
  (value) =>
    beside('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', `{targetRef: ${value}, updatePolicy: ${value}}`),
  (value) =>
    beside('autoscaling/v2', 'HorizontalPodAutoscaler', `{scaleTargetRef: ${value}, metrics: ${value}}`),
  (value) => beside('v1', 'PersistentVolumeClaim', `resources: ${value}`),
];

test.each(places.map((place) => [place('…'), place] as const))(
  'no broken value breaks a rule:\n%s',
  (_, place) => {
    for (const value of values) expect(failuresIn(place(value))).toEqual([]);
  },
);

function workload(container: string, podField = ''): string {
  const fields = container.replace(/^\{(.*)\}$/, '$1');
  return `apiVersion: v1
kind: Pod
metadata: {name: checkout}
spec:
  ${podField}
  containers:
    - {image: "shop/checkout:1.4.2", ${fields}}
`;
}

function beside(apiVersion: string, kind: string, spec: string): string {
  const fields = spec.startsWith('{') ? spec : `{${spec}}`;
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata: {name: beside}
spec: ${fields}
---
${workload('name: app')}`;
}

function failuresIn(text: string): unknown {
  const result = runGate({
    files: [{ path: 'set.yaml', text, named: true }],
    unreadableFiles: [],
    missing: [],
    settings: { ...defaultSettings, pedantic: true },
    today: '2026-11-23',
  });
  expect(result.set.objects.length).toBeGreaterThan(0);
  return result.failures;
}
