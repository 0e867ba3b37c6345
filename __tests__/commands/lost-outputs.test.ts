import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as actionsCore from '@actions/core';
import { expect, test } from '@jest/globals';
import { diagnoseWithoutSecrets } from '../../src/commands/diagnose/diagnose-without-secrets.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { unfailing } from '../../src/publish/runner.ts';
import { backOff, ended, pod } from '../diagnosis/world.ts';

const cli = new URL('../../src/cli.ts', import.meta.url).pathname;

function manifest(memory: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'gate-')), 'pod.yaml');
  writeFileSync(
    path,
    `apiVersion: v1\nkind: Pod\nmetadata: {name: app}\nspec:\n  containers:\n    - {name: app, image: "shop/app:1.0", resources: {limits: {memory: ${memory}}}}\n`,
  );
  return path;
}

test.each([
  ['a verdict of pass', '64Mi', 0],
  ['a verdict of block', '64m', 1],
])('%s survives a full standard output, and one line says what is lost', (_, memory, code) => {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'gate', manifest(memory)], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: code,
    stderr: 'crashgate: standard output cannot be written: ENOSPC\n',
  });
});

test('outputs and a summary that cannot be written cost a warning each', async () => {
  const warnings: string[] = [];
  const broken = {
    ...actionsCore,
    warning: (text: string | Error) => void warnings.push(String(text)),
    setOutput: (_name: string, _value: unknown) => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  };
  const before = process.env.GITHUB_STEP_SUMMARY;
  process.env.GITHUB_STEP_SUMMARY = '/dev/full/summary';
  try {
    const core = unfailing(broken);
    core.setOutput('verdict', 'pass');
    core.setOutput('errors', 0);
    await core.summary.addRaw('text').write();
  } finally {
    if (before === undefined) delete process.env.GITHUB_STEP_SUMMARY;
    else process.env.GITHUB_STEP_SUMMARY = before;
  }
  expect(warnings).toEqual([
    'the outputs of this step cannot be written: ENOSPC',
    expect.stringContaining('the job summary cannot be written'),
  ]);
});

const trap = { toString: 1, valueOf: 2 };
const crashed = (spec: object, status: object = {}) =>
  pod([
    {
      spec: { ...spec },
      state: backOff,
      last: ended(1, { ...status }),
      restarts: 3,
      ready: false,
    },
  ]);

test.each([
  [
    'runAsUser',
    crashed({ securityContext: { runAsUser: trap } }),
    "EACCES: permission denied, open '/data/x'",
  ],
  [
    'a mountPath',
    crashed({ volumeMounts: [{ name: trap, mountPath: trap }] }),
    "EACCES: permission denied, open '/data/x'",
  ],
  ['a command', crashed({ command: [trap] }, { exitCode: 126 }), 'exec /app: permission denied'],
  ['the level of a log', crashed({}), '{"level":{"toString":1},"msg":"panic: no such file"}'],
  [
    'a limit',
    crashed({ resources: { limits: { memory: trap } } }, { exitCode: 137, reason: 'OOMKilled' }),
    '',
  ],
])('an object with toString as %s is diagnosed', async (_, object, log) => {
  for (const name of ['pods.json', 'pods.yaml']) {
    const files = [
      { path: name, text: JSON.stringify(object) },
      { path: 'web-5c9f7d-abcde_app.previous.log', text: `${log}\n` },
    ];
    const workloads = await diagnoseWithoutSecrets(readEvidence(files));
    expect(workloads[0]?.diagnoses).toHaveLength(1);
    expect(JSON.stringify(workloads)).not.toContain('[object Object]');
  }
});

test('an amount of 1e999 is diagnosed', async () => {
  const metrics = {
    apiVersion: 'metrics.k8s.io/v1beta1',
    kind: 'PodMetrics',
    metadata: { name: 'web-5c9f7d-abcde', namespace: 'shop' },
    timestamp: '2026-12-01T00:00:00Z',
    window: '15s',
    containers: [{ name: 'app', usage: { memory: 'MANY' } }],
  };
  const killed = crashed(
    { resources: { limits: { memory: '64Mi' } } },
    { exitCode: 137, reason: 'OOMKilled' },
  );
  const workloads = await diagnoseWithoutSecrets(
    readEvidence([
      { path: 'pods.json', text: JSON.stringify(killed) },
      { path: 'metrics.json', text: JSON.stringify(metrics).replace('"MANY"', '1e999') },
      { path: 'more.json', text: JSON.stringify(metrics).replace('"MANY"', '"1e999"') },
    ]),
  );
  expect(workloads[0]?.diagnoses[0]?.cause).toBe('out-of-memory');
});

test('a secret that reads like a name of ours takes nothing from the answer', async () => {
  const words = ['out-of-memory', 'high', 'medium', 'app', 'regular', 'memory-limit'];
  const env = words.map((value, index) => ({ name: `API_TOKEN_${index}`, value }));
  const killed = crashed(
    { resources: { limits: { memory: '64Mi' } }, env },
    { exitCode: 137, reason: 'OOMKilled' },
  );
  const [workload] = await diagnoseWithoutSecrets(
    readEvidence([{ path: 'pods.json', text: JSON.stringify(killed) }]),
  );
  const { cause, confidence, preventedBy } = workload?.diagnoses[0] ?? {};
  expect(cause).toBe('out-of-memory');
  expect(JSON.stringify([confidence, preventedBy])).not.toContain('secret:');
});
