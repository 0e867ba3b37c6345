import { expect, test } from '@jest/globals';
import { formatSettingsProblem } from '../../src/settings/problem.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { someRules } from './rules.ts';

async function problems(text: string): Promise<string[]> {
  const read = await readSettings({ path: 'c.yaml', text }, someRules);
  return read.problems.map(formatSettingsProblem);
}

test('several mistakes of syntax are all named, each at its line and once', async () => {
  const text = 'rules:\n  memory-limit: off\n   probe: warning\nexternal:\n\t- kind: secret\nnamespace: [a\n';
  const lines = (await problems(text)).map((problem) => problem.split(':')[1]);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines[0]).toBe('3');
  expect(lines).toContain('5');
});

test('one mistake is named once', async () => {
  expect(await problems('namespace: a\nrules:\n\tmemory-limit: off\n')).toEqual([
    expect.stringMatching(/^c\.yaml:3:\d+: not readable as YAML: /),
  ]);
});

test('a file without a mistake gives its settings', async () => {
  const read = await readSettings({ path: 'c.yaml', text: 'namespace: shop\n' }, someRules);
  expect(read).toMatchObject({ settings: { namespace: 'shop' }, problems: [] });
});
