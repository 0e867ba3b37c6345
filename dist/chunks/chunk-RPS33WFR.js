import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeText
} from "./chunk-IUHPTO5C.js";
import {
  diagnosisMarkdown
} from "./chunk-QOVOCX7D.js";
import {
  code,
  deployParts,
  plain,
  prose,
  runLink,
  titleOf
} from "./chunk-DXLAF6BW.js";
import {
  counted,
  secondsText
} from "./chunk-VQS7FYYE.js";
import {
  runUrlOf
} from "./chunk-FT4H63W3.js";
import {
  commentModes,
  lineOf,
  refused
} from "./chunk-33HUJTI4.js";
import {
  isOn
} from "./chunk-5HCA34N7.js";
import {
  commentBudget
} from "./chunk-IK4VU4W6.js";
import {
  projectUrl
} from "./chunk-ZJ4AAV6R.js";
import {
  markdownLink
} from "./chunk-AIDBES5Y.js";
import {
  plural
} from "./chunk-NREH2VWW.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";
import {
  asList,
  asMapping,
  asNumber,
  asString
} from "./chunk-DRWJSKVA.js";

// src/report/watch-markdown.ts
var most = 20;
function watchMarkdown(summary, context) {
  const { outcome, cluster, startedAt, endedAt, states, diagnosed, degraded } = summary;
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
    ...states.slice(0, most).map(stateLine),
    ...states.length > most ? [`- ${states.length - most} more`] : [],
    ""
  ].join("\n");
  const unread = degraded.slice(0, most).map((text) => `- could not be read: ${prose(text)}`);
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
  const lines = rollback.slice(0, most).map(({ workload, outcome, to, reason, deletedPods }) => {
    const who = `${plain(workload.kind)} ${code(`${workload.namespace}/${workload.name}`)}`;
    const why = reason === void 0 ? "" : `: ${prose(reason)}`;
    const pods = deletedPods.length > 0 ? `; deleted ${deletedPods.map((pod) => code(pod)).join(", ")}` : "";
    return {
      healthy: `- rollback verified healthy: ${who} runs on ${prose(to ?? "")}${pods}`,
      failed: `- rollback also failed: ${who} on ${prose(to ?? "")}${why}${pods}`,
      refused: `- ${who} was not rolled back${why}`
    }[outcome];
  });
  return ["**Rollback**", ...lines, ""];
}

// src/report/watch-story.ts
var longestTitle = 140;
function storyOf(summary) {
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
function storyOfReport(report) {
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
  return shorten(text[outcome] ?? `${who}: ${outcome}`, longestTitle);
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

// src/commands/watch-inputs.ts
var longestEnvironment = 255;
var logPlaces = ["summary", "comment", "none"];
function watchWishesOf(core, env) {
  const environment = core.getInput("environment") || void 0;
  if (environment !== void 0 && environment.length > longestEnvironment) {
    throw new Error(`environment must not be longer than ${longestEnvironment} characters`);
  }
  return {
    comment: oneOf(core, "comment", commentModes) ?? "on-failure",
    commitComment: isOn(core, "commit-comment", false),
    key: core.getInput("comment-key") || env.GITHUB_JOB || "",
    environment,
    deployment: deploymentOf(core, environment ?? (env.GITHUB_EVENT_NAME === "deployment" ? "" : void 0)),
    checks: isOn(core, "checks", false),
    logs: oneOf(core, "logs", logPlaces)
  };
}
function deploymentOf(core, environment) {
  const wanted = isOn(core, "deployment", false);
  if (wanted && environment === void 0)
    throw new Error("deployment needs environment: what is deployed to");
  if (wanted) return "create";
  return core.getInput("deployment") === "false" || environment === void 0 ? "none" : "existing";
}
function oneOf(core, input, values) {
  const text = core.getInput(input);
  const value = values.find((each) => each === text);
  if (text === "" || value !== void 0) return value;
  throw new Error(`${input} must be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}, not "${text}"`);
}

// src/pull-request/attempts.ts
var most2 = 10;
var longestTitle2 = 160;
var mostNames = 20;
function withAttempt(before, last) {
  const others = before.filter(({ id, attempt }) => id !== last.id || attempt !== last.attempt);
  return [
    ...others,
    { ...last, title: last.title.slice(0, longestTitle2), names: cutNames(last.names) }
  ].slice(-most2);
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
    return data.slice(-most2).flatMap((value) => readAttempt(value) ?? []);
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
  return { id, attempt, sha, title: title.slice(0, longestTitle2), at, failed: data.failed === true, names };
}

// src/report/recovered-markdown.ts
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
    `### ✅ ${who === "" ? "" : `${who} `}recovered${where} after ${plural(count, all)}`,
    "",
    ...facts.length === 0 ? [] : [facts.join(" · "), ""],
    ...history.length === 0 ? [] : [
      "<details><summary>What failed before</summary>",
      "",
      ...left > 0 ? [`*${plural(left, "earlier attempt")} cut*`, ""] : [],
      ...history,
      "</details>",
      ""
    ],
    `<sub>${markdownLink(`crashgate ${release}`, projectUrl)}</sub>`,
    ""
  ].join("\n");
}

