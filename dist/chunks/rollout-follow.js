import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  watchJson
} from "./report-watch-watch-json.js";
import {
  interruptible
} from "./commands-interruptible.js";
import {
  filesWithoutSecrets
} from "./commands-diagnose-evidence-without-secrets.js";
import {
  completeEvidence,
  evidenceOfReads,
  parallelReads,
  rawFiles,
  readLogEnd,
  referencedObjects
} from "./diagnosis-evidence-further-reads.js";
import {
  failureLines,
  measure,
  wiringWithoutSecrets,
  withMeasured,
  withReading
} from "./diagnosis-wiring-services.js";
import {
  confidenceOf,
  diagnoseWithoutSecrets,
  redactPatterns,
  walk
} from "./diff.js";
import {
  tree
} from "./diagnosis-tree-tree.js";
import {
  controllerOf,
  controllerUid,
  judgeWorkload,
  parseWorkload,
  readEvidence,
  readFacts,
  targetsBySelector,
  targetsOfManifests
} from "./diagnosis-health-judge-workload.js";
import {
  found,
  foundIfAllowed
} from "./commands-answers.js";
import {
  readCut,
  specSharer
} from "./kubernetes-cut.js";
import {
  Narrator,
  describeStart,
  isFinal,
  outcomeOf
} from "./report-watch-watch-narrator.js";
import {
  causes,
  gitOpsOf,
  helmReleaseOf,
  quorumOf
} from "./diagnosis-dependency-advice.js";
import {
  endedBySignal,
  endedTheSame,
  isAddress,
  readEvent,
  readEvents,
  readText,
  serviceOfHost,
  succeeded
} from "./diagnosis-logs-claims-words.js";
import {
  secretValues
} from "./diagnosis-secret-values.js";
import {
  conditionOf,
  keyOf,
  readObject,
  readPod
} from "./kubernetes-pod.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  Unforeseen
} from "./text-unforeseen.js";
import {
  balanced,
  factors,
  pluralOf,
  scopesFor,
  titleOf
} from "./rollout-target.js";
import {
  podMakers,
  podSpecPath
} from "./kubernetes-kinds.js";
import {
  UserError,
  refuseProblems
} from "./settings-user-error.js";
import {
  messageOf
} from "./text-message-of.js";
import {
  clock
} from "./text-words.js";
import {
  visible
} from "./text-visible-text.js";
import {
  readManifestSet
} from "./manifest-input-problem.js";
import {
  compareQuantities,
  parseQuantity
} from "./manifest-pod-probe.js";
import {
  newestKubernetesMinor
} from "./settings-settings.js";
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
import {
  largest,
  pushAll,
  smallest
} from "./text-many.js";

// src/rollout/judging/judge-by-diagnosis.ts
var judgeByDiagnosis = {
  cause: (seen, at) => {
    const facts = { ...factsOf(seen), now: at };
    for (const workload of facts.workloads) {
      const [first] = judgeWorkload(facts, workload).failures;
      if (first) return judgement(first);
    }
    return void 0;
  },
  fatalLine: (log, end) => {
    if (endedBySignal(end)) return void 0;
    const { findings, last } = readText(log);
    return findings[0]?.line.text ?? last?.text;
  }
};
var known = /* @__PURE__ */ new WeakMap();
function factsOf(seen) {
  let facts = known.get(seen);
  if (!facts) {
    facts = readFacts(seen);
    known.set(seen, facts);
  }
  return facts;
}
function judgement(failure) {
  const { decision: id } = walk(tree, failure);
  const cause = causes[id];
  const cited = cause.evidence(failure).filter((item) => item !== void 0);
  const redactor = new Redactor(secretValues(failure.facts.evidence));
  return {
    cause: id,
    ...quorumOf(cause, failure),
    container: failure.container?.name,
    title: redactor.deep(cause.title(failure)),
    confidence: confidenceOf(cause, cited),
    awaits: cause.awaits?.(failure)
  };
}

// src/rollout/rollback/proven-revisions.ts
var ProvenRevisions = class {
  /** Uids of ReplicaSets and `controller-revision-hash` labels. */
  ids = /* @__PURE__ */ new Set();
  note(observation) {
    if (observation.type === "listed") for (const record of observation.objects) this.#look(record);
    else if (observation.type === "seen") this.#look(observation.object);
  }
  #look(record) {
    const { kind, status } = record;
    if (kind === "ReplicaSet" && (asNumber(status.availableReplicas) ?? 0) > 0) this.ids.add(record.uid);
    if (kind !== "Pod") return;
    const hash = revisionHash(record);
    if (hash !== void 0 && readPod(record).ready) this.ids.add(hash);
  }
};
function revisionHash({ metadata }) {
  return asString(metadata.labels?.["controller-revision-hash"]);
}

// src/rollout/kinds/deployment.ts
function deploymentProgress(record, store2) {
  const { spec, status, metadata, uid } = record;
  const replicas = asNumber(spec.replicas) ?? 1;
  const updated = asNumber(status.updatedReplicas) ?? 0;
  const available = asNumber(status.availableReplicas) ?? 0;
  const total = asNumber(status.replicas) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const sets = store2.ownedBy(uid, "ReplicaSet");
  const current = newestSet(record, sets);
  const old = sets.filter((set) => set !== current);
  const progressing = conditionOf(record, "Progressing");
  const givenUp = observed && progressing?.reason === "ProgressDeadlineExceeded";
  return {
    settled: observed && updated === replicas && total === updated && available === updated,
    ...givenUp ? { givenUp: { reason: "ProgressDeadlineExceeded", message: asString(progressing.message) ?? "" } } : {},
    ...spec.paused === true ? { notAwaited: "it is paused" } : {},
    ...leaving(old, store2),
    ...revisions(current, old),
    wanted: replicas,
    updated,
    available: current ? asNumber(current.status.availableReplicas) ?? 0 : 0,
    pods: current ? store2.podsOf(current.uid) : [],
    oldPods: old.flatMap((set) => store2.podsOf(set.uid)),
    makers: current ? [current] : [record],
    template: spec.template
  };
}
function newestSet({ spec }, sets) {
  const wanted = templateText(spec.template);
  return sets.filter((set) => templateText(set.spec.template) === wanted).toSorted((a, b) => revisionOf(b) - revisionOf(a))[0];
}
function revisionOf({ metadata }) {
  return Number(asString(metadata.annotations?.["deployment.kubernetes.io/revision"]) ?? 0) || 0;
}
function templateText(template) {
  const { metadata, ...rest } = asMapping(template);
  const { labels, ...others } = asMapping(metadata);
  const own = Object.entries(asMapping(labels)).filter(([key]) => key !== "pod-template-hash").toSorted(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify([own, { ...others, creationTimestamp: null }, rest]);
}
function revisions(current, old) {
  const standing = old.filter(({ status }) => (asNumber(status.replicas) ?? 0) > 0).map(revisionOf);
  const [now, before] = [current ? revisionOf(current) : 0, largest([0, ...standing])];
  return now > 0 && before > 0 ? { revision: { now, before } } : {};
}
function leaving(old, store2) {
  const pods = old.flatMap((set) => store2.podsOf(set.uid)).filter((pod) => pod.deleting);
  return pods.length > 0 ? { note: `${pods.length} old ${pods.length === 1 ? "pod is" : "pods are"} terminating` } : {};
}

// src/rollout/rollback/revisions.ts
function revisionsOf(workload, objects) {
  const uid = asString(asMapping(workload.metadata).uid) ?? "";
  return objects.map((object) => ({ object, record: readCut(object, specSharer()) })).filter(({ record }) => controllerUid(record) === uid).map(({ object, record }) => {
    const { metadata } = record;
    const createdAt = parseTime(metadata.creationTimestamp);
    if (record.kind === "ReplicaSet") {
      const template2 = withoutHash(asMapping(record.spec.template));
      return { id: record.uid, number: revisionOf(record), template: template2, createdAt };
    }
    const { $patch: _, ...template } = asMapping(valueAt(object, ["data", "spec", "template"]));
    const id = asString(metadata.labels?.["controller-revision-hash"]) ?? record.name;
    return { id, number: asNumber(object.revision) ?? 0, template, createdAt };
  }).toSorted((a, b) => b.number - a.number);
}
function currentRevision(workload, revisions2) {
  const wanted = valueAt(workload, ["spec", "template"]);
  return revisions2.find(({ template }) => isSameTemplate(template, wanted));
}
function isSameTemplate(a, b) {
  return orderedText(a) === orderedText(b);
}
function orderedText(template) {
  return JSON.stringify(
    JSON.parse(templateText(template)),
    (_, value) => isMapping(value) ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1)) : value
  );
}
function withoutHash({ metadata, ...rest }) {
  const { labels, ...others } = asMapping(metadata);
  const { "pod-template-hash": _, ...own } = asMapping(labels);
  return { metadata: { ...others, labels: own }, ...rest };
}

// src/rollout/rollback/rollback.ts
var revisioned = /* @__PURE__ */ new Set(["Deployment", "StatefulSet", "DaemonSet"]);
var deployTime = 15 * 6e4;
function planRollback(rollback) {
  const { target, object, revisions: revisions2, companions, startedAt, proven, broken } = rollback;
  const refuse = (reason) => ({ kind: "refuse", reason });
  const gitOps = gitOpsOf(object);
  if (gitOps) {
    return refuse(`${gitOps} would undo it: revert the commit that brought the change, in git`);
  }
  const owner = ownerOf(object);
  if (owner) return refuse(`it belongs to ${owner}, which would undo it: change that instead`);
  if (!revisioned.has(target.kind)) return refuse(`a ${target.kind} has no earlier revision`);
  const isChanged = ({ changedAt: changedAt2 }) => changedAt2 === void 0 || changedAt2 >= startedAt - deployTime;
  const changed = companions.find((companion) => !isData(companion) && isChanged(companion));
  if (changed) {
    const what = `${changed.kind} ${changed.name}`;
    return refuse(
      changed.changedAt === void 0 ? `it cannot be seen whether ${what} was changed by this deploy; the earlier version may not fit it` : `this deploy changed ${what} too, and the earlier version may not fit it`
    );
  }
  const from = currentRevision(object, revisions2);
  if (from && isOlder(from, rollback)) {
    return refuse(
      "this deploy did not change its pod template (it may have scaled it): there is nothing to undo"
    );
  }
  const helm = helmReleaseOf(object);
  if (helm) return { kind: "helm", ...helm };
  const revision = revisions2.find(
    (candidate) => candidate !== from && proven.has(candidate.id) && !broken.has(candidate.id)
  );
  if (!from) return refuse(`${titleOf(target)} has no revision that matches its pod template`);
  if (!revision) return refuse("no earlier revision of it has been seen to work");
  const read = referencedObjects(asMapping(revision.template.spec));
  const data = companions.find(
    (companion) => isData(companion) && isChanged(companion) && read.some(({ kind, name }) => kind === companion.kind && name === companion.name)
  );
  if (!data) return { kind: "restore", revision, from };
  const undo = `kubectl -n ${target.namespace} rollout undo ${target.kind.toLowerCase()}/${target.name}`;
  return refuse(
    `this deploy changed ${data.kind} ${data.name} too, which revision ${revision.number} reads when it starts: put its earlier content back first, then \`${undo}\``
  );
}
function isData({ kind }) {
  return kind === "ConfigMap" || kind === "Secret";
}
function isOlder({ createdAt, id }, { revisions: revisions2, startedAt }) {
  if (createdAt === void 0 || createdAt >= startedAt - deployTime) return false;
  return !revisions2.some((other) => other.id !== id && (other.createdAt ?? 0) > createdAt);
}
function ownerOf(object) {
  const owner = controllerOf(readObject(object));
  return owner && `${owner.kind} ${owner.name}`;
}
function changedAt(object) {
  const { creationTimestamp, managedFields } = asMapping(object.metadata);
  const times = asList(managedFields).map(asMapping).filter(({ subresource }) => subresource === void 0 || subresource === "").map(({ time }) => parseTime(time));
  const known2 = [parseTime(creationTimestamp), ...times].filter((time) => time !== void 0);
  return known2.length > 0 ? largest(known2) : void 0;
}
function earlierHelmRevision(history) {
  const entries = asList(history).map(asMapping).map(({ revision, status }) => ({ revision: Number(revision), status: asString(status) ?? "" }));
  const newest = largest(entries.map(({ revision }) => revision));
  return entries.filter(({ revision, status }) => revision < newest && /^(?:deployed|superseded)$/.test(status)).toSorted((a, b) => b.revision - a.revision)[0]?.revision;
}

// src/rollout/observation.ts
function scopeKey({ apiVersion, kind, namespace }) {
  return `${apiVersion}/${kind}/${namespace ?? ""}`;
}

