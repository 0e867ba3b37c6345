import { describe, expect, test } from '@jest/globals';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import {
  explainStartBudget,
  failureWindow,
  hooksOf,
  killBudget,
  probesOf,
  startBudget,
  timingOf,
  writeHandler,
} from '../../src/manifest/pod/probe.ts';
import type { Container } from '../../src/manifest/workload.ts';

/** The one container of a pod, from its fields in YAML's flow style. */
function container(fields: string, list = 'containers'): Container {
  const text = `{apiVersion: v1, kind: Pod, metadata: {name: x}, spec: {${list}: [{name: app, ${fields}}]}}`;
  const set = readManifestSet([{ path: 'pod.yaml', text, named: true }], [], { kubernetesMinor: 35 });
  return set.workloads[0]?.containers[0] as Container;
}

const liveness = (fields: string) => probesOf(container(`livenessProbe: {${fields}}`))[0];

describe('timing', () => {
  test.each([
    ['', { initialDelay: 0, period: 10, timeout: 1, failureThreshold: 3 }],
    [
      'initialDelaySeconds: 5, periodSeconds: 20, timeoutSeconds: 2, failureThreshold: 6',
      { initialDelay: 5, period: 20, timeout: 2, failureThreshold: 6 },
    ],
    [
      'periodSeconds: 0, timeoutSeconds: 0, failureThreshold: 0',
      { initialDelay: 0, period: 10, timeout: 1, failureThreshold: 3 },
    ],
    ['periodSeconds: null', { initialDelay: 0, period: 10, timeout: 1, failureThreshold: 3 }],
    ['periodSeconds: -1', undefined],
    ['periodSeconds: "10"', undefined],
    ['timeoutSeconds: 1.5', undefined],
    ['failureThreshold: 4294967296', undefined],
    ['initialDelaySeconds: [5]', undefined],
  ])('{%s}', (fields, timing) => {
    const probe = liveness(fields);
    expect(probe && timingOf(probe)).toEqual(timing);
  });

  test('budgets', () => {
    const timing = { initialDelay: 5, period: 10, timeout: 1, failureThreshold: 3 };
    expect(startBudget(timing)).toBe(26);
    expect(explainStartBudget(timing)).toBe('5 s + 2 × 10 s + 1 s = 26 s');
    expect(killBudget(timing, false)).toBe(26);
    expect(killBudget(timing, true)).toBe(21);
    expect(failureWindow(timing)).toBe(30);
  });
});

describe('handlers', () => {
  test.each([
    ['httpGet: {port: 8080}', 'httpGet'],
    ['httpGet: null, tcpSocket: {port: 8080}', 'tcpSocket'],
    ['exec: {command: [ls]}', 'exec'],
    ['grpc: {port: 9000}', 'grpc'],
    ['', undefined],
    ['httpGet: {port: 8080}, exec: {command: [ls]}', undefined],
    ['httpGet: /healthz', undefined],
    ['sleep: {seconds: 5}', undefined],
  ])('{%s}', (fields, kind) => {
    expect(liveness(fields)?.handler?.kind).toBe(kind);
  });

  test('probes come with label and path, in the order the kubelet needs them', () => {
    const all = 'readinessProbe: {exec: {}}, livenessProbe: {exec: {}}, startupProbe: {exec: {}}';
    const probes = probesOf(container(all)).map(({ label, path, handler }) => [
      label,
      path.join('.'),
      handler?.path.at(-1),
    ]);
    expect(probes).toEqual([
      ['startup probe', 'spec.containers.0.startupProbe', 'exec'],
      ['liveness probe', 'spec.containers.0.livenessProbe', 'exec'],
      ['readiness probe', 'spec.containers.0.readinessProbe', 'exec'],
    ]);
  });

  test('hooks', () => {
    const hooks = hooksOf(container('lifecycle: {preStop: {sleep: {seconds: 5}}, postStart: null}'));
    expect(hooks.map(({ label, handler }) => [label, handler?.kind])).toEqual([['preStop hook', 'sleep']]);
    expect(hooksOf(container('lifecycle: soon'))).toEqual([]);
  });

  test('a plain init container has none, a sidecar has', () => {
    const fields = 'livenessProbe: {exec: {}}, lifecycle: {preStop: {exec: {}}}';
    expect(probesOf(container(fields, 'initContainers'))).toEqual([]);
    expect(hooksOf(container(fields, 'initContainers'))).toEqual([]);
    expect(probesOf(container(`restartPolicy: Always, ${fields}`, 'initContainers'))).toHaveLength(1);
    expect(hooksOf(container(`restartPolicy: Always, ${fields}`, 'initContainers'))).toHaveLength(1);
  });

  test.each([
    ['livenessProbe: null', 0],
    ['livenessProbe: [httpGet]', 0],
    ['livenessProbe: 5', 0],
    ['livenessProbe: {}', 1],
  ])('%s', (fields, count) => {
    expect(probesOf(container(fields))).toHaveLength(count);
  });
});

describe('writes a handler that can be pasted, without what may be secret', () => {
  test.each([
    ['httpGet: {path: /healthz, port: 8080}', 'httpGet: {path: /healthz, port: 8080}'],
    ['httpGet: {port: http, scheme: HTTPS}', 'httpGet: {path: /, port: http, scheme: HTTPS}'],
    [
      'httpGet: {path: "/a?token=hunter2", port: 80, httpHeaders: [{name: A, value: hunter2}]}',
      'httpGet: {path: /a, port: 80}',
    ],
    ['httpGet: {path: "/a b", port: 80}', 'httpGet: {path: "/a b", port: 80}'],
    ['httpGet: {path: /healthz}', 'httpGet: {path: /healthz}'],
    ['tcpSocket: {port: 5432}', 'tcpSocket: {port: 5432}'],
    ['grpc: {port: 9000, service: liveness}', 'grpc: {port: 9000, service: liveness}'],
    ['exec: {command: [cat, /tmp/alive]}', 'exec: {command: ["cat", "/tmp/alive"]}'],
    ['exec: {command: [mysqladmin, ping, -phunter2]}', 'exec: {command: […]} # the same command'],
    ['exec: {command: [check, --token=hunter2]}', 'exec: {command: […]} # the same command'],
  ])('{%s}', (fields, text) => {
    const handler = liveness(fields)?.handler;
    expect(handler && writeHandler(handler)).toBe(text);
  });
});
