import type { KubeObject } from '../../manifest/object.ts';
import { formatPath } from '../../manifest/path.ts';
import { nearestQuantity } from '../../manifest/pod/quantity.ts';
import { asList, asMapping, asString, describeType, valueAt } from '../../manifest/value.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../model/rule.ts';
import { placeholderIn, placeholderLeft } from './placeholder.ts';
import { fieldName, isScalar, keyOf, type PlacedViolation, shorten, type Words } from './wording.ts';
import { wrongType } from './wrong-type.ts';

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
  const labels = asMapping(valueAt(value, ['spec', 'template', 'metadata', 'labels']));
  const [label] = Object.entries(labels).filter(([, each]) => typeof each === 'string');
  return `selector:\n  matchLabels: {${label ? `${label[0]}: ${JSON.stringify(label[1])}` : 'app: NAME'}}`;
}

function wrongValue(placed: PlacedViolation): Words {
  const { violation, object, title, named } = placed;
  const { path, keyword, message } = violation;
  const value = valueAt(object.value, path);
  const field = `${title}: ${fieldName(path, named) || 'the object'}`;
  const placeholder = typeof value === 'string' ? placeholderIn(value) : undefined;
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

function writeField(name: string, value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `${name}: ${value}` : `${name}: …`;
}
