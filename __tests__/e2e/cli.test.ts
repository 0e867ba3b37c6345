import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from './run-cli.ts';

const good = `apiVersion: v1
kind: Pod
metadata: {name: tidy}
spec:
  containers:
    - name: app
      image: ghcr.io/acme/app:1.0.0
      resources: {requests: {memory: 64Mi, cpu: 50m}, limits: {memory: 64Mi}}
`;
const bad = good.replace('app:1.0.0', 'app:latest').replace('tidy', 'moving');

let folder: string;
const write = (path: string, text: string | Uint8Array): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
};
const gate = (...args: string[]) => runCli(['gate', ...args], { cwd: folder });
const json = (...args: string[]) => {
  const run = gate(...args, '--format', 'json');
  return { ...run, report: JSON.parse(run.stdout) };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-cli-'));
  write('good/pod.yaml', good);
  write('bad/pod.yaml', bad);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('verdict and exit code', () => {
  test.each([
    ['a tidy pod passes', ['good'], 0, 'pass'],
    ['a floating tag blocks', ['bad'], 1, 'block'],
    ['both together block', ['good', 'bad'], 1, 'block'],
    ['a glob', ['*/pod.yaml'], 1, 'block'],
    ['fail-on: never', ['bad', '--fail-on', 'never'], 0, 'pass'],
    ['a path that is not there', ['nowhere'], 2, 'error'],
    ['a path that is not there beside a good one', ['good', 'nowhere.yaml'], 2, 'error'],
    ['a glob that matches nothing', ['*.nothing'], 2, 'error'],
    ['no path at all', [], 2, 'error'],
    ['a version nobody knows', ['good', '--kubernetes-version', '1.99'], 2, 'error'],
    ['a version that is none', ['good', '--kubernetes-version', 'new'], 2, 'error'],
    ['a severity that is none', ['good', '--fail-on', 'fatal'], 2, 'error'],
    ['a settings file that is not there', ['good', '--config', 'none.yaml'], 2, 'error'],
    ['an option that is not there', ['good', '--frobnicate'], 2, 'error'],
    ['an external object that is none', ['good', '--external', 'x'], 2, 'error'],
  ] as const)('%s', (_, args, code, verdict) => {
    const run = json(...args);
    expect([run.code, run.report.verdict]).toEqual([code, verdict]);
    if (code === 2) expect(run.report.error.message).not.toBe('');
  });

  test('an external object may stand before the paths, and several may be named', () => {
    write('needy/pod.yaml', `${good}      envFrom: [{configMapRef: {name: a}}, {configMapRef: {name: b}}]\n`);
    expect(json('needy').code).toBe(1);
    expect(json('--external', 'ConfigMap/a', 'needy').report.counts.errors).toBe(1);
    expect(json('--external', 'ConfigMap/a', '--external', 'ConfigMap/b=by hand', 'needy').code).toBe(0);
  });

  test('an error says what is wrong on standard error', () => {
    expect(gate('good', '--fail-on', 'fatal').stderr).toContain('fail-on must be error, warning or never');
    expect(gate('good', '--frobnicate').stderr).toContain("unknown option '--frobnicate'");
  });

  test('standard input', () => {
    const run = runCli(['gate', '-', '--format', 'json'], { cwd: folder, input: bad });
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout).findings[0]).toMatchObject({ file: 'standard input', line: 7, column: 14 });
  });
});

