import type { ExternalObject } from './settings.ts';

/**
 * Reads an object that exists elsewhere from the command line: `KIND[/NAMESPACE]/NAME[=reason]`, globs allowed:
 * `Secret/shop/db-*=made by terraform`. Undefined when it has another form.
 */
export function parseExternal(text: string): ExternalObject | undefined {
  const equals = text.indexOf('=');
  const [written, reason] = equals < 0 ? [text] : [text.slice(0, equals), text.slice(equals + 1).trim()];
  const parts = written.trim().split('/');
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.trim() === '')) return undefined;
  const [kind = '', name = ''] = [parts[0], parts.at(-1)];
  return {
    kind: canonicalKind(kind),
    ...(parts.length === 3 ? { namespace: parts[1] } : {}),
    name,
    reason: reason || 'declared as an input',
  };
}

const referableKinds = [
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'PersistentVolumeClaim',
  'StorageClass',
  'PriorityClass',
  'RuntimeClass',
  'IngressClass',
  'SecretProviderClass',
  'Service',
];

/** A kind as Kubernetes spells it, for the kinds that manifests refer to: `secret` → `Secret`. */
export function canonicalKind(kind: string): string {
  return referableKinds.find((known) => known.toLowerCase() === kind.toLowerCase()) ?? kind;
}
