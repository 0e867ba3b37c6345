import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findAct, type LogLine, runAct } from './act.ts';

const root = new URL('../../', import.meta.url).pathname;
const act = findAct();

if (act === undefined) {
  test('no workflow was run: there is no act here (CRASHGATE_ACT=build builds it where Go is)', () => {
    expect(findAct()).toBeUndefined();
  });
} else {
  describe('a workflow with "uses: ./", run by act', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crashgate-act-'));
    const collect = join(folder, 'collected');
    const nodeLog = join(folder, 'node.log');
    let exitCode: number | null;
    let log: LogLine[];

    beforeAll(async () => {
      const repository = join(folder, 'repository');
      makeRepository(repository);
      mkdirSync(collect);
      const event = join(folder, 'event.json');
      writeFileSync(
        event,
        JSON.stringify({ pull_request: { number: 7, head: { ref: 'a' }, base: { ref: 'main' } } }),
      );
      const path = [wrapNode(join(folder, 'bin'), nodeLog), process.env.PATH].join(delimiter);
      // On a busy machine act loses lines of a step that ends at once; then it is run once more.
      for (let attempt = 0; attempt < 2; attempt++) {
        rmSync(nodeLog, { force: true });
        ({ exitCode, lines: log } = await runAct(act, repository, {
          trigger: 'pull_request',
          event,
          home: folder,
          path,
          more: ['--env', `COLLECT=${collect}`],
        }));
        if (annotations('blocked').length > expectedIn('examples/blocked/checkout.yaml').length) break;
      }
    }, 180_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    const of = (job: string): LogLine[] => log.filter((line) => line.jobID === job);
    const resultOf = (job: string, step: string): string | undefined =>
      of(job).find((line) => line.step === step && line.stepResult)?.stepResult;
    const annotations = (job: string) =>
      of(job)
        .filter(({ command }) => ['error', 'warning', 'notice'].includes(command ?? ''))
        .map(({ command, kvPairs: { file, line, title } = {}, arg = '' }) => {
          return { command, file, line, title, text: arg.split('\n')[0] };
        });
    const summaryOf = (job: string): string =>
      of(job).find((line) => line.command === 'summary')?.content ?? '';
    const collected = (file: string) => JSON.parse(readFileSync(join(collect, file), 'utf8'));

    test('a blocking gate fails its step and its job; what follows does not run', () => {
      expect(exitCode).toBe(1);
      expect(resultOf('blocked', './')).toBe('failure');
      expect(of('blocked').find((line) => line.jobResult)?.jobResult).toBe('failure');
      expect(resultOf('blocked', 'After a passing gate')).not.toBe('success');
      expect(of('blocked').some(({ msg }) => msg?.includes('Run Main After a passing gate'))).toBe(false);
    });

    test('each finding is an annotation at its line, and the last one is the verdict', () => {
      const shown = annotations('blocked');
      const placed = shown.filter(({ file }) => file !== undefined);
      expect(placed.map(({ command, file, line, title }) => ({ command, file, line, title }))).toEqual(
        expectedIn('examples/blocked/checkout.yaml'),
      );
      expect(shown.at(-1)).toEqual({ command: 'error', text: `blocked: ${placed.length} errors in 1 file` });
    });

    test('the job summary holds the verdict and every rule', () => {
      expect(summaryOf('blocked')).toMatch(/^### ❌ Blocked/);
      for (const { title } of expectedIn('examples/blocked/checkout.yaml'))
        expect(summaryOf('blocked')).toContain(title);
    });

    test('a later step reads the outputs and the reports', () => {
      const errors = expectedIn('examples/blocked/checkout.yaml').length;
      expect(collected('blocked-step.json')).toMatchObject({
        outcome: 'failure',
        conclusion: 'failure',
        outputs: {
          verdict: 'block',
          errors: String(errors),
          warnings: '0',
          notes: expect.stringMatching(/^\d+$/),
        },
      });
      expect(collected('blocked-report.json').verdict).toBe('block');
      expect(collected('blocked.sarif').version).toBe('2.1.0');
      const results: { level: string }[] = collected('blocked.sarif').runs[0].results;
      expect(results.filter(({ level }) => level === 'error')).toHaveLength(errors);
    });

    test('a passing gate lets the job go on', () => {
      expect(resultOf('passing', './')).toBe('success');
      expect(resultOf('passing', 'After a passing gate')).toBe('success');
      expect(of('passing').find((line) => line.jobResult)?.jobResult).toBe('success');
      expect(annotations('passing')).toEqual([]);
      expect(summaryOf('passing')).toMatch(/^### ✅ Passed/);
      expect(collected('passing-step.json').outputs).toMatchObject({ verdict: 'pass', errors: '0' });
      expect(collected('passing-report.json')).toMatchObject({ verdict: 'pass', counts: { errors: 0 } });
    });

    test('settings that cannot be meant fail the step before anything is judged', () => {
      expect(resultOf('refused', './')).toBe('failure');
      expect(collected('refused-step.json').outputs).toMatchObject({ verdict: 'error' });
      expect(annotations('refused')[0]?.text).toMatch(
        /fail-on must be error, warning or never, not "sometimes"/,
      );
    });

    test('the node that comes first on PATH runs it', () => {
      // act asks that node where it is, and runs the action with it, whatever "using" says.
      const asked = readFileSync(nodeLog, 'utf8').split('\n');
      expect(asked.filter((line) => line.includes('process.execPath'))).toHaveLength(3);
    });
  });
}

/** A repository that holds the action as released, manifests, and the workflow. */
function makeRepository(repository: string): void {
  for (const path of ['action.yml', 'dist', 'examples', 'package.json'])
    cpSync(join(root, path), join(repository, path), { recursive: true });
  const workflow = join(root, '__tests__/e2e/workflows/gate.yml');
  cpSync(workflow, join(repository, '.github/workflows/gate.yml'));
  // No git settings and no GIT_DIR of whoever runs the tests.
  const env = { PATH: process.env.PATH, HOME: repository, GIT_CONFIG_NOSYSTEM: '1' };
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', [...identity, ...args], {
      cwd: repository,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message', 'All there is');
  // act takes the repository's name from here, and with it where checkout finds it: this folder, not the network.
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
}

/** A folder whose `node` writes down what it is asked to run, then runs it with the node of these tests. */
function wrapNode(bin: string, log: string): string {
  mkdirSync(bin);
  const node = join(bin, 'node');
  writeFileSync(node, `#!/bin/sh\necho "$@" >> '${log}'\nexec '${process.execPath}' "$@"\n`);
  chmodSync(node, 0o755);
  return bin;
}

/** The annotations that the comments `# expect: RULE` of an example announce. */
function expectedIn(file: string): { command: string; file: string; line: string; title: string }[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const rule = /# expect: ([\w-]+)$/.exec(text)?.[1];
    return rule ? [{ command: 'error', file, line: String(index + 1), title: rule }] : [];
  });
}
