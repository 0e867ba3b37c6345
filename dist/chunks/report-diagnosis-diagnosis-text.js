import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  walk
} from "./diff.js";
import {
  judgeWorkload,
  readEvidence,
  readFacts
} from "./diagnosis-logs-patterns-dependency.js";
import {
  tree
} from "./diagnosis-tree-tree.js";
import {
  evidenceTexts
} from "./report-diagnosis-diagnosis-evidence.js";
import {
  notePath
} from "./diagnosis-evidence-evidence-notes.js";
import {
  diffLines,
  titleOf
} from "./report-diagnosis-diagnosis-sections.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible,
  visibleLines
} from "./text-visible-text.js";
import {
  smallest
} from "./text-many.js";
import {
  asList,
  asMapping
} from "./manifest-value.js";
import {
  __toESM
} from "./empty.js";

// src/report/diagnosis/diagnosis-text.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var longest = 300;
function diagnosisText(workloads, options = {}) {
  const colors = (0, import_picocolors.createColors)(options.color === true);
  const failing = workloads.filter(({ diagnoses }) => diagnoses.length > 0);
  const others = workloads.filter(({ diagnoses }) => diagnoses.length === 0);
  const blocks = [
    ...failing.flatMap(
      (workload) => workload.diagnoses.map((diagnosis) => diagnosisLines(workload, diagnosis, colors))
    ),
    others.map((workload) => quietLine(workload, colors)),
    [`${counted(failing.length, "workload")} failing, ${others.length} not`]
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function failureLines(workloads, said, options = {}) {
  const colors = (0, import_picocolors.createColors)(options.color === true);
  return workloads.flatMap(
    (workload) => workload.diagnoses.flatMap((diagnosis) => {
      const [title = "", object = "", cause = "", ...lines] = diagnosisLines(workload, diagnosis, colors);
      const head = said.has(diagnosis.title) ? [`${object}: ${diagnosis.cause}`] : [title, object, cause];
      return [...head, ...lines, ""];
    })
  );
}
function diagnosisLines({ object, pods, impact }, diagnosis, colors) {
  const { container, kind } = diagnosis.location;
  const place = container === null ? "" : `, ${kind === "app" ? "" : `${kind} `}container ${visible(container)}`;
  const count = pods.present > 1 && diagnosis.pods.length > 0 ? `, ${diagnosis.pods.length} of ${pods.present} pods` : "";
  return [
    `${colors.red(colors.bold(line(titleOf({ object }, diagnosis))))}`,
    `  ${visible(object.kind)} ${visible(object.namespace)}/${visible(object.name)}${place}${count}`,
    `  ${diagnosis.cause} (${diagnosis.confidence} confidence)`,
    `  impact: ${line(impact.text)}${impact.stuck ? "; the rollout cannot finish by itself" : ""}`,
    "",
    diagnosis.cause === "unknown" ? "  known:" : "  why:",
    ...whyLines(diagnosis),
    ...changedLines(diagnosis, colors),
    diagnosis.cause === "unknown" ? "  next:" : "  fix:",
    ...diagnosis.remedy.steps.map((step) => `    ${line(step)}`),
    ...diagnosis.remedy.yaml === null ? [] : visibleLines(diagnosis.remedy.yaml).map((text) => `      ${colors.green(text)}`),
    "  look:",
    ...diagnosis.commands.map((command) => `    ${line(command)}`),
    ...diagnosis.ruledOut.length > 0 ? [`  ruled out: ${line(diagnosis.ruledOut.join(", "))}`] : [],
    ...diagnosis.preventedBy.length > 0 ? [`  before a deploy the gate looks for ways into this: ${diagnosis.preventedBy.join(", ")}`] : [],
    `  ${colors.dim(`how we got here: ${line(diagnosis.trail.map(({ question, answer }) => `${question} ${answer}`).join(" → "), 1e3)}`)}`
  ];
}
function whyLines(diagnosis) {
  const texts = evidenceTexts(diagnosis);
  return texts.length === 0 ? ["    nothing in the status, the events and the logs that were read names a cause"] : texts.map((text) => `    ${line(text)}`);
}
function changedLines({ changed }, { red, green }) {
  if (!changed || changed.hunks.length === 0) return [];
  const { lines, left } = diffLines(changed.hunks);
  const paint = (text) => text.startsWith("-") ? red(text) : text.startsWith("+") ? green(text) : text;
  return [
    `  changed since ${line(changed.since)}${left > 0 ? ` (and in ${counted(left, "more place")})` : ""}:`,
    ...lines.map((text) => `    ${paint(visible(shorten(text, longest)))}`)
  ];
}
function quietLine({ object, outcome }, colors) {
  const word = outcome === "complete" ? colors.green(outcome) : outcome;
  return `${word}: ${visible(object.kind)} ${visible(object.namespace)}/${visible(object.name)}`;
}
function line(text, length = longest) {
  return visible(shorten(text.replace(/\s*\n\s*/g, " ⏎ ").trim(), length));
}

// src/diagnosis/evidence/usage/prometheus-queries.ts
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
  const begun = smallest([...workload.pods.flatMap(({ created }) => created ?? []), now]) / 1e3 - 60;
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

// src/diagnosis/evidence/usage/wanted.ts
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
  const failures = /* @__PURE__ */ new Map();
  for (const workload of facts.workloads) {
    for (const failure of judgeWorkload(facts, workload).failures) {
      const { kind, namespace, name } = workload.object;
      const key = [kind, namespace, name, failure.container?.name].join("/");
      if (!failures.has(key) && measurable.has(walk(tree, failure).decision)) failures.set(key, failure);
    }
  }
  return [...failures.values()].slice(0, mostContainers).flatMap((failure) => queriesFor(failure, facts.now ?? clock));
}

// src/commands/diagnose/measure.ts
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
function withMeasured(files, { files: diagnosed }) {
  return noted(
    files,
    diagnosed.filter(({ path }) => path.startsWith("prometheus-"))
  );
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

export {
  diagnosisText,
  failureLines,
  measure,
  withMeasured
};
