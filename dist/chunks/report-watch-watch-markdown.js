import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diagnosisMarkdown
} from "./report-diagnosis-diagnosis-markdown.js";
import {
  causeText
} from "./report-watch-watch-narrator.js";
import {
  code,
  deployParts,
  plain,
  prose,
  runLink,
  titleOf
} from "./report-diagnosis-diagnosis-sections.js";
import {
  runUrlOf
} from "./pull-request-workflow-run.js";
import {
  commentBudget
} from "./report-gate-markdown-2.js";
import {
  markdownLink
} from "./text-markdown-escape.js";
import {
  projectUrl
} from "./report-docs-url.js";
import {
  counted,
  secondsText
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  version
} from "./version.js";
import {
  asList,
  asMapping,
  asNumber,
  asString
} from "./manifest-value.js";

// src/pull-request/attempts.ts
var most = 10;
var longestTitle = 160;
var mostNames = 20;
function withAttempt(before, last) {
  const others = before.filter(({ id, attempt }) => id !== last.id || attempt !== last.attempt);
  return [
    ...others,
    { ...last, title: last.title.slice(0, longestTitle), names: cutNames(last.names) }
  ].slice(-most);
}
function formatAttempts(attempts) {
  const data = attempts.map(({ id, attempt, sha, title, at, failed, names }) => ({
    ...{ id, attempt, sha, title, at, failed, names }
  }));
  return `<!-- crashgate-attempts:v1 ${Buffer.from(JSON.stringify(data)).toString("base64")} -->`;
}
function readAttempts(body) {
  const [, text] = /^[^\n]*\n<!-- crashgate-attempts:v1 ([A-Za-z0-9+/=]{1,40000}) -->(?:\r?\n|$)/.exec(body) ?? [];
  if (text === void 0) return [];
  try {
    const data = asList(JSON.parse(Buffer.from(text, "base64").toString()));
    return data.slice(-most).flatMap((value) => readAttempt(value) ?? []);
  } catch {
    return [];
  }
}
function cutNames(names) {
  return names.slice(0, mostNames).map((name) => name.slice(0, 253));
}
function readAttempt(value) {
  const data = asMapping(value);
  const [id, attempt] = [asNumber(data.id), asNumber(data.attempt)];
  const [sha, title, at] = [asString(data.sha), asString(data.title), asString(data.at)];
  const names = cutNames(asList(data.names).flatMap((name) => asString(name) ?? []));
  if (!Number.isSafeInteger(id) || !Number.isSafeInteger(attempt)) return void 0;
  if (id === void 0 || attempt === void 0 || !title || !sha || !/^[\w-]{1,64}$/.test(sha))
    return void 0;
  if (!at || !/^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/.test(at)) return void 0;
  return { id, attempt, sha, title: title.slice(0, longestTitle), at, failed: data.failed === true, names };
}

// src/report/watch/recovered-markdown.ts
var mostAttempts = 20;
function recoveredMarkdown({
  names,
  attempts,
  count = attempts.length
}, context = {}) {
  const { commit, elapsedSeconds, release = version } = context;
  const where = commit === void 0 ? "" : ` in ${markdownLink(code(commit.sha.slice(0, 7)), commit.url)}`;
  const who = `${names.slice(0, 3).map((name) => code(name)).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
  const facts = [
    ...deployParts({ ...context, commit: void 0 }),
    elapsedSeconds === void 0 ? "" : `up after ${secondsText(Math.round(elapsedSeconds))}`,
    runLink(context)
  ].filter((part) => part !== "");
  const shown = attempts.slice(-mostAttempts);
  const left = count - shown.length;
  const all = attempts.every(({ failed = true }) => failed) ? "failed attempt" : "attempt";
  const history = shown.map(
    ({ commit: sha, title, at, runUrl }) => [
      `- ${code(sha.slice(0, 7))}`,
      at === void 0 ? "" : plain(at.replace("T", " ").replace(/:\d\d(?:\.\d+)?Z$/, " UTC"), 40),
      prose(title, 300),
      runUrl === void 0 ? "" : markdownLink("run", runUrl)
    ].filter((part) => part !== "").join(" · ")
  );
  return [
    `### ✅ ${who === "" ? "" : `${who} `}recovered${where} after ${counted(count, all)}`,
    "",
    ...facts.length === 0 ? [] : [facts.join(" · "), ""],
    ...history.length === 0 ? [] : [
      "<details><summary>What failed before</summary>",
      "",
      ...left > 0 ? [`*${counted(left, "earlier attempt")} cut*`, ""] : [],
      ...history,
      "</details>",
      ""
    ],
    `<sub>${markdownLink(`crashgate ${release}`, projectUrl)}</sub>`,
    ""
  ].join("\n");
}

