import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { type WatchResult, watch } from '../../src/commands/watch.ts';
import { judgeByDiagnosis } from '../../src/rollout/judge-by-diagnosis.ts';
import { apply, imageTool, kubectl, makeNamespace } from './kubectl.ts';
import { readScenarios, readSharedScenarios, type Scenario } from './scenario.ts';

const here = new URL('./scenarios', import.meta.url).pathname;
const shared = new URL('../../../shared/cluster/scenarios', import.meta.url).pathname;
const stamp = Date.now().toString(36);
/** Bounded: `SCENARIOS='exit1|heals'` plays only those. */
const wanted = new RegExp(process.env.SCENARIOS ?? '');
const scenarios = [
  ...readScenarios(here, stamp),
  ...(existsSync(shared) ? readSharedScenarios(shared) : []),
].filter(({ name, image }) => wanted.test(name) && (image === undefined || imageTool() !== undefined));

const run = promisify(execFile);
const prefix = `crashgate-watch-${stamp}`;
const ended = new Map<string, { result: WatchResult; lines: string[] }>();

/** Plays all scenarios at once, each in a namespace of its own; their starts are spread. */
beforeAll(async () => {
  await Promise.all(
    scenarios.map(async (scenario, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 700));
      ended.set(scenario.name, await play(scenario, `${prefix}-${index}`));
    }),
  );
}, 900_000);

afterAll(async () => {
  const rows = scenarios.map(({ name, expected }) => {
    const { result, lines = [] } = ended.get(name) ?? {};
    const state = result?.states.find(({ cause }) => cause) ?? result?.states[0];
    const seconds = result ? ((result.endedAt - result.startedAt) / 1000).toFixed(1) : '';
    const { judgement } = state?.cause ?? {};
    const cause = judgement?.cause ?? '';
    const right = cause === (expected.cause ?? '') ? '' : `(is ${expected.cause ?? 'none'})`;
    return `| ${name} | ${result?.outcome} | ${seconds} | ${judgement?.class ?? ''} | ${cause} ${right} | ${lines.length} |`;
  });
  const head = ['| scenario | outcome | seconds | class | cause | lines |', '|---|---|---:|---|---|---:|'];
  process.stdout.write(`\n${[...head, ...rows].join('\n')}\n`);
  if (process.env.LOGS) {
    for (const [name, { lines }] of ended)
      writeFileSync(join(process.env.LOGS, `${name}.log`), `${lines.join('\n')}\n`);
  }
  const names = scenarios.map((_, index) => `${prefix}-${index}`);
  if (names.length > 0) await kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', ...names);
}, 60_000);

describe('a real cluster', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (name, { expected }) => {
    const { result, lines } = ended.get(name) ?? {};
    expect({ outcome: result?.outcome, lines }).toEqual({ outcome: expected.outcome, lines });
  });
});

async function play(
  scenario: Scenario,
  namespace: string,
): Promise<{ result: WatchResult; lines: string[] }> {
  await makeNamespace(namespace);
  const [first, ...later] = scenario.steps;
  const files = mkdtempSync(join(tmpdir(), 'scenario-'));
  const manifest = join(files, 'manifest.yaml');
  writeFileSync(manifest, first?.text ?? '');
  await apply(namespace, first?.text ?? '');
  const timers = later.map(({ at, text }) => setTimeout(() => void apply(namespace, text), at * 1000));
  const { image } = scenario;
  if (image) timers.push(setTimeout(() => void bringImage(image.name, files), image.at * 1000));
  const lines: string[] = [];
  const { loadManifests } = await import('../../src/files/manifest-files.ts');
  try {
    const result = await watch(
      {
        paths: [manifest],
        workloads: [],
        namespace,
        timeout: scenario.timeout,
        tolerance: 'balanced',
        ignoreContainers: [],
      },
      judgeByDiagnosis,
      {
        loadManifests: (paths, exclude) =>
          loadManifests(paths, { cwd: files, stdin: process.stdin, exclude }),
        openCluster: (options) => connect({ ...options, env: process.env }),
        now: Date.now,
        say: (said) => void lines.push(...said),
        cancelled: new AbortController().signal,
      },
    );
    return { result, lines };
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** The image appears on the node, as if it had been pushed only now. */
async function bringImage(name: string, folder: string): Promise<void> {
  const source = new URL('../../../shared/cluster/images/apps/storefront', import.meta.url).pathname;
  await run(imageTool() as string, [name, existsSync(source) ? source : folder]);
}