// src/report/watch-comment.ts
var markerLength = 4300;
function commentState({ outcome, explained }) {
  if (outcome === "complete") return "clear";
  if (outcome === "failed" || outcome === "timed-out") return "problem";
  return outcome === "cancelled" && explained ? "problem" : void 0;
}
function watchComment(story, { context, run, repositoryUrl, at }, previous) {
  const before = previous ? readAttempts(previous.body) : [];
  if (commentState(story) === "clear") {
    if (!previous || previous.problems === 0) return story.markdown({ ...context, target: "comment" });
    if (previous.state === "clear") return withoutMarker(previous.body);
    const attempts = before.map(({ sha, title, at: when, failed, id, attempt: attempt2 }) => ({
      ...{ commit: sha, title, at: when, failed },
      runUrl: runUrlOf(repositoryUrl, { id, attempt: attempt2 })
    }));
    return recoveredMarkdown(
      { names: story.names, attempts, count: Math.max(previous.problems, attempts.length) },
      { ...context, cluster: story.cluster, elapsedSeconds: story.seconds }
    );
  }
  const own = {
    ...{ id: run.id, attempt: run.attempt, sha: context.commit?.sha ?? run.sha },
    ...{ title: story.title, at, failed: story.outcome === "failed", names: story.names }
  };
  const hidden = formatAttempts(withAttempt(previous?.state === "problem" ? before : [], own));
  const maxLength = commentBudget - markerLength - hidden.length;
  const attempt = attemptNumber(previous, run);
  return `${hidden}
${story.markdown({ ...context, attempt, target: "comment", maxLength })}`;
}
function isAnswerTo(story, previous) {
  if (previous?.state !== "problem" || commentState(story) !== "clear") return false;
  const failed = readAttempts(previous.body).at(-1)?.names ?? [];
  return failed.length > 0 && failed.every((name) => story.names.includes(name));
}
function attemptNumber(previous, run) {
  if (previous?.state !== "problem") return 1;
  const again = previous.run.id === run.id && previous.run.attempt === run.attempt;
  return previous.problems + (again ? 0 : 1);
}
function withoutMarker(body) {
  return body.slice(body.indexOf("\n") + 1);
}

// src/commands/watch-comments.ts
async function pullRequestsFor({ github, wishes }, { story, files }, { say, warn }) {
  if (wishes.comment === "never") return void 0;
  const state = commentState(story);
  if (state === void 0) {
    say(`no comment is written or changed: the watch was ${story.outcome}`);
    return void 0;
  }
  if (github.run.readOnly !== void 0) {
    if (state === "problem" || wishes.comment === "always") say(lineOf(`no comment: ${github.run.readOnly}`));
    return void 0;
  }
  const found = await github.pullRequests(files.length > 0 ? files : void 0);
  if (!found.ok) {
    refused(found, { quiet: isQuiet(state, wishes) || github.run.doubt !== void 0 }, { say, warn });
    return void 0;
  }
  if (found.pullRequests.length === 0 && state === "problem" && !wishes.commitComment)
    say("no comment: no pull request has this commit");
  return found.pullRequests;
}
async function comment({ github, wishes }, { story, context, at, run }, pullRequests, { say, warn }) {
  const state = commentState(story);
  if (state === void 0) return void 0;
  const { sha, repositoryUrl } = github.run;
  const places = pullRequests.length === 0 && wishes.commitComment && sha !== "" ? [{ commit: sha }] : pullRequests.map(({ number }) => ({ pullRequest: number }));
  const urls = [];
  for (const on of places) {
    const done = await github.upsertComment({
      on,
      key: watchKey(wishes, story.cluster),
      mode: wishes.comment,
      state,
      body: (previous) => watchComment(story, { context, run: run ?? github.run, repositoryUrl, at }, previous),
      ...run ? { run } : {}
    });
    if (!done.ok) {
      refused(done, { quiet: isQuiet(state, wishes) || github.run.doubt !== void 0 }, { say, warn });
      continue;
    }
    if (done.did === "stale") say("the comment was left: a newer run has written it");
    if (done.url !== void 0) urls.push(done.url);
  }
  return urls[0];
}
async function answerOthers({ github, wishes }, { story, context, at }, told, { say }) {
  const { run } = github;
  if (commentState(story) !== "clear" || run.pullRequest || run.event === "workflow_run") return void 0;
  const merged = await github.recentlyMerged();
  if (!merged.ok) return void 0;
  let url;
  const others = merged.pullRequests.filter(({ number }) => told.every((each) => each.number !== number));
  for (const { number } of others) {
    const done = await github.upsertComment({
      on: { pullRequest: number },
      key: watchKey(wishes, story.cluster),
      mode: "on-failure",
      state: "clear",
      onlyIf: (previous) => isAnswerTo(story, previous),
      body: (previous) => watchComment(story, { context, run, repositoryUrl: run.repositoryUrl, at }, previous)
    });
    if (!done.ok) break;
    if (done.did !== "edited") continue;
    say(`the comment on pull request ${number} says recovered`);
    url ??= done.url;
  }
  return url;
}
var longestName = 100;
function watchKey({ environment, key }, cluster) {
  const cut = (text) => text && shorten(text, longestName);
  return { purpose: "watch", environment: cut(environment), cluster: cut(cluster), job: cut(key) };
}
function isQuiet(state, { comment: mode }) {
  return state === "clear" && mode !== "always";
}

