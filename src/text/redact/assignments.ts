import { type NameStrength, secretName } from './secret-name.ts';
import type { Span } from './span.ts';
import { isHarmless, isProse, isProseWord, looksSecret } from './value.ts';

const names = /[A-Za-z_](?:[\w-]|\.(?!\.))*/g;
/** What is left of a name where an excerpt begins within it. */
const cutName = /^(?:a?s?s?word|s?swd|e?cret|oken|pi_?key|ss?phrase)$/i;
/** A quote as it is, or as JSON, HTML or a URL escapes it. */
const quote = String.raw`"""|'''|\\*["'\x60]|&quot;|&#3[49];|%22|\\+u0022`;
const separator = new RegExp(
  String.raw`(?<quote>${quote})?(?<close>[\])]{0,2})(?<space>[ \t]{0,40})(?<sign>=>|->|⇒|:=|=(?![=~])|::(?=[ \t])|:(?!:|//)|%3[DdAa]|&#61;|\\+u003[dD]|;s:\d{1,6}:|,|\.{3,80}|-(?=[ \t])|：|[|│])`,
  'y',
);
const opening = new RegExp(quote, 'y');
/** What languages print around a value: `Some("x")`, `string(7) "x"`, `b'x'`, `<<"x">>`, `SecretStr('x')`. */
const wrapping = new RegExp(
  String.raw`(?:string\(\d{1,9}\) ?|[A-Za-z_][\w.:]{0,40}[([]{1,2}(?=${quote})|(?:Some|Just|Optional|Secret|Ok)[([](?=\S)|<<(?=")|&(?=${quote})|[bBuUrRf@$](?=\\*["'])|[([]{1,2}(?=${quote}))`,
  'y',
);
const described = new RegExp(
  String.raw`(?:${quote})?\s{0,80}[,;]?\s{0,80}(?:${quote})?(?:[vV]alue|VALUE)(?:${quote})?\s{0,10}[:=]\s{0,10}`,
  'y',
);
/** `the password is X`, `password generated for root: X`, `passphrase of the key is "X"`. */
const introductions = [
  /(?:[ \t]{1,4}[\w@.()-]{1,40}){0,8}:[ \t]{1,4}/y,
  /(?:[ \t]{1,4}[\w@.()-]{1,40}){0,8}?[ \t]{1,4}(?:is|was|to)[ \t]{1,4}/y,
];
const nameElement = /<\/(?:name|key|param-name|option)>\s{0,80}<(?:value|string|param-value)>/y;
const element = /[^<>\n]{0,200}>/y;
const blanks = /[ \t]*/y;
const white = /\s{0,80}/y;
const longestValue = 4_000;

/** Where the values stand whose names, before them, say that they are secret: in JSON, logfmt, YAML, headers, code, tables. */
export function assignedSecrets(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(names)) {
    const name = match[0].replace(/[.-]+$/, '');
    const from = match.index;
    const strength = strengthAt(text, from, name);
    if (strength === undefined) continue;
    const span = valueBehind(text, { name, strength, from, to: from + name.length });
    if (!span) continue;
    spans.push(span);
    // A planned change shows both: `password = "old" -> "new"`.
    const changed = /^" -> "([^"\n]+)"/.exec(text.slice(span[1], span[1] + 300));
    if (changed?.[1]) spans.push([span[1] + 6, span[1] + 6 + changed[1].length]);
  }
  return spans;
}

interface Name {
  readonly name: string;
  readonly strength: NameStrength;
  readonly from: number;
  readonly to: number;
}

/** The strength of a name; of two words, as people write them, together: `API key`, `access token`. */
function strengthAt(text: string, from: number, name: string): NameStrength | undefined {
  const own = secretName(name) ?? (cutName.test(name) && isCut(text, from) ? 'likely' : undefined);
  if (own === 'certain' || name.length > 12) return own;
  const before = /([A-Za-z]+)[ -]$/.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  const together = before === undefined ? undefined : secretName(`${before}_${name}`);
  if (together !== undefined && /^(?:key|token|secret|code|string|keys)$/i.test(name)) return 'likely';
  return own;
}

function isCut(text: string, from: number): boolean {
  return from === 0 || text[from - 1] === '…' || text.startsWith('...', from - 3);
}

function valueBehind(text: string, name: Name): Span | undefined {
  separator.lastIndex = name.to;
  const sign = separator.exec(text);
  const inTag = tagSpan(text, name);
  if (inTag) return inTag;
  nameElement.lastIndex = name.to;
  if (nameElement.test(text))
    return elementValue(text, nameElement.lastIndex, { ...name, strength: 'certain' });
  described.lastIndex = name.to;
  if (described.test(text))
    return valueAt(text, described.lastIndex, { ...name, strength: 'certain' }, '=', true);
  if (!sign?.groups) return spacedValue(text, name) ?? introducedValue(text, name);
  const { sign: kind = '', quote: quoted, space = '' } = sign.groups;
  if (kind === ':' && text[name.from - 1] === ':') return undefined;
  // A port or a place in a file, not a value: `auth:8080/health`, `password.ts:17:23`.
  const behind = text.slice(separator.lastIndex, separator.lastIndex + 7);
  if (kind === ':' && /^\d{1,5}[:/)\]]/.test(behind)) return undefined;
  if (kind === '|' || kind === '│') return cellBehind(text, name, separator.lastIndex);
  if (kind === ',' && quoted === undefined && text[name.from - 1] !== '{') return undefined;
  return valueAt(text, separator.lastIndex, name, kind, space !== '');
}

