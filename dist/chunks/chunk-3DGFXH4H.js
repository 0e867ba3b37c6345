import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  recordOf,
  specSharer
} from "./chunk-6Q6M3OYG.js";
import {
  Redactor,
  causes,
  classifyLog,
  confidenceOf,
  judgeWorkload,
  readFacts,
  secretValues,
  tree,
  walk
} from "./chunk-WYPAKDDB.js";
import {
  balanced,
  existsAtOnce,
  factors,
  pluralOf,
  scopesFor,
  titleOf
} from "./chunk-7ZNOUVI3.js";
import {
  loadManifests,
  readManifestSet
} from "./chunk-K36CE4T7.js";
import {
  parseDuration
} from "./chunk-5WEIKWVU.js";
import {
  printableJson
} from "./chunk-SHEDRSZT.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import {
  newestKubernetesMinor
} from "./chunk-NUHT5ZIL.js";
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";
import {
  locate
} from "./chunk-UL5XZQIA.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping
} from "./chunk-DRWJSKVA.js";

// src/commands/watch-command.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/report/watch-json.ts
function watchJson({
  outcome,
  cluster,
  startedAt,
  endedAt,
  states,
  notAwaited,
  degraded
}) {
  return printableJson({
    version,
    outcome,
    error: null,
    cluster,
    startedAt: new Date(startedAt).toISOString(),
    seconds: Math.round((endedAt - startedAt) / 100) / 10,
    workloads: states.map(workloadJson),
    notAwaited,
    degraded
  });
}
function watchErrorJson(message) {
  return printableJson({
    version,
    outcome: "unable",
    error: { message },
    workloads: [],
    notAwaited: [],
    degraded: []
  });
}
function workloadJson(state) {
  const { apiVersion, kind, namespace, name, place } = state.target;
  const { progress } = state;
  return {
    object: { apiVersion, kind, namespace, name },
    place: place ?? null,
    outcome: state.phase,
    reason: asString(state.reason) ?? null,
    cause: state.cause ? causeJson(state.cause) : null,
    candidates: state.candidates.slice(0, 20).map(causeJson),
    unchanged: state.unchanged,
    revision: progress?.revision ?? null,
    pods: progress ? {
      wanted: progress.wanted,
      updated: progress.updated,
      available: progress.available,
      old: state.oldReady
    } : null,
    preExistingFailures: state.preExisting,
    note: progress?.note ?? null
  };
}
function causeJson({ judgement: judgement2, subject, since }) {
  return {
    cause: judgement2.cause,
    class: judgement2.class,
    confidence: judgement2.confidence,
    title: judgement2.title,
    object: subject.name,
    container: judgement2.container ?? null,
    since: new Date(since).toISOString()
  };
}

