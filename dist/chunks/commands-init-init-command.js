import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  baselineFile,
  baselineText,
  gate
} from "./commands-gate-load-units.js";
import "./diagnosis-secret-values.js";
import "./settings-resolve-2.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  externalBlock,
  unitLines
} from "./report-gate-units-table.js";
import {
  counted
} from "./text-words.js";
import "./text-visible-text.js";
import "./gate-schema-custom-resources.js";
import "./manifest-input-problem.js";
import "./gate-engine-units.js";
import "./gate-model-objects-api-table.js";
import "./runtimes-heap.js";
import "./manifest-label-selector.js";
import "./manifest-pod-probe.js";
import "./gate-references-products-makers.js";
import "./manifest-kustomization.js";
import "./picomatch.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import {
  readDocuments
} from "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-duration.js";
import "./settings-settings.js";
import "./text-nearest.js";
import "./zod-2.js";
import "./fastest-levenshtein.js";
import {
  asList,
  asMapping,
  asText
} from "./manifest-value.js";
import "./settings-severity.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/commands/init/starter-files.ts
function workflowText({ blocks, incompleteCharts }) {
  const repositories = [...new Set(incompleteCharts.flatMap((chart) => chart.repositories))];
  const fetch = [
    ...repositories.map((url, index) => `helm repo add chart-repository-${index + 1} ${quoted(url)}`),
    ...incompleteCharts.map(({ directory }) => `helm dependency build ${quoted(directory)}`)
  ];
  return [
    "# Blocks pull requests whose manifests would crash-loop: https://github.com/crashgate/crashgate",
    "name: crashgate",
    "on: pull_request",
    "permissions:",
    "  contents: read # to check out the manifests",
    "  pull-requests: write # for the comment",
    "concurrency:",
    `  group: crashgate-\${{ github.ref }}`,
    "  cancel-in-progress: true # a newer push makes this run pointless",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 5",
    "    steps:",
    "      - uses: actions/checkout@v5",
    ...fetch.length === 0 ? [] : [
      "      - name: Fetch what the charts depend on",
      "        run: |",
      ...fetch.map((line) => `          ${line}`)
    ],
    "      - uses: crashgate/crashgate@v0",
    "        with:",
    "          manifests: . # charts, kustomizations and manifests, wherever they are",
    ...blocks ? ["          fail-on: never # report only; remove this line to block"] : [],
    ""
  ].join("\n");
}
function settingsText(references) {
  const external = externalBlock(references);
  return [
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/crashgate/crashgate/v0/schemas/crashgate-config.schema.json",
    "# Settings of Crashgate. Every setting: https://github.com/crashgate/crashgate/blob/v0/docs/settings.md",
    "",
    "# The Kubernetes version you deploy to, in quotes: YAML reads 1.30 as 1.3. Without it, the newest known.",
    '# kubernetes-version: "1.35"',
    "",
    "# The namespace that objects without one are applied to.",
    "# namespace: shop",
    "",
    "# Paths that must not be judged.",
    '# exclude: ["charts/legacy/**"]',
    "",
    "# The level of a rule: off, on, note, warning or error.",
    "# rules:",
    "#   image-digest: error",
    "",
    ...external.length === 0 ? ["# Objects that exist in the cluster although nothing in this repository makes them."] : [
      "# Nothing in this repository makes these objects. Uncomment those that exist in the cluster, and say who makes them."
    ],
    ...external.length === 0 ? ["# external:", "#   - {kind: Secret, name: checkout-db, reason: made by Terraform}"] : external.map((line) => `# ${line}`),
    ""
  ].join("\n");
}
function quoted(word) {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/commands/init/init-command.ts
var workflowFile = ".github/workflows/crashgate.yml";
var settingsFile = ".crashgate.yaml";
async function initCommand({ values: options, problems }, { stdout, files }, ports) {
  const { result } = await gate({ paths: ["."], inputs: {}, problems }, ports);
  const { objects } = result.coverage;
  const units = result.units ?? [];
  if (objects + units.length === 0)
    throw new UserError(
      "there is no manifest, chart or kustomization here; run it at the root of the repository"
    );
  const { errors, warnings } = counts(result);
  const found = `found ${counted(objects, "object")} in ${counted(result.coverage.files, "file")}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  stdout.write([found, ...unitLines(units), "", ""].join("\n"));
  const baseline = options.baseline === true;
  const blocks = result.verdict !== "pass" && !baseline;
  const incompleteCharts = await readIncompleteCharts(units, files);
  const workflow = await write(workflowFile, workflowText({ blocks, incompleteCharts }), [stdout, files]);
  await write(settingsFile, settingsText(result.coverage.external), [stdout, files]);
  if (baseline) await write(baselineFile, baselineText(result.findings, void 0), [stdout, files]);
  stdout.write(`
${nextSteps(blocks, workflow)}
`);
  return 0;
}
function counts({ findings }) {
  const counting = findings.filter(({ suppressed }) => !suppressed);
  const of = (severity) => counting.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning") };
}
async function readIncompleteCharts(units, files) {
  const incomplete = units.filter(
    ({ verdict, reason }) => verdict === "not-rendered" && reason?.includes("not in charts/")
  );
  return Promise.all(
    incomplete.map(async ({ unit: directory }) => {
      const text = await files.readText(`${directory}/Chart.yaml`) ?? "";
      const [document] = readDocuments({ path: "Chart.yaml", text, named: false }).documents;
      const repositories = asList(asMapping(document?.value).dependencies).map((dependency) => asText(asMapping(dependency).repository)).filter((address) => /^https?:/.test(address));
      return { directory, repositories };
    })
  );
}
async function write(path, text, [stdout, files]) {
  const before = await files.readText(path);
  if (before !== void 0) {
    stdout.write(`kept   ${path}, which was there
`);
    return before;
  }
  const problem = await files.writeText(path, text);
  if (problem) throw new UserError(`${path} cannot be written: ${problem}`);
  stdout.write(`wrote  ${path}
`);
  return text;
}
function nextSteps(blocks, workflow) {
  const commit = "Next: read these files, commit them and open a pull request.";
  if (blocks)
    return `${commit} The workflow only reports for now, because the gate would block.
"crashgate gate ." shows why; "crashgate init --baseline" accepts what is there today, so that only what is new blocks.`;
  const release = workflow.includes("fail-on: never") ? `remove "fail-on: never" from ${workflowFile}, and ` : "";
  return `${commit} Then ${release}make the job "gate" a required status check.`;
}
export {
  initCommand
};
