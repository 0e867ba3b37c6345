/** A place inside a document: keys of mappings and indices of lists, from the root. */
export type Path = readonly (string | number)[];

/**
 * Writes a path the way people quote it: `spec.template.spec.containers[0].image`. Keys that are not plain words
 * stand in brackets: `metadata.labels["app.kubernetes.io/name"]`.
 */
export function formatPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[\w-]+$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}

/** Reads a dotted path of the settings (`spec.template`, `spec.jobs[0].template`) into its segments. */
export function parsePath(text: string): Path {
  return [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, word]) => quoted ?? (index === undefined ? (word as string) : Number(index)),
  );
}
