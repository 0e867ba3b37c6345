import { type KubeObject, writtenAt } from '../../manifest/object.ts';
import { formatPath, type Path } from '../../manifest/path.ts';
import { nearestQuantity } from '../../manifest/quantity.ts';
import { asList, asMapping, asString, describeType, isMapping, valueAt } from '../../manifest/value.ts';
import { nearest } from '../../settings/nearest.ts';
import type { Problem } from '../rule.ts';
import type { SchemaViolation } from './schema-answers.ts';

/** A violation where it is to be shown: in an object, or in one of its containers. */
export interface PlacedViolation {
  readonly violation: SchemaViolation;
  readonly object: KubeObject;
  /** `app (Deployment shop/checkout)`, or the object's title. */
  readonly title: string;
  /** How much of the path the title stands for. */
  readonly named: number;
}

/** What a finding says about a violation, and at which path. Values of Secrets are never quoted. */
export function explainViolation(placed: PlacedViolation): Problem {
  const { keyword, property } = placed.violation;
  if (keyword === 'additionalProperties' && property !== undefined) return unknownField(placed, property);
  if (keyword === 'required' && property !== undefined) return missingField(placed, property);
  return { at: placed.violation.path, ...wrongValue(placed) };
}

function unknownField({ violation, object, title, named }: PlacedViolation, property: string): Problem {
  const { path, home, allowed = [] } = violation;
  const at = [...path, property];
  const known = allowed.filter((name) => typeof name === 'string');
  const meant = nearest(property, known);
  const inside = path.length > named ? ` in ${fieldName(path, named)}` : '';
  const typo = meant !== undefined && (!home || meant.toLowerCase() === property.toLowerCase());
  const value = valueAt(object.value, at);
  const moved = home && (formatPath(home) || 'the top level');
  return {
    message: `${title} has an unknown field "${shorten(property)}"${inside}`,
    at,
    key: true,
    because: typo
      ? `did you mean ${meant}?`
      : moved
        ? `it belongs to ${moved}`
        : 'there is no such field here',
    fix: typo ? writeField(meant, value) : moved ? `move it to ${moved}` : withoutField(known),
    predicts: `apply rejected: unknown field "${shorten(formatPath(at))}"`,
  };
}

function withoutField(known: readonly string[]): string {
  if (known.length === 0) return 'remove it';
  const shown = known.slice(0, 12).join(', ');
  return `remove it; known here: ${shown}${known.length > 12 ? ', …' : ''}`;
}

function missingField({ violation, object, title, named }: PlacedViolation, property: string): Problem {
  const at = [...violation.path, property];
  return {
    message: `${title} has no ${fieldName(at, named)}, which it needs`,
    at,
    because: 'the API server demands it',
    fix: property === 'selector' ? selectorOf(object) : `${property}: …`,
    predicts: 'apply rejected: Required value',
  };
}

/** A workload's selector is best made of its pods' labels. */
function selectorOf({ value }: KubeObject): string {
  const labels = Object.entries(asMapping(valueAt(value, ['spec', 'template', 'metadata', 'labels'])));
  const written = labels.map(([name, label]) => `${name}: ${scalar(label)}`).join(', ');
  return `selector:\n  matchLabels: {${written || 'app: NAME'}}`;
}

type Words = Omit<Problem, 'at'>;

function wrongValue(placed: PlacedViolation): Words {
  const { violation, object, title, named } = placed;
  const { path, keyword, message } = violation;
  const value = valueAt(object.value, path);
  const field = `${title}: ${fieldName(path, named) || 'the object'}`;
  const placeholder = typeof value === 'string' && isPlaceholder.exec(value)?.[0];
  if (placeholder && object.kind !== 'Secret') return placeholderLeft(field, placeholder);
  switch (keyword) {
    case 'type':
      return wrongType(placed, field, value);
    case 'enum':
      return notAllowed(placed, field, value);
    case 'pattern':
      return wrongForm(placed, field, value);
    case 'format':
      return {
        message: `${field} is no ${violation.format}`,
        because: 'the API server cannot read it',
        fix: violation.format === 'date-time' ? '2027-01-31T12:00:00Z' : `write it as a ${violation.format}`,
        predicts: 'apply rejected',
      };
    case 'minimum':
    case 'maximum': {
      const limit = /want (-?[\d.]+)$/.exec(message)?.[1];
      return {
        message: `${field} is ${keyword === 'minimum' ? 'too small' : 'too large'}${typeof value === 'number' ? `: ${value}` : ''}`,
        because: limit ? `${keyword} ${limit}` : 'it does not fit into 32 bits',
        fix: `${keyOf(path)}${limit ?? 'NUMBER'}`,
        predicts: 'apply rejected',
      };
    }
    default:
      return {
        message: `${field} is not as its schema demands: ${combinations.get(keyword) ?? message}`,
        because: 'the API server refuses it',
        fix: 'write it as the schema of its kind demands',
        predicts: 'apply rejected',
      };
  }
}

