import { expect, test } from '@jest/globals';
import { cleanOutput, isEmpty } from '../../src/render/tool-output.ts';

const cwd = '/home/runner/work/shop';

test.each([
  [
    'colours and control characters',
    '\u001b[31mError:\u001b[0m a\u0007b\u001b]0;title\u0007c',
    'Error: a␇bc',
  ],
  [
    'commands to the runner',
    'Error: x\n::set-output name=a::b\n##[error]c',
    'Error: x\n∶:set-output name=a::b\n#♯[error]c',
  ],
  ['warnings before the error', 'WARNING: kubeconfig is readable\nError: a\nb\n', 'Error: a\nb'],
  [
    'the working directory',
    `Error: open ${cwd}/web/values.yaml: no such file`,
    'Error: open web/values.yaml: no such file',
  ],
  [
    'kubectl, one line',
    'W1 x\nE1123 1:2 3 run.go:72] "command failed" err="a \\"b\\"\\nc"\n',
    'Error: a "b"\nc',
  ],
  [
    'kubectl, several lines',
    'E1123 1:2 3 run.go:72] "command failed" err=<\n\ta:\n\t  b\n >\n',
    'Error: a:\n  b',
  ],
])('%s', (_, stderr, expected) => {
  expect(cleanOutput(stderr, { cwd })).toBe(expected);
});

test('longer values are hidden before shorter ones they hold', () => {
  expect(cleanOutput('Error: abcd abcdef', { cwd, hidden: ['abcd', 'abcdef'] })).toBe('Error: *** ***');
});

test('it ends, in lines and in characters', () => {
  expect(cleanOutput('x\n'.repeat(10_000), { cwd }).split('\n')).toHaveLength(40);
  expect(cleanOutput('x'.repeat(1_000_000), { cwd })).toHaveLength(4000);
});

test.each([
  ['', true],
  ['\n---\n---\n# Source: a/b.yaml\n\n', true],
  ['---\n# Source: a/b.yaml\nkind: Pod\n', false],
])('empty: %j', (text, expected) => {
  expect(isEmpty(text)).toBe(expected);
});
