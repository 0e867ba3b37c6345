/** Texts that are secrets by their shape. The first group, where there is one, stays. */
export const secretShapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // The end of a key whose beginning is not in the log any more.
  /(?:^[ \t]*[A-Za-z0-9+/=]{16,80}\r?\n)*^[ \t]*[A-Za-z0-9+/=]{4,80}\r?\n[ \t]*-----END [A-Z ]*PRIVATE KEY-----/gm,
  /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:)[^\s@/"']+(?=@)/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\b[sr]k_(?:live|test)_\w{10,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{30,}|\bhvs\.\w{20,}|\bdop_v1_\w{20,}|\bAGE-SECRET-KEY-1\w+/g,
  /(\bhooks\.slack\.com\/services\/)[\w/]{16,}/g,
  /(\b(?:authorization|proxy-authorization)["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|apikey)\s+)?)[^\s"',;]+/gi,
  /(\bbearer\s+)[\w.~+/-]{8,}=*/gi,
  /(\b(?:set-)?cookie["']?\s*[:=]\s*["']?)[^\s"'][^\n"']*/gi,
  /((?<!\[)\b[\w.-]*(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?secret|credentials?|sharedaccesskey|signature)["']?[ \t]*(?:=|:(?!\/\/)|=>)[ \t]*["']?)(?!["'\s{[]|serviceaccounts?\b|not\b|is\b|missing\b|required\b|undefined\b|null\b|None\b|invalid\b|YES\b|NO\b)[^\s"',;&)}]+/gi,
  // runc quotes the whole of a variable that it cannot set.
  /(can't contain null\(\\x00\): "[^="]*=)[^"]+/g,
  /(rate limit[^\n]{0,40}\bas )\S+/gi,
];

/** A long word of letters and digits: a key, or a name. */
const token = /(?<![\w+=-])(?!sha\d)[A-Za-z0-9+_=-]{32,200}(?![\w+=-])/g;
const leastEntropy = 4.3;

/**
 * Long words that look drawn by lot. Digests, uids and hashes of pods have no capitals; names of classes and symbols have
 * few digits and repeat their letters.
 */
export function randomTokens(text: string): string[] {
  return [...text.matchAll(token)].flatMap(([word]) => (isRandom(word) ? [word] : []));
}

function isRandom(word: string): boolean {
  const digits = word.match(/\d/g)?.length ?? 0;
  const mixed = /[a-z]/.test(word) && /[A-Z]/.test(word);
  if (!mixed || digits < 3) return false;
  // A name changes between letters and digits a few times only, and is made of words.
  const turns = word.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns >= word.length / 5 && entropy(word) >= leastEntropy;
}

/** Bits of Shannon entropy a character. */
function entropy(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / word.length) * Math.log2(count / word.length);
  return bits;
}
