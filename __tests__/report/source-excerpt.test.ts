import { describe, expect, jest, test } from '@jest/globals';
import { excerptsOf } from '../../src/report/gate/source-excerpt.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { Redactor } from '../../src/text/redact/redactor.ts';
import { resultOf } from './result.ts';

/** The line and, under it, carets below the part between « and ». */
function draw(line: string, cells = 60, before = ''): string[] {
  const column = line.indexOf('«') + 1;
  const endColumn = line.indexOf('»');
  const text = `${before}${line.replace(/[«»]/g, '')}\n`;
  const number = before.split('\n').length;
  const location = { file: 'a.yaml', line: number, column, endLine: number, endColumn };
  const result = resultOf([{ path: 'a.yaml', text, named: true }], [{ rule: 'x', message: 'm', location }]);
  const [finding] = result.findings;
  const excerpt = finding && excerptsOf(result)(finding, cells);
  if (!excerpt) return [];
  expect(excerpt.line).toBe(number);
  expect(displayWidth(excerpt.text)).toBeLessThanOrEqual(cells);
  return [excerpt.text, ' '.repeat(excerpt.caretAt) + '^'.repeat(excerpt.caretWidth)];
}

describe('a source excerpt', () => {
  test.each([
    ['a plain line', '  image: «nginx»', ['  image: nginx', '         ^^^^^']],
    ['tabs', '\t"image":\t«"nginx"»', ['  "image":  "nginx"', '            ^^^^^^^']],
    ['wide characters', 'name: 注文 # «x»', ['name: 注文 # x', '             ^']],
    ['combining characters and emoji', 'e\u0301🚀: «x»', ['e\u0301🚀: x', '     ^']],
    ['control characters', 'a\u001b[31m\u0007: «b\u202e»', ['a␛[31m␇: b\ufffd', '         ^^']],
    ['a place behind the end of the line', 'a:«»', ['a:', '  ^']],
  ])('of %s', (_, line, expected) => expect(draw(line)).toEqual(expected));

  test('of a long line is cut around what is marked', () => {
    expect(draw(`${'a'.repeat(300)} «marked» ${'b'.repeat(300)}`)).toEqual([
      `…${'a'.repeat(25)} marked ${'b'.repeat(25)}…`,
      `${' '.repeat(27)}^^^^^^`,
    ]);
    expect(draw(`«marked» ${'b'.repeat(300)}`)).toEqual([`marked ${'b'.repeat(52)}…`, '^^^^^^']);
    expect(draw(`${'a'.repeat(300)} «marked»`)).toEqual([
      `…${'a'.repeat(52)} marked`,
      `${' '.repeat(54)}^^^^^^`,
    ]);
  });

  test('of a line with many findings searches it for secrets once', () => {
    const text = '{name: web, password: hunter2hunter2, image: nginx}\n{token: abc}\n';
    const places = [2, 13, 39].map((column) => {
      return { file: 'a.yaml', line: 1, column, endLine: 1, endColumn: column + 4 };
    });
    const result = resultOf(
      [{ path: 'a.yaml', text, named: true }],
      places.map((location) => ({ rule: 'x', message: 'm', location })),
    );
    const excerpts = excerptsOf(result);
    const spans = jest.spyOn(Redactor.prototype, 'spans');
    const shown = result.findings.map((finding) => excerpts(finding, 100)?.text);
    expect(spans).toHaveBeenCalledTimes(1);
    spans.mockRestore();
    expect(shown).toHaveLength(3);
    expect(new Set(shown).size).toBe(1);
    expect(shown[0]).not.toContain('hunter2');
  });

  test('of a long value keeps its beginning', () => {
    expect(draw(`key: «${'v'.repeat(5000)}»`)).toEqual([`key: ${'v'.repeat(39)}…`, `     ${'^'.repeat(40)}`]);
    expect(draw(`${'注'.repeat(300)}«${'文'.repeat(300)}»`)[0]).toMatch(/^…注+文+…$/);
  });

  test.each([
    ['  token: «hunter2»', ['  token: (hidden: this stands in a Secret)', '         ^^^^^^^']],
    ['  «token»: hunter2', ['  token: (hidden: this stands in a Secret)', '  ^^^^^']],
    ['  «data»:', ['  data:', '  ^^^^']],
    [
      '{kind: Secret, data: {«a»: aHVudGVyMg==}}',
      ['(hidden: this stands in a Secret)', '                      ^'],
    ],
    ['    aHVudGVy«MgaHVu»dGVyMg', ['(hidden: this stands in a Secret)', '            ^^^^^^']],
    ['    # see «docs»', ['    # see docs', '          ^^^^']],
  ])('of a Secret shows no value: %s', (line, expected) => {
    expect(draw(line, 60, 'apiVersion: v1\nkind: "Secret"\nstringData:\n')).toEqual(expected);
  });

  test('of the document beside a Secret hides nothing', () => {
    expect(draw('a: «b»', 60, 'kind: Secret\ndata: {a: b}\n---\nkind: ConfigMap\n')).toEqual([
      'a: b',
      '   ^',
    ]);
    expect(draw('kind: «SecretStore»', 60, 'apiVersion: external-secrets.io/v1\n')[0]).toBe(
      'kind: SecretStore',
    );
  });

  test.each([
    'a: [«##»[set-output name=verdict]pass',
    'a: [«#»#[set-output name=verdict]pass',
    'a: [#«#[set»-output name=verdict]pass',
  ])('shows no command to the runner, wherever it is cut: %s', (line) => {
    expect(draw(line)[0]).toBe('a: [#♯[set-output name=verdict]pass');
  });

  test('is not there for a file that was never read', () => {
    const result = resultOf([], [{ rule: 'x', message: 'm', location: { file: 'b.yaml' } }]);
    expect(result.findings.map((finding) => excerptsOf(result)(finding, 80))).toEqual([undefined]);
  });
});
