import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  conceal,
  investigate,
  quotedTexts
} from "./chunk-HTHHEOIR.js";
import {
  diffLines,
  evidenceTexts,
  titleOf
} from "./chunk-DXLAF6BW.js";
import {
  notePath
} from "./chunk-LTDMTOUS.js";
import {
  require_picocolors
} from "./chunk-V6GAIL5G.js";
import {
  plural
} from "./chunk-NREH2VWW.js";
import {
  shorten,
  visible,
  visibleLines
} from "./chunk-SNZP4S2Z.js";
import {
  asList,
  asMapping
} from "./chunk-DRWJSKVA.js";
import {
  __toESM
} from "./chunk-XNUOBV35.js";

// src/files/write-evidence.ts
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
async function writeEvidence(directory, files) {
  await mkdir(directory, { recursive: true });
  const before = await filesOfEarlierRun(directory);
  await Promise.all(before.map((path) => rm(join(directory, path), { force: true })));
  await Promise.all(files.map(({ path, text }) => writeFile(join(directory, path), text)));
}
async function filesOfEarlierRun(directory) {
  try {
    const note = asMapping(JSON.parse(await readFile(join(directory, notePath), "utf8")));
    return asList(note.files).filter(
      (path) => typeof path === "string" && path === basename(path) && /\.(?:json|log)$/.test(path)
    );
  } catch {
    return [];
  }
}

// src/report/diagnosis-text.ts
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
    [`${plural(failing.length, "workload")} failing, ${others.length} not`]
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
    `  changed since ${line(changed.since)}${left > 0 ? ` (and in ${plural(left, "more place")})` : ""}:`,
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

// src/commands/diagnose-without-secrets.ts
async function diagnoseWithoutSecrets(evidence, find) {
  const found = investigate(evidence);
  const patterns = find ? [find] : [];
  if (!found.workloads.some(({ diagnoses }) => diagnoses.length > 0)) return conceal(found, { patterns });
  const { detectSecrets } = await import("./detect-secrets-QWHROYFO.js");
  return conceal(found, { secrets: await detectSecrets(quotedTexts(found)), patterns });
}

export {
  writeEvidence,
  diagnosisText,
  failureLines,
  diagnoseWithoutSecrets
};
