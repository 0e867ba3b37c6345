import { describe, expect, test } from '@jest/globals';
import { commandLineOf } from '../../src/gate/model/containers/container-command.ts';
import {
  isForShell,
  shellSyntaxIn,
  wordsNoShellReads,
} from '../../src/gate/model/containers/shell-syntax.ts';
import { containerOf } from './pods.ts';

const line = (command: string[], args: string[] = []) =>
  commandLineOf(containerOf(`command: ${JSON.stringify(command)}, args: ${JSON.stringify(args)}`));

describe('operators without a shell', () => {
  test.each<[string[], string]>([
    [['a', '&&', 'b'], '&&'],
    [['a', '||', 'b'], '||'],
    [['a', '|', 'b'], '|'],
    [['a', ';', 'b'], ';'],
    [['a', '>', 'b'], '>'],
    [['a', '>>', 'b'], '>>'],
    [['a', '>/dev/null'], '>/dev/null'],
    [['a', '2>&1'], '2>&1'],
    [['a', '2>', '/dev/null'], '2>'],
    [['a', '&'], '&'],
    [['a', 'b && c'], '&&'],
    [['a', 'b | grep c'], '|'],
    [['a', 'b > /tmp/c'], '>'],
    [['a', 'b; exec c'], ';'],
    [['a', '--x=$(hostname)'], '$(…)'],
    [['a', '$(cat /b)'], '$(…)'],
    [['a', '`b`'], '`…`'],
    [['tini', '--', 'a', '&&', 'b'], '&&'],
  ])('%j: %s', (command, operator) => {
    expect(shellSyntaxIn(line(command))?.operator).toBe(operator);
  });

  test.each<[string[], string[]]>([
    [['sh', '-c', 'a && b'], []],
    [['tini', '--', 'bash', '-c', 'a'], ['&&']],
    [['nsenter', '-t', '1', '--', 'sh', '-c', 'a | b'], []],
    [['jq', '.a | .b'], []],
    [['find', '/', '-exec', 'rm', '{}', ';'], []],
    [['python3', '-c', 'a && b'], []],
    [['a', '--filter', 'x && y'], []],
    [['a', '--filter=x && y'], []],
    [['a', '--version', '>=1.2'], []],
    [['a', '^(b|c)$'], []],
    [['a', 'daemon off;'], []],
    [['a', '$(B)', '$$(hostname)'], []],
    [['a', '<placeholder>'], []],
    [['C:\\Windows\\System32\\cmd.exe', '/c', 'a', '&&', 'b'], []],
    [[], ['echo $(hostname)']],
    [[], []],
  ])('%j %j: none', (command, args) => {
    expect(shellSyntaxIn(line(command, args))).toBeUndefined();
  });

  test('what stands in args alone is looked at too', () => {
    expect(shellSyntaxIn(line([], ['a', '&&', 'b']))?.word.path.slice(-2)).toEqual(['args', 1]);
    expect(shellSyntaxIn(line([], ['--x=$(hostname)']))?.operator).toBe('$(…)');
  });
});

test.each<[string[], string[], string[]]>([
  [['a', '$(B)'], [], ['a', '$(B)']],
  [['sh', '-c', '$(B)', '$(C)'], [], ['sh', '-c', '$(C)']],
  [['sh'], ['-c', '$(B)'], ['sh', '-c']],
  [['chroot', '/host', 'sh', '-c', '$(B)'], [], []],
  [['x', '-e', '$(B)'], [], ['x', '-e']],
  [[], ['-c', '$(B)'], ['-c']],
  [[], ['a; b', '--c=$(D)'], ['--c=$(D)']],
  [['awk', '{print $(NF)}'], [], []],
])('of %j %j the kubelet alone reads %j', (command, args, words) => {
  expect(wordsNoShellReads(line(command, args)).map(({ text }) => text)).toEqual(words);
});

test.each([
  ['$(hostname)', true],
  ['x `id` y', true],
  ['$(cat /x)', true],
  ['$(HOST)', false],
  ['$$(hostname)', false],
])('%s is for a shell: %s', (text, is) => {
  expect(isForShell(text)).toBe(is);
});
