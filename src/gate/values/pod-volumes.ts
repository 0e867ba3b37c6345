import { asMapping, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { dnsLabel, formed, quoted } from './formats.ts';
import { resourceField } from './pod-environment.ts';

const items = ['configMap', 'secret', 'projected.sources.*.configMap', 'projected.sources.*.secret'].map(
  (source) => `volumes.*.${source}.items.*.path`,
);
const fields = ['volumes.*.downwardAPI', 'volumes.*.projected.sources.*.downwardAPI'];

/**
 * Volumes, below a pod's spec.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (validateVolumeSource)
 */
export const volumeChecks: FieldChecks = {
  'volumes.*': oneType,
  'volumes.*.name': formed(dnsLabel),
  'volumes.*.configMap': configMapNamed,
  'volumes.*.hostPath.path': noBackstep,
  'volumes.*.projected.sources.*.serviceAccountToken.expirationSeconds': lastingToken,
  ...Object.fromEntries(items.map((path) => [path, relativePath] as const)),
  ...Object.fromEntries(
    fields.flatMap((path) => [
      [`${path}.items.*.fieldRef.fieldPath`, fieldPath] as const,
      [`${path}.items.*.resourceFieldRef`, resourceField] as const,
      [`${path}.items.*.path`, relativePath] as const,
    ]),
  ),
};

function* oneType(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const types = Object.keys(value).filter((key) => key !== 'name' && isMapping(value[key]));
  if (types.length < 2) return;
  yield {
    at: [types[1] as string],
    key: true,
    says: `stands beside ${types[0]}`,
    because: 'a volume is of one type',
    fix: 'make two volumes of it, or remove one type',
    answer: 'Forbidden',
  };
}

function* configMapNamed(value: unknown): Iterable<Refusal> {
  if (!isMapping(value) || value.name || value.configMapName) return;
  yield {
    says: 'names no ConfigMap',
    because: 'without a name there is nothing to mount',
    fix: 'name: NAME',
    answer: 'Required value',
  };
}

function* noBackstep(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'string' || !value.split('/').includes('..')) return;
  yield {
    says: `cannot be ${quoted(value)}`,
    because: 'it must not contain ..',
    fix: 'write the path it leads to',
  };
}

function* relativePath(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'string') return;
  if (value.startsWith('/')) {
    const fix = `path: ${value.replace(/^\/+/, '')}`;
    yield { says: `cannot be ${quoted(value)}`, because: 'it starts at the mount, so it is relative', fix };
  } else yield* noBackstep(value);
}

function* lastingToken(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'number' || value >= 600) return;
  yield { says: `is ${value}`, because: 'ten minutes or more', fix: 'expirationSeconds: 3600' };
}

function* fieldPath(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'string') return;
  if (/^metadata\.(name|namespace|uid|labels|annotations)$/.test(value)) return;
  if (/^metadata\.(labels|annotations)\['.+'\]$/.test(value)) return;
  yield {
    says: `cannot be ${quoted(value)}`,
    because: 'a file takes metadata only: name, namespace, uid, labels, annotations',
    fix: `fieldPath: ${value.startsWith('metadata.l') ? 'metadata.labels' : 'metadata.annotations'}`,
  };
}

/** Mounts of one container, below it. */
export function* privilegedPropagation(container: unknown): Iterable<Refusal> {
  const { volumeMounts, securityContext } = asMapping(container);
  if (asMapping(securityContext).privileged === true || !Array.isArray(volumeMounts)) return;
  for (const [index, mount] of volumeMounts.entries()) {
    if (asMapping(mount).mountPropagation !== 'Bidirectional') continue;
    yield {
      at: ['volumeMounts', index, 'mountPropagation'],
      says: 'cannot be Bidirectional',
      because: 'only privileged containers may do that',
      fix: 'mountPropagation: HostToContainer',
      answer: 'Forbidden',
    };
  }
}
