import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const weird = ['null', '5', '-1', '"text"', '[]', '[null]', '{}', '{a: null}', 'true', '1e99', '.nan'];
const places = [
  'livenessProbe: X',
  'readinessProbe: {httpGet: X}',
  'startupProbe: {exec: X}',
  'startupProbe: {exec: {command: X}}',
  'livenessProbe: {httpGet: {path: X, port: 80}}',
  'livenessProbe: {httpGet: {host: X, port: 80, scheme: X}}',
  'livenessProbe: {httpGet: {httpHeaders: X, port: X}}, readinessProbe: {httpGet: {httpHeaders: [X], port: X}}',
  'livenessProbe: {grpc: {port: X, service: X}}',
  'livenessProbe: {tcpSocket: {port: 80}, initialDelaySeconds: X, failureThreshold: X, timeoutSeconds: X}',
  'readinessProbe: {tcpSocket: X, periodSeconds: X, successThreshold: X, terminationGracePeriodSeconds: X}',
  'ports: X, livenessProbe: {httpGet: {port: http}}',
  'ports: [X, {name: X, containerPort: X, protocol: X}], readinessProbe: {httpGet: {port: 8080}}',
  'lifecycle: X',
  'lifecycle: {preStop: X, postStart: {httpGet: X}}',
  'lifecycle: {preStop: {sleep: {seconds: X}}}',
  'image: X, env: X, args: X, command: X, livenessProbe: {exec: {command: [curl]}}',
  'env: [X, {name: X, value: X}], livenessProbe: {exec: {command: [sh, -c, X]}}',
];

/** Whatever stands where a probe, port or hook belongs: rules report or stay silent, they never break. */
test.each(places)('%s', (place) => {
  for (const value of weird) {
    const container = `{name: app, ${place.replaceAll('X', value)}}`;
    const text = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, annotations: {crashgate.dev/expected-startup: ${value}}}
spec:
  minReadySeconds: ${value}
  progressDeadlineSeconds: ${value}
  template:
    metadata: {labels: {app: web}}
    spec: {terminationGracePeriodSeconds: ${value}, initContainers: [${container}], containers: [${container}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, publishNotReadyAddresses: ${value}, ports: [${value}, {port: ${value}, targetPort: ${value}}]}
`;
    const { failures } = runGate({
      files: [{ path: 'web.yaml', text, named: true }],
      unreadableFiles: [],
      missing: [],
      settings: { ...defaultSettings, pedantic: true },
      today: '2026-11-23',
    });
    expect(failures).toEqual([]);
  }
});

describe('ten thousand documents', () => {
  test('find the Services that reach them without asking each pair', () => {
    const text = Array.from({ length: 5000 }, (_, index) => {
      const name = `web-${index}`;
      return `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}}, spec: {template: {metadata: {labels: {part-of: shop, app: ${name}}}, spec: {containers: [{name: app, ports: [{containerPort: 80}]}]}}}}
---
{apiVersion: v1, kind: Service, metadata: {name: ${name}}, spec: {selector: {part-of: shop, app: ${name}}, ports: [{port: 80}]}}
`;
    }).join('---\n');
    const { findings } = runGate({
      files: [{ path: 'web.yaml', text, named: true }],
      unreadableFiles: [],
      missing: [],
      settings: defaultSettings,
      today: '2026-11-23',
    });
    const missing = findings.filter(({ rule }) => rule === 'readiness-probe');
    expect(missing).toHaveLength(5000);
    expect(missing.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
