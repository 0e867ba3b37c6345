import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alarmingText,
  alert,
  alertExitCodes,
  alertLines,
  alertText,
  conditionOf,
  loadEarlierLook,
  placeOf
} from "./chunk-AMEYLBQA.js";
import "./chunk-ZF3VX6SN.js";
import {
  alertErrorJson,
  alertJson
} from "./chunk-3FYAOWW4.js";
import "./chunk-JIBVZ3QW.js";
import "./chunk-PUPVVWFD.js";
import {
  ownPatterns
} from "./chunk-HTHHEOIR.js";
import "./chunk-RENUMBB4.js";
import "./chunk-TV3PABC2.js";
import "./chunk-QEGBV7SB.js";
import "./chunk-2NNNXMK7.js";
import "./chunk-NX2XKZNG.js";
import {
  diagnosisMarkdown
} from "./chunk-QOVOCX7D.js";
import {
  code,
  prose
} from "./chunk-DXLAF6BW.js";
import "./chunk-VQS7FYYE.js";
import "./chunk-JVINL5N4.js";
import "./chunk-6Q6M3OYG.js";
import {
  machineWatchPorts
} from "./chunk-JPLR6LST.js";
import "./chunk-PQI2OY3O.js";
import "./chunk-LTDMTOUS.js";
import "./chunk-DAEFVWSN.js";
import "./chunk-OKZ2KZTK.js";
import {
  LogGroup,
  isOn,
  kubeconfigOf,
  reportFolder,
  runContext,
  writeReport
} from "./chunk-5HCA34N7.js";
import "./chunk-5IK2YWRR.js";
import "./chunk-IK4VU4W6.js";
import "./chunk-TRCWQ2LK.js";
import "./chunk-USLRU4MB.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-AWT2CK74.js";
import "./chunk-SHEDRSZT.js";
import {
  proseMarkdown
} from "./chunk-AIDBES5Y.js";
import "./chunk-NREH2VWW.js";
import "./chunk-36QYABQA.js";
import "./chunk-7ZNOUVI3.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-5PL6OGZO.js";
import "./chunk-QIJDUKIE.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import {
  visible
} from "./chunk-SNZP4S2Z.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/commands/alert-action.ts
import { join } from "node:path";

// src/report/alert-markdown.ts
var most = 50;
function alertMarkdown(result, context) {
  const { alarms, workloads, scope, degraded, pods } = result;
  const where = `${prose(placeOf(result))} of ${code(scope.cluster)}`;
  if (alarms.length === 0) return `### ✅ Quiet: ${pods} pods in ${where}
`;
  const lines = alertLines(result);
  const list = lines.slice(0, most).map(({ text, cause }) => `- ${prose(text)}${cause ? `<br>${prose(cause)}` : ""}`);
  return [
    `### 🔁 ${alarmingText(result)}: a look is needed in ${where}`,
    "",
    ...list,
    ...lines.length > most ? [`- ${lines.length - most} more in the JSON report`] : [],
    ...degraded.map((text) => `- could not be read: ${prose(text)}`),
    "",
    ...workloads.some(({ diagnoses }) => diagnoses.length > 0) ? [diagnosisMarkdown(workloads, { ...context, cluster: scope.cluster, outcome: "failed" })] : []
  ].join("\n");
}

// src/commands/alert-action.ts
var mostAnnotations = 10;
async function runAlertAction(core, env) {
  const report = core.getInput("report-file") || join(reportFolder(env), "alert.json");
  const cancel = new AbortController();
  const onSignal = () => cancel.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const log = new LogGroup(core);
  try {
    const [summary, annotations] = [isOn(core, "summary", true), isOn(core, "annotations", true)];
    const ports = machineWatchPorts(
      {
        cancelled: cancel.signal,
        say: log.say,
        findSecrets: await ownPatterns(
          core.getInput("config") || void 0,
          process.cwd(),
          core.getMultilineInput("redact")
        )
      },
      { env, versions: process.versions, cwd: process.cwd() }
    );
    const result = await alert(await requestOf(core), ports);
    log.open(`crashgate alert: ${result.verdict}`);
    log.say(alertText(result).trimEnd().split("\n"));
    log.close();
    setOutputs(result, await writeReport(report, alertJson(result), core), core);
    if (annotations) annotate(result, core);
    if (summary && env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(alertMarkdown(result, runContext(env))).write();
    }
    if (result.verdict === "alert") core.setFailed(visible(alertText(result).split("\n")[0] ?? ""));
    return alertExitCodes[result.verdict];
  } catch (error) {
    log.close();
    const message = error instanceof Error ? error.message : String(error);
    core.setOutput("verdict", "unable");
    core.setOutput("report", await writeReport(report, alertErrorJson(message), core));
    if (core.getInput("summary") !== "false" && env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(`### ⚠️ Could not look

- ${proseMarkdown(visible(message))}
`).write();
    }
    core.setFailed(visible(message));
    return alertExitCodes.unable;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
async function requestOf(core) {
  const allNamespaces = isOn(core, "all-namespaces", false);
  const namespace = core.getInput("namespace") || void 0;
  if (allNamespaces && namespace) throw new Error("either namespace or all-namespaces, not both");
  const since = core.getInput("since") || void 0;
  return {
    ...conditionOf({
      ...core.getInput("window") ? { window: core.getInput("window") } : {},
      ...core.getInput("restarts") ? { restarts: core.getInput("restarts") } : {}
    }),
    namespace,
    allNamespaces,
    selector: core.getInput("selector") || void 0,
    workloads: core.getMultilineInput("workloads"),
    context: core.getInput("context") || void 0,
    kubeconfig: kubeconfigOf(core),
    earlier: since === void 0 ? void 0 : await loadEarlierLook(since, (text) => core.info(visible(text)))
  };
}
function setOutputs({ verdict, alarms }, report, core) {
  const { diagnosis } = alarms.find((alarm) => alarm.diagnosis) ?? {};
  core.setOutput("verdict", verdict);
  core.setOutput("cause", diagnosis?.cause ?? "");
  core.setOutput("confidence", diagnosis?.confidence ?? "");
  core.setOutput("report", report);
}
function annotate(result, core) {
  const lines = alertLines(result);
  for (const { text, cause } of lines.slice(0, mostAnnotations)) {
    core.error(cause ? `${text}
${cause}` : text, { title: "crashgate alert" });
  }
  const rest = lines.length - mostAnnotations;
  if (rest > 0) core.info(`${rest} more: see the job summary`);
}
export {
  runAlertAction
};
