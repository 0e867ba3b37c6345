import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const cli = new URL('../../src/cli.ts', import.meta.url).pathname;

function run(...args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', cli, ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH, NO_COLOR: '1' } },
  );
  return { code: status, stdout, stderr };
}

test.each([
  ['watch', ['outcome', 'error', 'workloads', 'notAwaited', 'degraded']],
  ['diagnose', ['error', 'workloads']],
  ['alert', ['error', 'alerts', 'degraded']],
  ['gate', ['verdict', 'error', 'findings']],
])('%s answers an unknown option with its own document', (command, fields) => {
  const { code, stdout, stderr } = run(command, '--bogus', '--format', 'json');
  const document = JSON.parse(stdout);
  expect({ code, message: document.error.message }).toEqual({ code: 2, message: "unknown option '--bogus'" });
  for (const field of fields) expect(document).toHaveProperty(field);
  if (command !== 'gate') expect(document).not.toHaveProperty('findings');
  expect(stderr).toBe("crashgate: unknown option '--bogus'\n");
});

test.each([
  [['--from', 'x', '--context', 'prod'], '--from reads files, no cluster: leave out --context'],
  [['--from', 'x', '--read-secrets'], '--from reads files, no cluster: leave out --read-secrets'],
  [
    [],
    'name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from PATH for evidence',
  ],
])('diagnose %j says what to do', (args, message) => {
  const { code, stdout, stderr } = run('diagnose', ...args, '--format', 'json');
  expect({ code, said: JSON.parse(stdout).error.message, stderr }).toEqual({
    code: 2,
    said: message,
    stderr: `crashgate: ${message}\n`,
  });
});

test('alert-rule takes no name that no namespace can have, which would also change the expression', () => {
  const { code, stdout, stderr } = run('alert-rule', '-n', 'shop"} or {');
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: 'crashgate: --namespace must be the name of a namespace, not "shop\\"} or {"\n',
  });
});

test('gate says when it was given nothing', () => {
  expect(run('gate').stdout).toContain('no Kubernetes object: no manifests were given');
});

test.each([[['--bogus']], [['--fail-on', 'sometimes', '.']]])(
  'gate %j --format sarif still writes a log, which the upload to code scanning can read',
  (args) => {
    const { code, stdout } = run('gate', ...args, '--format', 'sarif');
    expect({ code, succeeded: JSON.parse(stdout).runs[0].invocations[0].executionSuccessful }).toEqual({
      code: 2,
      succeeded: false,
    });
  },
);
