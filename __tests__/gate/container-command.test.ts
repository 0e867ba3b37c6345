import { describe, expect, test } from '@jest/globals';
import {
  commandLineOf,
  plainCommand,
  programWords,
  runFileOf,
  shellRunOf,
  type Word,
} from '../../src/gate/model/containers/container-command.ts';
import { containerOf } from './pods.ts';

const words = (line: string): Word[] => line.split(' ').map((text, index) => ({ text, path: [index] }));
const text = (list: readonly Word[] | undefined): string | undefined =>
  list?.map((word) => word.text).join(' ');

test('command and args are one line; without command its beginning is up to the image', () => {
  const line = commandLineOf(containerOf('command: [a, 1], args: [b]'));
  expect(line.words.map((word) => word.text)).toEqual(['a', '', 'b']);
  expect(line.words.at(-1)?.path).toEqual(['spec', 'containers', 0, 'args', 0]);
  expect(line.isWhole).toBe(true);
  expect(commandLineOf(containerOf('args: [b]')).isWhole).toBe(false);
  expect(commandLineOf(containerOf('command: [], args: text')).words).toEqual([]);
});

test.each([
  ['serve --port 80', 'serve --port 80'],
  ['tini -- serve', 'serve'],
  ['/sbin/tini -g -e 143 -- serve', 'serve'],
  ['dumb-init --rewrite 15:3 serve', 'serve'],
  ['/usr/bin/env -i A=b C=d bash -c x', 'bash -c x'],
  ['timeout -s KILL 30 nice -n 5 serve', 'serve'],
  ['gosu app serve', 'serve'],
  ['busybox sh -c x', 'sh -c x'],
  ['tini --', 'tini --'],
  ['nsenter -t 1 -- sh', 'nsenter -t 1 -- sh'],
])('the program of "%s" is "%s"', (line, program) => {
  expect(text(programWords(words(line)))).toBe(program);
});

describe('shells', () => {
  test.each([
    ['sh -c script a b', { script: 'script', rest: 'a b' }],
    ['/bin/bash -euo pipefail -c script', { script: 'script', rest: '' }],
    ['bash -o errexit -xc script', { script: 'script', rest: '' }],
    ['bash -lc -e script', { script: 'script', rest: '' }],
    ['sh -c -- script', { script: 'script', rest: '' }],
    ['bash --login --rcfile /x -c script', { script: 'script', rest: '' }],
    ['bash -ceuo pipefail script', { script: 'script', rest: '' }],
    ['tini -- sh -ec script', { script: 'script', rest: '' }],
    ['sh -e /run.sh --fast', { file: '/run.sh', rest: '--fast' }],
    ['sh', { rest: '' }],
    ['sh -c', { rest: '' }],
  ])('%s', (line, { script, file, rest }: { script?: string; file?: string; rest: string }) => {
    const run = shellRunOf(words(line));
    expect([run?.script?.text, run?.file?.text, text(run?.rest)]).toEqual([script, file, rest]);
  });

  test.each(['python3 -c x', 'serve sh', 'shell -c x', ''])('"%s" runs none', (line) => {
    expect(shellRunOf(words(line))).toBeUndefined();
  });
});

test.each([
  ['/run.sh', '/run.sh'],
  [' exec /run.sh --fast\n', '/run.sh --fast'],
  ['/run.sh; serve', undefined],
  ['/run.sh $A', undefined],
  ['A=b /run.sh', undefined],
  ['# /run.sh', undefined],
  ['', undefined],
])('the script %j is the plain command %j', (script, command) => {
  expect(text(plainCommand({ text: script, path: [] }))).toBe(command);
});

describe('the file a container runs', () => {
  test.each([
    ['command: [/a/run.sh]', { path: '/a/run.sh', readBy: undefined, isFirst: true }],
    ['command: [./run.sh], workingDir: /a', { path: '/a/run.sh', readBy: undefined, isFirst: true }],
    ['command: [tini, --, /a/run.sh]', { path: '/a/run.sh', readBy: undefined, isFirst: false }],
    ['command: [sh, -c, /a/run.sh x]', { path: '/a/run.sh', readBy: undefined, isFirst: false }],
    ['command: [sh, -c, "sh /a/run.sh"]', { path: '/a/run.sh', readBy: 'sh', isFirst: false }],
    ['command: [bash], args: [-e, /a/run.sh]', { path: '/a/run.sh', readBy: 'bash', isFirst: false }],
    ['command: [python3.12, -u, /a/x.py]', { path: '/a/x.py', readBy: 'python3.12', isFirst: false }],
    ['command: [/usr/bin/node, /a/x.js]', { path: '/a/x.js', readBy: 'node', isFirst: false }],
  ])('%s', (fields, expected) => {
    expect(runFileOf(containerOf(fields))).toMatchObject(expected);
  });

  test.each([
    'args: [/a/run.sh]',
    'command: [run.sh]',
    'command: [./run.sh]',
    'command: [./run.sh], workingDir: a',
    'command: [/a/$(NAME).sh]',
    'command: [sh, -c, "/a/run.sh && x"]',
    'command: [python3, -c, "x"]',
    'command: [python3, -m, /a/x]',
    'command: [sh]',
    'image: x',
  ])('%s: nobody knows', (fields) => {
    const run = runFileOf(containerOf(fields));
    // An interpreter itself may be looked at, what it reads not.
    expect(run?.path.includes('/a/')).not.toBe(true);
  });
});
