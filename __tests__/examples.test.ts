import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../src/gate/engine/run-gate.ts';
import { rules } from '../src/gate/rules/index.ts';
import { readConfig } from '../src/settings/config.ts';
import { defaultSettings } from '../src/settings/settings.ts';
import { version } from '../src/version.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe.each(['blocked', 'passing'])('examples/%s', (set) => {
  test('blocks exactly where it says', () => {
    const files = readdirSync(new URL(`examples/${set}/`, root)).map((name) => ({
      path: `examples/${set}/${name}`,
      text: read(`examples/${set}/${name}`),
      named: false,
    }));
    const result = runGate({
      files,
      unreadableFiles: [],
      missing: [],
      settings: defaultSettings,
      today: '2026-01-01',
    });
    const found = result.findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ rule, location }) => `${location && 'line' in location ? location.line : 0} ${rule}`);
    const expected = files.flatMap(({ text }) =>
      text.split('\n').flatMap((line, index) => {
        const rule = /# expect: (\S+)/.exec(line)?.[1];
        return rule ? [`${index + 1} ${rule}`] : [];
      }),
    );
    expect(found).toEqual(expected);
    expect(result.verdict).toBe(set === 'blocked' ? 'block' : 'pass');
  });
});

test.each([['examples/crashgate.yaml', [read('examples/crashgate.yaml')]]])(
  'the settings in %s hold',
  (path, texts) => {
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(readConfig({ path, text }, rules).problems).toEqual([]);
  },
);

test('the release is the one of package.json', () => {
  expect(version).toBe(JSON.parse(read('package.json')).version);
});
