import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  evidenceOf,
  failureKey,
  judgeWorkload,
  logReads,
  readFacts
} from "./diagnosis-health-judge-workload.js";
import {
  absenceStatus,
  notePath,
  readsNote
} from "./diagnosis-evidence-evidence-notes.js";
import {
  addressOf,
  isAddress,
  readEvents,
  realLog,
  serviceOfHost,
  wasKilled
} from "./diagnosis-logs-claims-words.js";
import {
  secretValues,
  withoutSecretLiterals
} from "./diagnosis-secret-values.js";
import {
  readObject
} from "./kubernetes-pod.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  asText,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  Redactor
} from "./text-redact-assignments.js";

// src/diagnosis/evidence/cluster-reads.ts
function evidenceOfReads({ objects, absent, logs, at, degraded, overdue }) {
  const notes = [...absent.map(absenceStatus), readsNote(at, degraded, [], overdue)];
  return evidenceOf(
    [...objects, ...notes].map((value) => ({ value, source: "the API server" })),
    () => logs.map((log) => ({ ...log, source: logPath(log, false), refused: false }))
  );
}
var shelves = {
  ReplicaSet: "replicasets",
  Pod: "pods",
  Event: "events",
  ...Object.fromEntries(
    ["Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Rollout"].map((kind) => [kind, "workload"])
  )
};
function redactedFiles(clusterReads, secrets = [], find) {
  const redactor = new Redactor([...secretValues(evidenceOfReads(clusterReads)), ...secrets]);
  const free = find ? redactor.knowing([], [find]) : redactor;
  return files(clusterReads, {
    object: (value) => withoutSecretLiterals(find ? withFreeTexts(redactor.deep(value), free) : redactor.deep(value)),
    log: free.text
  });
}
function rawFiles(clusterReads) {
  return files(clusterReads, { object: (value) => value, log: (text) => text });
}
function files(clusterReads, written) {
  const { objects, absent, logs, at, degraded } = clusterReads;
  const shelved = /* @__PURE__ */ new Map([["workload", []]]);
  for (const object of objects) {
    const kind = asText(object.kind);
    const shelf = shelves[kind] ?? kind.toLowerCase();
    shelved.set(shelf, [...shelved.get(shelf) ?? [], object]);
  }
  if (absent.length > 0) shelved.set("absent", absent.map(absenceStatus));
  const shared = sharedNames(objects);
  const json = (path, value) => ({
    path,
    text: `${JSON.stringify(written.object(value), null, 2)}
`
  });
  const all = [
    ...[...shelved].map(
      ([name, items]) => json(`${fileName(name)}.json`, { apiVersion: "v1", kind: "List", items })
    ),
    ...logs.map((log) => ({ path: logPath(log, shared.has(log.pod)), text: written.log(log.text) }))
  ];
  const paths = all.map(({ path }) => path);
  return [...all, json(notePath, readsNote(at, degraded, paths, clusterReads.overdue))];
}
var freeTexts = /* @__PURE__ */ new Set(["message", "note", "value", "args", "command", "annotations"]);
function withFreeTexts(value, redactor) {
  if (Array.isArray(value)) return value.map((item) => withFreeTexts(item, redactor));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      freeTexts.has(key) ? redactor.deep(item) : withFreeTexts(item, redactor)
    ])
  );
}
function logPath({ namespace, pod, container, which }, shared) {
  const name = fileName(`${shared && namespace ? `${namespace}_` : ""}${pod}_${container}`);
  return `${name}${which === "previous" ? ".previous" : ""}.log`;
}
function fileName(name) {
  return name.replace(/[^\w.-]|^\.+/g, "-").slice(0, longestFileName);
}
var longestFileName = 240;
function sharedNames(objects) {
  const namespaces = /* @__PURE__ */ new Map();
  for (const { kind, metadata } of objects) {
    const { name, namespace } = asMapping(metadata);
    if (kind === "Pod")
      namespaces.set(asText(name), (namespaces.get(asText(name)) ?? /* @__PURE__ */ new Set()).add(namespace));
  }
  return new Set([...namespaces].flatMap(([name, { size }]) => size > 1 ? [name] : []));
}

