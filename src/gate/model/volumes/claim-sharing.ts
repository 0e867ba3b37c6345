import type { KubeObject } from '../../../manifest/object.ts';
import { volumesOf } from '../../../manifest/pod/volume.ts';
import {
  asList,
  asMapping,
  asNumber,
  asString,
  hasKey,
  type Mapping,
  valueAt,
} from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { referencesIn } from '../../references/references.ts';
import type { Inventory } from '../objects/inventory.ts';
import { mostReplicas } from '../objects/scaling.ts';
import type { RuleContext } from '../rule.ts';

/** A claim that one node at a time can mount, in pods that can be on several. */
export interface SharedClaim {
  readonly claim: KubeObject;
  readonly path: readonly (string | number)[];
  /** `ReadWriteOnce` or `ReadWriteOncePod` */
  readonly mode: string;
  /** Why there are several pods at a time. */
  readonly why: 'replicas' | 'every node' | 'update';
}

/** Storage that several nodes reach, or that keeps its pods on one node, whatever its access mode says. */
const movesNowhere =
  /nfs|efs|cephfs|glusterfs|azurefile|azure-file|filestore|smb|file\.csi|local-path|hostpath|no-provisioner/i;

/**
 * The claims of the set that a workload's pods share although one node (or one pod) at a time can mount them. A claim that
 * is not in the set is unknown.
 * Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
 */
export function sharedClaims(workload: Workload, context: RuleContext): SharedClaim[] {
  const why = severalPods(workload, context);
  if (!why) return [];
  return volumesOf(workload).flatMap(({ value, path }) => {
    const name = asString(asMapping(value.persistentVolumeClaim).claimName);
    const claim = name ? claimNamed(name, workload, context) : undefined;
    const modes = asList(asMapping(claim?.value.spec).accessModes);
    const mode = modes.includes('ReadWriteOncePod') ? 'ReadWriteOncePod' : 'ReadWriteOnce';
    if (!claim || modes.length === 0 || modes.some((each) => each !== mode)) return [];
    if (mode === 'ReadWriteOnce' && (isPinned(workload.podSpec) || staysOnNode(claim, context))) return [];
    return [{ claim, path: [...path, 'persistentVolumeClaim', 'claimName'], mode, why }];
  });
}

function claimNamed(name: string, { object }: Workload, context: RuleContext): KubeObject | undefined {
  const target = { group: '', kind: 'PersistentVolumeClaim', name };
  const existence = referencesIn(context).existence.resolve(target, context.inventory.namespaceOf(object));
  return existence.state === 'present'
    ? existence.known.find(({ state }) => state === 'present')?.by
    : undefined;
}

/** When a workload has several pods at a time. */
function severalPods(workload: Workload, { inventory }: RuleContext): SharedClaim['why'] | undefined {
  const { object } = workload;
  const { strategy } = asMapping(object.value.spec);
  if (workload.class !== 'service-like' || workload.guessed) return undefined;
  if (object.kind === 'DaemonSet') return 'every node';
  const pods = mostReplicas(workload, inventory) ?? 1;
  if (pods > 1) return 'replicas';
  if (pods === 0) return undefined;
  if (object.kind === 'Deployment') return surges(asMapping(strategy)) ? 'update' : undefined;
  if (object.kind !== 'Rollout') return undefined;
  const { canary, blueGreen } = asMapping(strategy);
  return hasKey(strategy, 'blueGreen') && blueGreen !== null
    ? 'update'
    : surge(asMapping(canary).maxSurge)
      ? 'update'
      : undefined;
}

function surges({ type, rollingUpdate }: Mapping): boolean {
  return type !== 'Recreate' && surge(asMapping(rollingUpdate).maxSurge);
}

/** A surge of 25 % is the default; any share of one pod rounds up to one. */
function surge(maxSurge: unknown): boolean {
  return maxSurge !== 0 && asString(maxSurge) !== '0%' && (asNumber(maxSurge) ?? 1) > 0;
}

/** True when all pods must run on one node. */
function isPinned(podSpec: Mapping): boolean {
  const hostname = 'kubernetes.io/hostname';
  const together = asList(
    valueAt(podSpec, ['affinity', 'podAffinity', 'requiredDuringSchedulingIgnoredDuringExecution']),
  );
  return (
    asString(podSpec.nodeName) !== undefined ||
    hasKey(podSpec.nodeSelector, hostname) ||
    JSON.stringify(valueAt(podSpec, ['affinity', 'nodeAffinity']) ?? '').includes(`"${hostname}"`) ||
    together.some((term) => asMapping(term).topologyKey === hostname)
  );
}

/** True when the storage behind the claim does not tie it to one node, or ties the pods to the node where it is. */
function staysOnNode(claim: KubeObject, { inventory }: RuleContext): boolean {
  const { storageClassName, volumeName } = asMapping(claim.value.spec);
  const volumes = volumesByKey(inventory);
  const volume =
    volumes.get(`name/${asString(volumeName)}`) ??
    volumes.get(`claim/${claim.name}`) ??
    volumes.get(`class/${asString(storageClassName)}`);
  const { hostPath, local, nfs, csi } = asMapping(volume?.value.spec);
  if (hostPath || local || nfs || movesNowhere.test(asString(asMapping(csi).driver) ?? '')) return true;
  const storageClass = inventory
    .ofKind('storage.k8s.io', 'StorageClass')
    .find(({ name }) => name === storageClassName);
  return [storageClassName, storageClass?.value.provisioner].some((name) =>
    movesNowhere.test(asString(name) ?? ''),
  );
}

const known = new WeakMap<Inventory, Map<string, KubeObject>>();

/** The PersistentVolumes of the set, by name, by the claim they are kept for, and by class. */
function volumesByKey(inventory: Inventory): Map<string, KubeObject> {
  let volumes = known.get(inventory);
  if (!volumes) {
    volumes = new Map();
    for (const volume of inventory.ofKind('', 'PersistentVolume')) {
      const { claimRef, storageClassName } = asMapping(volume.value.spec);
      const claim = asString(asMapping(claimRef).name);
      volumes.set(`name/${volume.name}`, volume);
      if (claim) volumes.set(`claim/${claim}`, volume);
      if (asString(storageClassName)) volumes.set(`class/${storageClassName}`, volume);
    }
    known.set(inventory, volumes);
  }
  return volumes;
}