// src/rollout/evidence-files.ts
var podsKept = 100;
function readsOfRollout(rollout, states, { at, degraded }) {
  const objects = [];
  const pods = [];
  for (const state of states) {
    const record = rollout.store.named(scopeKey(state.target), state.target.name);
    if (!record) continue;
    if (record.kind !== "Pod") objects.push(record);
    pushAll(objects, rollout.store.ownedBy(record.uid, "ReplicaSet"));
    pushAll(pods, [...tellingPods(state), ...(state.progress?.oldPods ?? []).slice(0, podsKept)]);
  }
  const events = [...objects, ...pods].flatMap(({ uid }) => rollout.store.eventsOf(uid));
  return {
    objects: [...objects, ...pods, ...events].map(({ value }) => value),
    absent: [],
    logs: pods.flatMap((pod) => logsOf(pod, rollout)),
    at,
    degraded
  };
}
function tellingPods({ progress, candidates, cause }) {
  const all = progress?.pods ?? [];
  const telling = [cause, ...candidates].flatMap((candidate) => candidate?.subject.uid ?? []);
  const rank = ({ uid }) => {
    const place = telling.indexOf(uid);
    return place < 0 ? telling.length : place;
  };
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, podsKept);
}
function logsOf(pod, rollout) {
  const { uid, name, namespace } = pod;
  const shown = new Map(pod.containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return rollout.logsOf(uid).flatMap(({ end, text }) => {
    const now = shown.get(end.id);
    if (!now) return [];
    const which = now.previous ? "previous" : "current";
    return [{ namespace, pod: name, container: end.container, which, text }];
  });
}

// src/rollout/awaited-hosts.ts
var desertedFor = 2e4;
var lookAgain = 5e3;
var lookCounts = 3 * lookAgain;
var AwaitedHosts = class {
  #looks = /* @__PURE__ */ new Map();
  /** True when it is time to look at a host; it counts as asked for then. */
  isDue(place, at) {
    const known2 = this.#looks.get(keyOf2(place));
    if (known2 && at - known2.askedAt < lookAgain) return false;
    this.#looks.set(keyOf2(place), { ...place, ...known2, askedAt: at });
    return true;
  }
  take({ somebody, at, namespace, host, resolved }) {
    const place = { namespace, host, resolved };
    const known2 = this.#looks.get(keyOf2(place));
    if (known2?.seenAt !== void 0 && known2.seenAt >= at) return;
    const emptySince = somebody === false ? known2?.emptySince ?? at : void 0;
    this.#looks.set(keyOf2(place), { askedAt: at, ...known2, ...place, seenAt: at, emptySince });
  }
  /**
   * The hosts behind which nothing has been for a while, as programs in this namespace name them.
   * @param since what was seen before does not count
   */
  deserted(namespace, at, since) {
    return [...this.#looks.values()].filter((look2) => look2.namespace === namespace && isDeserted(look2, at, since)).map(({ host }) => host);
  }
};
function isDeserted({ seenAt, emptySince }, at, since) {
  if (seenAt === void 0 || emptySince === void 0) return false;
  return seenAt - Math.max(emptySince, since) >= desertedFor && at - seenAt <= lookCounts;
}
function keyOf2({ namespace, host, resolved }) {
  return `${namespace}/${host}/${resolved}`;
}

// src/rollout/baseline.ts
var settledAge = 5 * 6e4;
function baselineOf({ uid, metadata }, progress, at) {
  const pods = progress.pods;
  const old = pods.every(({ created = 0 }) => at - created > settledAge);
  return {
    uid,
    generation: metadata.generation,
    template: templateText(progress.template),
    settled: progress.settled && old && pods.length > 0,
    pods: new Set(pods.map(({ uid: uid2 }) => uid2)),
    broken: new Set(progress.oldPods.flatMap(({ uid: uid2, ready }) => ready ? [] : [uid2]))
  };
}

// src/rollout/given-template.ts
var keys = {
  containers: ["name"],
  initContainers: ["name"],
  env: ["name"],
  volumes: ["name"],
  imagePullSecrets: ["name"],
  volumeMounts: ["mountPath"],
  volumeDevices: ["devicePath"],
  ports: ["containerPort", "protocol"],
  hostAliases: ["ip"],
  topologySpreadConstraints: ["topologyKey", "whenUnsatisfiable"]
};
var keyDefaults = { protocol: "TCP" };
function compareGiven(given, live) {
  const template = templateOf(given, live.kind);
  const differences = [...differ(template, templateOf(live.value, live.kind), "")];
  if (differences.length === 0) return { missing: [], rewritten: [] };
  const { lastApplied } = live;
  if (lastApplied && [...differ(template, templateOf(lastApplied, live.kind), "")].length === 0)
    return { missing: [], rewritten: differences };
  return {
    missing: differences.filter((difference) => !isMirrored(difference)),
    rewritten: differences.filter(isMirrored)
  };
}
function templateOf(object, kind) {
  const path = podSpecPath(kind).slice(0, -1);
  if (path.length > 0) return valueAt(object, path);
  return { metadata: { labels: asMapping(object.metadata).labels }, spec: object.spec };
}
function* differ(given, live, path) {
  if (isNothing(given)) return;
  if (isMapping(given)) {
    for (const [key, value] of Object.entries(given))
      yield* differ(value, asMapping(live)[key], path === "" ? key : `${path}.${key}`);
    return;
  }
  if (Array.isArray(given)) {
    yield* differInList(given, asList(live), path);
    return;
  }
  if (!isSame(given, live, path)) yield { path, given: written(given), live: written(live) };
}
function* differInList(given, live, path) {
  const by = keys[path.split(".").at(-1) ?? ""];
  if (!by || !given.every(isMapping)) {
    const same = given.length === live.length && given.every((item, index) => [...differ(item, live[index], path)].length === 0);
    if (!same) yield { path, given: written(given), live: written(live) };
    return;
  }
  const keyOf3 = (item) => by.map((key) => String(asMapping(item)[key] ?? keyDefaults[key] ?? "")).join("/");
  for (const item of new Map(given.map((each) => [keyOf3(each), each])).values()) {
    const found2 = live.findLast((other) => keyOf3(other) === keyOf3(item));
    yield* differ(item, found2, `${path}[${keyOf3(item)}]`);
  }
}
function isNothing(value) {
  return value === null || value === void 0 || (Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0);
}
function isSame(given, live, path) {
  if (given === live || String(given) === String(live)) return true;
  if (live === void 0) return given === "" || given === false || given === 0;
  if (!/(?:^|\.)(?:limits|requests|sizeLimit|storage|divisor)\b/.test(path)) return false;
  const [a, b] = [parseQuantity(String(given)), parseQuantity(String(live))];
  return a !== void 0 && b !== void 0 && compareQuantities(a, b) === 0;
}
function isMirrored({ path, given, live }) {
  if (!/\.image$/.test(path)) return false;
  const [a, b] = [partsOf(given), partsOf(live)];
  const sameName = a.name === b.name || a.name.endsWith(`/${b.name}`) || b.name.endsWith(`/${a.name}`);
  const lastOf = (name) => name.split("/").at(-1) ?? name;
  const moved = sameName || a.host !== b.host && lastOf(a.name) === lastOf(b.name);
  if (!moved) return false;
  return a.digest !== void 0 && b.digest !== void 0 ? a.digest === b.digest : a.tag === b.tag || b.tag === void 0 && b.digest !== void 0;
}
function partsOf(image) {
  const [reference = "", digest] = image.split("@");
  const tagged = /^(.*?)(?::([\w.-]+))?$/.exec(reference);
  const [full = "", tag] = [tagged?.[1], tagged?.[2]];
  const [first = "", ...rest] = full.split("/");
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  const name = hasHost ? rest.join("/") : full;
  return {
    host: hasHost ? first : "",
    name: name.replace(/^library\//, ""),
    tag: tag ?? (digest === void 0 ? "latest" : void 0),
    digest
  };
}
function written(value) {
  if (value === void 0) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function differencesText(differences) {
  const images = differences.filter(({ path }) => path.endsWith(".image"));
  const ordered = [...images, ...differences.filter((difference) => !images.includes(difference))];
  const shown = ordered.slice(0, mostShown).map(({ path, given, live }) => {
    const place = path.replace(/^spec\./, "");
    return isShown.test(path) ? `${place} is ${cut(live)} instead of ${cut(given)}` : `${place} differs`;
  });
  const more = ordered.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
var mostShown = 3;
var isShown = /\.image$|\.(?:limits|requests)\b/;
function cut(value) {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

// src/rollout/judging/alike-pods.ts
function groupAlikePods(pods, { store: store2, logsOf: logsOf3 }, alone) {
  const groups = /* @__PURE__ */ new Map();
  for (const pod of pods) {
    const key = alone(pod) ? pod.uid : fingerprintOf(pod, store2);
    const group = groups.get(key);
    if (!group) groups.set(key, [pod]);
    else if (logsOf3(pod.uid).length > 0) group.unshift(pod);
    else group.push(pod);
  }
  return groups;
}
var fingerprints = /* @__PURE__ */ new WeakMap();
function fingerprintOf(pod, store2) {
  const { uid, name } = pod;
  const news = store2.newsOf(uid);
  const known2 = fingerprints.get(pod);
  if (known2?.news === news) return known2.fingerprint;
  const events = new Set(store2.eventsOf(uid).map(eventText).toSorted());
  const text = JSON.stringify([statusOf(pod), [...events]]);
  const fingerprint = text.replaceAll(name, "*").replaceAll(uid, "*");
  fingerprints.set(pod, { news, fingerprint });
  return fingerprint;
}
function statusOf(pod) {
  const { spec, status, containers, phase } = pod;
  const scheduled = asMapping(conditionOf(pod, "PodScheduled"));
  return [
    [phase, status.reason, status.message, scheduled.status, scheduled.message],
    asList(spec.containers).map((container) => asMapping(container).image),
    containers.map(({ name, ready, state, waiting, ends }) => [
      [name, ready, state === "running", waiting?.reason, waiting?.message],
      ends.map(({ exit, reason }) => [exit, reason])
    ])
  ];
}
function eventText(object) {
  const { reason = "", message = "" } = readEvent(object) ?? {};
  return `${reason} ${message}`;
}

// src/diagnosis/evidence/evidence.ts
var noEvidence = {
  workloads: [],
  replicaSets: [],
  controllerRevisions: [],
  pods: [],
  events: [],
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

// src/rollout/judging/question.ts
var EvidenceCache = class {
  #known = /* @__PURE__ */ new Map();
  #next = /* @__PURE__ */ new Map();
  of(key, question) {
    const { workload, makers, pod, events, logs, heldClaims, leavingPods, nodes, deserted } = question;
    const parts = [
      workload,
      pod,
      nodes,
      ...makers,
      ...events,
      ...logs,
      ...heldClaims,
      "",
      ...leavingPods,
      "",
      ...deserted
    ];
    const known2 = this.#known.get(key);
    const same = known2?.parts.length === parts.length && parts.every((part, at) => part === known2.parts[at]);
    const seen = same ? known2.seen : evidenceOf(question);
    this.#next.set(key, { parts, seen });
    return seen;
  }
  /** Forgets what was not asked again. */
  turn() {
    this.#known = this.#next;
    this.#next = /* @__PURE__ */ new Map();
  }
};
function evidenceOf({ workload, makers, pod, events, logs, ...around }) {
  return {
    ...noEvidence,
    workloads: workload.kind === "Pod" ? [] : [workload],
    replicaSets: makers.filter(({ kind }) => kind === "ReplicaSet"),
    claims: makers.filter(({ kind }) => kind === "PersistentVolumeClaim"),
    pods: pod ? [pod] : [],
    events,
    logs: pod ? logsOf2(logs, pod) : [],
    ...around
  };
}
function logsOf2(logs, pod) {
  const shown = new Map(pod.containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return logs.map(({ end, text }) => ({ now: shown.get(end.id), end, text })).toSorted((a, b) => Number(b.now !== void 0) - Number(a.now !== void 0)).map(({ now, end, text }) => ({
    source: now?.previous === false ? "log" : "previous log",
    pod: pod.name,
    container: end.container,
    which: now?.previous === false ? "current" : "previous",
    text,
    refused: false
  }));
}

// src/rollout/judging/trouble-start.ts
var justMade = 6e4;
function troubleStart({ metadata }, pod, events, { at, clockAhead }) {
  const made = parseTime(metadata.creationTimestamp);
  if (made === void 0 || at - (made - clockAhead) > justMade) return void 0;
  if (pod && (pod.phase !== "Pending" || pod.containers.some(({ state, ends }) => state === "running" || ends.length > 0)))
    return void 0;
  const warnings = readEvents(events).filter(({ type }) => type === "Warning");
  const firsts = warnings.filter(({ reason }) => reason === warnings.at(-1)?.reason).flatMap(({ first }) => first ?? []);
  return firsts.length === 0 ? void 0 : Math.min(at, Math.max(smallest(firsts), made) - clockAhead);
}
function saidAt(event) {
  return readEvent(event)?.last ?? 0;
}

// src/rollout/judging/candidates.ts
var keptInMind = 6e4;
var judgedFor = 1e3;
var firstLook = 3e3;
var Candidates = class {
  #tracked = /* @__PURE__ */ new Map();
  #judged = /* @__PURE__ */ new Map();
  /** The pods of a StatefulSet that there were, by the name that the next one has. */
  #namesakes = /* @__PURE__ */ new Map();
  #evidence = new EvidenceCache();
  #oldPods = /* @__PURE__ */ new Map();
  #freedAt = 0;
  /** When an old pod of this workload was last seen ending. */
  #leftAt;
  #wereLeaving = false;
  #began;
  /** Asks for the cause of every pod that counts, and of the makers while pods are lacking. */
  update({ record, progress, pods }, questioning) {
    const { judge, store: store2, logsOf: logsOf3, crashes, deserted, nodes, at } = questioning;
    const heldClaims = progress.oldPods.filter(isServing).flatMap(claimsOf);
    const leavingPods = progress.oldPods.flatMap(({ deleting, name }) => deleting ? name : []);
    if (leavingPods.length > 0 || this.#wereLeaving) this.#leftAt = at;
    this.#wereLeaving = leavingPods.length > 0;
    this.#began ??= at;
    const next = /* @__PURE__ */ new Map();
    const judged = /* @__PURE__ */ new Map();
    const ask = (key, pod) => {
      const subjects = pod ? [pod] : progress.makers;
      const events = subjects.flatMap((subject) => [
        ...store2.eventsOf(subject.uid),
        ...store2.eventsOfClaims(subject),
        ...this.#evictedBefore(subject, store2).flatMap((uid) => store2.eventsOf(uid))
      ]);
      const logs = pod ? logsOf3(pod.uid) : [];
      const facts = `${key}/${logs.at(-1)?.end.id ?? ""}`;
      const known2 = this.#judged.get(facts);
      const question = {
        workload: record,
        makers: progress.makers,
        pod,
        events,
        logs,
        nodes,
        heldClaims,
        leavingPods,
        deserted
      };
      const answer = known2 && at - known2.at < judgedFor ? known2 : { at, judgement: judge.cause(this.#evidence.of(key, question), at) };
      judged.set(facts, answer);
      return answer.judgement;
    };
    if (record.kind === "StatefulSet") for (const { name, uid } of pods) this.#noteName(name, uid);
    const replaced = (pod) => this.#evictedBefore(pod, store2).length > 0;
    const suspects = pods.filter((pod) => mayBeBroken(pod, crashes) || replaced(pod));
    for (const [key, group] of groupAlikePods(suspects, questioning, replaced)) {
      const judgement2 = ask(key, group[0]);
      for (const pod of group) this.#track(next, pod, pod, judgement2, questioning);
    }
    const [maker] = progress.makers;
    const outdated = this.#isOutdated(progress, questioning);
    if (maker && (pods.length < progress.wanted || progress.wanted === 0)) {
      const versions = progress.makers.map((record2) => versionOf(record2, store2)).join();
      const judgement2 = ask(versions, void 0);
      const holds = judgement2?.oldPodsHelp === true && outdated ? void 0 : judgement2;
      this.#track(next, maker, void 0, holds, questioning);
    }
    this.#tracked = next;
    this.#judged = judged;
    this.#evidence.turn();
    return [...next.values()].filter(({ seen }) => seen === at);
  }
  /** Since when that is so which the first look finds. */
  #sinceBefore(record, pod, { at, store: store2, clockAhead }) {
    if (clockAhead === void 0 || at - (this.#began ?? at) > firstLook) return void 0;
    const events = [...store2.eventsOf(record.uid), ...store2.eventsOfClaims(record)];
    return troubleStart(record, pod, events, { at, clockAhead });
  }
  #noteName(name, uid) {
    const known2 = this.#namesakes.get(name);
    if (known2) known2.add(uid);
    else this.#namesakes.set(name, /* @__PURE__ */ new Set([uid]));
  }
  /** Pods of this rollout that were evicted and left their name to this one: only events are left of them. */
  #evictedBefore({ name, uid }, store2) {
    return [...this.#namesakes.get(name) ?? []].filter(
      (other) => other !== uid && readEvents(store2.eventsOf(other)).some(({ reason }) => reason === "Evicted")
    );
  }
  /**
   * True when an old pod went after the last refusal: the controller has not tried again since. When a pod goes its own
   * time stamp tells; one that was never seen to leave went now.
   */
  #isOutdated({ oldPods, makers }, { store: store2, at }) {
    const standing = new Map(
      oldPods.map(({ uid, metadata }) => [uid, parseTime(metadata.deletionTimestamp)])
    );
    for (const [uid, leaves] of this.#oldPods) {
      if (!standing.has(uid)) this.#freedAt = Math.max(this.#freedAt, leaves ?? at);
    }
    this.#oldPods = standing;
    const refusals = makers.flatMap(({ uid }) => store2.eventsOf(uid)).map(saidAt);
    return this.#freedAt > 0 && largest([0, ...refusals]) <= this.#freedAt;
  }
  #track(next, record, pod, judgement2, questioning) {
    const { at, store: store2 } = questioning;
    const { uid, name } = record;
    const known2 = this.#tracked.get(uid);
    if (!judgement2) {
      if (known2 && at - known2.seen < keptInMind) next.set(uid, known2);
      return;
    }
    const { cause, container } = judgement2;
    const same = known2?.judgement.cause === cause && known2.judgement.container === container;
    const version = versionOf(record, store2);
    const news = !same || known2.version !== version;
    next.set(uid, {
      subject: { uid, name, node: pod?.nodeName },
      judgement: judgement2,
      since: same ? known2.since : this.#sinceBefore(record, pod, questioning) ?? at,
      sightings: same ? known2.sightings + (news ? 1 : 0) : 1,
      newest: news ? at : known2.newest,
      byEvents: pod !== void 0 && isBeingCreated(pod),
      version,
      seen: at,
      // A run that began while an old pod was ending may have met what that pod held.
      excusedUntil: this.#leftAt
    });
  }
};
function versionOf({ uid, metadata }, store2) {
  return `${metadata.resourceVersion}/${store2.newsOf(uid)}`;
}
function isServing({ ready, deleting }) {
  return ready && !deleting;
}
function claimsOf({ spec }) {
  return asList(spec.volumes).flatMap(
    (volume) => asString(asMapping(asMapping(volume).persistentVolumeClaim).claimName) ?? []
  );
}
function mayBeBroken({ uid, ready, containers, phase }, crashes) {
  if (phase === "Succeeded") return false;
  if (!ready || crashes.hasEnds(uid)) return true;
  return containers.some(({ waiting, kind }) => waiting !== void 0 && kind !== "init");
}
function isBeingCreated({ nodeName, containers }) {
  const says = containers.some(
    ({ waiting, ends, state }) => state === "running" || ends.length > 0 || !/^(?:ContainerCreating|PodInitializing)?$/.test(waiting?.reason ?? "")
  );
  return nodeName !== void 0 && !says;
}

// src/rollout/judging/quorum.ts
var lastingAtDeadline = 3e4;
var loop = 3;
var unequal = 6;
var lastTry = 45e3;
var nextTry = 7e4;
function conclusive(candidates, context) {
  return candidates.filter((candidate) => isEnough(candidate, candidates, context)).toSorted((a, b) => a.since - b.since)[0];
}
function withWait(candidate, { crashes, patience: patience3, clockAhead }) {
  const { judgement: judgement2, subject } = candidate;
  const { heals, container } = judgement2;
  if (!heals || container === void 0 || patience3.restarts !== void 0) return candidate;
  if (judgement2.class !== "application") return candidate;
  const first = crashes.firstEnd(subject.uid, container, clockAhead);
  if (first === void 0) return candidate;
  return {
    ...candidate,
    waits: { for: heals.waitsFor, until: first + heals.grace * 1e3 * patience3.factor }
  };
}
function isEnough(candidate, all, { at, pods, crashes, patience: patience3, timeIsUp, clockAhead }) {
  const { judgement: judgement2, since, sightings, newest, subject } = candidate;
  const lasted = at - since;
  const whole = judgement2.grace * 1e3 * patience3.factor;
  const grace = timeIsUp ? Math.min(whole, lastingAtDeadline) : whole;
  const { container } = judgement2;
  const crashed = container === void 0 ? 0 : crashes.equalEnds(subject.uid, container);
  const ends = container === void 0 ? 0 : crashes.count(subject.uid, container);
  const repeats = judgement2.confidence === "low" ? Math.max(loop, judgement2.repeats) : judgement2.repeats;
  switch (judgement2.class) {
    case "template":
      if (judgement2.everyPod && sameCause(all, candidate).length < pods) return isLoop();
      if (judgement2.confidence === "low" && ends > 0) return isLoop();
      return sightings > 1 || lasted >= whole;
    case "template-race":
      if (whole === 0 && container !== void 0) return crashed >= repeats;
      if (lasted < grace || !candidate.byEvents || timeIsUp) return lasted >= grace;
      return newest >= since + grace || lasted >= grace + nextTry;
    case "application":
      return container === void 0 ? lasted >= grace : isLoop();
    case "environment": {
      const same = sameCause(all, candidate).filter((other) => at - other.since >= grace);
      const nodes = new Set(same.map(({ subject: { node } }) => node ?? ""));
      return lasted >= grace && (same.length >= pods || same.length > 1 && nodes.size > 1);
    }
    case "informational":
      return false;
  }
  function isLoop() {
    if (patience3.restarts !== void 0) return crashed >= patience3.restarts;
    const needed = Math.max(2, Math.round(repeats * patience3.factor));
    const { heals } = judgement2;
    const enough = crashed >= (timeIsUp || heals ? Math.min(needed, loop) : needed);
    if (!enough && ends < Math.round(unequal * patience3.factor)) return false;
    return isOutlasted(heals);
  }
  function isOutlasted(heals) {
    if (container === void 0) return true;
    const last = crashes.lastRun(subject.uid, container, clockAhead);
    const { excusedUntil } = candidate;
    if (!timeIsUp && excusedUntil !== void 0 && (last?.from ?? 0) <= excusedUntil + letGo) return false;
    if (!heals) return true;
    const first = crashes.firstEnd(subject.uid, container, clockAhead) ?? since;
    const graceMs = heals.grace * 1e3 * patience3.factor;
    if (timeIsUp) return at - first >= Math.min(graceMs, lastingAtDeadline);
    if (at - first < graceMs) return false;
    return (last?.to ?? 0) >= first + graceMs || at - first >= graceMs + lastTry;
  }
}
var letGo = 1e4;
function sameCause(all, { judgement: judgement2 }) {
  return all.filter((other) => other.judgement.cause === judgement2.cause);
}

// src/rollout/kinds/argo-rollout.ts
function argoRolloutProgress(record, store2) {
  const { spec, status, metadata, uid } = record;
  const hash = asString(status.currentPodHash);
  const observed = Number(asString(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const sets = store2.ownedBy(uid, "ReplicaSet");
  const isNew = (record2) => record2.metadata.labels?.["rollouts-pod-template-hash"] === hash;
  const current = observed ? sets.filter(isNew) : [];
  const phase = observed ? asString(status.phase) : void 0;
  return {
    settled: phase === "Healthy" || phase === "Paused",
    ...phase === "Degraded" ? { givenUp: { reason: "Degraded", message: asString(status.message) ?? "" } } : {},
    ...phase === "Paused" ? { note: `it pauses: ${asString(status.message) ?? "somebody must promote it"}` } : {},
    wanted: asNumber(spec.replicas) ?? 1,
    updated: asNumber(status.updatedReplicas) ?? 0,
    available: asNumber(status.availableReplicas) ?? 0,
    pods: current.flatMap((set) => store2.podsOf(set.uid)),
    oldPods: sets.filter((set) => !current.includes(set)).flatMap((set) => store2.podsOf(set.uid)),
    makers: current.length > 0 ? current : [record],
    template: spec.template
  };
}

// src/rollout/kinds/daemon-set.ts
function daemonSetProgress(record, store2) {
  const { spec, status, metadata, uid } = record;
  const wanted = asNumber(status.desiredNumberScheduled) ?? 0;
  const updated = asNumber(status.updatedNumberScheduled) ?? 0;
  const available = asNumber(status.numberAvailable) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const byHand = asMapping(spec.updateStrategy).type === "OnDelete";
  const hash = newestHash(record, store2);
  const isNew = (pod) => hash === void 0 || pod.metadata.labels?.["controller-revision-hash"] === hash;
  const pods = store2.podsOf(uid);
  const newPods = observed ? pods.filter(isNew) : [];
  return {
    settled: observed && (byHand || updated >= wanted) && available >= wanted,
    ...byHand && updated < wanted ? { note: "its strategy is OnDelete: old pods stay until somebody deletes them" } : {},
    wanted,
    updated,
    available: newPods.filter((pod) => pod.ready).length,
    pods: newPods,
    oldPods: pods.filter((pod) => !newPods.includes(pod)),
    makers: [record],
    template: spec.template
  };
}
function newestHash({ uid }, store2) {
  const revisions2 = store2.ownedBy(uid, "ControllerRevision").filter((revision) => controllerUid(revision) === uid).toSorted((a, b) => numberOf(b) - numberOf(a));
  return asString(revisions2[0]?.metadata.labels?.["controller-revision-hash"]);
}
function numberOf({ value }) {
  return asNumber(value.revision) ?? 0;
}

// src/rollout/kinds/job.ts
function jobProgress(record, store2) {
  const { spec, status, uid } = record;
  const holds = (type) => {
    const condition = conditionOf(record, type);
    return condition?.status === "True" ? condition : void 0;
  };
  const failed = holds("Failed") ?? holds("FailureTarget");
  const complete = holds("Complete") ?? holds("SuccessCriteriaMet");
  const pods = store2.podsOf(uid);
  return {
    settled: complete !== void 0,
    ...failed ? { givenUp: { reason: asString(failed.reason) ?? "Failed", message: asString(failed.message) ?? "" } } : {},
    ...spec.suspend === true ? { notAwaited: "it is suspended" } : {},
    wanted: asNumber(spec.completions) ?? asNumber(spec.parallelism) ?? 1,
    updated: pods.length,
    available: asNumber(status.succeeded) ?? 0,
    pods,
    oldPods: [],
    makers: [record],
    template: void 0
  };
}

// src/rollout/progress.ts
var withoutPods = {
  wanted: 0,
  updated: 0,
  available: 0,
  pods: [],
  oldPods: [],
  makers: [],
  template: void 0
};

// src/rollout/kinds/others.ts
function podProgress(record) {
  const pod = readPod(record);
  const mayEnd = record.spec.restartPolicy !== void 0 && record.spec.restartPolicy !== "Always";
  const reason = asString(record.status.reason) ?? "Failed";
  return {
    settled: pod.ready || mayEnd && pod.phase === "Succeeded",
    ...pod.phase === "Failed" ? { givenUp: { reason, message: asString(record.status.message) ?? "" } } : {},
    wanted: 1,
    updated: 1,
    available: pod.ready ? 1 : 0,
    pods: [pod],
    oldPods: [],
    makers: [],
    template: void 0
  };
}
function cronJobProgress() {
  return { ...withoutPods, settled: true };
}
function claimProgress(record, store2) {
  const phase = asString(record.status.phase);
  const waits = store2.eventsOf(record.uid).some((event) => readEvent(event)?.reason === "WaitForFirstConsumer");
  return {
    ...withoutPods,
    settled: phase === "Bound" || phase === "Pending" && waits,
    ...phase === "Lost" ? { givenUp: { reason: "Lost", message: "its volume is gone" } } : {},
    ...waits && phase === "Pending" ? { note: "it waits for its first pod" } : {},
    makers: [record]
  };
}
function conventionProgress(record) {
  const { status, metadata } = record;
  const conditions = asList(status.conditions).map(asMapping);
  const stalled = conditionOf(record, "Stalled");
  const reconciling = conditionOf(record, "Reconciling");
  const ready = conditionOf(record, "Ready") ?? conditionOf(record, "Available");
  if (!ready && !stalled && !reconciling) {
    const words = conditions.length > 0 ? "its status has no Ready condition" : "it has no status conditions";
    return { ...withoutPods, settled: false, notAwaited: words };
  }
  const observed = asNumber(status.observedGeneration) ?? metadata.generation ?? 0;
  const isNew = observed >= (metadata.generation ?? 0);
  const gaveUp = isNew && stalled?.status === "True";
  return {
    ...withoutPods,
    settled: isNew && !gaveUp && reconciling?.status !== "True" && (ready === void 0 || ready.status === "True"),
    ...gaveUp ? {
      givenUp: {
        reason: asString(stalled.reason) ?? "Stalled",
        message: asString(stalled.message) ?? ""
      }
    } : {}
  };
}

// src/rollout/kinds/replica-set.ts
function replicaSetProgress(record, store2) {
  const { spec, status, metadata, uid } = record;
  const wanted = asNumber(spec.replicas) ?? 1;
  const available = asNumber(status.availableReplicas) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const updated = asNumber(status.replicas) ?? 0;
  return {
    settled: observed && updated === wanted && available === wanted,
    wanted,
    updated,
    available,
    pods: store2.podsOf(uid),
    oldPods: [],
    makers: [record],
    template: spec.template
  };
}

// src/rollout/kinds/stateful-set.ts
function statefulSetProgress(record, store2) {
  const { spec, status, metadata, uid } = record;
  const wanted = asNumber(spec.replicas) ?? 1;
  const updated = asNumber(status.updatedReplicas) ?? 0;
  const ready = asNumber(status.readyReplicas) ?? 0;
  const available = asNumber(status.availableReplicas) ?? ready;
  const strategy = asMapping(spec.updateStrategy);
  const partition = asNumber(asMapping(strategy.rollingUpdate).partition) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const update = asString(status.updateRevision);
  const isNew = (pod) => pod.metadata.labels?.["controller-revision-hash"] === update;
  const pods = store2.podsOf(uid);
  const oldPods = observed ? pods.filter((pod) => !isNew(pod)) : pods;
  const allReady = ready === wanted && available >= wanted;
  const byHand = strategy.type === "OnDelete";
  const onlyNew = partition > 0 || status.currentRevision === update;
  return {
    settled: observed && allReady && (byHand || updated >= Math.max(0, wanted - partition) && onlyNew),
    ...byHand && updated < wanted ? { note: "its strategy is OnDelete: old pods stay until somebody deletes them" } : {},
    ...byHand || updated >= wanted - partition ? {} : stuck(oldPods),
    wanted: byHand ? wanted : Math.max(0, wanted - partition),
    updated,
    available: pods.filter((pod) => isNew(pod) && pod.ready).length,
    pods: observed ? pods.filter(isNew) : [],
    oldPods,
    makers: [record],
    template: spec.template
  };
}
function stuck(oldPods) {
  const unready = oldPods.filter(({ ready, deleting }) => !ready && !deleting);
  const broken = unready.find(isBroken);
  const [pod] = broken ? [broken] : unready;
  if (!pod) return {};
  const text = `the old pod ${pod.name} is not ready, and the StatefulSet waits for it: delete it`;
  return { note: text, ...broken ? { stuck: text } : {} };
}
function isBroken({ restarts, containers }) {
  return restarts > 0 || containers.some(({ waiting }) => !/^(?:ContainerCreating|PodInitializing)?$/.test(waiting?.reason ?? ""));
}

// src/rollout/progress-of.ts
var byKind = {
  "apps/v1/Deployment": deploymentProgress,
  "apps/v1/StatefulSet": statefulSetProgress,
  "apps/v1/DaemonSet": daemonSetProgress,
  "apps/v1/ReplicaSet": replicaSetProgress,
  "batch/v1/Job": jobProgress,
  "batch/v1/CronJob": cronJobProgress,
  "v1/Pod": podProgress,
  "v1/PersistentVolumeClaim": claimProgress,
  "argoproj.io/v1alpha1/Rollout": argoRolloutProgress
};
function progressOf(record, store2) {
  return (byKind[`${record.apiVersion}/${record.kind}`] ?? conventionProgress)(record, store2);
}
function stabilitySeconds(record) {
  if (record.kind === "Job" || asString(record.status.phase) === "Succeeded") return 0;
  const template = asMapping(record.spec.template ?? record);
  const containers = asList(asMapping(template.spec).containers).map(asMapping);
  if (containers.length === 0) return 0;
  const probed = containers.some((container) => container.readinessProbe != null);
  return Math.max(asNumber(record.spec.minReadySeconds) ?? 0, probed ? 30 : 60);
}
function deadlineSeconds(record) {
  if (record.kind === "Job") return asNumber(record.spec.activeDeadlineSeconds);
  return asString(record.kind) === "Deployment" ? asNumber(record.spec.progressDeadlineSeconds) ?? 600 : void 0;
}

// src/rollout/follow.ts
var absence = 3e4;
var stuckFor = 6e4;
var evidenceWait = 3e3;
var answerWithin = 1e4;
var extension = 5e4;
var asGiven = { missing: [], rewritten: [] };
var Follower = class {
  target;
  patience;
  #candidates = new Candidates();
  #baseline;
  #compared;
  #holdingSince;
  #stuckSince;
  #restarts = /* @__PURE__ */ new Map();
  #verdict;
  #state;
  constructor(target, patience3) {
    this.target = target;
    this.patience = { ...patience3, ...target.overrides };
    this.#state = {
      target,
      phase: "waiting",
      progress: void 0,
      candidates: [],
      cause: void 0,
      reason: void 0,
      unchanged: false,
      oldReady: 0,
      preExisting: 0,
      holdingSince: void 0,
      stability: 0,
      generation: void 0
    };
  }
  get state() {
    return this.#state;
  }
  /** True while a verdict waits for a fresh list to confirm it. */
  unconfirmedSince() {
    return isFinal(this.#state.phase) ? void 0 : this.#verdict?.since;
  }
  assess(moment) {
    if (isFinal(this.#state.phase)) return this.#state;
    const { at, store: store2, startedAt } = moment;
    const key = scopeKey(this.target);
    const refusal = store2.refusal(key);
    if (refusal !== void 0) return this.#become("unable", { reason: refusal });
    const record = store2.named(key, this.target.name);
    if (!record && this.target.given && !this.#baseline) {
      const reason = "it does not exist";
      return moment.timeIsUp ? this.#confirm("timed-out", { reason }, moment) : this.#become("waiting", { reason });
    }
    if (!record) {
      if (this.#baseline) return this.#become("superseded", { reason: "it was deleted" });
      const listed = store2.listedAt(key) !== void 0;
      if (listed && (moment.timeIsUp || at - startedAt > absence)) {
        return this.#become("unable", { reason: "it does not exist" });
      }
      return this.#become(moment.timeIsUp ? "unable" : "waiting", { reason: "it has not been seen yet" });
    }
    if (moment.listedSince === void 0) {
      return this.#become(moment.timeIsUp ? "unable" : "waiting", {
        reason: "the cluster has not answered yet"
      });
    }
    return this.#assess(record, moment);
  }
  #assess(record, moment) {
    const { at, store: store2 } = moment;
    const progress = progressOf(record, store2);
    const { missing, rewritten } = this.#given(record);
    if (missing.length > 0) {
      const notGiven = differencesText(missing);
      const reason = `the cluster still runs what was there before, not what you gave: ${notGiven}`;
      const facts2 = { reason, notGiven };
      return moment.timeIsUp ? this.#confirm("timed-out", facts2, moment) : this.#become("waiting", facts2);
    }
    this.#baseline ??= baselineOf(record, progress, at);
    const baseline = this.#baseline;
    const views = progress.pods;
    const pods = views.filter(counts);
    const old = progress.oldPods;
    const facts = {
      progress,
      notGiven: void 0,
      rewritten: rewritten.length > 0 ? differencesText(rewritten) : void 0,
      reason: progress.notAwaited ?? progress.givenUp?.message,
      unchanged: baseline.settled && pods.every(({ uid }) => baseline.pods.has(uid)),
      oldReady: old.filter(({ ready, deleting }) => ready && !deleting).length,
      preExisting: old.filter(({ uid }) => baseline.broken.has(uid)).length,
      generation: baseline.generation
    };
    if (record.uid !== baseline.uid) {
      return this.#become("superseded", { ...facts, reason: "it was deleted and made anew" });
    }
    if (progress.template !== void 0 && templateText(progress.template) !== baseline.template) {
      return this.#become("superseded", { ...facts, reason: "its pod template was changed again" });
    }
    if (progress.notAwaited) return this.#become("not-awaited", facts);
    const candidates = this.#candidates.update({ record, progress, pods: views.filter((pod) => counts(pod) || wasEvicted(pod)) }, moment).filter((candidate) => this.#concerns(candidate)).map((candidate) => withWait(candidate, { ...moment, patience: this.patience }));
    const stability = facts.unchanged ? 0 : this.patience.stability ?? stabilitySeconds(record);
    const known2 = { ...facts, candidates, stability };
    return this.#decide(known2, progress, pods, candidates, stability, moment);
  }
  #decide(facts, progress, pods, candidates, stability, moment) {
    const { at, crashes, timeIsUp } = moment;
    const ended = timeIsUp || progress.givenUp !== void 0;
    const { clockAhead } = moment;
    const context = { at, pods: pods.length, crashes, patience: this.patience, timeIsUp: ended, clockAhead };
    const decisive = conclusive(candidates, context);
    const cause = decisive ?? mostTelling(candidates, crashes);
    if (decisive) {
      const { judgement: judgement2, subject } = decisive;
      const pod = pods.find(({ uid }) => uid === subject.uid);
      const unread = judgement2.class === "application" && pod !== void 0 && moment.isUnread(pod);
      const waits = unread && at - (this.#verdict?.since ?? at) < evidenceWait;
      return this.#confirm("failed", { ...facts, cause }, moment, waits);
    }
    if (progress.givenUp) {
      const late = progress.givenUp.reason === "ProgressDeadlineExceeded";
      const waits = pods.some(moment.awaitsLogs) && at - (this.#verdict?.since ?? at) < evidenceWait;
      return this.#confirm(late ? "timed-out" : "failed", { ...facts, cause }, moment, waits);
    }
    if (progress.stuck === void 0) this.#stuckSince = void 0;
    else this.#stuckSince ??= at;
    if (this.#stuckSince !== void 0 && at - this.#stuckSince >= stuckFor * this.patience.factor) {
      return this.#confirm("failed", { ...facts, reason: progress.stuck, cause }, moment);
    }
    const holds = progress.settled && !this.#restarted(pods);
    if (!holds) this.#holdingSince = void 0;
    else this.#holdingSince ??= at;
    const holding = { ...facts, holdingSince: this.#holdingSince };
    if (this.#holdingSince !== void 0 && at - this.#holdingSince >= stability * 1e3) {
      return this.#confirm("complete", holding, moment);
    }
    if (timeIsUp && holds && at - moment.deadline < extension) {
      return this.#confirm("holding", holding, moment);
    }
    if (timeIsUp && holds) {
      const held = Math.floor((at - (this.#holdingSince ?? at)) / 1e3);
      const reason = `it has been available for ${held} s when time was up, not for the ${stability} s that it must stay so`;
      return this.#become("unable", { ...holding, reason });
    }
    if (timeIsUp) return this.#confirm("timed-out", { ...holding, cause }, moment);
    this.#verdict = void 0;
    return this.#become(holds ? "holding" : "progressing", { ...holding, cause: void 0 });
  }
  /**
   * A verdict becomes final when everything was asked for anew after it was reached, and it still holds. Where no answer comes
   * there is none: what was seen last may be long over.
   */
  #confirm(phase, facts, { at, listedSince, timeIsUp, deadline }, waits = false) {
    if (this.#verdict?.phase !== phase) this.#verdict = { phase, since: at };
    const { since } = this.#verdict;
    const reached = timeIsUp && phase !== "complete" ? Math.min(since, deadline) : since;
    const confirmed = listedSince !== void 0 && listedSince > reached;
    if (confirmed && (!waits || timeIsUp)) return this.#become(phase, facts);
    if (timeIsUp && at - Math.max(deadline, phase === "complete" ? since : 0) >= answerWithin) {
      const reason = "the cluster has not answered since before time was up: nobody knows how it stands now";
      return this.#become("unable", { ...facts, cause: void 0, reason });
    }
    return this.#become(phase === "complete" || phase === "holding" ? "holding" : "progressing", facts);
  }
  /** How the object stands to the manifest it was given in, compared once for each version; nothing once it has been as given. */
  #given(record) {
    const { given } = this.target;
    if (!given) return asGiven;
    if (this.#compared?.record !== record) {
      const known2 = this.#baseline ? { missing: [], rewritten: this.#compared?.found.rewritten ?? [] } : void 0;
      this.#compared = { record, found: known2 ?? compareGiven(given, record) };
    }
    return this.#compared.found;
  }
  #become(phase, facts) {
    this.#state = { ...this.#state, ...facts, phase };
    return this.#state;
  }
  /** True when a container was restarted since the last look; a pod that is new starts its own count. */
  #restarted(pods) {
    const before = this.#restarts;
    this.#restarts = new Map(pods.map(({ uid, restarts }) => [uid, restarts]));
    return pods.some(({ uid, restarts }) => restarts > (before.get(uid) ?? restarts));
  }
  #concerns({ judgement: { container } }) {
    return container === void 0 || !this.patience.ignoreContainers.includes(container);
  }
};
function counts(pod) {
  const { deleting, phase, restartPolicy } = pod;
  if (deleting) return false;
  return !(phase === "Failed" && restartPolicy === "Always" && controllerOf(pod) !== void 0);
}
function wasEvicted({ deleting, reason }) {
  return !deleting && reason === "Evicted";
}
function mostTelling(candidates, crashes) {
  const crashesOf = ({ subject, judgement: { container } }) => container === void 0 ? 0 : crashes.equalEnds(subject.uid, container);
  return candidates.toSorted((a, b) => crashesOf(b) - crashesOf(a) || a.since - b.since)[0];
}

// src/rollout/restarts/crash-history.ts
var firstPause = 1e4;
var longestPause = 3e5;
var CrashHistory = class {
  /** By pod, then by container. */
  #pods = /* @__PURE__ */ new Map();
  #ignored = /* @__PURE__ */ new Set();
  #lines = /* @__PURE__ */ new Map();
  /** Takes in what a version of a pod shows. Crashes before this watch of a pod that was ready then are history. */
  note(pod, at = 0) {
    const histories = this.#pods.get(pod.uid) ?? /* @__PURE__ */ new Map();
    this.#pods.set(pod.uid, histories);
    for (const container of pod.containers) {
      if (!container.reported) continue;
      const known2 = histories.get(container.name);
      const ended = container.restarts + (container.state === "running" || container.restarts === 0 ? 0 : 1);
      const looping = container.waiting?.reason === "CrashLoopBackOff";
      if (known2) {
        known2.ended = Math.max(known2.ended, ended, known2.ends.size);
        known2.looping ||= looping;
        for (const end of container.ends) {
          if (this.#ignored.has(end.id)) continue;
          known2.ends.set(end.id, end);
          if (!known2.seenAt.has(end.id)) known2.seenAt.set(end.id, at);
        }
        continue;
      }
      if (pod.ready) for (const end of container.ends) this.#ignored.add(end.id);
      const ends = new Map((pod.ready ? [] : container.ends).map((end) => [end.id, end]));
      const before = pod.ready ? 0 : Math.max(0, ended - container.ends.length);
      histories.set(container.name, {
        ...{ ends, before, atFirstSight: ends.size, ended, looping },
        bygone: pod.ready ? ended : 0,
        seenAt: new Map([...ends.keys()].map((id) => [id, at])),
        made: pod.created
      });
    }
  }
  /** What a run's log says about its end; undefined when it says nothing or cannot be had. */
  setLine(run, line) {
    this.#lines.set(run, line && comparable(line));
  }
  /** True once a pod has been seen to crash in this rollout. */
  hasEnds(pod) {
    for (const { ends } of this.#pods.get(pod)?.values() ?? []) if (ends.size > 0) return true;
    return false;
  }
  /** True for an end of this rollout. */
  knows(pod, { container, id }) {
    return this.#pods.get(pod)?.get(container)?.ends.has(id) === true;
  }
  /** The ends of all containers of a pod. */
  endsOfPod(pod) {
    return [...this.#pods.get(pod)?.values() ?? []].flatMap(({ ends }) => [...ends.values()]);
  }
  /** The ends of a container's runs, oldest first. */
  endsOf(pod, container) {
    const ends = [...this.#pods.get(pod)?.get(container)?.ends.values() ?? []];
    return ends.toSorted((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0));
  }
  /**
   * How often a container has now ended in the same way: same code, same reason, same last fatal line. Ends whose log has
   * not been asked for count neither way; those from before this watch count as equal once there is a second one to compare
   * with, or the kubelet calls it a loop.
   */
  equalEnds(pod, container) {
    const history = this.#pods.get(pod)?.get(container);
    const all = this.endsOf(pod, container);
    const ends = all.filter(({ id }) => this.#lines.has(id));
    const last = ends.at(-1);
    if (!history || !last) return 0;
    const different = ends.findLastIndex((end) => !this.#equal(end, last));
    const equal = ends.length - 1 - different;
    const compared = all.length > history.atFirstSight || ends.length > 1 || history.looping;
    const shown = compared && all.every((end) => endedTheSame(end, last));
    return different < 0 && shown ? Math.min(equal + history.before, Math.max(equal, history.ended)) : equal;
  }
  /** How often a container has ended in this rollout, in whatever way. */
  count(pod, container) {
    const history = this.#pods.get(pod)?.get(container);
    return history ? Math.max(history.ends.size, history.ended - history.bygone) : 0;
  }
  /**
   * When a container ended first in this rollout, as the API dates it; by when it was seen where the clocks cannot be compared.
   * The pauses of the kubelet tell how long ago those ends are at least that nobody has seen.
   * @param clockAhead milliseconds by which the cluster's clock is ahead
   */
  firstEnd(pod, container, clockAhead) {
    const history = this.#pods.get(pod)?.get(container);
    const [first] = this.endsOf(pod, container);
    if (!history || !first) return void 0;
    const seen = history.seenAt.get(first.id) ?? 0;
    if (clockAhead === void 0 || first.finishedAt === void 0) return seen;
    let ago = 0;
    for (let end = 1; end < history.before; end++) ago += Math.min(longestPause, firstPause * 2 ** (end - 1));
    return Math.min(seen, Math.max(history.made ?? 0, first.finishedAt - ago) - clockAhead);
  }
  /** When the last run that has ended began and ended, by the clock of whoever watches. */
  lastRun(pod, container, clockAhead) {
    const last = this.endsOf(pod, container).at(-1);
    if (!last) return void 0;
    const to = this.#pods.get(pod)?.get(container)?.seenAt.get(last.id) ?? 0;
    const from = clockAhead === void 0 || last.startedAt === void 0 ? to : last.startedAt - clockAhead;
    return { from, to };
  }
  /** A log that cannot be had, or says nothing, tells no difference. */
  #equal(a, b) {
    if (!endedTheSame(a, b)) return false;
    const [one, other] = [this.#lines.get(a.id), this.#lines.get(b.id)];
    return one === void 0 || other === void 0 || one === other;
  }
};
function comparable(line) {
  return line.replace(/0x[0-9a-f]+|\b[0-9a-f]{8,}\b/gi, "#").replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
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
        return this.#replace(
          scopeKey(observation.scope),
          observation.objects,
          observation.begun ?? observation.at
        );
      case "seen":
        return this.#see(scopeKey(observation.scope), observation.object);
      case "gone":
        return this.#remove(scopeKey(observation.scope), observation.object.uid);
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
  /** When the newest list of a whole scope was asked for; undefined before the first list. */
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
      if (record.name === name) return record;
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
  /** The pods whose controller has this uid. */
  podsOf(uid) {
    return this.ownedBy(uid, "Pod").map(readPod);
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
  eventsOfClaims({ namespace, spec }) {
    return asList(spec.volumes).flatMap((volume) => {
      const claim = asString(asMapping(asMapping(volume).persistentVolumeClaim).claimName);
      return claim === void 0 ? [] : this.eventsOf(claimKey(namespace, claim));
    });
  }
  #replace(key, objects, at) {
    this.#listedAt.set(key, at);
    this.#refused.delete(key);
    const now = new Set(objects.map(({ uid }) => uid));
    const known2 = this.#scopes.get(key) ?? /* @__PURE__ */ new Map();
    for (const uid of [...known2.keys()].filter((uid2) => !now.has(uid2))) this.#remove(key, uid);
    for (const object of objects) this.#put(key, object);
    return true;
  }
  #see(key, object) {
    const { uid } = object;
    const { resourceVersion } = object.metadata;
    if (this.#gone.has(uid) || this.#versions.get(uid)?.has(resourceVersion)) return false;
    this.#put(key, object);
    return true;
  }
  #put(key, object) {
    const { uid } = object;
    const { resourceVersion } = object.metadata;
    let scope = this.#scopes.get(key);
    if (!scope) {
      scope = /* @__PURE__ */ new Map();
      this.#scopes.set(key, scope);
    }
    this.#gone.delete(uid);
    this.#remember(uid, resourceVersion);
    const known2 = scope.get(uid);
    if (known2?.metadata.resourceVersion === resourceVersion) return;
    this.#unlink(known2);
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
    if (owner) this.#byOwner.get(owner)?.delete(record.uid);
  }
  #indexEvent(event) {
    const { kind, namespace, name, uid: about } = readEvent(event) ?? {};
    if (kind === "PersistentVolumeClaim") indexIn(this.#events, claimKey(namespace, name), event);
    if (!about) return;
    const { uid } = event;
    const { resourceVersion } = event.metadata;
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
function indexIn(index, key, record) {
  const entries = index.get(key);
  if (entries) entries.set(record.uid, record);
  else index.set(key, /* @__PURE__ */ new Map([[record.uid, record]]));
}

// src/rollout/wanted-reads.ts
var closely = 2;
var askAgain = 15e3;
var ReadPlanner = class {
  #crashes;
  #awaited;
  #asked = /* @__PURE__ */ new Set();
  #askedForNode = /* @__PURE__ */ new Map();
  #chosen = /* @__PURE__ */ new Map();
  #refreshed = /* @__PURE__ */ new Map();
  #askedForNodes = Number.NEGATIVE_INFINITY;
  constructor(crashes, awaited) {
    this.#crashes = crashes;
    this.#awaited = awaited;
  }
  /** The ends of a pod's runs whose logs were asked for. */
  askedFor(pod) {
    return this.#endsOf(pod).filter(({ id }) => this.#asked.has(id));
  }
  /** What is to be asked now of those that are not decided. */
  wants(followers, at) {
    const open = followers.filter(({ state }) => !isFinal(state.phase));
    const logs = open.flatMap(({ state }) => this.#logs(state));
    return {
      refresh: open.filter((follower) => this.#toBeConfirmed(follower)).length > 0,
      logs,
      events: [
        ...open.flatMap(({ state }) => this.#withoutNode(state, at)),
        ...logs.map(({ pod }) => pod)
      ].map(({ uid, namespace }) => ({ uid, namespace })),
      nodes: this.#toBeMeasured(open, at),
      hosts: open.flatMap((follower) => this.#hosts(follower, at))
    };
  }
  #toBeConfirmed(follower) {
    const since = follower.unconfirmedSince();
    if (since === void 0 || this.#refreshed.get(follower) === since) return false;
    this.#refreshed.set(follower, since);
    return true;
  }
  #logs(state) {
    return this.#closely(state).flatMap(
      (pod) => this.#endsOf(pod).filter(({ id }) => !this.#asked.has(id)).map((end) => {
        this.#asked.add(end.id);
        return { pod, end };
      })
    );
  }
  #hosts({ state, target: { namespace } }, at) {
    return state.candidates.flatMap(({ judgement: { awaits } }) => awaits ? { namespace, ...awaits } : []).filter((host) => this.#awaited.isDue(host, at));
  }
  /** True when a pod is too large for the room there is, and it is time to look whether any node is large enough. */
  #toBeMeasured(followers, at) {
    const tooLarge = followers.some(
      ({ state }) => state.candidates.some(({ judgement: { cause } }) => cause === "insufficient-resources")
    );
    if (!tooLarge || at - this.#askedForNodes < askAgain) return false;
    this.#askedForNodes = at;
    return true;
  }
  /** Pods that wait for a node, of which it is time to ask. */
  #withoutNode({ progress }, at) {
    const waiting = (progress?.pods ?? []).filter(({ nodeName }) => nodeName === void 0).slice(0, closely);
    return waiting.filter(({ uid, deleting }) => {
      const asked = this.#askedForNode.get(uid) ?? Number.NEGATIVE_INFINITY;
      if (deleting || at - asked < askAgain) return false;
      this.#askedForNode.set(uid, at);
      return true;
    });
  }
  /** The pods of a workload whose crashes are followed: those that have crashed most, and the same ones as long as they last. */
  #closely({ target, progress }) {
    const crashed = (progress?.pods ?? []).filter((pod) => !pod.deleting && this.#endsOf(pod).length > 0);
    const chosen = crashed.filter(({ uid }) => this.#chosen.get(target)?.has(uid));
    const others = crashed.filter((pod) => !chosen.includes(pod)).toSorted((a, b) => b.restarts - a.restarts || (a.uid < b.uid ? -1 : 1));
    const followed = [...chosen, ...others].slice(0, closely);
    this.#chosen.set(target, new Set(followed.map(({ uid }) => uid)));
    return followed;
  }
  /** The ends of runs that the pod's status still shows, of this rollout, but for an init container's orderly ends. */
  #endsOf(pod) {
    if (!this.#crashes.hasEnds(pod.uid)) return [];
    return pod.containers.flatMap(({ ends, kind }) => kind === "init" ? ends.filter((end) => !succeeded(end)) : ends).filter((end) => this.#crashes.knows(pod.uid, end));
  }
};

// src/rollout/rollout.ts
var longest = 15 * 6e4;
var Rollout = class {
  #followers;
  #scopes;
  #options;
  #store = new Store();
  #crashes = new CrashHistory();
  #proven = new ProvenRevisions();
  #awaited = new AwaitedHosts();
  #nodes = [];
  #alone = /* @__PURE__ */ new Map();
  #logs = /* @__PURE__ */ new Map();
  #answered = /* @__PURE__ */ new Set();
  #questions = new ReadPlanner(this.#crashes, this.#awaited);
  /** Scopes whose connection is in trouble, and when they were heard last. */
  #silent = /* @__PURE__ */ new Map();
  #heard = /* @__PURE__ */ new Map();
  #at;
  constructor(targets, scopes, options) {
    this.#followers = targets.map((target) => new Follower(target, options.patience ?? balanced));
    this.#scopes = scopes;
    this.#options = options;
    this.#at = options.startedAt;
  }
  /** Revisions that had available pods, by ReplicaSet uid or `controller-revision-hash`. */
  get proven() {
    return this.#proven.ids;
  }
  get store() {
    return this.#store;
  }
  observe(observation) {
    this.#at = Math.max(this.#at, observation.at);
    this.#listen(observation);
    if (observation.type === "log") this.#takeLog(observation);
    else if (observation.type === "looked") this.#awaited.take(observation);
    else if (observation.type === "nodes") this.#nodes = observation.nodes;
    else if (this.#store.apply(observation)) {
      this.#proven.note(observation);
      for (const pod of podsIn(observation)) this.#crashes.note(readPod(pod), observation.at);
    }
  }
  assess() {
    const at = this.#at;
    const deadline = this.#deadline();
    for (const follower of this.#followers) follower.assess(this.#moment(follower, deadline));
    const states = this.#followers.map(({ state }) => state);
    return {
      at,
      states,
      outcome: outcomeOf(states),
      deadline,
      wants: this.#questions.wants(this.#followers, at),
      silentSince: this.#silent.size === 0 ? void 0 : smallest(this.#silent.values())
    };
  }
  /** The logs that were read of a pod. */
  logsOf(pod) {
    return this.#logs.get(pod) ?? [];
  }
  #moment(follower, deadline) {
    const { target } = follower;
    return {
      at: this.#at,
      startedAt: this.#options.startedAt,
      store: this.#store,
      crashes: this.#crashes,
      judge: this.#options.judge,
      clockAhead: this.#options.clockAhead,
      nodes: this.#nodes,
      logsOf: (pod) => this.logsOf(pod),
      deserted: this.#awaited.deserted(target.namespace, this.#at, this.#aloneSince(follower)),
      awaitsLogs: (pod) => this.#questions.askedFor(pod).some(({ id }) => !this.#answered.has(id)),
      isUnread: (pod) => this.#isUnread(pod),
      listedSince: this.#listedSince(target.namespace),
      timeIsUp: this.#at >= deadline,
      deadline
    };
  }
  #isUnread(pod) {
    const isRead = this.logsOf(pod.uid).length > 0 || this.#questions.askedFor(pod).length > 0;
    const newest = pod.containers.flatMap(({ ends }) => ends.filter(({ previous }) => !previous));
    return isRead && newest.some(({ id }) => !this.#answered.has(id));
  }
  /** Since when nothing else of this rollout comes up that may make something. */
  #aloneSince(follower) {
    const alone = this.#followers.every((other) => other === follower || makesNothing(other.state));
    const since = alone ? this.#alone.get(follower) ?? this.#at : Number.POSITIVE_INFINITY;
    if (alone) this.#alone.set(follower, since);
    else this.#alone.delete(follower);
    return since;
  }
  /** Events only explain; everything else must have been listed. */
  #listedSince(namespace) {
    let oldest = Number.POSITIVE_INFINITY;
    for (const scope of this.#scopes) {
      if (scope.kind === "Event" || scope.namespace !== namespace) continue;
      const key = scopeKey(scope);
      if (this.#store.refusal(key) !== void 0) continue;
      const at = this.#store.listedAt(key);
      if (at === void 0) return void 0;
      oldest = Math.min(oldest, at);
    }
    return oldest;
  }
  #deadline() {
    const { startedAt, timeout } = this.#options;
    if (timeout !== void 0) return startedAt + timeout;
    const limits = this.#followers.map(({ target }) => {
      const record = this.#store.named(scopeKey(target), target.name);
      const seconds = record && deadlineSeconds(record);
      return seconds === void 0 ? longest : (seconds + 60) * 1e3;
    });
    return startedAt + Math.min(longest, largest(limits));
  }
  #listen(observation) {
    if (!("scope" in observation)) return;
    const key = scopeKey(observation.scope);
    const { type, at } = observation;
    if (type !== "trouble") {
      this.#silent.delete(key);
      this.#heard.set(key, at);
    } else if (!this.#silent.has(key)) this.#silent.set(key, this.#heard.get(key) ?? at);
  }
  #takeLog({ pod, run, text }) {
    if (this.#answered.has(run)) return;
    this.#answered.add(run);
    const end = this.#endById(pod, run);
    const read = text !== void 0 && end !== void 0;
    this.#crashes.setLine(run, read ? this.#options.judge.fatalLine(text, end) : void 0);
    if (!read) return;
    this.#logs.set(pod, [...this.logsOf(pod), { end, text }].slice(-3));
  }
  #endById(pod, run) {
    return this.#crashes.endsOfPod(pod).find(({ id }) => id === run);
  }
};
function makesNothing({ phase, candidates }) {
  return phase === "holding" || isFinal(phase) || candidates.some(({ judgement: judgement2 }) => judgement2.awaits);
}
function podsIn(observation) {
  switch (observation.type) {
    case "listed":
      return observation.objects.filter(({ kind }) => kind === "Pod");
    case "seen":
      return observation.object.kind === "Pod" ? [observation.object] : [];
    default:
      return [];
  }
}

// src/rollout/warnings.ts
function warningsOf(states) {
  return states.flatMap((state) => {
    const words = warningOf(state);
    return words === void 0 ? [] : [`${titleOf(state.target)} ${words}`];
  });
}
function warningOf({ target, phase, progress, reason, rewritten }) {
  const { wanted = 0, available = 0, pods = [] } = progress ?? {};
  if (phase === "not-awaited" && progress && available < wanted)
    return `was not waited for, since ${reason}: ${Math.min(available, pods.length)} of ${wanted} pods run what you gave`;
  if (phase === "superseded" && reason === "it was deleted") return "was deleted while it was watched";
  if (phase !== "complete") return void 0;
  if (progress && wanted === 0 && target.kind === "DaemonSet")
    return "fits no node: it has no pods, and none was started";
  if (progress && wanted === 0 && /^(?:Deployment|StatefulSet|ReplicaSet|Rollout)$/.test(target.kind))
    return "is scaled to zero: none of its pods was started";
  return rewritten === void 0 ? void 0 : `runs, but was rewritten on its way into the cluster: ${rewritten}`;
}

// src/commands/watch/look-behind.ts
var patience = 4e3;
var grouping = /^(?:app\.kubernetes\.io\/(?:instance|part-of|managed-by|version)|helm\.sh\/chart|release|heritage|chart)$/;
var NobodyKnows = class extends Error {
};
async function somebodyBehind(reader, awaited, signal) {
  try {
    return await look(reader, awaited, signal);
  } catch (error) {
    if (error instanceof NobodyKnows) return void 0;
    throw error;
  }
}
async function look(reader, { namespace, host, resolved }, stop) {
  const limit = () => AbortSignal.any([stop, AbortSignal.timeout(patience)]);
  const list = async ([apiVersion, kind, plural], where, namesOnly = false) => {
    const answer = await reader.list({ apiVersion, kind, plural, ...where }, limit(), namesOnly);
    if (answer.kind !== "found") throw new NobodyKnows();
    return answer.value;
  };
  const services = ["v1", "Service", "services"];
  const named = isAddress(host) ? void 0 : serviceOfHost(host, namespace);
  let service;
  if (isAddress(host)) {
    [service] = await list(services, { namespace, fieldSelector: `spec.clusterIP=${host}` });
  } else if (named) {
    const [apiVersion, kind, plural] = services;
    const where = { apiVersion, kind, plural, namespace: named.namespace };
    const answer = await reader.get(where, named.name, limit());
    if (answer.kind === "absent") return isMissing(named, resolved) ? false : void 0;
    if (answer.kind === "found") service = answer.value;
  }
  const selector = Object.entries(asMapping(valueAt(service, ["spec", "selector"])));
  if (!service || selector.length === 0 || asMapping(service.spec).type === "ExternalName") return void 0;
  const { name, namespace: home = namespace } = asMapping(service.metadata);
  const there = { namespace: asText(home) };
  const labelSelector = `kubernetes.io/service-name=${asText(name)}`;
  const slices = await list(["discovery.k8s.io/v1", "EndpointSlice", "endpointslices"], {
    ...there,
    labelSelector
  });
  if (slices.some(({ endpoints }) => asList(endpoints).length > 0)) return true;
  const isMeant = (labels) => selector.some(([key, value]) => !grouping.test(key) && asMapping(labels)[key] === value);
  const pods = await list(["v1", "Pod", "pods"], there, true);
  if (pods.some(({ metadata }) => isMeant(asMapping(metadata).labels))) return true;
  for (const { apiVersion, kind, plural } of podMakers) {
    const objects = await list([apiVersion, kind, plural], there);
    if (objects.some((object) => isMeant(valueAt(object, ["spec", "template", "metadata", "labels"]))))
      return true;
  }
  return false;
}
function isMissing({ certain }, resolved) {
  return certain && !resolved;
}

// src/commands/watch/gather.ts
var attempts = 4;
var betweenAttempts = 500;
var nodesPatience = 1e4;
var logPatience = 15e3;
var Gatherer = class {
  #cluster;
  #observations;
  #rollout;
  #now;
  #queue = [];
  #stop = new AbortController();
  #running = 0;
  /** What may not be read, or could not; said in the report. */
  refusals = /* @__PURE__ */ new Set();
  constructor(cluster, observations, rollout, now) {
    this.#cluster = cluster;
    this.#observations = observations;
    this.#rollout = rollout;
    this.#now = now;
  }
  /** Nothing is begun any more. */
  stop() {
    this.#stop.abort();
    this.#queue.length = 0;
  }
  answer({ refresh, logs, events, hosts, nodes }) {
    for (const { pod, end } of logs) this.#enqueue(() => this.#readLog(pod, end));
    for (const about of events) this.#enqueue(() => this.#readEvents(about));
    for (const host of hosts) this.#enqueue(() => this.#lookBehind(host));
    if (nodes) this.#enqueue(() => this.#readNodes());
    if (refresh) this.#observations.refresh();
  }
  #enqueue(task) {
    this.#queue.push(task);
    void this.#work();
  }
  async #work() {
    if (this.#running >= parallelReads) return;
    this.#running += 1;
    for (let task = this.#queue.shift(); task; task = this.#queue.shift()) {
      await task().catch((error) => {
        this.refusals.add(error instanceof Error ? error.message : String(error));
      });
    }
    this.#running -= 1;
  }
  async #readLog(pod, end) {
    const text = await this.#logOf(pod, end);
    this.#observations.post({ type: "log", at: this.#now(), pod: pod.uid, run: end.id, text });
  }
  /** The log of exactly this run: which request gives it depends on what the container does meanwhile. */
  async #logOf(pod, end) {
    if (end.startedAt === void 0) return void 0;
    const { namespace, name } = pod;
    let failure;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await wait(betweenAttempts, this.#stop.signal);
      if (this.#stop.signal.aborted) return void 0;
      const before = this.#whereIs(pod, end);
      if (!before) return void 0;
      const request = { namespace, pod: name, container: end.container, previous: before.previous };
      const limit = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(logPatience)]);
      const answer = await readLogEnd(this.#cluster.evidence, request, limit);
      if (answer.kind === "refused") {
        this.refusals.add("logs: they may not be read");
        return void 0;
      }
      failure = answer.kind === "failed" ? answer.reason : void 0;
      const after = this.#whereIs(pod, end);
      if (answer.kind === "found" && after?.previous === before.previous) return answer.value;
    }
    if (failure !== void 0) this.refusals.add(`logs: ${failure}`);
    return void 0;
  }
  /** This end as the newest version of its pod shows it. */
  #whereIs({ namespace, name, uid }, { id }) {
    const record = this.#rollout.store.named(`v1/Pod/${namespace}`, name);
    if (record?.uid !== uid) return void 0;
    return readPod(record).containers.flatMap(({ ends }) => ends).find((end) => end.id === id);
  }
  async #readEvents({ uid, namespace }) {
    const scope = { apiVersion: "v1", kind: "Event", plural: "events", namespace };
    const answer = await this.#cluster.list({ ...scope, fieldSelector: `involvedObject.uid=${uid}` });
    if (answer.kind === "failed") {
      this.refusals.add(`events: ${answer.reason}`);
      return;
    }
    if (answer.kind !== "found") this.refusals.add("events: they may not be listed");
    const events = (found(answer) ?? []).map((event) => readCut(event, specSharer()));
    this.#observations.post({ type: "events", at: this.#now(), events });
  }
  /** Nodes belong to no namespace: many may not read them, and then nobody knows how large they are. */
  async #readNodes() {
    const scope = { apiVersion: "v1", kind: "Node", plural: "nodes", namespace: void 0 };
    const limit = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(nodesPatience)]);
    const answer = await this.#cluster.evidence.list(scope, limit);
    if (answer.kind !== "found") return;
    const nodes = answer.value.map((node) => readCut(node, specSharer()));
    this.#observations.post({ type: "nodes", at: this.#now(), nodes });
  }
  /** What cannot be read here is read again for the diagnosis, and told there. */
  async #lookBehind(awaited) {
    const somebody = await somebodyBehind(this.#cluster.evidence, awaited, this.#stop.signal);
    this.#observations.post({ type: "looked", at: this.#now(), ...awaited, somebody });
  }
};
function wait(milliseconds, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end, { once: true });
  });
}

// src/commands/watch/shared-labels.ts
var most = 10;
async function narrowPods(scopes, targets, cluster) {
  return Promise.all(
    scopes.map(async (scope) => {
      if (scope.kind !== "Pod") return scope;
      const here = targets.filter(({ namespace }) => namespace === scope.namespace);
      const labelSelector = here.length > most ? void 0 : await sharedLabels(here, cluster);
      return labelSelector ? { ...scope, labelSelector } : scope;
    })
  );
}
async function sharedLabels(targets, cluster) {
  const [first = {}, ...others] = await Promise.all(
    targets.map(async ({ apiVersion, kind, namespace, name }) => {
      const plural = pluralOf(apiVersion, kind);
      if (!plural) return {};
      const object = found(await cluster.get({ apiVersion, plural, namespace }, name));
      return asMapping(valueAt(object, ["spec", "selector", "matchLabels"]));
    })
  );
  return Object.entries(first).filter(([key, value]) => asString(value) && others.every((labels) => labels[key] === value)).map(([key, value]) => `${key}=${value}`).join(",");
}

// src/rollout/superseded-by.ts
function lastChangeBy(object) {
  const changes = asList(valueAt(object, ["metadata", "managedFields"])).map(asMapping).filter(({ subresource, fieldsV1 }) => !subresource && isMapping(asMapping(fieldsV1)["f:spec"]));
  const ofTemplate = changes.filter(
    ({ fieldsV1 }) => valueAt(fieldsV1, ["f:spec", "f:template"]) !== void 0
  );
  return (ofTemplate.length > 0 ? ofTemplate : changes).flatMap(({ manager, time }) => {
    const [name, at] = [asString(manager), parseTime(time)];
    return name && at !== void 0 ? [{ manager: name, at }] : [];
  }).toSorted((a, b) => b.at - a.at)[0];
}

// src/commands/watch/superseding-changes.ts
var SupersedingChanges = class {
  #cluster;
  #known = /* @__PURE__ */ new Map();
  constructor(cluster) {
    this.#cluster = cluster;
  }
  /** The same states; those that are superseded with whoever did it, as far as the server says. */
  async name(states) {
    if (!states.some(({ phase }) => phase === "superseded")) return states;
    return Promise.all(
      states.map(async (state) => {
        const by = state.phase === "superseded" ? await this.#changeOf(state.target) : void 0;
        if (!by) return state;
        return { ...state, supersededBy: by, reason: `${state.reason}, by ${by.manager} at ${clock(by.at)}` };
      })
    );
  }
  async #changeOf(target) {
    if (this.#known.has(target)) return this.#known.get(target);
    const { apiVersion, kind, namespace, name } = target;
    const plural = pluralOf(apiVersion, kind) ?? "";
    const object = found(await this.#cluster.get({ apiVersion, plural, namespace }, name));
    const by = object && lastChangeBy(object);
    this.#known.set(target, by);
    return by;
  }
};

// src/commands/watch/watch-diagnosis.ts
var wiringPatience = 3e3;
var patience2 = 5e3;
async function diagnoseEnd(clusterReads, { states, outcome }, { reader, readSecrets, metrics, findSecrets }) {
  const failed = outcome === "failed" || outcome === "timed-out";
  const whole = await completed(clusterReads, { states, outcome }, { reader, readSecrets });
  const measured = failed && metrics ? await measure(rawFiles(whole), metrics, whole.at ?? 0) : { files: [], problem: void 0 };
  const { problem } = measured;
  const explained = states.filter((state) => toBeExplained(state, outcome));
  const workloads = explained.length > 0 ? await diagnoseWithoutSecrets(
    measured.files.length > 0 ? readEvidence(measured.files) : evidenceOfReads(whole),
    findSecrets
  ) : [];
  const diagnosed = /* @__PURE__ */ new Map();
  const final = states.map((state) => {
    const workload = explained.includes(state) ? workloadOf(state, workloads) : void 0;
    if (!workload || workload.diagnoses.length === 0) return state;
    const first = ownCauseFirst(workload, state);
    const better = withBetterGuess(state, first);
    diagnosed.set(better, first);
    return better;
  });
  return {
    stored: async () => withReading(withMeasured(await filesWithoutSecrets(whole, findSecrets), measured), workloads),
    states: final,
    diagnosed,
    degraded: [...whole.degraded, ...problem === void 0 ? [] : [problem]],
    wiring: outcome === "complete" ? wiringWithoutSecrets(evidenceOfReads(whole), { isWhole: false, find: findSecrets }) : []
  };
}
async function completed(clusterReads, { states, outcome }, { reader, readSecrets }) {
  if (outcome === "failed" || outcome === "timed-out") {
    const reads = { ...clusterReads, overdue: overdueOf(states) };
    return (await completeEvidence(reads, reader, { readSecrets, within: patience2 })).clusterReads;
  }
  if (outcome !== "complete") return clusterReads;
  const options = { readSecrets: false, wiring: true, within: wiringPatience };
  const { clusterReads: more } = await completeEvidence(clusterReads, reader, options);
  return { ...more, degraded: clusterReads.degraded };
}
async function diagnoseSafely(...[clusterReads, ended, sources]) {
  try {
    return await diagnoseEnd(clusterReads, ended, sources);
  } catch (error) {
    const lost = `the diagnosis: ${new Unforeseen(error).message}`;
    return {
      stored: () => filesWithoutSecrets(clusterReads, sources.findSecrets),
      states: ended.states,
      diagnosed: /* @__PURE__ */ new Map(),
      wiring: [],
      degraded: [...clusterReads.degraded, lost]
    };
  }
}
function overdueOf(states) {
  return states.flatMap(({ phase, target }) => phase === "timed-out" ? keyOf(target) : []);
}
function toBeExplained({ phase, candidates }, outcome) {
  if (phase === "failed" || phase === "timed-out") return true;
  if (phase !== "progressing") return false;
  return outcome === "cancelled" || outcome === "failed" && candidates.length > 0;
}
function workloadOf({ target }, workloads) {
  const named = workloads.find(({ object }) => keyOf(object) === keyOf(target));
  return named ?? (workloads.length === 1 ? workloads[0] : void 0);
}
function ownCauseFirst(workload, { phase, cause }) {
  if (phase === "timed-out" && cause?.judgement.cause === "unknown") return workload;
  const rank = (id) => id === cause?.judgement.cause ? 0 : 1;
  const diagnoses = workload.diagnoses.toSorted((a, b) => rank(a.cause) - rank(b.cause));
  return { ...workload, diagnoses };
}
function withBetterGuess(state, { diagnoses: [first] }) {
  if (state.phase !== "timed-out" || !state.cause || !first) return state;
  if (first.cause === state.cause.judgement.cause) return state;
  const { cause, title, confidence, location } = first;
  const judgement2 = {
    ...state.cause.judgement,
    cause,
    title,
    confidence,
    container: location.container ?? void 0
  };
  return { ...state, cause: { ...state.cause, judgement: judgement2 } };
}

// src/commands/watch/watch.ts
var heartbeat = 3e4;
var firstAnswer = 3e4;
var longest2 = 15 * 6e4;
var afterwards = 75e3;
async function watch(request, judge, ports) {
  const startedAt = ports.now();
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const patience3 = Math.min(firstAnswer, (request.timeout ?? Number.POSITIVE_INFINITY) * 1e3);
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal, patience: patience3 });
    const list = await whatToWatch(request, cluster, ports);
    return await follow({ request, judge, ports, cluster, list, startedAt });
  } finally {
    stop.abort();
  }
}
async function whatToWatch({ paths, workloads, selector, anyRevision }, cluster, ports) {
  const named = workloads.map((text) => parseWorkload(text, cluster.namespace));
  const selected = selector ? await targetsBySelector(selector, cluster) : [];
  const written2 = paths.length > 0 ? await targetsOfManifests(await ports.loadManifests(paths, []), cluster, { anyRevision }) : { targets: [], plurals: /* @__PURE__ */ new Map(), notAwaited: [] };
  const targets = [...named, ...selected, ...written2.targets];
  if (paths.length + workloads.length === 0 && !selector) {
    throw new UserError(
      "nothing to watch: name manifests with -f, or --workload KIND/NAME, or --selector LABELS"
    );
  }
  if (selector && selected.length === 0) {
    throw new UserError(`no workload in namespace ${cluster.namespace} has the labels ${selector}`);
  }
  const once = new Map(targets.map((target) => [titleOf(target), target]));
  return { ...written2, targets: [...once.values()] };
}
async function follow({ request, judge, ports, cluster, list, startedAt }) {
  const { targets, plurals, notAwaited } = list;
  if (targets.length === 0) ports.print(["nothing here has a rollout to follow", ...notAwaited.map(visible)]);
  const scopes = await narrowPods(scopesFor(targets, plurals), targets, cluster);
  const timeout = request.timeout === void 0 ? void 0 : request.timeout * 1e3;
  const rollout = new Rollout(targets, scopes, {
    judge,
    startedAt,
    timeout,
    patience: patienceOf(request),
    clockAhead: cluster.clockAhead?.()
  });
  const observations = cluster.observe(scopes, { tickMs: 250 });
  const gatherer = new Gatherer(cluster, observations, rollout, ports.now);
  const narrator = new Narrator({ heartbeat, rollback: request.rollback });
  const superseding = new SupersedingChanges(cluster);
  const troubles = /* @__PURE__ */ new Map();
  let assessment = rollout.assess();
  let introduced = false;
  let failedAt;
  let unforeseen;
  const hardStop = setTimeout(() => void observations.close(), (timeout ?? longest2) + afterwards);
  try {
    while (!isOver(assessment, failedAt) && !ports.cancelled.aborted) {
      const news = await observations.take();
      if (news.length === 0) break;
      for (const observation of news) {
        rollout.observe(observation);
        if (observation.type === "denied") troubles.set(observation.scope.plural, observation.reason);
        if (observation.type === "trouble") ports.print(narrator.trouble(observation));
      }
      const began = performance.now();
      assessment = rollout.assess();
      assessment = { ...assessment, states: await superseding.name(assessment.states) };
      if (assessment.outcome === "failed") failedAt ??= assessment.at;
      if (!introduced && assessment.states.every(({ phase }) => phase !== "waiting")) {
        introduced = true;
        ports.print(describeStart(assessment, startedAt, notAwaited));
      }
      ports.print(narrator.tell(assessment));
      gatherer.answer(assessment.wants);
      if (assessment.wants.refresh) void loadRedaction();
      const took = performance.now() - began;
      if (took > 1) await new Promise((resolve) => setTimeout(resolve, Math.min(took * 2, 300)));
    }
  } catch (error) {
    unforeseen = new Unforeseen(error);
  } finally {
    clearTimeout(hardStop);
    gatherer.stop();
    await observations.close();
  }
  const { cancelled } = ports;
  if (cancelled.reason instanceof Unforeseen) unforeseen ??= cancelled.reason;
  const { states } = assessment;
  const outcome = unforeseen ? "unable" : assessment.outcome ?? (cancelled.aborted ? "cancelled" : "unable");
  const endedAt = ports.now();
  const unread = [
    ...unforeseen ? [unforeseen.message] : [],
    ...[...troubles].map(([plural, reason]) => `${plural}: ${reason}`),
    ...gatherer.refusals
  ];
  const clusterReads = readsOfRollout(rollout, states, { at: assessment.at, degraded: unread });
  const end = await diagnoseSafely(
    clusterReads,
    { states, outcome },
    {
      reader: cluster.evidence,
      readSecrets: request.readSecrets === true,
      findSecrets: ports.findSecrets,
      metrics: request.prometheus === void 0 ? void 0 : ports.prometheus?.(request.prometheus)
    }
  );
  const { diagnosed, degraded } = end;
  const warnings = [...warningsOf(end.states), ...end.wiring.map(({ title, fix }) => `${title}; ${fix}`)];
  ports.print(warnings.map((text) => `          warning: ${visible(text)}`));
  ports.print(degraded.map((text) => `          could not be read: ${visible(text)}`));
  ports.print(explain(states, diagnosed));
  const { name, context, version } = cluster;
  return {
    outcome,
    cluster: { name, context, version },
    startedAt,
    endedAt,
    states: end.states,
    notAwaited,
    warnings,
    degraded,
    proven: rollout.proven,
    diagnosed,
    evidence: end.stored
  };
}
var othersToo = 1e4;
function isOver({ outcome, states, at }, failedAt) {
  if (outcome !== "failed" || failedAt === void 0) return outcome !== void 0;
  const open = states.some(({ phase, candidates }) => !isFinal(phase) && candidates.length > 0);
  return !open || at - failedAt >= othersToo;
}
async function loadRedaction() {
  await import("./secrets-detect-secrets.js").catch(() => void 0);
}
function explain(states, diagnosed) {
  const said = new Set(states.flatMap(({ cause }) => cause?.judgement.title ?? []));
  return diagnosed.size === 0 ? [] : ["", ...failureLines([...diagnosed.values()], said)];
}
function patienceOf({ tolerance, ignoreContainers, stability, restarts }) {
  return { ...balanced, factor: factors[tolerance], ignoreContainers, stability, restarts };
}

