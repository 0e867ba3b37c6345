import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { isMapping, type Mapping } from '../value.ts';
import { resolvePlainKey, resolvePlainScalar, resolveTaggedScalar } from './scalar.ts';

/** Why a document cannot be read, with the offset into its text where the reader gave up. */
export class YamlError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = 'YamlError';
    this.offset = offset;
  }
}

/** A key written twice in one mapping: kubectl refuses such a document. Offsets point at the two keys. */
export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
  readonly firstOffset: number;
  /** True when the two values say the same, so that it makes no difference which one is kept. */
  readonly same: boolean;
}

/** One document's content as JSON would carry it. `value` is undefined when the text holds no document at all. */
export interface YamlContent {
  readonly value: unknown;
  readonly duplicateKeys: readonly DuplicateKey[];
}

const maxDepth = 512;
/** Above this many values an alias-made document is refused, as Go's reader does from about this size on. */
const maxExpandedValues = 1_000_000;

/**
 * The events of one YAML document, with offsets into `text`.
 * @throws YamlError with the reader's words and the offset.
 */
export function readEvents(text: string): readonly Event[] {
  let attempt = text;
  for (let work = 0; ; work += text.length) {
    try {
      return parseEvents(attempt, { maxDepth });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const position = error.mark?.position ?? 0;
      const joined = error.reason === 'deficient indentation' ? joinToLineBefore(attempt, position) : attempt;
      if (joined === attempt || work > maxRepairWork) throw new YamlError(plainWords(error.reason), position);
      attempt = joined;
    }
  }
}

/** How many characters may be read again while repairing one document. */
const maxRepairWork = 50_000_000;

/**
 * Go's reader lets lines inside `[…]`, `{…}` and quotes begin anywhere; the parser here wants them indented. Inside those a
 * line break is only a space, so joining the line to the one before repairs it, and every offset stays true.
 */
