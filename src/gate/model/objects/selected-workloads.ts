import { isMet, type Requirement } from '../../../manifest/label-selector.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import { asMapping, asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { closest } from '../../references/near-miss.ts';
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
function podsMeet(workload: Workload, requirement: Requirement): boolean {
  if (isMet(requirement, workload.podLabels)) return true;
  const labels = givenLabels(workload);
  if (!Object.hasOwn(labels, requirement.key)) return false;
  const value = labels[requirement.key];
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
      const labels = givenLabels(workload);
      for (const key of Object.keys({ ...labels, ...workload.podLabels })) this.#add(key, workload);
      for (const [key, value] of Object.entries(workload.podLabels)) {
        if (typeof value === 'string') this.#add(`${key}\0${value}`, workload);
      }
      for (const [key, value] of Object.entries(labels)) {
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
  return matchingWorkloads(requirements, inventory).filter((workload) =>
    mayShare(inventory.namespaceOf(workload.object), namespace),
  );
}

/** The workloads of any namespace whose pods satisfy all conditions. */
export function matchingWorkloads(requirements: readonly Requirement[], inventory: Inventory): Workload[] {
  return indexOf(inventory)
    .candidates(requirements)
    .filter((workload) => requirements.every((requirement) => podsMeet(workload, requirement)));
}

/** The conditions that keep a selector from matching, and the workload that was probably meant. */
export interface NearMatch {
  readonly unmet: readonly Requirement[];
  /** Undefined when several fit as well, none of them by a similar label. */
  readonly workload: Workload | undefined;
}

/** The workloads beside an object that satisfy most of its conditions, and at least one; a hundred are looked at. */
export function nearestMatch(
  object: KubeObject,
  requirements: readonly Requirement[],
  inventory: Inventory,
): NearMatch | undefined {
  const namespace = inventory.namespaceOf(object);
  let unmet: readonly Requirement[] = requirements;
  let best: Workload[] = [];
  for (const requirement of requirements) {
    for (const workload of indexOf(inventory).candidates([requirement]).slice(0, 100)) {
      if (!mayShare(inventory.namespaceOf(workload.object), namespace)) continue;
      const left = requirements.filter((each) => !podsMeet(workload, each));
      if (left.length < unmet.length) [unmet, best] = [left, []];
      if (left.length === unmet.length && left.length < requirements.length) best.push(workload);
    }
  }
  // A single label that nobody has: its key may be there with a similar value.
  if (best.length === 0 && requirements.length === 1) {
    const withKey = requirements.map((only) => ({ ...only, operator: 'Exists' }));
    best = selectedWorkloads(object, withKey, inventory).slice(0, 100);
    if (best.length === 1) best = [...best, ...best];
  }
  if (best.length < 2) return best[0] && { unmet, workload: best[0] };
  const [{ key = '', values = [] } = {}] = unmet;
  const label = ({ podLabels }: Workload): string => asString(podLabels[key]) ?? '';
  const meant = closest(values[0] ?? '', best.map(label));
  return { unmet, workload: best.find((workload) => meant !== undefined && label(workload) === meant) };
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
