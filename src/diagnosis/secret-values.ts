import { asList, asMapping, asString, isMapping, valueAt } from '../manifest/value.ts';
import { distinctSecrets } from '../text/redact/redactor.ts';
import type { Evidence } from './evidence/evidence.ts';

const secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
/** Values that say nothing by themselves; taking them out everywhere would only make holes. */
const harmless = /^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i;
const secretOption = /^--?[\w.-]*(?:passw(?:or)?d|secret|token|api-?key|credential)[\w.-]*(?:=([\s\S]+))?$/i;

/**
 * Values that a pod spec gives to variables and options whose names look secret: they must not come back in a report. One
 * that is part of a name everybody sees (the password "postgres" of the Deployment postgres) is none: without that name no
 * report can be read.
 */
export function secretValues(evidence: Evidence): Set<string> {
  const { pods, workloads, replicaSets, controllerRevisions } = evidence;
  const specs = [...pods, ...workloads, ...replicaSets].map(({ value }) => value.spec);
  const data = controllerRevisions.map(({ value }) => value.data);
  const literals = secretLiterals([...specs, ...data], visibleNames(evidence));
  for (const text of longMessages(evidence)) for (const found of distinctSecrets(text)) literals.add(found);
  return literals;
}

/** Longer messages are cut where they are quoted, and half of a secret does not look like one any more. */
const uncut = 100;

function* longMessages({ events, pods }: Evidence): Generator<string> {
  for (const { value } of events) {
    const message = asString(value.message) ?? asString(value.note) ?? '';
    if (message.length > uncut) yield message;
  }
  for (const { value } of pods) {
    const { containerStatuses, initContainerStatuses } = asMapping(value.status);
    for (const status of [...asList(initContainerStatuses), ...asList(containerStatuses)]) {
      const { state, lastState } = asMapping(status);
      for (const each of [...Object.values(asMapping(state)), ...Object.values(asMapping(lastState))]) {
        const message = asString(asMapping(each).message) ?? '';
        if (message.length > uncut) yield message;
      }
    }
  }
}

/** The same of any values that hold containers. */
export function secretLiterals(specs: Iterable<unknown>, names: readonly string[]): Set<string> {
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
  for (const spec of specs) search(spec);
  const seen = names.join('\n');
  return new Set([...values].filter((value) => !seen.includes(value)));
}

/** Names of objects, namespaces and containers. */
function visibleNames({ pods, workloads, replicaSets }: Evidence): string[] {
  const names = new Set<string>();
  for (const { name, namespace, value } of [...pods, ...workloads, ...replicaSets]) {
    names.add(name).add(namespace);
    const template = valueAt(value, ['spec', 'template', 'spec']) ?? value.spec;
    for (const container of asList(asMapping(template).containers)) {
      names.add(asString(asMapping(container).name) ?? '');
    }
  }
  return [...names];
}

/** The same value; variables whose names look secret have no literal any more. */
export function withoutSecretLiterals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecretLiterals);
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    key === 'env' ? asList(item).map(withoutLiteral) : withoutSecretLiterals(item),
  ]);
  return Object.fromEntries(kept);
}

function withoutLiteral(entry: unknown): unknown {
  const { name, value } = asMapping(entry);
  const literal = asString(value);
  if (literal === undefined || literal === '' || literal.startsWith('[secret:')) return entry;
  return isSecretName(asString(name) ?? '') && !harmless.test(literal)
    ? { ...asMapping(entry), value: '[secret]' }
    : entry;
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
