import { type KubeObject, writtenAt } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import { describeType, isMapping } from '../../manifest/value.ts';
import { isScalar, keyOf, type PlacedViolation, type Words } from './wording.ts';

/** Says what a value is, what belongs there, and how YAML made the one of the other. */
export function wrongType({ violation, object }: PlacedViolation, field: string, value: unknown): Words {
  const { path, expected = [], actual = '' } = violation;
  const written = isScalar(value) ? sourceText(object, path) : undefined;
  return {
    message: `${field} is ${describeType(value)}, not ${expected.map(describeExpected).join(' or ')}`,
    ...hintOnType(expected, value, written, path, object.kind === 'Secret'),
    predicts: `apply rejected: cannot unmarshal ${actual || 'it'}`,
  };
}

function hintOnType(
  expected: readonly string[],
  value: unknown,
  written: string | undefined,
  path: Path,
  secret: boolean,
): Pick<Words, 'because' | 'fix'> {
  const key = keyOf(path);
  const shown = secret ? 'VALUE' : written;
  if (expected.includes('string') && isScalar(value) && typeof value !== 'string') {
    const same = shown === undefined || shown === String(value);
    const kind = typeof value === 'boolean' ? 'a boolean' : 'a number';
    return {
      because: same || secret ? `without quotes this is ${kind}` : `YAML reads ${shown} as ${value}`,
      fix: `${key}"${shown ?? value}"`,
    };
  }
  if (typeof value === 'string') {
    const meant = meantBy(value, expected);
    if (meant !== undefined) return { because: 'in quotes this is text', fix: `${key}${meant}` };
    if (expected.includes('array')) {
      return {
        because: 'a list belongs here',
        fix: `${key}[${secret || value.length > 60 ? '"…"' : JSON.stringify(value)}]`,
      };
    }
  }
  if (path.at(-1) === 'env' && isMapping(value)) {
    const items = Object.keys(value).slice(0, 3);
    return {
      because: 'a list of names and values belongs here',
      fix: `env:\n${items.map((name) => `  - {name: ${name}, value: "…"}`).join('\n')}`,
    };
  }
  const wanted = expected.map(describeExpected).join(' or ');
  if (expected.includes('array') && isMapping(value))
    return { because: `${wanted} belongs here`, fix: 'begin each item with "- "' };
  if (expected.includes('object') && Array.isArray(value))
    return { because: `${wanted} belongs here`, fix: 'remove the "- " before its fields' };
  if (value === null) return { because: `${wanted} belongs here`, fix: `${key}…, or remove it` };
  return { because: `${wanted} belongs here`, fix: `${key}${expectedExamples[expected[0] ?? ''] ?? '…'}` };
}

const expectedExamples: Readonly<Record<string, string>> = {
  string: '"…"',
  integer: 'NUMBER',
  number: 'NUMBER',
  boolean: 'true',
  array: '[…]',
  object: '{…}',
};

/** The number or boolean that stands in quotes. */
function meantBy(text: string, expected: readonly string[]): string | undefined {
  if (expected.includes('boolean')) {
    if (/^(?:true|yes|on|y)$/i.test(text)) return 'true';
    if (/^(?:false|no|off|n)$/i.test(text)) return 'false';
  }
  if (expected.includes('integer') && /^[+-]?\d{1,15}$/.test(text)) return String(Number(text));
  if (expected.includes('number') && /^[+-]?\d{1,15}(?:\.\d+)?$/.test(text)) return String(Number(text));
  return undefined;
}

function describeExpected(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
  };
  return words[type] ?? type;
}

/** The text of a scalar as it stands in its file; undefined where an alias brings it in. */
function sourceText(object: KubeObject, path: Path): string | undefined {
  const text = writtenAt(object, path);
  return text.startsWith('*') || text.length > 60 ? undefined : text;
}
