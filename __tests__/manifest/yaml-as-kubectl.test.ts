import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type ManifestDocument, readDocuments } from '../../src/manifest/document.ts';
import { locateIn } from '../../src/manifest/object.ts';

interface Recorded {
  readonly yaml: string;
  readonly documents?: readonly unknown[];
  readonly refused?: true;
}

/** What kubectl's decoder (k8s.io/apimachinery 0.35 with sigs.k8s.io/yaml 1.6.0) made of each text. */
const recorded = JSON.parse(
  readFileSync(new URL('fixtures/kubectl-yaml.json', import.meta.url), 'utf8'),
) as readonly Recorded[];

function read(text: string) {
  const { documents, unreadable } = readDocuments({ path: 'x.yaml', text, named: true });
  return { values: documents.map(({ value }) => value), documents, unreadable };
}

describe('what kubectl reads', () => {
  test.each(
    recorded.filter(({ refused }) => !refused).map((entry) => [JSON.stringify(entry.yaml), entry] as const),
  )('%s', (_, { yaml, documents }) => {
    const { values, unreadable } = read(yaml);
    expect(unreadable).toEqual([]);
    expect(JSON.parse(JSON.stringify(values))).toEqual(documents);
  });
});

describe('what kubectl refuses', () => {
  test.each(
    recorded.filter(({ refused }) => refused).map((entry) => [JSON.stringify(entry.yaml), entry] as const),
  )('%s', (_, { yaml }) => {
    expect(read(yaml).unreadable.length).toBeGreaterThan(0);
  });
});

/** Texts that no manifest holds; listed so that a change of the parser shows. */
test.each([
  ['after "..." kubectl drops the rest; here it is read', 'a: 1\n...\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ['a second flow mapping likewise', '{a: 1}\n{b: 2}\n', [{ a: 1 }, { b: 2 }]],
  ['a lone dash in a flow list is no text', 'a: [-]\n', undefined],
  ['anchors may have dots', 'a: &x.1 1\nb: *x.1\n', [{ a: 1, b: 1 }]],
])('known difference: %s', (_, text, expected) => {
  const { values, unreadable } = read(text);
  expect(unreadable.length === 0 ? JSON.parse(JSON.stringify(values)) : undefined).toEqual(expected);
});

describe('where a value stands that came by a merge', () => {
  const place = (text: string, path: readonly string[]): number =>
    locateIn(read(text).documents[0] as ManifestDocument, path).line;

  test.each([
    ['the own key after the merge', 'x: &a\n  k: 1\nto:\n  <<: *a\n  k: 2\n', 2, 5],
    ['the merge after the own key', 'x: &a\n  k: 1\nto:\n  k: 2\n  <<: *a\n', 1, 2],
    ['the first mapping of a list', 'x: &a\n  k: 1\nz: &b\n  k: 2\nto:\n  <<: [*a, *b]\n', 1, 2],
    ['the later of two merges', 'x: &a\n  k: 1\nz: &b\n  k: 2\nto:\n  <<: *a\n  <<: *b\n', 2, 4],
    ['a merge of a merge', 'x: &a\n  k: 1\nz: &b\n  <<: *a\nto:\n  <<: *b\n', 1, 2],
  ])('%s', (_, text, value, line) => {
    expect(read(text).values).toMatchObject([{ to: { k: value } }]);
    expect(place(text, ['to', 'k'])).toBe(line);
  });

  test('a block scalar stands where its indicator does', () => {
    expect(place('a:\n  b: | # comment\n\n    text\n', ['a', 'b'])).toBe(2);
    expect(place('a:\n  b: >-\n    text\n', ['a', 'b'])).toBe(2);
  });

  test('a key that is an alias', () => {
    expect(place('x: &a k\nto:\n  *a : 1\n', ['to', 'k'])).toBe(3);
  });
});

test('each of many duplicate keys names where it stands first', () => {
  const keys = Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`).join('');
  const [document] = read(`a:\n${`${keys}${keys}`.replace(/^/gm, '  ').trimEnd()}\n`).documents;
  expect(document?.duplicateKeys).toHaveLength(3000);
  const last = document?.duplicateKeys.at(-1);
  expect(last?.key).toBe('k2999');
  expect(document?.text.slice(last?.firstOffset, (last?.firstOffset ?? 0) + 5)).toBe('k2999');
  expect(last?.firstOffset).toBeLessThan(last?.offset ?? 0);
});
