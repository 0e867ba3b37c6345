import type { ClusterObject } from '../../kubernetes/object.ts';
import { asList, asMapping, asString, valueAt } from '../../manifest/value.ts';
import type { ContainerLog, EvidenceFile } from './evidence.ts';

/** Container names by pod name: what the head of a log may name. */
export type PodContainers = ReadonlyMap<string, ReadonlySet<string>>;

/** Namespaces by pod name: what may stand before it in the name of a file. */
export type PodNamespaces = ReadonlyMap<string, ReadonlySet<string>>;

/** The containers of each pod, by spec and by status. */
export function podContainers(pods: readonly ClusterObject[]): PodContainers {
  const lists = ['initContainers', 'containers', 'ephemeralContainers'].map((field) => ['spec', field]);
  const statuses = ['initContainerStatuses', 'containerStatuses'].map((field) => ['status', field]);
  const found = new Map<string, Set<string>>();
  for (const { name, value } of pods) {
    const containers = [...lists, ...statuses].flatMap((path) =>
      asList(valueAt(value, path)).flatMap((container) => asString(asMapping(container).name) ?? []),
    );
    found.set(name, new Set([...(found.get(name) ?? []), ...containers]));
  }
  return found;
}

/** The namespaces that have a pod of a name. */
export function podNamespaces(pods: readonly ClusterObject[]): PodNamespaces {
  const found = new Map<string, Set<string>>();
  for (const { name, namespace } of pods) found.set(name, (found.get(name) ?? new Set()).add(namespace));
  return found;
}

/**
 * Reads log files: one file for many containers (`current.log`, `previous.log`) whose parts begin with
 * `== POD/CONTAINER`, lines of `kubectl logs --prefix`, or one file for one container (`POD_CONTAINER.log`,
 * `POD_CONTAINER.previous.log`; `NAMESPACE_POD_CONTAINER.log`, or in a folder of that name, for pods that share one).
 */
export function readLogs(
  files: readonly EvidenceFile[],
  pods: PodContainers,
  namespaces: PodNamespaces = new Map(),
): ContainerLog[] {
  return files.flatMap((file) =>
    partsOf(file, pods).map((log) => ({ ...log, namespace: namespaceIn(log, namespaces) })),
  );
}

const head = /^== ([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9-]*)(?: \((?:kubectl )?exit (\d+)\))?\r?$/;
const prefixed = /^\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] ?(.*)$/;

function partsOf({ path, text }: EvidenceFile, pods: PodContainers): ContainerLog[] {
  const which = /previous|\bprev\b/i.test(path) ? 'previous' : 'current';
  const parts = new Map<
    string,
    { pod: string | undefined; container: string | undefined; refused: boolean; lines: string[] }
  >();
  let open = { ...nameOf(path, pods), refused: false, lines: [] as string[] };
  parts.set('', open);
  for (const line of text.split('\n')) {
    const [, pod, container, status] = head.exec(line) ?? [];
    if (pod !== undefined && container !== undefined && isKnown(pod, container, pods)) {
      open = { pod, container, refused: status !== undefined && status !== '0', lines: [] };
      parts.set(`${pod}/${container}`, open);
      continue;
    }
    const [, prefixPod, prefixContainer, rest] = prefixed.exec(line) ?? [];
    if (prefixPod === undefined) {
      open.lines.push(line);
      continue;
    }
    const key = `${prefixPod}/${prefixContainer}`;
    const part = parts.get(key) ?? { pod: prefixPod, container: prefixContainer, refused: false, lines: [] };
    part.lines.push(rest ?? '');
    parts.set(key, part);
  }
  return [...parts.values()]
    .map(({ pod, container, refused, lines }) => ({
      source: path,
      pod,
      container,
      which: which as ContainerLog['which'],
      text: lines.join('\n').replace(/\n+$/, ''),
      refused,
    }))
    .filter((part) => part.text !== '' || part.pod !== undefined);
}

/** The namespace that the name of a file says, where pods of several have the same name. */
function namespaceIn({ source, pod = '' }: ContainerLog, namespaces: PodNamespaces): string | undefined {
  const known = namespaces.get(pod);
  if (!known || known.size < 2) return undefined;
  return source.split(/[/_]/).find((word) => known.has(word));
}

/** A log can print something that looks like a head: where the pod is known it must have that container. */
function isKnown(pod: string, container: string, pods: PodContainers): boolean {
  return pods.get(pod)?.has(container) ?? (pods.size === 0 || /-(?:\d+|[a-z0-9]{4,})$/.test(pod));
}

/** The pod and container a file name speaks of; names of Kubernetes have no underscore. */
function nameOf(
  path: string,
  pods: PodContainers,
): { pod: string | undefined; container: string | undefined } {
  const words = path
    .replace(/\.(?:log|txt)$/i, '')
    .split(/[/_]/)
    .map((word) => word.replace(/\.(?:previous|current|prev)$/i, ''));
  const at = words.findLastIndex((word) => pods.has(word));
  const pod = words[at];
  if (pod !== undefined) {
    const containers = pods.get(pod) as ReadonlySet<string>;
    const container = words.slice(at + 1).find((word) => containers.has(word)) ?? onlyOf(containers);
    return { pod, container };
  }
  const [only] = pods.size === 1 ? pods : [];
  if (only && /log|current|prev/i.test(path))
    return { pod: only[0], container: words.find((word) => only[1].has(word)) ?? onlyOf(only[1]) };
  const [container, named] = words.toReversed();
  return pods.size === 0 && named ? { pod: named, container } : { pod: undefined, container: undefined };
}

function onlyOf(names: ReadonlySet<string>): string | undefined {
  return names.size === 1 ? [...names][0] : undefined;
}