// src/report/watch/watch-comment.ts
var markerLength = 4300;
function commentState({ outcome, explained }) {
  if (outcome === "complete") return "clear";
  if (outcome === "failed" || outcome === "timed-out") return "problem";
  return outcome === "cancelled" && explained ? "problem" : void 0;
}
function watchComment(overview, { context, run, repositoryUrl, at }, previous) {
  const before = previous ? readAttempts(previous.body) : [];
  if (commentState(overview) === "clear") {
    if (!previous || previous.problems === 0) return overview.markdown({ ...context, target: "comment" });
    if (previous.state === "clear") return withoutMarker(previous.body);
    const attempts = before.map(({ sha, title, at: when, failed, id, attempt: attempt2 }) => ({
      ...{ commit: sha, title, at: when, failed },
      runUrl: runUrlOf(repositoryUrl, { id, attempt: attempt2 })
    }));
    return recoveredMarkdown(
      { names: overview.names, attempts, count: Math.max(previous.problems, attempts.length) },
      { ...context, cluster: overview.cluster, elapsedSeconds: overview.seconds }
    );
  }
  const own = {
    ...{ id: run.id, attempt: run.attempt, sha: context.commit?.sha ?? run.sha },
    ...{ title: overview.title, at, failed: overview.outcome === "failed", names: overview.names }
  };
  const hidden = formatAttempts(withAttempt(previous?.state === "problem" ? before : [], own));
  const maxLength = commentBudget - markerLength - hidden.length;
  const attempt = attemptNumber(previous, run);
  return `${hidden}
${overview.markdown({ ...context, attempt, target: "comment", maxLength })}`;
}
function isAnswerTo(overview, previous) {
  if (previous?.state !== "problem" || commentState(overview) !== "clear") return false;
  const failed = readAttempts(previous.body).at(-1)?.names ?? [];
  return failed.length > 0 && failed.every((name) => overview.names.includes(name));
}
function attemptNumber(previous, run) {
  if (previous?.state !== "problem") return 1;
  const again = previous.run.id === run.id && previous.run.attempt === run.attempt;
  return previous.problems + (again ? 0 : 1);
}
function withoutMarker(body) {
  return body.slice(body.indexOf("\n") + 1);
}

// src/publish/watch-report.ts
var deploymentStates = {
  complete: "success",
  failed: "failure",
  superseded: "inactive"
};
var conclusions = {
  complete: "success",
  failed: "failure",
  "timed-out": "timed_out",
  superseded: "neutral",
  cancelled: "cancelled"
};
function watchRunReport(overview, { annotations, files, context, at, run }, options) {
  const contextAt = (to) => contextOf(to, context, options);
  return {
    state: commentState(overview),
    noComment: `no comment is written or changed: the watch was ${overview.outcome}`,
    key: { purpose: "watch", cluster: overview.cluster },
    files: files.length > 0 ? files : void 0,
    needsDiff: false,
    ...run ? { run } : {},
    comment: (to, previous) => watchComment(
      overview,
      { context: contextAt(to), run: run ?? to.run, repositoryUrl: to.run.repositoryUrl, at },
      previous
    ),
    checkRun: (to) => ({
      conclusion: conclusions[overview.outcome] ?? "action_required",
      title: visible(overview.title),
      summary: overview.markdown({ ...contextAt(to), target: "comment", maxLength: commentBudget }),
      annotations: annotations.flatMap(
        ({ title, message, place }) => place ? [
          {
            path: place.file,
            firstLine: place.line,
            lastLine: place.line,
            level: "failure",
            title,
            message
          }
        ] : []
      )
    }),
    deployment: { state: deploymentStates[overview.outcome] ?? "error", description: overview.title },
    isAnswerTo: (previous) => isAnswerTo(overview, previous)
  };
}
function contextOf({ run, pullRequest }, context, {
  environment,
  logs = run.isPublic === false ? "comment" : "summary"
}) {
  const sha = pullRequest?.headSha ?? run.sha;
  return {
    ...context,
    logs,
    runUrl: run.url,
    ...environment === void 0 ? {} : { environment },
    ...sha === "" ? {} : { commit: { sha, url: `${run.repositoryUrl}/commit/${sha}` } }
  };
}

