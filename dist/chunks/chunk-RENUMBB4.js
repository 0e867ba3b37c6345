import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  keyOf
} from "./chunk-LTDMTOUS.js";
import {
  isLogOf
} from "./chunk-OKZ2KZTK.js";

// src/diagnosis/log-reads.ts
var perGroup = 2;
var mostPods = 24;
function logReads(cases, asked) {
  const groups = /* @__PURE__ */ new Map();
  for (const given of cases) {
    const { pod, container } = given;
    if (!pod || pod.onlyEvents || !container || !hasRun(container)) continue;
    const key = likeness(given);
    groups.set(key, [...groups.get(key) ?? [], { pod, container }]);
  }
  const known = cases[0]?.facts.evidence.logs ?? [];
  const isKnown = (pod, container) => asked.has(podKey(pod)) || known.some((log) => log.container === container.name && isLogOf(log, pod));
  const open = [...groups.values()].filter(
    (group) => !group.some(({ pod, container }) => isKnown(pod, container))
  );
  const room = Math.max(0, Math.floor((mostPods - asked.size) / perGroup));
  const chosen = open.slice(0, room).flatMap((group) => {
    const byAge = group.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
    return byAge.length <= perGroup ? byAge : [...byAge.slice(0, 1), ...byAge.slice(1 - perGroup)];
  });
  const reads = /* @__PURE__ */ new Map();
  for (const { pod, container } of chosen) {
    const { namespace, name } = pod;
    const before = reads.get(podKey(pod))?.containers ?? [];
    const containers = [.../* @__PURE__ */ new Set([...before, container.name])];
    reads.set(podKey(pod), { what: "logs", namespace, pod: name, containers });
  }
  return { reads: [...reads.values()], left: Math.max(0, open.length - room) };
}
function podKey({ namespace, name }) {
  return `${namespace}/${name}`;
}
function likeness({ workload, what, container }) {
  const { ended, kill, waiting } = container ?? {};
  const waits = ended ? "" : waiting?.reason ?? "";
  const end = ended ? `${ended.exitCode} ${ended.reason}` : what;
  return [keyOf(workload.object), container?.name, end, kill?.by, waits].join("|");
}
function hasRun({ state, ended }) {
  return state === "running" || ended?.startedAt !== void 0;
}

export {
  logReads,
  likeness
};
