import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diagnosisMarkdown
} from "./report-diagnosis-diagnosis-markdown.js";
import {
  diagnosisText,
  measure,
  storedReading,
  wiringWithoutSecrets,
  withMeasured,
  withReading
} from "./diagnosis-wiring-services.js";
import {
  diagnoseWithoutSecrets,
  redactPatterns,
  siblingTree
} from "./diff.js";
import {
  answersOf,
  tree
} from "./diagnosis-tree-tree.js";
import {
  diagnosisJson
} from "./report-diagnosis-diagnosis-json.js";
import "./report-diagnosis-diagnosis-evidence.js";
import "./diagnosis-causes-prevented-by.js";
import {
  parseWorkload,
  readEvidence
} from "./diagnosis-health-judge-workload.js";
import "./report-diagnosis-diagnosis-context.js";
import "./commands-answers.js";
import "./diagnosis-evidence-printed-form.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./text-parse-json.js";
import "./report-diagnosis-diagnosis-sections.js";
import "./diagnosis-dependency-advice.js";
import {
  isOfNode
} from "./diagnosis-logs-claims-words.js";
import "./picocolors.js";
import "./diagnosis-secret-values.js";
import {
  placeOf
} from "./kubernetes-pod.js";
import "./kubernetes-time.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import {
  UserError
} from "./settings-user-error.js";
import "./report-gate-markdown-2.js";
import "./report-gate-units-table.js";
import "./text-markdown-escape.js";
import "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import "./report-gate-json-2.js";
import "./text-printable-json.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import {
  counted
} from "./text-words.js";
import "./report-gate-place.js";
import {
  visible
} from "./text-visible-text.js";
import "./version.js";
import "./manifest-input-problem.js";
import "./runtimes-heap.js";
import "./manifest-label-selector.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomization.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./settings-settings.js";
import "./text-nearest.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import "./settings-severity.js";
import "./text-redact-assignments.js";
import "./text-many.js";
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

// src/commands/diagnose/asked-workloads.ts
function askedWorkloads(found, { workload, namespace }) {
  const inNamespace = found.filter(
    ({ object }) => namespace === void 0 || object.namespace === namespace || object.namespace === ""
  );
  const asked = workload === void 0 ? inNamespace : named(inNamespace, workload, namespace);
  if (asked.length > 0 || found.length === 0) return asked;
  const there = found.slice(0, 5).map(({ object }) => `${object.kind.toLowerCase()}/${object.name} (${placeOf(object)})`);
  const more = found.length > there.length ? ` and ${found.length - there.length} more` : "";
  throw new UserError(
    `there is no ${workload ?? `workload of namespace ${namespace}`} in the files, but ${there.join(", ")}${more}`
  );
}
function leadsToOne({ object, workload }, asked) {
  return asked.some(
    (one) => `${one.object.kind}/${one.object.name}` === workload && one.object.namespace === object.namespace
  );
}
function named(found, workload, namespace) {
  const wanted = parseWorkload(workload, namespace ?? "");
  return found.filter(
    ({ object, diagnoses }) => (wanted.namespace === "" || object.namespace === wanted.namespace) && (object.kind === wanted.kind && object.name === wanted.name || wanted.kind === "Pod" && diagnoses.some(({ pods }) => pods.includes(wanted.name)))
  );
}

