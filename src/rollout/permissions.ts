/** Something the watch reads, and what is lost without it. */
export interface Permission {
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly verbs: readonly string[];
  /** True for what belongs to no namespace: it takes a ClusterRole. */
  readonly clusterWide?: true;
  /** Without it nothing can be watched; otherwise answers only get worse. */
  readonly needed: boolean;
  readonly without: string;
}

const watched = ['get', 'list', 'watch'];

/** What a Role must allow, in the order of a Role. */
export const permissions: readonly Permission[] = [
  {
    group: '',
    resource: 'pods',
    verbs: watched,
    needed: true,
    without: 'nothing can be said of any workload',
  },
  {
    group: '',
    resource: 'pods',
    subresource: 'log',
    verbs: ['get'],
    needed: false,
    without: 'crashes are told apart by exit code alone, and no log is quoted',
  },
  {
    group: '',
    resource: 'events',
    verbs: watched,
    needed: false,
    without: 'failing mounts, probes, scheduling and refused pods go unexplained',
  },
  {
    group: '',
    resource: 'persistentvolumeclaims',
    verbs: watched,
    needed: false,
    without: 'claims cannot be followed',
  },
  ...['deployments', 'statefulsets', 'daemonsets'].map((resource) => ({
    group: 'apps',
    resource,
    verbs: watched,
    needed: true,
    without: `${resource} cannot be followed`,
  })),
  {
    group: 'apps',
    resource: 'replicasets',
    verbs: watched,
    needed: true,
    without: 'the pods of a Deployment cannot be told from those of its last revision',
  },
  {
    group: 'apps',
    resource: 'controllerrevisions',
    verbs: watched,
    needed: false,
    without: 'old and new pods of a DaemonSet cannot be told apart',
  },
  ...['jobs', 'cronjobs'].map((resource) => ({
    group: 'batch',
    resource,
    verbs: watched,
    needed: true,
    without: `${resource} cannot be followed`,
  })),
];

/** What rolling back needs besides, and nothing else does. */
export const rollbackPermissions: readonly Permission[] = [
  ...['deployments', 'statefulsets', 'daemonsets'].map((resource) => ({
    group: 'apps',
    resource,
    verbs: ['patch'],
    needed: true,
    without: `${resource} cannot be rolled back`,
  })),
  {
    group: '',
    resource: 'pods',
    verbs: ['delete'],
    needed: false,
    without: 'a StatefulSet that was rolled back waits for its broken pod until somebody deletes it',
  },
];

const oneOrAll = ['get', 'list'];

/** What is read of what a failing pod depends on: without it diagnoses say less, nothing else. */
export const diagnosisPermissions: readonly Permission[] = [
  {
    group: '',
    resource: 'configmaps',
    verbs: oneOrAll,
    needed: false,
    without: 'a missing ConfigMap or key has one source less, and the near name is not found',
  },
  {
    group: '',
    resource: 'services',
    verbs: oneOrAll,
    needed: false,
    without: 'nobody can say whether the Service that a log names is there',
  },
  {
    group: 'discovery.k8s.io',
    resource: 'endpointslices',
    verbs: ['list'],
    needed: false,
    without: 'how many endpoints of that Service are ready stays unknown',
  },
  {
    group: '',
    resource: 'serviceaccounts',
    verbs: oneOrAll,
    needed: false,
    without: 'a missing ServiceAccount has one source less',
  },
  ...['resourcequotas', 'limitranges'].map((resource) => ({
    group: '',
    resource,
    verbs: ['list'],
    needed: false,
    without: `what refused a pod is only quoted, the ${resource} themselves stay unknown`,
  })),
  ...['ingresses', 'networkpolicies'].map((resource) => ({
    group: 'networking.k8s.io',
    resource,
    verbs: ['list'],
    needed: false,
    without: `${resource} that lead nowhere go unreported`,
  })),
  {
    group: 'autoscaling',
    resource: 'horizontalpodautoscalers',
    verbs: ['list'],
    needed: false,
    without: 'autoscalers that do not scale go unreported',
  },
  {
    group: 'metrics.k8s.io',
    resource: 'pods',
    verbs: ['list'],
    needed: false,
    without: 'memory limits cannot be sized by what is used',
  },
  {
    group: '',
    resource: 'nodes',
    verbs: oneOrAll,
    clusterWide: true,
    needed: false,
    without: 'labels, taints, room and architecture of the nodes stay unknown',
  },
  {
    group: '',
    resource: 'persistentvolumes',
    verbs: ['get'],
    clusterWide: true,
    needed: false,
    without: 'on which nodes a volume can be used stays unknown',
  },
  {
    group: 'networking.k8s.io',
    resource: 'ingressclasses',
    verbs: ['list'],
    clusterWide: true,
    needed: false,
    without: 'an Ingress whose class no controller serves goes unreported',
  },
  {
    group: 'storage.k8s.io',
    resource: 'storageclasses',
    verbs: ['list'],
    clusterWide: true,
    needed: false,
    without: 'which storage classes there are stays unknown',
  },
];

/** What the option `read-secrets` reads. The API server hands out the values too; they are dropped as they arrive. */
export const secretPermissions: readonly Permission[] = [
  {
    group: '',
    resource: 'secrets',
    verbs: oneOrAll,
    needed: false,
    without: 'whether a Secret and its keys are there is only known from the kubelet',
  },
];
