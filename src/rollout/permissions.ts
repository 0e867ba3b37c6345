/** Something the watch reads, and what is lost without it. */
export interface Permission {
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly verbs: readonly string[];
  /** Without it nothing can be watched; otherwise answers only get worse. */
  readonly needed: boolean;
  readonly without: string;
}

const watched = ['get', 'list', 'watch'];

/** What a Role must allow, in the order of a Role. Secrets are never read. */
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