// src/report/watch/watch-markdown.ts
var most2 = 20;
function watchMarkdown(summary, context) {
  const { outcome, cluster, startedAt, endedAt, states, diagnosed, degraded, warnings = [] } = summary;
  const elapsedSeconds = (endedAt - startedAt) / 1e3;
  const workloads = states.flatMap((state) => diagnosed.get(state) ?? []);
  const body = workloads.length > 0 ? diagnosisMarkdown(workloads, { ...context, cluster: cluster.name, elapsedSeconds, outcome }) : [
    `### ${headline(summary)}`,
    "",
    [
      ...deployParts({ ...context, cluster: cluster.name }),
      `after ${secondsText(Math.round(elapsedSeconds))}`,
      ...[runLink(context)].filter((part) => part !== "")
    ].join(" · "),
    "",
    ...states.slice(0, most2).map(stateLine),
    ...states.length > most2 ? [`- ${states.length - most2} more`] : [],
    ...warnings.slice(0, most2).map((text) => `- ⚠️ ${prose(text)}`),
    ""
  ].join("\n");
  const unread = degraded.slice(0, most2).map((text) => `- could not be read: ${prose(text)}`);
  return [body, ...rollbackLines(summary.rollback), ...unread.length > 0 ? [...unread, ""] : []].join("\n");
}
function headline({ outcome, states }) {
  const [first] = states;
  const cause = states.find((state) => state.phase === "failed")?.cause;
  const why = cause ? `: ${prose(causeText(cause, void 0))}` : "; the evidence does not say why";
  const one = first && states.length === 1 ? code(first.target.name) : counted(states.length, "workload");
  const are = states.length === 1 ? "is" : "are";
  switch (outcome) {
    case "complete":
      return `✅ ${one} ${are} up`;
    case "failed":
      return `❌ ${one} failed${why}`;
    case "timed-out":
      return `⏳ ${one} ${are} not ready in time`;
    case "superseded":
      return `⏭️ ${one}: a newer rollout took over`;
    case "cancelled":
      return `⏹️ Stopped watching ${one} before the end`;
    case "unable":
      return `⚠️ ${one} could not be watched`;
  }
}
function stateLine({ target, phase, progress, cause, reason }) {
  const pods = progress && progress.wanted > 0 ? `, ${progress.available} of ${progress.wanted} pods available` : "";
  const why = cause ? causeText(cause, reason) : reason ?? "";
  const said = why === "" || phase === "complete" ? "" : `: ${prose(why)}`;
  return `- ${target.kind} ${code(`${target.namespace}/${target.name}`)}: ${phase}${pods}${said}`;
}
function rollbackLines(rollback = []) {
  if (rollback.length === 0) return [];
  const lines = rollback.slice(0, most2).map(({ workload, outcome, to, reason, deletedPods }) => {
    const who = `${plain(workload.kind)} ${code(`${workload.namespace}/${workload.name}`)}`;
    const why = reason === void 0 ? "" : `: ${prose(reason)}`;
    const pods = deletedPods.length > 0 ? `; deleted ${deletedPods.map((pod) => code(pod)).join(", ")}` : "";
    return {
      healthy: reason ? `- rollback done: ${who} runs on ${prose(to ?? "")}${pods}; ${prose(reason)}` : `- rollback verified healthy: ${who} runs on ${prose(to ?? "")}${pods}`,
      failed: `- rollback also failed: ${who} on ${prose(to ?? "")}${why}${pods}`,
      refused: `- ${who} was not rolled back${why}`
    }[outcome];
  });
  return ["**Rollback**", ...lines, ""];
}