// src/commands/watch-check-run.ts
var conclusions = {
  complete: "success",
  failed: "failure",
  "timed-out": "timed_out",
  superseded: "neutral",
  cancelled: "cancelled"
};
async function check({ github, wishes }, { story, annotations, context }, voice) {
  const { run } = github;
  if (!wishes.checks || run.readOnly !== void 0) return;
  const part = [wishes.environment, wishes.key].filter((text) => text).join(", ");
  const done = await github.checkRun({
    name: shorten(visible(part === "" ? "crashgate watch" : `crashgate watch (${part})`), 200),
    conclusion: conclusions[story.outcome] ?? "action_required",
    title: visible(story.title),
    summary: story.markdown({ ...context, target: "comment", maxLength: commentBudget }),
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
  });
  if (!done.ok) refused(done, { quiet: run.doubt !== void 0 }, voice);
}

// src/commands/watch-deployment.ts
var deploymentStates = {
  complete: "success",
  failed: "failure",
  superseded: "inactive"
};
async function deploy({ github, wishes }, state, description, voice) {
  const { environment, deployment } = wishes;
  const { run } = github;
  if (environment === void 0 || deployment === "none" || run.readOnly !== void 0) return;
  const create = deployment === "create";
  const isNews = create || run.deployment !== void 0 || state === "failure" || state === "error";
  if (!isNews) return;
  const done = await github.deployment({ environment, state, description, create });
  if (!done.ok) refused(done, { quiet: !create }, voice);
}

// src/commands/watch-on-github.ts
async function tellWatch(audience, telling, voice) {
  const { story } = telling;
  const pullRequests = await pullRequestsFor(audience, telling, voice);
  const context = contextOf(audience, telling, pullRequests?.[0]);
  const url = pullRequests && await comment(audience, { ...telling, context }, pullRequests, voice);
  await audience.begun;
  await deploy(audience, deploymentStates[story.outcome] ?? "error", story.title, voice);
  await check(audience, { ...telling, context }, voice);
  if (!pullRequests) return url;
  const landed = contextOf(audience, telling, void 0);
  const answered = await answerOthers(audience, { ...telling, context: landed }, pullRequests, voice);
  return url ?? answered;
}
async function tellUnable({ begun, ...audience }, reason, voice) {
  await begun;
  await deploy(audience, "error", `could not be watched: ${reason}`, voice);
}
function contextOf({ github: { run }, wishes }, { context }, pullRequest) {
  const sha = pullRequest?.headSha ?? run.sha;
  const { environment, logs = run.isPublic === false ? "comment" : "summary" } = wishes;
  return {
    ...context,
    logs,
    runUrl: run.url,
    ...environment === void 0 ? {} : { environment },
    ...sha === "" ? {} : { commit: { sha, url: `${run.repositoryUrl}/commit/${sha}` } }
  };
}

export {
  watchMarkdown,
  storyOf,
  storyOfReport,
  deploy,
  watchWishesOf,
  watchKey,
  tellWatch,
  tellUnable
};