// src/diagnosis/evidence/read.ts
var kinds = {
  Event: ["v1", "events", "probes, mounts and refused pods go unexplained"],
  Node: ["v1", "nodes", "labels, taints, room and architecture of the nodes stay unknown"],
  ConfigMap: ["v1", "configmaps", "nobody can say whether a ConfigMap and its keys are there"],
  Secret: ["v1", "secrets", "nobody can say whether a Secret and its keys are there"],
  PersistentVolumeClaim: ["v1", "persistentvolumeclaims", "what a claim waits for stays unknown"],
  PersistentVolume: ["v1", "persistentvolumes", "where a volume can be used stays unknown"],
  StorageClass: ["storage.k8s.io/v1", "storageclasses", "which storage classes there are stays unknown"],
  Service: ["v1", "services", "nobody can say whether a Service that a log names is there"],
  EndpointSlice: ["discovery.k8s.io/v1", "endpointslices", "the ready endpoints of a Service stay unknown"],
  ServiceAccount: ["v1", "serviceaccounts", "nobody can say whether a ServiceAccount is there"],
  ResourceQuota: ["v1", "resourcequotas", "what a quota still allows stays unknown"],
  LimitRange: ["v1", "limitranges", "what a limit range demands stays unknown"],
  Ingress: ["networking.k8s.io/v1", "ingresses", void 0],
  IngressClass: ["networking.k8s.io/v1", "ingressclasses", void 0],
  NetworkPolicy: ["networking.k8s.io/v1", "networkpolicies", void 0],
  HorizontalPodAutoscaler: ["autoscaling/v2", "horizontalpodautoscalers", void 0],
  ControllerRevision: ["apps/v1", "controllerrevisions", "what the revision changed stays unknown"],
  PodMetrics: ["metrics.k8s.io/v1beta1", "pods", "the use of memory stays unknown"]
};
function keyOfRead(read) {
  if (read.what === "logs") return `logs/${read.namespace}/${read.pod}`;
  const { apiVersion, plural, namespace = "", name, selector } = read;
  return [apiVersion, plural, namespace, name, ...Object.values(selector ?? {})].join("/");
}
function objectRead(kind, namespace, name) {
  const [apiVersion, plural, without] = kinds[kind];
  return {
    what: "object",
    apiVersion,
    kind,
    plural,
    namespace,
    name,
    absenceTells: namespace !== void 0,
    without
  };
}
function listRead(kind, namespace) {
  return { ...objectRead(kind, namespace, ""), what: "list", absenceTells: false };
}

// src/diagnosis/evidence/referenced-objects.ts
var namingFields = {
  configMapKeyRef: ["ConfigMap", "name"],
  configMapRef: ["ConfigMap", "name"],
  configMap: ["ConfigMap", "name"],
  secretKeyRef: ["Secret", "name"],
  secretRef: ["Secret", "name"],
  secret: ["Secret", "secretName", "name"],
  persistentVolumeClaim: ["PersistentVolumeClaim", "claimName"]
};
var everywhere = "kube-root-ca.crt";
function referencedObjects(podSpec) {
  const found = /* @__PURE__ */ new Map();
  const add = (kind, name) => {
    if (name && name !== everywhere) found.set(`${kind}/${name}`, { kind, name });
  };
  const search = (value) => {
    for (const [key, item] of Object.entries(asMapping(value))) {
      const naming = Object.hasOwn(namingFields, key) ? namingFields[key] : void 0;
      if (naming && isMapping(item)) {
        const [kind, ...fields] = naming;
        add(kind, fields.map((field) => asString(item[field])).find(Boolean));
      }
      if (isMapping(item)) search(item);
      for (const each of asList(item)) search(each);
    }
  };
  search(podSpec);
  for (const secret of asList(podSpec.imagePullSecrets)) add("Secret", asString(asMapping(secret).name));
  return [...found.values()];
}