describe('files', () => {
  test('what cannot be read is named, and the rest is judged', () => {
    write('mixed/a-bad.yaml', bad);
    write('mixed/binary.yaml', Uint8Array.of(0xff, 0x00, 0x89, 0x50));
    write(
      'mixed/cut-off.yaml',
      Buffer.concat([
        Buffer.from(`${bad.replace('moving', 'before-it')}---\nname: "`),
        Buffer.from([0xe2, 0x82]),
      ]),
    );
    write('mixed/utf-16.yaml', Buffer.from(`\ufeff${good}`, 'utf16le'));
    write('mixed/broken.yaml', 'a: [1\n---\n'.concat(bad.replace('moving', 'behind-it')));
    write('mixed/huge.yaml', `a: ${'x'.repeat(33 * 1024 * 1024)}`);
    write('mixed/empty.yaml', '');
    write('mixed/package.json', '{"name": "x"}');
    write('mixed/node_modules/x/pod.yaml', bad);
    write('mixed/.hidden/pod.yaml', bad);
    const { code, report } = json('mixed');
    const seen = report.findings.map(
      ({ file, line, rule }: { file: string; line: number | null; rule: string }) =>
        `${file}:${line} ${rule}`,
    );
    expect(code).toBe(1);
    expect(seen.toSorted()).toEqual(
      [
        'mixed/a-bad.yaml:7 image-floating-tag',
        'mixed/binary.yaml:null unreadable-document',
        'mixed/broken.yaml:1 unreadable-document',
        'mixed/broken.yaml:9 image-floating-tag',
        'mixed/cut-off.yaml:7 image-floating-tag',
        'mixed/cut-off.yaml:10 unreadable-document',
        'mixed/huge.yaml:null unreadable-document',
        'mixed/utf-16.yaml:null unreadable-document',
      ].toSorted(),
    );
  });

  test('links in a circle end', () => {
    write('circle/pod.yaml', bad);
    symlinkSync('.', join(folder, 'circle/again'));
    const { report } = json('circle');
    expect(
      report.findings.filter(({ rule }: { rule: string }) => rule === 'image-floating-tag'),
    ).toHaveLength(1);
  });

  test('a file without read permission is named', () => {
    chmodSync(join(folder, write('locked/pod.yaml', bad)), 0o000);
    const { code, report } = json('locked');
    // For root nothing is locked: then the file is judged.
    if (process.getuid?.() === 0) expect(code).toBe(1);
    else expect(report.findings[0]).toMatchObject({ rule: 'unreadable-document', file: 'locked/pod.yaml' });
  });

  test('a file that is named twice is judged once', () => {
    expect(json('bad', 'bad/pod.yaml', './bad/../bad').report.findings).toHaveLength(
      json('bad').report.findings.length,
    );
  });
});

describe('settings file', () => {
  test('is read from the working directory and never as a manifest', () => {
    write('project/deploy/pod.yaml', bad);
    write('project/.crashgate.yaml', 'rules:\n  image-floating-tag: off\n');
    const run = runCli(['gate', '.', '--format', 'json'], { cwd: join(folder, 'project') });
    expect([run.code, JSON.parse(run.stdout).coverage.files]).toEqual([0, 1]);
  });

  test('every mistake in it is named at its place', () => {
    write('mistaken/deploy/pod.yaml', good);
    write('mistaken/.crashgate.yaml', 'fail_on: error\nrules:\n  image-flaoting-tag: off\n');
    const run = runCli(['gate', 'deploy'], { cwd: join(folder, 'mistaken') });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('.crashgate.yaml:1:1: unknown key "fail_on": did you mean "fail-on"?');
    expect(run.stderr).toContain('.crashgate.yaml:3:3: ');
    expect(run.stderr).toContain('image-floating-tag');
  });
});

describe('formats', () => {
  test.each(['text', 'sarif', 'markdown', 'github', 'gitlab'])('%s names rule and line', (format) => {
    const { code, stdout } = gate('bad', '--format', format);
    expect(code).toBe(1);
    expect(stdout).toContain('image-floating-tag');
    expect(stdout).toMatch(/7:14|"startLine": 7|"begin": 7|line=7|pod\.yaml:7/);
  });
});

describe('rules and explain', () => {
  test('rules lists them', () => {
    expect(runCli(['rules']).stdout).toContain('memory-limit');
    expect(JSON.parse(runCli(['rules', '--format', 'json']).stdout)).toContainEqual(
      expect.objectContaining({ id: 'memory-limit', group: 'RES', severity: 'error' }),
    );
  });

  test('explain shows a page, and knows the nearest name of one that is not there', () => {
    expect(runCli(['explain', 'memory-limit']).stdout).toMatch(/# <- memory-limit[\s\S]*limits: \{memory: /);
    expect(runCli(['explain', 'memory-limits'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean memory-limit?'),
    });
    expect(runCli(['explain', 'nothing-like-it']).stderr).toBe(
      'crashgate: there is no rule, cause, exit code or reason "nothing-like-it"; "crashgate rules" lists all rules, "crashgate tree" all causes\n',
    );
  });
});
