import type { LogCause } from '../../log-causes.ts';
import type { Course } from '../course.ts';
import { isLogged, type LastWords } from '../last-words.ts';
import type { LogLine } from '../log-lines.ts';
import { type LogPattern, type Weight, weights } from '../pattern.ts';
import { PatternIndex } from '../pattern-index.ts';
import { logPatterns } from '../patterns/index.ts';

/** What a phrase says, before it is weighed against other readers. */
export interface PhraseFinding {
  readonly cause: LogCause;
  readonly weight: Weight;
  readonly score: number;
  readonly line: LogLine;
  /** The variable, module, file, user … it is about. */
  readonly subject: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
}

/** Texts over several lines are looked for in so many lines from the end. */
const window = 80;

/**
 * Reads the phrases of programs that are known. Each counts by how much it proves and by its place in the course of the log;
 * the best of each cause, most probable first.
 */
export function readPhrases(
  lines: readonly LogLine[],
  { words, working, places }: Course,
): readonly PhraseFinding[] {
  const best = new Map<LogCause, PhraseFinding>();
  const add = (finding: PhraseFinding): void => {
    const known = best.get(finding.cause);
    if (!known || finding.score >= known.score) best.set(finding.cause, finding);
  };
  for (const index of lastOfAlike(lines)) {
    const line = lines[index] as LogLine;
    for (const pattern of withinLine.candidates(line.text)) {
      const match = pattern.text.exec(line.text);
      if (match) add(lessSure(findingOf(pattern, match, line, places[index] as number), index, words));
    }
  }
  for (const finding of acrossLines(lines, places)) add(finding);
  if (words?.ownBusiness) add(ownEnd(lines[words.said] as LogLine, places[words.said] as number));
  // Above whatever was outlived
  else if (working !== undefined && best.size > 0) add(ownEnd(lines.at(-1) as LogLine, 0));
  const findings = [...best.values()].toSorted(
    (a, b) => b.score - a.score || lines.indexOf(b.line) - lines.indexOf(a.line),
  );
  return refusalsFirst(findings);
}

const withinLine = new PatternIndex(logPatterns.filter(({ across }) => !across));
const overLines = new PatternIndex(logPatterns.filter(({ across }) => across));

/** Of lines that say the same at the same level only the last counts: none before it is nearer to the end. */
function lastOfAlike(lines: readonly LogLine[]): Iterable<number> {
  const last = new Map<string, number>();
  for (const [index, { text, level, quoted }] of lines.entries()) {
    const key = `${level} ${text}`;
    if (quoted) continue;
    // Set anew, so that it stands behind what came before
    last.delete(key);
    last.set(key, index);
  }
  return last.values();
}

/**
 * A directory that could not be made is missing afterwards: the file that is looked for in it is the consequence, though it
 * is what the program says last.
 */
function refusalsFirst(findings: readonly PhraseFinding[]): readonly PhraseFinding[] {
  const [first] = findings;
  if (first?.cause !== 'missing-file') return findings;
  const refusal = findings.find(({ cause, line }) => {
    if (cause !== 'permission-denied' && cause !== 'read-only-file-system') return false;
    const path = quotedPath.exec(line.text)?.groups?.path;
    return path !== undefined && line.number < first.line.number && first.line.text.includes(path);
  });
  if (!refusal) return findings;
  const ranked = { ...refusal, score: Math.max(refusal.score, first.score) };
  return [ranked, ...findings.filter((finding) => finding !== refusal)];
}

const quotedPath = /["'`\u2018](?<path>\.{0,2}\/[^"'`\u2019]+)["'`\u2019]/;

function findingOf(pattern: LogPattern, match: RegExpExecArray, line: LogLine, place: number): PhraseFinding {
  const { host, port, ...names } = match.groups ?? {};
  const subject = Object.values(names).find((name) => name !== undefined && name !== '');
  return {
    cause: pattern.cause,
    weight: pattern.weight,
    score: weights[pattern.weight] + place,
    line,
    subject: subject ?? host,
    host,
    port: port === undefined ? undefined : Number(port),
  };
}

function* acrossLines(lines: readonly LogLine[], places: readonly number[]): Iterable<PhraseFinding> {
  const first = Math.max(0, lines.length - window);
  const tail = lines.slice(first);
  const text = tail.map((line) => line.text).join('\n');
  for (const pattern of overLines.candidates(text)) {
    const match = pattern.text.exec(text);
    if (!match) continue;
    const index = first + text.slice(0, match.index + match[0].length).split('\n').length - 1;
    yield findingOf(pattern, match, lines[index] as LogLine, places[index] as number);
  }
}

/** What a program logged before it ended of its own business may have led there, and is no proof of it. */
function lessSure(finding: PhraseFinding, index: number, words: LastWords | undefined): PhraseFinding {
  const mayBeOutlived = words?.ownBusiness === true && index < words.first && isLogged(finding.line);
  return mayBeOutlived && finding.weight === 'proof' ? { ...finding, weight: 'plain' } : finding;
}

/** An end of which no pattern knows the words is the program's own. */
function ownEnd(line: LogLine, place: number): PhraseFinding {
  const score = weights.trace + place;
  return { ...neitherNamed, cause: 'application-error', weight: 'trace', score, line };
}

const neitherNamed = { subject: undefined, host: undefined, port: undefined };
