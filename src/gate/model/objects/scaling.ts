import { requirementsOf } from '../../../manifest/label-selector.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { asMapping, asNumber, asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { largest } from '../../../text/many.ts';
import { type Inventory, mayShare } from './inventory.ts';
import { replicasOf, selectedWorkloads } from './selected-workloads.ts';

/** Why a disruption budget never lets a pod go. */
export interface Deadlock {
  /** The offending field. */
  readonly at: Path;
  /** `maxUnavailable: 0`, `minAvailable: 2 of 2 pods` */
  readonly says: string;
}

/**
 * Tells whether a PodDisruptionBudget forbids every eviction, even while all pods are well: undefined when it does not, or
 * when nobody knows how many pods it covers. Autoscaled workloads count with the most pods they may have.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/disruption/disruption.go (getExpectedPodCount)
 */
export function deadlockOf(budget: KubeObject, inventory: Inventory): Deadlock | undefined {
  const { maxUnavailable, minAvailable, selector } = asMapping(budget.value.spec);
  if (shareOf(maxUnavailable) === 0 || maxUnavailable === 0) {
    return { at: ['spec', 'maxUnavailable'], says: `maxUnavailable: ${maxUnavailable}` };
  }
  const at = ['spec', 'minAvailable'];
  const share = shareOf(minAvailable);
  if (share === 100) return { at, says: 'minAvailable: 100%' };
  const wanted = asNumber(minAvailable);
  if (share === undefined && wanted === undefined) return undefined;
  const requirements = requirementsOf(selector, ['spec', 'selector']);
  const counts = selectedWorkloads(budget, requirements, inventory).map((workload) =>
    mostReplicas(workload, inventory),
  );
  let pods = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    pods += count;
  }
  if (pods === 0 || !Number.isFinite(pods)) return undefined;
  const kept = share === undefined ? (wanted ?? 0) : Math.ceil((share * pods) / 100);
  return kept >= pods
    ? { at, says: `minAvailable: ${minAvailable} of ${pods} pod${pods > 1 ? 's' : ''}` }
    : undefined;
}

/** The percentage in `50%`. */
function shareOf(value: unknown): number | undefined {
  const digits = /^(\d{1,3})%$/.exec(asString(value) ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The most pods a workload may have: as written, or as its autoscaler may make it; undefined when nobody knows. */
export function mostReplicas(workload: Workload, inventory: Inventory): number | undefined {
  const written = replicasOf(workload);
  if (written === undefined) return undefined;
  const scaled = scalersOf(workload, inventory).map(({ kind, value }) => {
    const { maxReplicas, maxReplicaCount } = asMapping(value.spec);
    return (
      asNumber(kind === 'ScaledObject' ? (maxReplicaCount ?? 100) : maxReplicas) ?? Number.POSITIVE_INFINITY
    );
  });
  return largest([written, ...scaled]);
}

const scalers = new WeakMap<Inventory, Map<string, KubeObject[]>>();

/** The autoscalers of the set that change the number of a workload's pods. */
function scalersOf({ object }: Workload, inventory: Inventory): KubeObject[] {
  let byTarget = scalers.get(inventory);
  if (!byTarget) {
    byTarget = new Map();
    const all = [
      ...inventory.ofKind('autoscaling', 'HorizontalPodAutoscaler'),
      ...inventory.ofKind('keda.sh', 'ScaledObject'),
    ];
    for (const scaler of all) {
      const { kind, name } = asMapping(asMapping(scaler.value.spec).scaleTargetRef);
      const key = `${asString(kind) ?? 'Deployment'}/${asString(name)}`;
      byTarget.set(key, [...(byTarget.get(key) ?? []), scaler]);
    }
    scalers.set(inventory, byTarget);
  }
  const namespace = inventory.namespaceOf(object);
  return (byTarget.get(`${object.kind}/${object.name}`) ?? []).filter((scaler) =>
    mayShare(inventory.namespaceOf(scaler), namespace),
  );
}
