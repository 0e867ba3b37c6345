import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runCli } from './run-cli.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}/checkout.yaml`, import.meta.url), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const init = (...args: string[]) => runCli(['init', ...args], { cwd: folder });
const stepOf = (workflow: string) => parse(workflow).jobs.gate.steps;
const workflow = '.github/workflows/crashgate.yml';

describe('crashgate init', () => {
  test('reports only, where the gate would block now, and names the references that nothing makes', () => {
    write('deploy/checkout.yaml', example('blocked'));
    const { code, stdout } = init();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^found 3 objects in 1 file: 5 errors/);
    expect(stepOf(read(workflow)).at(-1).with).toEqual({ manifests: '.', 'fail-on': 'never' });
    expect(read('.crashgate.yaml')).toContain('#   - {kind: ConfigMap, namespace: shop, name: checkout-env,');
    // All of it is a comment, which the gate accepts as settings.
    expect(runCli(['gate', '.'], { cwd: folder }).stdout).toContain('blocked: 5 errors');
    const uncommented = read('.crashgate.yaml').replace(/^# (?=external:| {2}- \{kind: ConfigMap)/gm, '');
    write('.crashgate.yaml', uncommented);
    expect(runCli(['gate', '.'], { cwd: folder }).stdout).toContain('blocked: 4 errors');
  });

  test('blocks at once where the gate passes', () => {
    write('deploy/checkout.yaml', example('passing'));
    expect(init().stdout).toContain('make the job "gate" a required status check');
    expect(stepOf(read(workflow)).at(-1).with).toEqual({ manifests: '.' });
  });

  test('--baseline accepts what is there', () => {
    write('deploy/checkout.yaml', example('blocked'));
    expect(init('--baseline').code).toBe(0);
    expect(stepOf(read(workflow)).at(-1).with).toEqual({ manifests: '.' });
    expect(runCli(['gate', '.'], { cwd: folder }).code).toBe(0);
  });

  test('overwrites nothing', () => {
    write('deploy/checkout.yaml', example('blocked'));
    init();
    const [before, settings] = [read(workflow), 'fail-on: warning\n'];
    write('.crashgate.yaml', settings);
    const { stdout } = init('--baseline');
    expect([read(workflow), read('.crashgate.yaml')]).toEqual([before, settings]);
    expect(stdout).toContain(`kept   ${workflow}`);
    expect(stdout).toContain('remove "fail-on: never"');
  });

  test('fetches the dependencies of a chart that lacks them', () => {
    const chart = [
      'apiVersion: v2',
      'name: shop',
      'version: 1.0.0',
      'dependencies:',
      '  - {name: postgresql, version: 1.0.0, repository: "https://charts.example.com/a"}',
      '',
    ].join('\n');
    write('charts/shop/Chart.yaml', chart);
    write('charts/shop/templates/checkout.yaml', example('passing'));
    // Stands in for helm: this is what it says of such a chart.
    const helm =
      '#!/bin/sh\necho "Error: An error occurred while checking for chart dependencies. You may need to run \'helm dependency build\' to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: postgresql" >&2\nexit 1\n';
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/helm'), helm, { mode: 0o755 });
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
    expect(runCli(['init'], { cwd: folder, env }).code).toBe(0);
    expect(stepOf(read(workflow))[1].run).toBe(
      'helm repo add chart-repository-1 https://charts.example.com/a\nhelm dependency build charts/shop\n',
    );
  });

  test('says where to run it when there is nothing here', () => {
    const { code, stderr } = init();
    expect(code).toBe(2);
    expect(stderr).toContain('root of the repository');
  });
});