function joinToLineBefore(text: string, position: number): string {
  const lineBreak = text.lastIndexOf('\n', position - 1);
  if (lineBreak < 0) return text;
  const lineStart = text.lastIndexOf('\n', lineBreak - 1) + 1;
  const line = text.slice(lineStart, lineBreak);
  const comment = line.search(/(?<!\S)#/);
  const kept = comment < 0 ? line.replace(/\r$/, '') : line.slice(0, comment);
  const before = kept.padEnd(line.length);
  const after = text.slice(lineBreak + 1).replace(/^[ \t]+/, (cut) => ' '.repeat(cut.length));
  return `${text.slice(0, lineStart)}${before} ${after}`;
}

/**
 * Reads the text of one YAML or JSON document the way kubectl does: YAML 1.1 scalars, anchors, merge keys, string keys.
 * The last of duplicate keys wins and each is reported.
 * @throws YamlError for text that is not YAML, for keys JSON cannot carry, for unknown and for explosive aliases.
 */
export function readYaml(text: string): YamlContent {
  const events = readEvents(text);
  const anchors = new Map<string, Sized>();
  const duplicateKeys: DuplicateKey[] = [];
  let frame: Frame | undefined;
  let root: Sized | undefined;

  const finish = (node: Sized, event: Anchored, offset: number): void => {
    if (event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    if (!frame) root = node;
    else if (node.size + frame.size > maxExpandedValues && anchors.size > 0) {
      throw new YamlError('aliases make this document explode; write it without them', offset);
    } else add(frame, node, offset, events, text, duplicateKeys);
  };

  for (let index = 0; index < events.length; index++) {
    const event = events[index] as Event;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (root) throw new YamlError('a second document starts here without "---"', 0);
        break;
      case EVENT_ID.SCALAR: {
        const offset = event.valueStart >= 0 ? event.valueStart : (frame?.offset ?? 0);
        finish({ value: scalarValue(text, event), size: 1, scalar: event }, event, offset);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const target = anchors.get(name);
        if (!target) throw new YamlError(`no anchor &${name} stands before this alias`, event.anchorStart);
        finish(target, event, event.anchorStart - 1);
        break;
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const value = event.type === EVENT_ID.SEQUENCE ? [] : emptyMapping();
        frame = { event, index, value, size: 1, offset: event.start, parent: frame };
        break;
      }
      case EVENT_ID.POP: {
        if (!frame) break; // closes the document
        const done: Frame = frame;
        frame = done.parent;
        finish({ value: done.value, size: done.size }, done.event, done.event.start);
      }
    }
  }
  return { value: root?.value, duplicateKeys };
}

/** A mapping without a prototype, so that `__proto__` and `constructor` are keys like any other. */
function emptyMapping(): Mapping {
  return Object.create(null);
}

/** The value of one scalar event. */
function scalarValue(text: string, event: ScalarEvent): string | number | boolean | null {
  const written = textOf(text, event);
  if (event.tagStart < 0) return isPlain(event) ? resolvePlainScalar(written) : written;
  const tag = text.slice(event.tagStart, event.tagEnd);
  const value = resolveTaggedScalar(tag, written);
  if (value === undefined)
    throw new YamlError(`this is no ${tag}`, Math.max(event.valueStart, event.tagStart));
  return value;
}

/** The key that a scalar event makes in JSON; undefined for null, which is none. */
export function scalarKey(text: string, event: ScalarEvent): string | undefined {
  if (event.tagStart < 0 && isPlain(event)) return resolvePlainKey(textOf(text, event));
  const value = scalarValue(text, event);
  return value === null ? undefined : String(value);
}

/** True for the key that merges other mappings in: a plain `<<`. */
export function isMergeKey(text: string, event: ScalarEvent): boolean {
  return isPlain(event) && event.valueEnd - event.valueStart === 2 && textOf(text, event) === '<<';
}

function textOf(text: string, event: ScalarEvent): string {
  if (event.valueStart < 0) return '';
  const value = getScalarValue(text, event);
  // A line that was joined for the parser still has its break in the text, and must be folded.
  return event.fast && value.includes('\n') ? getScalarValue(text, { ...event, fast: false }) : value;
}

interface Sized {
  readonly value: unknown;
  /** Values inside, with every alias counted as often as it is used. */
  readonly size: number;
  /** The event it comes from, for a scalar. */
  readonly scalar?: ScalarEvent;
}

type Anchored = Extract<Event, { anchorStart: number }>;

interface Frame {
  readonly event: Extract<Event, { start: number }>;
  readonly index: number;
  readonly value: Mapping | unknown[];
  readonly parent: Frame | undefined;
  readonly offset: number;
  size: number;
  key?: string | undefined;
  merging?: boolean;
  /** Keys that only a merge brought in: writing them out is no duplicate. */
  merged?: Set<string>;
  /** Where each key was first written, once there is a duplicate. */
  firstOffsets?: Map<string, number>;
  /** A key that comes again, with the value it had, until its new value is read. */
  again?: { readonly duplicate: { same: boolean }; readonly before: unknown } | undefined;
}

function isPlain(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.PLAIN;
}

function add(
  frame: Frame,
  node: Sized,
  offset: number,
  events: readonly Event[],
  text: string,
  duplicateKeys: DuplicateKey[],
): void {
  frame.size += node.size;
  const expectsKey = !Array.isArray(frame.value) && frame.key === undefined && !frame.merging;
  if (!expectsKey && typeof node.value === 'number' && !Number.isFinite(node.value)) {
    throw new YamlError('JSON has no such number; put it in quotes', offset);
  }
  if (Array.isArray(frame.value)) {
    frame.value.push(node.value);
  } else if (frame.merging) {
    frame.merging = false;
    merge(frame, frame.value, node.value, offset);
  } else if (frame.key !== undefined) {
    frame.value[frame.key] = node.value;
    frame.key = undefined;
    if (frame.again) {
      frame.again.duplicate.same = JSON.stringify(frame.again.before) === JSON.stringify(node.value);
      frame.again = undefined;
    }
  } else if (node.scalar && isMergeKey(text, node.scalar)) {
    frame.merging = true;
  } else {
    const key = node.scalar && scalarKey(text, node.scalar);
    if (key === undefined) throw new YamlError('a key must be a word or a number', offset);
    const mergedIn = frame.merged?.delete(key) === true;
    if (!mergedIn && Object.hasOwn(frame.value, key)) {
      frame.firstOffsets ??= keyOffsets(frame.index, events, text);
      const duplicate = {
        ...{ key, offset, same: false },
        firstOffset: frame.firstOffsets.get(key) ?? frame.offset,
      };
      duplicateKeys.push(duplicate);
      frame.again = { duplicate, before: frame.value[key] };
    }
    frame.key = key;
  }
}

/**
 * Merges as Go does: in the order of the text, so that a later `<<` wins over keys before it, and keys after it win over
 * the `<<`. In a list the earlier mapping wins.
 */
function merge(frame: Frame, target: Mapping, source: unknown, offset: number): void {
  const sources = Array.isArray(source) ? source.toReversed() : [source];
  if (!sources.every(isMapping)) throw new YamlError('"<<" merges a mapping or a list of mappings', offset);
  for (const mapping of sources) {
    for (const key of Object.keys(mapping)) {
      if (!Object.hasOwn(target, key)) {
        frame.merged ??= new Set();
        frame.merged.add(key);
      }
      target[key] = mapping[key];
    }
  }
}

/** Where each key of the mapping that starts at an event is written first. */
function keyOffsets(mappingIndex: number, events: readonly Event[], text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  let depth = 0;
  let expectKey = true;
  for (let index = mappingIndex + 1; index < events.length && depth >= 0; index++) {
    const event = events[index] as Event;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      depth++;
      continue;
    }
    if (event.type === EVENT_ID.POP) depth--;
    if (depth !== 0) continue;
    if (expectKey && event.type === EVENT_ID.SCALAR) {
      const key = scalarKey(text, event);
      if (key !== undefined && !offsets.has(key)) offsets.set(key, event.valueStart);
    }
    expectKey = !expectKey;
  }
  return offsets;
}

/** The parser's own words, where they would mean nothing to somebody who wrote YAML. */
const words: Readonly<Record<string, string>> = {
  'end of the stream or a document separator is expected':
    'this is not YAML: expected the end of the document or "---"',
  [`nesting exceeded maxDepth (${maxDepth})`]: `nested more than ${maxDepth} levels deep`,
  'expected valid JSON character': 'a control character stands in quotes',
  'deficient indentation': 'this line must be indented further',
  'unexpected end of the stream within a flow collection': 'a bracket is never closed',
  'unexpected end of the stream within a double quoted scalar': 'a double quote is never closed',
  'unexpected end of the stream within a single quoted scalar': 'a single quote is never closed',
};

function plainWords(reason: string): string {
  return Object.hasOwn(words, reason) ? (words[reason] ?? reason) : reason;
}
