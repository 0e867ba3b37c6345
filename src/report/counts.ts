import type { Finding } from '../gate/model/finding.ts';
import { counted } from '../text/words.ts';

/** How many findings there are of each kind. Suppressed ones count as that and as nothing else. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly blocking: number;
  readonly suppressed: number;
  /** On the base branch already, where only new ones count. */
  readonly known: number;
  /** Files with at least one error or warning. */
  readonly files: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const open = findings.filter((finding) => finding.suppressed === null);
  const known = findings.filter(({ suppressed }) => suppressed?.by === 'base').length;
  const having = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  const serious = open.filter((finding) => finding.severity !== 'note' && finding.location !== null);
  return {
    errors: having('error'),
    warnings: having('warning'),
    notes: having('note'),
    blocking: open.filter((finding) => finding.blocking).length,
    suppressed: findings.length - open.length - known,
    known,
    files: new Set(serious.map((finding) => finding.location?.file)).size,
  };
}

/** `2 errors, 1 warning`; what there is none of is left out. */
export function severitiesPhrase(counts: Pick<Counts, 'errors' | 'warnings'> & { notes?: number }): string {
  return [
    { count: counts.errors, noun: 'error' },
    { count: counts.warnings, noun: 'warning' },
    { count: counts.notes ?? 0, noun: 'note' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, noun }) => counted(count, noun))
    .join(', ');
}