/** Where the library's words count the schema's branches, which nobody sees. */
const combinations = new Map([
  ['anyOf', 'it has none of the forms that are allowed'],
  ['oneOf', 'it has none, or more than one, of the forms that are allowed'],
  ['not', 'it has a form that is forbidden'],
]);

/** What templates, environment variables and documentation leave for somebody to fill in. */
const isPlaceholder =
  /\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\[\[.*?\]\]|#\{[^}]*\}#?|<[A-Za-z][\w .-]*>/;

function placeholderLeft(field: string, placeholder: string): Words {
  const pattern = placeholder.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return {
    message: `${field} is a placeholder: ${shorten(placeholder)}`,
    because: 'nobody filled it in',
    fix: `render it with real values first and check the result; if something fills it in later, allow it:\nplaceholders: {allow: [${JSON.stringify(pattern)}]}`,
    predicts: 'apply rejected',
  };
}

function wrongType({ violation, object }: PlacedViolation, field: string, value: unknown): Words {
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

function notAllowed({ violation, object }: PlacedViolation, field: string, value: unknown): Words {
  const allowed = asList(violation.allowed).map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  );
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const only = allowed.length === 1 ? allowed[0] : undefined;
  const shown =
    object.kind === 'Secret'
      ? 'this'
      : isScalar(value)
        ? shorten(JSON.stringify(value))
        : describeType(value);
  return {
    message: `${field} cannot be ${shown}`,
    because: `allowed: ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}`,
    fix: `${keyOf(violation.path)}${meant ?? only ?? allowed.slice(0, 12).join(' or ')}`,
    predicts: 'apply rejected: Unsupported value',
  };
}

/** Patterns of Kubernetes' own schemas, by what they begin with. */
const quantityStart = '^\\s*[+-]?([0-9]';
const base64Start = '^[\\r\\n]*(([A-Za-z0-9+/]';

function wrongForm({ violation, object }: PlacedViolation, field: string, value: unknown): Words {
  const { path, pattern = '' } = violation;
  if (pattern.startsWith(quantityStart)) {
    const text = asString(value) ?? '';
    const meant = nearestQuantity(text, String(path.at(-1)));
    return {
      message: `${field} is no quantity: ${JSON.stringify(shorten(text))}`,
      because: 'a number with a unit belongs here',
      fix: `${keyOf(path)}${meant ?? '256Mi'}`,
      predicts: 'apply rejected: quantities must match the regular expression',
    };
  }
  if (pattern.startsWith(base64Start)) {
    return {
      message: `${field} is not base64`,
      because: 'bytes are written in base64',
      fix:
        object.kind === 'Secret'
          ? `put the plain text under stringData, or encode it:\nprintf %s VALUE | base64 -w0`
          : `encode it:\nbase64 -w0 FILE`,
      predicts: 'apply rejected: illegal base64 data',
    };
  }
  const shown = object.kind === 'Secret' ? '' : `: ${shorten(JSON.stringify(value))}`;
  return {
    message: `${field} is not written as its schema demands${shown}`,
    because: 'it does not match the pattern',
    fix: `write it so that it matches ${shorten(pattern, 200)}`,
    predicts: 'apply rejected',
  };
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

/** The part of a path that the title does not say. */
function fieldName(path: Path, named: number): string {
  return shorten(formatPath(path.slice(named)), 200);
}

/** What a line of YAML begins with before the value at a path. */
function keyOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  return typeof last === 'number' ? '- ' : `${last}: `;
}

function writeField(name: string, value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `${name}: ${value}` : `${name}: …`;
}

/** The text of a scalar as it stands in its file; undefined where an alias brings it in. */
function sourceText(object: KubeObject, path: Path): string | undefined {
  const text = writtenAt(object, path);
  return text.startsWith('*') || text.length > 60 ? undefined : text;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function scalar(value: unknown): string {
  return typeof value === 'string' && /^[\w./-]*[A-Za-z_][\w./-]*$/.test(value)
    ? value
    : JSON.stringify(String(value));
}

function shorten(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