// src/report/watch/watch-overview.ts
var longestTitle2 = 140;
function overviewOf(summary) {
  const { outcome, cluster, states, diagnosed, startedAt, endedAt } = summary;
  const [first] = states.flatMap((state2) => diagnosed.get(state2) ?? []);
  const decisive = states.filter(({ phase }) => phase === outcome);
  const state = decisive[0] ?? states[0];
  const known = state?.cause ? causeText(state.cause, void 0) : state?.reason ?? void 0;
  const seconds = (endedAt - startedAt) / 1e3;
  const names = (outcome === "complete" || decisive.length === 0 ? states : decisive).map(
    ({ target }) => target.name
  );
  return {
    outcome,
    explained: first !== void 0,
    names,
    title: titleText(
      outcome,
      names,
      explanationOf(first) ?? (state && known ? `${state.target.name}: ${known}` : void 0),
      seconds
    ),
    cluster: cluster.name,
    seconds,
    markdown: (context) => watchMarkdown(summary, context)
  };
}
function overviewOfReport(report) {
  const { outcome, workloads, cluster, seconds = 0, rollback } = report;
  if (outcome === void 0) return void 0;
  const decisive = workloads.filter((workload) => workload.outcome === outcome);
  const failing = workloads.find(({ diagnoses }) => diagnoses.length > 0);
  const names = (outcome === "complete" || decisive.length === 0 ? workloads : decisive).map(
    ({ object }) => object.name
  );
  return {
    outcome,
    explained: failing !== void 0,
    names,
    title: titleText(outcome, names, explanationOf(failing), seconds),
    cluster: cluster?.name,
    seconds,
    markdown: (context) => [
      diagnosisMarkdown(workloads.map(harmlessCommands), {
        ...context,
        outcome,
        elapsedSeconds: seconds,
        ...cluster ? { cluster: cluster.name } : {},
        ...report.error ? { reason: report.error.message } : {}
      }),
      ...rollbackLines(rollback)
    ].join("\n")
  };
}
function explanationOf(workload) {
  const [diagnosis] = workload?.diagnoses ?? [];
  return workload && diagnosis && titleOf(workload, diagnosis);
}
function titleText(outcome, names, why, seconds) {
  const [first = "the workloads"] = names;
  const who = names.length > 1 ? counted(names.length, "workload") : first;
  const is = names.length > 1 ? "are" : "is";
  const after = secondsText(Math.round(seconds));
  const text = {
    complete: `${who} ${is} up after ${after}`,
    failed: why ?? `${who} failed; the evidence does not say why`,
    "timed-out": `not ready within ${after}${why ? `; most likely: ${why}` : `: ${who}`}`,
    superseded: `${who}: a newer rollout took over`,
    cancelled: `stopped before the end${why ? `; so far: ${why}` : ""}`,
    unable: `${who} could not be watched${why ? `: ${why}` : ""}`
  };
  return shorten(text[outcome] ?? `${who}: ${outcome}`, longestTitle2);
}
function harmlessCommands(workload) {
  return {
    ...workload,
    diagnoses: workload.diagnoses.map((diagnosis) => ({
      ...diagnosis,
      commands: diagnosis.commands.filter((command) => looks.test(command))
    }))
  };
}
var looks = /^kubectl (?:-n [\w.-]+ )?(?:get|describe|logs|events|top|explain|auth can-i|rollout (?:history|status))(?: [\w./:=@,[\]*'{}?-]+)*$/;

export {
  watchRunReport,
  watchMarkdown,
  overviewOf,
  overviewOfReport
};
