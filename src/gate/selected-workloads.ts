import { isMet, type Requirement } from '../manifest/label-selector.ts';
import type { KubeObject } from '../manifest/object.ts';
import { asMapping } from '../manifest/value.ts';
import type { Workload } from '../manifest/workload.ts';
import { type Inventory, mayShare } from './inventory.ts';

/**
 * Labels that controllers give to pods beyond those of the template, by kind; undefined where nobody knows the value.
 * Source: https://kubernetes.io/docs/reference/labels-annotations-taints/
 */
function givenLabels({ object }: Workload): Record<string, string | undefined> {
  const { kind, name } = object;
  if (kind === 'StatefulSet') {
    return {
      'statefulset.kubernetes.io/pod-name': `${name}-#`,
      'apps.kubernetes.io/pod-index': undefined,
      'controller-revision-hash': undefined,
    };
  }
  if (kind === 'DaemonSet') return { 'controller-revision-hash': undefined };
  if (kind === 'Deployment' || kind === 'ReplicaSet') return { 'pod-template-hash': undefined };
  if (kind === 'Rollout') return { 'rollouts-pod-template-hash': undefined };
  if (kind === 'CronJob') return { 'job-name': undefined, 'batch.kubernetes.io/job-name': undefined };
  if (kind === 'Job') {
    return { 'job-name': name, 'batch.kubernetes.io/job-name': name, 'controller-uid': undefined };
  }
  return {};
}

/** True when pods of the workload satisfy a condition, by their template or by what their controller adds. */
export function podsMeet(workload: Workload, requirement: Requirement): boolean {
  if (isMet(requirement, workload.podLabels)) return true;
  const given = givenLabels(workload);
  if (!Object.hasOwn(given, requirement.key)) return false;
  const value = given[requirement.key];
  return value === undefined || requirement.values.some((wanted) => patternOf(wanted) === patternOf(value));
}

/** Pods of a StatefulSet end in their ordinal. */
function patternOf(value: string): string {
  return value.replace(/-\d+$/, '-#');
}

/** Workloads by the labels of their pods: by key and value, and by key alone. */
class LabelIndex {
  readonly #byLabel = new Map<string, Workload[]>();
  readonly #all: readonly Workload[];

  constructor(workloads: readonly Workload[]) {
    this.#all = workloads;
    for (const workload of workloads) {
      const given = givenLabels(workload);
      for (const key of Object.keys({ ...given, ...workload.podLabels })) this.#add(key, workload);
      for (const [key, value] of Object.entries(workload.podLabels)) {
        if (typeof value === 'string') this.#add(`${key}\0${value}`, workload);
      }
      for (const [key, value] of Object.entries(given)) {
        this.#add(`${key}\0${value === undefined ? 'any' : 'pattern'}\0${patternOf(value ?? '')}`, workload);
      }
    }
  }

  /** Every workload that may satisfy all conditions, and as few others as can be. */
  candidates(requirements: readonly Requirement[]): readonly Workload[] {
    const lists = requirements.flatMap(({ key, operator, values }) => {
      if (operator === 'Exists') return [this.#get(key)];
      if (operator !== 'In') return [];
      const found = values.flatMap((value) => [
        ...this.#get(`${key}\0${value}`),
        ...this.#get(`${key}\0pattern\0${patternOf(value)}`),
        ...this.#get(`${key}\0any\0`),
      ]);
      return [[...new Set(found)]];
    });
    return lists.toSorted((a, b) => a.length - b.length)[0] ?? this.#all;
  }

  #get(label: string): readonly Workload[] {
    return this.#byLabel.get(label) ?? [];
  }

  #add(label: string, workload: Workload): void {
    const known = this.#byLabel.get(label);
    if (known) known.push(workload);
    else this.#byLabel.set(label, [workload]);
  }
}

const indices = new WeakMap<Inventory, LabelIndex>();

/** The workloads beside an object whose pods satisfy all conditions of its selector. */
export function selectedWorkloads(
  object: KubeObject,
  requirements: readonly Requirement[],
  inventory: Inventory,
): Workload[] {
  const namespace = inventory.namespaceOf(object);
  return indexOf(inventory)
    .candidates(requirements)
    .filter(
      (workload) =>
        mayShare(inventory.namespaceOf(workload.object), namespace) &&
        requirements.every((requirement) => podsMeet(workload, requirement)),
    );
}

/** The workload beside an object that satisfies most of its conditions, and at least one. */
export function nearestWorkload(
  object: KubeObject,
  requirements: readonly Requirement[],
  inventory: Inventory,
): { workload: Workload; unmet: Requirement[] } | undefined {
  const namespace = inventory.namespaceOf(object);
  let best: { workload: Workload; unmet: Requirement[] } | undefined;
  for (const requirement of requirements) {
    for (const workload of indexOf(inventory).candidates([requirement]).slice(0, 100)) {
      if (!mayShare(inventory.namespaceOf(workload.object), namespace)) continue;
      const unmet = requirements.filter((each) => !podsMeet(workload, each));
      if (unmet.length < (best?.unmet.length ?? requirements.length)) best = { workload, unmet };
    }
  }
  return best;
}

function indexOf(inventory: Inventory): LabelIndex {
  let index = indices.get(inventory);
  if (!index) {
    index = new LabelIndex(inventory.workloads);
    indices.set(inventory, index);
  }
  return index;
}

/** The number of pods of a workload that a scale subresource has; undefined for other kinds, and for none that can be read. */
export function replicasOf({ object }: Workload): number | undefined {
  if (!['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Rollout'].includes(object.kind))
    return undefined;
  const replicas = asMapping(object.value.spec).replicas ?? 1;
  return Number.isInteger(replicas) && (replicas as number) >= 0 ? (replicas as number) : undefined;
}
