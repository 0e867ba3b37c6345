import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { type WatchResult, watch } from '../../src/commands/watch/watch.ts';
import { judgeByDiagnosis } from '../../src/rollout/judging/judge-by-diagnosis.ts';
import { calledAndDiagnosed, causesOf, replayed } from './agreement.ts';
import { apply, imageTool, kubectl, makeNamespace } from './kubectl.ts';
import { readScenarios, readSharedScenarios, type Scenario, wantedScenarios } from './scenario.ts';

const here = new URL('./scenarios', import.meta.url).pathname;
const shared = new URL('../../../shared/cluster/scenarios', import.meta.url).pathname;
const stamp = Date.now().toString(36);
/** Bounded: `CRASHGATE_SCENARIOS='exit1|heals'` plays only those, `ci` those that CI plays. */
const wanted = wantedScenarios(process.env.CRASHGATE_SCENARIOS);
/** How many are played at a time. */
const parallel = Number(process.env.CRASHGATE_PARALLEL ?? 12);
const scenarios = [
  ...readScenarios(here, stamp),
  ...(existsSync(shared) ? readSharedScenarios(shared) : []),
].filter(({ name, image }) => wanted.test(name) && (image === undefined || imageTool() !== undefined));

const run = promisify(execFile);
const prefix = `crashgate-watch-${stamp}`;
const ended = new Map<string, { result: WatchResult; lines: string[] }>();

/** Plays some scenarios at a time, each in a namespace of its own that goes when it has ended. */
beforeAll(async () => {
  const waiting = [...scenarios.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, scenario] = next;
      const namespace = `${prefix}-${index}`;
      ended.set(scenario.name, await play(scenario, namespace));
      await kubectl('delete', 'namespace', '--wait=false', namespace);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}, 1_800_000);

afterAll(async () => {
  const rows = scenarios.map(({ name, expected }) => {
    const { result, lines = [] } = ended.get(name) ?? {};
    const state = result?.states.find(({ cause }) => cause) ?? result?.states[0];
    const seconds = result ? ((result.endedAt - result.startedAt) / 1000).toFixed(1) : '';
    const { judgement } = state?.cause ?? {};
    const cause = judgement?.cause ?? '';
    const right = expected.cause === undefined || cause === expected.cause ? '' : `(is ${expected.cause})`;
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
  await kubectl('delete', 'storageclass,persistentvolume', '-l', `crashgate-test=${stamp}`);
}, 60_000);

describe('a real cluster', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, { expected }) => {
      const { result, lines } = ended.get(name) ?? {};
      const causes = result?.states.map(({ cause }) => cause?.judgement.cause);
      expect({ outcome: result?.outcome, causes, lines }).toEqual({
        outcome: expected.outcome,
        causes: expected.cause === undefined ? causes : expect.arrayContaining([expected.cause]),
        lines,
      });
      if (expected.says !== undefined) expect(lines?.join('\n')).toContain(expected.says);
      if (!result) return;
      const [called, diagnosed] = calledAndDiagnosed(result);
      expect(diagnosed).toEqual(called);
      const now = [...result.diagnosed.values()].flatMap(causesOf);
      expect(await replayed(result)).toEqual(expect.arrayContaining(now));
    },
  );
});

async function play(
  scenario: Scenario,
  namespace: string,
): Promise<{ result: WatchResult; lines: string[] }> {
  await makeNamespace(namespace);
  const first = scenario.steps.find(({ at }) => at === 0);
  const earlier = scenario.steps.filter(({ at }) => at < 0);
  const later = scenario.steps.filter(({ at }) => at > 0);
  const files = mkdtempSync(join(tmpdir(), 'scenario-'));
  const manifest = join(files, 'manifest.yaml');
  writeFileSync(manifest, first?.text ?? '');
  for (const [index, { at, text }] of earlier.entries()) {
    await apply(namespace, text);
    const until = earlier[index + 1]?.at ?? 0;
    await new Promise((resolve) => setTimeout(resolve, (until - at) * 1000));
  }
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
        print: (said) => void lines.push(...said),
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
