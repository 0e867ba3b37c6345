import type { LogRead } from './log-reads.ts';

/** What is read, where: one object by its name, or those of a kind. */
export interface ObjectRead {
  readonly what: 'object' | 'list';
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  /** Undefined for kinds without a namespace. */
  readonly namespace: string | undefined;
  /** Empty for a list. */
  readonly name: string;
  readonly selector?: { readonly labelSelector?: string; readonly fieldSelector?: string };
  /** Names are enough: nothing else is asked of the server. */
  readonly namesOnly?: boolean;
  /** True when it says something that the object is not there. */
  readonly absenceTells: boolean;
  /** What is lost when it may not be read; undefined where nobody misses it. */
  readonly without: string | undefined;
}

export type FurtherRead = ObjectRead | LogRead;

/** Where kinds are read, and what is lost when they may not be; undefined where nobody misses it. */
const kinds = {
  Event: ['v1', 'events', 'probes, mounts and refused pods go unexplained'],
  Node: ['v1', 'nodes', 'labels, taints, room and architecture of the nodes stay unknown'],
  ConfigMap: ['v1', 'configmaps', 'nobody can say whether a ConfigMap and its keys are there'],
  Secret: ['v1', 'secrets', 'nobody can say whether a Secret and its keys are there'],
  PersistentVolumeClaim: ['v1', 'persistentvolumeclaims', 'what a claim waits for stays unknown'],
  PersistentVolume: ['v1', 'persistentvolumes', 'where a volume can be used stays unknown'],
  StorageClass: ['storage.k8s.io/v1', 'storageclasses', 'which storage classes there are stays unknown'],
  Service: ['v1', 'services', 'nobody can say whether a Service that a log names is there'],
  EndpointSlice: ['discovery.k8s.io/v1', 'endpointslices', 'the ready endpoints of a Service stay unknown'],
  ServiceAccount: ['v1', 'serviceaccounts', 'nobody can say whether a ServiceAccount is there'],
  ResourceQuota: ['v1', 'resourcequotas', 'what a quota still allows stays unknown'],
  LimitRange: ['v1', 'limitranges', 'what a limit range demands stays unknown'],
  Ingress: ['networking.k8s.io/v1', 'ingresses', undefined],
  IngressClass: ['networking.k8s.io/v1', 'ingressclasses', undefined],
  NetworkPolicy: ['networking.k8s.io/v1', 'networkpolicies', undefined],
  HorizontalPodAutoscaler: ['autoscaling/v2', 'horizontalpodautoscalers', undefined],
  ControllerRevision: ['apps/v1', 'controllerrevisions', 'what the revision changed stays unknown'],
  PodMetrics: ['metrics.k8s.io/v1beta1', 'pods', 'the use of memory stays unknown'],
} as const;

/** The kinds that are read besides pods and their controllers. */
export type ReadKind = keyof typeof kinds;

/** One word for a read: none is made twice. */
export function keyOfRead(read: FurtherRead): string {
  if (read.what === 'logs') return `logs/${read.namespace}/${read.pod}`;
  const { apiVersion, plural, namespace = '', name, selector } = read;
  return [apiVersion, plural, namespace, name, ...Object.values(selector ?? {})].join('/');
}

/** One object, by its name. */
export function objectRead(kind: ReadKind, namespace: string | undefined, name: string): ObjectRead {
  const [apiVersion, plural, without] = kinds[kind];
  return {
    what: 'object',
    apiVersion,
    kind,
    plural,
    namespace,
    name,
    absenceTells: namespace !== undefined,
    without,
  };
}

/** All objects of a kind. */
export function listRead(kind: ReadKind, namespace: string | undefined): ObjectRead {
  return { ...objectRead(kind, namespace, ''), what: 'list', absenceTells: false };
}
