export const severities = ['error', 'warning', 'note'] as const;
/** How bad a finding is if it is true. */
export type Severity = (typeof severities)[number];

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** One level milder: error → warning → note. */
export function milder(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'note';
}
