import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkSet, decideVerdict } from '../../src/gate/engine/run-gate.ts';
import { rules } from '../../src/gate/rules/index.ts';
import { readDocuments } from '../../src/manifest/document.ts';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** What may stand anywhere in YAML, where a rule expects a name, a number, a list or a mapping. */
const strange: readonly unknown[] = [
  ...[null, 0, -1, 1.5, 1e30, true, '', '{{ a }}', '[x', 'a'.repeat(300)],
  ...[[], {}, [null], [[]], ['a', {}], { a: {} }, { '': 1 }, { name: {} }, { toString: 1, constructor: {} }],
];

/** The same numbers in each run: what fails once fails again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function mutate(value: unknown, random: () => number): unknown {
  if (random() < 0.04) return strange[Math.floor(random() * strange.length)];
  if (Array.isArray(value)) return value.map((item) => mutate(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const kept = (key === 'apiVersion' || key === 'kind') && random() < 0.9;
    return [random() < 0.01 ? `${key}x` : key, kept ? item : mutate(item, random)] as const;
  });
  return Object.fromEntries(entries);
}

test.each([1, 2, 3])('no rule breaks on damaged manifests (seed %i)', (seed) => {
  const random = randomNumbers(seed);
  const broken: string[] = [];
  for (const { id } of rules) {
    const folder = new URL(`../../src/gate/rules/${id}/examples/`, import.meta.url);
    for (const name of readdirSync(folder)) {
      const original = readFileSync(new URL(name, folder), 'utf8');
      const { documents } = readDocuments({ path: name, text: original, named: true });
      const text = documents.map(({ value }) => JSON.stringify(mutate(value, random))).join('\n---\n');
      const files = [{ path: name, text, named: true }];
      const settings = { ...defaultSettings, pedantic: true };
      const base = readManifestSet([{ path: name, text: original, named: true }], [], settings);
      const examined = checkSet(readManifestSet(files, [], settings), settings, { base });
      const { failures } = decideVerdict(examined, { missing: [], settings, today: '2026-01-01' });
      broken.push(...failures.map((failure) => `${failure.rule}: ${failure.message} in ${text}`));
    }
  }
  expect(broken).toEqual([]);
});