function valueAt(
  text: string,
  start: number,
  name: Name,
  sign: string,
  spacedBefore: boolean,
): Span | undefined {
  let at = skip(blanks, text, start);
  if (sign === '=>' && text[at] === '\n') at = skip(white, text, at);
  const spaced = spacedBefore || at > start;
  for (let next = skip(wrapping, text, at); next > at; next = skip(wrapping, text, at)) at = next;
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open !== undefined) return quotedValue(text, at, open, name);
  if (sign === ',') return undefined;
  const line = lineEnd(text, at);
  const rest = text.slice(at, line);
  if (/^\\*$/.test(rest.trim()) || /^[|>][+-]?\d*[ \t]*$/.test(rest))
    return valueBelow(text, name, line, /^[|>]/.test(rest));
  const assigned = sign !== ':' && sign !== '=>' && sign !== '->';
  return assigned
    ? assignedValue(text, at, rest, name, spaced)
    : describedValue(text, at, rest, name, spaced);
}

/** A quoted value ends with the quote that opened it, escaped as that was. */
function quotedValue(text: string, at: number, open: string, { strength, name }: Name): Span | undefined {
  const start = at + open.length;
  const limit = Math.min(lineEnd(text, start), start + longestValue);
  let end = closingQuote(text, start, limit, open);
  if (end === limit && open === '"') {
    // One line break within the quotes: a password that was pasted with it.
    const further = closingQuote(text, start, Math.min(lineEnd(text, limit + 1), start + 300), open);
    if (
      /^"\s*(?:[,)}\]\n]|$)/.test(text.slice(further, further + 8)) &&
      !/["=:{]/.test(text.slice(limit, further))
    )
      end = further;
  }
  const value = text.slice(start, end);
  if (isHarmless(value) || isNumberOfSomethingElse(value, name)) return undefined;
  if (isProse(value) && !(value.includes(' ') === false && looksSecret(value))) return undefined;
  if (strength === 'weak' && (value.length < 20 || !looksSecret(value))) return undefined;
  if (
    strength === 'likely' &&
    !isPin(name, value) &&
    !looksSecret(value) &&
    !(value.length >= 16 && !/[\s/-]/.test(value))
  )
    return undefined;
  if (isNameOfObject(name, value)) return undefined;
  return [start, end];
}

function closingQuote(text: string, start: number, limit: number, open: string): number {
  const slashes = /^\\*/.exec(open)?.[0].length ?? 0;
  const mark = open.slice(slashes);
  for (let at = text.indexOf(mark, start); at !== -1 && at <= limit; at = text.indexOf(mark, at + 1)) {
    let before = 0;
    while (at - before > start && text[at - before - 1] === '\\') before += 1;
    if (
      mark === "'" &&
      before === 0 &&
      slashes === 0 &&
      text[at + 1] === "'" &&
      at + 2 < limit &&
      at > start
    ) {
      at += 1;
      continue;
    }
    if (mark.length > 1 || (slashes === 0 ? before % 2 === 0 : before <= slashes))
      return at - (slashes === 0 ? 0 : before);
  }
  return limit;
}

/** `name=value`: to the end of the line in a file of settings, else to the blank, comma or bracket that ends it. */
function assignedValue(
  text: string,
  at: number,
  rest: string,
  name: Name,
  spaced: boolean,
): Span | undefined {
  const before = text.slice(lineStart(text, name.from), name.from);
  const ownLine = /^\s*(?:export |set |ENV |- |\+ |declare -x )?$/.test(before);
  const inList =
    /;\s*$/.test(before) ||
    /^(?:\{[^}]*\}+|[^\s;"'=]*);\s*(?:[A-Za-z]\w{0,40}(?: [A-Z]\w{0,40}){0,3}\s*=|$)/.test(rest);
  let value: string;
  if (inList && rest.startsWith('{')) {
    const end = rest.search(/\}(?:;|\s*$)/);
    return end < 4 || /^\{[$%{]/.test(rest) ? undefined : [at + 1, at + end];
  }
  if (inList) value = /^[^;"'\n]*/.exec(rest)?.[0] ?? '';
  else if (/[?&]$/.test(before)) value = /^[^\s&"'#<>`\\]*/.exec(rest)?.[0] ?? '';
  else if (ownLine && !/\s[\w.-]+=/.test(rest) && (spaced || !isProse(rest)))
    value = rest.replace(/\s+(?:#|;|\/\/).*$/, '').trimEnd();
  else value = wordOf(rest);
  return judged(value, at, name, true);
}

/** `name: value`: in prose what follows explains an error; alone on its line, or shaped like one, it is a value. */
function describedValue(
  text: string,
  at: number,
  rest: string,
  name: Name,
  spaced: boolean,
): Span | undefined {
  const before = text.slice(lineStart(text, name.from), name.from);
  const ownLine = /^\s*(?:[-*>+#] )*["']?$/.test(before);
  const clause = (/^(?:[^,;]|,(?! ))*/.exec(rest)?.[0] ?? '').trimEnd();
  const word = wordOf(rest);
  if (!spaced) return judged(word, at, name, true);
  const filledLater = /^<[^<>]*>/.exec(rest)?.[0];
  if (filledLater !== undefined && isHarmless(filledLater)) return undefined;
  const scheme =
    /^(?:basic|bearer|digest|token|apikey|negotiate|aws4-hmac-sha256|key|secret)[ =]+(?=\S)/i.exec(rest);
  if (scheme && /auth|cred|token/i.test(name.name)) return authorization(at, rest, scheme[0]);
  if (word.endsWith(':') && word.length < rest.length && !ownLine) return undefined;
  const single = clause === word || wordOf(clause) === clause.replace(/[)\]}.]+$/, '');
  if (single) return judged(word, at, name, ownLine || name.strength === 'certain');
  if ((ownLine || /phrase$|mnemonic$/i.test(name.name)) && !isProse(clause) && name.strength === 'certain')
    return judged(rest.replace(/\s+#.*$/, '').trimEnd(), at, name, true);
  return looksSecret(word) && !isProseWord(word) && !/^[A-Z_]+$/.test(word)
    ? judged(word, at, name, false)
    : undefined;
}

/** Behind the scheme of an Authorization header stands the credential, or, in a sentence, one more word. */
function authorization(at: number, rest: string, scheme: string): Span | undefined {
  const value = rest.slice(scheme.length);
  if (/^digest/i.test(scheme)) return [at + scheme.length, at + rest.trimEnd().length];
  const word = /^[^\s"',;<>`\\]+/.exec(value)?.[0] ?? '';
  if (word.length < 4 || isHarmless(word) || isProseWord(word)) return undefined;
  return looksSecret(word) || word.length >= 12
    ? [at + scheme.length, at + scheme.length + word.length]
    : undefined;
}

/** The first word, without the punctuation and brackets of what it stands in. */
function wordOf(rest: string): string {
  let word = /^(?:[^\s"'`<>\\]|\\["'](?=\w)|\\(?!["']))*/.exec(rest)?.[0] ?? '';
  const cut =
    /,(?=$|[\w.-]+[=:])|&(?=\w+=)|;(?=$|\w+=)|\\n|\\+["'](?=$|[,;:}\]).])|&quot;|%26|%22|\\+u0026/.exec(word);
  if (cut) word = word.slice(0, cut.index);
  const brackets = /[)\]},;]+$/.exec(word);
  if (brackets && brackets.index > 0 && !/[([{]/.test(word.slice(0, brackets.index)))
    word = word.slice(0, brackets.index);
  return word.replace(/[,;]$/, '');
}

function judged(value: string, at: number, { strength, name }: Name, trusted: boolean): Span | undefined {
  const text = value.trim();
  const bracketed = /^\[([^\s,[\]]+)\]$/.exec(text)?.[1];
  if (bracketed !== undefined && looksSecret(bracketed))
    return [at + value.indexOf(bracketed), at + value.indexOf(bracketed) + bracketed.length];
  if (text.length < 3 || /^[{[]/.test(text) || isHarmless(text) || isNumberOfSomethingElse(text, name))
    return undefined;
  if (isProseWord(text) || (/\s/.test(text) && isProse(text))) return undefined;
  if (isNameOfObject(name, text)) return undefined;
  if (strength === 'weak' && (text.length < 20 || !looksSecret(text))) return undefined;
  if ((strength === 'likely' || !trusted) && !isPin(name, text)) {
    if (
      !looksSecret(text) &&
      !(text.length >= 16 && /^[\w+/=.~]+$/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text))
    )
      return undefined;
  }
  const start = at + value.indexOf(text);
  return [start, start + text.length];
}

/** `existingSecret: db-credentials`, `secret: web-tls`: words and dashes name an object; a password may be made of them. */
function isNameOfObject(name: string, value: string): boolean {
  return (
    /(?:secret|secrets|token|key|credentials?|auth)$/i.test(name) && /^[a-z]+(?:[-.][a-z]+)+$/.test(value)
  );
}

function isPin(name: string, value: string): boolean {
  return /(?:^|[_-])(?:pin|otp|passcode)$/i.test(name) && /^\d{4,8}$/.test(value);
}

/** Counts, lengths and times are numbers; a password or PIN may be one. */
function isNumberOfSomethingElse(value: string, name: string): boolean {
  return (
    /^-?\d+(?:\.\d+)?(?:ms|s|m|h|d|%|[KMG]i?B?)?$/.test(value) &&
    !(/pass|pwd|pin|otp|code|passcode/i.test(name) && value.length >= 4)
  );
}

/** Under `name:` alone on its line: the block that is indented deeper, or one line that is a value and nothing else. */
function valueBelow(text: string, name: Name, end: number, isBlock: boolean): Span | undefined {
  const indent = /^[ \t]*(?:- )*/.exec(text.slice(lineStart(text, name.from), name.from))?.[0].length ?? 0;
  const start = end + 1;
  const line = text.slice(start, lineEnd(text, start));
  const deeper = (/^[ \t]*/.exec(line)?.[0].length ?? 0) > indent;
  const word = line.trim();
  if (!isBlock) {
    if (word === '' || /\s/.test(word) || /^[-{[]|:$/.test(word) || /^[\w.-]+:\s/.test(word))
      return undefined;
    const plain = word.replace(/^["']|["'],?$/g, '');
    if (!(deeper && name.strength === 'certain') && !looksSecret(plain)) return undefined;
    const span = judged(plain, start + line.indexOf(plain), name, true);
    return span;
  }
  let last = start;
  for (let at = start; at < text.length; at = lineEnd(text, at) + 1) {
    const here = text.slice(at, lineEnd(text, at));
    if (here.trim() !== '' && (/^[ \t]*/.exec(here)?.[0].length ?? 0) <= indent) break;
    last = lineEnd(text, at);
  }
  return last > start ? [start + (/^[ \t]*/.exec(line)?.[0].length ?? 0), last] : undefined;
}

/** `<password>x</password>`, `<property name="password">x`, `<add key="apiKey" value="x"/>`. */
function tagSpan(text: string, name: Name): Span | undefined {
  const { from, to } = name;
  const before = text.slice(Math.max(0, from - 200), from);
  const tag = before.lastIndexOf('<');
  if (tag === -1 || before.indexOf('>', tag) !== -1 || before.includes('\n', tag)) return undefined;
  const attribute = /^["'][^<>\n]{0,100}?\bvalue\s{0,3}=\s{0,3}(["'])/.exec(text.slice(to, to + 160));
  if (attribute) {
    const start = to + attribute[0].length;
    const end = text.indexOf(attribute[1] as string, start);
    return end === -1 || isHarmless(text.slice(start, end)) ? undefined : [start, end];
  }
  if (!/^<(?:[\w.-]+:)?$|\b(?:name|key|id)\s?=\s?["'][\w.-]*$/i.test(before.slice(tag))) return undefined;
  element.lastIndex = to;
  if (!element.test(text)) return undefined;
  const start = element.lastIndex;
  return elementValue(text, start, name);
}

function elementValue(text: string, start: number, { strength }: Name): Span | undefined {
  const literal = text.startsWith('<![CDATA[', start);
  const from = literal ? start + 9 : start;
  const close = text.indexOf(literal ? ']]>' : '<', from);
  const value = text.slice(from, close === -1 ? lineEnd(text, from) : close);
  if (value.length > longestValue || value.trim() === '' || isHarmless(value) || isProse(value))
    return undefined;
  if (strength !== 'certain' && !looksSecret(value.trim())) return undefined;
  return [from, from + value.length];
}

/** A sentence that says what a password is: what follows must be quoted, or look like one. */
function introducedValue(text: string, name: Name): Span | undefined {
  if (!/(?:password|passwd|passphrase|passcode|pin|otp|token|secret|code)$/i.test(name.name))
    return undefined;
  for (const introduction of introductions) {
    introduction.lastIndex = name.to;
    const span = introduction.test(text) ? announcedValue(text, introduction.lastIndex, name) : undefined;
    if (span) return span;
  }
  return undefined;
}

function announcedValue(text: string, at: number, name: Name): Span | undefined {
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open !== undefined) return quotedValue(text, at, open, name);
  const rest = text.slice(at, lineEnd(text, at)).trimEnd();
  const word = wordOf(rest);
  if (isHarmless(rest) || isHarmless(word) || word.endsWith(':')) return undefined;
  const isDigits = /^\d{4,8}$/.test(word);
  if (isDigits && /one-time|otp|pin|password/i.test(text.slice(Math.max(0, name.from - 12), name.to)))
    return [at, at + word.length];
  if (/\s/.test(rest) || isDigits || isProseWord(word)) return undefined;
  return looksSecret(rest) || looksSecret(word) ? [at, at + rest.length] : undefined;
}

/** A row of two cells: the name, and what it is. */
function cellBehind(text: string, name: Name, at: number): Span | undefined {
  const row = text.slice(lineStart(text, name.from), lineEnd(text, at));
  const cells = row
    .split(/[|│]/)
    .filter((cell, index, all) => cell.trim() !== '' || (index > 0 && index < all.length - 1));
  if (cells.length !== 2 || cells[0]?.trim() !== name.name) return undefined;
  const value = /^[^|│\n]*/.exec(text.slice(at))?.[0] ?? '';
  if (secretName(value.trim()) !== undefined) return undefined;
  return judged(value, at, { ...name, strength: 'certain' }, true);
}

/** Without a sign between them: options, SQL, lines of settings; in prose only what is shaped like a secret. */
function spacedValue(text: string, name: Name): Span | undefined {
  const isOption =
    text[name.from - 1] === '-' && (name.from < 2 || /[-\s"'[]/.test(text[name.from - 2] ?? ''));
  const below = isOption
    ? /^["']?,?[ \t]{0,20}\n[ \t]{0,40}(?:- )?["']?(?=[^-\s"'][^\n ]{0,200}(?:\n|$))/.exec(
        text.slice(name.to, name.to + 300),
      )?.[0]
    : undefined;
  if (below !== undefined) {
    const start = name.to + below.length;
    const value = text.slice(start, lineEnd(text, start)).replace(/["'],?$/, '');
    return judged(value, start, { ...name, strength: 'certain' }, true);
  }
  const gap = /^(?:["'],?)?[ \t]{1,40}(?:=[ \t]*)?(?=\S)|^["'],\s{0,10}(?=["'])/.exec(
    text.slice(name.to, name.to + 60),
  )?.[0];
  if (gap === undefined) return undefined;
  const at = name.to + gap.length;
  const rest = text.slice(at, lineEnd(text, at));
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open !== undefined) {
    const span = quotedValue(text, at, open, isOption ? { ...name, strength: 'certain' } : name);
    const value = span && text.slice(...span);
    if (!value) return undefined;
    if (isOption) return value.startsWith('-') ? undefined : span;
    return /^(?:PASSWORD|BY)$/.test(name.name) || (name.strength === 'certain' && looksSecret(value))
      ? span
      : undefined;
  }
  const bracketed = /^\(([^\s()]{6,})\)(?:\s|$)/.exec(rest)?.[1];
  if (
    bracketed !== undefined &&
    name.strength === 'certain' &&
    looksSecret(bracketed) &&
    !/^\d/.test(bracketed)
  )
    return [at + 1, at + 1 + bracketed.length];
  const word = wordOf(rest);
  if (/^[-(]/.test(word)) return undefined;
  if (isOption) return judged(word, at, { ...name, strength: 'certain' }, true);
  if (gap.includes('"') || gap.includes("'")) return undefined;
  const ownLine = text.slice(lineStart(text, name.from), name.from).trim() === '' && rest.trim() === word;
  const trusted =
    ownLine && name.strength === 'certain' && /[_.-]|^(?:requirepass|masterauth)$/.test(name.name);
  if (trusted) return judged(word, at, name, true);
  return name.strength === 'certain' &&
    looksSecret(word) &&
    /\d/.test(word) &&
    word.length >= 6 &&
    !/^v?\d+[.)]/.test(word)
    ? judged(word, at, name, false)
    : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