// src/diagnosis/evidence/further-reads.ts
var perGroup = 2;
var mostObjects = 60;
function furtherReads(evidence, { readSecrets, wiring = false }, asked = /* @__PURE__ */ new Set()) {
  const facts = readFacts(evidence);
  const failures = facts.workloads.flatMap((workload) => judgeWorkload(facts, workload).failures);
  const pods = new Set(
    [...asked].filter((key) => key.startsWith("logs/")).map((key) => key.slice("logs/".length))
  );
  const logs = logReads(failures, pods);
  const some = ofEachGroup(failures);
  const objects = /* @__PURE__ */ new Map();
  for (const read of [
    ...eventsOf(facts),
    ...some.flatMap((failure) => readsFor(failure, readSecrets)),
    ...wiring ? wiringOf(facts, failures) : []
  ]) {
    const key = keyOfRead(read);
    if (!asked.has(key) && !isKnown(read, evidence)) objects.set(key, read);
  }
  const room = Math.max(0, mostObjects - (asked.size - pods.size));
  const leftOut = [
    ...logs.left > 0 ? [`logs: ${logs.left} more groups of failing containers were not looked at`] : [],
    ...objects.size > room ? [`objects: ${objects.size - room} more that failing pods depend on were not read`] : []
  ];
  return { reads: [...[...objects.values()].slice(0, room), ...logs.reads], leftOut };
}
function eventsOf({ workloads }) {
  return workloads.map(({ object: { namespace } }) => listRead("Event", namespace));
}
function wiringOf({ workloads }, failures) {
  const failing = new Set(failures.map(({ workload }) => workload));
  const standing = workloads.filter((workload) => !failing.has(workload));
  const namespaces = [...new Set(standing.map(({ object }) => object.namespace))];
  return namespaces.flatMap((namespace) => [
    { ...listRead("Service", namespace), without: void 0 },
    { ...listRead("EndpointSlice", namespace), without: void 0 },
    listRead("Ingress", namespace),
    listRead("HorizontalPodAutoscaler", namespace),
    listRead("NetworkPolicy", namespace),
    listRead("IngressClass", void 0)
  ]);
}
function ofEachGroup(failures) {
  const groups = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const key = failureKey(failure);
    groups.set(key, [...groups.get(key) ?? [], failure]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, perGroup));
}
function readsFor(failure, readSecrets) {
  const { namespace } = failure.workload.object;
  const named = referencesOf(failure).filter(({ kind }) => kind !== "Secret" || readSecrets);
  return [
    ...named.map(({ kind, name }) => objectRead(kind, namespace, name)),
    ...storage(failure),
    ...similarNames(failure).filter(({ kind }) => kind !== "Secret" || readSecrets),
    ...place(failure),
    ...services(failure),
    ...failure.symptom === "no pod" ? refusal(failure) : [],
    ...revisions(failure),
    ...usage(failure)
  ];
}
function referencesOf({ pod, workload }) {
  const claims = asList(pod?.spec.volumes).flatMap((volume) => {
    const { name, ephemeral } = asMapping(volume);
    return ephemeral === void 0 ? [] : [{ kind: "PersistentVolumeClaim", name: `${pod?.name}-${name}` }];
  });
  return [...referencedObjects(pod?.spec ?? workload.podSpec), ...claims];
}
function storage({ pod, workload, facts, symptom }) {
  if (!pod || symptom !== "no node" && symptom !== "being created") return [];
  const names = referencesOf({ pod, workload }).flatMap(
    ({ kind, name }) => kind === "PersistentVolumeClaim" ? name : []
  );
  return facts.evidence.claims.filter(({ name, namespace }) => namespace === pod.namespace && names.includes(name)).flatMap(({ value }) => {
    const volume = asString(valueAt(value, ["spec", "volumeName"]));
    return volume ? [objectRead("PersistentVolume", void 0, volume)] : [listRead("StorageClass", void 0)];
  });
}
function similarNames({ facts, workload }) {
  const { namespace } = workload.object;
  return facts.evidence.absent.filter((absent) => absent.namespace === namespace).flatMap(
    ({ kind }) => kind === "ConfigMap" || kind === "Secret" || kind === "ServiceAccount" || kind === "Service" ? [{ ...listRead(kind, namespace), namesOnly: true, without: void 0 }] : []
  );
}
var ofNodes = "default";
function place({ pod, container, symptom }) {
  if (symptom === "no node") return [listRead("Node", void 0)];
  if (!pod?.nodeName) return [];
  const node = objectRead("Node", void 0, pod.nodeName);
  const { ended, kill } = container ?? {};
  const killed = ended !== void 0 && wasKilled(ended) && ended.reason === "Error" && !kill;
  if (!killed) return [node];
  const fieldSelector = `involvedObject.kind=Node,involvedObject.name=${pod.nodeName},type=Warning`;
  return [node, { ...listRead("Event", ofNodes), selector: { fieldSelector }, without: void 0 }];
}
function services(failure) {
  const { namespace } = failure.workload.object;
  const findings = failure.container?.log?.reading.findings.filter(({ score }) => score > 0) ?? [];
  const hosts = findings.filter(({ cause, host }) => host !== void 0 || /^(?:dependency|tls)-/.test(cause)).slice(0, 3).flatMap(({ cause }) => addressOf(failure, [cause])?.host ?? []);
  return [...new Set(hosts)].flatMap((host) => {
    if (isAddress(host)) {
      const found = failure.facts.evidence.services.find(
        ({ value }) => valueAt(value, ["spec", "clusterIP"]) === host
      );
      const selector = { fieldSelector: `spec.clusterIP=${host}` };
      return [{ ...listRead("Service", namespace), selector }, ...found ? [endpoints(found)] : []];
    }
    const service = serviceOfHost(host, namespace);
    if (!service) return [];
    return [
      { ...objectRead("Service", service.namespace, service.name), absenceTells: service.certain },
      endpoints(service)
    ];
  });
}
function endpoints({ namespace, name }) {
  const selector = { labelSelector: `kubernetes.io/service-name=${name}` };
  return { ...listRead("EndpointSlice", namespace), selector };
}
function refusal({ workload }) {
  const { namespace } = workload.object;
  const account = asString(workload.podSpec.serviceAccountName) || "default";
  return [
    listRead("ResourceQuota", namespace),
    listRead("LimitRange", namespace),
    objectRead("ServiceAccount", namespace, account)
  ];
}
function revisions({ workload: { object, value } }) {
  if (object.kind !== "StatefulSet" && object.kind !== "DaemonSet") return [];
  const selector = selectorOf(value);
  return selector ? [{ ...listRead("ControllerRevision", object.namespace), selector }] : [];
}
function usage({ workload: { object, value }, container }) {
  const selector = selectorOf(value);
  if (!container || !selector) return [];
  return [{ ...listRead("PodMetrics", object.namespace), selector, without: void 0 }];
}
function selectorOf(value) {
  const labels = Object.entries(asMapping(valueAt(value, ["spec", "selector", "matchLabels"])));
  return labels.length > 0 ? { labelSelector: labels.map(([key, label]) => `${key}=${asText(label)}`).join(",") } : void 0;
}
function isKnown({ what, kind, namespace, name }, evidence) {
  if (what === "list") return false;
  const { configMaps, secrets, nodes, claims, services: all, surroundings, absent } = evidence;
  const shelf = kind === "ConfigMap" ? configMaps : kind === "Secret" ? secrets : [];
  const objects = [...nodes, ...claims, ...all, ...surroundings, ...absent].filter(
    (object) => object.kind === kind
  );
  return [...shelf, ...objects].some(
    (object) => object.name === name && (namespace === void 0 || object.namespace === namespace)
  );
}

