import type { KubeObject } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import { asMapping, asString, isMapping, valueAt } from '../../manifest/value.ts';
import { type Keys, writtenKeys } from './keys.ts';
import { productsOf } from './products/makers.ts';
import { isPlaceholder } from './reference.ts';

/** The type of a Secret, or of the Secret an object makes, and where it is written. */
export interface SecretType {
  readonly type: string;
  readonly path: Path;
}

const typePaths: Record<string, Path> = {
  '/Secret': ['type'],
  'bitnami.com/SealedSecret': ['spec', 'template', 'type'],
  'external-secrets.io/ExternalSecret': ['spec', 'target', 'template', 'type'],
};

/** Types the kubelet takes a registry login from; it passes over any other. */
export const pullSecretTypes: readonly string[] = [
  'kubernetes.io/dockerconfigjson',
  'kubernetes.io/dockercfg',
];

/** Reads the type of a Secret or of what a known maker makes; undefined for other objects and for types filled in later. */
export function secretTypeOf(object: KubeObject): SecretType | undefined {
  const key = `${object.group}/${object.kind}`;
  const path = Object.hasOwn(typePaths, key) ? typePaths[key] : undefined;
  if (!path) return undefined;
  const type = asString(valueAt(object.value, path)) || 'Opaque';
  return isPlaceholder(type) || type.startsWith('ENC[') ? undefined : { type, path };
}

/** Keys that a type demands: all of them, or (`any`) at least one. */
const demands: Record<string, { readonly keys: readonly string[]; readonly any?: boolean }> = {
  'kubernetes.io/dockerconfigjson': { keys: ['.dockerconfigjson'] },
  'kubernetes.io/dockercfg': { keys: ['.dockercfg'] },
  'kubernetes.io/tls': { keys: ['tls.crt', 'tls.key'] },
  'kubernetes.io/ssh-auth': { keys: ['ssh-privatekey'] },
  'kubernetes.io/basic-auth': { keys: ['username', 'password'], any: true },
};

/**
 * The keys that the API server demands of a Secret of this type and that are not there; with `any`, one of them is enough.
 * Source: https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
 */
export function demandedKeys(
  type: string,
  there: ReadonlySet<string>,
): { readonly absent: readonly string[]; readonly any: boolean } {
  const { keys = [], any = false } = Object.hasOwn(demands, type) ? (demands[type] ?? {}) : {};
  const absent = keys.filter((key) => !there.has(key));
  return { absent: any && absent.length < keys.length ? [] : absent, any };
}

/** The keys of a Secret, or of the one a SealedSecret is unsealed to. */
export function keysOfSecret(object: KubeObject): Keys {
  if (object.kind === 'Secret') return writtenKeys(object);
  return productsOf(object, { generators: [], isMounted: () => false })[0]?.keys ?? 'open';
}

/** Where a key of a Secret or SealedSecret would stand. */
export function pathOfKey(object: KubeObject, key: string): Path {
  if (object.kind === 'SealedSecret') return ['spec', 'encryptedData', key];
  const field = isMapping(object.value.data) || !isMapping(object.value.stringData) ? 'data' : 'stringData';
  return [field, key];
}

/** True when a Secret that a TLS listener reads has a certificate under a name that some controller knows. */
export function hasCertificate(keys: ReadonlySet<string>): boolean {
  return (keys.has('tls.crt') && keys.has('tls.key')) || keys.has('cert');
}

/** The account a token Secret is for: the API server demands the annotation. */
export function tokenAccount(object: KubeObject): string | undefined {
  return asString(asMapping(object.annotations)['kubernetes.io/service-account.name']) || undefined;
}
