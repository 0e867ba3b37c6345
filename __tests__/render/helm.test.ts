import { describe, expect, test } from '@jest/globals';
import { type HelmRequest, renderHelm } from '../../src/render/helm.ts';
import { cwd, failed, fakeRunner, gave, pod } from './fake-runner.ts';

const chart: HelmRequest = { chart: 'web', values: [], set: [], apiVersions: [] };

describe('what helm is asked', () => {
  test('every value stands behind = or --, and relative paths are made absolute', async () => {
    const runner = fakeRunner(gave(pod));
    const outcome = await renderHelm(
      {
        ...chart,
        values: ['web/values.yaml'],
        set: ['tag=--post-renderer=evil', 'a=b,c'],
        release: 'shop',
        namespace: 'prod',
        kubernetesVersion: '1.34',
        apiVersions: ['monitoring.coreos.com/v1'],
      },
      { run: runner.run, cwd },
    );
    expect(runner.asked[0]?.argv).toEqual([
      'helm',
      'template',
      '--include-crds',
      '--namespace=prod',
      `--values=${cwd}/web/values.yaml`,
      '--set=tag=--post-renderer=evil',
      '--set=a=b,c',
      '--kube-version=1.34',
      '--api-versions=monitoring.coreos.com/v1',
      '--',
      'shop',
      `${cwd}/web`,
    ]);
    expect(outcome).toEqual({
      file: {
        path: 'helm template shop web --values web/values.yaml',
        text: pod,
        named: true,
        rendered: { by: 'helm', directory: 'web', namespace: 'prod', values: ['web/values.yaml'] },
      },
    });
  });

  test('it finds no plugins, repositories or clusters, and no network', async () => {
    const runner = fakeRunner(gave(pod));
    await renderHelm(chart, { run: runner.run, cwd });
    const { HELM_PLUGINS = '', HELM_CONFIG_HOME = '', ...env } = runner.asked[0]?.env ?? {};
    expect(HELM_PLUGINS).toBe(`${HELM_CONFIG_HOME}/plugins`);
    expect(env).toMatchObject({
      HELM_CACHE_HOME: HELM_CONFIG_HOME,
      HELM_DATA_HOME: HELM_CONFIG_HOME,
      HELM_NO_PLUGINS: '1',
      KUBECONFIG: `${HELM_CONFIG_HOME}/kubeconfig`,
      HTTPS_PROXY: 'http://127.0.0.1:1',
      GIT_ALLOW_PROTOCOL: 'none',
    });
    expect(runner.asked[0]?.argv.join(' ')).not.toMatch(
      /validate|dependency-update|post-renderer|enable-dns|dry-run/,
    );
  });

  test('a values file with a comma in its name stays one file', async () => {
    const runner = fakeRunner(gave(pod));
    await renderHelm({ ...chart, values: ['values/a,b.yaml'] }, { run: runner.run, cwd });
    expect(runner.asked[0]?.argv).toContain(`--values="${cwd}/values/a,b.yaml"`);
  });
});

describe('what is refused before helm runs', () => {
  test.each([
    [
      'oci://user:secret@ghcr.io/acme/web',
      'oci://ghcr.io/acme/web is a remote chart',
      'helm pull oci://ghcr.io',
    ],
    ['https://charts.example.com/web-1.0.0.tgz', 'is a remote chart', 'helm pull https://charts.example.com'],
    [' OCI://ghcr.io/acme/web', 'is a remote chart', 'helm pull'],
    ['bitnami/redis', 'there is no chart bitnami/redis here', 'helm pull bitnami/redis --untar'],
    ['charts/none/at/all', 'there is no chart charts/none/at/all here', 'check the path'],
  ])('chart %s', async (name, message, fix) => {
    const runner = fakeRunner(gave(pod));
    const outcome = await renderHelm({ ...chart, chart: name }, { run: runner.run, cwd });
    expect(outcome).toMatchObject({
      problem: { message: expect.stringContaining(message), fix: expect.stringContaining(fix) },
    });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(runner.asked).toEqual([]);
  });

  test.each([
    ['https://example.com/values.yaml', 'is remote'],
    ['secrets://values.yaml', 'is remote'],
    ['none.yaml', 'there is no values file none.yaml here'],
    ['-', 'there is no values file - here'],
    ['web', 'there is no values file web here'],
  ])('values %s', async (file, message) => {
    const runner = fakeRunner(gave(pod));
    const outcome = await renderHelm({ ...chart, values: [file] }, { run: runner.run, cwd });
    expect(outcome).toMatchObject({ problem: { path: 'web', message: expect.stringContaining(message) } });
    expect(runner.asked).toEqual([]);
  });
});

describe('how it fails', () => {
  const render = (outcome: Parameters<typeof fakeRunner>[0], request = chart) =>
    renderHelm(request, { run: fakeRunner(outcome).run, cwd });

  test('no helm: says what to install', async () => {
    expect(await render({ kind: 'not-found' })).toEqual({
      problem: {
        path: 'web',
        message: 'web cannot be rendered: there is no helm on PATH',
        fix: 'install helm 3 or 4 before this step, or render the chart yourself and pass the result',
      },
    });
  });

  test("a template error: helm's words, and the place in the user's own file", async () => {
    const outcome = await render(
      failed(
        'Error: template: storefront/templates/deployment.yaml:15:19: executing "storefront/templates/deployment.yaml" at <.Values.a.b>: nil pointer evaluating interface {}.b\n\nUse --debug flag to render out invalid YAML\n',
      ),
    );
    expect(outcome).toMatchObject({
      problem: {
        message: expect.stringMatching(/^helm template web failed: template: storefront.*nil pointer.*\.b$/),
        location: { file: 'web/templates/deployment.yaml', line: 15, column: 20 },
        fix: 'run "helm template web --debug" where you are; once it works there, it works here too',
      },
    });
  });

  test('a template error in a file that is not there has no place', async () => {
    const outcome = await render(
      failed('Error: execution error at (storefront/../../../../etc/passwd:1:1): x'),
    );
    expect(outcome).not.toHaveProperty('problem.location');
  });

  test('values that were set are not repeated', async () => {
    const outcome = await render(failed('Error: bad value "hunter2,x" at hunter2: s3cr3t is not true\n'), {
      ...chart,
      set: ['db.password=hunter2\\,x,token=s3cr3t', 'on=true', 'user=hunter2'],
    });
    expect(outcome).toMatchObject({
      problem: { message: 'helm template web failed: bad value "***" at ***: *** is not true' },
    });
  });

  test('nothing rendered is no pass', async () => {
    expect(await render(gave('---\n# Source: storefront/templates/none.yaml\n\n---\n'))).toMatchObject({
      problem: { message: 'helm template web gave no manifest' },
    });
  });

  test.each([
    [{ kind: 'timed-out', seconds: 120, stderr: '' } as const, 'was ended after 120 s without a result'],
    [{ kind: 'too-much-output', limit: 32 * 1024 * 1024 } as const, 'gave more than 32 MiB'],
    [{ kind: 'broken', reason: 'spawn helm EACCES' } as const, 'could not be run: spawn helm EACCES'],
    [failed(''), 'failed: exit code 1, without a word'],
  ])('%j', async (outcome, message) => {
    expect(await render(outcome)).toMatchObject({
      problem: { path: 'web', message: expect.stringContaining(message) },
    });
  });
});
