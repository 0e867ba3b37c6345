import { describe, expect, test } from '@jest/globals';
import { renderKustomize } from '../../src/render/kustomize.ts';
import { cwd, failed, fakeRunner, gave, pod } from './fake-runner.ts';

const directory = 'kustomize/base';

describe('what is run', () => {
  test('kustomize, with its safe defaults', async () => {
    const runner = fakeRunner(gave(pod));
    const outcome = await renderKustomize({ directory }, { run: runner.run, cwd });
    expect(runner.asked).toEqual([
      {
        argv: ['kustomize', 'build', `${cwd}/kustomize/base`, '--load-restrictor=LoadRestrictionsRootOnly'],
        cwd,
        env: expect.objectContaining({ GIT_ALLOW_PROTOCOL: 'none', HTTPS_PROXY: 'http://127.0.0.1:1' }),
      },
    ]);
    expect(outcome).toEqual({
      file: {
        path: 'kustomize build kustomize/base',
        text: pod,
        named: true,
        rendered: { by: 'kustomize', directory: 'kustomize/base' },
      },
    });
  });

  test('kubectl where there is no kustomize, and says so', async () => {
    const runner = fakeRunner({ kind: 'not-found' }, gave(pod));
    const outcome = await renderKustomize({ directory }, { run: runner.run, cwd });
    expect(runner.asked[1]?.argv.slice(0, 2)).toEqual(['kubectl', 'kustomize']);
    expect(outcome).toMatchObject({
      file: { path: 'kubectl kustomize kustomize/base', rendered: { by: 'kubectl kustomize' } },
    });
  });

  test('neither: says what to install', async () => {
    expect(await renderKustomize({ directory }, { run: fakeRunner().run, cwd })).toEqual({
      problem: {
        path: directory,
        message: `${directory} cannot be built: there is neither kustomize nor kubectl on PATH`,
        fix: 'install kustomize or kubectl before this step, or build it yourself and pass the result',
      },
    });
  });
});

describe('what is refused before anything runs', () => {
  test.each([
    [
      'kustomize/remote',
      'kustomization kustomize/remote takes in https://example.com/acme/base//deploy?ref=v1 (resources), and nothing is fetched while building',
      { file: 'kustomize/remote/kustomization.yaml', line: 3 },
    ],
    [
      'kustomize/remote-base',
      'kustomization kustomize/remote takes in https://example.com/acme/base//deploy?ref=v1 (resources), and nothing is fetched while building',
      { file: 'kustomize/remote/kustomization.yaml', line: 3 },
    ],
    [
      'kustomize/helm',
      'kustomization kustomize/helm has helmCharts, which would run helm; that is off while building',
      { file: 'kustomize/helm/kustomization.yaml', line: 1 },
    ],
  ])('%s', async (asked, message, location) => {
    const runner = fakeRunner(gave(pod));
    const outcome = await renderKustomize({ directory: asked }, { run: runner.run, cwd });
    expect(outcome).toMatchObject({ problem: { path: asked, message, location } });
    expect(runner.asked).toEqual([]);
  });

  test.each([
    ['https://token@example.com/acme/base', 'https://example.com/acme/base is remote'],
    ['github.com/acme/base', 'github.com/acme/base is remote'],
    ['--enable-helm', 'there is no directory --enable-helm here'],
    ['kustomize/base/deployment.yaml', 'there is no directory kustomize/base/deployment.yaml here'],
  ])('directory %s', async (asked, message) => {
    const runner = fakeRunner(gave(pod));
    const outcome = await renderKustomize({ directory: asked }, { run: runner.run, cwd });
    expect(outcome).toMatchObject({ problem: { message: expect.stringContaining(message) } });
    expect(runner.asked).toEqual([]);
  });
});

describe('how it fails', () => {
  test("kubectl's log line is unwrapped, and the working directory left out", async () => {
    const runner = fakeRunner(
      { kind: 'not-found' },
      failed(
        `E1123 00:42:35.021827   22480 run.go:72] "command failed" err="no such file \\"${cwd}/x.yaml\\""\n`,
      ),
    );
    expect(await renderKustomize({ directory }, { run: runner.run, cwd })).toMatchObject({
      problem: { message: `kubectl kustomize ${directory} failed: no such file "x.yaml"` },
    });
  });

  test('what slipped through and was stopped by the missing network gets the same advice', async () => {
    const runner = fakeRunner(
      failed("Error: failed to run 'git fetch': fatal: transport 'https' not allowed\n"),
    );
    expect(await renderKustomize({ directory }, { run: runner.run, cwd })).toMatchObject({
      problem: { fix: expect.stringMatching(/^copy it into the repository/) },
    });
  });
});

test('a long chain of errors shows its beginning and its end', async () => {
  const chain = `Error: accumulating resources: ${'recursed accumulation of path; '.repeat(50)}no such file or directory\n`;
  const outcome = await renderKustomize({ directory }, { run: fakeRunner(failed(chain)).run, cwd });
  expect(outcome).toMatchObject({
    problem: {
      message: expect.stringMatching(/failed: accumulating .{100,140} … .*no such file or directory$/),
    },
  });
});
