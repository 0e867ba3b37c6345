import type { KubeObject } from '../../manifest/object.ts';
import { hasKey } from '../../manifest/value.ts';
import type { Keys } from './keys.ts';
import type { Target } from './reference.ts';

/** ConfigMaps that Kubernetes or a platform puts into every namespace. */
const everywhere: Record<string, readonly string[]> = {
  // https://kubernetes.io/docs/concepts/storage/projected-volumes/
  'kube-root-ca.crt': ['ca.crt'],
  'openshift-service-ca.crt': ['service-ca.crt'],
};

/** ConfigMaps that kubeadm and the API server keep, by namespace. */
const bootstrap: Record<string, readonly string[]> = {
  'kube-system': [
    'coredns',
    'extension-apiserver-authentication',
    'kube-proxy',
    'kubeadm-config',
    'kubelet-config',
  ],
  'kube-public': ['cluster-info'],
};

/** The keys of an object that a cluster holds without anybody applying it; undefined when it is no such object. */
export function automaticKeys(
  target: Target,
  namespace: string | undefined,
  hasIstio: boolean,
): Keys | undefined {
  const { kind, name } = target;
  if (kind === 'ServiceAccount') return name === 'default' ? 'open' : undefined;
  if (kind === 'PriorityClass') return name.startsWith('system-') ? 'open' : undefined;
  if (kind === 'ClusterRole') {
    const userFacing = ['cluster-admin', 'admin', 'edit', 'view'].includes(name);
    return userFacing || name.startsWith('system:') ? 'open' : undefined;
  }
  if (kind !== 'ConfigMap') return undefined;
  if (Object.hasOwn(everywhere, name)) return new Set(everywhere[name]);
  if (name === 'istio-ca-root-cert' && hasIstio) return new Set(['root-cert.pem']);
  if (namespace === undefined)
    return Object.values(bootstrap).some((names) => names.includes(name)) ? 'open' : undefined;
  return Object.hasOwn(bootstrap, namespace) && bootstrap[namespace]?.includes(name) ? 'open' : undefined;
}

/** True when an object shows that Istio runs in the cluster: it then keeps its root certificate in every namespace. */
export function showsIstio(object: KubeObject): boolean {
  return (
    /(?:^|\.)istio\.io$/.test(object.group) ||
    object.name === 'istiod' ||
    hasKey(object.labels, 'istio-injection') ||
    hasKey(object.labels, 'istio.io/rev')
  );
}
