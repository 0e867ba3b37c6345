import { asMapping, asText, isMapping, type Mapping } from '../../manifest/value.ts';
import { pushAll } from '../../text/many.ts';
import { type Level, levelOfNumber, levelOfWord } from './level.ts';

/** What a structured line says: its level and its texts, the message first. */
export interface StructuredLine {
  readonly level: Level | undefined;
  readonly texts: readonly string[];
}

const levelKeys = [
  'level',
  'severity',
  'lvl',
  'log.level',
  'loglevel',
  '@l',
  'levelname',
  's',
  'severity_text',
];
const messageKeys = [
  'msg',
  'message',
  '@message',
  '@m',
  '@mt',
  'short_message',
  'text',
  'event',
  'log',
  'body',
  'textPayload',
];
const detailKeys = [
  'err',
  'error',
  'errors',
  'exception',
  'exc',
  'exc_info',
  'exc_text',
  'cause',
  'reason',
  'broker',
  'address',
  'addr',
  'endpoint',
  'detail',
  'details',
  'description',
  'issues',
  'code',
  'stack',
  'stacktrace',
  'stack_trace',
  'stackTrace',
  'error.message',
  'error.stack_trace',
  'error.type',
  'exception.message',
  'exception.stacktrace',
  'full_message',
  '@x',
  'attr',
  'meta',
  'data',
  'fields',
  'context',
  'extra',
];

/** Reads a line of JSON as loggers write it (pino, winston, bunyan, zap, logrus, slog, logback, Serilog, structlog …). */
export function readJsonLine(line: string): StructuredLine | undefined {
  const text = line.trim();
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? structured(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a line of `key=value` pairs with a level and a message, as logfmt writers print it. */
export function readLogfmt(line: string): StructuredLine | undefined {
  if (!/\blevel="?\w+/.test(line) || !/\b(?:msg|message|err|error)=/.test(line)) return undefined;
  // Some loggers write a message of several words without quotes: it goes on to the next field
  const pairs = [
    ...line.matchAll(/([\w.@-]+)=(?:"((?:[^"\\]|\\.)*)"|(\S*(?: +(?![\w.@-]+=)[^\s"]+)*))/g),
  ].map(
    ([, key, quoted, plain]) => [key as string, (quoted ?? plain ?? '').replace(/\\(["\\])/g, '$1')] as const,
  );
  return structured(Object.fromEntries(pairs));
}

function structured(value: Mapping): StructuredLine {
  const level = levelKeys.map((key) => own(value, key)).find((found) => found !== undefined);
  const texts: string[] = [];
  for (const key of messageKeys) collect(own(value, key), texts, 0);
  for (const key of detailKeys) collect(own(value, key), texts, 0);
  return {
    level: typeof level === 'number' ? levelOfNumber(level) : levelOfWord(asText(level)),
    texts,
  };
}

function own(value: Mapping, key: string): unknown {
  return Object.hasOwn(value, key) ? asMapping(value)[key] : undefined;
}

/** Exceptions stand within exceptions: `exception.causedBy.exception` … */
const deepest = 12;

/** The strings below a value; an error's name and message become one text, as its runtime would print them. */
function collect(value: unknown, texts: string[], depth: number): void {
  if (depth > deepest || texts.length > 200) return;
  if (typeof value === 'string')
    pushAll(
      texts,
      value.split('\n').filter((line) => line.trim() !== ''),
    );
  else if (Array.isArray(value)) for (const item of value) collect(item, texts, depth + 1);
  else if (isMapping(value)) {
    // A place in a stack trace says nothing of what went wrong
    if (value.class !== undefined && value.method !== undefined) return;
    const type = value.type ?? value.exceptionType ?? value.name ?? value.kind ?? value.class;
    const message = value.message ?? value.msg;
    const subject = Array.isArray(value.path) ? value.path.join('.') : type;
    if (typeof message === 'string')
      texts.push(typeof subject === 'string' && subject !== '' ? `${subject}: ${message}` : message);
    for (const [key, item] of Object.entries(value)) {
      if (!['message', 'msg', 'type', 'exceptionType'].includes(key)) collect(item, texts, depth + 1);
    }
  }
}
