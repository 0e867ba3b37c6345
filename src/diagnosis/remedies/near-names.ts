import { nearest } from '../../text/nearest.ts';
import type { Failure } from '../tree/failure.ts';

/** Kinds that a pod names and that may not be there. */
export type NamedKind = 'ConfigMap' | 'Secret' | 'ServiceAccount' | 'PersistentVolumeClaim';

interface Named {
  readonly kind: NamedKind;
  readonly namespace: string;
  readonly name: string;
}

/** The hash that kustomize appends to the name of a generated object. Source: https://pkg.go.dev/sigs.k8s.io/kustomize/api/hasher */
const generatorHash = /-[2456789bcdfghkmt]{10}$/;

/** Candidates for a missing object: the same one created meanwhile, a similar name, another kind, another namespace. */
export function insteadOf({ facts, workload }: Failure, kind: NamedKind, name: string): string[] {
  if (name === '') return [];
  const { namespace } = workload.object;
  const { configMaps, secrets, claims, surroundings } = facts.evidence;
  const all: Named[] = [
    ...configMaps.map((object) => ({ ...object, kind: 'ConfigMap' as const })),
    ...secrets.map((object) => ({ ...object, kind: 'Secret' as const })),
    ...claims.map((object) => ({ ...object, kind: 'PersistentVolumeClaim' as const })),
    ...surroundings.flatMap((object) =>
      object.kind === 'ServiceAccount' ? [{ ...object, kind: 'ServiceAccount' as const }] : [],
    ),
  ];
  const own = all.filter((object) => object.kind === kind && object.namespace === namespace);
  if (own.some((object) => object.name === name))
    return [`it is there now, made after the pod asked for it: the kubelet retries on its own`];
  const names = own.map((object) => object.name);
  const stem = name.replace(generatorHash, '');
  const generated = names.find(
    (other) => generatorHash.test(other) && other.replace(generatorHash, '') === stem,
  );
  if (generated !== undefined)
    return [
      `there is "${generated}", from the same generator with other contents: apply both from one build`,
    ];
  const near = nearest(name, names);
  const otherKind = all.find(
    (object) => object.kind !== kind && object.namespace === namespace && object.name === name,
  );
  const elsewhere = all.find((object) => object.kind === kind && object.name === name);
  return [
    ...(near === undefined ? [] : [`there is "${near}": did you mean that?`]),
    ...(otherKind === undefined ? [] : [`there is a ${otherKind.kind} of that name: did you mean that?`]),
    ...(elsewhere === undefined
      ? []
      : [`namespace ${elsewhere.namespace} has one; a pod can only use those of its own namespace`]),
  ];
}

/** Candidates for a missing key: spelled differently in the object, or in another object. */
export function insteadOfKey(
  { facts, workload }: Failure,
  object: { readonly name: string; readonly keys: readonly string[] } | undefined,
  key: string,
): string[] {
  if (key === '' || object === undefined) return [];
  if (object.keys.includes(key)) return ['it has the key now: the kubelet retries on its own'];
  const near = nearest(key, object.keys);
  if (near !== undefined) return [`did you mean "${near}", which it has? \`key: ${near}\``];
  const { configMaps, secrets } = facts.evidence;
  const other = [...secrets, ...configMaps].find(
    ({ namespace, name, keys }) =>
      namespace === workload.object.namespace && name !== object.name && keys.includes(key),
  );
  return other === undefined ? [] : [`"${other.name}" has that key: did you mean that?`];
}
