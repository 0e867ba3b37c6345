import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  runCommand
} from "./render-run-command.js";
import {
  findSourceFile,
  readSource,
  shownPath
} from "./render-source-files.js";
import {
  shorten,
  visibleLines
} from "./text-visible-text.js";
import {
  kustomizeReferences
} from "./manifest-kustomize-references.js";
import {
  locateIn
} from "./manifest-object.js";
import {
  readDocuments
} from "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import {
  hasKey
} from "./manifest-value.js";
import {
  Redactor
} from "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/render/helm.ts
import { stat } from "node:fs/promises";
import { join as join2, resolve } from "node:path";

// src/render/empty-directory.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function withEmptyDirectory(use) {
  const directory = await mkdtemp(join(tmpdir(), "crashgate-"));
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

// src/render/helm-error.ts
var path = String.raw`([^\s:()"'\`]+/(?:[^\s:()"'\`]+/)*[^\s:()"'\`]+)`;
var positions = [
  // Helm 3: `template: shop/templates/web.yaml:12:8: executing …`; nested ones follow in the same line.
  new RegExp(String.raw`template: ${path}:(\d+)(?::(\d+))?:`, "g"),
  // Helm 4: the same with the position on a line of its own.
  new RegExp(String.raw`^(?:Error: )?${path}:(\d+)(?::(\d+))?$`, "gm"),
  // `parse error at (shop/templates/web.yaml:1): …`, `execution error at (shop/templates/web.yaml:2:7): …`
  new RegExp(String.raw`error at \(${path}:(\d+)(?::(\d+))?\)`, "g")
];
function helmErrorPlace(stderr) {
  const text = stderr.slice(Math.max(0, stderr.lastIndexOf("Error: ")));
  for (const pattern of positions) {
    const [, source2, line, column] = [...text.matchAll(pattern)].at(-1) ?? [];
    if (source2 === void 0) continue;
    const start = { line: Number(line), column: Number(column ?? 0) + 1 };
    return { source: source2, position: { ...start, endLine: start.line, endColumn: start.column + 1 } };
  }
  const source = new RegExp(`YAML parse error on ${path}:`).exec(text)?.[1];
  return source === void 0 ? void 0 : { source };
}

// src/render/offline.ts
var offline = {
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  HTTP_PROXY: "http://127.0.0.1:1",
  HTTPS_PROXY: "http://127.0.0.1:1",
  NO_PROXY: "",
  NO_COLOR: "1"
};

