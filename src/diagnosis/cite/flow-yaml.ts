import { isMapping } from '../../manifest/value.ts';

/** Defaults that the API server fills in. Source: https://kubernetes.io/docs/reference/kubernetes-api/ */
const defaults: Readonly<Record<string, unknown>> = {
  scheme: 'HTTP',
  successThreshold: 1,
  defaultMode: 420,
  apiVersion: 'v1',
};

/** A value of a template on one line, as a person would write it in YAML, without what the API server filled in. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (!isMapping(value)) return typeof value === 'string' ? scalar(value) : JSON.stringify(value);
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && defaults[key] !== item);
  const first = entries.toSorted(([a], [b]) => Number(b === 'name') - Number(a === 'name'));
  return `{${first.map(([key, item]) => `${scalar(key)}: ${flowYaml(item)}`).join(', ')}}`;
}

/** Quoted as in JSON, where it is no plain word: what searches for secrets knows that way to write them. */
function scalar(text: string): string {
  const plain = /^-{0,2}[a-z/_][\w./:@%+=-]*$/i.test(text) && !text.endsWith(':');
  return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
