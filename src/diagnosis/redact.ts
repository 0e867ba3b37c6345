import { asList, asMapping, asString } from '../manifest/value.ts';
import type { Evidence } from './evidence.ts';

/** Texts that are secrets by their shape. The first group, where there is one, stays. */
const shapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:)[^\s@/"']+(?=@)/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\b[sr]k_(?:live|test)_\w{10,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{30,}|\bhvs\.\w{20,}|\bdop_v1_\w{20,}|\bAGE-SECRET-KEY-1\w+/g,
  /(\b(?:authorization|proxy-authorization)["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|apikey)\s+)?)[^\s"',;]+/gi,
  /(\bbearer\s+)[\w.~+/-]{8,}=*/gi,
  /(\b(?:set-)?cookie["']?\s*[:=]\s*["']?)[^\s"'][^\n"']*/gi,
  /((?<!\[)\b[\w.-]*(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?secret|credentials?|sharedaccesskey|signature)["']?\s*(?:=|:(?!\/\/)|=>)\s*["']?)(?!["'\s{[]|not\b|is\b|missing\b|required\b|undefined\b|null\b|None\b|invalid\b|YES\b|NO\b)[^\s"',;&)}]+/gi,
  /(rate limit[^\n]{0,40}\bas )\S+/gi,
];

const secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
const shortest = 4;

/** Takes secrets out of texts. Equal ones get equal placeholders, so that they stay comparable. */
export class Redactor {
  private readonly known: readonly string[];
  private readonly placeholders = new Map<string, string>();

  /** @param known exact values that are secret, wherever they appear */
  constructor(known: Iterable<string> = []) {
    const values = [...new Set(known)].filter((value) => value.length >= shortest);
    this.known = values.toSorted((a, b) => b.length - a.length);
  }

  /** The text without its secrets. */
  readonly text = (text: string): string => {
    let clean = text;
    for (const value of this.known) {
      if (clean.includes(value)) clean = clean.replaceAll(value, this.placeholder(value));
    }
    for (const shape of shapes) {
      clean = clean.replace(shape, (match: string, kept: unknown) => {
        const start = typeof kept === 'string' ? kept : '';
        const value = match.slice(start.length);
        return value.startsWith('[secret:') ? match : `${start}${this.placeholder(value)}`;
      });
    }
    return clean;
  };

  /** Every text of a value. */
  readonly deep = <Value>(value: Value): Value => {
    if (typeof value === 'string') return this.text(value) as Value;
    if (Array.isArray(value)) return value.map(this.deep) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.deep(item as unknown)]),
    ) as Value;
  };

  private placeholder(value: string): string {
    const known = this.placeholders.get(value) ?? `[secret:${this.placeholders.size + 1}]`;
    this.placeholders.set(value, known);
    return known;
  }
}

/** Values that a pod spec writes into variables whose names look secret: they must not come back in a report. */
export function secretValues({ pods, workloads, replicaSets }: Evidence): Set<string> {
  const values = new Set<string>();
  const search = (value: unknown): void => {
    for (const entry of asList(asMapping(value).env)) {
      const { name, value: text } = asMapping(entry);
      const written = asString(text);
      if (written === undefined || !secretName.test(asString(name) ?? '')) continue;
      if (!/^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i.test(written)) values.add(written);
      const password = /:\/\/[^:@/\s]*:([^@\s]+)@/.exec(written)?.[1];
      if (password) values.add(password);
    }
    for (const item of Object.values(asMapping(value))) {
      if (Array.isArray(item)) for (const each of item) search(each);
      else if (typeof item === 'object' && item !== null) search(item);
    }
  };
  for (const { value } of [...pods, ...workloads, ...replicaSets]) search(value.spec);
  return values;
}
