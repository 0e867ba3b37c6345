import type { Diagnosis, Evidenced } from '../../diagnosis/diagnosis.ts';
import { code, prose } from '../../text/hostile-markdown.ts';
import { type DiagnosisContext, showsLogs } from './diagnosis-context.ts';
import { unwrapMessage } from './unwrap-message.ts';

const words: Record<Evidenced['origin'], string> = {
  status: 'status',
  event: 'events',
  log: 'log',
  spec: 'template',
  object: 'cluster',
  change: 'change',
  metrics: 'metrics',
};

/** An unknown cause lists observations instead of reasons. */
export function evidenceHeading(diagnosis: Diagnosis): string {
  return diagnosis.cause === 'unknown'
    ? '**What is known**'
    : `**Evidence** (confidence: ${confidenceWords(diagnosis)})`;
}

/** Causes whose names say nothing yet: what the program itself says belongs into the headline. */
const bare =
  /^(?:application-|aborted|tls-|shell-|schema-|dependency-|invalid-(?:arguments|configuration)|missing-(?:environment|file|module)|permission-denied|read-only)/;

const headlineLength = 110;

/**
 * The line of the log, else what the kubelet says, that a headline lacks; nothing where the title names what it is about, or
 * where logs are not shown.
 */
export function headlineQuote({ cause, title, evidence }: Diagnosis, context: DiagnosisContext): string {
  if (!bare.test(cause) || /"|: |\d:\d/.test(title) || hidesLogs(context)) return '';
  const line =
    evidence.find(({ origin, source }) => origin === 'log' && / line \d+$/.test(source)) ??
    evidence.find((item) => isMessage(item) && item.proves && !ownMessage.test(item.text));
  const text = unwrapMessage(line?.text ?? '')
    .replace(timePrefix, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? '' : `: ${code(middleCut(text, headlineLength), headlineLength)}`;
}

/** A date and a level at the head of a line: the headline has no room for them. */
const timePrefix =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,]+(?:Z|[ ]?[+-]\d\d:?\d\d| [A-Z]{3,4}\b)?\]?:?\s*(?:\[\w+\]\s*)*(?:\d+#\d+: (?:\*\d+ )?)?(?:[A-Z]{4,7}:?\s+)?(?:panic: )?/;

/** `high, log and change agree` */
function confidenceWords({ confidence, evidence }: Diagnosis): string {
  if (confidence === 'low') return 'low, by elimination';
  const origins = [...new Set(evidence.filter(({ proves }) => proves).map(({ origin }) => words[origin]))];
  if (origins.length < 2)
    return origins.length === 0 ? confidence : `${confidence}, only the ${origins[0]} says so`;
  const last = origins.at(-1);
  return `${confidence}, ${origins.slice(0, -1).join(', ')} and ${last} agree`;
}

const most = 6;

/** One line for each fact, with its source; what proves the cause first. */
export function evidenceLines(diagnosis: Diagnosis, context: DiagnosisContext, limit = most): string[] {
  const lines = tellingFacts(diagnosis)
    .slice(0, limit)
    .map((items) => `- ${evidenceLine(items, diagnosis, context)}`);
  return lines.length > 0
    ? lines
    : ['- nothing in the status, the events and the logs that were read names a cause'];
}

/** The same for a terminal: `previous log, line 3: …`. */
export function evidenceTexts(diagnosis: Diagnosis): string[] {
  return tellingFacts(diagnosis).map((items) => {
    const sources = items.map((item) => shortSource(item, diagnosis).replaceAll('`', ''));
    return `${[...new Set(sources)].filter((source) => source !== '').join(', ')}: ${items[0]?.text ?? ''}`;
  });
}

/** Proof first, then changes; error wrappers removed, duplicates merged. */
function tellingFacts({ evidence }: Diagnosis): Evidenced[][] {
  const rank = ({ origin, proves }: Evidenced): number => (proves ? 0 : origin === 'change' ? 1 : 2);
  const telling = evidence
    .filter(({ text }) => text.trim() !== '')
    .map((item) => (isMessage(item) ? { ...item, text: unwrapMessage(item.text) } : item));
  return mergeAlike(telling.toSorted((a, b) => rank(a) - rank(b)));
}

/** Facts whose texts say the same stand on one line, with all their sources. */
function mergeAlike(items: readonly Evidenced[]): Evidenced[][] {
  const lines: Evidenced[][] = [];
  for (const item of items) {
    const same = lines.find(
      ([first]) => first && isMessage(first) && isMessage(item) && saysTheSame(first.text, item.text),
    );
    if (same) same.push(item);
    else lines.push([item]);
  }
  return lines;
}

function isMessage({ origin }: Evidenced): boolean {
  return origin === 'status' || origin === 'event';
}

const tellingLength = 25;

function saysTheSame(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= tellingLength && (a.includes(b) || b.includes(a)));
}

