import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  judgeWorkload,
  notePath,
  readEvidence,
  readFacts
} from "./chunk-LTDMTOUS.js";
import {
  tree
} from "./chunk-DAEFVWSN.js";
import {
  asList,
  asMapping
} from "./chunk-DRWJSKVA.js";

// src/diagnosis/walk.ts
function walk(tree2, given) {
  const trail = [];
  let node = tree2;
  while (typeof node !== "string") {
    const answer = node.answer(given);
    trail.push({ question: node.question, answer });
    node = node.branches[answer] ?? "unknown";
  }
  return { cause: node, trail };
}

// src/diagnosis/usage/prometheus-queries.ts
var workingSet = "container_memory_working_set_bytes";
var window = "7d";
var lookBack = 6 * 3600;
var mostSteps = 360;
var leastStep = 15;
var mostPods = 20;
function queriesFor({ workload, pod, container }, now) {
  if (!container || !pod) return [];
  const { namespace } = workload.object;
  const select = (pods) => `namespace=${quote(namespace)},pod=~${quote(pods)},container=${quote(container.name)}`;
  const failing = workload.pods.slice(0, mostPods).map(({ name }) => literal(name));
  const failingNow = select(failing.join("|") || literal(pod.name));
  const by = "max by (namespace, pod, container)";
  const end = Math.ceil(now / 1e3);
  const begun = Math.min(...workload.pods.flatMap(({ created }) => created ?? []), now) / 1e3 - 60;
  const span = Math.min(end - begun, lookBack);
  const step = Math.max(leastStep, Math.ceil(span / mostSteps));
  const start = end - Math.ceil(span / step) * step;
  const good = lastGood(workload);
  const label = `${workload.object.name}-${container.name}`;
  return [
    ...good ? [
      {
        name: `${label}-p99-memory`,
        query: `${by} (quantile_over_time(0.99, ${workingSet}{${select(good.pods)}}[${window}]))`,
        time: good.before === void 0 ? end : Math.floor(good.before / 1e3)
      }
    ] : [],
    {
      name: `${label}-memory`,
      query: `${by} (max_over_time(${workingSet}{${failingNow}}[${step}s]))`,
      range: { start, end, step }
    },
    {
      name: `${label}-throttled`,
      query: `${by} (increase(container_cpu_cfs_throttled_periods_total{${failingNow}}[10m]) / (increase(container_cpu_cfs_periods_total{${failingNow}}[10m]) > 0))`,
      time: end
    }
  ];
}
function lastGood({ object, previous }) {
  if (!previous) return void 0;
  if (object.kind === "Deployment") return { pods: `${literal(previous.name)}-[a-z0-9]+` };
  const pods = `${literal(object.name)}-${object.kind === "StatefulSet" ? "[0-9]+" : "[a-z0-9]+"}`;
  return previous.replacedAt === void 0 ? void 0 : { pods, before: previous.replacedAt };
}
function quote(text) {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
function literal(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/diagnosis/usage/wanted.ts
var measurable = /* @__PURE__ */ new Set([
  "out-of-memory",
  "out-of-memory-child",
  "runtime-out-of-memory",
  "memory-limit-below-startup",
  "node-out-of-memory",
  "evicted",
  "liveness-probe-kills",
  "startup-probe-kills"
]);
var mostContainers = 6;
function wantedQueries(evidence, clock) {
  const facts = readFacts(evidence);
  const cases = /* @__PURE__ */ new Map();
  for (const workload of facts.workloads) {
    for (const given of judgeWorkload(facts, workload).cases) {
      const { kind, namespace, name } = workload.object;
      const key = [kind, namespace, name, given.container?.name].join("/");
      if (!cases.has(key) && measurable.has(walk(tree, given).cause)) cases.set(key, given);
    }
  }
  return [...cases.values()].slice(0, mostContainers).flatMap((given) => queriesFor(given, facts.now ?? clock));
}

// src/commands/measure.ts
async function measure(files, query, now) {
  const queries = wantedQueries(readEvidence(files), now);
  if (queries.length === 0) return { files, problem: void 0 };
  const { answers, problem } = await query(queries);
  const measured = answers.map((answer) => ({
    path: `prometheus-${answer.query.name.replace(/[^\w.-]/g, "_")}.json`,
    text: answer.text
  }));
  return {
    files: noted(files, measured),
    problem: problem === void 0 ? void 0 : `${problem}; going on without its figures`
  };
}
function noted(files, more) {
  const all = [...files.filter(({ path }) => !more.some((file) => file.path === path)), ...more];
  return all.map((file) => {
    if (file.path !== notePath) return file;
    const note = asMapping(JSON.parse(file.text));
    const names = [...asList(note.files), ...more.map(({ path }) => path)];
    return { ...file, text: `${JSON.stringify({ ...note, files: [...new Set(names)] }, null, 2)}
` };
  });
}
function prometheusAt(url, env) {
  return async (queries) => {
    const { queryPrometheus } = await import("./prometheus-NGSZ36RB.js");
    return queryPrometheus({ url, token: env.CRASHGATE_PROMETHEUS_TOKEN || void 0 }, queries);
  };
}

export {
  walk,
  measure,
  prometheusAt
};
