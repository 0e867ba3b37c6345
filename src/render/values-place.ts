import { isMap, LineCounter, parseDocument } from 'yaml';
import type { ValuesKey } from '../manifest/values-key.ts';

/** A key of a values file, and where it is. */
export interface ValuesPlace {
  readonly file: string;
  readonly line: number;
  /** `resources.limits.memory` */
  readonly key: string;
}

/** A values file of a chart. */
export interface ValuesText {
  readonly path: string;
  readonly text: string;
  /** What stands above the chart's own keys: the name of a subchart in the values of its parent. */
  readonly below: readonly string[];
}

/**
 * Where a key is set: in the first file that has it or a part of it below its first name, files that win first. The line is
 * that of the deepest part which is there.
 */
export function valuesPlace(key: ValuesKey, files: readonly ValuesText[]): ValuesPlace | undefined {
  for (const { path, text, below } of files) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
    if (document.errors.length > 0) continue;
    let node: unknown = document.contents;
    let line: number | undefined;
    let depth = 0;
    for (const name of [...below, ...key]) {
      if (!isMap(node)) break;
      const pair = node.items.find((item) => String(item.key) === name);
      if (!pair) break;
      const at = (pair.key as { range?: readonly number[] | null }).range?.[0];
      if (at !== undefined) line = lines.linePos(at).line;
      node = pair.value;
      depth += 1;
    }
    if (line !== undefined && depth > below.length)
      return { file: path, line, key: [...below, ...key].join('.') };
  }
  return undefined;
}
