import type { AwaitedHost } from '../../diagnosis/cause.ts';
import { isAddress, type NamedService, serviceOfHost } from '../../diagnosis/remedies/service-name.ts';
import { podMakers } from '../../kubernetes/kinds.ts';
import { asList, asMapping, asText, type Mapping, valueAt } from '../../manifest/value.ts';
import type { EvidenceReader } from '../../ports.ts';

/** Milliseconds for one read. */
const patience = 4000;

/** Labels that say what belongs together, not what it is: all of a release share them. */
const grouping =
  /^(?:app\.kubernetes\.io\/(?:instance|part-of|managed-by|version)|helm\.sh\/chart|release|heritage|chart)$/;

/** A read that was refused or failed: nothing can be said then. */
class NobodyKnows extends Error {}

/**
 * Whether something is behind the host that a program waits for, or could come there by what the cluster holds: an endpoint,
 * a pod, or a controller that shares a label with what its Service selects. That much is asked for because labels can come
 * late: an operator gives its pods their role when it has chosen a leader.
 * @returns undefined when that cannot be said: it is outside of the cluster, kept by hand, or may not be read
 */
export async function somebodyBehind(
  reader: EvidenceReader,
  awaited: AwaitedHost & { readonly namespace: string },
  signal: AbortSignal,
): Promise<boolean | undefined> {
  try {
    return await look(reader, awaited, signal);
  } catch (error) {
    if (error instanceof NobodyKnows) return undefined;
    throw error;
  }
}

async function look(
  reader: EvidenceReader,
  { namespace, host, resolved }: AwaitedHost & { readonly namespace: string },
  stop: AbortSignal,
): Promise<boolean | undefined> {
  const limit = (): AbortSignal => AbortSignal.any([stop, AbortSignal.timeout(patience)]);
  const list = async (
    [apiVersion, kind, plural]: readonly [string, string, string],
    where: { namespace: string; labelSelector?: string; fieldSelector?: string },
    namesOnly = false,
  ): Promise<readonly Mapping[]> => {
    const answer = await reader.list({ apiVersion, kind, plural, ...where }, limit(), namesOnly);
    if (answer.kind !== 'found') throw new NobodyKnows();
    return answer.value;
  };
  const services = ['v1', 'Service', 'services'] as const;

  const named = isAddress(host) ? undefined : serviceOfHost(host, namespace);
  let service: Mapping | undefined;
  if (isAddress(host)) {
    [service] = await list(services, { namespace, fieldSelector: `spec.clusterIP=${host}` });
  } else if (named) {
    const [apiVersion, kind, plural] = services;
    const where = { apiVersion, kind, plural, namespace: named.namespace };
    const answer = await reader.get(where, named.name, limit());
    if (answer.kind === 'absent') return isMissing(named, resolved) ? false : undefined;
    if (answer.kind === 'found') service = answer.value;
  }
  const selector = Object.entries(asMapping(valueAt(service, ['spec', 'selector'])));
  if (!service || selector.length === 0 || asMapping(service.spec).type === 'ExternalName') return undefined;

  const { name, namespace: home = namespace } = asMapping(service.metadata);
  const there = { namespace: asText(home) };
  const labelSelector = `kubernetes.io/service-name=${asText(name)}`;
  const slices = await list(['discovery.k8s.io/v1', 'EndpointSlice', 'endpointslices'], {
    ...there,
    labelSelector,
  });
  if (slices.some(({ endpoints }) => asList(endpoints).length > 0)) return true;
  const isMeant = (labels: unknown): boolean =>
    selector.some(([key, value]) => !grouping.test(key) && asMapping(labels)[key] === value);
  const pods = await list(['v1', 'Pod', 'pods'], there, true);
  if (pods.some(({ metadata }) => isMeant(asMapping(metadata).labels))) return true;
  for (const { apiVersion, kind, plural } of podMakers) {
    const objects = await list([apiVersion, kind, plural], there);
    if (objects.some((object) => isMeant(valueAt(object, ['spec', 'template', 'metadata', 'labels']))))
      return true;
  }
  return false;
}

/** A name that leads somewhere although there is no such Service is not the cluster's. */
function isMissing({ certain }: NamedService, resolved: boolean): boolean {
  return certain && !resolved;
}
