import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatMarker, type Marker, readMarker, sameKey } from '../../src/pull-request/marker.ts';

const marker: Marker = {
  key: ['watch', 'prod', 'eu-1', ''],
  run: { id: 500, attempt: 2, sha: 'a'.repeat(40) },
  state: 'problem',
  problems: 3,
  version: '0.1.0',
};

describe('what a comment says about itself', () => {
  test('is one hidden line', () => {
    expect(formatMarker(marker)).toBe(
      `<!-- crashgate:v1 key=watch/prod/eu%2D1/ run=500.2 sha=${'a'.repeat(40)} state=problem problems=3 version=0.1.0 -->`,
    );
  });

  test('comes back as it was written, whatever the names hold', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('-->', '--!>', '/', ' ', '=', '\n', '%', '`', '<!--'), fc.string()),
    });
    fc.assert(
      fc.property(fc.tuple(text, text, text, text), text, (key, sha) => {
        const said = { ...marker, key, run: { ...marker.run, sha } };
        const line = formatMarker(said);
        expect(line).not.toMatch(/\n|-->./);
        expect(line.slice(4, -3)).not.toMatch(/--|[<>]/);
        expect(readMarker(`${line}\nbody --> <!-- crashgate:v1 key=x run=9.9 state=clear -->`)).toEqual(said);
      }),
    );
  });

  test.each([
    ['further down', `hello\n${formatMarker(marker)}`],
    ['of another product', formatMarker(marker).replace('crashgate', 'crashgat')],
    ['of a later format', formatMarker(marker).replace(':v1', ':v2')],
    ['with text behind it', `${formatMarker(marker)} hello`],
    ['without a run', formatMarker(marker).replace('run=500.2', 'run=x')],
    ['without a state', formatMarker(marker).replace('state=problem', 'state=maybe')],
    ['of a suggestion', '<!-- crashgate:v1 suggestion=0123456789abcdef -->\nx'],
    ['cut off', formatMarker(marker).slice(0, -4)],
  ])('is not read %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  test('is read with the line ends of an editor on the web', () => {
    expect(readMarker(`${formatMarker(marker)}\r\nbody`)).toEqual(marker);
  });

  test('tells comments apart by all parts of the key', () => {
    expect(sameKey(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(sameKey(['a', 'b'], ['a', 'c'])).toBe(false);
    expect(sameKey(['a'], ['a', ''])).toBe(false);
  });
});
