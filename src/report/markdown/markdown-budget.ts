/** A piece that is shown whole or not at all, and how many things it tells of. */
export interface Item {
  readonly text: string;
  readonly count: number;
}

/** A part of a report that may be cut, item by item from its end. */
export interface Section {
  /** Lines before and after the items. */
  readonly open: string;
  readonly close: string;
  readonly items: readonly Item[];
  /** Says that so many things were left out. */
  readonly cut: (leftOut: number) => string;
}

/**
 * Joins sections within a budget of UTF-8 bytes: the first sections get what they need, later ones what is left, and
 * every cut is said.
 */
export function withinBudget(
  head: string,
  sections: readonly Section[],
  tail: string,
  maxLength: number,
): string {
  const filled = sections.filter(({ items }) => items.length > 0);
  // What it takes to say that everything in the sections still to come was cut.
  const reserve = filled.map(({ cut, items }) => bytes(cut(total(items))) + 2);
  let room = maxLength - bytes(head) - bytes(tail) - reserve.reduce((sum, each) => sum + each, 0);
  const parts = filled.map((section) => {
    const { open, close, items, cut } = section;
    room -= bytes(open) + bytes(close);
    const kept: Item[] = [];
    for (const item of items) {
      const size = bytes(item.text);
      if (size > room) break;
      room -= size;
      kept.push(item);
    }
    const left = total(items) - total(kept);
    if (kept.length === 0) {
      room += bytes(open) + bytes(close);
      return `${cut(left)}\n`;
    }
    return `${open}${kept.map(({ text }) => text).join('')}${left > 0 ? `\n${cut(left)}\n` : ''}${close}`;
  });
  return [head, ...parts, tail].filter((part) => part !== '').join('\n');
}

function total(items: readonly Item[]): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
