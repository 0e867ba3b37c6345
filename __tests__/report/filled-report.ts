const kept =
  /^(?:rule|version|severity|certainty|verdict|cause|confidence|serving|origin|outcome|until|by|at|first|last|which|preventedBy|\$schema)$/;

/** Kinds of containers are a choice, kinds of objects are not; both go by one name. */
const choices = new Set(['app', 'init', 'sidecar', 'none']);

/** A JSON report in which every text that is free is one of these, each time another. */
export function filledReport(report: unknown, textOf: (index: number) => string): unknown {
  let index = 0;
  const fill = (value: unknown, name: string): unknown => {
    if (value === null || kept.test(name)) return value;
    if (name === 'kind' && choices.has(String(value))) return value;
    if (typeof value === 'string') return textOf(index++);
    if (Array.isArray(value)) return value.map((each) => fill(each, ''));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, key)]));
  };
  return fill(report, '');
}
