import type { LineRange } from './pull-request.ts';

/**
 * The lines of the head commit that a patch adds or changes, and those that it shows: a range for each hunk, since a
 * comment may not reach from one into the next; `text` is what they say.
 * @param patch unified diff without file headers, as `GET /pulls/{n}/files` gives it
 */
export function linesOfPatch(patch: string): {
  changed: LineRange[];
  shown: LineRange[];
  text: ReadonlyMap<number, string>;
} {
  const lines = new Map<number, string>();
  const changed: LineRange[] = [];
  const shown: LineRange[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (header) {
      line = Number(header[1]);
      const length = header[2] === undefined ? 1 : Number(header[2]);
      if (length > 0) shown.push([line, line + length - 1]);
    } else if (text.startsWith('+')) {
      extend(changed, line);
      lines.set(line, text.slice(1));
      line += 1;
    } else if (text.startsWith(' ') || text === '') {
      lines.set(line, text.slice(1));
      line += 1;
    }
  }
  return { changed, shown, text: lines };
}

/** True when all the lines stand in one of the ranges. */
export function within(ranges: readonly LineRange[], first: number, last: number): boolean {
  return ranges.some(([from, to]) => from <= first && last <= to);
}

/** True when one of the lines stands in one of the ranges. */
export function overlaps(ranges: readonly LineRange[] | 'all', first: number, last: number): boolean {
  return ranges === 'all' || ranges.some(([from, to]) => from <= last && first <= to);
}

function extend(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last && last[1] === line - 1) ranges[ranges.length - 1] = [last[0], line];
  else ranges.push([line, line]);
}
