import type { KubeObject } from '../../../manifest/object.ts';
import { everyNamespace } from '../../references/products/product.ts';
import { referencesIn } from '../../references/references.ts';
import type { RuleContext } from '../rule.ts';
import { type Inventory, mayShare } from './inventory.ts';

/** Namespaces that the cluster itself fills. */
const systemNamespaces = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

/** Groups of custom resources none of which makes pods. */
const podlessGroups =
  /(?:^|\.)(?:cert-manager\.io|certmanager\.k8s\.io|external-secrets\.io|bitnami\.com|istio\.io|traefik\.io|traefik\.containo\.us|keda\.sh|kyverno\.io|gatekeeper\.sh|projectcontour\.io|cilium\.io|projectcalico\.org|linkerd\.io|metallb\.io|gke\.io|google\.com|k8s\.aws|openshift\.io|konghq\.com|nginx\.org|getambassador\.io|hashicorp\.com|doppler\.com|infisical\.com|onepassword\.com|fluxcd\.io|cattle\.io|knative\.dev|cncf\.io|config\.k8s\.io|csi\.x-k8s\.io|(?:snapshot\.)?storage\.k8s\.io|autoscaling\.k8s\.io)$/;

/** Kinds that make no pods although others of their group do. */
const podlessKinds = new Set([
  'AlertmanagerConfig',
  'AnalysisTemplate',
  'AppProject',
  'ClusterAnalysisTemplate',
  'GatewayClass',
  'GRPCRoute',
  'HTTPRoute',
  'PodMonitor',
  'Probe',
  'PrometheusRule',
  'ReferenceGrant',
  'ScrapeConfig',
  'ServiceMonitor',
  'TCPRoute',
  'TLSRoute',
]);

/**
 * True when all pods of an object's namespace are likely to be in the set: it holds workloads there, and nothing that makes
 * others which cannot be seen (an unrendered producer, a custom resource that an operator turns into pods).
 */
export function isClosedFor(object: KubeObject, context: RuleContext): boolean {
  const { inventory } = context;
  const namespace = inventory.namespaceOf(object);
  if (systemNamespaces.has(namespace ?? '')) return false;
  const isHere = (other: string | undefined): boolean => mayShare(other, namespace);
  const { openings } = referencesIn(context).existence;
  return (
    namespacesOf(inventory).ofWorkloads.some(isHere) &&
    !namespacesOf(inventory).ofPodMakers.some(isHere) &&
    !openings.some(
      (opening) => !opening.kinds && (opening.namespace === everyNamespace || isHere(opening.namespace)),
    )
  );
}

interface Namespaces {
  readonly ofWorkloads: readonly (string | undefined)[];
  readonly ofPodMakers: readonly (string | undefined)[];
}

const known = new WeakMap<Inventory, Namespaces>();

function namespacesOf(inventory: Inventory): Namespaces {
  let namespaces = known.get(inventory);
  if (!namespaces) {
    const distinct = (objects: readonly KubeObject[]): (string | undefined)[] => [
      ...new Set(objects.map((object) => inventory.namespaceOf(object))),
    ];
    namespaces = {
      ofWorkloads: distinct(inventory.workloads.map(({ object }) => object)),
      ofPodMakers: distinct(inventory.objects.filter((object) => mayMakePods(object, inventory))),
    };
    known.set(inventory, namespaces);
  }
  return namespaces;
}

/** A custom resource that is no workload itself, of a group and kind that may make pods. */
function mayMakePods(object: KubeObject, inventory: Inventory): boolean {
  const { group, kind } = object;
  const isBuiltIn =
    !group.includes('.') ||
    (/^[a-z.]+\.k8s\.io$/.test(group) && !/(?:^|\.)x-k8s\.io$|^gateway\./.test(group));
  if (isBuiltIn || podlessGroups.test(group) || podlessKinds.has(kind)) return false;
  return inventory.workloadsOf(object).length === 0;
}
