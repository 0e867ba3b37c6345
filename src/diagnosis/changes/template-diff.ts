import { structuredPatch } from 'diff';
import { dump } from 'js-yaml';
import { isMapping, type Mapping } from '../../manifest/value.ts';
import { smallest } from '../../text/many.ts';
import type { Redactor } from '../../text/redact/redactor.ts';
import { isSecretName } from '../secret-values.ts';

/** One place at which two templates differ, as lines of a diff. */
export interface Hunk {
  /** `containers[app].env`: where it is. */
  readonly path: string;
  /** Each begins with ` `, `-` or `+`. */
  readonly lines: readonly string[];
}

const context = 1;
const mostHunks = 8;
const mostLines = 40;
const longestLine = 300;

/** The places at which two pod specs differ, as YAML. */
export function hunksOf(before: Mapping, after: Mapping): Hunk[] {
  const [old, fresh] = [yamlOf(before), yamlOf(after)];
  if (old === fresh) return [];
  const { hunks } = structuredPatch('', '', old, fresh, '', '', { context });
  return hunks.slice(0, mostHunks).map(({ lines, oldStart, newStart }) => {
    const changed = lines.findIndex((line) => /^[+-]/.test(line));
    const isNew = lines[changed]?.startsWith('+') === true;
    // Of the changed line, counted in the text that has it.
    const index = (isNew ? newStart : oldStart) - 1 + changed;
    const kept = lines.filter((line) => !line.startsWith('\\')).slice(0, mostLines);
    return {
      path: pathAt((isNew ? fresh : old).split('\n'), index),
      lines: dedent(kept).map((line) => line.slice(0, longestLine)),
    };
  });
}

function yamlOf(value: Mapping): string {
  return dump(value, {
    lineWidth: -1,
    noRefs: true,
    sortKeys: (a, b) => Number(b === 'name') - Number(a === 'name') || (a < b ? -1 : 1),
  });
}

/** A copy of a pod spec without its secrets; of variables with secret names no literal value is left. */
export function maskedSpec(spec: Mapping, redactor: Redactor): Mapping {
  return masked(spec, redactor) as Mapping;
}

function masked(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return redactor.text(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, redactor));
  if (!isMapping(value)) return value;
  const { name, value: literal } = value;
  const secret =
    typeof name === 'string' && typeof literal === 'string' && literal !== '' && isSecretName(name);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secret && key === 'value' ? redactor.placeholder(literal) : masked(item, redactor),
    ]),
  );
}

/** The keys above a line, by its indentation; items of a list by their names. */
function pathAt(lines: readonly string[], index: number): string {
  const own = indentOf(lines[index] ?? '');
  const path: string[] = [];
  let limit = own;
  for (let at = index; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const item = /^( *)- (?:name: (.+))?/.exec(line);
    if (item && (item[1] as string).length < limit) {
      limit = (item[1] as string).length;
      path.unshift(item[2] === undefined ? '' : `[${item[2]}]`);
    } else if (!item && indentOf(line) < limit && /^ *[^\s-][^:]*:/.test(line)) {
      limit = indentOf(line);
      path.unshift(line.trim().replace(/:.*$/, ''));
    }
  }
  return path.reduce(
    (text, part) =>
      part === '' ? text : part.startsWith('[') || text === '' ? text + part : `${text}.${part}`,
    '',
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function dedent(lines: readonly string[]): string[] {
  const indent = smallest(lines.map((line) => indentOf(line.slice(1))));
  return lines.map((line) => line.slice(0, 1) + line.slice(1 + indent));
}
