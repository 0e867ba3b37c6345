import { compareSeverity, type Severity, severities } from '../../settings/severity.ts';
import { UserError } from '../../settings/user-error.ts';
import type { Finding } from '../model/finding.ts';
import type { GateResult } from './result.ts';

/** Findings of the past that are accepted, as a committed file holds them. */
export interface BaselineEntry {
  readonly rule: string;
  /** For readers of the file: `Deployment shop/checkout`, or a file. */
  readonly of: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly count: number;
}

/** Where a baseline is looked for when none is named. */
export const baselineFile = '.crashgate-baseline.json';

const accepted = { by: 'baseline', reason: 'accepted by the baseline', until: null } as const;

/** Reads a baseline. Throws a sentence for people when it is none. */
export function readBaseline(path: string, text: string): readonly BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UserError(`${path} is no JSON; write it again with gate --write-baseline`);
  }
  const findings = (value as { findings?: unknown } | null)?.findings;
  if (!Array.isArray(findings) || !findings.every(isEntry))
    throw new UserError(`${path} is no baseline of the gate; write it again with gate --write-baseline`);
  return findings;
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = value as BaselineEntry | null;
  return (
    typeof entry?.rule === 'string' &&
    typeof entry.fingerprint === 'string' &&
    severities.includes(entry.severity) &&
    Number.isInteger(entry.count)
  );
}

/**
 * The result without what the baseline accepts: of several alike as many as it counts, and none that became worse. What it
 * holds and the gate no longer finds is said, so that it can shrink.
 */
export function applyBaseline(result: GateResult, baseline: readonly BaselineEntry[]): GateResult {
  const left = new Map(baseline.map((entry) => [keyOf(entry), { ...entry }]));
  let covered = 0;
  const findings = result.findings.map((finding): Finding => {
    const entry = left.get(keyOf(finding));
    if (!isCounted(finding) || !entry || entry.count < 1) return finding;
    if (compareSeverity(finding.severity, entry.severity) < 0) return finding;
    left.set(keyOf(finding), { ...entry, count: entry.count - 1 });
    covered++;
    return { ...finding, blocking: false, suppressed: accepted };
  });
  const stale = [...left.values()].reduce((sum, { count }) => sum + Math.max(0, count), 0);
  const notes = [
    ...(covered > 0 ? [`${findingsOf(covered)} accepted by the baseline`] : []),
    ...(stale > 0
      ? [
          `${findingsOf(stale)} in the baseline and no longer found: gate --write-baseline takes ${stale === 1 ? 'it' : 'them'} out`,
        ]
      : []),
  ];
  const blocked = findings.some(({ blocking }) => blocking);
  const unblocked = result.failures.length > 0 ? 'error' : 'pass';
  return {
    ...result,
    findings,
    verdict: result.verdict === 'block' && !blocked ? unblocked : result.verdict,
    coverage: { ...result.coverage, notes: [...result.coverage.notes, ...notes] },
  };
}

function findingsOf(count: number): string {
  return count === 1 ? '1 finding is' : `${count} findings are`;
}

/**
 * The text of a baseline for these findings. With one that is there already it only shrinks: what is new has to be mended,
 * or the file deleted and written afresh.
 */
export function baselineText(
  findings: readonly Finding[],
  before: readonly BaselineEntry[] | undefined,
): string {
  const entries = new Map<string, BaselineEntry>();
  const limits = before && new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const finding of findings) {
    if (!isCounted(finding) && finding.suppressed?.by !== 'baseline') continue;
    const key = keyOf(finding);
    const known = entries.get(key);
    const limit = limits ? limits.get(key)?.count : Number.POSITIVE_INFINITY;
    if (limit === undefined || (known?.count ?? 0) >= limit) continue;
    entries.set(key, {
      rule: finding.rule,
      of: subjectOf(finding),
      severity: limits?.get(key)?.severity ?? finding.severity,
      fingerprint: plain(finding.fingerprint),
      count: (known?.count ?? 0) + 1,
    });
  }
  const sorted = [...entries.values()].toSorted(
    (a, b) => order(a.rule, b.rule) || order(a.of, b.of) || order(a.fingerprint, b.fingerprint),
  );
  return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
}

/** Notes block nobody, and that nothing could be checked cannot be accepted. */
function isCounted({ severity, rule, suppressed }: Finding): boolean {
  return severity !== 'note' && rule !== 'nothing-checked' && suppressed === null;
}

function subjectOf({ object, location }: Finding): string {
  if (!object) return location?.file ?? '';
  return `${object.kind} ${object.namespace ? `${object.namespace}/` : ''}${object.name}`;
}

function keyOf({ rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>): string {
  return `${rule} ${plain(fingerprint)}`;
}

/** Without the number that tells twins apart: they are counted here. */
function plain(fingerprint: string): string {
  return fingerprint.replace(/(?:-\d+)+$/, '');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
