import { compareSeverity } from '../../settings/severity.ts';
import type { Finding } from '../model/finding.ts';
import { withoutHashes } from '../model/fingerprint.ts';
import { rules } from '../rules/index.ts';
import type { BaseComparison, GateResult } from './result.ts';

const known = { by: 'base', reason: 'on the base branch already', until: null } as const;

/**
 * Marks each finding as new or known, and with `newOnly` lets only the new ones count. One that became worse is new. A
 * base in which nothing could be read says nothing: then every finding counts, and the result says so.
 */
export function compareWithBase(
  head: GateResult,
  base: GateResult,
  { newOnly }: { readonly newOnly: boolean },
): GateResult {
  const unreadable = whyUnreadable(base);
  if (unreadable !== null) {
    const note = `the base branch could not be judged, so all findings count: ${unreadable}`;
    return withComparison(head, head.findings, { newOnly, known: 0, new: 0, fixed: [], unreadable }, [note]);
  }
  const pairs = pair(head.findings, base.findings);
  const findings = head.findings.map((finding): Finding => {
    const before = pairs.get(finding);
    if (!before || isWorse(finding, before)) return { ...finding, new: true };
    if (!newOnly || finding.suppressed) return { ...finding, new: false };
    return { ...finding, new: false, blocking: false, suppressed: known };
  });
  const open = findings.filter(({ suppressed }) => suppressed === null || suppressed.by === 'base');
  const comparison: BaseComparison = {
    newOnly,
    known: open.filter((finding) => finding.new === false).length,
    new: open.filter((finding) => finding.new === true).length,
    fixed: unpaired(base.findings, new Set(pairs.values())),
    unreadable: null,
  };
  return withComparison(head, findings, comparison, notesOn(comparison, base));
}

function withComparison(
  head: GateResult,
  findings: readonly Finding[],
  base: BaseComparison,
  notes: readonly string[],
): GateResult {
  const coverage = { ...head.coverage, notes: [...head.coverage.notes, ...notes] };
  const blocked = findings.some(({ blocking }) => blocking);
  const unblocked = head.failures.length > 0 ? 'error' : 'pass';
  const verdict = head.verdict === 'block' && !blocked ? unblocked : head.verdict;
  return { ...head, verdict, findings, coverage, base };
}

function whyUnreadable({ findings }: GateResult): string | null {
  const reasons = findings.filter(({ rule }) => rule === 'nothing-checked').map(({ message }) => message);
  return reasons.length === 0 ? null : reasons.slice(0, 3).join('; ');
}

function notesOn({ known: count, newOnly }: BaseComparison, base: GateResult): string[] {
  const notes: string[] = [];
  if (newOnly && count > 0)
    notes.push(
      `${count} known finding${count === 1 ? '' : 's'} on the base branch ${count === 1 ? 'is' : 'are'} not shown`,
    );
  const broken = base.findings.filter(({ rule }) => rule === 'unreadable-document').length;
  if (broken > 0)
    notes.push(
      `${broken} document${broken === 1 ? '' : 's'} of the base branch could not be read; what is found there now counts as new`,
    );
  for (const { rule, object } of base.failures.slice(0, 3))
    notes.push(`rule ${rule} broke on ${object} of the base branch; what it finds there now counts as new`);
  return notes;
}

/** A finding that blocks now and did not is worse even at the same severity: it became more certain. */
function isWorse(now: Finding, before: Finding): boolean {
  return compareSeverity(now.severity, before.severity) < 0 || (now.blocking && !before.blocking);
}

/** Which finding of the base each one is. Of several alike, as many are known as the base has. */
function pair(head: readonly Finding[], base: readonly Finding[]): Map<Finding, Finding> {
  const open = groupsOf(base.filter(({ suppressed }) => suppressed === null));
  const accepted = groupsOf(base.filter(({ suppressed }) => suppressed !== null));
  const pairs = new Map<Finding, Finding>();
  const match = (finding: Finding, groups: Map<string, Finding[]>, like: typeof saysTheSame): void => {
    const group = groups.get(keyOf(finding)) ?? [];
    const at = pairs.has(finding) ? -1 : group.findIndex((candidate) => like(finding, candidate));
    const [found] = at < 0 ? [] : group.splice(at, 1);
    if (found) pairs.set(finding, found);
  };
  // What is said in the same words is the same one; only then what stands at the same place.
  for (const like of [saysTheSame, isSameDefect]) {
    for (const finding of head) if (finding.suppressed === null) match(finding, open, like);
  }
  for (const groups of [accepted, open]) {
    for (const finding of head) if (finding.suppressed !== null) match(finding, groups, isSameDefect);
  }
  return pairs;
}

function groupsOf(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

/**
 * The fingerprint without the number that tells twins apart. That of a finding about a file holds the file's path, which
 * is another one in a checkout of the base: what it says has to do.
 */
function keyOf({ rule, object, message, fingerprint }: Finding): string {
  return object ? fingerprint.replace(/-\d+$/, '') : `${rule}\0${message.replace(/\d+/g, '')}`;
}

function saysTheSame(a: Finding, b: Finding): boolean {
  return a.message === b.message;
}

/** A reference at the same place that now names another thing that is missing is a new defect. */
function isSameDefect(a: Finding, b: Finding): boolean {
  const group = rules.find(({ id }) => id === a.rule)?.group;
  return group !== 'references' || withoutHashes(a.message) === withoutHashes(b.message);
}

function unpaired(base: readonly Finding[], paired: ReadonlySet<Finding>): Finding[] {
  return base.filter((finding) => finding.suppressed === null && !paired.has(finding));
}