// src/commands/rollback/rollback-companions.ts
var kinds = {
  ConfigMap: "configmaps",
  CustomResourceDefinition: "customresourcedefinitions",
  Job: "jobs",
  PersistentVolumeClaim: "persistentvolumeclaims"
};
async function companionsOf(paths, cluster, ports, { readSecrets = false } = {}) {
  if (paths.length === 0) return [];
  const { files, unreadableFiles } = await ports.loadManifests(paths, []);
  const { objects } = readManifestSet(files, unreadableFiles, { kubernetesMinor: newestKubernetesMinor });
  return Promise.all(
    objects.flatMap((object) => {
      const { apiVersion, kind, name } = object;
      const plural = kind === "Secret" && readSecrets ? "secrets" : kinds[kind];
      if (!plural) return [];
      const namespace = kind === "CustomResourceDefinition" ? void 0 : object.namespace ?? object.document.file.rendered?.namespace ?? cluster.namespace;
      return [readOne({ apiVersion, plural, namespace }, { kind, name }, cluster)];
    })
  );
}
async function readOne(scope, { kind, name }, cluster) {
  const live = name === "" ? void 0 : found(await cluster.get(scope, name));
  return { kind, name, changedAt: live && changedAt(live) };
}

// src/commands/rollback/rollback-helm.ts
async function rollBackRelease({ release, namespace }, {
  context,
  kubeconfig
}, helm) {
  const where = ["--namespace", namespace, ...context ? ["--kube-context", context] : []];
  const history = await helm(["history", release, "--output", "json", "--max", "50", ...where], kubeconfig);
  const told = outputOf(history);
  if ("trouble" in told) return { refused: told.trouble };
  const revision = earlierHelmRevision(parse(told.stdout));
  if (revision === void 0) {
    return { refused: `Helm release ${release} has no earlier revision that was deployed` };
  }
  const done = outputOf(await helm(["rollback", release, String(revision), ...where], kubeconfig));
  return "trouble" in done ? { refused: done.trouble } : { revision };
}
function outputOf(outcome) {
  switch (outcome.kind) {
    case "exited": {
      if (outcome.exitCode === 0) return { stdout: outcome.stdout };
      const said = outcome.stderr.trim().split("\n").at(-1) ?? "";
      return { trouble: `helm ended with exit code ${outcome.exitCode}: ${said}` };
    }
    case "not-found":
      return { trouble: "it belongs to a Helm release, and helm is not on PATH: only helm may roll it back" };
    case "timed-out":
      return { trouble: `helm did not end within ${outcome.seconds} s` };
    case "too-much-output":
      return { trouble: "helm printed too much" };
    case "broken":
      return { trouble: `helm could not be run: ${outcome.reason}` };
  }
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/commands/rollback/rollback-restore.ts
var observing = 6e4;
var asking = 500;
async function restoreTemplate(target, { template }, cluster) {
  const { apiVersion, kind, namespace, name } = target;
  const scope = scopeOf(target);
  const now = foundIfAllowed(await cluster.get(scope, name));
  const resourceVersion = asString(asMapping(now?.metadata).resourceVersion);
  if (!resourceVersion) return { refused: "it cannot be read any more" };
  const body = (spec) => ({
    apiVersion,
    kind,
    metadata: { name, namespace, resourceVersion },
    spec: { template: spec }
  });
  const apply = { type: "server-side-apply", body: body(template) };
  const trial = await cluster.patch(scope, name, { ...apply, dryRun: true });
  const exact = trial.kind === "done" && isSameTemplate(valueAt(trial.object, ["spec", "template"]), template);
  if (trial.kind === "conflict" || trial.kind === "forbidden") return { refused: refusalOf(trial) };
  const outcome = exact ? await cluster.patch(scope, name, apply) : await cluster.patch(scope, name, {
    type: "strategic-merge",
    body: body({ ...template, $patch: "replace" })
  });
  return outcome.kind === "done" ? { done: true } : { refused: refusalOf(outcome) };
}
function refusalOf(outcome) {
  switch (outcome.kind) {
    case "conflict":
      return "somebody else has changed it meanwhile";
    case "forbidden":
      return `it may not be changed: ${outcome.reason}; examples/rbac/rollback.yaml has the permissions`;
    case "gone":
      return "it is not there any more";
    case "refused":
      return `the API server refuses the earlier template: ${outcome.reason}`;
  }
}
async function untilObserved(target, cluster, { now, cancelled }) {
  const end = now() + observing;
  while (now() < end && !cancelled.aborted) {
    const object = foundIfAllowed(await cluster.get(scopeOf(target), target.name));
    const status = asMapping(object?.status);
    const seen = asNumber(status.observedGeneration) ?? 0;
    const late = conditionOf({ status }, "Progressing")?.reason === "ProgressDeadlineExceeded";
    if (seen >= (asNumber(asMapping(object?.metadata).generation) ?? 0) && !late) return;
    await new Promise((resolve) => setTimeout(resolve, asking));
  }
}
async function deleteStuckPods(target, broken, cluster) {
  const { namespace, name } = target;
  const uid = asString(asMapping(foundIfAllowed(await cluster.get(scopeOf(target), name))?.metadata).uid);
  const scope = { apiVersion: "v1", plural: "pods", namespace };
  const objects = foundIfAllowed(await cluster.list({ ...scope, kind: "Pod" })) ?? [];
  const stuck2 = objects.map((object) => readCut(object, specSharer())).filter((record) => controllerUid(record) === uid && revisionHash(record) === broken).map(readPod).filter(({ ready, deleting }) => !ready && !deleting);
  const deleted = [];
  const trouble = [];
  for (const pod of stuck2) {
    const outcome = await cluster.remove(scope, pod.name, pod.uid);
    if (outcome.kind === "done") deleted.push(pod.name);
    else if (outcome.kind === "forbidden") {
      trouble.push(
        `pod ${pod.name} may not be deleted, and its StatefulSet waits for it: kubectl -n ${namespace} delete pod ${pod.name}`
      );
    }
  }
  return { deleted, trouble };
}
function scopeOf({ apiVersion, kind, namespace }) {
  return { apiVersion, plural: pluralOf(apiVersion, kind) ?? "", namespace };
}

// src/commands/rollback/rollback.ts
async function rollBack(request, result, judge, ports) {
  const failed = result.states.filter(({ phase }) => phase === "failed");
  if (failed.length === 0) {
    ports.print(["rollback: nothing failed, so nothing is rolled back"]);
    return [];
  }
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal });
    const { readSecrets } = request;
    const companions = await companionsOf(request.paths, cluster, ports, { readSecrets });
    const plans = await Promise.all(
      failed.map(async (state) => ({ state, plan: await planFor(state, result, companions, cluster) }))
    );
    const begunAt = ports.now() + (cluster.clockAhead?.() ?? 0) - clockGrain;
    const reports = [];
    for (const { state, plan } of plans) {
      reports.push(await carryOut(state, plan, { cluster, ports, request, done: reports }));
    }
    return await verify(reports, begunAt, request, judge, ports);
  } finally {
    stop.abort();
  }
}
async function planFor({ target, progress }, { proven, startedAt }, companions, cluster) {
  const { apiVersion, kind, namespace, name } = target;
  const object = foundIfAllowed(
    await cluster.get({ apiVersion, plural: pluralOf(apiVersion, kind) ?? "", namespace }, name)
  );
  if (!object) return { kind: "refuse", reason: "it cannot be read any more" };
  const keeper = kind === "Deployment" ? { kind: "ReplicaSet", plural: "replicasets" } : { kind: "ControllerRevision", plural: "controllerrevisions" };
  const kept = foundIfAllowed(await cluster.list({ apiVersion: "apps/v1", ...keeper, namespace }));
  if (!kept) return { kind: "refuse", reason: `its ${keeper.plural} may not be listed` };
  const broken = (progress?.oldPods ?? []).flatMap((pod) => {
    const { ready, deleting } = pod;
    return ready || deleting ? [] : [revisionHash(pod) ?? controllerUid(pod) ?? ""];
  });
  return planRollback({
    target,
    object,
    revisions: revisionsOf(object, kept),
    proven,
    broken: new Set(broken),
    companions,
    startedAt
  });
}
async function carryOut({ target }, plan, { cluster, ports, request, done }) {
  const { kind, namespace, name } = target;
  const about = { workload: { kind, namespace, name }, deletedPods: [] };
  const refused = (reason) => {
    ports.print([`rollback of ${titleOf(target)} refused: ${reason}`]);
    return { ...about, outcome: "refused", to: void 0, reason };
  };
  try {
    if (plan.kind === "refuse") return refused(plan.reason);
    if (plan.kind === "helm") {
      const to = `of Helm release ${plan.release}`;
      if (done.some((report) => report.to?.endsWith(to))) {
        const before = done.find((report) => report.to?.endsWith(to));
        return { ...about, outcome: "healthy", to: before?.to, reason: void 0 };
      }
      const { context = cluster.context, kubeconfig } = request;
      const answer2 = await rollBackRelease(plan, { context, kubeconfig }, ports.helm);
      if ("refused" in answer2) return refused(answer2.refused);
      ports.print([`rollback of ${titleOf(target)}: helm took it to revision ${answer2.revision} ${to}`]);
      return { ...about, outcome: "healthy", to: `revision ${answer2.revision} ${to}`, reason: void 0 };
    }
    const answer = await restoreTemplate(target, plan.revision, cluster);
    if ("refused" in answer) return refused(answer.refused);
    ports.print([
      `rollback of ${titleOf(target)}: back to the pod template of revision ${plan.revision.number}`
    ]);
    await untilObserved(target, cluster, ports);
    const deletedPods = await stuckPods(target, plan, cluster, ports);
    return {
      ...about,
      outcome: "healthy",
      to: `revision ${plan.revision.number}`,
      reason: void 0,
      deletedPods
    };
  } catch (error) {
    return refused(messageOf(error));
  }
}
async function stuckPods(target, { from }, cluster, ports) {
  if (target.kind !== "StatefulSet" || !from) return [];
  const { deleted, trouble } = await deleteStuckPods(target, from.id, cluster);
  const said = deleted.map((pod) => `deleted pod ${pod}: its StatefulSet would have waited for it`);
  ports.print([...said, ...trouble].map((text) => `          ${text}`));
  return deleted;
}
var clockGrain = 2e3;
async function verify(reports, begunAt, request, judge, ports) {
  const changed = reports.filter(({ outcome }) => outcome !== "refused");
  if (changed.length === 0) return [...reports];
  const workloads = changed.map(
    ({ workload }) => [workload.namespace, workload.kind.toLowerCase(), workload.name].join("/")
  );
  const after = await watch({ ...request, paths: [], selector: void 0, workloads }, judge, ports).catch(
    messageOf
  );
  return reports.map((report) => {
    if (report.outcome === "refused") return report;
    const title = titleOf(report.workload);
    const state = typeof after === "string" ? void 0 : after.states.find(({ target }) => titleOf(target) === title);
    const phase = state?.phase;
    if (phase === "complete") {
      const restarted = state?.progress?.pods.some(({ created = 0 }) => created >= begunAt);
      if (restarted) {
        ports.print([`rollback verified healthy: ${title} runs on ${report.to ?? ""}`]);
        return report;
      }
      const reason2 = "its pods ran on and none was started anew: that it starts was not proven";
      ports.print([`rollback done: ${title} runs on ${report.to ?? ""}; ${reason2}`]);
      return { ...report, reason: reason2 };
    }
    const cause = state?.cause?.judgement.title ?? state?.reason;
    const reason = typeof after === "string" ? after : `${phase ?? "unable"}${cause ? `: ${cause}` : ""}`;
    ports.print([`rollback also failed: ${title} on ${report.to ?? ""}: ${reason}`]);
    return { ...report, outcome: "failed", reason };
  });
}

