/** The place a helm error names: a file from the chart's name on, with its position where there is one. */
export interface HelmErrorPlace {
  readonly source: string;
  readonly position?: { line: number; column: number; endLine: number; endColumn: number };
}

const path = String.raw`([^\s:()"'\`]+/(?:[^\s:()"'\`]+/)*[^\s:()"'\`]+)`;
const positions = [
  // Helm 3: `template: shop/templates/web.yaml:12:8: executing …`; nested ones follow in the same line.
  new RegExp(String.raw`template: ${path}:(\d+)(?::(\d+))?:`, 'g'),
  // Helm 4: the same with the position on a line of its own.
  new RegExp(String.raw`^(?:Error: )?${path}:(\d+)(?::(\d+))?$`, 'gm'),
  // `parse error at (shop/templates/web.yaml:1): …`, `execution error at (shop/templates/web.yaml:2:7): …`
  new RegExp(String.raw`error at \(${path}:(\d+)(?::(\d+))?\)`, 'g'),
];

/**
 * Reads where a failing `helm template` stopped: the innermost of nested templates. Lines of rendered text (`YAML parse
 * error on …`) are no lines of the template, so only its file is told.
 */
export function helmErrorPlace(stderr: string): HelmErrorPlace | undefined {
  const text = stderr.slice(Math.max(0, stderr.lastIndexOf('Error: ')));
  for (const pattern of positions) {
    const [, source, line, column] = [...text.matchAll(pattern)].at(-1) ?? [];
    if (source === undefined) continue;
    // Go's template errors count columns from 0.
    const start = { line: Number(line), column: Number(column ?? 0) + 1 };
    return { source, position: { ...start, endLine: start.line, endColumn: start.column + 1 } };
  }
  const source = new RegExp(`YAML parse error on ${path}:`).exec(text)?.[1];
  return source === undefined ? undefined : { source };
}
