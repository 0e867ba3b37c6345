/** One kind in one namespace, read whole: what is not in it is not there. */
export interface FactList {
  readonly apiVersion: string;
  readonly kind: string;
  /** Null for kinds without namespaces. */
  readonly namespace: string | null;
  readonly objects: readonly {
    readonly name: string;
    /** The names of its keys; absent where only its name was asked for. Values are never kept. */
    readonly keys?: readonly string[] | undefined;
  }[];
}

/** What was read of a cluster: names and the names of keys. A snapshot is this as JSON. */
export interface ClusterFacts {
  /** How the kubeconfig names the cluster. */
  readonly cluster: string;
  /** `v1.35.4`; empty where the server was not allowed to say. */
  readonly version: string;
  /** When it was read, as in `2026-12-01T14:02:07Z`. */
  readonly taken: string;
  /** Where objects without a namespace are applied. */
  readonly defaultNamespace: string;
  readonly lists: readonly FactList[];
  /** Namespaces that were looked for and are not there. */
  readonly absentNamespaces: readonly string[];
  /** What could not be read, and why. */
  readonly refused: readonly string[];
}

/** A kind in a namespace that is to be read; without a namespace the one of the kubeconfig. */
export interface WantedList {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly namespace: string | undefined;
}

const namespaced = (apiVersion: string, kind: string, plural: string) => ({
  ...{ apiVersion, kind, plural },
  namespaced: true,
});
const clusterWide = (apiVersion: string, kind: string, plural: string) => ({
  ...{ apiVersion, kind, plural },
  namespaced: false,
});

/** The kinds that a cluster is asked for, because other objects refer to them by name. */
export const askedKinds = [
  namespaced('v1', 'ConfigMap', 'configmaps'),
  namespaced('v1', 'Secret', 'secrets'),
  namespaced('v1', 'ServiceAccount', 'serviceaccounts'),
  namespaced('v1', 'PersistentVolumeClaim', 'persistentvolumeclaims'),
  namespaced('v1', 'Service', 'services'),
  namespaced('secrets-store.csi.x-k8s.io/v1', 'SecretProviderClass', 'secretproviderclasses'),
  clusterWide('storage.k8s.io/v1', 'StorageClass', 'storageclasses'),
  clusterWide('scheduling.k8s.io/v1', 'PriorityClass', 'priorityclasses'),
  clusterWide('node.k8s.io/v1', 'RuntimeClass', 'runtimeclasses'),
  clusterWide('networking.k8s.io/v1', 'IngressClass', 'ingressclasses'),
];
