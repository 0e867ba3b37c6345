import type { ClusterObject } from '../../kubernetes/object.ts';
import { asList, asMapping, asString, valueAt } from '../../manifest/value.ts';
import type { ContainerLog, EvidenceFile } from './evidence.ts';
import { isOfNode, ownerByPlace } from './log-owner.ts';
import type { LogOwner } from './printed/parts.ts';

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
  files: readonly OwnedLog[],
  pods: PodContainers,
  namespaces: PodNamespaces = new Map(),
): ContainerLog[] {
  return files.flatMap((file) => {
    const owner = file.owner ?? ownerByPlace(file.path);
    if (owner?.pod !== undefined) return [ownedLog(file, owner, pods)];
    return partsOf(file, pods).map((log) => ({ ...log, namespace: namespaceIn(log, namespaces) }));
  });
}

/** A log of which somebody may have said whose it is. */
export interface OwnedLog extends EvidenceFile {
  readonly owner?: LogOwner;
}

/** What takes the place of a log in a dump of the cluster. */
const dumpError = /^(?:Create log request error|Request log error): /;

function ownedLog({ path, text }: OwnedLog, owner: LogOwner, pods: PodContainers): ContainerLog {
  const { namespace, pod = '', previous } = owner;
  return {
    source: path,
    namespace,
    pod,
    container: owner.container ?? onlyOf(pods.get(pod) ?? new Set()),
    which: previous ? 'previous' : 'current',
    text: text.replace(/\n+$/, ''),
    refused: dumpError.test(text),
  };
}

const head = /^== ([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9-]*)(?: \((?:kubectl )?exit (\d+)\))?\r?$/;
const prefixed = /^\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] ?(.*)$/;

function partsOf({ path, text, owner }: OwnedLog, pods: PodContainers): ContainerLog[] {
  const which = owner?.previous === true || /previous|\bprev\b/i.test(path) ? 'previous' : 'current';
  const parts = new Map<
    string,
    { pod: string | undefined; container: string | undefined; refused: boolean; lines: string[] }
  >();
  const named = owner ? { pod: undefined, container: owner.container } : nameOf(path, text, pods);
  let open = { ...named, refused: false, lines: [] as string[] };
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
  text: string,
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
  if (isOfNode(path, text)) return { pod: undefined, container: undefined };
  const [only] = pods.size === 1 ? pods : [];
  if (only && /log|current|prev|standard input/i.test(path))
    return { pod: only[0], container: words.find((word) => only[1].has(word)) ?? onlyOf(only[1]) };
  const [container, named] = words.toReversed();
  return pods.size === 0 && named ? { pod: named, container } : { pod: undefined, container: undefined };
}

function onlyOf(names: ReadonlySet<string>): string | undefined {
  return names.size === 1 ? [...names][0] : undefined;
}
