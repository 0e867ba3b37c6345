import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { reportSchemas } from '../../scripts/report-schemas.ts';
import { alertErrorJson } from '../../src/report/alert/alert-json.ts';
import { watchErrorJson, watchJson } from '../../src/report/watch/watch-json.ts';
import { crashingDeployment, kubeconfigFor, ScriptedCluster } from '../cluster/scripted-cluster.ts';
import { runSource } from '../commands/run-source.ts';

const ajv = new Ajv({ allowUnionTypes: true });
const validators = new Map(
  Object.entries(reportSchemas()).map(([name, schema]) => [name, ajv.compile(schema)] as const),
);
const errorsOf = (name: string, text: string): unknown => {
  const validate = validators.get(name);
  if (!validate) throw new Error(`there is no schema ${name}`);
  validate(JSON.parse(text));
  return validate.errors;
};

const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
const env = { KUBECONFIG: join(folder, 'kubeconfig') };
const cluster = new ScriptedCluster(crashingDeployment());

beforeAll(async () => {
  cluster.log = 'Error: Missing required environment variable DATABASE_URL\n';
  await cluster.start();
  writeFileSync(env.KUBECONFIG, kubeconfigFor(cluster.url));
});
afterAll(() => cluster.stop());

describe('what is printed is what its schema says', () => {
  test.each([
    ['diagnosis-report', ['diagnose', 'deployment/checkout']],
    ['alert-report', ['alert']],
    ['watch-report', ['watch', '--workload', 'deployment/checkout']],
  ])(
    '%s',
    async (name, args) => {
      const { code, stdout } = await runSource([...args, '--format', 'json'], { env, cwd: folder });
      expect(code).toBe(1);
      expect(errorsOf(name, stdout)).toBeNull();
    },
    60_000,
  );

  test.each([
    ['alert-report', alertErrorJson('may not look')],
    ['watch-report', watchErrorJson('may not look')],
  ])('%s: of a run that could not look', (name, text) => {
    expect(errorsOf(name, text)).toBeNull();
  });

  test('a watch that was taken back, or not', () => {
    const workload = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };
    const text = watchJson({
      outcome: 'failed',
      cluster: { name: 'c', context: 'c', version: 'v1.35.4' },
      startedAt: 0,
      endedAt: 1000,
      states: [],
      notAwaited: [],
      degraded: [],
      diagnosed: new Map(),
      rollback: [
        { workload, outcome: 'healthy', to: 'revision 14', reason: undefined, deletedPods: [] },
        { workload, outcome: 'failed', to: 'revision 14', reason: 'it fails, too', deletedPods: ['db-0'] },
        { workload, outcome: 'refused', to: undefined, reason: 'no earlier revision', deletedPods: [] },
      ],
    });
    expect(errorsOf('watch-report', text)).toBeNull();
    const other = text.replace('"outcome": "refused"', '"outcome": "undone"');
    expect(errorsOf('watch-report', other)).not.toBeNull();
  });

  test('what the schema does not know is an error: it must not be forgotten', () => {
    const text = JSON.stringify({ ...JSON.parse(alertErrorJson('x')), further: true });
    expect(errorsOf('alert-report', text)).not.toBeNull();
  });
});
