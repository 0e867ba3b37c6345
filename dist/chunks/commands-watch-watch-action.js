import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  overviewOf,
  watchMarkdown,
  watchRunReport
} from "./report-watch-watch-markdown.js";
import "./report-diagnosis-diagnosis-markdown.js";
import {
  watchAndRollBack,
  watchExitCodes,
  watchRequestOf
} from "./rollout-follow.js";
import {
  watchErrorJson,
  watchJson
} from "./report-watch-watch-json.js";
import "./commands-interruptible.js";
import "./commands-diagnose-evidence-without-secrets.js";
import "./diagnosis-evidence-further-reads.js";
import "./diagnosis-wiring-services.js";
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
  findPullRequests,
  openPublisher
} from "./publish-open-publisher.js";
import {
  annotate,
  defaultPath,
  lineLinks,
  maskKubeconfig,
  originOfRun,
  runContext,
  watchAnnotations
} from "./publish-run-context.js";
import {
  publish,
  publishFailure,
  publishOptionsOf
} from "./publish-comments.js";
import {
  notPublished,
  withStep
} from "./publish-step.js";
import "./report-watch-watch-narrator.js";
import "./report-diagnosis-diagnosis-sections.js";
import "./diagnosis-dependency-advice.js";
import "./diagnosis-logs-claims-words.js";
import "./picocolors.js";
import "./diagnosis-secret-values.js";
import "./pull-request-changed-lines.js";
import "./pull-request-read-run.js";
import "./pull-request-workflow-run.js";
import "./kubernetes-pod.js";
import "./kubernetes-time.js";
import "./text-encoded-path.js";
import {
  readActionInputs
} from "./inputs-action-inputs.js";
import "./text-unforeseen.js";
import {
  titleOf
} from "./rollout-target.js";
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
import {
  readManifestSet
} from "./manifest-input-problem.js";
import "./runtimes-heap.js";
import "./manifest-label-selector.js";
import {
  workloadsOf
} from "./manifest-pod-probe.js";
import "./manifest-kustomization.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import {
  locate
} from "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-duration.js";
import {
  newestKubernetesMinor
} from "./settings-settings.js";
import "./text-nearest.js";
import "./zod-2.js";
import "./fastest-levenshtein.js";
import {
  hasKey
} from "./manifest-value.js";
import "./settings-severity.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/commands/diagnose/rule-severity.ts
async function ruleSeverities(config, { loadConfig }) {
  const { file } = await loadConfig(config);
  if (!file) return void 0;
  const [{ readSettings }, { rules }] = await Promise.all([
    import("./settings-read-settings.js"),
    import("./gate-rules-index.js")
  ]);
  const { settings, problems } = await readSettings(file, rules);
  if (problems.length > 0) return void 0;
  return (rule) => {
    const level = settings.rules?.[rule]?.level;
    return level === "on" ? void 0 : level;
  };
}

// src/commands/watch/manifest-places.ts
var view = { kubernetesMinor: newestKubernetesMinor };
function manifestPlaces({ files, unreadableFiles }, namespace, linkTo) {
  const { objects } = readManifestSet(files, unreadableFiles, view);
  return (wanted, container, field) => {
    const object = objects.find(
      (candidate) => candidate.kind === wanted.kind && candidate.name === wanted.name && (namespaceOf(candidate) ?? namespace ?? wanted.namespace) === wanted.namespace
    );
    if (!object) return void 0;
    const path = pathOf(workloadsOf(object, view), container, field);
    if (!path && field !== "name") return void 0;
    const { file, line } = locate(object, path ?? ["metadata", "name"], { key: true });
    return placeAt(file, line, linkTo);
  };
}
function namespaceOf({ namespace, document }) {
  return namespace ?? document.file.rendered?.namespace;
}
function pathOf(workloads, container, field) {
  for (const { containers, podSpec, podSpecPath } of workloads) {
    const own = containers.find(({ name }) => name === container);
    if (own && hasKey(own.value, field)) return [...own.path, field];
    if (field !== "name" && hasKey(podSpec, field)) return [...podSpecPath, field];
  }
  return void 0;
}
function placeAt(file, line, linkTo) {
  return { file, line, url: linkTo?.(file, line) };
}