// src/commands/diagnose/what-was-read.ts
var mostNames = 3;
function whatWasRead({ files, skipped }, evidence) {
  const { pods, events, workloads, logs } = evidence;
  const texts = logs.filter(({ text }) => text.trim() !== "");
  const ofNode = texts.filter(({ source, text, pod }) => pod === void 0 && isOfNode(source, text));
  const stray = pods.length === 0 ? [] : texts.filter((log) => !ofNode.includes(log) && !isPlaced(log, evidence));
  const others = [
    evidence.replicaSets,
    evidence.controllerRevisions,
    evidence.claims,
    evidence.nodes,
    evidence.services,
    evidence.endpointSlices,
    evidence.surroundings,
    evidence.configMaps,
    evidence.secrets
  ].reduce((sum, list) => sum + list.length, 0);
  const found = [
    counted(pods.length, "pod"),
    counted(events.length, "event"),
    counted(workloads.length, "controller"),
    counted(others, "other object"),
    counted(texts.length - stray.length - ofNode.length, "log")
  ].filter((text) => !text.startsWith("0 "));
  return [
    `read ${counted(files.length, "file")}: ${found.length > 0 ? found.join(", ") : "nothing that is evidence"}`,
    ...ofNode.length > 0 ? [
      `not used: ${counted(ofNode.length, "log")} of services of the node, not of a container (${names(ofNode.map(({ source }) => source))})`
    ] : [],
    ...stray.length > 0 ? [
      `not used: ${counted(stray.length, "log")} of no container in the evidence (${names(stray.map(({ source }) => source))}); a name such as POD_CONTAINER.log says whose it is`
    ] : [],
    ...skipped.map(
      ({ what, paths }) => `skipped ${counted(paths.length, "file")}, ${what} (${names(paths)})`
    )
  ];
}
function isPlaced({ pod, namespace, container }, { pods }) {
  return container !== void 0 && pods.some((known) => known.name === pod && (namespace === void 0 || namespace === known.namespace));
}
function names(paths) {
  const different = [...new Set(paths)];
  const more = different.length - mostNames;
  return `${different.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
    place,
    taken
  } = await find(workload, options, secret, { host, ports });
  const figures = await measured(seen, options, { host, ports });
  if (figures.problem !== void 0) warn(figures.problem);
  const evidence = readEvidence(figures.files, options.namespace);
  for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
  for (const line of taken ? whatWasRead(taken, evidence) : []) warn(line);
  for (const line of degraded) warn(`could not be read: ${line}`);
  const fresh = await diagnoseWithoutSecrets(evidence, secret);
  const earlier = taken && !secret && figures.files === seen ? await storedReading(seen, fresh) : void 0;
  if (earlier)
    warn(`${place}: shows the diagnosis stored with this evidence, made before its secrets were taken out`);
  const diagnosed = earlier ?? fresh;
  const workloads = taken ? askedWorkloads(diagnosed, { workload, namespace: options.namespace }) : diagnosed;
  const isWhole = options.from.length === 0 && workload === void 0;
  const isNarrowed = taken !== void 0 && (workload ?? options.namespace) !== void 0;
  const wiring = wiringWithoutSecrets(evidence, { isWhole, find: secret }).filter(
    (fault) => !isNarrowed || leadsToOne(fault, workloads)
  );
  const lost = options.evidence && await hostFiles.writeEvidence(
    options.evidence,
    withReading(withMeasured(await stored(), figures), workloads)
  );
  if (lost) warn(lost);
  if (workloads.length === 0) throw new UserError(`there is no workload in ${place}`);
  stdout.write(
    options.format === "json" ? diagnosisJson(workloads, { degraded, wiring }) : options.format === "markdown" ? diagnosisMarkdown(workloads, { wiring }) : diagnosisText(workloads, { color: stdout.color, wiring })
  );
  return wiring.length > 0 || workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
}
function printTree({ stdout }) {
  stdout.write(decisionText());
}
async function find(workload, options, secret, { host, ports }) {
  const { from, namespace, context, evidence } = options;
  const readSecrets = options["read-secrets"];
  if (from.length > 0) {
    const live = (context === void 0 ? void 0 : "--context") ?? (readSecrets ? "--read-secrets" : void 0) ?? (evidence === void 0 ? void 0 : "--evidence");
    if (live !== void 0) throw new UserError(`--from reads files, no cluster: leave out ${live}`);
    const { problems, ...taken } = await host.files.loadEvidence(from);
    const place = from.map((path) => path === "-" ? "standard input" : path).join(", ");
    return { files: taken.files, stored: async () => [], place, problems, degraded: [], taken };
  }
  if (workload === void 0 && namespace === void 0) {
    throw new UserError(
      "name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from PATH for evidence"
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
