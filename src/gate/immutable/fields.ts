import type { Path } from '../../manifest/path.ts';
import { isMapping } from '../../manifest/value.ts';
import type { IsDropped } from './same-value.ts';

/** A field that the API server lets nobody change once the object is there. */
export interface ImmutableField {
  readonly path: Path;
  /** What it has when it is left out. */
  readonly default?: unknown;
  /** True when it counts only where both sides write it: what it has when it is left out, the cluster chooses. */
  readonly written?: boolean;
  readonly isDropped?: IsDropped;
}

const selector: ImmutableField = { path: ['spec', 'selector'] };
const parameters: readonly ImmutableField[] = [{ path: ['parameters'] }];
const roleRef: ImmutableField = {
  path: ['roleRef'],
  isDropped: (key, value) => key === 'apiGroup' && value === 'rbac.authorization.k8s.io',
};
const deviceRequest: ImmutableField = {
  path: ['spec'],
  isDropped: (key, value) =>
    (key === 'allocationMode' && value === 'ExactCount') || (key === 'count' && value === 1),
};

/** What a claim template has when it says nothing, and what it only says for the reader. */
const claimTemplates: ImmutableField = {
  path: ['spec', 'volumeClaimTemplates'],
  isDropped: (key, value, owner) =>
    (key === 'volumeMode' && value === 'Filesystem') ||
    ((key === 'apiVersion' || key === 'kind' || key === 'status') && isMapping(owner.spec)) ||
    key === 'creationTimestamp',
};

/**
 * The immutable fields of Kubernetes' own kinds, by `group/Kind`, each tried on a 1.35 API server. Those of Jobs, Pods,
 * Services, claims, ConfigMaps and Secrets depend on more than the field: they stand in files of their own.
 */
export const immutableFields: Readonly<Record<string, readonly ImmutableField[]>> = {
  'apps/Deployment': [selector],
  'apps/DaemonSet': [selector],
  'apps/ReplicaSet': [selector],
  'apps/StatefulSet': [
    selector,
    { path: ['spec', 'serviceName'] },
    { path: ['spec', 'podManagementPolicy'], default: 'OrderedReady' },
    claimTemplates,
  ],
  '/ResourceQuota': [{ path: ['spec', 'scopes'] }],
  'rbac.authorization.k8s.io/RoleBinding': [roleRef],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [roleRef],
  'storage.k8s.io/StorageClass': [
    { path: ['provisioner'] },
    ...parameters,
    { path: ['reclaimPolicy'], default: 'Delete' },
    { path: ['volumeBindingMode'], default: 'Immediate' },
  ],
  'storage.k8s.io/VolumeAttributesClass': [{ path: ['driverName'] }, ...parameters],
  'storage.k8s.io/CSIDriver': [
    { path: ['spec', 'attachRequired'], default: true },
    { path: ['spec', 'volumeLifecycleModes'], default: ['Persistent'] },
  ],
  'scheduling.k8s.io/PriorityClass': [
    { path: ['value'] },
    { path: ['preemptionPolicy'], default: 'PreemptLowerPriority' },
  ],
  'node.k8s.io/RuntimeClass': [{ path: ['handler'] }],
  'networking.k8s.io/IngressClass': [{ path: ['spec', 'controller'] }],
  'discovery.k8s.io/EndpointSlice': [{ path: ['addressType'] }],
  'resource.k8s.io/ResourceClaim': [deviceRequest],
  'resource.k8s.io/ResourceClaimTemplate': [deviceRequest],
  'apiextensions.k8s.io/CustomResourceDefinition': [
    { path: ['spec', 'scope'] },
    { path: ['spec', 'group'] },
    { path: ['spec', 'names', 'kind'] },
    { path: ['spec', 'names', 'plural'] },
  ],
};