// src/commands/watch/watch-and-roll-back.ts
async function watchAndRollBack(request, { evidence }, ports, { writeEvidence }) {
  if (request.rollback && !evidence) {
    throw new UserError(
      "a rollback needs a directory for the evidence, which is gone afterwards: --evidence DIR"
    );
  }
  const judge = withoutSecrets(unfailing(judgeByDiagnosis), ports.findSecrets);
  const result = await watch(request, judge, ports);
  const lost = evidence && await store(evidence, result, writeEvidence);
  if (lost) {
    const line = visible(
      request.rollback ? `${lost}; nothing was rolled back, since the evidence would be gone` : lost
    );
    ports.print([`          ${line}`]);
    return { ...result, degraded: [...result.degraded, line] };
  }
  if (!request.rollback || ports.cancelled.aborted) return result;
  return { ...result, rollback: await rollBack(request, result, judge, ports) };
}
async function store(directory, { evidence }, writeEvidence) {
  try {
    return await writeEvidence(directory, await evidence());
  } catch (error) {
    return `the evidence cannot be written to ${directory}: ${new Unforeseen(error).message}`;
  }
}
function unfailing(judge) {
  const or = (ask) => {
    try {
      return ask();
    } catch {
      return void 0;
    }
  };
  return {
    cause: (question, at) => or(() => judge.cause(question, at)),
    fatalLine: (log, end) => or(() => judge.fatalLine(log, end))
  };
}
function withoutSecrets(judge, find) {
  if (!find) return judge;
  const { text } = new Redactor([], [find]);
  return {
    ...judge,
    cause: (question, at) => {
      const found2 = judge.cause(question, at);
      return found2 && { ...found2, title: text(found2.title) };
    }
  };
}

