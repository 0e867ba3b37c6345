import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const cli = new URL('../../src/cli.ts', import.meta.url).pathname;
const recordings = new URL('../diagnosis/fixtures/recordings/', import.meta.url).pathname;

/** Runs the command line from its source: Node reads TypeScript. */
function run(...args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', cli, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { code: status, stdout, stderr };
}

const from = (name: string): string[] => ['diagnose', '--from', `${recordings}${name}`, '--format', 'json'];

describe('diagnose', () => {
  test('1: something is wrong, and was diagnosed', () => {
    const { code, stdout } = run(...from('exit1-missing-env'));
    expect(code).toBe(1);
    const { version, workloads } = JSON.parse(stdout);
    expect(typeof version).toBe('string');
    expect(workloads).toHaveLength(1);
    const [{ object, outcome, diagnoses }] = workloads;
    expect(object).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: 'shop',
      name: 'payments-api',
    });
    expect(outcome).toBe('failed');
    for (const field of [
      'cause',
      'confidence',
      'location',
      'title',
      'evidence',
      'trail',
      'changed',
      'remedy',
      'commands',
      'ruledOut',
      'preventedBy',
      'others',
    ])
      expect(diagnoses[0]).toHaveProperty(field);
    expect(diagnoses[0].location).toEqual({ container: 'payments-api', kind: 'app' });
  });

  test('0: nothing is wrong', () => {
    const { code, stdout } = run(...from('healthy'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).workloads[0]).toMatchObject({ outcome: 'complete', diagnoses: [] });
  });

  test.each([
    ['a directory that is not there', ['diagnose', '--from', '/no/such/directory', '--format', 'json']],
    [
      'a directory without evidence',
      ['diagnose', '--from', mkdtempSync(join(tmpdir(), 'empty-')), '--format', 'json'],
    ],
    ['no directory', ['diagnose', '--format', 'json']],
    ['an unknown option', ['diagnose', '--format', 'json', '--frm', 'x']],
  ])('2: %s gives one JSON document and a reason', (_, args) => {
    const { code, stdout, stderr } = run(...args);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.message).not.toBe('');
    expect(stderr).toMatch(/^crashgate: /);
  });

  test('a broken file is said, and does not stop the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'broken-'));
    writeFileSync(
      join(folder, 'pods.json'),
      '{"kind":"List","items":[{"kind":"Pod","metadata":{"name":"a"},"spec":{"containers":[{"name":"a"}],"restartPolicy":"Never"},"status":{"phase":"Succeeded"}},{"kind":"P',
    );
    writeFileSync(join(folder, 'events.json'), 'Error from server (Forbidden)');
    const { code, stdout, stderr } = run('diagnose', '--from', folder, '--format', 'json');
    expect({ code, workloads: JSON.parse(stdout).workloads.length }).toEqual({ code: 0, workloads: 1 });
    expect(stderr).toContain('pods.json: ');
    expect(stderr).toContain('events.json: ');
  });

  test('the text is for people', () => {
    const { stdout } = run('diagnose', '--from', `${recordings}liveness-http-slow-start`);
    expect(stdout).toContain('The liveness probe of inventory-api fails');
    expect(stdout).toContain('startupProbe:');
    expect(stdout).toContain('how we got here: ');
  });

  test('the tree is printed', () => {
    const { code, stdout } = run('tree');
    expect(code).toBe(0);
    expect(stdout).toContain('liveness-probe-kills');
  });
});
