import type { Mapping } from '../../../manifest/value.ts';
import { type Field, present } from './fields.ts';

/**
 * The variables of a container, each on a line of its own: `NAME:  value`. A value of several lines goes on further to the
 * right.
 */
export function environmentOf(field: Field | undefined): Mapping[] | undefined {
  if (!field || field.below.length === 0) return undefined;
  const variables: { name: string; text: string }[] = [];
  for (const line of field.below) {
    const [, name, text = ''] = /^ {6}([^\s:=]+):(?: +(.*))?$/.exec(line) ?? [];
    const last = variables.at(-1);
    if (name !== undefined) variables.push({ name, text });
    else if (last) last.text += `\n${line.trim()}`;
  }
  return variables.map(({ name, text }) => ({ name, ...sourceOf(text.trimEnd()) }));
}

function sourceOf(text: string): Mapping {
  const [, key, kind, name, optional] =
    /^<set to the key '(.*)' (in secret|of config map) '(.*)'> +Optional: (true|false)$/.exec(text) ?? [];
  if (key !== undefined) {
    const reference = present({ name, key, optional: optional === 'true' ? true : undefined });
    return { valueFrom: kind === 'in secret' ? { secretKeyRef: reference } : { configMapKeyRef: reference } };
  }
  const [, apiVersion, fieldPath] = /(?:^| )\((v\d\w*):((?:metadata|spec|status)\.\S+)\)$/.exec(text) ?? [];
  if (fieldPath !== undefined) return { valueFrom: { fieldRef: { apiVersion, fieldPath } } };
  const [, resource] = /^(?:node allocatable|\d*) ?\(((?:limits|requests)\.\S+)\)$/.exec(text) ?? [];
  return resource === undefined ? { value: text } : { valueFrom: { resourceFieldRef: { resource } } };
}

/** ConfigMaps and Secrets whose keys become variables: `app-config  ConfigMap with prefix 'APP_'  Optional: false`. */
export function sourcesOf(field: Field | undefined): Mapping[] | undefined {
  const sources = field?.below.flatMap((line) => {
    const [, name, kind, prefix, optional] =
      /^ +(\S+) +(ConfigMap|Secret)(?: with prefix '(.*)')? +Optional: (true|false)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const reference = present({ name, optional: optional === 'true' ? true : undefined });
    return [
      present({ prefix, ...(kind === 'Secret' ? { secretRef: reference } : { configMapRef: reference }) }),
    ];
  });
  return sources && sources.length > 0 ? sources : undefined;
}
