import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml } from '../../src/manifest/yaml/yaml.ts';
import { externalBlock } from '../../src/report/gate/external-block.ts';

test('the block reads back as the references it was made from, whatever their names', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('no', '1e3', '0x1', '*', 'a: b', '~'),
  );
  fc.assert(
    fc.property(text, fc.option(text), (name, namespace) => {
      const { value } = readYaml(externalBlock([{ kind: 'Secret', namespace, name }]).join('\n'));
      expect(JSON.parse(JSON.stringify(value))).toEqual({
        external: [
          { kind: 'Secret', ...(namespace === null ? {} : { namespace }), name, reason: 'WHO MAKES IT' },
        ],
      });
    }),
  );
});

test('of very many references the first are written out, the rest is counted', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({
    kind: 'Secret',
    namespace: null,
    name: `s${index}`,
  }));
  expect(externalBlock(many)).toHaveLength(42);
  expect(externalBlock(many).at(-1)).toContain('5 more');
});

test('there is no block for nothing', () => {
  expect(externalBlock([])).toEqual([]);
});
