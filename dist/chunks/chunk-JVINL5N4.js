import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping
} from "./chunk-DRWJSKVA.js";

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
    runningSince: timeOf(asMapping(state.running).startedAt),
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

export {
  podView,
  timeOf,
  conditionOf
};