// src/commands/watch/watch-command.ts
var watchExitCodes = {
  complete: 0,
  superseded: 0,
  failed: 1,
  "timed-out": 1,
  unable: 2,
  cancelled: 2
};
async function watchCommand({ values: options, problems }, host, makePorts) {
  const json = options.format === "json";
  const out = json ? host.stderr : host.stdout;
  return interruptible(host, async (cancelled) => {
    const ports = makePorts({
      cancelled,
      print: (lines) => out.write(lines.map((line) => `${line}
`).join("")),
      findSecrets: await redactPatterns({ redact: options.redact, problems }, host.files)
    });
    const result = await watchAndRollBack(watchRequestOf(options), options, ports, host.files);
    if (json) host.stdout.write(watchJson(result));
    return watchExitCodes[result.outcome];
  });
}
async function permissionsCommand({ values: options, problems }, { stdout }, makePorts) {
  refuseProblems(problems);
  const { askPermissions, permissionLines, permissionsExitCode } = await import("./commands-watch-permissions.js");
  const { namespace, context, rollback } = options;
  const stop = new AbortController();
  try {
    const ports = makePorts({ cancelled: stop.signal, print: () => void 0 });
    const cluster = await ports.openCluster({ namespace, context, signal: stop.signal });
    const answers = await askPermissions(cluster, { rollback, readSecrets: options["read-secrets"] });
    stdout.write(`${permissionLines(answers, cluster.namespace, { rollback }).join("\n")}
`);
    return permissionsExitCode(answers);
  } finally {
    stop.abort();
  }
}
function watchRequestOf(inputs) {
  const { manifests, workloads, selector, namespace, context, kubeconfig, prometheus } = inputs;
  const { timeout, tolerance, stability, restarts, rollback } = inputs;
  return {
    ...{ paths: manifests, workloads, selector, namespace, context, kubeconfig, prometheus },
    ...{ timeout, tolerance, stability, restarts, rollback },
    ignoreContainers: inputs["ignore-containers"],
    readSecrets: inputs["read-secrets"],
    anyRevision: inputs["any-revision"]
  };
}

export {
  watchAndRollBack,
  watchExitCodes,
  watchCommand,
  permissionsCommand,
  watchRequestOf
};
