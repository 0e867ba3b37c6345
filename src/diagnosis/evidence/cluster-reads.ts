import { asMapping, asText, type Mapping } from '../../manifest/value.ts';
import { type FindSecrets, Redactor } from '../../text/redact/redactor.ts';
import { secretValues, withoutSecretLiterals } from '../secret-values.ts';
import type { AbsentObject, Evidence, EvidenceFile } from './evidence.ts';
import { absenceStatus, notePath, readsNote } from './evidence-notes.ts';
import { evidenceOf } from './read-evidence.ts';

/** The log of one container as it was read. */
export interface LogText {
  readonly namespace?: string | undefined;
  readonly pod: string;
  readonly container: string;
  readonly which: 'current' | 'previous';
  readonly text: string;
}

/** What was read of a cluster so far, as the API gave it. */
export interface ClusterReads {
  readonly objects: readonly Mapping[];
  readonly absent: readonly Omit<AbsentObject, 'source'>[];
  readonly logs: readonly LogText[];
  /** Milliseconds since the epoch. */
  readonly at: number | undefined;
  /** What could not be read, and what that costs. */
  readonly degraded: readonly string[];
  /** Workloads for which a watch had no more time, as `Kind/namespace/name`. */
  readonly overdue?: readonly string[] | undefined;
}

/** Evidence as it is now: for finding out what else to read. */
export function evidenceOfReads({ objects, absent, logs, at, degraded, overdue }: ClusterReads): Evidence {
  const notes = [...absent.map(absenceStatus), readsNote(at, degraded, [], overdue)];
  return evidenceOf(
    [...objects, ...notes].map((value) => ({ value, source: 'the API server' })),
    () => logs.map((log) => ({ ...log, source: logPath(log, false), refused: false })),
  );
}

/** Files of the workloads' kinds have the names that people give them; the others are called by their kind. */
const shelves: Readonly<Record<string, string>> = {
  ReplicaSet: 'replicasets',
  Pod: 'pods',
  Event: 'events',
  ...Object.fromEntries(
    ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Rollout'].map((kind) => [kind, 'workload']),
  ),
};

/**
 * What was read, as the files that `kubectl get -o json` and `kubectl logs` would give, secrets taken out: what is stored.
 * @param secrets further exact values that are secret
 * @param find finds what else is secret in what people and programs write: not in names, by which objects are told apart
 */
export function redactedFiles(
  clusterReads: ClusterReads,
  secrets: readonly string[] = [],
  find?: FindSecrets,
): EvidenceFile[] {
  const redactor = new Redactor([...secretValues(evidenceOfReads(clusterReads)), ...secrets]);
  const free = find ? redactor.knowing([], [find]) : redactor;
  return files(clusterReads, {
    object: (value) =>
      withoutSecretLiterals(find ? withFreeTexts(redactor.deep(value), free) : redactor.deep(value)),
    log: free.text,
  });
}

/** The same files with everything in them: for a diagnosis in this process, never to be stored or shown. */
export function rawFiles(clusterReads: ClusterReads): EvidenceFile[] {
  return files(clusterReads, { object: (value) => value, log: (text) => text });
}

function files(
  clusterReads: ClusterReads,
  written: { readonly object: (value: unknown) => unknown; readonly log: (text: string) => string },
): EvidenceFile[] {
  const { objects, absent, logs, at, degraded } = clusterReads;
  const shelved = new Map<string, Mapping[]>([['workload', []]]);
  for (const object of objects) {
    const kind = asText(object.kind);
    const shelf = shelves[kind] ?? kind.toLowerCase();
    shelved.set(shelf, [...(shelved.get(shelf) ?? []), object]);
  }
  if (absent.length > 0) shelved.set('absent', absent.map(absenceStatus));
  const shared = sharedNames(objects);
  const json = (path: string, value: unknown): EvidenceFile => ({
    path,
    text: `${JSON.stringify(written.object(value), null, 2)}\n`,
  });
  const all = [
    ...[...shelved].map(([name, items]) =>
      json(`${fileName(name)}.json`, { apiVersion: 'v1', kind: 'List', items }),
    ),
    ...logs.map((log) => ({ path: logPath(log, shared.has(log.pod)), text: written.log(log.text) })),
  ];
  const paths = all.map(({ path }) => path);
  return [...all, json(notePath, readsNote(at, degraded, paths, clusterReads.overdue))];
}

const freeTexts = new Set(['message', 'note', 'value', 'args', 'command', 'annotations']);

/** A value in which the fields that people and programs write freely are redacted. */
function withFreeTexts<Value>(value: Value, redactor: Redactor): Value {
  if (Array.isArray(value)) return value.map((item) => withFreeTexts(item as unknown, redactor)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      freeTexts.has(key) ? redactor.deep(item as unknown) : withFreeTexts(item as unknown, redactor),
    ]),
  ) as Value;
}

/** `POD_CONTAINER.log`, or `POD_CONTAINER.previous.log`; the namespace stands before names that pods of several have. */
function logPath({ namespace, pod, container, which }: LogText, shared: boolean): string {
  const name = fileName(`${shared && namespace ? `${namespace}_` : ''}${pod}_${container}`);
  return `${name}${which === 'previous' ? '.previous' : ''}.log`;
}

/** Names come from a server: none of them leads out of the directory, or is no name of a file. */
function fileName(name: string): string {
  return name.replace(/[^\w.-]|^\.+/g, '-').slice(0, longestFileName);
}

const longestFileName = 240;

/** The names that pods of several namespaces have, as those of StatefulSets may. */
function sharedNames(objects: readonly Mapping[]): Set<string> {
  const namespaces = new Map<string, Set<unknown>>();
  for (const { kind, metadata } of objects) {
    const { name, namespace } = asMapping(metadata);
    if (kind === 'Pod')
      namespaces.set(asText(name), (namespaces.get(asText(name)) ?? new Set()).add(namespace));
  }
  return new Set([...namespaces].flatMap(([name, { size }]) => (size > 1 ? [name] : [])));
}
