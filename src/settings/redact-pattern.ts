const longest = 500;

/** What keeps a text from being a pattern for `redact`, in words; undefined when nothing does. */
export function redactProblem(text: string): string | undefined {
  // That it must not be empty is said already.
  if (text.trim() === '') return undefined;
  if (text.length > longest) return `must not be longer than ${longest} characters`;
  const pattern = redactPattern(text);
  if (!pattern) return 'must be a regular expression';
  if (pattern.test('')) return 'fits an empty text, which is everywhere';
  return repeatsRepetition(pattern.source)
    ? 'repeats what is repeated already, which may take forever'
    : undefined;
}

/** The regular expression of a `redact` entry: `(?i)` in front of it says that case does not matter. */
export function redactPattern(text: string): RegExp | undefined {
  const [, insensitive = '', source = ''] = /^(\(\?i\))?([\s\S]*)$/.exec(text) ?? [];
  try {
    return new RegExp(source, insensitive === '' ? 'dg' : 'dgi');
  } catch {
    return undefined;
  }
}

/** True for `(a+)+` and its kin: each character more may double the time that a text takes which does not fit. */
function repeatsRepetition(source: string): boolean {
  // For each open group whether something in it is repeated without end.
  const groups: boolean[] = [false];
  let closed = false;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|[*+]|\{\d+,\d*\}|[\s\S]/g)) {
    const endless = /^[*+]$|^\{\d+,(?:\d{3,})?\}$/.test(token);
    if (endless && closed) return true;
    if (endless) groups[groups.length - 1] = true;
    closed = false;
    if (token === '(') groups.push(false);
    if (token === ')' && groups.length > 1) {
      closed = groups.pop() === true;
      if (closed) groups[groups.length - 1] = true;
    }
  }
  return false;
}