// src/diagnosis/evidence/relevant-events.ts
function relevantEvents(events, objects) {
  const uids = /* @__PURE__ */ new Set();
  const jobs = [];
  const evicted = evictedPods(events);
  const nodes = /* @__PURE__ */ new Set();
  const claims = /* @__PURE__ */ new Set();
  for (const { kind, metadata, spec } of objects) {
    const { uid, name, namespace } = asMapping(metadata);
    if (uid) uids.add(uid);
    if (kind === "Node") nodes.add(name);
    if (kind === "Pod") for (const gone of evicted.get(`${namespace}/${name}`) ?? []) uids.add(gone);
    if (kind === "Pod") for (const claim of claimsOf(asMapping(spec))) claims.add(`${namespace}/${claim}`);
    if (kind === "Job") jobs.push({ namespace, prefix: `${asString(name) ?? ""}-` });
  }
  return events.filter((event) => {
    const { uid, kind, name, namespace } = asMapping(event.involvedObject ?? event.regarding);
    if (uid && uids.has(uid) || kind === "Node" && nodes.has(name)) return true;
    if (kind === "PersistentVolumeClaim" && claims.has(`${namespace}/${name}`)) return true;
    const ofJob = jobs.some(
      (job) => job.namespace === namespace && asString(name)?.startsWith(job.prefix) === true
    );
    return kind === "Pod" && ofJob;
  });
}
function claimsOf(podSpec) {
  return referencedObjects(podSpec).flatMap(
    ({ kind, name }) => kind === "PersistentVolumeClaim" ? [name] : []
  );
}
function evictedPods(events) {
  const evictions = readEvents(events.map((value) => readObject(value))).filter(
    ({ kind, reason }) => kind === "Pod" && reason === "Evicted"
  );
  const found = /* @__PURE__ */ new Map();
  for (const { namespace, name, uid } of evictions) {
    const key = `${namespace}/${name}`;
    found.set(key, [...found.get(key) ?? [], uid]);
  }
  return found;
}
function objectKey(object) {
  const { namespace, name, uid } = asMapping(object.metadata);
  const id = object.kind === "Event" ? uid ?? name : name;
  return [object.kind, namespace ?? "", id].map(String).join("/");
}
function runsOf(pod) {
  const statuses = ["initContainerStatuses", "containerStatuses"].flatMap((field) => {
    const list = valueAt(pod, ["status", field]);
    return Array.isArray(list) ? list.map(asMapping) : [];
  });
  return statuses.map(
    ({ name, restartCount, containerID, state }) => [name, restartCount, containerID, Object.keys(asMapping(state))[0]].map(String).join(" ")
  ).join("\n");
}

