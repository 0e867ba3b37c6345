import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { resolvePlainScalar, resolveTaggedScalar } from './scalar.ts';
import { isMapping, type Mapping } from './value.ts';

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
  const before = text.slice(lineStart, lineBreak).replace(/(?:^|(?<=\s))#.*$|\r$/, (cut) => ' '.repeat(cut.length));
  return `${text.slice(0, lineStart)}${before} ${text.slice(lineBreak + 1)}`;
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
        finish({ value: scalarValue(text, event), size: 1, plain: isPlain(event) }, event, offset);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const target = anchors.get(name);
        if (!target) throw new YamlError(`no anchor &${name} stands before this alias`, event.anchorStart);
        finish({ ...target, plain: false }, event, event.anchorStart);
        break;
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const value = event.type === EVENT_ID.SEQUENCE ? [] : emptyMapping();
        frame = { event, index, value, size: 1, offset: event.start, merges: [], parent: frame };
        break;
      }
      case EVENT_ID.POP: {
        if (!frame) break; // closes the document
        const done: Frame = frame;
        applyMerges(done);
        frame = done.parent;
        finish({ value: done.value, size: done.size, plain: false }, done.event, done.event.start);
      }
    }
  }
  return { value: root?.value, duplicateKeys };
}

/** A mapping without a prototype, so that `__proto__` and `constructor` are keys like any other. */
export function emptyMapping(): Mapping {
  return Object.create(null);
}

/** The key a mapping entry gets in JSON, from the key's own value. */
export function jsonKey(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The value of one scalar event. */
export function scalarValue(text: string, event: ScalarEvent): string | number | boolean | null {
  const written = event.valueStart < 0 ? '' : writtenValue(text, event);
  if (event.tagStart >= 0) return resolveTaggedScalar(text.slice(event.tagStart, event.tagEnd), written);
  return isPlain(event) ? resolvePlainScalar(written) : written;
}

interface Sized {
  readonly value: unknown;
  /** Values inside, with every alias counted as often as it is used. */
  readonly size: number;
  /** True for a plain scalar: only a plain `<<` merges. */
  readonly plain: boolean;
}

type Anchored = Extract<Event, { anchorStart: number }>;

interface Frame {
  readonly event: Extract<Event, { start: number }>;
  readonly index: number;
  readonly value: Mapping | unknown[];
  readonly merges: Mapping[];
  readonly parent: Frame | undefined;
  readonly offset: number;
  size: number;
  key?: string | undefined;
  merging?: boolean;
}

/** A line that was joined for the parser still has its break in the text, and must be folded. */
function writtenValue(text: string, event: ScalarEvent): string {
  const value = getScalarValue(text, event);
  return event.fast && value.includes('\n') ? getScalarValue(text, { ...event, fast: false }) : value;
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
  if (Array.isArray(frame.value)) {
    frame.value.push(node.value);
  } else if (frame.merging) {
    frame.merging = false;
    frame.merges.push(...mergeSources(node.value, offset));
  } else if (frame.key === undefined) {
    if (node.plain && node.value === '<<') frame.merging = true;
    else {
      const key = jsonKey(node.value);
      if (key === undefined) throw new YamlError('a key must be a word or a number', offset);
      if (Object.hasOwn(frame.value, key)) {
        duplicateKeys.push({ key, offset, firstOffset: firstOffsetOf(key, frame.index, events, text) });
      }
      frame.key = key;
    }
  } else {
    frame.value[frame.key] = node.value;
    frame.key = undefined;
  }
}

function mergeSources(value: unknown, offset: number): Mapping[] {
  const sources = Array.isArray(value) ? value : [value];
  if (!sources.every(isMapping)) throw new YamlError('"<<" merges a mapping or a list of mappings', offset);
  return sources;
}

/** Keys that the mapping itself has win over merged ones, earlier sources over later ones. */
function applyMerges(frame: Frame): void {
  for (const source of frame.merges) {
    const value = frame.value as Mapping;
    for (const key of Object.keys(source)) if (!Object.hasOwn(value, key)) value[key] = source[key];
  }
}

function firstOffsetOf(key: string, mappingIndex: number, events: readonly Event[], text: string): number {
  let depth = 0;
  let expectKey = true;
  for (let index = mappingIndex + 1; index < events.length; index++) {
    const event = events[index] as Event;
    if (event.type === EVENT_ID.POP) {
      depth--;
      if (depth < 0) break;
      if (depth === 0) expectKey = !expectKey;
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      depth++;
    } else if (depth === 0) {
      if (expectKey && event.type === EVENT_ID.SCALAR && jsonKey(scalarValue(text, event)) === key)
        return event.valueStart;
      expectKey = !expectKey;
    }
  }
  return 0;
}

function plainWords(reason: string): string {
  return reason === 'end of the stream or a document separator is expected'
    ? 'this is not YAML: expected the end of the document or "---"'
    : reason;
}
