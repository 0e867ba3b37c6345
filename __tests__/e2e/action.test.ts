import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const action = new URL('../../dist/index.js', import.meta.url).pathname;

const pod = (name: string, image: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers:
    - name: app
      image: ${image}
      resources: {requests: {memory: 64Mi, cpu: 50m}, limits: {memory: 64Mi}}
`;

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** What the runner takes from a step: its exit code, its workflow commands, its outputs, its summary. */
interface Step {
  readonly code: number | null;
  readonly commands: readonly string[];
  readonly printed: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

let steps = 0;

/** Runs the bundled action as the runner starts it: inputs and files by environment, nothing else inherited but PATH. */
function runStep(inputs: Record<string, string>): Step {
  const own = join(folder, `step-${++steps}`);
  mkdirSync(join(own, 'temp'), { recursive: true });
  const file = (name: string, text = ''): string => {
    writeFileSync(join(own, name), text);
    return join(own, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [action], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: own,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ number: 7, pull_request: { number: 7 } })),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'abc1234',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(own, 'temp'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  expect(stderr).toBe('');
  const lines = stdout.split('\n');
  return {
    code: status,
    commands: lines.filter((line) => /^::(?:error|warning|notice)\b/.test(line)),
    printed: stdout,
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** The file of outputs as the runner reads it: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

const reportOf = ({ outputs }: Step) => JSON.parse(readFileSync(join(folder, outputs.report ?? ''), 'utf8'));
const absolute = ({ outputs }: Step) => JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-action-'));
  write('good/pod.yaml', pod('tidy', 'ghcr.io/acme/app:1.0.0'));
  write('bad/pod.yaml', pod('moving', 'ghcr.io/acme/app:latest'));
  write(
    'many/pods.yaml',
    Array.from({ length: 14 }, (_, at) => pod(`p${at}`, 'acme/app:latest')).join('---\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a verdict', () => {
  test('a pass: exit code 0, outputs, summary, no annotation', () => {
    const step = runStep({ manifests: 'good' });
    expect(step).toMatchObject({ code: 0, commands: [] });
    expect(step.outputs).toMatchObject({ verdict: 'pass', errors: '0', warnings: '0', notes: '0' });
    expect(step.summary).toMatch(/^### ✅ Passed/);
  });

  test('a block: exit code 1, the finding at its line, the reports where the outputs say', () => {
    const step = runStep({ manifests: 'good\nbad\n' });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'block', errors: '1' });
    expect(step.commands).toHaveLength(2);
    expect(step.commands[0]).toMatch(
      /^::error title=image-floating-tag,file=bad\/pod\.yaml,line=7,endLine=7,col=14,endColumn=37::app \(Pod moving\)/,
    );
    expect(step.commands[1]).toBe('::error::blocked: 1 error in 1 file');
    expect(step.summary).toContain('https://github.com/acme/shop/blob/abc1234/bad/pod.yaml#L7');
    expect(absolute(step)).toMatchObject({
      verdict: 'block',
      findings: [{ rule: 'image-floating-tag', line: 7 }],
    });
    expect(JSON.parse(readFileSync(step.outputs.sarif ?? '', 'utf8')).runs[0].results).toHaveLength(1);
  });

  test('nothing to check: exit code 2, never a pass', () => {
    for (const inputs of [{}, { manifests: 'nowhere' }]) {
      const step = runStep(inputs as Record<string, string>);
      expect([step.code, step.outputs.verdict]).toEqual([2, 'error']);
      // An upload of an empty log would close every alert there is.
      expect(step.outputs.sarif).toBeUndefined();
      expect(step.summary).toMatch(/^### ⚠️ Could not judge/);
      expect(step.commands.at(-1)).toMatch(/^::error::could not judge: /);
    }
  });

  test('as many annotations as GitHub shows, the rest is counted', () => {
    const step = runStep({ manifests: 'many' });
    expect(step.outputs.errors).toBe('14');
    expect(step.commands.filter((line) => line.includes('title=image-floating-tag'))).toHaveLength(10);
    expect(step.printed).toMatch(/^not annotated: 4 errors/m);
    expect(step.summary.match(/pods\.yaml#L/g)).toHaveLength(14);
  });
});

describe('inputs', () => {
  test('win over the settings file, which wins over the defaults', () => {
    write('lenient.yaml', 'fail-on: never\n');
    expect(runStep({ manifests: 'bad', config: 'lenient.yaml' })).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', errors: '1' },
    });
    expect(runStep({ manifests: 'bad', config: 'lenient.yaml', 'fail-on': 'error' }).code).toBe(1);
  });

  test('name the report files, and silence annotations and summary', () => {
    const step = runStep({
      manifests: 'bad',
      'report-file': 'out/gate.json',
      'sarif-file': 'out/gate.sarif',
      annotations: 'false',
      summary: 'false',
    });
    expect(step).toMatchObject({ code: 1, commands: ['::error::blocked: 1 error in 1 file'], summary: '' });
    expect(step.outputs).toMatchObject({ report: 'out/gate.json', sarif: 'out/gate.sarif' });
    expect(reportOf(step).verdict).toBe('block');
    expect(existsSync(join(folder, 'out/gate.sarif'))).toBe(true);
  });

  test('a report file that cannot be written costs no verdict and no summary', () => {
    const step = runStep({ manifests: 'bad', 'sarif-file': 'good', annotations: 'false' });
    expect(step).toMatchObject({
      code: 1,
      commands: ['::error::good cannot be written: it is a directory', '::error::blocked: 1 error in 1 file'],
      outputs: { verdict: 'block', sarif: '' },
    });
    expect(step.summary).toMatch(/^### ❌ Blocked/);
  });

  test.each([
    [{ 'fail-on': 'sometimes' }, 'fail-on must be error, warning or never, not "sometimes"'],
    [
      { external: 'checkout-db' },
      'external must be written KIND[/NAMESPACE]/NAME[=reason], not "checkout-db"',
    ],
    [{ mode: 'gaet' }, 'mode must be '],
    [{ summary: 'yes' }, 'summary must be true or false, not "yes"'],
    [{ annotations: 'no' }, 'annotations must be true or false, not "no"'],
    [{ config: 'none.yaml' }, 'none.yaml'],
  ] as [Record<string, string>, string][])('%j cannot be meant: exit code 2, said once', (inputs, words) => {
    const step = runStep({ manifests: 'bad', ...inputs });
    expect(step.code).toBe(2);
    expect(step.commands).toEqual([expect.stringContaining(words)]);
    expect(step.outputs).toMatchObject({ verdict: 'error' });
    expect(step.summary).toMatch(/^### ⚠️ Could not judge/);
    expect(absolute(step)).toMatchObject({
      verdict: 'error',
      error: { message: expect.stringContaining(words) },
    });
  });

  test('each mistake in the settings file is an annotation at its line', () => {
    write('mistaken.yaml', 'fail_on: error\nrules:\n  image-tags: off\n');
    const { code, commands } = runStep({ manifests: 'bad', config: 'mistaken.yaml' });
    expect(code).toBe(2);
    expect(commands.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^::error title=crashgate settings,file=mistaken\.yaml,line=1,col=1::unknown key "fail_on"/,
      ),
      expect.stringMatching(/^::error title=crashgate settings,file=mistaken\.yaml,line=3,col=3::/),
    ]);
    expect(commands).toHaveLength(3);
  });
});

test('a manifest cannot speak to the runner', () => {
  write(
    'hostile/pod.yaml',
    pod('hostile', '"acme/app:latest\\n::set-output name=verdict::pass\\n::error::boo"'),
  );
  const step = runStep({ manifests: 'hostile' });
  expect(step.outputs.verdict).toBe('block');
  const [, token] = /^::stop-commands::(\S+)$/m.exec(step.printed) ?? [];
  const obeyed = step.printed.split(`::stop-commands::${token}`)[1]?.split(`::${token}::`)[1] ?? '';
  expect(obeyed).not.toMatch(/^::set-output|^::error::boo/m);
});
