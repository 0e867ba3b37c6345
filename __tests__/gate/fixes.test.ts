import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const ports = 'ports: [{name: web, containerPort: 3000}]';
const quick = 'startupProbe: {exec: {command: [up]}, failureThreshold: 30}';

/** A container's fields, the rule that finds them wrong, and the lines it proposes instead, which then pass the rule. */
const cases: readonly (readonly [rule: string, wrong: string, paste: string, mended: string])[] = [
  ['image-reference', 'image: "shop/app :1.0.0"', 'image: shop/app:1.0.0', 'image: shop/app:1.0.0'],
  ['image-reference', 'image: ghcr.io//app:1.0.0', 'image: ghcr.io/app:1.0.0', 'image: ghcr.io/app:1.0.0'],
  ['image-reference', 'image: 1.25', 'image: app:1.25', 'image: app:1.25'],
  [
    'image-reference',
    'image: {repository: shop/app, tag: 2.0.1}',
    'image: shop/app:2.0.1',
    'image: shop/app:2.0.1',
  ],
  ['image-reference', 'image: null', 'image: app:1.2.3', 'image: app:1.2.3'],
  [
    'image-pull-policy',
    'image: shop/app:1.0.0, imagePullPolicy: Never',
    'imagePullPolicy: IfNotPresent',
    'image: shop/app:1.0.0, imagePullPolicy: IfNotPresent',
  ],
  [
    'image-pull-policy',
    'image: shop/app:latest, imagePullPolicy: IfNotPresent',
    'imagePullPolicy: Always',
    'image: shop/app:latest, imagePullPolicy: Always',
  ],
  [
    'memory-overcommit',
    'resources: {requests: {memory: 64Mi}, limits: {memory: 257Mi}}',
    'requests: {memory: 65Mi}',
    'resources: {requests: {memory: 65Mi}, limits: {memory: 257Mi}}',
  ],
  ['resource-unit', 'resources: {limits: {memory: 1E}}', 'memory: 1T', 'resources: {limits: {memory: 1T}}'],
  ['resource-unit', 'resources: {limits: {memory: 2k}}', 'memory: 2G', 'resources: {limits: {memory: 2G}}'],
  [
    'probe-values',
    `${ports}, livenessProbe: {periodSeconds: 5}`,
    'httpGet: {path: /livez, port: web}',
    `${ports}, livenessProbe: {periodSeconds: 5, httpGet: {path: /livez, port: web}}`,
  ],
  [
    'probe-values',
    `${ports}, readinessProbe: {grpc: {port: web}}`,
    'port: 3000',
    `${ports}, readinessProbe: {grpc: {port: 3000}}`,
  ],
  [
    'liveness-equals-readiness',
    `${quick}, livenessProbe: {tcpSocket: {port: 80}}, readinessProbe: {tcpSocket: {port: 80}}`,
    'livenessProbe: {failureThreshold: 7}',
    `${quick}, livenessProbe: {tcpSocket: {port: 80}, failureThreshold: 7}, readinessProbe: {tcpSocket: {port: 80}}`,
  ],
  [
    'startup-budget',
    'startupProbe: {exec: {command: [up]}}',
    'failureThreshold: 6',
    'startupProbe: {exec: {command: [up]}, failureThreshold: 6}',
  ],
  [
    'probe-timeout',
    'readinessProbe: {exec: {command: [up]}, timeoutSeconds: 10}',
    'timeoutSeconds: 5',
    'readinessProbe: {exec: {command: [up]}, timeoutSeconds: 5}',
  ],
  [
    'liveness-dependency',
    `${ports}, livenessProbe: {exec: {command: [sh, -c, psql -h db]}}`,
    'httpGet: {path: /livez, port: web}',
    `${ports}, livenessProbe: {httpGet: {path: /livez, port: web}}`,
  ],
];

describe('the last line of a fix can be pasted, and then its rule is content', () => {
  test.each(cases)('%s: %s', (rule, wrong, paste, mended) => {
    expect(fixesOf(rule, wrong).map((fix) => fix.split('\n').at(-1))).toEqual([paste]);
    expect(fixesOf(rule, mended)).toEqual([]);
  });
});

function fixesOf(rule: string, fields: string): string[] {
  const image = fields.startsWith('image:') ? '' : 'image: shop/app:1.0.0, ';
  const text = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec: {containers: [{name: app, ${image}${fields}}]}
`;
  const { findings } = runGate({
    files: [{ path: 'web.yaml', text, named: true }],
    unreadableFiles: [],
    missing: [],
    settings: defaultSettings,
    today: '2026-11-23',
  });
  return findings.filter((finding) => finding.rule === rule).map(({ fix }) => fix);
}
