import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/gate/rules/index.ts';
import { expectedFindings, judgeExample } from './example.ts';

const folder = new URL('../../src/gate/rules/', import.meta.url);

/** Every example of a rule folder is a specification: `bad-*` is found exactly where it says so, `good-*` never. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const all = readdirSync(new URL(`${id}/examples/`, folder)).toSorted();
  const files = all.filter((file) => !file.endsWith('.base.yaml'));

  test('has a failing and a passing example', () => {
    expect(files.filter((file) => file.startsWith('bad-'))).not.toEqual([]);
    expect(files.filter((file) => file.startsWith('good-'))).not.toEqual([]);
    expect(files.filter((file) => !/^(?:bad|good)-[a-z0-9-]+\.(?:ya?ml|json)$/.test(file))).toEqual([]);
    const based = all.filter((file) => file.endsWith('.base.yaml'));
    expect(based.filter((file) => !files.includes(file.replace('.base.', '.')))).toEqual([]);
  });

  test.each(files)('%s', async (file) => {
    const read = (name: string) => readFileSync(new URL(`${id}/examples/${name}`, folder), 'utf8');
    const text = read(file);
    const before = file.replace(/\.yaml$/, '.base.yaml');
    const base = all.includes(before) && before !== file ? read(before) : undefined;
    const { result, found } = await judgeExample(text, rule, file, base);
    expect(result.failures).toEqual([]);
    const expected = expectedFindings(text, id);
    expect(found.map(({ line, severity, certainty }) => ({ line, severity, certainty }))).toEqual(
      expected.map((want) => ({
        line: want.line,
        severity: want.severity ?? expect.any(String),
        certainty: want.certainty ?? expect.any(String),
      })),
    );
    if (file.startsWith('good-')) expect(expected).toEqual([]);
    else expect(expected).not.toEqual([]);
  });
});
