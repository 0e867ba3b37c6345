import { expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { markdownReport } from '../../src/report/gate/markdown.ts';
import { textReport } from '../../src/report/gate/text.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** A pod that needs so many ConfigMaps of which there is none. */
function needy(howMany: number) {
  const volumes = Array.from({ length: howMany }, (_, at) => ({
    name: `v${at}`,
    configMap: { name: `dashboard-number-${'abcdefgh'[at]}` },
  }));
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'grafana', namespace: 'monitoring' },
    spec: {
      containers: [
        {
          name: 'app',
          image: 'ghcr.io/acme/grafana:11.1.0',
          resources: { limits: { memory: '64Mi' }, requests: { cpu: '50m' } },
          volumeMounts: volumes.map(({ name }) => ({ name, mountPath: `/${name}` })),
        },
      ],
      volumes,
    },
  };
  return runGate({
    files: [{ path: 'pod.json', text: JSON.stringify(pod, null, 2), named: true }],
    unreadableFiles: [],
    missing: [],
    settings: defaultSettings,
    today: '2026-01-01',
  });
}

test('the same advice for many absent objects is written out three times; the closing block declares them all', () => {
  const result = needy(6);
  const [text, markdown] = [textReport(result), markdownReport(result)];
  expect(text.match(/fix: add the ConfigMap/g)).toHaveLength(3);
  expect(text.match(/\(fix as above\)/g)).toHaveLength(3);
  expect(markdown.match(/\*\*Fix:\*\* add the ConfigMap/g)).toHaveLength(3);
  expect(markdown.match(/\*\*Fix:\*\* as above/g)).toHaveLength(3);
  for (const letter of 'abcdef') {
    expect(text).toContain(`name: dashboard-number-${letter}, reason: WHO MAKES IT`);
    expect(markdown).toContain(`name: dashboard-number-${letter}, reason: WHO MAKES IT`);
    expect(text).toContain(`needs ConfigMap monitoring/dashboard-number-${letter}, which no manifest`);
  }
});

test('objects that are in the set twice are folded, wherever their first one stands', () => {
  const maps = Array.from(
    { length: 9 },
    (_, at) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m${at}}\n`,
  );
  const result = runGate({
    files: [{ path: 'a.yaml', text: [...maps, ...maps].join('---\n'), named: true }],
    unreadableFiles: [],
    missing: [],
    settings: defaultSettings,
    today: '2026-01-01',
  });
  expect(textReport(result)).toMatch(/… and 6 more duplicate-object in this file: lines 51, 55, 59/);
  expect(markdownReport(result)).toContain('… and 8 more `duplicate-object`');
});
