import type * as z from 'zod';
import { formatPath, type Path } from '../manifest/path.ts';
import { asString, describeType, valueAt } from '../manifest/value.ts';
import { didYouMean } from '../text/nearest.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with settings: at a path, or, with `key`, at the key there. */
export interface ExplainedIssue {
  readonly message: string;
  readonly path: Path;
  readonly key: boolean;
}

/**
 * Error map for parsing settings. An unknown key takes along, as its message, the keys that are known there; what we
 * word ourselves further down gets none; anything else keeps the words of the schema or of zod.
 */
export function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    const shape = (issue.inst as z.ZodObject | undefined)?.def.shape ?? {};
    return Object.keys(shape).join('\n');
  }
  return worded.has(issue.code) ? '' : undefined;
}

const worded = new Set(['invalid_type', 'invalid_value', 'invalid_union', 'invalid_key', 'too_small']);

/** Says in the words of a settings file what zod found, one entry per defect. `root` is the value that was parsed. */
export function explainIssues(issues: readonly Issue[], root: unknown, base: Path = []): ExplainedIssue[] {
  return issues.flatMap((issue) => explainIssue(issue, root, [...base, ...(issue.path as Path)]));
}

function explainIssue(issue: Issue, root: unknown, path: Path): ExplainedIssue[] {
  const value = valueAt(root, path);
  const name = formatPath(path);
  const here = (message: string): ExplainedIssue[] => [{ message, path, key: false }];
  if (value === undefined) {
    const parent = formatPath(path.slice(0, -1)) || 'this file';
    return here(`${parent} has no ${path.at(-1)}, which it needs`);
  }
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split('\n').filter((key) => key !== '');
    return issue.keys.map((key) => ({
      message: `unknown ${describeKey(path)} "${key}"${didYouMean(key, known) || knownList(path, known)}`,
      path: [...path, key],
      key: true,
    }));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, root, path);
  if (issue.code === 'invalid_key') {
    const message = issue.issues.map((inner) => inner.message).join('; ');
    return [{ message: `key "${path.at(-1)}" ${message}`, path, key: true }];
  }
  if (issue.message !== '') return here(`${name} ${issue.message}`);
  switch (issue.code) {
    case 'invalid_value': {
      const words = issue.values.filter((known) => typeof known === 'string');
      const text = asString(value) ?? '';
      return here(`${name} must be ${anyOf(words)}, not ${shown(value)}${didYouMean(text, words)}`);
    }
    case 'too_small': {
      const empty = issue.origin === 'array' || issue.origin === 'string';
      return here(empty ? `${name} must not be empty` : `${name} must be at least ${issue.minimum}`);
    }
    default: {
      const expected = 'expected' in issue ? (typeNames[issue.expected] ?? issue.expected) : 'something else';
      const quote = expected === 'text' && typeof value !== 'object' ? '; put it in quotes' : '';
      return here(`${name} must be ${expected}, not ${shown(value)}${quote}`);
    }
  }
}

/** Of the alternatives, the one that was meant: that which went wrong inside, else the one that lists its values. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  path: Path,
): ExplainedIssue[] {
  const atRoot = ({ path: inner, code }: Issue, ...codes: string[]): boolean =>
    inner.length === 0 && codes.includes(code);
  const inside = issue.errors.find(
    (issues) => !issues.some((inner) => atRoot(inner, 'invalid_type', 'invalid_value')),
  );
  const listed = issue.errors.find((issues) => issues.some((inner) => atRoot(inner, 'invalid_value')));
  const worded = issue.message !== '' && !inside;
  if (worded) return [{ message: `${formatPath(path)} ${issue.message}`, path, key: false }];
  return explainIssues(inside ?? listed ?? issue.errors[0] ?? [], root, path);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function describeKey(path: Path): string {
  return path.at(-1) === 'rules' ? 'rule' : 'key';
}

function knownList(path: Path, known: readonly string[]): string {
  return path.at(-1) === 'rules' ? '; "crashgate rules" lists them' : `; known are ${known.join(', ')}`;
}

function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? describeType(value) : JSON.stringify(value).slice(0, 60);
}