// src/rollout/pod.ts
var views = /* @__PURE__ */ new WeakMap();
function podView(record) {
  let view = views.get(record);
  if (!view) {
    view = readPod(record);
    views.set(record, view);
  }
  return view;
}
function readPod(record) {
  const { metadata, spec, status } = record;
  const sidecars = new Set(
    asList(spec.initContainers).flatMap((container) => {
      const { name, restartPolicy } = asMapping(container);
      return restartPolicy === "Always" ? [name] : [];
    })
  );
  const init = asList(status.initContainerStatuses).map((entry) => {
    const value = asMapping(entry);
    return readContainer(value, sidecars.has(value.name) ? "sidecar" : "init");
  });
  const apps = asList(status.containerStatuses).map((entry) => readContainer(asMapping(entry), "app"));
  const containers = [...init, ...apps];
  return {
    record,
    uid: metadata.uid,
    name: metadata.name,
    namespace: metadata.namespace ?? "",
    node: asString(spec.nodeName),
    leaving: metadata.deletionTimestamp !== void 0,
    phase: asString(status.phase) ?? "",
    ready: conditionOf(status, "Ready")?.status === "True",
    restarts: containers.reduce((sum, { restarts }) => sum + restarts, 0),
    containers
  };
}
function readContainer(value, role) {
  const name = asString(value.name) ?? "";
  const state = asMapping(value.state);
  const waiting = asMapping(state.waiting);
  return {
    name,
    role,
    ready: value.ready === true,
    restarts: asNumber(value.restartCount) ?? 0,
    running: isMapping(state.running),
    waiting: isMapping(state.waiting) ? { reason: asString(waiting.reason) ?? "", message: asString(waiting.message) ?? "" } : void 0,
    ends: [
      ...endOf(asMapping(value.lastState).terminated, name, true),
      ...endOf(state.terminated, name, false)
    ]
  };
}
function endOf(value, container, previous) {
  if (!isMapping(value)) return [];
  const finishedAt = timeOf(value.finishedAt);
  return [
    {
      id: asString(value.containerID) || `${container}@${finishedAt ?? "unknown"}`,
      container,
      previous,
      exitCode: asNumber(value.exitCode) ?? 0,
      reason: asString(value.reason) ?? "",
      startedAt: timeOf(value.startedAt),
      finishedAt
    }
  ];
}
function timeOf(value) {
  const time = Date.parse(asString(value) ?? "");
  return Number.isNaN(time) || time <= 0 ? void 0 : time;
}
function conditionOf(status, type) {
  return asList(status.conditions).map(asMapping).find((condition) => condition.type === type);
}

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
  fatalLine: (log, { reason, exitCode }) => {
    if (reason === "OOMKilled" || exitCode > 128) return void 0;
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
    class: classOf(cause, given),
    grace: cause.grace,
    repeats: cause.repeats,
    container: given.container?.name,
    title: redactor.deep(cause.title(given)),
    confidence: confidenceOf(cause, cited)
  };
}
function classOf({ id, class: usual }, { pod, container }) {
  if (id === "evicted" && /exceed|limit/i.test(pod?.message ?? "")) return "T";
  if (id !== "readiness-probe-fails") return usual;
  const answer = container?.events.findLast(({ reason }) => reason === "Unhealthy")?.message ?? "";
  return /statuscode: 4\d\d|connection refused/.test(answer) ? usual : "I";
}
function evidenceOf({ workload, makers, pod, events, logs }) {
  return {
    ...evidenceOfRecords({
      workloads: workload.kind === "Pod" ? [] : [workload],
      replicaSets: makers.filter(({ kind }) => kind === "ReplicaSet"),
      pods: pod ? [pod] : [],
      events
    }),
    claims: makers.filter(({ kind }) => kind === "PersistentVolumeClaim").map(objectOf),
    logs: pod ? logsOf(logs, pod) : []
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

// src/rollout/workload-state.ts
var open = /* @__PURE__ */ new Set(["waiting", "progressing", "holding"]);
function isFinal(phase) {
  return !open.has(phase);
}
function outcomeOf(states) {
  const phases = states.map(({ phase }) => phase);
  if (phases.includes("failed")) return "failed";
  if (!phases.every(isFinal)) return void 0;
  if (phases.includes("timed-out")) return "timed-out";
  if (phases.includes("unable")) return "unable";
  return phases.includes("superseded") ? "superseded" : "complete";
}

// src/report/words.ts
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function ordinal(count) {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const suffix = teen ? "th" : ["th", "st", "nd", "rd"][count % 10] ?? "th";
  return `${count}${suffix}`;
}
function secondsText(seconds2) {
  if (seconds2 < 10 && !Number.isInteger(seconds2)) return `${seconds2.toFixed(1)} s`;
  const whole = Math.round(seconds2);
  if (whole < 120) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}
function clock(at) {
  return new Date(at).toISOString().slice(11, 19);
}

// src/report/watch-narrator.ts
function describeStart({ states, deadline, at }, startedAt, notAwaited) {
  const [first, ...others] = states;
  const more = others.length > 0 ? ` (${counted(others.length, "more workload")})` : "";
  const limit = `at most ${secondsText((deadline - startedAt) / 1e3)}`;
  const revision = first?.progress?.revision;
  const step = revision ? `, revision ${revision.before} -> ${revision.now}` : "";
  const what = first ? `${titleOf(first.target)}${step}${more}` : "nothing";
  return [
    `${clock(at)}  watching ${visible(what)}, ${limit}`,
    ...notAwaited.map((line) => `${clock(at)}  not awaited: ${visible(line)}`)
  ];
}
var pauseBetweenAlike = 3e3;
var Narrator = class {
  #heartbeat;
  #told = /* @__PURE__ */ new Map();
  #ends = /* @__PURE__ */ new Map();
  #read = /* @__PURE__ */ new WeakSet();
  #crashes = /* @__PURE__ */ new Map();
  #troubles = /* @__PURE__ */ new Set();
  #consequences = /* @__PURE__ */ new Set();
  #lastLine = 0;
  constructor({ heartbeat: heartbeat2 }) {
    this.#heartbeat = heartbeat2;
  }
  tell({ at, states }) {
    const width = Math.max(...states.map(({ target }) => target.name.length), 0) + 2;
    const lines = states.flatMap((state) => [
      ...this.#changes(state, at).map(
        (text) => `${clock(at)}  ${visible(state.target.name).padEnd(width)}  ${visible(text)}`
      ),
      ...this.#consequence(state).map((text) => `          ${text}`)
    ]);
    if (lines.length > 0 || this.#lastLine === 0) this.#lastLine = at;
    else if (at - this.#lastLine >= this.#heartbeat) {
      this.#lastLine = at;
      lines.push(`${clock(at)}  still watching: ${standing(states)}`);
    }
    return lines;
  }
  /** Says once that a connection is in trouble. */
  trouble({ at, ...observation }) {
    const text = `${observation.scope.plural}: ${observation.reason}`;
    if (this.#troubles.has(text)) return [];
    this.#troubles.add(text);
    return [`${clock(at)}  the watch of ${visible(text)}; trying again`];
  }
  #changes(state, at) {
    const key = titleOf(state.target);
    const before = this.#told.get(key);
    const now = toldOf(state);
    this.#told.set(key, now);
    if (before?.phase === now.phase && isFinal(now.phase)) return [];
    const lines = [];
    if (state.progress && now.counts !== before?.counts && !isFinal(now.phase) && state.progress.wanted > 0) {
      lines.push(now.counts);
    }
    lines.push(...this.#newEnds(state, at));
    for (const [found, pods] of now.found) {
      if (!before?.found.has(found)) lines.push(pods > 1 ? `${found} (×${pods})` : found);
    }
    if (now.note && now.note !== before?.note) lines.push(now.note);
    if (now.phase !== before?.phase) lines.push(...phaseLine(state));
    return lines;
  }
  /** What a failure means for those who use the app, said once below it. */
  #consequence({ target, phase, oldReady }) {
    const key = titleOf(target);
    if (phase !== "failed" || this.#consequences.has(key) || oldReady === 0) return [];
    this.#consequences.add(key);
    const serve = oldReady === 1 ? "serves" : "serve";
    return [`${counted(oldReady, "old pod")} still ${serve}; nothing was rolled back`];
  }
  /**
   * `pod x: container app exited 1 after 0.6 s (2nd time)`, alike ones together: what was said a moment ago is said again
   * only with the number of pods that came since.
   */
  #newEnds({ target, progress, phase }, at) {
    const key = titleOf(target);
    const groups = this.#crashes.get(key) ?? /* @__PURE__ */ new Map();
    this.#crashes.set(key, groups);
    for (const pod of (progress?.pods ?? []).map(podView)) {
      if (this.#read.has(pod)) continue;
      this.#read.add(pod);
      for (const text of this.#endsIn(pod)) {
        const group = groups.get(text) ?? { pods: [], saidAt: Number.NEGATIVE_INFINITY };
        group.pods.push(pod.name);
        groups.set(text, group);
      }
    }
    return [...groups].flatMap(([text, group]) => {
      const { pods } = group;
      if (pods.length === 0 || at - group.saidAt < pauseBetweenAlike && !isFinal(phase)) return [];
      groups.set(text, { pods: [], saidAt: at });
      return [pods.length > 1 ? `${pods.length} pods: ${text}` : `pod ${shortName(pods[0])}: ${text}`];
    });
  }
  /** How the runs ended that nobody was told of. */
  #endsIn({ uid, containers }) {
    return containers.flatMap(({ ends, role }) => role === "init" ? ends.filter(isFailure) : ends).flatMap((end) => {
      const counter = `${uid}/${end.container}`;
      const id = `${counter}/${end.id}`;
      if (this.#ends.has(id)) return [];
      const times = (this.#ends.get(counter) ?? 0) + 1;
      this.#ends.set(id, 1).set(counter, times);
      return [`container ${end.container} ${endText(end)}${times > 1 ? ` (${ordinal(times)} time)` : ""}`];
    });
  }
};
function toldOf({ phase, progress, candidates }) {
  const found = /* @__PURE__ */ new Map();
  for (const { judgement: judgement2 } of candidates) {
    if (judgement2.class === "A") continue;
    const text = `it looks like ${judgement2.title}`;
    found.set(text, (found.get(text) ?? 0) + 1);
  }
  return { phase, counts: countsText(progress), note: progress?.note, found };
}
function countsText(progress) {
  if (!progress) return "";
  const { wanted, available, pods } = progress;
  const step = Math.max(1, Math.ceil(wanted / 10));
  const rounded = available >= wanted ? available : Math.floor(available / step) * step;
  const started = Math.min(wanted, Math.floor(pods.length / step) * step || pods.length);
  return rounded > 0 ? `${rounded} of ${counted(wanted, "new pod")} available` : `${started} of ${counted(wanted, "new pod")} created`;
}
function phaseLine(state) {
  const { phase, reason, stability, unchanged, cause } = state;
  switch (phase) {
    case "holding":
      return stability > 0 ? [`done; it must stay so for ${secondsText(stability)}`] : [];
    case "complete":
      return [unchanged ? "complete: nothing changed, and it runs" : "complete"];
    case "failed":
      return [`FAILED: ${causeText(cause, reason)}`];
    case "timed-out":
      return [
        `TIMED OUT${cause ? `; best guess: ${causeText(cause, reason)}` : reason ? `: ${reason}` : ""}`
      ];
    case "superseded":
      return [`superseded: ${reason ?? ""}`];
    case "not-awaited":
      return [`not awaited: ${reason ?? ""}`];
    case "unable":
      return [`cannot be watched: ${reason ?? ""}`];
    default:
      return [];
  }
}
function causeText(cause, reason) {
  if (!cause) return reason ? `the cause is unknown: ${shorten(reason, 200)}` : "the cause is unknown";
  return `${cause.judgement.title} (${cause.judgement.confidence} confidence)`;
}
function standing(states) {
  const open2 = states.filter(({ phase }) => !isFinal(phase));
  const shown = open2.slice(0, 5).map(({ target, progress }) => `${target.name} ${countsText(progress)}`.trim());
  return [...shown, ...open2.length > 5 ? [`${open2.length - 5} more`] : []].map(visible).join("; ");
}
function endText({ exitCode, reason, startedAt, finishedAt }) {
  if (startedAt === void 0) return "could not be started";
  const seconds2 = finishedAt === void 0 ? void 0 : (finishedAt - startedAt) / 1e3;
  const lasted = seconds2 === void 0 ? "" : seconds2 < 1 ? " within a second" : ` after ${secondsText(seconds2)}`;
  const why = reason === "OOMKilled" ? " (OOMKilled)" : "";
  return `exited ${exitCode}${why}${lasted}`;
}
function isFailure({ exitCode }) {
  return exitCode !== 0;
}
function shortName(pod = "") {
  return pod.split("-").slice(-2).join("-");
}

// src/rollout/observation.ts
function scopeKey({ apiVersion, kind, namespace }) {
  return `${apiVersion}/${kind}/${namespace ?? ""}`;
}

// src/rollout/evidence-files.ts
var podsKept = 6;
function evidenceFiles(rollout, states) {
  const workloads = [];
  const replicaSets = [];
  const pods = [];
  for (const state of states) {
    const record = rollout.store.named(scopeKey(state.target), state.target.name);
    if (!record) continue;
    if (record.kind !== "Pod") workloads.push(record);
    replicaSets.push(...rollout.store.ownedBy(record.metadata.uid, "ReplicaSet"));
    pods.push(...tellingPods(state));
  }
  const events = [...workloads, ...replicaSets, ...pods].flatMap(
    ({ metadata }) => rollout.store.eventsOf(metadata.uid)
  );
  const redactor = new Redactor(secretValues(evidenceOfRecords({ workloads, replicaSets, pods, events })));
  const list = (path, items) => ({
    path,
    text: `${JSON.stringify({ apiVersion: "v1", kind: "List", items: redactor.deep(items) }, null, 2)}
`
  });
  return [
    list("workload.json", workloads),
    list("replicasets.json", replicaSets),
    list("pods.json", pods),
    list("events.json", events),
    ...pods.flatMap((pod) => logFiles(pod, rollout)).map(({ path, text }) => ({ path, text: redactor.text(text) }))
  ];
}
function tellingPods({ progress, candidates, cause }) {
  const all = progress?.pods ?? [];
  const telling = [cause, ...candidates].flatMap((candidate) => candidate?.subject.uid ?? []);
  const rank = ({ metadata: { uid } }) => {
    const place = telling.indexOf(uid);
    return place < 0 ? telling.length : place;
  };
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, podsKept);
}
function logFiles(pod, rollout) {
  const { uid, name } = pod.metadata;
  const shown = new Map(podView(pod).containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return rollout.logsOf(uid).flatMap(({ end, text }) => {
    const now = shown.get(end.id);
    if (!now) return [];
    return [{ path: `${name}_${end.container}${now.previous ? ".previous" : ""}.log`, text }];
  });
}

// src/rollout/crash-history.ts
var CrashHistory = class {
  /** By pod, then by container. */
  #pods = /* @__PURE__ */ new Map();
  #ignored = /* @__PURE__ */ new Set();
  #lines = /* @__PURE__ */ new Map();
  /** Takes in what a version of a pod shows. Crashes before this watch of a pod that was ready then are history. */
  note(pod) {
    const histories = this.#pods.get(pod.uid) ?? /* @__PURE__ */ new Map();
    this.#pods.set(pod.uid, histories);
    for (const container of pod.containers) {
      const known = histories.get(container.name);
      if (known) {
        for (const end of container.ends) if (!this.#ignored.has(end.id)) known.ends.set(end.id, end);
        continue;
      }
      if (pod.ready) for (const end of container.ends) this.#ignored.add(end.id);
      const ends = new Map((pod.ready ? [] : container.ends).map((end) => [end.id, end]));
      const ended = container.restarts + (container.running || container.restarts === 0 ? 0 : 1);
      const before = pod.ready ? 0 : Math.max(0, ended - container.ends.length);
      histories.set(container.name, { ends, before, atFirstSight: ends.size });
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
   * not been asked for count neither way; those from before this watch count as equal once it has seen one itself.
   */
  equalEnds(pod, container) {
    const history = this.#pods.get(pod)?.get(container);
    const all = this.endsOf(pod, container);
    const ends = all.filter(({ id }) => this.#lines.has(id));
    const last = ends.at(-1);
    if (!history || !last) return 0;
    const different = ends.findLastIndex((end) => !this.#equal(end, last));
    const equal = ends.length - 1 - different;
    const live = all.length > history.atFirstSight;
    return equal + (different < 0 && live ? history.before : 0);
  }
  /** A log that cannot be had, or says nothing, tells no difference. */
  #equal(a, b) {
    if (a.exitCode !== b.exitCode || a.reason !== b.reason) return false;
    const [one, other] = [this.#lines.get(a.id), this.#lines.get(b.id)];
    return one === void 0 || other === void 0 || one === other;
  }
};
function comparable(line) {
  return line.replace(/0x[0-9a-f]+|\b[0-9a-f]{8,}\b/gi, "#").replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

// src/rollout/candidates.ts
var keptInMind = 6e4;
var judgedFor = 1e3;
var Candidates = class {
  #tracked = /* @__PURE__ */ new Map();
  #judged = /* @__PURE__ */ new Map();
  /** Asks for the cause of every pod that counts, and of the makers while pods are lacking. */
  update({ record, progress, pods }, questioning) {
    const { judge, store, logsOf: logsOf2, crashes, at } = questioning;
    const next = /* @__PURE__ */ new Map();
    const judged = /* @__PURE__ */ new Map();
    const ask = (key, pod) => {
      const subjects = pod ? [pod.record] : progress.makers;
      const events = subjects.flatMap(({ metadata }) => store.eventsOf(metadata.uid));
      const logs = pod ? logsOf2(pod.uid) : [];
      const known = this.#judged.get(`${key}/${logs.length}`);
      const question = { workload: record, makers: progress.makers, pod: pod?.record, events, logs };
      const answer = known && at - known.at < judgedFor ? known : { at, judgement: judge.cause(question, at) };
      judged.set(`${key}/${logs.length}`, answer);
      return answer.judgement;
    };
    const suspects = pods.filter((pod) => mayBeBroken(pod, crashes));
    for (const [key, group] of alike(suspects, questioning)) {
      const judgement2 = ask(key, group[0]);
      for (const pod of group) this.#track(next, pod.record, pod, judgement2, questioning);
    }
    const [maker] = progress.makers;
    if (maker && (pods.length < progress.wanted || progress.wanted === 0)) {
      const versions = progress.makers.map((record2) => versionOf(record2, store)).join();
      this.#track(next, maker, void 0, ask(versions, void 0), questioning);
    }
    this.#tracked = next;
    this.#judged = judged;
    return [...next.values()].filter(({ seen }) => seen === at);
  }
  #track(next, record, pod, judgement2, { at, store }) {
    const { uid, name } = record.metadata;
    const known = this.#tracked.get(uid);
    if (!judgement2) {
      if (known && at - known.seen < keptInMind) next.set(uid, known);
      return;
    }
    const { cause, container } = judgement2;
    const same = known?.judgement.cause === cause && known.judgement.container === container;
    const version2 = versionOf(record, store);
    const news = !same || known.version !== version2;
    next.set(uid, {
      subject: { uid, name, node: pod?.node },
      judgement: judgement2,
      since: same ? known.since : at,
      sightings: same ? known.sightings + (news ? 1 : 0) : 1,
      newest: news ? at : known.newest,
      byEvents: pod !== void 0 && isBeingCreated(pod),
      version: version2,
      seen: at
    });
  }
};
function versionOf({ metadata }, store) {
  return `${metadata.resourceVersion}/${store.newsOf(metadata.uid)}`;
}
function mayBeBroken({ uid, ready, containers, phase }, crashes) {
  if (phase === "Succeeded") return false;
  if (!ready || crashes.hasEnds(uid)) return true;
  return containers.some(({ waiting, role }) => waiting !== void 0 && role !== "init");
}
function isBeingCreated({ node, containers }) {
  const says = containers.some(
    ({ waiting, ends, running }) => running || ends.length > 0 || !/^(?:ContainerCreating|PodInitializing)?$/.test(waiting?.reason ?? "")
  );
  return node !== void 0 && !says;
}
function alike(pods, { store, logsOf: logsOf2 }) {
  const groups = /* @__PURE__ */ new Map();
  for (const pod of pods) {
    const key = likenessOf(pod, store);
    const group = groups.get(key);
    if (!group) groups.set(key, [pod]);
    else if (logsOf2(pod.uid).length > 0) group.unshift(pod);
    else group.push(pod);
  }
  return groups;
}
var likenesses = /* @__PURE__ */ new WeakMap();
function likenessOf(pod, store) {
  const { record, uid, name } = pod;
  const news = store.newsOf(uid);
  const known = likenesses.get(record);
  if (known?.news === news) return known.likeness;
  const events = new Set(store.eventsOf(uid).map(eventText).toSorted());
  const text = JSON.stringify([statusOf(pod), [...events]]);
  const likeness = text.replaceAll(name, "*").replaceAll(uid, "*");
  likenesses.set(record, { news, likeness });
  return likeness;
}
function statusOf({ record: { spec, status }, containers, phase }) {
  const scheduled = asMapping(conditionOf(status, "PodScheduled"));
  return [
    [phase, status.reason, status.message, scheduled.status, scheduled.message],
    asList(spec.containers).map((container) => asMapping(container).image),
    containers.map(({ name, ready, running, waiting, ends }) => [
      [name, ready, running, waiting?.reason, waiting?.message],
      ends.map(({ exitCode, reason }) => [exitCode, reason])
    ])
  ];
}
function eventText(event) {
  return `${asString(event.reason) ?? ""} ${asString(event.message) ?? asString(event.note) ?? ""}`;
}

// src/rollout/kinds/deployment.ts
function deploymentProgress(record, store) {
  const { spec, status, metadata } = record;
  const replicas = asNumber(spec.replicas) ?? 1;
  const updated = asNumber(status.updatedReplicas) ?? 0;
  const available = asNumber(status.availableReplicas) ?? 0;
  const total = asNumber(status.replicas) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const sets = store.ownedBy(metadata.uid, "ReplicaSet");
  const current = newestSet(record, sets);
  const old = sets.filter((set) => set !== current);
  const progressing = conditionOf(status, "Progressing");
  const givenUp = observed && progressing?.reason === "ProgressDeadlineExceeded";
  return {
    settled: observed && updated === replicas && total === updated && available === updated,
    ...givenUp ? { givenUp: { reason: "ProgressDeadlineExceeded", message: asString(progressing.message) ?? "" } } : {},
    ...spec.paused === true ? { notAwaited: "it is paused" } : {},
    ...leaving(old, store),
    ...revisions(current, old),
    wanted: replicas,
    updated,
    available: current ? asNumber(current.status.availableReplicas) ?? 0 : 0,
    pods: current ? store.ownedBy(current.metadata.uid, "Pod") : [],
    oldPods: old.flatMap((set) => store.ownedBy(set.metadata.uid, "Pod")),
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
  const standing2 = old.filter(({ status }) => (asNumber(status.replicas) ?? 0) > 0).map(revisionOf);
  const [now, before] = [current ? revisionOf(current) : 0, Math.max(0, ...standing2)];
  return now > 0 && before > 0 ? { revision: { now, before } } : {};
}
function leaving(old, store) {
  const pods = old.flatMap((set) => store.ownedBy(set.metadata.uid, "Pod")).filter((pod) => podView(pod).leaving);
  return pods.length > 0 ? { note: `${pods.length} old ${pods.length === 1 ? "pod is" : "pods are"} terminating` } : {};
}

// src/rollout/kinds/argo-rollout.ts
function argoRolloutProgress(record, store) {
  const { spec, status, metadata } = record;
  const hash = asString(status.currentPodHash);
  const observed = Number(asString(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const sets = store.ownedBy(metadata.uid, "ReplicaSet");
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
    pods: current.flatMap((set) => store.ownedBy(set.metadata.uid, "Pod")),
    oldPods: sets.filter((set) => !current.includes(set)).flatMap((set) => store.ownedBy(set.metadata.uid, "Pod")),
    makers: current.length > 0 ? current : [record],
    template: spec.template
  };
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
    const about = asString(asMapping(event.involvedObject ?? event.regarding).uid);
    if (!about) return;
    const { uid, resourceVersion } = event.metadata;
    if (this.#events.get(about)?.get(uid)?.metadata.resourceVersion === resourceVersion) return;
    indexIn(this.#events, about, event);
    this.#eventNews.set(about, this.newsOf(about) + 1);
  }
  #remember(uid, version2) {
    const versions = this.#versions.get(uid) ?? /* @__PURE__ */ new Set();
    versions.add(version2);
    if (versions.size > rememberedVersions) versions.delete(versions.values().next().value);
    this.#versions.set(uid, versions);
  }
};
function controllerUid({ metadata }) {
  return asString(metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid);
}
function indexIn(index, key, record) {
  const entries = index.get(key);
  if (entries) entries.set(record.metadata.uid, record);
  else index.set(key, /* @__PURE__ */ new Map([[record.metadata.uid, record]]));
}

// src/rollout/kinds/daemon-set.ts
function daemonSetProgress(record, store) {
  const { spec, status, metadata } = record;
  const wanted = asNumber(status.desiredNumberScheduled) ?? 0;
  const updated = asNumber(status.updatedNumberScheduled) ?? 0;
  const available = asNumber(status.numberAvailable) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const byHand = asMapping(spec.updateStrategy).type === "OnDelete";
  const hash = newestHash(record, store);
  const isNew = (pod) => hash === void 0 || pod.metadata.labels?.["controller-revision-hash"] === hash;
  const pods = store.ownedBy(metadata.uid, "Pod");
  const newPods = observed ? pods.filter(isNew) : [];
  return {
    settled: observed && (byHand || updated >= wanted) && available >= wanted,
    ...byHand && updated < wanted ? { note: "its strategy is OnDelete: old pods stay until somebody deletes them" } : {},
    wanted,
    updated,
    available: newPods.filter((pod) => podView(pod).ready).length,
    pods: newPods,
    oldPods: pods.filter((pod) => !newPods.includes(pod)),
    makers: [record],
    template: spec.template
  };
}
function newestHash({ metadata }, store) {
  const revisions2 = store.ownedBy(metadata.uid, "ControllerRevision").filter((revision) => controllerUid(revision) === metadata.uid).toSorted((a, b) => (asNumber(b.revision) ?? 0) - (asNumber(a.revision) ?? 0));
  return asString(revisions2[0]?.metadata.labels?.["controller-revision-hash"]);
}

// src/rollout/kinds/job.ts
function jobProgress(record, store) {
  const { spec, status, metadata } = record;
  const holds = (type) => {
    const condition = conditionOf(status, type);
    return condition?.status === "True" ? condition : void 0;
  };
  const failed = holds("Failed") ?? holds("FailureTarget");
  const complete = holds("Complete") ?? holds("SuccessCriteriaMet");
  const pods = store.ownedBy(metadata.uid, "Pod");
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
  const view = podView(record);
  const mayEnd = record.spec.restartPolicy !== void 0 && record.spec.restartPolicy !== "Always";
  const reason = asString(record.status.reason) ?? "Failed";
  return {
    settled: view.ready || mayEnd && view.phase === "Succeeded",
    ...view.phase === "Failed" ? { givenUp: { reason, message: asString(record.status.message) ?? "" } } : {},
    wanted: 1,
    updated: 1,
    available: view.ready ? 1 : 0,
    pods: [record],
    oldPods: [],
    makers: [],
    template: void 0
  };
}
function cronJobProgress() {
  return { ...withoutPods, settled: true };
}
function claimProgress(record, store) {
  const phase = asString(record.status.phase);
  const waits = store.eventsOf(record.metadata.uid).some((event) => asString(event.reason) === "WaitForFirstConsumer");
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
  const stalled = conditionOf(status, "Stalled");
  const reconciling = conditionOf(status, "Reconciling");
  const ready = conditionOf(status, "Ready") ?? conditionOf(status, "Available");
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
function replicaSetProgress(record, store) {
  const { spec, status, metadata } = record;
  const wanted = asNumber(spec.replicas) ?? 1;
  const available = asNumber(status.availableReplicas) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const updated = asNumber(status.replicas) ?? 0;
  return {
    settled: observed && updated === wanted && available === wanted,
    wanted,
    updated,
    available,
    pods: store.ownedBy(metadata.uid, "Pod"),
    oldPods: [],
    makers: [record],
    template: spec.template
  };
}

// src/rollout/kinds/stateful-set.ts
function statefulSetProgress(record, store) {
  const { spec, status, metadata } = record;
  const wanted = asNumber(spec.replicas) ?? 1;
  const updated = asNumber(status.updatedReplicas) ?? 0;
  const ready = asNumber(status.readyReplicas) ?? 0;
  const available = asNumber(status.availableReplicas) ?? ready;
  const strategy = asMapping(spec.updateStrategy);
  const partition = asNumber(asMapping(strategy.rollingUpdate).partition) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const update = asString(status.updateRevision);
  const isNew = (pod) => pod.metadata.labels?.["controller-revision-hash"] === update;
  const pods = store.ownedBy(metadata.uid, "Pod");
  const oldPods = observed ? pods.filter((pod) => !isNew(pod)) : pods;
  const allReady = ready === wanted && available >= wanted;
  const byHand = strategy.type === "OnDelete";
  const onlyNew = partition > 0 || status.currentRevision === update;
  return {
    settled: observed && allReady && (byHand || updated >= Math.max(0, wanted - partition) && onlyNew),
    ...noteOn(byHand && updated < wanted, stuck(oldPods, updated < wanted - partition && !byHand)),
    wanted: byHand ? wanted : Math.max(0, wanted - partition),
    updated,
    available: pods.filter((pod) => isNew(pod) && podView(pod).ready).length,
    pods: observed ? pods.filter(isNew) : [],
    oldPods,
    makers: [record],
    template: spec.template
  };
}
function stuck(oldPods, unfinished) {
  const broken = unfinished ? oldPods.map(podView).find(({ ready, leaving: leaving2 }) => !ready && !leaving2) : void 0;
  return broken && `the old pod ${broken.name} is not ready, and the StatefulSet waits for it: delete it`;
}
function noteOn(byHand, note) {
  if (byHand) return { note: "its strategy is OnDelete: old pods stay until somebody deletes them" };
  return note ? { note } : {};
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
function progressOf(record, store) {
  return (byKind[`${record.apiVersion}/${record.kind}`] ?? conventionProgress)(record, store);
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

// src/rollout/quorum.ts
var secondLook = 1e3;
var lastingAtDeadline = 3e4;
var loop = 3;
var nextTry = 7e4;
function conclusive(candidates, context) {
  return candidates.filter((candidate) => isEnough(candidate, candidates, context)).toSorted((a, b) => a.since - b.since)[0];
}
function isEnough(candidate, all, { at, pods, crashes, patience, timeIsUp }) {
  const { judgement: judgement2, since, sightings, newest, subject } = candidate;
  const lasted = at - since;
  const whole = judgement2.grace * 1e3 * patience.factor;
  const grace = timeIsUp ? Math.min(whole, lastingAtDeadline) : whole;
  const { container } = judgement2;
  const crashed = container === void 0 ? 0 : crashes.equalEnds(subject.uid, container);
  switch (judgement2.class) {
    case "T":
      return sightings > 1 || lasted >= secondLook;
    case "G":
      if (whole === 0 && container !== void 0) return crashed >= Math.max(2, judgement2.repeats);
      if (lasted < grace || !candidate.byEvents || timeIsUp) return lasted >= grace;
      return newest >= since + grace || lasted >= grace + nextTry;
    case "A": {
      if (container === void 0) return lasted >= grace;
      const needed = patience.restarts ?? Math.max(2, Math.round(judgement2.repeats * patience.factor));
      const repeats = timeIsUp && patience.restarts === void 0 ? Math.min(needed, loop) : needed;
      return crashed >= repeats;
    }
    case "E": {
      const same = all.filter(
        (other) => other.judgement.cause === judgement2.cause && at - other.since >= grace
      );
      const nodes = new Set(same.map(({ subject: { node } }) => node ?? ""));
      return lasted >= grace && (same.length >= pods || same.length > 1 && nodes.size > 1);
    }
    case "I":
      return false;
  }
}

// src/rollout/follow.ts
var absence = 3e4;
var evidenceWait = 3e3;
var Follower = class {
  target;
  patience;
  #candidates = new Candidates();
  #baseline;
  #holdingSince;
  #restarts = /* @__PURE__ */ new Map();
  #verdict;
  #state;
  constructor(target, patience) {
    this.target = target;
    this.patience = { ...patience, ...target.overrides };
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
    const { at, store, startedAt } = moment;
    const key = scopeKey(this.target);
    const refusal = store.refusal(key);
    if (refusal !== void 0) return this.#become("unable", { reason: refusal });
    const record = store.named(key, this.target.name);
    if (!record) {
      if (this.#baseline) return this.#become("superseded", { reason: "it was deleted" });
      const listed = store.listedAt(key);
      if (listed !== void 0 && at - startedAt > absence) {
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
    const { at, store } = moment;
    const progress = progressOf(record, store);
    this.#baseline ??= baselineOf(record, progress, at);
    const baseline = this.#baseline;
    const views2 = progress.pods.map(podView);
    const pods = views2.filter(counts);
    const old = progress.oldPods.map(podView);
    const facts = {
      progress,
      reason: progress.notAwaited ?? progress.givenUp?.message,
      unchanged: baseline.settled && pods.every(({ uid }) => baseline.pods.has(uid)),
      oldReady: old.filter(({ ready, leaving: leaving2 }) => ready && !leaving2).length,
      preExisting: old.filter(({ uid }) => baseline.broken.has(uid)).length,
      generation: baseline.generation
    };
    if (record.metadata.uid !== baseline.uid) {
      return this.#become("superseded", { ...facts, reason: "it was deleted and made anew" });
    }
    if (progress.template !== void 0 && templateText(progress.template) !== baseline.template) {
      return this.#become("superseded", { ...facts, reason: "its pod template was changed again" });
    }
    if (progress.notAwaited) return this.#become("not-awaited", facts);
    const candidates = this.#candidates.update({ record, progress, pods: views2.filter((pod) => counts(pod) || wasEvicted(pod)) }, moment).filter((candidate) => this.#concerns(candidate));
    const stability = facts.unchanged ? 0 : this.patience.stability ?? stabilitySeconds(record);
    const known = { ...facts, candidates, stability };
    return this.#decide(known, progress, pods, candidates, stability, moment);
  }
  #decide(facts, progress, pods, candidates, stability, moment) {
    const { at, crashes, timeIsUp } = moment;
    const ended = timeIsUp || progress.givenUp !== void 0;
    const context = { at, pods: pods.length, crashes, patience: this.patience, timeIsUp: ended };
    const decisive = conclusive(candidates, context);
    const cause = decisive ?? mostTelling(candidates, crashes);
    if (decisive) return this.#confirm("failed", { ...facts, cause }, moment);
    if (progress.givenUp) {
      const late = progress.givenUp.reason === "ProgressDeadlineExceeded";
      const waits = pods.some(moment.awaitsLogs) && at - (this.#verdict?.since ?? at) < evidenceWait;
      return this.#confirm(late ? "timed-out" : "failed", { ...facts, cause }, moment, waits);
    }
    const holds = progress.settled && !this.#restarted(pods);
    if (!holds) this.#holdingSince = void 0;
    else this.#holdingSince ??= at;
    const holding = { ...facts, holdingSince: this.#holdingSince };
    if (this.#holdingSince !== void 0 && at - this.#holdingSince >= stability * 1e3) {
      return this.#confirm("complete", holding, moment);
    }
    this.#verdict = void 0;
    if (timeIsUp) return this.#become("timed-out", { ...holding, cause });
    return this.#become(holds ? "holding" : "progressing", { ...holding, cause: void 0 });
  }
  /** A verdict becomes final when everything was listed anew after it was reached, and it still holds. */
  #confirm(phase, facts, { at, listedSince, timeIsUp }, waits = false) {
    if (this.#verdict?.phase !== phase) this.#verdict = { phase, since: at };
    const confirmed = listedSince !== void 0 && listedSince > this.#verdict.since;
    if (confirmed && !waits || timeIsUp) return this.#become(phase, facts);
    return this.#become(phase === "complete" ? "holding" : "progressing", facts);
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
var settledAge = 5 * 6e4;
function baselineOf({ metadata }, progress, at) {
  const pods = progress.pods.map(podView);
  const old = pods.every(({ record }) => at - createdAt(record) > settledAge);
  return {
    uid: metadata.uid,
    generation: metadata.generation,
    template: templateText(progress.template),
    settled: progress.settled && old && pods.length > 0,
    pods: new Set(pods.map(({ uid }) => uid)),
    broken: new Set(progress.oldPods.map(podView).flatMap(({ uid, ready }) => ready ? [] : [uid]))
  };
}
function createdAt({ metadata }) {
  return Date.parse(metadata.creationTimestamp ?? "") || 0;
}
function counts({ leaving: leaving2, phase, record }) {
  if (leaving2) return false;
  const always = (record.spec.restartPolicy ?? "Always") === "Always";
  return !(phase === "Failed" && always && record.metadata.ownerReferences !== void 0);
}
function wasEvicted({ leaving: leaving2, record }) {
  return !leaving2 && asString(record.status.reason) === "Evicted";
}
function mostTelling(candidates, crashes) {
  const crashesOf = ({ subject, judgement: { container } }) => container === void 0 ? 0 : crashes.equalEnds(subject.uid, container);
  return candidates.toSorted((a, b) => crashesOf(b) - crashesOf(a) || a.since - b.since)[0];
}

// src/rollout/rollout.ts
var longest = 15 * 6e4;
var closely = 2;
var Rollout = class {
  #followers;
  #scopes;
  #options;
  #store = new Store();
  #crashes = new CrashHistory();
  #logs = /* @__PURE__ */ new Map();
  #answered = /* @__PURE__ */ new Set();
  #asked = /* @__PURE__ */ new Set();
  #chosen = /* @__PURE__ */ new Map();
  #refreshed = /* @__PURE__ */ new Map();
  #at;
  constructor(targets, scopes, options) {
    this.#followers = targets.map((target) => new Follower(target, options.patience ?? balanced));
    this.#scopes = scopes;
    this.#options = options;
    this.#at = options.startedAt;
  }
  get store() {
    return this.#store;
  }
  observe(observation) {
    this.#at = Math.max(this.#at, observation.at);
    if (observation.type === "log") this.#takeLog(observation);
    else if (this.#store.apply(observation)) {
      for (const pod of podsIn(observation)) this.#crashes.note(podView(pod));
    }
  }
  assess() {
    const at = this.#at;
    const deadline = this.#deadline();
    for (const follower of this.#followers) follower.assess(this.#moment(follower, at >= deadline));
    const states = this.#followers.map(({ state }) => state);
    return { at, states, outcome: outcomeOf(states), deadline, wants: this.#wants() };
  }
  /** The logs that were read of a pod. */
  logsOf(pod) {
    return this.#logs.get(pod) ?? [];
  }
  #moment({ target }, timeIsUp) {
    return {
      at: this.#at,
      startedAt: this.#options.startedAt,
      store: this.#store,
      crashes: this.#crashes,
      judge: this.#options.judge,
      logsOf: (pod) => this.logsOf(pod),
      awaitsLogs: (pod) => this.#endsOf(pod).some(({ id }) => !this.#answered.has(id)),
      listedSince: this.#listedSince(target.namespace),
      timeIsUp
    };
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
      const seconds2 = record && deadlineSeconds(record);
      return seconds2 === void 0 ? longest : (seconds2 + 60) * 1e3;
    });
    return startedAt + Math.min(longest, Math.max(...limits));
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
  #wants() {
    const logs = [];
    const events = [];
    let refresh = false;
    for (const follower of this.#followers) {
      if (isFinal(follower.state.phase)) continue;
      const since = follower.unconfirmedSince();
      if (since !== void 0 && this.#refreshed.get(follower) !== since) {
        this.#refreshed.set(follower, since);
        refresh = true;
      }
      for (const pod of this.#closely(follower.state)) {
        for (const end of this.#endsOf(pod)) {
          if (this.#asked.has(end.id)) continue;
          this.#asked.add(end.id);
          logs.push({ pod, end });
          events.push({ uid: pod.uid, namespace: pod.namespace });
        }
      }
    }
    return { refresh, logs, events };
  }
  /** The pods of a workload whose crashes are followed: those that have crashed most, and the same ones as long as they last. */
  #closely({ target, progress }) {
    const crashed = (progress?.pods ?? []).map(podView).filter((pod) => !pod.leaving && this.#endsOf(pod).length > 0);
    const chosen = crashed.filter(({ uid }) => this.#chosen.get(target)?.has(uid));
    const others = crashed.filter((pod) => !chosen.includes(pod)).toSorted((a, b) => b.restarts - a.restarts || (a.uid < b.uid ? -1 : 1));
    const followed = [...chosen, ...others].slice(0, closely);
    this.#chosen.set(target, new Set(followed.map(({ uid }) => uid)));
    return followed;
  }
  /** The ends of runs that the pod's status still shows, of this rollout, but for an init container's orderly ends. */
  #endsOf(pod) {
    if (!this.#crashes.hasEnds(pod.uid)) return [];
    return pod.containers.flatMap(({ ends, role }) => role === "init" ? ends.filter(({ exitCode }) => exitCode !== 0) : ends).filter((end) => this.#crashes.knows(pod.uid, end));
  }
};
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

// src/commands/gather.ts
var tail = { tailLines: 200, limitBytes: 64 * 1024 };
var parallel = 6;
var attempts = 4;
var betweenAttempts = 500;
var noLog = /^unable to retrieve container logs for /;
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
  answer({ refresh, logs, events }) {
    for (const { pod, end } of logs) this.#enqueue(() => this.#readLog(pod, end));
    for (const about of events) this.#enqueue(() => this.#readEvents(about));
    if (refresh) this.#observations.refresh();
  }
  #enqueue(task) {
    this.#queue.push(task);
    void this.#work();
  }
  async #work() {
    if (this.#running >= parallel) return;
    this.#running += 1;
    for (let task = this.#queue.shift(); task; task = this.#queue.shift()) await task();
    this.#running -= 1;
  }
  async #readLog(pod, end) {
    const text = await this.#logOf(pod, end).catch((error) => {
      this.refusals.add(`logs: ${error instanceof Error ? error.message : String(error)}`);
      return void 0;
    });
    this.#observations.post({ type: "log", at: this.#now(), pod: pod.uid, run: end.id, text });
  }
  /** The log of exactly this run: which request gives it depends on what the container does meanwhile. */
  async #logOf(pod, end) {
    if (end.startedAt === void 0) return void 0;
    let failure;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await wait(betweenAttempts, this.#stop.signal);
      if (this.#stop.signal.aborted) return void 0;
      const before = this.#whereIs(pod, end);
      if (!before) return void 0;
      try {
        const { namespace, name } = pod;
        const request = {
          namespace,
          pod: name,
          container: end.container,
          previous: before.previous,
          ...tail
        };
        const text = await this.#cluster.log(request);
        if (text === void 0) {
          this.refusals.add("logs: they may not be read");
          return void 0;
        }
        const after = this.#whereIs(pod, end);
        if (after?.previous === before.previous && !noLog.test(text)) return text;
      } catch (error) {
        failure = error;
      }
    }
    if (failure) throw failure;
    return void 0;
  }
  /** This end as the newest version of its pod shows it. */
  #whereIs({ namespace, name, uid }, { id }) {
    const record = this.#rollout.store.named(`v1/Pod/${namespace}`, name);
    if (record?.metadata.uid !== uid) return void 0;
    return podView(record).containers.flatMap(({ ends }) => ends).find((end) => end.id === id);
  }
  async #readEvents({ uid, namespace }) {
    try {
      const scope = { apiVersion: "v1", kind: "Event", plural: "events", namespace };
      const list = await this.#cluster.list({ ...scope, fieldSelector: `involvedObject.uid=${uid}` });
      if (!list) this.refusals.add("events: they may not be listed");
      const events = (list ?? []).map((event) => recordOf(event, specSharer()));
      this.#observations.post({ type: "events", at: this.#now(), events });
    } catch (error) {
      this.refusals.add(`events: ${error instanceof Error ? error.message : asString(error)}`);
    }
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

// src/commands/watch-targets.ts
var kinds = [
  ["apps/v1", "Deployment", "deployment deployments deploy"],
  ["apps/v1", "StatefulSet", "statefulset statefulsets sts"],
  ["apps/v1", "DaemonSet", "daemonset daemonsets ds"],
  ["apps/v1", "ReplicaSet", "replicaset replicasets rs"],
  ["batch/v1", "Job", "job jobs"],
  ["batch/v1", "CronJob", "cronjob cronjobs cj"],
  ["v1", "Pod", "pod pods po"],
  ["v1", "PersistentVolumeClaim", "persistentvolumeclaim persistentvolumeclaims pvc"],
  ["argoproj.io/v1alpha1", "Rollout", "rollout rollouts ro"]
];
var selectable = /* @__PURE__ */ new Set(["Deployment", "StatefulSet", "DaemonSet", "Job", "Rollout"]);
function parseWorkload(text, namespace) {
  const parts = text.split("/");
  const [place, kindName = "", name = ""] = parts.length === 3 ? parts : [namespace, ...parts];
  const entry = kinds.find(([, , names]) => names.split(" ").includes(kindName.toLowerCase()));
  if (!entry || name === "" || parts.length > 3) {
    const known = kinds.map(([, kind]) => kind.toLowerCase()).join(", ");
    throw new Error(`"${text}" is no workload: write KIND/NAME or NAMESPACE/KIND/NAME; kinds are ${known}`);
  }
  return { apiVersion: entry[0], kind: entry[1], namespace: place || namespace, name };
}
async function targetsOfManifests({ files, unreadableFiles, missing }, cluster) {
  const set = readManifestSet(files, unreadableFiles, { kubernetesMinor: newestKubernetesMinor });
  if (missing.length > 0) throw new Error(missing.map(({ message }) => message).join("\n"));
  const targets = /* @__PURE__ */ new Map();
  const plurals = /* @__PURE__ */ new Map();
  const notAwaited = set.unreadable.map(({ location, message }) => `${location.file}: ${message}`);
  for (const object of set.objects) {
    const { apiVersion, kind, name } = object;
    const namespace = object.namespace ?? object.document.file.rendered?.namespace ?? cluster.namespace;
    if (existsAtOnce(kind)) continue;
    const id = `${apiVersion}/${kind}`;
    const target = { apiVersion, kind, namespace, name, place: placeOf(object) };
    if (name === "") {
      notAwaited.push(`${object.title}: the server makes up its name`);
      continue;
    }
    if (pluralOf(apiVersion, kind) === void 0 && !plurals.has(id)) {
      const resource = await cluster.resourceOf(apiVersion, kind);
      if (!resource?.namespaced) {
        const why = resource ? "it belongs to no namespace" : "the server does not know this kind";
        notAwaited.push(`${titleOf(target)}: ${why}`);
        continue;
      }
      plurals.set(id, resource.plural);
    }
    targets.set(titleOf(target), target);
  }
  return { targets: [...targets.values()], plurals, notAwaited };
}
async function targetsBySelector(labelSelector, cluster) {
  const found = await Promise.all(
    kinds.filter(([, kind]) => selectable.has(kind)).map(async ([apiVersion, kind]) => {
      const plural = pluralOf(apiVersion, kind) ?? "";
      const { namespace } = cluster;
      const objects = await cluster.list({ apiVersion, kind, plural, namespace, labelSelector });
      return (objects ?? []).map(asMapping).flatMap(({ metadata }) => {
        const { name, ownerReferences } = asMapping(metadata);
        const owned = Array.isArray(ownerReferences) && ownerReferences.length > 0;
        return asString(name) && !owned ? [{ apiVersion, kind, namespace, name }] : [];
      });
    })
  );
  return found.flat();
}
function placeOf(object) {
  const { file, line } = locate(object, ["metadata", "name"]);
  return { file, line };
}

// src/commands/watch.ts
var heartbeat = 3e4;
var longest2 = 15 * 6e4;
var afterwards = 45e3;
async function watch(request, judge, ports) {
  const startedAt = ports.now();
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal });
    const list = await whatToWatch(request, cluster, ports);
    return await follow({ request, judge, ports, cluster, list, startedAt });
  } finally {
    stop.abort();
  }
}
async function whatToWatch({ paths, workloads, selector }, cluster, ports) {
  const named = workloads.map((text) => parseWorkload(text, cluster.namespace));
  const selected = selector ? await targetsBySelector(selector, cluster) : [];
  const written = paths.length > 0 ? await targetsOfManifests(await ports.loadManifests(paths, []), cluster) : { targets: [], plurals: /* @__PURE__ */ new Map(), notAwaited: [] };
  const targets = [...named, ...selected, ...written.targets];
  if (paths.length + workloads.length === 0 && !selector) {
    throw new Error(
      "nothing to watch: name manifests with -f, or --workload KIND/NAME, or --selector LABELS"
    );
  }
  if (selector && selected.length === 0) {
    throw new Error(`no workload in namespace ${cluster.namespace} has the labels ${selector}`);
  }
  const once = new Map(targets.map((target) => [titleOf(target), target]));
  return { ...written, targets: [...once.values()] };
}
async function follow({ request, judge, ports, cluster, list, startedAt }) {
  const { targets, plurals, notAwaited } = list;
  if (targets.length === 0) ports.say(["nothing here has a rollout to follow", ...notAwaited.map(visible)]);
  const scopes = scopesFor(targets, plurals);
  const timeout = request.timeout === void 0 ? void 0 : request.timeout * 1e3;
  const rollout = new Rollout(targets, scopes, { judge, startedAt, timeout, patience: patienceOf(request) });
  const observations = cluster.observe(scopes, { tickMs: 500 });
  const gatherer = new Gatherer(cluster, observations, rollout, ports.now);
  const narrator = new Narrator({ heartbeat });
  const troubles = /* @__PURE__ */ new Map();
  let assessment = rollout.assess();
  let introduced = false;
  const hardStop = setTimeout(() => void observations.close(), (timeout ?? longest2) + afterwards);
  try {
    while (assessment.outcome === void 0 && !ports.cancelled.aborted) {
      const news = await observations.take();
      if (news.length === 0) break;
      for (const observation of news) {
        rollout.observe(observation);
        if (observation.type === "denied") troubles.set(observation.scope.plural, observation.reason);
        if (observation.type === "trouble") ports.say(narrator.trouble(observation));
      }
      const began = performance.now();
      assessment = rollout.assess();
      if (!introduced && assessment.states.every(({ phase }) => phase !== "waiting")) {
        introduced = true;
        ports.say(describeStart(assessment, startedAt, notAwaited));
      }
      ports.say(narrator.tell(assessment));
      gatherer.answer(assessment.wants);
      const took = performance.now() - began;
      if (took > 20) await new Promise((resolve) => setTimeout(resolve, Math.min(took * 2, 300)));
    }
  } finally {
    clearTimeout(hardStop);
    gatherer.stop();
    await observations.close();
  }
  const { name, context, version: version2 } = cluster;
  const degraded = [...[...troubles].map(([plural, reason]) => `${plural}: ${reason}`), ...gatherer.refusals];
  ports.say(degraded.map((text) => `          could not be read: ${visible(text)}`));
  return {
    outcome: assessment.outcome ?? (ports.cancelled.aborted ? "cancelled" : "unable"),
    cluster: { name, context, version: version2 },
    startedAt,
    endedAt: ports.now(),
    states: assessment.states,
    notAwaited,
    degraded,
    evidence: evidenceFiles(rollout, assessment.states)
  };
}
function patienceOf({ tolerance, ignoreContainers, stability, restarts }) {
  return { ...balanced, factor: factors[tolerance], ignoreContainers, stability, restarts };
}

// src/commands/watch-ports.ts
var oldestNode = [22, 19];
function machineWatchPorts(options, { env, versions, cwd }) {
  const [major = 0, minor = 0] = versions.node.split(".").map(Number);
  if (major < oldestNode[0] || major === oldestNode[0] && minor < oldestNode[1]) {
    throw new Error(`the watch needs Node ${oldestNode.join(".")} or newer; this is ${versions.node}`);
  }
  return {
    ...options,
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    openCluster: async (wanted) => {
      const { connect } = await import("./cluster-DR2FNU4X.js");
      return connect({ ...wanted, env });
    },
    now: Date.now
  };
}

// src/commands/watch-command.ts
var watchExitCodes = {
  complete: 0,
  superseded: 0,
  failed: 1,
  "timed-out": 1,
  unable: 2,
  cancelled: 2
};
async function watchCommand(options) {
  const json = options.format === "json";
  const cancel = new AbortController();
  const onSignal = () => cancel.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const out = json ? process.stderr : process.stdout;
  try {
    const ports = machineWatchPorts(
      { cancelled: cancel.signal, say: (lines) => void out.write(lines.map((line) => `${line}
`).join("")) },
      { env: process.env, versions: process.versions, cwd: process.cwd() }
    );
    const result = await watch(requestOf(options), judgeByDiagnosis, ports);
    if (options.evidence) await writeEvidence(options.evidence, result.evidence);
    if (json) process.stdout.write(watchJson(result));
    return watchExitCodes[result.outcome];
  } catch (error) {
    const message = cancel.signal.aborted ? "cancelled" : error instanceof Error ? error.message : String(error);
    process.stderr.write(`crashgate: ${message}
`);
    if (json) process.stdout.write(watchErrorJson(message));
    return watchExitCodes.unable;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
async function permissionsCommand(options) {
  const { askPermissions, permissionLines, permissionsExitCode } = await import("./permissions-PMFSHNOO.js");
  const stop = new AbortController();
  try {
    const ports = machineWatchPorts(
      { cancelled: stop.signal, say: () => void 0 },
      { env: process.env, versions: process.versions, cwd: process.cwd() }
    );
    const cluster = await ports.openCluster({ ...options, signal: stop.signal });
    const answers = await askPermissions(cluster);
    process.stdout.write(`${permissionLines(answers, cluster.namespace).join("\n")}
`);
    return permissionsExitCode(answers);
  } catch (error) {
    process.stderr.write(`crashgate: ${error instanceof Error ? error.message : String(error)}
`);
    return watchExitCodes.unable;
  } finally {
    stop.abort();
  }
}
async function writeEvidence(folder, files) {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)));
}
function requestOf(options) {
  return {
    paths: options.filename ?? [],
    workloads: options.workload ?? [],
    selector: options.selector,
    namespace: options.namespace,
    context: options.context,
    timeout: seconds("--timeout", options.timeout),
    tolerance: options.tolerance,
    ignoreContainers: options.ignoreContainer ?? [],
    stability: seconds("--stability", options.stability)
  };
}
function seconds(option, text) {
  if (text === void 0) return void 0;
  const value = parseDuration(text);
  if (value === void 0) throw new Error(`${option} must be a duration such as 90s or 10m, not "${text}"`);
  return value;
}

export {
  watchJson,
  watchErrorJson,
  causeText,
  judgeByDiagnosis,
  watch,
  machineWatchPorts,
  watchExitCodes,
  watchCommand,
  permissionsCommand
};
