import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { redactedFiles } from '../../src/diagnosis/evidence/cluster-reads.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { writeEvidence } from '../../src/files/write-evidence.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const at = (name: string): string => join(directory, name);

test('a link is said and not followed: its file is none of this evidence', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'private'), 'PRIVATE LINE');
  symlinkSync(join(outside, 'private'), at('checkout_app.log'));
  symlinkSync('/dev/zero', at('zero.log'));
  symlinkSync(outside, at('folder'));
  const { files, problems } = await loadEvidence(directory);
  expect(files).toEqual([]);
  expect(problems.map(({ source }) => source)).toEqual(['checkout_app.log', 'zero.log']);
});

test('a pipe without a writer is said, and not waited for', async () => {
  execFileSync('mkfifo', [at('x.log')]);
  const { files, problems } = await loadEvidence(directory);
  expect({ files, problems }).toEqual({
    files: [],
    problems: [{ source: 'x.log', message: 'it is no plain file' }],
  });
});

test('of a log of gigabytes only the end is read', async () => {
  writeFileSync(at('x.log'), '');
  truncateSync(at('x.log'), 3 * 1024 ** 3);
  writeFileSync(at('x.log'), 'THE END\n', { flag: 'a' });
  const { files, problems } = await loadEvidence(directory);
  expect(problems).toEqual([]);
  expect(files[0]?.text.length).toBe(4 * 1024 * 1024);
  expect(files[0]?.text.endsWith('THE END\n')).toBe(true);
});

test('folders are read as deep as they are, and files by what is in them, whatever their names', async () => {
  const deep = at('a/b/c/d/e/f/g/h');
  mkdirSync(deep, { recursive: true });
  mkdirSync(at('.git'));
  writeFileSync(
    join(deep, 'pods'),
    'NAME   READY   STATUS    RESTARTS   AGE\nweb    1/1     Running   0          4m\n',
  );
  writeFileSync(join(deep, 'web.out'), '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}}');
  writeFileSync(join(deep, 'picture'), Buffer.from([0x89, 0x50, 0, 1]));
  writeFileSync(join(deep, 'logs.tgz'), Buffer.from([0x1f, 0x8b, 8, 0]));
  writeFileSync(join(deep, 'page.html'), '<html></html>');
  writeFileSync(at('.git/pods.json'), '{}');
  symlinkSync(deep, at('again'));
  const { files, problems, skipped } = await loadEvidence(directory);
  expect(files.map(({ path, form }) => [path, form])).toEqual([
    ['a/b/c/d/e/f/g/h/pods', 'printed'],
    ['a/b/c/d/e/f/g/h/web.out', 'objects'],
  ]);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(skipped.map(({ what, paths }) => [what, paths.length]))).toEqual({
    links: 1,
    compressed: 1,
    'neither objects nor logs': 1,
    binary: 1,
  });
});

test('what somebody names is read whatever it is called: a log without an ending, a link, UTF-16 of PowerShell', async () => {
  writeFileSync(at('output'), 'Error: connect ECONNREFUSED\n');
  writeFileSync(at('windows.txt'), Buffer.from('\ufeffName: web\r\nNamespace: shop\r\n', 'utf16le'));
  symlinkSync(at('output'), at('link'));
  const stdin = (async function* () {
    yield Buffer.from('Name: db\nNamespace: shop\n');
  })();
  const named = ['output', 'link', 'windows.txt'].map(at);
  const { files, problems } = await loadEvidence([...named, '-', ...named], stdin);
  expect(problems).toEqual([]);
  expect(files.map(({ path, form, text }) => [path, form, text])).toEqual([
    [at('output'), 'log', 'Error: connect ECONNREFUSED\n'],
    [at('link'), 'log', 'Error: connect ECONNREFUSED\n'],
    [at('windows.txt'), 'printed', 'Name: web\r\nNamespace: shop\r\n'],
    ['standard input', 'printed', 'Name: db\nNamespace: shop\n'],
  ]);
});

test('the beginning decides what a long file is: of a log its end is read, of a description all', async () => {
  const long = 'x'.repeat(5 * 1024 * 1024);
  writeFileSync(at('log.txt'), `starting\n${long}\nTHE END\n`);
  writeFileSync(at('pods.txt'), `Name: web\nNamespace: shop\n${long}\n`);
  const { files } = await loadEvidence(directory);
  expect(files.map(({ form, text }) => [form, text.length > 5 * 1024 * 1024])).toEqual([
    ['log', false],
    ['printed', true],
  ]);
});

test.each([
  ['../../pwned', 'app', 'Deployment'],
  ['checkout', '/../../pwned', 'Deployment'],
  ['checkout', 'app', '../../kindpwn'],
  ['..', '..', '..'],
  ['a\\..\\b', 'c\u0000d', 'e/f'],
])('names of a server (%j, %j, %j) write nothing outside the directory', async (pod, container, kind) => {
  const inner = at('inner');
  const files = redactedFiles({
    objects: [{ apiVersion: 'v1', kind, metadata: { name: pod } }],
    logs: [{ pod, container, which: 'current', text: 'text' }],
    absent: [],
    at: 0,
    degraded: [],
  });
  await writeEvidence(inner, files);
  expect(readdirSync(directory)).toEqual(['inner']);
  expect(readdirSync(inner).toSorted()).toEqual(files.map(({ path }) => path).toSorted());
  expect(() => readEvidence(files)).not.toThrow();
});