// src/render/tool-output.ts
import { stripVTControlCharacters } from "node:util";
var maxLines = 40;
var maxDetails = 4e3;
var mostRead = 2e5;
function cleanOutput(stderr, { hidden = [], cwd }) {
  let text = unwrapKlog(stripVTControlCharacters(stderr).replaceAll("\r\n", "\n")).replaceAll(`${cwd}/`, "");
  for (const value of hidden.toSorted((a, b) => b.length - a.length)) text = text.replaceAll(value, "***");
  text = new Redactor().text(text.slice(-mostRead));
  const lastError = text.lastIndexOf("\nError: ") + 1;
  const lines = visibleLines(
    text.slice(lastError).trim().slice(0, 4 * maxDetails)
  );
  const kept = lines.filter((line) => !/^Use --debug flag/.test(line)).slice(0, maxLines);
  return shorten(kept.join("\n").trim(), maxDetails);
}
function unwrapKlog(stderr) {
  const lines = /^[EF]\d{4} .*"command failed" err=<\n((?:\t.*\n)*)/m.exec(stderr);
  if (lines) return `Error: ${(lines[1] ?? "").replace(/^\t/gm, "")}`;
  const quoted = /^[EF]\d{4} .*"command failed" err=("(?:[^"\\\n]|\\.)*")/m.exec(stderr)?.[1];
  if (!quoted) return stderr;
  try {
    return `Error: ${JSON.parse(quoted)}`;
  } catch {
    return stderr;
  }
}
function isEmpty(rendered) {
  return !/^(?!---|#)\S/m.test(rendered);
}
function explainEmpty(what, path2) {
  const fix = "check its values and conditions, or leave it out";
  return { path: path2, message: `${what} gave no manifest`, fix };
}
function explainFailure(what, path2, outcome, context) {
  const tryIt = what.startsWith("helm") ? `${what} --debug` : what;
  const fix = `run "${tryIt}" where you are; once it works there, it works here too`;
  switch (outcome.kind) {
    case "timed-out":
      return { path: path2, message: `${what} was ended after ${outcome.seconds} s without a result`, fix };
    case "too-much-output":
      return {
        path: path2,
        message: `${what} gave more than ${outcome.limit / 1024 / 1024} MiB, which is more than is read`,
        fix: "render it in parts, and pass the files"
      };
    case "broken":
      return { path: path2, message: `${what} could not be run: ${cleanOutput(outcome.reason, context)}`, fix };
    case "exited": {
      const details = cleanOutput(outcome.stderr, context);
      const said = headAndTail(details.replace(/^Error: /, "").replace(/\s+/g, " "));
      const message = `${what} failed: ${said || `exit code ${outcome.exitCode}, without a word`}`;
      return { path: path2, message, fix, details };
    }
  }
}
function headAndTail(text) {
  return text.length <= 400 ? text : `${text.slice(0, 150)} … ${text.slice(-247)}`;
}

// src/render/helm.ts
async function renderHelm(request, tools) {
  const { chart, values, set } = request;
  const { run, cwd } = tools;
  const refused = await refuse(request, cwd);
  if (refused) return { problem: refused };
  const what = ["helm template", request.release, chart, ...values.map((file) => `--values ${file}`)].filter(Boolean).join(" ");
  const argv = ["helm", ...helmArguments(request, cwd)];
  const outcome = await withEmptyDirectory(
    (home) => run({ argv, cwd, env: { ...offline, ...noSettings(home) } })
  );
  if (outcome.kind === "not-found") {
    const message = `${chart} cannot be rendered: there is no helm on PATH`;
    const fix = "install helm 3 or 4 before this step, or render the chart yourself and pass the result";
    return { problem: { path: chart, message, fix } };
  }
  if (outcome.kind !== "exited" || outcome.exitCode !== 0) {
    const problem = explainFailure(what, chart, outcome, { cwd, hidden: set.flatMap(assignedValues) });
    const place = outcome.kind === "exited" ? helmErrorPlace(outcome.stderr) : void 0;
    const file = place && await findSourceFile(place.source, { by: "helm", directory: chart }, cwd);
    if (!place || !file) return { problem };
    return { problem: { ...problem, location: { ...place.position, file } } };
  }
  if (isEmpty(outcome.stdout)) return { problem: explainEmpty(what, chart) };
  const rendered = {
    by: "helm",
    directory: shownPath(chart, cwd),
    namespace: request.namespace,
    values
  };
  return { file: { path: what, text: outcome.stdout, named: true, rendered } };
}
function helmArguments(request, cwd) {
  const { chart, values, set, release, namespace, kubernetesVersion, apiVersions } = request;
  return [
    "template",
    "--include-crds",
    ...namespace ? [`--namespace=${namespace}`] : [],
    ...values.map((file) => `--values=${csvField(resolve(cwd, file))}`),
    ...set.map((assignment) => `--set=${assignment}`),
    ...kubernetesVersion ? [`--kube-version=${kubernetesVersion}`] : [],
    ...apiVersions.map((version) => `--api-versions=${csvField(version)}`),
    "--",
    ...release ? [release] : [],
    resolve(cwd, chart)
  ];
}
function csvField(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function noSettings(home) {
  return {
    HELM_PLUGINS: join2(home, "plugins"),
    HELM_NO_PLUGINS: "1",
    HELM_CACHE_HOME: home,
    HELM_CONFIG_HOME: home,
    HELM_DATA_HOME: home,
    KUBECONFIG: join2(home, "kubeconfig")
  };
}
async function refuse({ chart, values }, cwd) {
  const render = "or render it where the network is and pass the result";
  if (isUrl(chart)) {
    const message = `${withoutCredentials(chart)} is a remote chart, and nothing is fetched while rendering`;
    const fix = `fetch it in a step before (helm pull ${withoutCredentials(chart)} --untar) and name the directory, ${render}`;
    return { path: withoutCredentials(chart), message, fix };
  }
  if (!await stat(resolve(cwd, chart)).catch(() => void 0)) {
    const message = `there is no chart ${chart} here`;
    const fix = /^[\w-]+\/[\w.-]+$/.test(chart) ? `check the path; if ${chart} is a chart of a repository, fetch it in a step before (helm pull ${chart} --untar) and name the directory, ${render}` : "check the path and the directory it starts from";
    return { path: chart, message, fix };
  }
  for (const file of values) {
    const shown = withoutCredentials(file);
    if (isUrl(file)) {
      const message = `values file ${shown} is remote, and nothing is fetched while rendering`;
      return { path: chart, message, fix: "fetch it in a step before and name the file" };
    }
    if (!(await stat(resolve(cwd, file)).catch(() => void 0))?.isFile()) {
      const message = `there is no values file ${shown} here, which the chart ${chart} is to be rendered with`;
      return { path: chart, message, fix: "check the path and the directory it starts from" };
    }
  }
  return void 0;
}
function isUrl(path2) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path2.trim());
}
function withoutCredentials(path2) {
  return path2.replace(/(\/\/)[^/@\s]*@/, "$1");
}
function assignedValues(assignment) {
  const whole = assignment.slice(assignment.indexOf("=") + 1);
  const parts = whole.split(/(?<!\\),/).map((part) => part.slice(part.indexOf("=") + 1).replace(/\\,/g, ","));
  return [whole, ...parts].filter(
    (value) => value.length > 3 && !/^(?:true|false|null|\d{1,6})$/.test(value)
  );
}

