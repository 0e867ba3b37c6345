import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  equalCrashes,
  machineRollbackPorts,
  watchAndRollBack,
  watchExitCodes
} from "./chunk-SMHRJIO5.js";
import "./chunk-YJOOQE2T.js";
import {
  watchErrorJson,
  watchJson
} from "./chunk-ZNPMSDMB.js";
import "./chunk-JIBVZ3QW.js";
import "./chunk-PUPVVWFD.js";
import {
  ownPatterns
} from "./chunk-HTHHEOIR.js";
import "./chunk-RENUMBB4.js";
import "./chunk-TV3PABC2.js";
import "./chunk-QEGBV7SB.js";
import "./chunk-2NNNXMK7.js";
import {
  deploy,
  storyOf,
  tellUnable,
  tellWatch,
  watchMarkdown,
  watchWishesOf
} from "./chunk-RPS33WFR.js";
import {
  causeText
} from "./chunk-IUHPTO5C.js";
import "./chunk-QOVOCX7D.js";
import {
  placeOf
} from "./chunk-DXLAF6BW.js";
import "./chunk-VQS7FYYE.js";
import "./chunk-JVINL5N4.js";
import "./chunk-FT4H63W3.js";
import "./chunk-6Q6M3OYG.js";
import "./chunk-JPLR6LST.js";
import "./chunk-PQI2OY3O.js";
import "./chunk-LTDMTOUS.js";
import "./chunk-DAEFVWSN.js";
import "./chunk-OKZ2KZTK.js";
import {
  originOfRun
} from "./chunk-MHAF43AH.js";
import {
  actionPorts,
  lineOf
} from "./chunk-33HUJTI4.js";
import {
  LogGroup,
  isOn,
  kubeconfigOf,
  lineLinks,
  reportFolder,
  runContext,
  secondsOf,
  writeReport
} from "./chunk-5HCA34N7.js";
import "./chunk-V6GAIL5G.js";
import {
  loadConfigFile
} from "./chunk-5IK2YWRR.js";
import "./chunk-IK4VU4W6.js";
import "./chunk-TRCWQ2LK.js";
import "./chunk-USLRU4MB.js";
import "./chunk-ZJ4AAV6R.js";
import {
  readManifestSet
} from "./chunk-AWT2CK74.js";
import "./chunk-SHEDRSZT.js";
import {
  proseMarkdown
} from "./chunk-AIDBES5Y.js";
import "./chunk-NREH2VWW.js";
import "./chunk-36QYABQA.js";
import {
  titleOf,
  tolerances
} from "./chunk-7ZNOUVI3.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import {
  workloadsOf
} from "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-5PL6OGZO.js";
import {
  newestKubernetesMinor
} from "./chunk-QIJDUKIE.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-EASQAKVT.js";
import {
  visible
} from "./chunk-SNZP4S2Z.js";
import {
  locate
} from "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import {
  hasKey
} from "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/commands/watch-action.ts
import { join } from "node:path";

// src/commands/manifest-places.ts
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

// src/commands/rule-severity.ts
async function ruleSeverities(config, cwd) {
  const { file } = await loadConfigFile(config, cwd);
  if (!file) return void 0;
  const [{ readConfig }, { rules }] = await Promise.all([
    import("./config-HLQ5TSLB.js"),
    import("./rules-2AVFPYEJ.js")
  ]);
  const { settings, problems } = await readConfig(file, rules);
  if (problems.length > 0) return void 0;
  return (rule) => {
    const level = settings.rules?.[rule]?.level;
    return level === "on" ? void 0 : level;
  };
}

// src/commands/watch-annotations.ts
function watchAnnotations({ states, diagnosed }, context) {
  return states.flatMap((state) => {
    const { target, phase, cause, reason } = state;
    if (phase !== "failed" && phase !== "timed-out" && phase !== "unable") return [];
    const workload = diagnosed.get(state);
    const [diagnosis] = workload?.diagnoses ?? [];
    const found = workload && diagnosis ? placeOf(workload, diagnosis, context) : void 0;
    const words = diagnosis ? `${diagnosis.title} (${diagnosis.confidence} confidence)` : phase === "unable" ? reason ?? "" : causeText(cause, reason);
    return [
      {
        title: visible(`${titleOf(target)}: ${phase}`),
        message: visible(words),
        place: found ?? target.place
      }
    ];
  });
}

// src/commands/watch-audience.ts
var patience = 2e4;
var firstPatience = 1e4;
var lastWords = 5e3;
async function openWatchAudience(wishes, { open, token, env, cancelled }, { say, warn }) {
  const { comment, checks, deployment } = wishes;
  if (comment === "never" && !checks && deployment === "none") return void 0;
  if (token.trim() === "") {
    say("nothing is written to GitHub: the input token is empty");
    return void 0;
  }
  const signal = soonAfter(cancelled);
  const opened = await open({ token, env, budget: patience, signal });
  if (!opened.ok) {
    warn(lineOf(opened.why));
    return void 0;
  }
  const { github } = opened;
  const environment = wishes.environment ?? github.run.deployment?.environment;
  const audience = { github, wishes: { ...wishes, environment } };
  const isOurs = deployment === "create" || github.run.deployment !== void 0;
  const begun = isOurs ? open({ token, env, budget: firstPatience, signal }).then(
    (first) => first.ok ? deploy({ ...audience, github: first.github }, "in_progress", "watching the rollout", silence) : void 0
  ) : void 0;
  return { ...audience, begun: Promise.resolve(begun).catch(() => void 0) };
}
var silence = { say: () => void 0, warn: () => void 0 };
function soonAfter(signal) {
  const soon = new AbortController();
  const begin = () => void setTimeout(() => soon.abort(), lastWords).unref();
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  return soon.signal;
}

