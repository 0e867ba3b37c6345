import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  confidenceOf
} from "./chunk-HTHHEOIR.js";
import {
  awaitedHost,
  causes,
  quorumOf
} from "./chunk-TV3PABC2.js";
import {
  podView
} from "./chunk-JVINL5N4.js";
import {
  walk
} from "./chunk-PQI2OY3O.js";
import {
  Redactor,
  classifyLog,
  judgeWorkload,
  readFacts,
  secretValues
} from "./chunk-LTDMTOUS.js";
import {
  endedBySignal,
  tree
} from "./chunk-DAEFVWSN.js";
import {
  asList,
  asMapping,
  asString
} from "./chunk-DRWJSKVA.js";

// src/rollout/judge-by-diagnosis.ts
var judgeByDiagnosis = {
  cause: (question, at) => {
    const facts = { ...readFacts(evidenceOf(question)), now: at };
    for (const workload of facts.workloads) {
      const [first] = judgeWorkload(facts, workload).cases;
      if (first) return judgement(first);
    }
    return void 0;
  },
  fatalLine: (log, end) => {
    if (endedBySignal(end)) return void 0;
    const { findings, last } = classifyLog(log);
    return findings[0]?.line.text ?? last?.text;
  }
};
function judgement(given) {
  const { cause: id } = walk(tree, given);
  const cause = causes[id];
  const cited = cause.evidence(given).filter((item) => item !== void 0);
  const redactor = new Redactor(secretValues(given.facts.evidence));
  return {
    cause: id,
    ...quorumOf(cause, given),
    container: given.container?.name,
    title: redactor.deep(cause.title(given)),
    confidence: confidenceOf(cause, cited),
    ...awaited(given, id)
  };
}
function awaited(given, id) {
  if (id !== "dependency-unreachable" && id !== "dependency-not-resolved") return {};
  const host = awaitedHost(given, id);
  return host === void 0 ? {} : { awaits: { host, resolved: id === "dependency-unreachable" } };
}
function evidenceOf({ workload, makers, pod, events, logs, ...around }) {
  return {
    ...evidenceOfRecords({
      workloads: workload.kind === "Pod" ? [] : [workload],
      replicaSets: makers.filter(({ kind }) => kind === "ReplicaSet"),
      pods: pod ? [pod] : [],
      events
    }),
    claims: makers.filter(({ kind }) => kind === "PersistentVolumeClaim").map(objectOf),
    logs: pod ? logsOf(logs, pod) : [],
    nodes: (around.nodes ?? []).map(objectOf),
    heldClaims: around.heldClaims ?? [],
    deserted: around.deserted ?? []
  };
}
function evidenceOfRecords(records) {
  return {
    workloads: records.workloads.map(objectOf),
    replicaSets: records.replicaSets.map(objectOf),
    controllerRevisions: [],
    pods: records.pods.map(objectOf),
    events: records.events.map(objectOf),
    claims: [],
    nodes: [],
    services: [],
    endpointSlices: [],
    configMaps: [],
    secrets: [],
    surroundings: [],
    absent: [],
    takenAt: void 0,
    logs: [],
    problems: []
  };
}
function objectOf(record) {
  const { apiVersion, kind, metadata } = record;
  return {
    source: `${kind} ${metadata.name}`,
    value: record,
    apiVersion,
    kind,
    namespace: metadata.namespace ?? "default",
    name: metadata.name,
    uid: metadata.uid
  };
}
function logsOf(logs, pod) {
  const shown = new Map(podView(pod).containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return logs.map(({ end, text }) => ({ now: shown.get(end.id), end, text })).toSorted((a, b) => Number(b.now !== void 0) - Number(a.now !== void 0)).map(({ now, end, text }) => ({
    source: now?.previous === false ? "log" : "previous log",
    pod: pod.metadata.name,
    container: end.container,
    which: now?.previous === false ? "current" : "previous",
    text,
    refused: false
  }));
}

// src/rollout/observation.ts
function scopeKey({ apiVersion, kind, namespace }) {
  return `${apiVersion}/${kind}/${namespace ?? ""}`;
}

// src/rollout/store.ts
var rememberedVersions = 40;
var Store = class {
  #scopes = /* @__PURE__ */ new Map();
  #listedAt = /* @__PURE__ */ new Map();
  #refused = /* @__PURE__ */ new Map();
  #byOwner = /* @__PURE__ */ new Map();
  #events = /* @__PURE__ */ new Map();
  #eventNews = /* @__PURE__ */ new Map();
  #versions = /* @__PURE__ */ new Map();
  #gone = /* @__PURE__ */ new Set();
  /** Takes an observation in. False when it says nothing new. */
  apply(observation) {
    switch (observation.type) {
      case "listed":
        return this.#replace(scopeKey(observation.scope), observation.objects, observation.at);
      case "seen":
        return this.#see(scopeKey(observation.scope), observation.object);
      case "gone":
        return this.#remove(scopeKey(observation.scope), observation.object.metadata.uid);
      case "denied":
      case "absent":
        this.#refused.set(scopeKey(observation.scope), observation.reason);
        return true;
      case "events":
        for (const event of observation.events) this.#indexEvent(event);
        return true;
      default:
        return false;
    }
  }
  /** When a scope was last listed as a whole; undefined before the first list. */
  listedAt(key) {
    return this.#listedAt.get(key);
  }
  /** Why a scope may not be read; undefined for one that may. */
  refusal(key) {
    return this.#refused.get(key);
  }
  /** The object of this name in a scope. */
  named(key, name) {
    for (const record of this.#scopes.get(key)?.values() ?? []) {
      if (record.metadata.name === name) return record;
    }
    return void 0;
  }
  all(key) {
    return [...this.#scopes.get(key)?.values() ?? []];
  }
  /** Objects of a kind whose controller has this uid. */
  ownedBy(uid, kind) {
    return [...this.#byOwner.get(uid)?.values() ?? []].filter((record) => record.kind === kind);
  }
  /** Grows with every event about an object. */
  newsOf(uid) {
    return this.#eventNews.get(uid) ?? 0;
  }
  /** The events about an object, in no order. */
  eventsOf(uid) {
    return [...this.#events.get(uid)?.values() ?? []];
  }
  /** The events about the claims that a pod mounts: they tell why it gets no volume. */
  eventsOfClaims({ metadata, spec }) {
    return asList(spec.volumes).flatMap((volume) => {
      const claim = asString(asMapping(asMapping(volume).persistentVolumeClaim).claimName);
      return claim === void 0 ? [] : this.eventsOf(claimKey(metadata.namespace, claim));
    });
  }
  #replace(key, objects, at) {
    this.#listedAt.set(key, at);
    this.#refused.delete(key);
    const now = new Set(objects.map(({ metadata }) => metadata.uid));
    const known = this.#scopes.get(key) ?? /* @__PURE__ */ new Map();
    for (const uid of [...known.keys()].filter((uid2) => !now.has(uid2))) this.#remove(key, uid);
    for (const object of objects) this.#put(key, object);
    return true;
  }
  #see(key, object) {
    const { uid, resourceVersion } = object.metadata;
    if (this.#gone.has(uid) || this.#versions.get(uid)?.has(resourceVersion)) return false;
    this.#put(key, object);
    return true;
  }
  #put(key, object) {
    const { uid, resourceVersion } = object.metadata;
    let scope = this.#scopes.get(key);
    if (!scope) {
      scope = /* @__PURE__ */ new Map();
      this.#scopes.set(key, scope);
    }
    this.#gone.delete(uid);
    this.#remember(uid, resourceVersion);
    const known = scope.get(uid);
    if (known?.metadata.resourceVersion === resourceVersion) return;
    this.#unlink(known);
    scope.set(uid, object);
    if (object.kind === "Event") this.#indexEvent(object);
    const owner = controllerUid(object);
    if (owner) indexIn(this.#byOwner, owner, object);
  }
  #remove(key, uid) {
    const record = this.#scopes.get(key)?.get(uid);
    this.#gone.add(uid);
    if (!record) return false;
    this.#scopes.get(key)?.delete(uid);
    this.#versions.delete(uid);
    this.#unlink(record);
    return true;
  }
  /** Events stay known when they expire: they are evidence. */
  #unlink(record) {
    const owner = record && controllerUid(record);
    if (owner) this.#byOwner.get(owner)?.delete(record.metadata.uid);
  }
  #indexEvent(event) {
    const { kind, namespace, name, uid: of } = asMapping(event.involvedObject ?? event.regarding);
    const about = asString(of);
    if (kind === "PersistentVolumeClaim") {
      indexIn(this.#events, claimKey(asString(namespace), asString(name)), event);
    }
    if (!about) return;
    const { uid, resourceVersion } = event.metadata;
    if (this.#events.get(about)?.get(uid)?.metadata.resourceVersion === resourceVersion) return;
    indexIn(this.#events, about, event);
    this.#eventNews.set(about, this.newsOf(about) + 1);
  }
  #remember(uid, version) {
    const versions = this.#versions.get(uid) ?? /* @__PURE__ */ new Set();
    versions.add(version);
    if (versions.size > rememberedVersions) versions.delete(versions.values().next().value);
    this.#versions.set(uid, versions);
  }
};
function claimKey(namespace, name) {
  return `claim/${namespace}/${name}`;
}
function controllerUid({ metadata }) {
  return asString(metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid);
}
function indexIn(index, key, record) {
  const entries = index.get(key);
  if (entries) entries.set(record.metadata.uid, record);
  else index.set(key, /* @__PURE__ */ new Map([[record.metadata.uid, record]]));
}

export {
  judgeByDiagnosis,
  evidenceOfRecords,
  scopeKey,
  Store,
  controllerUid
};