// src/render/kustomize.ts
import { stat as stat2 } from "node:fs/promises";
import { join as join3, resolve as resolve2 } from "node:path";
var programs = [
  { by: "kustomize", argv: ["kustomize", "build"] },
  { by: "kubectl kustomize", argv: ["kubectl", "kustomize"] }
];
async function renderKustomize(request, tools) {
  const { directory } = request;
  const { run, cwd } = tools;
  const refused = await refuse2(directory, cwd);
  if (refused) return { problem: refused };
  const args = [resolve2(cwd, directory), "--load-restrictor=LoadRestrictionsRootOnly"];
  for (const { by, argv } of programs) {
    const outcome = await run({ argv: [...argv, ...args], cwd, env: offline });
    if (outcome.kind === "not-found") continue;
    const what = `${argv.join(" ")} ${directory}`;
    if (outcome.kind !== "exited" || outcome.exitCode !== 0)
      return { problem: explain(what, directory, outcome, cwd) };
    if (isEmpty(outcome.stdout)) return { problem: explainEmpty(what, directory) };
    const rendered = { by, directory: shownPath(directory, cwd) };
    return { file: { path: what, text: outcome.stdout, named: true, rendered } };
  }
  const message = `${directory} cannot be built: there is neither kustomize nor kubectl on PATH`;
  const fix = "install kustomize or kubectl before this step, or build it yourself and pass the result";
  return { problem: { path: directory, message, fix } };
}
function explain(what, directory, outcome, cwd) {
  const problem = explainFailure(what, directory, outcome, { cwd });
  const blocked = /transport '[^']*' not allowed|proxyconnect|executable file not found/.test(
    problem.details ?? ""
  );
  return blocked ? { ...problem, fix: fetchBefore(directory) } : problem;
}
function fetchBefore(directory) {
  return `copy it into the repository, or build where the network is (kustomize build ${directory} > rendered.yaml) and pass the result`;
}
async function refuse2(directory, cwd) {
  if ((await stat2(resolve2(cwd, directory)).catch(() => void 0))?.isDirectory()) {
    return firstRefusal(directory, directory, cwd, /* @__PURE__ */ new Set());
  }
  const remote = kustomizeReferences({ resources: [directory] }).some((reference) => reference.remote);
  const path2 = directory.replace(/(\/\/)[^/@\s]*@/, "$1");
  return {
    path: path2,
    message: remote ? `${path2} is remote, and nothing is fetched while building` : `there is no directory ${path2} here`,
    fix: remote ? fetchBefore(path2) : "check the path and the directory it starts from"
  };
}
async function firstRefusal(directory, asked, cwd, seen) {
  const root = resolve2(cwd, directory);
  if (seen.has(root)) return void 0;
  seen.add(root);
  const document = await readKustomization(directory, cwd);
  if (!document) return void 0;
  if (hasKey(document.value, "helmCharts") || hasKey(document.value, "helmChartInflationGenerator")) {
    const path2 = hasKey(document.value, "helmCharts") ? "helmCharts" : "helmChartInflationGenerator";
    const location = locateIn(document, [path2], { key: true });
    const message = `kustomization ${directory} has ${path2}, which would run helm; that is off while building`;
    const fix = `build it in a step before (kustomize build --enable-helm ${asked} > rendered.yaml) and pass the result`;
    return { path: asked, message, fix, location };
  }
  for (const { path: path2, reference, remote, mayBeDirectory } of kustomizeReferences(document.value)) {
    if (remote) {
      const location = locateIn(document, path2);
      const shown = reference.replace(/(\/\/)[^/@\s]*@/, "$1");
      const message = `kustomization ${directory} takes in ${shown} (${path2[0]}), and nothing is fetched while building`;
      return { path: asked, message, fix: fetchBefore(asked), location };
    }
    const refusal = mayBeDirectory ? await firstRefusal(shownPath(resolve2(root, reference), cwd), asked, cwd, seen) : void 0;
    if (refusal) return refusal;
  }
  return void 0;
}
async function readKustomization(directory, cwd) {
  for (const name of ["kustomization.yaml", "kustomization.yml", "Kustomization"]) {
    const path2 = shownPath(join3(directory, name), cwd);
    const text = await readSource(path2, cwd);
    if (text !== void 0) return readDocuments({ path: path2, text, named: true }).documents[0];
  }
  return void 0;
}

// src/render/render.ts
function renderer(cwd) {
  const tools = { run: runCommand, cwd };
  return async ({ charts, kustomizations, namespace, kubernetesVersion }) => {
    const outcomes = [];
    for (const chart of charts) {
      const release = { ...chart, namespace: chart.namespace ?? namespace, kubernetesVersion };
      outcomes.push(await renderHelm(release, tools));
    }
    for (const directory of kustomizations) outcomes.push(await renderKustomize({ directory }, tools));
    return {
      files: distinctPaths(outcomes.flatMap((outcome) => "file" in outcome ? [outcome.file] : [])),
      missing: outcomes.flatMap((outcome) => "problem" in outcome ? [outcome.problem] : [])
    };
  };
}
function distinctPaths(files) {
  const seen = /* @__PURE__ */ new Map();
  return files.map((file) => {
    const count = (seen.get(file.path) ?? 0) + 1;
    seen.set(file.path, count);
    return count === 1 ? file : { ...file, path: `${file.path} (${count})` };
  });
}
export {
  renderer
};
