import { expect, test } from '@jest/globals';
import { classifyLog } from '../../src/diagnosis/logs/classify.ts';

/** 32 different lines of 2,000 characters, as a watch reads them of one container. */
const log = (head: string, atom: string, end = ''): string =>
  Array.from(
    { length: 32 },
    (_, index) => `${head}${atom.repeat(Math.ceil(1900 / atom.length))}${end} ${index}`,
  ).join('\n');

const cpu = (text: string): number => {
  const before = process.cpuUsage();
  classifyLog(text);
  const { user } = process.cpuUsage(before);
  return user / 1000;
};

test('one line that a harmless program may print does not hang the diagnosis', () => {
  expect(cpu(`${'_'.repeat(80)} the cart is empty`)).toBeLessThan(2000);
  expect(cpu(`${'A_'.repeat(60)} is empty`)).toBeLessThan(2000);
});

test.each([
  ['', 'A_', ' is empty'],
  ['', 'a.token.', ' is empty'],
  ['Failed to bind to address ', '1:', ''],
  ['', 'bind:1 ', ''],
  ["can't bind to ", ':1 ', ''],
  ['', 'a/', ''],
  ['cannot open ', '/a', ''],
  ['', '/a.', ' '],
  ['wait for ', '1', ''],
])('64 KB of %j and %j, again and again, take seconds at most', (head, atom, end) => {
  expect(cpu(log(head, atom, end))).toBeLessThan(5000);
});

test.each([
  ['jwt.secret is empty', 'missing-environment-variable', 'jwt.secret'],
  ['Failed to bind to address http://[::]:80: Permission denied', 'privileged-port', '80'],
  ["can't bind to 0.0.0.0:443: Permission denied", 'privileged-port', '443'],
  ['listening on 0.0.0.0:80 failed\nPermission denied (os error 13)', 'privileged-port', '80'],
])('%j still says %s', (text, cause, subject) => {
  expect(classifyLog(text).findings).toContainEqual(expect.objectContaining({ cause, subject }));
});
