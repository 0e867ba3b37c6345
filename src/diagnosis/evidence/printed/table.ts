/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a table of `kubectl get`. Where its columns are still aligned the header says where each begins; else two spaces
 * part them. A line that fits neither belongs to the last cell of the row before.
 */
export function readTable(lines: readonly string[]): Row[] {
  const [header = '', ...body] = lines;
  const titles = [...header.matchAll(/\S+(?: \S+)*/g)];
  const names = titles.map(([name]) => name);
  const starts = titles.map(({ index }) => index);
  const last = names.at(-1) ?? '';
  const rows: Record<string, string>[] = [];
  for (const line of body) {
    if (line.trim() === '') continue;
    const cells = alignedCells(line, starts) ?? looseCells(line, names.length);
    const before = rows.at(-1);
    if (cells) rows.push(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
    else if (before) before[last] += `\n${line}`;
  }
  return rows;
}

function alignedCells(line: string, starts: readonly number[]): string[] | undefined {
  const [, second = 0] = starts;
  if (line.length < second || line.startsWith(' ')) return undefined;
  const cut = starts.every((start) => start === 0 || start >= line.length || line[start - 1] === ' ');
  return cut ? starts.map((start, index) => line.slice(start, starts[index + 1]).trim()) : undefined;
}

function looseCells(line: string, count: number): string[] | undefined {
  const cells = line.trim().split(/ {2,}|\t+/);
  if (line.startsWith(' ') || cells.length < Math.min(3, count)) return undefined;
  return [...cells.slice(0, count - 1), cells.slice(count - 1).join('  ')];
}
