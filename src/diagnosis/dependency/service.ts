import type { ClusterObject } from '../../kubernetes/object.ts';
import { asList, asMapping, asNumber, asString, isMapping, valueAt } from '../../manifest/value.ts';
import { nearest } from '../../text/nearest.ts';
import type { WorkloadFacts } from '../facts/facts.ts';
import { isAddress, serviceOfHost } from '../remedies/service-name.ts';
import type { Failure } from '../tree/failure.ts';
import type { Address } from './address.ts';

/** A Service that an address leads to, and who answers behind it. */
export interface FoundService {
  readonly kind: 'service';
  readonly object: ClusterObject;
  readonly ports: readonly { readonly port: number; readonly name: string | undefined }[];
  readonly externalName: string | undefined;
  readonly selector: string | undefined;
  /** Undefined when the evidence has no endpoints of it. */
  readonly endpoints: { readonly ready: number; readonly all: number; readonly first: string } | undefined;
  /** The workload whose pods are behind it, as far as it is in the evidence. */
  readonly behind: WorkloadFacts | undefined;
}

/** The destination of an address. */
export type Target =
  | FoundService
  /** A Service that is not there: surely, when somebody looked for it. */
  | {
      readonly kind: 'no service';
      readonly name: string;
      readonly namespace: string;
      readonly sure: boolean;
      readonly near: string | undefined;
      readonly elsewhere: string | undefined;
    }
  /** The pod itself. */
  | { readonly kind: 'own pod' }
  | { readonly kind: 'outside' };

/** Finds what an address means to the pods of this workload. */
export function targetOf(
  { facts, workload }: Pick<Failure, 'facts' | 'workload'>,
  { host }: Address,
): Target {
  const { services, absent } = facts.evidence;
  const { namespace } = workload.object;
  if (/^(?:localhost|127(?:\.\d+){3}|::1|0\.0\.0\.0)$/i.test(host)) return { kind: 'own pod' };
  if (isAddress(host)) {
    const object = services.find(({ value }) => {
      const spec = asMapping(value.spec);
      return [spec.clusterIP, ...asList(spec.clusterIPs), ...asList(spec.externalIPs)].includes(host);
    });
    return object ? found(object, { facts }) : { kind: 'outside' };
  }
  const meant = serviceOfHost(host, namespace);
  if (!meant) return { kind: 'outside' };
  const object = services.find(
    (service) => service.name === meant.name && service.namespace === meant.namespace,
  );
  if (object) return found(object, { facts });
  const looked = absent.some(
    ({ kind, name, namespace: at }) => kind === 'Service' && name === meant.name && at === meant.namespace,
  );
  const there = services.filter((service) => service.namespace === meant.namespace).map(({ name }) => name);
  if (!looked && (there.length === 0 || !meant.certain)) return { kind: 'outside' };
  return {
    kind: 'no service',
    ...meant,
    sure: looked && meant.certain,
    near: nearest(meant.name, there),
    elsewhere: services.find(({ name, namespace: at }) => name === meant.name && at !== meant.namespace)
      ?.namespace,
  };
}

function found(object: ClusterObject, { facts }: Pick<Failure, 'facts'>): FoundService {
  const spec = asMapping(object.value.spec);
  const endpoints = endpointsOf(object, facts.evidence.endpointSlices);
  const selector = isMapping(spec.selector) ? Object.entries(spec.selector) : [];
  return {
    kind: 'service',
    object,
    ports: asList(spec.ports).flatMap((entry) => {
      const { port, name } = asMapping(entry);
      const number = asNumber(port);
      return number === undefined ? [] : [{ port: number, name: asString(name) || undefined }];
    }),
    externalName: spec.type === 'ExternalName' ? asString(spec.externalName) : undefined,
    selector: selector.length > 0 ? selector.map(([key, value]) => `${key}=${value}`).join(',') : undefined,
    endpoints: endpoints && {
      ready: endpoints.ready.size,
      all: endpoints.all.size,
      first: [...endpoints.all][0] ?? '',
    },
    behind: facts.workloads.find((workload) => {
      const labels = asMapping(valueAt(workload.value, ['spec', 'template', 'metadata', 'labels']));
      return (
        workload.object.namespace === object.namespace &&
        (workload.pods.some(({ name }) => endpoints?.all.has(name)) ||
          (selector.length > 0 && selector.every(([key, value]) => labels[key] === value)))
      );
    }),
  };
}

/** Addresses behind a Service, by the pods' names where they have any: with two address families each pod stands twice. */
function endpointsOf(
  { namespace, name }: ClusterObject,
  slices: readonly ClusterObject[],
): { ready: Set<string>; all: Set<string> } | undefined {
  const own = slices.filter(
    (slice) =>
      slice.namespace === namespace &&
      (slice.name === name ||
        valueAt(slice.value, ['metadata', 'labels', 'kubernetes.io/service-name']) === name),
  );
  if (own.length === 0) return undefined;
  const [ready, all] = [new Set<string>(), new Set<string>()];
  const add = (endpoint: unknown, isReady: boolean): void => {
    const { targetRef, addresses, ip } = asMapping(endpoint);
    const key = asString(asMapping(targetRef).name) ?? asString(asList(addresses)[0]) ?? asString(ip) ?? '';
    all.add(key);
    if (isReady) ready.add(key);
  };
  for (const { value } of own) {
    for (const endpoint of asList(value.endpoints))
      add(endpoint, asMapping(asMapping(endpoint).conditions).ready !== false);
    for (const subset of asList(value.subsets)) {
      const { addresses, notReadyAddresses } = asMapping(subset);
      for (const endpoint of asList(addresses)) add(endpoint, true);
      for (const endpoint of asList(notReadyAddresses)) add(endpoint, false);
    }
  }
  return { ready, all };
}
