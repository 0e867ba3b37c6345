import { asMapping, asString, valueAt } from '../manifest/value.ts';
import { type ClusterObject, type ObjectReference, referenceOf } from './object.ts';
import { controllerOf, type Owner } from './owner.ts';

/** Finds the top-level controller of an object: Deployment, never its ReplicaSet; CronJob, never its Job. */
export class Ownership {
  private readonly replicaSets: Map<string, ClusterObject>;
  private readonly jobs: Map<string, ClusterObject>;
  private readonly deployments: Set<string>;

  constructor({ replicaSets, workloads }: Record<'replicaSets' | 'workloads', readonly ClusterObject[]>) {
    const key = ({ namespace, name }: ClusterObject): string => `${namespace}/${name}`;
    this.replicaSets = new Map(replicaSets.map((object) => [key(object), object]));
    this.jobs = new Map(
      workloads.filter(({ kind }) => kind === 'Job').map((object) => [key(object), object]),
    );
    this.deployments = new Set(workloads.filter(({ kind }) => kind === 'Deployment').map(key));
  }

  /** The controller at the top; the object itself when nothing known controls it. */
  topOf(object: ClusterObject): ObjectReference {
    const { namespace } = object;
    const owner = controllerOf(object);
    if (!owner || owner.kind === 'Node') return referenceOf(object);
    if (owner.kind === 'ReplicaSet') return this.aboveReplicaSet(owner, object);
    if (owner.kind === 'Job') {
      const job = this.jobs.get(`${namespace}/${owner.name}`);
      return job ? this.topOf(job) : { ...owner, namespace };
    }
    const known = object.kind === 'Pod' || object.kind === 'Job' || object.kind === 'ReplicaSet';
    return known ? { ...owner, namespace } : referenceOf(object);
  }

  private aboveReplicaSet(owner: Owner, { value, namespace }: ClusterObject): ObjectReference {
    const set = this.replicaSets.get(`${namespace}/${owner.name}`);
    const above = set && controllerOf(set);
    if (above) return { ...above, namespace };
    const labels = asMapping(valueAt(value, ['metadata', 'labels']));
    const hash = asString(labels['pod-template-hash']);
    if (hash && owner.name.endsWith(`-${hash}`)) {
      const name = owner.name.slice(0, -hash.length - 1);
      return { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name };
    }
    const rollout = asString(labels['rollouts-pod-template-hash']);
    if (rollout && owner.name.endsWith(`-${rollout}`)) {
      const name = owner.name.slice(0, -rollout.length - 1);
      return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', namespace, name };
    }
    return { ...owner, namespace };
  }

  /** The Deployment that a ReplicaSet's name, seen in an event only, belongs to. */
  deploymentOf(replicaSet: string, namespace: string): string | undefined {
    const name = replicaSet.replace(/-[a-z0-9]{1,10}$/, '');
    return this.deployments.has(`${namespace}/${name}`) ? name : undefined;
  }
}
