import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  succeeded
} from "./diagnosis-logs-claims-words.js";
import {
  titleOf
} from "./rollout-target.js";
import {
  clock,
  counted,
  ordinal,
  secondsText
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  largest,
  pushAll
} from "./text-many.js";

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

// src/report/watch/watch-narrator.ts
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
  #rollback;
  #told = /* @__PURE__ */ new Map();
  #ends = /* @__PURE__ */ new Set();
  #read = /* @__PURE__ */ new WeakSet();
  #crashes = /* @__PURE__ */ new Map();
  #troubles = /* @__PURE__ */ new Set();
  #consequences = /* @__PURE__ */ new Set();
  #found = /* @__PURE__ */ new Set();
  #lastLine = 0;
  /** @param options `rollback` when what fails is going to be rolled back */
  constructor(options) {
    this.#heartbeat = options.heartbeat;
    this.#rollback = options.rollback === true;
  }
  tell({ at, states, silentSince }) {
    const width = largest([...states.map(({ target }) => target.name.length), 0]) + 2;
    const lines = states.flatMap((state) => [
      ...this.#changes(state, at).map(
        (text) => `${clock(at)}  ${visible(state.target.name).padEnd(width)}  ${visible(text)}`
      ),
      ...this.#consequence(state).map((text) => `          ${text}`)
    ]);
    if (lines.length > 0 || this.#lastLine === 0) this.#lastLine = at;
    else if (at - this.#lastLine >= this.#heartbeat) {
      this.#lastLine = at;
      const heard = silentSince === void 0 ? "" : `; nothing has been heard since ${clock(silentSince)}`;
      lines.push(`${clock(at)}  still watching: ${standing(states)}${heard}`);
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
    pushAll(lines, this.#newEnds(state, at));
    for (const [found, pods] of now.found) {
      const known = `${key}/${found}`;
      if (this.#found.has(known) || now.phase === "failed") continue;
      this.#found.add(known);
      lines.push(pods > 1 ? `${found} (×${pods})` : found);
    }
    pushAll(lines, this.#waits(state));
    if (now.note && now.note !== before?.note) lines.push(now.note);
    if (now.notGiven && now.notGiven !== before?.notGiven)
      lines.push(`waiting: the cluster is not running what you gave yet: ${now.notGiven}`);
    if (now.rewritten && now.rewritten !== before?.rewritten)
      lines.push(`rewritten on its way into the cluster: ${now.rewritten}`);
    if (now.phase !== before?.phase) pushAll(lines, phaseLine(state));
    return lines;
  }
  /** What is waited for before crashes count, and until when; said once of each. */
  #waits({ target, candidates, phase }) {
    if (isFinal(phase)) return [];
    return candidates.flatMap(({ waits }) => {
      const known = `${titleOf(target)}/waits/${waits?.for}`;
      if (!waits || this.#found.has(known)) return [];
      this.#found.add(known);
      return [`${waits.for}: waited for until ${clock(waits.until)}`];
    });
  }
  /** What a failure means for those who use the app, said once below it. */
  #consequence({ target, phase, oldReady }) {
    const key = titleOf(target);
    if (phase !== "failed" || this.#consequences.has(key) || oldReady === 0) return [];
    this.#consequences.add(key);
    const serve = oldReady === 1 ? "serves" : "serve";
    return [
      `${counted(oldReady, "old pod")} still ${serve}${this.#rollback ? "" : "; nothing was rolled back"}`
    ];
  }
  /**
   * `pod x: container app exited 1 after 0.6 s (2nd time)`, alike ones together: what was said a moment ago is said again
   * only with the number of pods that came since.
   */
  #newEnds({ target, progress, phase }, at) {
    const key = titleOf(target);
    const groups = this.#crashes.get(key) ?? /* @__PURE__ */ new Map();
    this.#crashes.set(key, groups);
    for (const pod of progress?.pods ?? []) {
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
    return containers.flatMap(({ ends, kind }) => kind === "init" ? ends.filter((end) => !succeeded(end)) : ends).flatMap((end) => {
      const id = `${uid}/${end.container}/${end.id}`;
      if (this.#ends.has(id)) return [];
      this.#ends.add(id);
      const times = timesOf(containers, end);
      return [`container ${end.container} ${endText(end)}${times > 1 ? ` (${ordinal(times)} time)` : ""}`];
    });
  }
};
function timesOf(containers, { container, previous }) {
  const { restarts = 0, waiting } = containers.find(({ name }) => name === container) ?? {};
  return Math.max(1, restarts + (previous && !waiting ? 0 : 1));
}
function toldOf({ phase, progress, candidates, notGiven, rewritten }) {
  const found = /* @__PURE__ */ new Map();
  for (const { judgement } of candidates) {
    if (judgement.class === "application") continue;
    const text = `it looks like ${judgement.title}`;
    found.set(text, (found.get(text) ?? 0) + 1);
  }
  return { phase, counts: countsText(progress), note: progress?.note, notGiven, rewritten, found };
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
  const { phase, reason, stability, unchanged, cause, progress } = state;
  switch (phase) {
    case "holding":
      return stability > 0 ? [`done; it must stay so for ${secondsText(stability)}`] : [];
    case "complete":
      return [unchanged ? "complete: nothing changed, and it runs" : "complete"];
    case "failed":
      return [`FAILED: ${!cause && progress?.stuck || causeText(cause, reason)}`];
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
function endText({ exit, reason, startedAt, finishedAt }) {
  if (startedAt === void 0) return "could not be started";
  const seconds = finishedAt === void 0 ? void 0 : (finishedAt - startedAt) / 1e3;
  const lasted = seconds === void 0 ? "" : seconds < 1 ? " within a second" : ` after ${secondsText(seconds)}`;
  const why = reason === "OOMKilled" ? " (OOMKilled)" : "";
  return `exited ${exit}${why}${lasted}`;
}
function shortName(pod = "") {
  return pod.split("-").slice(-2).join("-");
}

export {
  isFinal,
  outcomeOf,
  describeStart,
  Narrator,
  causeText
};
