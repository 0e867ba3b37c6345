import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diagnoseWithoutSecrets,
  diagnosisText,
  writeEvidence
} from "./chunk-YJOOQE2T.js";
import {
  ownPatterns
} from "./chunk-HTHHEOIR.js";
import "./chunk-RENUMBB4.js";
import "./chunk-TV3PABC2.js";
import "./chunk-QEGBV7SB.js";
import {
  diagnosisErrorJson,
  diagnosisJson
} from "./chunk-2NNNXMK7.js";
import {
  diagnosisMarkdown
} from "./chunk-QOVOCX7D.js";
import "./chunk-DXLAF6BW.js";
import "./chunk-VQS7FYYE.js";
import {
  measure,
  prometheusAt
} from "./chunk-PQI2OY3O.js";
import {
  readEvidence
} from "./chunk-LTDMTOUS.js";
import {
  tree
} from "./chunk-DAEFVWSN.js";
import "./chunk-OKZ2KZTK.js";
import "./chunk-V6GAIL5G.js";
import "./chunk-5IK2YWRR.js";
import "./chunk-IK4VU4W6.js";
import "./chunk-USLRU4MB.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-AIDBES5Y.js";
import "./chunk-NREH2VWW.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-5PL6OGZO.js";
import "./chunk-XVUWOTLK.js";
import {
  visible
} from "./chunk-SNZP4S2Z.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/files/evidence-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var longestLog = 4 * 1024 * 1024;
var largestDump = 256 * 1024 * 1024;
var deepest = 4;
async function loadEvidence(directory) {
  const info = await stat(directory).catch((error) => error);
  if (info instanceof Error) {
    throw new Error(
      `${directory} ${info.code === "ENOENT" ? "does not exist" : `cannot be opened (${info.code})`}`
    );
  }
  if (!info.isDirectory()) throw new Error(`${directory} is no directory`);
  const files = [];
  const problems = [];
  for (const file of await list(directory, 0)) {
    const path = relative(directory, file).split(sep).join("/");
    try {
      const bytes = await readFile(file);
      const isLog = /\.(?:log|txt)$/i.test(file);
      if (!isLog && bytes.length > largestDump)
        problems.push({ source: path, message: "the file is too large" });
      else files.push({ path, text: (isLog ? bytes.subarray(-longestLog) : bytes).toString("utf8") });
    } catch (error) {
      problems.push({
        source: path,
        message: `the file cannot be read (${error.code})`
      });
    }
  }
  return { files, problems };
}
async function list(directory, depth) {
  if (depth > deepest) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : list(path, depth + 1);
      return /\.(?:json|ya?ml|log|txt)$/i.test(entry.name) ? [path] : [];
    })
  );
  return found.flat().toSorted();
}

// src/report/tree-text.ts
function treeText(tree2) {
  return `${nodeLines(tree2).join("\n")}
`;
}
function nodeLines(node) {
  if (typeof node === "string") return [node];
  const answers = Object.entries(node.branches);
  return [
    node.question,
    ...node.because === void 0 ? [] : [`  (${node.because})`],
    ...answers.flatMap(([answer, next], index) => {
      const last = index === answers.length - 1;
      const [first = "", ...rest] = nodeLines(next);
      return [
        `${last ? "└" : "├"}─ ${answer}: ${first}`,
        ...rest.map((line) => `${last ? " " : "│"}  ${line}`)
      ];
    })
  ];
}

// src/commands/diagnose.ts
async function diagnoseCommand(workload, options) {
  try {
    const secret = await ownPatterns(void 0, process.cwd(), options.redact);
    const { files: seen, problems, degraded, place } = await find(workload, options, secret);
    const { files, problem } = await measured(seen, options);
    if (problem !== void 0) warn(problem);
    const evidence = readEvidence(files);
    for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
    for (const line of degraded) warn(`could not be read: ${line}`);
    const workloads = await diagnoseWithoutSecrets(evidence, secret);
    if (options.evidence !== void 0) await writeEvidence(options.evidence, files);
    if (workloads.length === 0) return unable(`there is no workload in ${place}`, options);
    process.stdout.write(
      options.format === "json" ? diagnosisJson(workloads, void 0, degraded) : options.format === "markdown" ? diagnosisMarkdown(workloads) : text(workloads)
    );
    return workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
  } catch (error) {
    return unable(error instanceof Error ? error.message : String(error), options);
  }
}
function printTree() {
  process.stdout.write(treeText(tree));
}
var onlyLive = {
  namespace: "--namespace",
  context: "--context",
  readSecrets: "--read-secrets",
  evidence: "--evidence"
};
async function find(workload, options, secret) {
  const { from, namespace, context, readSecrets = false } = options;
  if (from !== void 0) {
    const written = Object.entries(onlyLive).find(([name]) => name in options)?.[1];
    const live = workload ?? written;
    if (live !== void 0) throw new Error(`--from reads a directory, no cluster: leave out ${live}`);
    const { files, problems } = await loadEvidence(from);
    return { files, place: from, problems, degraded: [] };
  }
  if (workload === void 0 && namespace === void 0) {
    throw new Error(
      "name what to diagnose: diagnose KIND/NAME, or -n NAMESPACE for all of it, or --from DIR for evidence"
    );
  }
  const { checkNode, openCluster } = await import("./watch-ports-GWRDX43V.js");
  checkNode(process.versions.node, "diagnosing a cluster");
  const { readLive } = await import("./diagnose-live-7K6T4YTK.js");
  const stop = new AbortController();
  try {
    const cluster = await openCluster({
      context,
      namespace,
      env: process.env,
      signal: stop.signal,
      patience: 5e3
    });
    const { files, degraded } = await readLive(cluster, { workload, readSecrets, find: secret });
    return { files, place: `namespace ${cluster.namespace}`, problems: [], degraded };
  } finally {
    stop.abort();
  }
}
async function measured(files, { prometheus }) {
  if (prometheus === void 0) return { files, problem: void 0 };
  return measure(files, prometheusAt(prometheus, process.env), Date.now());
}
function text(workloads) {
  const { stdout, env } = process;
  return diagnosisText(workloads, { color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" });
}
function unable(message, { format }) {
  warn(message);
  if (format === "json") process.stdout.write(diagnosisErrorJson(message));
  return 2;
}
function warn(message) {
  process.stderr.write(`crashgate: ${visible(message)}
`);
}
export {
  diagnoseCommand,
  printTree
};
