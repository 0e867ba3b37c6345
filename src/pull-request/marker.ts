import type { RunReference } from './workflow-run.ts';

/** What our comments say about themselves, hidden, in their first line. */
export interface Marker {
  /** Which comment of ours: its purpose, environment, cluster and job, in this order. */
  readonly key: readonly string[];
  readonly run: RunReference;
  readonly state: 'problem' | 'clear';
  /** Problems in a row up to this result; of a clear one those before it. */
  readonly problems: number;
  /** The release that wrote it. */
  readonly version: string;
}

const format = 'v1';

/** A marker as an HTML comment that nothing in it can close. */
export function formatMarker({ key, run, state, problems, version }: Marker): string {
  const fields = {
    key: key.map(encode).join('/'),
    run: `${run.id}.${run.attempt}`,
    sha: encode(run.sha),
    state,
    problems: String(problems),
    version: encode(version),
  };
  const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `<!-- crashgate:${format} ${words.join(' ')} -->`;
}

/** The marker that a comment begins with; undefined when it has none: one further down may be quoted. */
export function readMarker(body: string): Marker | undefined {
  const [, text] = /^<!-- crashgate:v1 ([^\s<>][^\n<>]{0,4000}) -->(?:\r?\n|$)/.exec(body) ?? [];
  if (text === undefined) return undefined;
  const fields = new Map(
    text.split(' ').map((word) => [word.split('=', 1)[0], word.slice(word.indexOf('=') + 1)]),
  );
  const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(fields.get('run') ?? '') ?? [];
  const state = fields.get('state');
  const key = fields.get('key')?.split('/').map(decode);
  if (id === undefined || !key || (state !== 'problem' && state !== 'clear')) return undefined;
  return {
    key: key.map((part) => part ?? ''),
    run: { id: Number(id), attempt: Number(attempt), sha: decode(fields.get('sha') ?? '') ?? '' },
    state,
    problems: Number(/^\d{1,6}$/.exec(fields.get('problems') ?? '')?.[0] ?? 0),
    version: decode(fields.get('version') ?? '') ?? '',
  };
}

/** True when both name the same comment. */
export function sameKey(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** As in an address, and hyphens too: two of them may not stand in a comment everywhere. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
