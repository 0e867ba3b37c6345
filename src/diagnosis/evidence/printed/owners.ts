import { workloadKinds } from '../../../kubernetes/kinds.ts';
import type { Mapping } from '../../../manifest/value.ts';

/** The controller that a description names: `ReplicaSet/web-5d`. */
export function ownersOf(controller: string | undefined): Mapping[] | undefined {
  const [, kind, name] = /^(\w+)\/(\S+)$/.exec(controller ?? '') ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return [{ apiVersion: apiVersionOf(kind), kind, name, controller: true }];
}

/** The API of a kind of workloads. */
export function apiVersionOf(kind: string): string {
  return workloadKinds.find((known) => known.kind === kind)?.apiVersion ?? 'v1';
}

const others = [
  'Node',
  'PersistentVolumeClaim',
  'Service',
  'ReplicationController',
  'HorizontalPodAutoscaler',
];
const byWord = new Map(
  [...workloadKinds.map(({ kind }) => kind), ...others].map((kind) => [kind.toLowerCase(), kind]),
);

/** A kind as the API writes it; a table has it in lower case, and some with its group. */
export function kindOf(word: string): string {
  const [name = ''] = word.toLowerCase().split('.');
  return byWord.get(name) ?? word;
}

/** The letters and digits of which the API server and the controllers make endings of names. */
const ending = '[bcdfghjklmnpqrstvwxz2456789]';
const ofDeployment = new RegExp(`^(.+)-(${ending}{6,10})-${ending}{5}$`);

/**
 * The ReplicaSet that a pod's name tells, with the label that leads on to its Deployment; undefined for a name that is not
 * made like this.
 */
export function replicaSetOf(pod: string): { readonly name: string; readonly hash: string } | undefined {
  const [, before, hash] = ofDeployment.exec(pod) ?? [];
  return before === undefined || hash === undefined ? undefined : { name: `${before}-${hash}`, hash };
}

/** Whether an object can have this name. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export function isObjectName(name: string): boolean {
  return name.length <= 253 && /^[a-z0-9][a-z0-9.-]*$/.test(name);
}
