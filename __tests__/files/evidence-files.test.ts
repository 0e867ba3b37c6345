import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
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