// src/commands/watch/watch-action.ts
var budget = 2e4;
async function runWatchAction(runner, host, actionPorts, makePorts) {
  const { env, files } = host;
  const { values: inputs, problems } = readActionInputs(runner.getInput, { event: env.GITHUB_EVENT_NAME });
  const { config, kubeconfig } = inputs;
  const path = inputs["report-file"] ?? defaultPath(env, "watch.json");
  let publisher;
  const failure = {
    outputs: { verdict: "unable" },
    report: { path, text: watchErrorJson },
    heading: "Could not watch",
    publish: async (message) => {
      if (publisher) await publishFailure(publisher, `could not be watched: ${message}`);
    }
  };
  const options = { runner, host, summary: inputs.summary, cancellable: true, failure };
  return withStep(options, async ({ cancelled, log, summary, report }) => {
    maskKubeconfig(kubeconfig, runner);
    const findSecrets = await redactPatterns({ ...inputs, problems }, files);
    const ports = makePorts({ cancelled, print: log.print, findSecrets });
    const wanted = publishOptionsOf(inputs, env);
    const access = { open: actionPorts.openGitHub, token: inputs.token ?? "", env, cancelled, budget };
    publisher = await openPublisher(wanted, access, runner);
    const known = publisher?.options ?? wanted;
    const request = watchRequestOf(inputs);
    const evidence = inputs.evidence ?? (request.rollback ? defaultPath(env, "evidence") : void 0);
    log.open("crashgate watch");
    const result = await watchAndRollBack(request, { evidence }, ports, files);
    log.close();
    const origin = originOfRun(env, await actionPorts.readEvent(), known);
    const written = await report(path, watchJson({ ...result, origin }));
    const context = {
      ...runContext(env),
      ...await placesOf(request, ports, env),
      environment: known.environment,
      logs: inputs.logs,
      ruleSeverity: await ruleSeverities(config, files)
    };
    setOutputs(result, written, runner);
    const annotations = watchAnnotations(result, context);
    if (inputs.annotations) annotate([...annotations.map(atPlace), ...endingsOf(result)], runner);
    await summary(watchMarkdown(result, context));
    if (publisher) {
      const at = new Date(result.endedAt).toISOString();
      const details = { annotations, files: filesOf(result), context, at };
      const url = await write(publisher, watchRunReport(overviewOf(result), details, known)).catch(
        (error) => void runner.warning(notPublished(error))
      );
      runner.setOutput("comment-url", url ?? "");
    }
    conclude(result, runner);
    return watchExitCodes[result.outcome];
  });
}
async function write(publisher, report) {
  return publish(publisher, report, await findPullRequests(publisher, report));
}
async function placesOf({ paths, namespace }, ports, env) {
  const files = paths.filter((path) => path !== "-");
  if (files.length === 0) return {};
  return { manifests: manifestPlaces(await ports.loadManifests(files, []), namespace, lineLinks(env)) };
}
function setOutputs({ outcome, states, diagnosed }, report, runner) {
  const { cause } = states.find((state) => state.cause && state.phase === outcome) ?? {};
  const [seen] = [...diagnosed.values()].flatMap(({ diagnoses }) => diagnoses);
  const named = cause?.judgement ?? seen;
  runner.setOutput("verdict", outcome);
  runner.setOutput("cause", named?.cause ?? "");
  runner.setOutput("confidence", named?.confidence ?? "");
  runner.setOutput("report", report);
}
function atPlace({ title, message, place }) {
  return { level: "error", title, message, file: place?.file, line: place?.line };
}
function endingsOf({ outcome, states, warnings, rollback = [] }) {
  const rolledBack = rollback.map(({ workload, outcome: end, reason }) => {
    const healthy = reason ? "done" : "verified healthy";
    const words = { healthy, failed: "also failed", refused: "refused" }[end];
    return `rollback ${words}: ${titleOf(workload)}${reason ? `: ${reason}` : ""}`;
  });
  const [first] = states.filter(({ phase }) => phase === outcome);
  const superseded = outcome === "superseded" ? [`superseded: ${first?.reason ?? ""}`] : [];
  return [...rolledBack, ...superseded, ...warnings].map((words) => ({
    level: "warning",
    message: visible(words)
  }));
}
function conclude({ outcome, states }, runner) {
  const [first] = states.filter(({ phase }) => phase === outcome);
  const words = visible(`${first ? titleOf(first.target) : "watch"}: ${outcome}`);
  if (watchExitCodes[outcome] !== 0) runner.setFailed(words);
  else runner.info(words);
}
function filesOf({ outcome, states }) {
  const decisive = states.filter(({ phase }) => phase === outcome);
  const about = outcome === "complete" || decisive.length === 0 ? states : decisive;
  return [...new Set(about.flatMap(({ target }) => target.place?.file.replace(/^(?:\.\/)+/, "") ?? []))];
}
export {
  runWatchAction
};
