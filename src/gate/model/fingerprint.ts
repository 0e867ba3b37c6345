import { createHash } from 'node:crypto';
import type { KubeObject } from '../../manifest/object.ts';
import { formatPath, type Path } from '../../manifest/path.ts';
import { asMapping, asString, valueAt } from '../../manifest/value.ts';
import type { Finding } from './finding.ts';

/**
 * Names a finding for ever: rule, object and path, with list items by their name instead of their index and without
 * kustomize's content hash, so that moving lines or rolling a ConfigMap makes no new finding.
 * @returns 16 hexadecimal digits
 */
export function fingerprint(
  rule: string,
  object: KubeObject | null,
  path: Path,
  container: string | null,
): string {
  const parts = object
    ? [object.group, object.kind, object.namespace ?? '', withoutHash(object.name), stablePath(object, path)]
    : [formatPath(path)];
  return hash([rule, ...parts, container ?? '']);
}

/** Names a finding about a file rather than an object. */
export function fileFingerprint(rule: string, file: string, detail: string): string {
  return hash([rule, file, detail]);
}

/**
 * A name without the content hash that kustomize appends.
 * Source: https://github.com/kubernetes-sigs/kustomize/blob/master/api/hasher/hasher.go
 */
export function withoutHash(name: string): string {
  return name.replace(/-[2456789bcdfghkmt]{10}$/, '');
}

/** A sentence without the content hashes of the names in it, and without the places in files it points to. */
export function withoutHashes(sentence: string): string {
  return sentence
    .replace(/-[2456789bcdfghkmt]{10}(?![\w-])/g, '')
    .replace(/[^\s:]{1,300}\.(?:ya?ml|json):\d+/g, '');
}

/** Two findings of one rule at one path (two missing keys in one list, say) must not share a fingerprint. */
export function numberTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}

function stablePath(object: KubeObject, path: Path): string {
  return path
    .map((segment, depth) => {
      if (typeof segment === 'string') return segment;
      const item = asMapping(valueAt(object.value, path.slice(0, depth + 1)));
      const name =
        asString(item.name) ?? asString(item.mountPath) ?? asString(item.key) ?? asString(item.secretName);
      return name === undefined ? String(segment) : `[${withoutHash(name)}]`;
    })
    .join('/');
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
