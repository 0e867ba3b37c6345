import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { crashingDeployment, kubeconfigFor, ScriptedCluster } from '../cluster/scripted-cluster.ts';
import { type Ended, runActionSource, runSource, textOf } from './run-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-'));
const evidence = join(folder, 'evidence');
const settings = join(folder, '.crashgate.yaml');
/** What the settings call private, each with the place it stands in. */
const customers = {
  annotation: 'customer-11',
  argument: 'customer-12',
  event: 'customer-13',
  log: 'customer-14',
};
const cluster = new ScriptedCluster(
  crashingDeployment(
    { args: [`--for=${customers.argument}`] },
    {
      annotations: { 'acme.com/owner': customers.annotation },
      message: `Back-off restarting failed container of ${customers.event}`,
    },
  ),
);
const env = { KUBECONFIG: join(folder, 'kubeconfig') };
const run = (...args: string[]): Promise<Ended> => runSource(args, { env, cwd: folder });
const told = (text: string): string[] => Object.values(customers).filter((name) => text.includes(name));

beforeAll(async () => {
  cluster.log = `starting for ${customers.log}\nError: Missing required environment variable DATABASE_URL of ${customers.log}\n`;
  await cluster.start();
  writeFileSync(env.KUBECONFIG, kubeconfigFor(cluster.url));
  writeFileSync(settings, 'redact:\n  - customer-\\d+\n');
}, 60_000);
afterAll(() => cluster.stop());

describe('what the settings call private is quoted nowhere', () => {
  test('watch: its words and its evidence, where everything else stands', async () => {
    const { code, stdout, stderr } = await run(
      'watch',
      '--workload',
      'deployment/checkout',
      '--evidence',
      evidence,
    );
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stdout).toContain('DATABASE_URL');
    expect(told(stdout + stderr)).toEqual([]);
    const written = textOf(evidence);
    expect(told(written)).toEqual([]);
    expect(written.match(/\[secret:\d+\]/g)?.length).toBeGreaterThanOrEqual(4);
  }, 60_000);

  test.each([
    ['watch', '--workload', 'deployment/checkout', '--format', 'json'],
    ['alert'],
    ['alert', '--format', 'json'],
    ['diagnose', 'deployment/checkout'],
    ['diagnose', 'deployment/checkout', '--format', 'json'],
    ['diagnose', 'deployment/checkout', '--format', 'markdown'],
    ['diagnose', '--from', evidence, '--format', 'json'],
  ])(
    '%s %s %s %s %s',
    async (...args) => {
      const { code, stdout, stderr } = await run(...args.filter((arg) => arg !== undefined));
      expect({ code, stderr }).toMatchObject({ code: 1 });
      expect(stdout).toContain('DATABASE_URL');
      expect(told(stdout + stderr)).toEqual([]);
    },
    60_000,
  );

  test.each(['watch', 'alert'])(
    'the action, mode %s: log, annotations, summary, report',
    async (mode) => {
      const ended = await runActionSource({
        mode,
        workloads: 'deployment/checkout',
        kubeconfig: kubeconfigFor(cluster.url),
        redact: 'customer-\\d+\nfoo',
      });
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 1, stderr: '' });
      expect(told(ended.stdout + textOf(ended.folder))).toEqual([]);
    },
    60_000,
  );
});

test('the option adds to the file, and is checked as the file is', async () => {
  const { stdout } = await run('diagnose', '--from', evidence, '--redact', 'DATABASE_\\w+');
  expect(stdout).not.toContain('DATABASE_URL');
  const refused = await run('diagnose', '--from', evidence, '--redact', '(a+)+');
  expect(refused).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'crashgate: --redact "(a+)+" repeats what is repeated already, which may take forever\n',
  });
}, 60_000);

describe('what cannot be understood ends the run before anything is read', () => {
  test.each([
    [
      'redact:\n  - (a+)+$\n',
      '.crashgate.yaml:2:5: redact[0] repeats what is repeated already, which may take forever',
    ],
    ['redact: customer\n', '.crashgate.yaml:1:9: redact must be a list, not "customer"'],
    ['redakt: [a]\nredact: [b]\n', '.crashgate.yaml:1:1: unknown key "redakt": did you mean "redact"?'],
  ])(
    '%j',
    async (text, message) => {
      const cwd = mkdtempSync(join(tmpdir(), 'own-'));
      writeFileSync(join(cwd, '.crashgate.yaml'), text);
      const before = cluster.paths.length;
      for (const args of [
        ['watch', '--workload', 'deployment/checkout'],
        ['alert'],
        ['diagnose', '--from', evidence],
      ]) {
        const { code, stdout, stderr } = await runSource(args, { env, cwd });
        expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `crashgate: ${message}\n` });
      }
      expect(cluster.paths).toHaveLength(before);
    },
    60_000,
  );
});
