import { firstMatch, type Rows } from './match.ts';

/** Errors that the kubelet finds before it asks the runtime for a container. */
export type ConfigAnswer =
  | 'a ConfigMap is missing'
  | 'a Secret is missing'
  | 'a key is missing'
  | 'it would run as root'
  | 'a mount cannot be prepared'
  | 'a field cannot be resolved'
  | 'nothing known';

const rows: Rows<ConfigAnswer> = [
  [
    /couldn't find key|references non-existent (?:config|secret) key|non-existent (?:config|secret) key|key \S+ not found in (?!file)/i,
    'a key is missing',
  ],
  [
    /configmaps? "?[^"\s]+"? not found|configmaps? "[^"]+" is forbidden|object "[^"]+"\/"[^"]+" not registered.*configmap/i,
    'a ConfigMap is missing',
  ],
  [/secrets? "?[^"\s]+"? not found|secrets? "[^"]+" is forbidden/i, 'a Secret is missing'],
  [/runAsNonRoot|non-root policy|run as root|non-numeric user|runAsUser breaks/i, 'it would run as root'],
  [
    /subPath|recursive read-only|cannot find volume "[^"]*" to (?:mount|pass) into/i,
    'a mount cannot be prepared',
  ],
  [
    /env file|FileKeyRef|environment variable key "[^"]*" not found in file|missing value for |failed to (?:resolve|extract|convert)|fieldRef|resourceFieldRef|invalid (?:env|variable) name|services have not yet been read/i,
    'a field cannot be resolved',
  ],
];

/** Reads why the kubelet could not put a container's configuration together. */
export function readConfigAnswer(texts: readonly string[]): ConfigAnswer {
  return firstMatch(rows, texts) ?? 'nothing known';
}

/** The object, and the key of it, that a message misses. */
export function missingIn(text: string): { name: string | undefined; key: string | undefined } {
  const key = /couldn't find key (\S+) in (?:ConfigMap|Secret) (?:[^/\s]+\/)?(\S+)/.exec(text);
  if (key) return { key: key[1], name: key[2] };
  const item = /non-existent (?:config|secret) key: (\S+)/.exec(text);
  if (item) return { key: item[1], name: /(?:configmap|secret) "([^"]+)"/.exec(text)?.[1] };
  return {
    key: undefined,
    name: /(?:configmaps?|secrets?|serviceaccounts?|persistentvolumeclaims?) "?(?:[^/"\s]+\/)?([^"\s/]+)"?(?: not found| is forbidden)/i.exec(
      text,
    )?.[1],
  };
}
