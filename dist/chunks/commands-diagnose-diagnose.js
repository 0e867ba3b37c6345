import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diagnosisMarkdown
} from "./report-diagnosis-diagnosis-markdown.js";
import {
  diagnosisText,
  measure,
  withMeasured
} from "./report-diagnosis-diagnosis-text.js";
import {
  diagnoseWithoutSecrets,
  redactPatterns,
  siblingTree
} from "./diff.js";
import {
  readEvidence
} from "./diagnosis-logs-patterns-dependency.js";
import {
  answersOf,
  tree
} from "./diagnosis-tree-tree.js";
import {
  diagnosisJson
} from "./report-diagnosis-diagnosis-json.js";
import "./kubernetes-pod.js";
import "./text-redact-assignments.js";
import "./report-diagnosis-diagnosis-evidence.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./report-diagnosis-diagnosis-sections.js";
import "./diagnosis-causes-permission-denied-cause.js";
import "./diagnosis-health-pod-health.js";
import "./kubernetes-condition.js";
import "./kubernetes-time.js";
import "./kubernetes-kinds.js";
import "./report-gate-markdown.js";
import "./report-gate-json.js";
import "./report-docs-url.js";
import "./picocolors.js";
import "./text-printable-json.js";
import "./text-markdown-escape.js";
import "./text-words.js";
import {
  visible
} from "./text-visible-text.js";
import {
  UserError
} from "./settings-user-error.js";
import "./version.js";
import "./settings-severity.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./fastest-levenshtein.js";
import "./text-many.js";
import "./manifest-value.js";
import "./empty.js";

// src/report/diagnosis/tree-text.ts
function decisionText() {
  return `${treeText(tree)}
Where several containers of one pod fail, each with its own cause: does one failure follow from the other?

${treeText(siblingTree)}`;
}
function treeText(root) {
  return [nodeLines(root), ...tablesOf(root).map(tableLines)].map((lines) => `${lines.join("\n")}
`).join("\n");
}
function nodeLines(node) {
  if (typeof node === "string") return [node];
  const answers = [
    ...Object.entries(node.branches).map(([answer, next]) => [answer, nodeLines(next)]),
    ...node.table ? [["anything else", [`table "${node.table.name}", below`]]] : []
  ];
  return [
    node.question,
    ...node.because === void 0 ? [] : [`  (${node.because})`],
    ...answers.flatMap(([answer, [first = "", ...rest]], index) => {
      const last = index === answers.length - 1;
      return [
        `${last ? "└" : "├"}─ ${answer}: ${first}`,
        ...rest.map((line) => `${last ? " " : "│"}  ${line}`)
      ];
    })
  ];
}
function tableLines({ name, decisions }) {
  return [
    `Table "${name}": one cause for each answer, whichever question asks`,
    ...Object.entries(decisions).map(([answer, decision]) => `   ${answer}: ${decision}`)
  ];
}
function tablesOf(node) {
  if (typeof node === "string") return [];
  const below = answersOf(node).flatMap(([, next]) => tablesOf(next));
  return [.../* @__PURE__ */ new Set([...node.table ? [node.table] : [], ...below])];
}

// src/commands/diagnose/diagnose.ts
async function diagnoseCommand(workload, { values: options, problems: inputProblems }, host, ports) {
  const { stdout, stderr, files: hostFiles } = host;
  const warn = (message) => stderr.write(`crashgate: ${visible(message)}
`);
  const secret = await redactPatterns({ redact: options.redact, problems: inputProblems }, hostFiles);
  const {
    files: seen,
    stored,
    problems,
    degraded,
    place
  } = await find(workload, options, secret, { host, ports });
  const figures = await measured(seen, options, { host, ports });
  if (figures.problem !== void 0) warn(figures.problem);
  const evidence = readEvidence(figures.files);
  for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
  for (const line of degraded) warn(`could not be read: ${line}`);
  const workloads = await diagnoseWithoutSecrets(evidence, secret);
  const lost = options.evidence && await hostFiles.writeEvidence(options.evidence, withMeasured(await stored(), figures));
  if (lost) warn(lost);
  if (workloads.length === 0) throw new UserError(`there is no workload in ${place}`);
  stdout.write(
    options.format === "json" ? diagnosisJson(workloads, void 0, degraded) : options.format === "markdown" ? diagnosisMarkdown(workloads) : diagnosisText(workloads, { color: stdout.color })
  );
  return workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
}
function printTree({ stdout }) {
  stdout.write(decisionText());
}
async function find(workload, options, secret, { host, ports }) {
  const { from, namespace, context, evidence } = options;
  const readSecrets = options["read-secrets"];
  if (from !== void 0) {
    const live = workload ?? (namespace === void 0 ? void 0 : "--namespace") ?? (context === void 0 ? void 0 : "--context") ?? (readSecrets ? "--read-secrets" : void 0) ?? (evidence === void 0 ? void 0 : "--evidence");
    if (live !== void 0) throw new UserError(`--from reads a directory, no cluster: leave out ${live}`);
    const { files, problems } = await host.files.loadEvidence(from);
    return { files, stored: async () => [], place: from, problems, degraded: [] };
  }
  if (workload === void 0 && namespace === void 0) {
    throw new UserError(
      "name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from DIR for evidence"
    );
  }
  const stop = new AbortController();
  try {
    const cluster = await ports.openCluster({ context, namespace, signal: stop.signal, patience: 5e3 });
    const { readLive } = await import("./commands-diagnose-diagnose-live.js");
    const { files, stored, degraded } = await readLive(cluster, { workload, readSecrets, find: secret });
    return { files, stored, place: `namespace ${cluster.namespace}`, problems: [], degraded };
  } finally {
    stop.abort();
  }
}
async function measured(files, { prometheus }, { host, ports }) {
  if (prometheus === void 0) return { files, problem: void 0 };
  return measure(files, ports.prometheus(prometheus), host.now());
}
export {
  diagnoseCommand,
  printTree
};
