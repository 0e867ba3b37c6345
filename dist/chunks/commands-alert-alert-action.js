import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alarmingText,
  alert,
  alertExitCodes,
  alertLines,
  alertRequestOf,
  alertText,
  scopeText
} from "./commands-alert-alert.js";
import {
  alertErrorJson,
  alertJson
} from "./report-alert-alert-json.js";
import "./report-alert-alert-rule.js";
import "./commands-absent-namespace.js";
import {
  diagnosisMarkdown
} from "./report-diagnosis-diagnosis-markdown.js";
import "./commands-interruptible.js";
import "./diagnosis-evidence-further-reads.js";
import {
  redactPatterns
} from "./diff.js";
import "./diagnosis-tree-tree.js";
import "./report-diagnosis-diagnosis-json.js";
import "./report-diagnosis-diagnosis-evidence.js";
import "./diagnosis-causes-prevented-by.js";
import "./diagnosis-health-judge-workload.js";
import "./report-diagnosis-diagnosis-context.js";
import "./commands-answers.js";
import "./diagnosis-evidence-printed-form.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./kubernetes-cut.js";
import "./text-parse-json.js";
import {
  annotate,
  defaultPath,
  maskKubeconfig,
  runContext
} from "./publish-run-context.js";
import {
  withStep
} from "./publish-step.js";
import "./report-watch-watch-narrator.js";
import {
  code,
  prose
} from "./report-diagnosis-diagnosis-sections.js";
import "./diagnosis-dependency-advice.js";
import "./diagnosis-logs-claims-words.js";
import "./diagnosis-secret-values.js";
import "./pull-request-read-run.js";
import "./pull-request-workflow-run.js";
import "./kubernetes-pod.js";
import "./kubernetes-time.js";
import "./text-encoded-path.js";
import {
  readActionInputs
} from "./inputs-action-inputs.js";
import "./text-unforeseen.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import "./settings-user-error.js";
import "./text-message-of.js";
import "./settings-external.js";
import "./settings-redact-pattern.js";
import "./zod.js";
import "./settings-namespace-name.js";
import "./report-gate-markdown-2.js";
import "./report-gate-units-table.js";
import "./text-markdown-escape.js";
import "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import "./report-gate-json-2.js";
import "./text-printable-json.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import {
  visible
} from "./text-visible-text.js";
import "./version.js";
import "./manifest-input-problem.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomization.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-duration.js";
import "./settings-settings.js";
import "./text-nearest.js";
import "./zod-2.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import "./settings-severity.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/report/alert/alert-markdown.ts
var most = 50;
function alertMarkdown(result, context) {
  const { alarms, workloads, scope, degraded, pods } = result;
  const where = `${prose(scopeText(result))} of ${code(scope.cluster)}`;
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

// src/commands/alert/alert-action.ts
var mostAnnotations = 10;
async function runAlertAction(runner, host, makePorts) {
  const { env, files } = host;
  const { values: inputs, problems } = readActionInputs(runner.getInput);
  const path = inputs["report-file"] ?? defaultPath(env, "alert.json");
  const failure = {
    outputs: { verdict: "unable" },
    report: { path, text: alertErrorJson },
    heading: "Could not look"
  };
  const options = { runner, host, summary: inputs.summary, cancellable: true, failure };
  return withStep(options, async ({ cancelled, log, summary, report }) => {
    maskKubeconfig(inputs.kubeconfig, runner);
    const findSecrets = await redactPatterns({ ...inputs, problems }, files);
    const ports = makePorts({ cancelled, print: log.print, findSecrets });
    const request = await alertRequestOf(inputs, files, (text) => runner.info(visible(text)));
    const result = await alert(request, ports);
    log.open(`crashgate alert: ${result.verdict}`);
    log.print(alertText(result).trimEnd().split("\n"));
    log.close();
    setOutputs(result, await report(path, alertJson(result)), runner);
    if (inputs.annotations) annotateAlarms(result, runner);
    await summary(alertMarkdown(result, runContext(env)));
    if (result.verdict === "alert") runner.setFailed(visible(alertText(result).split("\n")[0] ?? ""));
    return alertExitCodes[result.verdict];
  });
}
function setOutputs({ verdict, alarms }, report, runner) {
  const { diagnosis } = alarms.find((alarm) => alarm.diagnosis) ?? {};
  runner.setOutput("verdict", verdict);
  runner.setOutput("cause", diagnosis?.cause ?? "");
  runner.setOutput("confidence", diagnosis?.confidence ?? "");
  runner.setOutput("report", report);
}
function annotateAlarms(result, runner) {
  const lines = alertLines(result);
  const shown = lines.slice(0, mostAnnotations).map(({ text, cause }) => ({
    level: "error",
    title: "crashgate alert",
    message: cause ? `${text}
${cause}` : text
  }));
  annotate(shown, runner);
  const rest = lines.length - mostAnnotations;
  if (rest > 0) runner.info(`${rest} more: see the job summary`);
}
export {
  runAlertAction
};