// src/commands/watch-action.ts
async function runWatchAction(core, env, { openGitHub } = actionPorts) {
  const report = core.getInput("report-file") || join(reportFolder(env), "watch.json");
  const cancel = new AbortController();
  const onSignal = () => cancel.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const log = new LogGroup(core);
  const voice = { say: (line) => core.info(line), warn: (line) => core.warning(line) };
  let audience;
  try {
    const request = requestOf(core);
    const wishes = watchWishesOf(core, env);
    const [summary, annotations] = [isOn(core, "summary", true), isOn(core, "annotations", true)];
    const evidence = core.getInput("evidence") || (request.rollback ? join(reportFolder(env), "evidence") : void 0);
    const ports = machineRollbackPorts(
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
    const way = { open: openGitHub, token: core.getInput("token"), env, cancelled: cancel.signal };
    audience = await openWatchAudience(wishes, way, voice);
    log.open("crashgate watch");
    const result = await watchAndRollBack(request, { evidence }, ports);
    log.close();
    const environment = audience?.wishes.environment ?? wishes.environment;
    const origin = await originOfRun(env, { key: wishes.key, environment });
    const written = await writeReport(report, watchJson({ ...result, origin }), core);
    const context = {
      ...runContext(env),
      ...await placesOf(request, ports, env),
      environment,
      logs: wishes.logs,
      ruleSeverity: await ruleSeverities(core.getInput("config") || void 0, process.cwd())
    };
    setOutputs(result, written, core);
    const places = watchAnnotations(result, context);
    if (annotations) annotate(result, places, core);
    if (summary && env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(watchMarkdown(result, context)).write();
    if (audience) {
      const at = new Date(result.endedAt).toISOString();
      const telling = { story: storyOf(result), annotations: places, files: filesOf(result), context, at };
      core.setOutput("comment-url", await tellWatch(audience, telling, voice).catch(notTold(core)) ?? "");
    }
    conclude(result, core);
    return watchExitCodes[result.outcome];
  } catch (error) {
    log.close();
    const message = error instanceof Error ? error.message : String(error);
    core.setOutput("verdict", "unable");
    core.setOutput("report", await writeReport(report, watchErrorJson(message), core));
    if (core.getInput("summary") !== "false" && env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(`### ⚠️ Could not watch

- ${proseMarkdown(visible(message))}
`).write();
    }
    if (audience) await tellUnable(audience, message, voice).catch(notTold(core));
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
    kubeconfig: kubeconfigOf(core),
    timeout: secondsOf(core, "timeout"),
    tolerance: toleranceOf(core.getInput("tolerance")),
    ignoreContainers: core.getMultilineInput("ignore-containers"),
    stability: secondsOf(core, "stability"),
    restarts: equalCrashes("restarts", core.getInput("restarts") || void 0),
    rollback: isOn(core, "rollback", false),
    readSecrets: isOn(core, "read-secrets", false)
  };
}
async function placesOf({ paths, namespace }, ports, env) {
  const files = paths.filter((path) => path !== "-");
  if (files.length === 0) return {};
  return { manifests: manifestPlaces(await ports.loadManifests(files, []), namespace, lineLinks(env)) };
}
function setOutputs({ outcome, states, diagnosed }, report, core) {
  const { cause } = states.find((state) => state.cause && state.phase === outcome) ?? {};
  const [seen] = [...diagnosed.values()].flatMap(({ diagnoses }) => diagnoses);
  const named = cause?.judgement ?? seen;
  core.setOutput("verdict", outcome);
  core.setOutput("cause", named?.cause ?? "");
  core.setOutput("confidence", named?.confidence ?? "");
  core.setOutput("report", report);
}
function annotate({ outcome, states, rollback = [] }, annotations, core) {
  for (const { title, message, place } of annotations) {
    core.error(message, { title, ...place ? { file: place.file, startLine: place.line } : {} });
  }
  for (const { workload, outcome: end, reason } of rollback) {
    const words = { healthy: "verified healthy", failed: "also failed", refused: "refused" }[end];
    core.warning(visible(`rollback ${words}: ${titleOf(workload)}${reason ? `: ${reason}` : ""}`));
  }
  const [first] = states.filter(({ phase }) => phase === outcome);
  if (outcome === "superseded") core.warning(visible(`superseded: ${first?.reason ?? ""}`));
}
function conclude({ outcome, states }, core) {
  const [first] = states.filter(({ phase }) => phase === outcome);
  const words = `${first ? titleOf(first.target) : "watch"}: ${outcome}`;
  if (watchExitCodes[outcome] !== 0) core.setFailed(visible(words));
  else core.info(visible(words));
}
function filesOf({ outcome, states }) {
  const decisive = states.filter(({ phase }) => phase === outcome);
  const about = outcome === "complete" || decisive.length === 0 ? states : decisive;
  return [...new Set(about.flatMap(({ target }) => target.place?.file.replace(/^(?:\.\/)+/, "") ?? []))];
}
function notTold(core) {
  return (error) => {
    core.warning(visible(`GitHub was not told: ${error instanceof Error ? error.message : String(error)}`));
  };
}
function toleranceOf(text) {
  const tolerance = tolerances.find((name) => name === (text || "balanced"));
  if (!tolerance) throw new Error(`tolerance must be ${tolerances.join(", ")}, not "${text}"`);
  return tolerance;
}
export {
  runWatchAction
};
