import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diagnosisJson
} from "./report-diagnosis-diagnosis-json.js";
import {
  printableJson
} from "./text-printable-json.js";
import {
  version
} from "./version.js";
import {
  asList,
  asMapping,
  asNumber,
  asString
} from "./manifest-value.js";

// src/rollout/restarts/restart-rate.ts
function countKey(podUid, container) {
  return `${podUid}/${container}`;
}
function restartRate(pod, container, { window, now, earlier }) {
  const { restarts } = container;
  const age = (now - (pod.created ?? 0)) / 1e3;
  if (age <= window) return { atLeast: restarts, atMost: restarts, seconds: Math.max(0, Math.round(age)) };
  const begins = knownStarts(container).slice(0, restarts);
  const inWindow = begins.filter((at) => now - at <= window * 1e3).length;
  if (earlier && earlier.at < now) {
    const before = earlier.restarts.get(countKey(pod.uid, container.name)) ?? 0;
    const since = restarts >= before ? restarts - before : restarts;
    const elapsed = Math.round(Math.min((now - earlier.at) / 1e3, age));
    if (elapsed >= window) return { atLeast: since, atMost: since, seconds: elapsed };
    return { atLeast: Math.max(since, inWindow), atMost: since + before, seconds: window };
  }
  const atMost = inWindow < begins.length ? inWindow : restarts;
  return { atLeast: inWindow, atMost, seconds: window };
}
function isTooOften({ atLeast, seconds }, restarts, window) {
  return atLeast * window / Math.max(window, seconds) > restarts;
}
function knownStarts({ runningSince, ends }) {
  return [runningSince, ...ends.map(({ startedAt }) => startedAt)].filter((at) => at !== void 0).toSorted((a, b) => b - a);
}

// src/report/alert/alert-json.ts
function alertJson(result) {
  const { verdict, at, scope, condition, since, pods, alarms, workloads, counts, degraded } = result;
  return printableJson({
    version,
    verdict,
    error: null,
    at: new Date(at).toISOString(),
    scope,
    condition: { restarts: condition.restarts, windowSeconds: condition.window },
    since: since === void 0 ? null : new Date(since).toISOString(),
    pods,
    alerts: alarms.map(alarmJson),
    workloads: asList(asMapping(JSON.parse(diagnosisJson(workloads))).workloads),
    counts: counts.map(({ pod, container, restarts }) => ({
      namespace: pod.namespace,
      pod: pod.name,
      uid: pod.uid,
      container,
      restarts
    })),
    degraded
  });
}
function alertErrorJson(message) {
  const nothing = { alerts: [], workloads: [], counts: [], degraded: [] };
  return printableJson({ version, verdict: "unable", error: { message }, ...nothing });
}
function alarmJson({ alarm, object, diagnosis }) {
  const { pod, container, reason, rate, waiting } = alarm;
  return {
    object,
    pod: pod?.name ?? null,
    container: container?.name ?? null,
    reason,
    waiting: waiting ?? null,
    restarts: rate ? { atLeast: rate.atLeast, atMost: rate.atMost, seconds: rate.seconds } : null,
    cause: diagnosis ? { id: diagnosis.cause, confidence: diagnosis.confidence, title: diagnosis.title } : null
  };
}
function readEarlierLook(text, name) {
  let document;
  try {
    document = asMapping(JSON.parse(text));
  } catch {
    throw new Error(`${name} is no JSON: give the report of an earlier "crashgate alert --format json"`);
  }
  if (document.verdict === "unable") return void 0;
  const scope = asMapping(document.scope);
  const at = Date.parse(asString(document.at) ?? "");
  if (!Array.isArray(document.counts) || Number.isNaN(at)) {
    throw new Error(`${name} is no report of "crashgate alert --format json"`);
  }
  const restarts = new Map(
    document.counts.map(asMapping).map((entry) => {
      const key = countKey(asString(entry.uid) ?? "", asString(entry.container) ?? "");
      return [key, asNumber(entry.restarts) ?? 0];
    })
  );
  return {
    at,
    restarts,
    scope: {
      cluster: asString(scope.cluster) ?? "",
      namespace: asString(scope.namespace) ?? null,
      selector: asString(scope.selector) ?? null
    }
  };
}

export {
  restartRate,
  isTooOften,
  alertJson,
  alertErrorJson,
  readEarlierLook
};
