import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../path.ts';
import { isMergeKey, readEvents, scalarKey } from './yaml.ts';

/** Offsets of a piece of text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the values of one YAML text stand. */
export interface SourceMap {
  /**
   * The place to show for a path. A scalar that is there: the scalar. A mapping or list: its key, or, for a list item,
   * the item's first line. A path that is absent: the nearest parent that is there, by the same rule.
   * With `key` the key is shown even for a scalar.
   */
  locate(path: Path, options?: { key?: boolean }): Span;
  /** True when the offset lies inside a scalar's text (and so is no comment). */
  insideScalar(offset: number): boolean;
}

/** Builds the source map of a text that `readYaml` accepted. */
export function mapSource(text: string): SourceMap {
  const events = readEvents(text);
  const root = buildNodes(events, text);
  let scalars: Scalar[] | undefined;
  return {
    locate(path, options) {
      let node = root;
      let shown = root.first ?? root.span;
      for (const [depth, segment] of path.entries()) {
        const entry = childOf(node, segment);
        if (!entry) break;
        node = entry.node;
        const wantsKey = options?.key === true && depth === path.length - 1;
        shown = entry.key
          ? node.kind === 'scalar' && !wantsKey
            ? node.span
            : entry.key
          : (node.first ?? node.span);
        if (node.span.start < 0) shown = entry.key ?? shown;
      }
      return shown;
    },
    insideScalar(offset) {
      scalars ??= events.filter(
        (event) => event.type === EVENT_ID.SCALAR && event.valueStart >= 0,
      ) as Scalar[];
      let [low, high] = [0, scalars.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((scalars[middle] as Scalar).valueStart <= offset) low = middle + 1;
        else high = middle;
      }
      return offset < (scalars[low - 1]?.valueEnd ?? 0);
    },
  };
}

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

interface Node {
  readonly kind: 'scalar' | 'mapping' | 'list';
  readonly span: Span;
  /** The first key or item, for showing a list item by its first line. */
  first?: Span | undefined;
  readonly entries?: Map<string, Entry>;
  readonly items?: Entry[];
  /** What `<<` brings in, in the order of the text. */
  readonly merges?: readonly Entry[];
  readonly scalar?: Scalar;
}

interface Entry {
  readonly key?: Span;
  readonly node: Node;
  /** How many keys of the mapping stand before this one. */
  readonly order: number;
}

function childOf(node: Node, segment: string | number): Entry | undefined {
  if (typeof segment === 'number') return node.items?.[segment];
  const own = node.entries?.get(segment);
  // What stands later wins, as in the values themselves.
  for (const source of node.merges?.toReversed() ?? []) {
    if (own && source.order < own.order) break;
    const merged =
      source.node.kind === 'list' ? mergedFromList(source.node, segment) : childOf(source.node, segment);
    if (merged) return merged;
  }
  return own;
}

function mergedFromList(list: Node, segment: string): Entry | undefined {
  for (const item of list.items ?? []) {
    const found = childOf(item.node, segment);
    if (found) return found;
  }
  return undefined;
}

function buildNodes(events: readonly Event[], text: string): Node {
  const anchors = new Map<string, Node>();
  let position = 0;

  const remember = (event: Event, node: Node): Node => {
    if ('anchorStart' in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  };

  const read = (): Node => {
    const event = events[position++] as Event;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return remember(event, { kind: 'scalar', span: scalarSpan(event, text), scalar: event });
      case EVENT_ID.SEQUENCE: {
        const items: Entry[] = [];
        const node = remember(event, {
          kind: 'list',
          span: { start: event.start, end: event.start + 1 },
          items,
        });
        while (events[position]?.type !== EVENT_ID.POP) {
          const item = read();
          items.push({ node: item, order: items.length });
          node.first ??= item.first ?? item.span;
        }
        position++;
        return node;
      }
      case EVENT_ID.MAPPING:
        return readMapping(event);
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        const span = { start: event.anchorStart - 1, end: event.anchorEnd };
        // A finding about the aliased value as a whole belongs where it is used; one deeper inside, where it is written.
        return { ...(target ?? { kind: 'scalar' }), span, first: span };
      }
      default:
        return { kind: 'scalar', span: { start: 0, end: 0 } };
    }
  };

  const readMapping = (event: Extract<Event, { type: typeof EVENT_ID.MAPPING }>): Node => {
    const entries = new Map<string, Entry>();
    const merges: Entry[] = [];
    const node = remember(event, {
      kind: 'mapping',
      span: { start: event.start, end: event.start + 1 },
      entries,
      merges,
    });
    while (events[position]?.type !== EVENT_ID.POP) {
      const keyNode = read();
      node.first ??= keyNode.span;
      const value = read();
      const entry = { key: keyNode.span, node: value, order: entries.size + merges.length };
      const key = keyNode.scalar && scalarKey(text, keyNode.scalar);
      if (keyNode.scalar && isMergeKey(text, keyNode.scalar)) merges.push(entry);
      else if (key !== undefined) entries.set(key, entry);
    }
    position++;
    return node;
  };

  if (events[0]?.type === EVENT_ID.DOCUMENT) position = 1;
  return position < events.length ? read() : { kind: 'scalar', span: { start: 0, end: 0 } };
}

function scalarSpan(event: Scalar, text: string): Span {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    return blockHeader(text, valueStart);
  }
  const quoted = text[valueEnd] === text[valueStart - 1] && /["']/.test(text[valueEnd] ?? '');
  return quoted ? { start: valueStart - 1, end: valueEnd + 1 } : { start: valueStart, end: valueEnd };
}

/** A block scalar stands where its `|` or `>` does: the end of the line before its text. */
function blockHeader(text: string, valueStart: number): Span {
  const lineEnd = text.slice(0, valueStart).trimEnd().length;
  const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
  const header = /[|>][-+\d]*(?=[ \t]*(?:#.*)?$)/.exec(text.slice(lineStart, lineEnd));
  const start = lineStart + (header?.index ?? 0);
  return { start, end: start + (header?.[0].length ?? 1) };
}
