import { pushAll } from '../many.ts';
import { secretName } from './secret-name.ts';
import { publicParts } from './shapes.ts';
import type { Span } from './span.ts';
import { isHarmless, isProse, looksSecret } from './value.ts';

/** Words without which no line is looked at. */
const hint =
  /pass(?!e[ds]\b|ing\b|ive\b)|pwd|secret|token|key|credential|creds\b|authorization|unseal|kennwort|contrase|\bAUTH\b/i;
const names = /[A-Za-z_][\w.-]{1,80}/g;
const longestLine = 20_000;
/** Validators print the name of a field first, and what is wrong with it on the lines below. */
const linesBelow = 2;

/**
 * Secrets that stand in a line which speaks of one, wherever in it: in a sentence, before the name, as a value deeper in the
 * object that the name names. No sign leads from the name to them, so their own shape has to show what they are.
 */
export function nearbySecrets(text: string): Span[] {
  if (!hint.test(text)) return [];
  const spans: Span[] = [];
  const isPublic = publicParts(text);
  let start = 0;
  let below = 0;
  for (const line of text.split('\n')) {
    below = line.length <= longestLine && speaksOfSecrets(line) ? linesBelow + 1 : below - 1;
    if (below > 0 && line.length <= longestLine)
      pushAll(
        spans,
        ofLine(line, start, below <= linesBelow).filter(([from]) => !isPublic(from)),
      );
    start += line.length + 1;
  }
  return spans;
}

function speaksOfSecrets(line: string): boolean {
  if (!hint.test(line)) return false;
  for (const [name] of line.matchAll(names)) {
    if (secretName(name) !== undefined || /^key$|^secrets?$/i.test(name)) return true;
  }
  return false;
}

/** `value "x" of`, `input_value='x'`, `"received":"x"`: how validators quote what they refuse. */
const refused =
  /\b(?:input_value|value|received|got|input|actual|given)\\*["']?(?:[ \t]{0,3}(?:[:=]|of|is|was)[ \t]{0,3}|[ \t]{1,3})\\*(?:(?<quote>["'`])(?<value>[^"'`\\\n]{4,400})\\*\k<quote>|(?<bare>[^\s"'`\\,;(){}<>[\]]{8,400}))/gi;
const word = /(?<![\w+/.~@%-])[A-Za-z0-9][\w+/.~%-]{9,399}={0,2}(?![\w+/=~%@-])/g;
const quoted = /(?<quote>["'`])(?<value>[^\s"'`\\,;:(){}<>[\]]{8,120})\\*\k<quote>/g;

function ofLine(line: string, start: number, isBelow: boolean): Span[] {
  const spans: Span[] = [];
  const take = (value: string, at: number): void => {
    if (!isHarmless(value)) spans.push([start + at, start + at + value.length]);
  };
  for (const match of line.matchAll(refused)) {
    const { value = '', bare = '' } = match.groups ?? {};
    if (isDrawn(bare)) take(bare, match.index + match[0].lastIndexOf(bare));
    const at = match.index + match[0].lastIndexOf(value);
    if (value !== '' && !isProse(value) && !/[\s/]/.test(value) && looksSecret(value) && !isName(value))
      take(value, at);
  }
  if (isBelow) return spans;
  for (const { 0: found, index } of line.matchAll(word)) {
    const value = found.replace(/[.~-]+$/, '');
    if (isDrawn(value) && !isNamedOtherwise(line, index)) take(value, index);
  }
  for (const match of line.matchAll(quoted)) {
    const value = match.groups?.value ?? '';
    if (isPasswordOfSigns(value) && !isNamedOtherwise(line, match.index + 1)) take(value, match.index + 1);
  }
  return spans;
}

/** Objects of Kubernetes, hosts, files and versions: lower case, in parts. */
function isName(value: string): boolean {
  return /^[a-z0-9]+(?:[-._][a-z0-9]+)+$/.test(value);
}

/** Letters and digits in an order that no name has. */
function isDrawn(value: string): boolean {
  if (/^(?:0x|_?_Z|sha\d|v\d)/.test(value) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value))
    return false;
  // In capitals 40 of them are the fingerprint of a key.
  if (/^[\da-f]{24,}$/.test(value) || (/^[\dA-F]{24,}$/.test(value) && value.length !== 40))
    return /\d/.test(value) && /[a-f]/i.test(value);
  if (value.length < 12 || value.includes('/') || isName(value)) return false;
  if (!(/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value))) return false;
  const ofWords = value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}|\d{5,}|[._%-]/g)?.join('').length ?? 0;
  const turns = value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return ofWords <= value.length * 0.6 && turns >= 3 && turns >= value.length / 6;
}

/** What people and generators of passwords make: letters, digits and a sign that names and addresses do not have. */
function isPasswordOfSigns(value: string): boolean {
  return (
    /[!#$^*?&+]/.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^[$%]|\$[({]|^\W|[\\/|^*+?]\[|\d[+*]\d/.test(value)
  );
}

/** What stands before a value may say that it is something else: an id, a digest, a name. */
function isNamedOtherwise(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 60), at);
  if (/(?:sha\d{1,3}|SHA256|md5|etag|W\/"?)[-:= "']{1,4}$|:\/\/$|[@#]$/i.test(before)) return true;
  const name = /([A-Za-z_][\w.-]{0,50})["'`\])]{0,3}[ \t]{0,3}[:=]?[ \t]{0,3}["'`[(]{0,3}$/.exec(before)?.[1];
  return (
    name !== undefined &&
    secretName(name) === undefined &&
    /(?:^|[a-z_.-])(?:id|ids|uid|uuid|guid|kid|digest|checksum|sum|hash|sha|etag|version|resourceVersion|commit|revision|rev|build|image|layer|node|pod|host|hostname|container|sandbox|containerd|volume|snapshot|device|name|user|username|path|file|url|uri|thumbprint|fingerprint|serial|trace|span|request|job|run|task|nonce)$/i.test(
      name,
    )
  );
}
