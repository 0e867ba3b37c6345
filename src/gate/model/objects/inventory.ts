import type { KubeObject } from '../../../manifest/object.ts';
import { asMapping, asString, hasKey } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import type { ClusterState } from '../../cluster-facts/cluster-state.ts';

/** Whether another unit of the repository makes an object that this one may use. */
export type Elsewhere = (kind: string, name: string, namespace: string | undefined) => boolean;

/**
 * The objects of the set, by what they are and where they live. Namespaces resolve the way the apply will: the written
 * one, else the `namespace` input, else unset. Unset matches unset, and also a written one, by assumption: nothing else
 * is guessed.
 */
export class Inventory {
  readonly objects: readonly KubeObject[];
  readonly workloads: readonly Workload[];
  /** The `namespace` input: where objects without a namespace will go. */
  readonly defaultNamespace: string | undefined;
  /** What other units make; nothing where the set is one unit. */
  readonly isMadeElsewhere: Elsewhere;
  /** The cluster that the set goes to, where it was asked. */
  readonly cluster: ClusterState | undefined;
  readonly #byKind = new Map<string, KubeObject[]>();
  /** What `beside` found, by kind and namespace: rules ask for every container. */
  readonly #beside = new Map<string, readonly KubeObject[]>();
  #servicesByLabel: Map<string, KubeObject[]> | undefined;
  #workloadsOf: Map<KubeObject, Workload[]> | undefined;

  constructor(
    objects: readonly KubeObject[],
    workloads: readonly Workload[],
    defaultNamespace?: string,
    isMadeElsewhere: Elsewhere = () => false,
    cluster?: ClusterState,
  ) {
    this.cluster = cluster;
    this.isMadeElsewhere = isMadeElsewhere;
    this.objects = objects;
    this.workloads = workloads;
    this.defaultNamespace = defaultNamespace;
    for (const object of objects) {
      const key = `${object.group}/${object.kind}`;
      const known = this.#byKind.get(key);
      if (known) known.push(object);
      else this.#byKind.set(key, [object]);
    }
  }

  /** The namespace an object will live in; undefined when nothing names one. */
  namespaceOf(object: KubeObject): string | undefined {
    return object.namespace ?? object.document.file.rendered?.namespace ?? this.defaultNamespace;
  }

  /** All objects of a kind, in any namespace. `group` is '' for the core group. */
  ofKind(group: string, kind: string): readonly KubeObject[] {
    return this.#byKind.get(`${group}/${kind}`) ?? [];
  }

  /** Objects of a kind that share a namespace with `peer`, for certain or by assumption. */
  beside(peer: KubeObject, group: string, kind: string): readonly KubeObject[] {
    const namespace = this.namespaceOf(peer);
    const key = `${group}/${kind}/${namespace ?? ''}`;
    let found = this.#beside.get(key);
    if (!found) {
      found = this.ofKind(group, kind).filter((object) => mayShare(this.namespaceOf(object), namespace));
      this.#beside.set(key, found);
    }
    return found;
  }

  /** The workloads of an object: none when it owns no pods, several for a JobSet or an Argo Workflow. */
  workloadsOf(object: KubeObject): readonly Workload[] {
    if (!this.#workloadsOf) {
      this.#workloadsOf = new Map();
      for (const workload of this.workloads) {
        const known = this.#workloadsOf.get(workload.object);
        if (known) known.push(workload);
        else this.#workloadsOf.set(workload.object, [workload]);
      }
    }
    return this.#workloadsOf.get(object) ?? [];
  }

  /** Services beside the workload whose selector its pod labels satisfy. */
  servicesSelecting(workload: Workload): readonly KubeObject[] {
    const namespace = this.namespaceOf(workload.object);
    this.#servicesByLabel ??= byRarestLabel(this.ofKind('', 'Service'));
    const candidates = Object.entries(workload.podLabels).flatMap(
      (label) => this.#servicesByLabel?.get(labelKey(label)) ?? [],
    );
    return candidates.filter(
      (service) =>
        mayShare(this.namespaceOf(service), namespace) && selects(selectorOf(service), workload.podLabels),
    );
  }
}

/** True when two resolved namespaces are the same, or one of them is not known. */
export function mayShare(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** True when an equality selector is not empty and every label of it is there. */
export function selects(selector: Record<string, unknown>, labels: Record<string, unknown>): boolean {
  const wanted = Object.keys(selector);
  return (
    wanted.length > 0 &&
    wanted.every(
      (key) => hasKey(labels, key) && asString(labels[key]) !== undefined && labels[key] === selector[key],
    )
  );
}

function selectorOf(service: KubeObject): Record<string, unknown> {
  return asMapping(asMapping(service.value.spec).selector);
}

/** Services by the rarest label they select: only a pod that has it can be selected. */
function byRarestLabel(services: readonly KubeObject[]): Map<string, KubeObject[]> {
  const selectors = services.map((service) => Object.entries(selectorOf(service)).map(labelKey));
  const counts = new Map<string, number>();
  for (const key of selectors.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = new Map<string, KubeObject[]>();
  for (const [position, keys] of selectors.entries()) {
    const rarest = keys.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
    if (rarest === undefined) continue;
    const known = index.get(rarest) ?? [];
    known.push(services[position] as KubeObject);
    index.set(rarest, known);
  }
  return index;
}

function labelKey([name, value]: readonly [string, unknown]): string {
  return `${name}\0${asString(value) ?? ''}`;
}
