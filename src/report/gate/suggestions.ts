import type { GateResult } from '../../gate/engine/result.ts';
import { runGate } from '../../gate/engine/run-gate.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { lineOf, type ManifestFile } from '../../manifest/document.ts';
import { within } from '../../pull-request/changed-lines.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { codeSpan, markdownLink, proseMarkdown } from '../../text/markdown-escape.ts';
import { Redactor } from '../../text/redact/redactor.ts';
import { shorten } from '../../text/visible-text.ts';
import { docsUrl } from '../docs-url.ts';
import type { Diff } from './diff.ts';

/** A line of a file and what should stand there instead. */
export interface LineSuggestion {
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Markdown above the replacement. */
  readonly reason: string;
  readonly replacement: string;
}

/** Rules whose one-line fixes are the answer and not an example of one. */
const exact = new Set([
  ...['reference-key', 'removed-key-in-use', 'config-map-exists', 'secret-exists', 'tls-secret-exists'],
  ...['volume-claim-exists', 'service-account-exists', 'service-exists', 'storage-class-exists'],
  ...['class-exists', 'mount-without-volume', 'sub-path-key', 'undefined-variable', 'service-target-port'],
  ...['probe-port-name', 'probe-port-number', 'probe-scheme'],
  ...['env-value-type', 'resource-unit', 'file-mode', 'probe-values', 'command-one-string'],
]);

/** Rules that write the same value in another way, or else give an example: only the former is an answer. */
const rewriting = new Set(['resource-unit', 'file-mode', 'probe-values']);

/** A review with more than that is not read; each is judged anew, which takes its time. */
const most = 10;
const mostText = 4_000_000;

/**
 * The findings that one changed line mends: on a line that the diff shows and that is the very line of the manifest, where
 * the manifest with the new line was judged again, the finding is gone and no other one came.
 */
export function suggestionsOf(
  result: GateResult,
  diff: Diff,
  circumstances: { readonly settings: GateSettings; readonly today: string },
): LineSuggestion[] {
  const { files } = result.set;
  if (files.reduce((sum, { text }) => sum + text.length, 0) > mostText) return [];
  const suggestions = new Map<string, LineSuggestion>();
  for (const finding of worstFirst(result.findings)) {
    if (suggestions.size >= most) break;
    const candidate = candidateFor(finding, files, diff);
    if (!candidate) continue;
    const { path, line, replacement, mended } = candidate;
    const id = `${path}:${line}`;
    if (suggestions.has(id) || !isMended(finding, mended, result, circumstances)) continue;
    const rule = markdownLink(codeSpan(finding.rule), docsUrl(finding.rule));
    const reason = `${proseMarkdown(shorten(finding.message, 500))} · ${rule}`;
    suggestions.set(id, { path, firstLine: line, lastLine: line, reason, replacement });
  }
  return [...suggestions.values()];
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ suppressed, severity }) => suppressed === null && severity !== 'note')
    .toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
}

interface Candidate {
  readonly path: string;
  readonly line: number;
  readonly replacement: string;
  /** The manifest with the new line in place of the old. */
  readonly mended: ManifestFile;
}

function candidateFor(finding: Finding, files: readonly ManifestFile[], diff: Diff): Candidate | undefined {
  const { location, rule, fix, certainty } = finding;
  if (!exact.has(rule) || certainty === 'heuristic' || !location || !('line' in location)) return undefined;
  const file = files.find(({ path }) => path === location.file);
  const source = file?.rendered ? finding.source : file?.path;
  const line = file?.rendered ? finding.sourceLine : location.line;
  if (!file || !source || line === null) return undefined;
  const changed = diff.fileAt(source);
  const there = changed?.text?.get(line)?.replace(/\r$/, '');
  const written = lineOf(file, location.line);
  if (!changed || there === undefined || !within(changed.shown, line, line)) return undefined;
  // A template's line is the manifest's only when it says the same, wherever it is indented.
  const mendedLine = replaceValue(written, location, fix);
  if (mendedLine === undefined || (rewriting.has(rule) && !isRewritten(written, mendedLine)))
    return undefined;
  if (there.trim() !== written.trim()) return undefined;
  // A placeholder is nothing to commit, and a line with a secret in it nothing to repeat.
  if (/\[secret:\d+\]/.test(mendedLine) || new Redactor().text(mendedLine) !== mendedLine) return undefined;
  return {
    path: changed.path,
    line,
    replacement: indentOf(there) + mendedLine.slice(indentOf(written).length),
    mended: withLine(file, location.line, mendedLine),
  };
}

/** The line with another value, where the fix is `KEY: VALUE` and the place is the value of that key. */
function replaceValue(
  line: string,
  {
    column,
    endColumn,
    line: first,
    endLine,
  }: { column: number; endColumn: number; line: number; endLine: number },
  fix: string,
): string | undefined {
  const [, key, value] = /^([\w.-]+): (\S.*)$/.exec(fix) ?? [];
  if (
    key === undefined ||
    value === undefined ||
    first !== endLine ||
    /…|\b(?:NAME|PATH|VALUE)\b/.test(value)
  )
    return undefined;
  const [before, old, after] = [
    line.slice(0, column - 1),
    line.slice(column - 1, endColumn - 1),
    line.slice(endColumn - 1),
  ];
  const [, written] = /(?:^|[\s{,])["']?([\w.-]+)["']?:\s+$/.exec(before) ?? [];
  if (written !== key || old === value || !/^\s*(?:[,}\]].*|#.*)?$/.test(after)) return undefined;
  return `${before}${value}${after}`;
}

/** True when both lines have the same digits, or differ in quotes and capitals only. */
function isRewritten(old: string, mended: string): boolean {
  const [before, after] = [old, mended].map((line) => line.replace(/#.*$/, '').trimEnd()) as [string, string];
  const digits = (line: string): string =>
    line
      .replace(/\D+/g, ' ')
      .replace(/ 0+(?=\d)/g, ' ')
      .trim();
  const folded = (line: string): string => line.replace(/["']/g, '').toLowerCase();
  return digits(before) === '' ? folded(before) === folded(after) : digits(before) === digits(after);
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}

function withLine(file: ManifestFile, line: number, text: string): ManifestFile {
  const lines = file.text.split('\n');
  const end = lines[line - 1]?.endsWith('\r') ? '\r' : '';
  const byteOrderMark = line === 1 && file.text.startsWith('\uFEFF') ? '\uFEFF' : '';
  lines[line - 1] = `${byteOrderMark}${text}${end}`;
  return { ...file, text: lines.join('\n') };
}

/** True when the set with the mended file has every finding but this one, and none that it had not. */
function isMended(
  finding: Finding,
  mended: ManifestFile,
  { findings, set }: GateResult,
  circumstances: { readonly settings: GateSettings; readonly today: string },
): boolean {
  const files = set.files.map((file) => (file.path === mended.path ? mended : file));
  const again = runGate({ files, unreadableFiles: [], missing: [], ...circumstances });
  const before = new Set(findings.map(({ fingerprint }) => fingerprint));
  return (
    again.findings.every(({ fingerprint }) => fingerprint !== finding.fingerprint) &&
    again.findings.every(({ fingerprint, severity }) => severity === 'note' || before.has(fingerprint))
  );
}
