import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeText,
  judgeByDiagnosis,
  machineWatchPorts,
  watch,
  watchErrorJson,
  watchExitCodes,
  watchJson
} from "./chunk-3DGFXH4H.js";
import "./chunk-6Q6M3OYG.js";
import "./chunk-WYPAKDDB.js";
import {
  titleOf,
  tolerances
} from "./chunk-7ZNOUVI3.js";
import "./chunk-K36CE4T7.js";
import {
  parseDuration
} from "./chunk-5WEIKWVU.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-NUHT5ZIL.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import {
  visible
} from "./chunk-SNZP4S2Z.js";
import "./chunk-UL5XZQIA.js";
import "./chunk-LIZWK3FV.js";
import "./chunk-QTV7QZX7.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/commands/watch-action.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function runWatchAction(core, env) {
  const report = core.getInput("report-file") || join(env.RUNNER_TEMP || ".", "crashgate", "watch.json");
  const cancel = new AbortController();
  const onSignal = () => cancel.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    const ports = machineWatchPorts(
      { cancelled: cancel.signal, say: (lines) => void lines.map((line) => core.info(line)) },
      { env, versions: process.versions, cwd: process.cwd() }
    );
    const result = await watch(requestOf(core), judgeByDiagnosis, ports);
    await write(report, watchJson(result));
    publish(result, report, core);
    return watchExitCodes[result.outcome];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await write(report, watchErrorJson(message));
    core.setOutput("verdict", "unable");
    core.setOutput("report", report);
    core.setFailed(visible(message));
    return watchExitCodes.unable;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
function requestOf(core) {
  return {
    paths: core.getMultilineInput("manifests"),
    workloads: core.getMultilineInput("workloads"),
    selector: core.getInput("selector") || void 0,
    namespace: core.getInput("namespace") || void 0,
    context: core.getInput("context") || void 0,
    kubeconfig: core.getInput("kubeconfig") || void 0,
    timeout: secondsOf(core, "timeout"),
    tolerance: toleranceOf(core.getInput("tolerance")),
    ignoreContainers: core.getMultilineInput("ignore-containers"),
    stability: secondsOf(core, "stability")
  };
}
function publish({ outcome, states }, report, core) {
  const { cause } = states.find((state) => state.cause && state.phase === outcome) ?? {};
  core.setOutput("verdict", outcome);
  core.setOutput("cause", cause?.judgement.cause ?? "");
  core.setOutput("confidence", cause?.judgement.confidence ?? "");
  core.setOutput("report", report);
  for (const { target, phase, cause: cause2, reason } of states) {
    if (phase !== "failed" && phase !== "timed-out" && phase !== "unable") continue;
    const words = phase === "unable" ? reason ?? "" : causeText(cause2, reason);
    const place = target.place ? { file: target.place.file, startLine: target.place.line } : {};
    core.error(visible(words), { title: visible(`${titleOf(target)}: ${phase}`), ...place });
  }
  const [first] = states.filter(({ phase }) => phase === outcome);
  if (outcome === "superseded") core.warning(visible(`superseded: ${first?.reason ?? ""}`));
  if (watchExitCodes[outcome] !== 0)
    core.setFailed(visible(`${first ? titleOf(first.target) : "watch"}: ${outcome}`));
}
function secondsOf(core, input) {
  const text = core.getInput(input);
  const seconds = text === "" ? void 0 : parseDuration(text);
  if (text !== "" && seconds === void 0) {
    throw new Error(`${input} must be a duration such as 90s or 10m, not "${text}"`);
  }
  return seconds;
}
function toleranceOf(text) {
  const tolerance = tolerances.find((name) => name === (text || "balanced"));
  if (!tolerance) throw new Error(`tolerance must be ${tolerances.join(", ")}, not "${text}"`);
  return tolerance;
}
async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
export {
  runWatchAction
};
