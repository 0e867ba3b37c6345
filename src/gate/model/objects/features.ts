import type { Severity } from '../../../settings/severity.ts';

/** A feature of Kubernetes that manifests use, and since when a cluster can be relied on to have it. Minor versions. */
export interface Feature {
  /** `native sidecar` */
  readonly name: string;
  /** The first version in which it is on by default; undefined while there is none. */
  readonly since: number | undefined;
  /** The first version whose API server knows the field; it is off by default until `since`. */
  readonly known: number;
  /** What becomes of the manifest where the API server knows the field and drops it. */
  readonly dropped: string;
  readonly severity: Severity;
}

const feature = (
  name: string,
  since: number | undefined,
  known: number,
  severity: Severity,
  dropped: string,
): Feature => ({ name, since, known, severity, dropped });

/**
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/features/kube_features.go: `known` is the alpha version,
 * `since` the first one that is on by default. What happens before: dropDisabledFields in pkg/api/pod/util.go.
 */
export const features = {
  sidecar: feature(
    'a native sidecar',
    29,
    28,
    'error',
    'it runs as an init container that never ends; the pod never starts',
  ),
  grpcProbe: feature('a gRPC probe', 24, 23, 'error', 'apply rejected: the probe has no handler left'),
  imageVolume: feature(
    'an image volume',
    35,
    31,
    'error',
    'the volume and its mounts are dropped; the files are missing',
  ),
  podResources: feature('resources of the pod itself', 34, 32, 'error', 'dropped; the pod has no limits'),
  fileKeyRef: feature(
    'a variable from a file',
    35,
    34,
    'error',
    'apply rejected: the variable has no source left',
  ),
  sleepHook: feature('a sleep hook', 30, 29, 'error', 'apply rejected: the hook has no handler left'),
  stopSignal: feature('a stop signal', undefined, 33, 'warning', 'dropped; the signal of the image is sent'),
  hostUsers: feature(
    'a user namespace',
    33,
    25,
    'warning',
    'dropped; root in the container is root on the node',
  ),
  hostname: feature(
    'a hostname of its own',
    35,
    34,
    'warning',
    'dropped; the hostname is the name of the pod',
  ),
  schedulingGates: feature('scheduling gates', 27, 26, 'warning', 'dropped; the pod is scheduled at once'),
  groupsPolicy: feature(
    'a policy for supplementary groups',
    33,
    31,
    'warning',
    'dropped; groups of the image apply',
  ),
  recursive: feature(
    'a recursive read-only mount',
    31,
    30,
    'warning',
    'dropped; mounts below it can be written to',
  ),
  trustBundle: feature('a ClusterTrustBundle volume', 37, 29, 'warning', 'dropped; the file is missing'),
  podCertificate: feature('a pod certificate', 37, 34, 'warning', 'dropped; the file is missing'),
  matchLabelKeys: feature(
    'matchLabelKeys',
    27,
    25,
    'warning',
    'dropped; old and new pods are spread together',
  ),
  appArmor: feature('an AppArmor profile field', 30, 30, 'warning', ''),
  failurePolicy: feature('a pod failure policy', 26, 25, 'warning', 'dropped; every failure counts'),
  backoffPerIndex: feature(
    'a back-off limit per index',
    29,
    28,
    'warning',
    'dropped; backoffLimit counts for all',
  ),
  successPolicy: feature('a success policy', 31, 30, 'warning', 'dropped; all pods have to succeed'),
  replacementPolicy: feature(
    'a pod replacement policy',
    29,
    28,
    'warning',
    'dropped; pods are replaced at once',
  ),
  managedBy: feature(
    'a Job controller of its own',
    32,
    30,
    'warning',
    'dropped; the usual controller takes it',
  ),
  timeZone: feature('a time zone', 25, 24, 'warning', 'dropped; it runs in the time zone of the controller'),
  ordinals: feature('first ordinals', 27, 26, 'warning', 'dropped; pods count from 0'),
  claimRetention: feature('retention of claims', 27, 23, 'warning', 'dropped; claims are kept'),
  maxUnavailable: feature(
    'maxUnavailable of a StatefulSet',
    37,
    24,
    'warning',
    'dropped; pods are replaced one by one',
  ),
  trafficDistribution: feature(
    'a traffic distribution',
    31,
    30,
    'warning',
    'dropped; traffic goes everywhere',
  ),
  sameTraffic: feature(
    'this traffic distribution',
    34,
    33,
    'error',
    'apply rejected: only PreferClose is supported',
  ),
  evictUnhealthy: feature(
    'an eviction policy for unhealthy pods',
    27,
    26,
    'warning',
    'dropped; they block drains',
  ),
  tolerance: feature('a tolerance of its own', 35, 33, 'warning', 'dropped; 10 % applies'),
  scaleToZero: feature('scaling to zero', 37, 16, 'error', 'apply rejected: minReplicas must be at least 1'),
  volumeAttributes: feature(
    'a VolumeAttributesClass',
    34,
    29,
    'warning',
    'dropped; the volume has the usual attributes',
  ),
} as const;
