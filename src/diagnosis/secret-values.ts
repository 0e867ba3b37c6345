import { asList, asMapping, asString } from '../manifest/value.ts';
import type { Evidence } from './evidence.ts';

const secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
/** Values that say nothing by themselves; taking them out everywhere would only make holes. */
const harmless = /^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i;
const secretOption = /^--?[\w.-]*(?:passw(?:or)?d|secret|token|api-?key|credential)[\w.-]*(?:=([\s\S]+))?$/i;

/** Values that a pod spec gives to variables and options whose names look secret: they must not come back in a report. */
export function secretValues({ pods, workloads, replicaSets, controllerRevisions }: Evidence): Set<string> {
  const values = new Set<string>();
  const search = (value: unknown): void => {
    for (const entry of asList(asMapping(value).env)) {
      const { name, value: text } = asMapping(entry);
      const written = asString(text);
      if (written === undefined || !secretName.test(asString(name) ?? '')) continue;
      if (!harmless.test(written)) values.add(written);
      const password = /:\/\/[^:@/\s]*:([^@\s]+)@/.exec(written)?.[1];
      if (password) values.add(password);
    }
    for (const field of ['command', 'args']) {
      for (const option of optionValues(asList(asMapping(value)[field]))) values.add(option);
    }
    for (const item of Object.values(asMapping(value))) {
      if (Array.isArray(item)) for (const each of item) search(each);
      else if (typeof item === 'object' && item !== null) search(item);
    }
  };
  for (const { value } of [...pods, ...workloads, ...replicaSets]) search(value.spec);
  for (const { value } of controllerRevisions) search(value.data);
  return values;
}

/** `--password=x` and `--password x` */
function optionValues(words: readonly unknown[]): string[] {
  return words.flatMap((word, index) => {
    const match = secretOption.exec(asString(word) ?? '');
    if (!match) return [];
    const value = match[1] ?? asString(words[index + 1]) ?? '';
    return harmless.test(value) || value.startsWith('-') || value.startsWith('$') ? [] : [value];
  });
}

/** A literal that must not be shown where it stands, because of the name of its variable. */
export function isSecretName(name: string): boolean {
  return /pass|secret|token|api_?key|private_?key|access_?key|credential|dsn|salt|pwd/i.test(name);
}
