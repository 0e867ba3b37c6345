/** A Service as a host name speaks of it. */
export interface NamedService {
  readonly name: string;
  readonly namespace: string;
  /** False where the name could as well be one of the internet's: its absence says nothing. */
  readonly certain: boolean;
}

const label = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * The Service that a host name means to a pod of this namespace: `db`, `db.data`, `db.data.svc.cluster.local`, or one pod of
 * it, `db-0.db`. Undefined for addresses and for names of other kinds.
 * Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
export function serviceOfHost(host: string, namespace: string): NamedService | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (isAddress(host) || host === 'localhost' || !labels.every((part) => label.test(part))) return undefined;
  const svc = labels.indexOf('svc');
  const [first = '', second = '', third] = labels;
  if (svc === 2) return { name: first, namespace: second, certain: true };
  if (svc === 3) return { name: second, namespace: third ?? '', certain: true };
  if (svc >= 0 || labels.length > 2) return undefined;
  if (labels.length === 1) return { name: first, namespace, certain: true };
  return /-\d+$/.test(first)
    ? { name: second, namespace, certain: false }
    : { name: first, namespace: second, certain: false };
}

/** True for an IP address, of either family. */
export function isAddress(host: string): boolean {
  return /^\d+(?:\.\d+){3}$/.test(host) || /^\[?[0-9a-f]*:[0-9a-f:]+\]?$/i.test(host);
}
