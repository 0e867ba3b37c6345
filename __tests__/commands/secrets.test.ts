import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { crashingDeployment, kubeconfigFor, ScriptedCluster } from '../cluster/scripted-cluster.ts';
import { planted, plantedIn, secrets } from './planted-secrets.ts';
import { type Ended, runActionSource, runSource, textOf } from './run-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const evidence = join(folder, 'evidence');
const { container, annotations, message, log, objects } = planted;
const cluster = new ScriptedCluster([...crashingDeployment(container, { annotations, message }), ...objects]);
const env = { KUBECONFIG: join(folder, 'kubeconfig') };

beforeAll(async () => {
  cluster.log = log;
  await cluster.start();
  writeFileSync(env.KUBECONFIG, kubeconfigFor(cluster.url, { token: planted.token }));
  const watched = await runSource(['watch', '--workload', 'deployment/checkout', '--evidence', evidence], {
    env,
  });
  runs.set('watch', watched);
}, 60_000);
afterAll(() => cluster.stop());

const runs = new Map<string, Ended>();

describe('no secret leaves, whatever is asked for', () => {
  test('the watch has found the crash, and its evidence is written', () => {
    expect(runs.get('watch')).toMatchObject({ code: 1 });
    expect(runs.get('watch')?.stdout).toContain('DATABASE_URL');
    expect(textOf(evidence)).toContain('pods.json');
    // What was planted has come this far: there was something to hide.
    expect(textOf(evidence).match(/\[secret:\d+\]/g)?.length).toBeGreaterThan(8);
  });

  test('in the words of the watch, and in its evidence', () => {
    const { stdout = '', stderr = '' } = runs.get('watch') ?? {};
    expect(plantedIn(stdout + stderr)).toEqual([]);
    expect(plantedIn(textOf(evidence))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['watch as JSON', ['watch', '--workload', 'deployment/checkout', '--format', 'json']],
    ['alert', ['alert']],
    ['alert as JSON', ['alert', '--format', 'json']],
    ['diagnose', ['diagnose', 'deployment/checkout']],
    ['diagnose as JSON', ['diagnose', 'deployment/checkout', '--format', 'json']],
    ['diagnose as Markdown', ['diagnose', 'deployment/checkout', '--format', 'markdown']],
    ['diagnose the evidence', ['diagnose', '--from', evidence]],
    ['diagnose the evidence as JSON', ['diagnose', '--from', evidence, '--format', 'json']],
    ['diagnose the evidence as Markdown', ['diagnose', '--from', evidence, '--format', 'markdown']],
    ['permissions', ['permissions']],
  ])(
    '%s',
    async (_, args) => {
      const { stdout, stderr, code } = await runSource(args, { env });
      if (args[0] !== 'permissions') expect({ code, stderr }).toMatchObject({ code: 1 });
      expect(plantedIn(stdout + stderr)).toEqual([]);
    },
    60_000,
  );

  test.each(['watch', 'alert'])(
    'the action, mode %s: log, summary, outputs, report, evidence',
    async (mode) => {
      const {
        stdout,
        stderr,
        code,
        summary,
        folder: written,
      } = await runActionSource({
        mode,
        workloads: 'deployment/checkout',
        kubeconfig: kubeconfigFor(cluster.url, { token: planted.token }),
        ...(mode === 'watch' ? { evidence: 'evidence' } : {}),
      });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(summary).toMatch(/DATABASE(?:\\)?_URL/);
      // The runner is told what to mask, and does not print that.
      const printed = stdout.replace(/^::add-mask::.*$/gm, '');
      expect(plantedIn(printed + stderr)).toEqual([]);
      expect(plantedIn(textOf(written))).toEqual([]);
    },
    60_000,
  );
});

test('nothing that holds a secret was even read without being asked for', () => {
  expect(cluster.paths.filter((path) => path.includes('/secrets'))).toEqual([]);
});

test.each(['watch', 'diagnose'])(
  '%s --read-secrets reads which keys a Secret has, and drops the values',
  async (command) => {
    const workload = command === 'watch' ? ['--workload', 'deployment/checkout'] : ['deployment/checkout'];
    const folder = mkdtempSync(join(tmpdir(), 'keys-'));
    const written = command === 'watch' ? ['--evidence', folder] : [];
    const args = [command, ...workload, '--read-secrets', '--format', 'json', ...written];
    const { stdout, stderr } = await runSource(args, { env });
    expect(cluster.paths.filter((path) => path.endsWith('/secrets/checkout-db')).length).toBeGreaterThan(0);
    expect(plantedIn(stdout + stderr + textOf(folder))).toEqual([]);
  },
  60_000,
);

test('all of them had been planted', () => {
  const everything = JSON.stringify(objects) + log + planted.token + JSON.stringify(planted.container);
  const more = JSON.stringify(annotations) + message;
  const inBase64 = secrets['value of a Secret in base64'] as string;
  expect(plantedIn(everything + more + Buffer.from(inBase64, 'base64'))).toEqual(Object.keys(secrets));
});
