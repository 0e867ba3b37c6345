import type { ClusterObject } from '../../kubernetes/object.ts';
import { readObject } from '../../kubernetes/object.ts';
import { readDocuments } from '../../manifest/document.ts';
import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import { splitJsonObjects } from '../../manifest/yaml/split.ts';
import { pushAll } from '../../text/many.ts';
import { parseJson, withoutTraps } from '../../text/parse-json.ts';
import type {
  AbsentObject,
  ContainerLog,
  Evidence,
  EvidenceFile,
  EvidenceProblem,
  KeyedObject,
} from './evidence.ts';
import { absentObject, overdueIn, takenTime } from './evidence-notes.ts';
import { type EvidenceForm, formOf } from './printed/form.ts';
import { type Printed, readPrinted } from './printed/read-printed.ts';
import { settle } from './printed/settle.ts';
import { type OwnedLog, podContainers, podNamespaces, readLogs } from './read-logs.ts';
import { salvageObjects } from './salvage.ts';
import { readPodMetrics } from './usage/read-pod-metrics.ts';
import { isPrometheusAnswer, prometheusError, readPrometheus } from './usage/read-prometheus.ts';
import { mergeSeries, type UsageSeries } from './usage/series.ts';

/** Where the objects of a kind belong; what has a pod template is a workload whatever its kind. */
const shelves = {
  ReplicaSet: 'replicaSets',
  ControllerRevision: 'controllerRevisions',
  Pod: 'pods',
  Event: 'events',
  PersistentVolumeClaim: 'claims',
  Node: 'nodes',
  Service: 'services',
  EndpointSlice: 'endpointSlices',
  Endpoints: 'endpointSlices',
  ServiceAccount: 'surroundings',
  ResourceQuota: 'surroundings',
  LimitRange: 'surroundings',
  StorageClass: 'surroundings',
  PersistentVolume: 'surroundings',
  Ingress: 'surroundings',
  IngressClass: 'surroundings',
  HorizontalPodAutoscaler: 'surroundings',
  NetworkPolicy: 'surroundings',
} as const;

type Shelf = 'workloads' | (typeof shelves)[keyof typeof shelves];

/**
 * Reads dumps of `kubectl get -o json` (or `-o yaml`), single objects and lists under whatever file name, what kubectl prints
 * for people, and logs. An object that stands in several files counts once, as the one that says most has it; values of
 * Secrets and ConfigMaps are dropped here.
 * @param namespace that of what is printed without one
 */
export function readEvidence(files: readonly EvidenceFile[], namespace?: string): Evidence {
  const forms = files.map((file) => ({ file, form: file.form ?? formOf(file.path, file.text) ?? 'log' }));
  const having = (wanted: EvidenceForm): EvidenceFile[] =>
    forms.flatMap(({ file, form }) => (form === wanted ? [file] : []));
  const printed = having('printed').map(readPrinted);
  const within = printed.flatMap(({ source, texts }) => texts.map((text) => ({ path: source, text })));
  const problems: EvidenceProblem[] = printed.flatMap(({ source, unused }) =>
    unused.map((what) => ({ source, message: `not used: ${what}` })),
  );
  const objects = [...having('objects'), ...within].flatMap((file) =>
    valuesOf(file, problems)
      .flatMap((document) => itemsOf(document))
      .map((value) => ({ value, source: file.path })),
  );
  const logs = [...having('log'), ...printed.flatMap(logFilesIn)];
  const settled = settle(printed, objects, namespace);
  return evidenceOf(
    [...objects, ...settled.objects],
    (pods) => readLogs(logs, podContainers(pods), podNamespaces(pods)),
    [...problems, ...settled.problems],
  );
}

/** The logs in a printed text, with what it says of whose they are. */
function logFilesIn({ source, logs }: Printed): OwnedLog[] {
  return logs.map(({ text, owner }) => ({ path: source, text, owner }));
}

/**
 * Sorts objects by what they tell.
 * @param logsOf gives the logs, once the pods are known
 */
