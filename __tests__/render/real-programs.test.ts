import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { fillSources } from '../../src/render/fill-sources.ts';
import { type RenderOutcome, renderHelm } from '../../src/render/helm.ts';
import { renderKustomize } from '../../src/render/kustomize.ts';
import { runCommand } from '../../src/render/run-command.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { cwd } from './fake-runner.ts';

const tools = { run: runCommand, cwd };
const chart = { chart: 'web', values: [], set: [], apiVersions: [] };
const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

const fileOf = (outcome: RenderOutcome) => {
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.file;
};

/** Rules and source lines of the findings in a rendered file. */
async function judged(outcome: RenderOutcome, rule: string): Promise<string[]> {
  const files = [fileOf(outcome)];
  const settings = { ...defaultSettings, rules: { [rule]: { level: 'on' as const } } };
  const { findings } = runGate({ files, unreadableFiles: [], missing: [], settings, today: '2026-11-23' });
  const filled = await fillSources(findings, files, cwd);
  return filled
    .filter((finding) => finding.rule === rule)
    .map(({ source, sourceLine }) => `${source}:${sourceLine}`);
}

if (has('helm', 'version', '--short')) {
  describe('helm', () => {
    test('renders subcharts, and findings lead back to the templates', async () => {
      const outcome = await renderHelm(
        { ...chart, set: ['cache.enabled=true'], release: 'x', namespace: 'shop', kubernetesVersion: '1.34' },
        tools,
      );
      expect(fileOf(outcome).text).toContain('name: x-redis');
      expect((await judged(outcome, 'memory-limit')).toSorted()).toEqual([
        'web/charts/redis-7/templates/pod.yaml:7',
        'web/templates/deployment.yaml:15',
      ]);
    });

    test('a values key is what gives the field: set there, a limit is found; another one changes what is rendered', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'crashgate-values-'));
      expect(spawnSync('helm', ['create', 'demo'], { cwd: folder }).status).toBe(0);
      const here = { run: runCommand, cwd: folder };
      const request = { ...chart, chart: 'demo' };
      const judge = async (set: readonly string[]) => {
        const files = [fileOf(await renderHelm({ ...request, set: [...set] }, here))];
        const input = {
          files,
          unreadableFiles: [],
          missing: [],
          settings: defaultSettings,
          today: '2026-11-23',
        };
        const findings = await fillSources(runGate(input).findings, files, folder);
        return { text: files[0]?.text, findings };
      };
      const before = await judge([]);
      const keyed = before.findings.flatMap(({ rule, valuesKey }) =>
        valuesKey ? [{ rule, ...valuesKey }] : [],
      );
      expect(keyed.map(({ rule, file, key }) => `${rule} ${file} ${key}`)).toEqual(
        expect.arrayContaining([
          'memory-limit demo/values.yaml resources.limits.memory',
          'memory-request demo/values.yaml resources.requests.memory',
          'startup-probe demo/values.yaml livenessProbe',
        ]),
      );
      for (const { rule, key } of keyed) {
        const isAmount = key.startsWith('resources.');
        const after = await judge([isAmount ? `${key}=100Mi` : `${key}.failureThreshold=99`]);
        expect([key, after.text === before.text]).toEqual([key, false]);
        const still = after.findings.some(
          (finding) => finding.rule === rule && finding.valuesKey?.key === key,
        );
        expect([key, still]).toEqual([key, !isAmount && still]);
      }
      rmSync(folder, { recursive: true });
    });

    test('takes values from files', async () => {
      const outcome = await renderHelm({ ...chart, values: ['values/a,b.yaml'] }, tools);
      expect(fileOf(outcome).text).toContain('storefront:3.0.0');
    });

    test('an error names the line in the template', async () => {
      expect(await renderHelm({ ...chart, set: ['tag='] }, tools)).toMatchObject({
        problem: {
          message: expect.stringContaining('tag is needed'),
          location: { file: 'web/templates/deployment.yaml', line: 16, column: 21 },
        },
      });
    });

    test('a chart that is switched off gives no manifest', async () => {
      expect(await renderHelm({ ...chart, set: ['enabled=false'] }, tools)).toMatchObject({
        problem: { message: 'helm template web gave no manifest' },
      });
    });
  });
} else {
  test('no helm on PATH: rendering a chart says so', async () => {
    expect(await renderHelm(chart, tools)).toMatchObject({
      problem: { message: 'web cannot be rendered: there is no helm on PATH' },
    });
  });
}

if (has('kustomize', 'version') || has('kubectl', 'version', '--client')) {
  describe('kustomize', () => {
    test('builds an overlay, and findings lead back to the base', async () => {
      const outcome = await renderKustomize({ directory: 'kustomize/overlay' }, tools);
      expect(fileOf(outcome).text).toContain('namespace: shop');
      expect(await judged(outcome, 'memory-limit')).toEqual(['kustomize/base/deployment.yaml:16']);
    });

    test('functions are not run', async () => {
      expect(await renderKustomize({ directory: 'kustomize/function' }, tools)).toMatchObject({
        problem: { message: expect.stringMatching(/kustomize\/function failed: .*external plugin/) },
      });
    });

    test('an empty kustomization gives no manifest', async () => {
      expect(await renderKustomize({ directory: 'kustomize/empty' }, tools)).toMatchObject({
        problem: { message: expect.stringMatching(/gave no manifest$|kustomization.yaml is empty/) },
      });
    });
  });
}

describe('with nothing on PATH', () => {
  const path = process.env.PATH;
  const empty = mkdtempSync(join(tmpdir(), 'crashgate-'));
  beforeAll(() => {
    process.env.PATH = empty;
  });
  afterAll(() => {
    process.env.PATH = path;
    rmSync(empty, { recursive: true });
  });

  test('rendering says what is missing', async () => {
    expect(await renderHelm(chart, tools)).toMatchObject({
      problem: { message: expect.stringContaining('no helm on PATH') },
    });
    expect(await renderKustomize({ directory: 'kustomize/base' }, tools)).toMatchObject({
      problem: { message: expect.stringContaining('neither kustomize nor kubectl on PATH') },
    });
  });
});