function evidenceLine(items: readonly Evidenced[], diagnosis: Diagnosis, context: DiagnosisContext): string {
  const [item] = items;
  if (!item) return '';
  const { origin, text } = item;
  const source = shortSource(item, diagnosis);
  if (items.length > 1) {
    const sources = [...new Set(items.map((each) => shortSource(each, diagnosis)))].map(asSource);
    return `${said(item)} (${sources.join(', ')})`;
  }
  switch (origin) {
    case 'log':
      if (!/line \d+$/.test(source)) return `${prose(source)}: ${prose(text)}`;
      return hidesLogs(context) ? `${prose(source)} (not shown)` : `${prose(source)}: ${code(text)}`;
    case 'event':
      return `${prose(source)}: ${code(middleCut(text))}`;
    case 'change':
      return prose(text);
    case 'status':
      if (/^(?:true|false)\b/.test(text)) return `${asSource(source)}: ${prose(text)}`;
      return `${said(item)}${source === '' ? '' : ` (${asSource(source)})`}`;
    default:
      return `${prose(source)}: ${said(item)}`;
  }
}

/** Our own sentences are prose, what somebody else says is quoted as code. */
function said(item: Evidenced): string {
  const { origin, text } = item;
  const ours =
    origin === 'change' ||
    (isMessage(item) ? ownMessage : ownWords).test(text) ||
    /^(?:fails too|revision \d+ was ready)\b/.test(text);
  return ours ? prose(text, 400) : code(middleCut(text), 400);
}

/** Evidence that restates a status in our own words. */
const ownMessage = / exited with code \d+|\d+ restarts?$/;

/** How our own sentences about what was read begin, or what only they say. */
const ownWords =
  /^(?:sets|it has|no|none|there is no|highest use|revision \d+ used|the log names|the server says)\b| is this Service;/;

/** Errors that wrap others tell most at their beginning and their end. */
function middleCut(text: string, length = 300): string {
  const head = Math.floor(length * 0.4);
  return text.length <= length ? text : `${text.slice(0, head)} … ${text.slice(head + 3 - length)}`;
}

function asSource(source: string): string {
  return /^[\w.[\]]+$/.test(source) ? code(source, 120) : prose(source);
}

/** Not even the line that tells. */
function hidesLogs(context: DiagnosisContext): boolean {
  return context.logs === 'none' && !showsLogs(context);
}

/** The source without what the whole report is about: its pod, its container, the file the evidence was kept in. */
function shortSource({ origin, source }: Evidenced, { pods, location }: Diagnosis): string {
  if (origin === 'log') {
    const [, file, container, line] = /^(.*?): [^/]*\/(.*), line (\d+)$/.exec(source) ?? [];
    if (file === undefined) return source;
    const which = file === 'termination message' ? file : /prev/i.test(file) ? 'previous log' : 'log';
    return `${which}${container === location.container ? '' : ` of ${container}`}, line ${line}`;
  }
  if (origin === 'event') {
    const [, reason, about, count] = /^event (\S+)(?: of (.*?))?(?: \(× (\d+)\))?$/.exec(source) ?? [];
    if (reason === undefined) return source;
    const whose =
      about === undefined || pods.some((pod) => about === `Pod ${pod}`)
        ? ''
        : ` of ${about.replace(/ (\S+)$/, ' "$1"')}`;
    return `event \`${reason}\`${whose}${count === undefined ? '' : ` × ${count}`}`;
  }
  const ofPod = /^pod (\S+): (.*)$/.exec(source);
  if (ofPod && pods.includes(ofPod[1] as string)) return ofPod[2] as string;
  const ofMetrics = /^(.*?): pod (\S+)$/.exec(source);
  if (origin === 'metrics' && ofMetrics && pods.includes(ofMetrics[2] as string))
    return ofMetrics[1] as string;
  const inTemplate = /^\S+ \S+, (?:container \S+: )?([\w.[\]]+)$/.exec(source);
  return origin === 'spec' && inTemplate ? `template, \`${inTemplate[1]}\`` : source;
}