export function evidenceOf(
  values: readonly { readonly value: Mapping; readonly source: string }[],
  logsOf: (pods: readonly ClusterObject[]) => readonly ContainerLog[],
  problems: readonly EvidenceProblem[] = [],
): Evidence {
  const objects = new Map<string, ClusterObject>();
  const configMaps: KeyedObject[] = [];
  const secrets: KeyedObject[] = [];
  const usage: UsageSeries[] = [];
  const absent: AbsentObject[] = [];
  const refused: EvidenceProblem[] = [];
  let takenAt: number | undefined;
  const overdue: string[] = [];
  for (const { value, source } of values) {
    pushAll(absent, absentObject(value, source));
    takenAt ??= takenTime(value);
    pushAll(overdue, overdueIn(value));
    if (isPrometheusAnswer(value)) {
      const error = prometheusError(value);
      if (error !== undefined) refused.push({ source, message: `Prometheus answered: ${error}` });
      pushAll(usage, readPrometheus(value, source));
    }
    const object = objectOf(value, source);
    if (!object) continue;
    if (object.kind === 'Secret') secrets.push(keysOnly(object));
    else if (object.kind === 'ConfigMap') configMaps.push(keysOnly(object));
    else if (object.kind === 'PodMetrics') pushAll(usage, readPodMetrics(object));
    else keepFuller(objects, object);
  }
  const shelved: Record<Shelf, ClusterObject[]> = {
    workloads: [],
    replicaSets: [],
    controllerRevisions: [],
    pods: [],
    events: [],
    claims: [],
    nodes: [],
    services: [],
    endpointSlices: [],
    surroundings: [],
  };
  for (const object of objects.values()) {
    const shelf = shelfOf(object);
    if (shelf) shelved[shelf].push(object);
  }
  return {
    ...shelved,
    configMaps,
    secrets,
    absent,
    takenAt,
    overdue,
    logs: logsOf(shelved.pods),
    usage: mergeSeries(usage),
    problems: [...problems, ...refused],
  };
}

function valuesOf(file: EvidenceFile, problems: EvidenceProblem[]): unknown[] {
  const { path, text } = file;
  if (text.trim() === '') {
    problems.push({ source: path, message: 'the file is empty' });
    return [];
  }
  const json =
    /\.json$/i.test(path) || (!/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text.replace(/^\ufeff/, '')));
  if (!json) return yamlValues(file, problems);
  return splitJsonObjects({ start: 0, text: text.replace(/^\ufeff/, '') }).flatMap((chunk) => {
    try {
      return [parseJson(chunk.text)];
    } catch {
      const rescued = salvageObjects(chunk.text);
      problems.push({
        source: path,
        message: `the file is cut off or broken; ${rescued.length} whole objects of it were read`,
      });
      return rescued;
    }
  });
}

function yamlValues({ path, text }: EvidenceFile, problems: EvidenceProblem[]): unknown[] {
  const { documents, unreadable } = readDocuments({ path, text, named: false });
  pushAll(
    problems,
    unreadable.map(({ message }) => ({ source: path, message })),
  );
  return documents.map(({ value }) => withoutTraps(value));
}

/** The objects of a list, or the object itself. */
function itemsOf(value: unknown, inherited?: { apiVersion: string; kind: string }): Mapping[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item));
  if (!isMapping(value)) return [];
  const kind = asString(value.kind) ?? inherited?.kind ?? '';
  const apiVersion = asString(value.apiVersion) ?? inherited?.apiVersion ?? '';
  if (!Array.isArray(value.items) || (kind !== '' && !kind.endsWith('List'))) {
    return [{ ...value, kind, apiVersion }];
  }
  const itemKind = kind.slice(0, -'List'.length);
  return value.items.flatMap((item) =>
    itemsOf(item, itemKind === '' ? undefined : { apiVersion, kind: itemKind }),
  );
}

function objectOf(value: Mapping, source: string): ClusterObject | undefined {
  const kind = asString(value.kind) || kindByShape(value);
  const object = readObject({ ...value, kind }, source);
  return kind && object.name ? object : undefined;
}

/** Items of a typed list may come without a kind (client libraries leave it out). */
function kindByShape(value: Mapping): string | undefined {
  if (isMapping(value.involvedObject) || isMapping(value.regarding)) return 'Event';
  if (Array.isArray(valueAt(value, ['spec', 'containers']))) return 'Pod';
  return undefined;
}

/** The same object in two files: a later version wins, then the one with a status. */
function keepFuller(objects: Map<string, ClusterObject>, object: ClusterObject): void {
  const key = `${object.kind}/${object.namespace}/${object.name}/${object.kind === 'Event' ? (object.uid ?? '') : ''}`;
  const known = objects.get(key);
  if (!known || fullness(object) > fullness(known)) objects.set(key, object);
}

function fullness({ value }: ClusterObject): number {
  const version = Number(valueAt(value, ['metadata', 'resourceVersion']));
  return (isMapping(value.status) ? 1e15 : 0) + (Number.isFinite(version) ? version : 0);
}

function keysOnly({ source, namespace, name, value }: ClusterObject): KeyedObject {
  const keys = ['data', 'stringData', 'binaryData'].flatMap((field) => Object.keys(asMapping(value[field])));
  return { source, namespace, name, keys: [...new Set(keys)] };
}

function shelfOf({ kind, value }: ClusterObject): Shelf | undefined {
  if (kind === 'Service' && Array.isArray(valueAt(value, ['spec', 'template', 'spec', 'containers'])))
    return 'workloads';
  if (Object.hasOwn(shelves, kind)) return shelves[kind as keyof typeof shelves];
  const templates = [
    ['spec', 'template', 'spec', 'containers'],
    ['spec', 'jobTemplate', 'spec', 'template', 'spec', 'containers'],
  ];
  return templates.some((path) => asList(valueAt(value, path)).length > 0) ? 'workloads' : undefined;
}