// src/commands/read-log.ts
var tail = { tailLines: 200, limitBytes: 64 * 1024 };
var parallelReads = 6;
async function readLogEnd(reader, of, signal) {
  const answer = await reader.log({ ...of, ...tail }, signal);
  const text = answer.kind === "found" ? answer.value : answer.kind === "failed" ? answer.reason : "";
  return text.trim() !== "" && realLog(text) === void 0 ? { kind: "absent" } : answer;
}

// src/commands/diagnose/complete-evidence.ts
var patience = 4e3;
var mostRounds = 4;
async function completeEvidence(clusterReads, reader, options) {
  const run = new CompletionRun(clusterReads, reader, AbortSignal.timeout(options.within));
  const asked = /* @__PURE__ */ new Set();
  let missing = [];
  for (let round = 0; round < mostRounds && !run.late; round++) {
    const { reads, leftOut } = furtherReads(evidenceOfReads(run.clusterReads), options, asked);
    missing = leftOut;
    if (reads.length === 0) break;
    for (const read of reads) asked.add(keyOfRead(read));
    await run.carryOut(reads);
  }
  for (const text of missing) run.degrade(text);
  return { clusterReads: run.clusterReads, calls: run.calls };
}
var CompletionRun = class {
  #objects;
  #absent;
  #logs;
  #reader;
  #deadline;
  #at;
  #degraded;
  #overdue;
  calls = { logs: 0, others: 0 };
  constructor({ objects, absent, logs, at, degraded, overdue }, reader, deadline) {
    this.#objects = new Map(objects.map((object) => [objectKey(object), object]));
    this.#absent = [...absent];
    this.#logs = new Map(logs.map((log) => [logKey(log), log]));
    this.#reader = reader;
    this.#deadline = deadline;
    this.#at = at;
    this.#degraded = new Set(degraded);
    this.#overdue = overdue;
  }
  get late() {
    return this.#deadline.aborted;
  }
  get clusterReads() {
    const all = [...this.#objects.values()];
    const events = all.filter(({ kind }) => kind === "Event");
    const objects = all.filter(({ kind }) => kind !== "Event");
    return {
      objects: [...objects, ...relevantEvents(events, objects)],
      absent: this.#absent,
      logs: [...this.#logs.values()],
      at: this.#at,
      degraded: [...this.#degraded],
      overdue: this.#overdue
    };
  }
  /** Says that something could not be read; once for each kind of thing, which stands before the colon. */
  degrade(text) {
    const kind = text.slice(0, text.indexOf(":") + 1);
    const said = kind !== "" && [...this.#degraded].some((known) => known.startsWith(kind));
    if (!said) this.#degraded.add(text);
  }
  async carryOut(reads) {
    const queue = [...reads];
    const work = async () => {
      for (let read = queue.shift(); read; read = queue.shift()) {
        if (this.late) {
          this.degrade(`time was up before everything was read; ${titleOf(read)} and more are missing`);
          return;
        }
        await (read.what === "logs" ? this.#readLogs(read) : this.#readObjects(read));
      }
    };
    await Promise.all(Array.from({ length: parallelReads }, work));
  }
  async #readObjects(read) {
    const { what, apiVersion, kind, plural, namespace, name, selector, namesOnly, absenceTells } = read;
    const scope = { apiVersion, kind, plural, namespace, ...selector };
    this.calls.others += 1;
    const answer = what === "object" ? await this.#reader.get(scope, name, this.#limit()) : await this.#reader.list(scope, this.#limit(), namesOnly);
    if (answer.kind === "found") {
      const found = Array.isArray(answer.value) ? answer.value : [answer.value];
      for (const object of found.filter(isMapping)) this.#keep(object, namesOnly === true);
    } else if (answer.kind === "absent") {
      if (absenceTells && namespace !== void 0) this.#absent.push({ kind, namespace, name });
    } else if (read.without !== void 0) {
      const why = answer.kind === "refused" ? "they may not be read" : answer.reason;
      this.degrade(`${plural}: ${why}; ${read.without}`);
    }
  }
  #keep(object, nameOnly = false) {
    const key = objectKey(object);
    if (!nameOnly || !this.#objects.has(key)) this.#objects.set(key, object);
  }
  /** Logs and the status that says which runs they are of belong together: when it has changed meanwhile, once more. */
  async #readLogs({ namespace, pod, containers }) {
    const scope = { apiVersion: "v1", kind: "Pod", plural: "pods", namespace };
    const key = objectKey({ kind: "Pod", metadata: { namespace, name: pod } });
    for (let attempt = 0; attempt < 2 && !this.late; attempt++) {
      const before = this.#objects.get(key) ?? {};
      const logs = await Promise.all(
        containers.map(
          (container) => this.#readRuns(namespace, pod, container, runsToRead(before, container))
        )
      );
      this.calls.others += 1;
      const now = await this.#reader.get(scope, pod, this.#limit());
      for (const log of logs.flat()) this.#logs.set(logKey(log), log);
      if (now.kind !== "found" || runsOf(now.value) === runsOf(before)) return;
      this.#keep(now.value);
      for (const container of containers) {
        for (const which of ["current", "previous"])
          this.#logs.delete(logKey({ namespace, pod, container, which }));
      }
      if (asMapping(now.value.metadata).uid !== asMapping(before.metadata).uid) return;
    }
  }
  /** The run before may be removed already while its log is still given as the current one. */
  async #readRuns(namespace, pod, container, runs) {
    const read = (which) => this.#readLog(namespace, pod, container, which);
    const logs = (await Promise.all(runs.map(read))).flat();
    return logs.length > 0 || runs.includes("current") ? logs : read("current");
  }
  async #readLog(namespace, pod, container, which) {
    this.calls.logs += 1;
    const request = { namespace, pod, container, previous: which === "previous" };
    const answer = await readLogEnd(this.#reader, request, this.#limit());
    if (answer.kind === "refused") this.degrade("logs: they may not be read; no log is quoted");
    if (answer.kind === "failed") this.degrade(`logs of pod ${pod}: ${answer.reason}`);
    return answer.kind === "found" && answer.value.trim() !== "" ? [{ namespace, pod, container, which, text: answer.value }] : [];
  }
  #limit() {
    return AbortSignal.any([this.#deadline, AbortSignal.timeout(patience)]);
  }
};
function runsToRead(pod, container) {
  const { initContainerStatuses, containerStatuses } = asMapping(pod.status);
  const status = [...asList(initContainerStatuses), ...asList(containerStatuses)].map(asMapping).find(({ name }) => name === container);
  if ((asNumber(status?.restartCount) ?? 0) === 0) return ["current"];
  return isMapping(asMapping(status?.state).waiting) ? ["previous"] : ["previous", "current"];
}
function logKey({ namespace, pod, container, which }) {
  return `${namespace}/${pod}/${container}/${which}`;
}
function titleOf(read) {
  return read.what === "logs" ? `logs of pod ${read.pod}` : `${read.plural} ${read.name}`.trim();
}

export {
  referencedObjects,
  parallelReads,
  readLogEnd,
  evidenceOfReads,
  redactedFiles,
  rawFiles,
  completeEvidence
};
