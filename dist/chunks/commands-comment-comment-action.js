import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  originSchema,
  parseDiagnosisReport
} from "./report-diagnosis-diagnosis-schema.js";
import "./cause-id.js";
import {
  overviewOfReport,
  watchRunReport
} from "./report-watch-watch-markdown.js";
import "./report-diagnosis-diagnosis-markdown.js";
import "./report-diagnosis-diagnosis-evidence.js";
import "./diagnosis-causes-prevented-by.js";
import "./report-diagnosis-diagnosis-context.js";
import {
  gateRunReport
} from "./report-gate-suggestions.js";
import {
  commentKey,
  diffOf,
  publish,
  publishOptionsOf
} from "./publish-comments.js";
import {
  withStep
} from "./publish-step.js";
import "./report-watch-watch-narrator.js";
import "./report-diagnosis-diagnosis-sections.js";
import "./diagnosis-dependency-advice.js";
import "./diagnosis-logs-claims-words.js";
import "./pull-request-changed-lines.js";
import {
  runUrlOf
} from "./pull-request-workflow-run.js";
import "./kubernetes-pod.js";
import "./kubernetes-time.js";
import "./text-encoded-path.js";
import "./report-gate-finding-sentences.js";
import {
  readActionInputs
} from "./inputs-action-inputs.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import {
  UserError,
  refuseProblems
} from "./settings-user-error.js";
import {
  messageOf
} from "./text-message-of.js";
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
import "./text-visible-text.js";
import "./version.js";
import {
  certainties
} from "./gate-schema-custom-resources.js";
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
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-duration.js";
import "./settings-settings.js";
import "./text-nearest.js";
import {
  _enum,
  array,
  boolean,
  number,
  object,
  string
} from "./zod-2.js";
import "./fastest-levenshtein.js";
import {
  asMapping
} from "./manifest-value.js";
import {
  severities
} from "./settings-severity.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/report/gate/parse-gate-report.ts
var largest = 32 * 1024 * 1024;
var mostFindings = 5e4;
function parseGateReport(text) {
  if (text.length > largest) throw new Error("the report is larger than 32 MB");
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Error("the report is no JSON, or was cut off");
  }
  const parsed2 = reportSchema().safeParse(value);
  if (parsed2.success) return parsed2.data;
  const [issue] = parsed2.error.issues;
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.map(String).join(".").slice(0, 200)}` : "";
  throw new Error(
    `the report is none of the gate that this version can read: ${(issue?.message ?? "not known").slice(0, 200)}${place}`
  );
}
function reportSchema() {
  const cut = (length) => string().transform((whole) => whole.slice(0, length));
  const [text, line] = [cut(2e4), cut(2e3)];
  const count = number().int().nonnegative();
  const position = number().int().positive().nullable();
  const rule = string().max(80).regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  const until = string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable();
  const by = _enum(["annotation", "comment", "config", "base", "baseline"]);
  const finding = object({
    rule,
    severity: _enum(severities),
    certainty: _enum(certainties),
    blocking: boolean(),
    message: text,
    because: text,
    fix: text,
    predicts: text,
    prevents: array(line).max(100),
    file: line.nullable(),
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    source: line.nullable(),
    sourceLine: position,
    valuesKey: object({ file: line, line: count, key: text }).optional(),
    object: object({ apiVersion: line, kind: line, namespace: line.nullable(), name: line }).nullable(),
    container: line.nullable(),
    path: text,
    fingerprint: line,
    suppressed: object({ by, reason: text, until }).nullable(),
    docs: line.default(""),
    new: boolean().nullable().default(null)
  });
  const skipped = object({ reason: line, count, examples: array(line).max(100) });
  const suppression = object({ rule, object: text, by, reason: text, until, findings: count });
  const external = object({ kind: line, namespace: line.nullable(), name: line });
  const unit = object({
    ...{ unit: line, verdict: _enum(["pass", "block", "not-rendered"]), errors: count, warnings: count },
    reason: line.nullable()
  });
  return object({
    $schema: line.default(""),
    version: string().max(40).regex(/^\d+\.\d+\.\d+[\w.+-]*$/),
    verdict: _enum(["pass", "block", "error"]),
    error: object({ message: text }).nullable(),
    counts: object({
      ...{ errors: count, warnings: count, notes: count, blocking: count, suppressed: count, files: count },
      known: count.default(0)
    }),
    findings: array(finding).max(mostFindings),
    coverage: object({
      ...{ files: count, documents: count, objects: count, workloads: count, containers: count },
      skipped: array(skipped).max(1e3),
      suppressions: array(suppression).max(mostFindings),
      external: array(external).max(mostFindings),
      notes: array(text).max(1e3)
    }),
    failures: array(object({ rule, object: text, message: text })).max(mostFindings),
    base: object({ newOnly: boolean(), known: count, new: count, fixed: count, unreadable: text.nullable() }).nullable().default(null),
    rendered: array(object({ file: line, directory: line })).max(mostFindings).default([]),
    units: array(unit).max(1e3).optional(),
    origin: originSchema
  });
}

// src/report/stored-report.ts
function readStoredReport(text) {
  const value = parsed(text);
  if (Array.isArray(value.findings)) return { by: "gate", report: parseGateReport(text) };
  if (!Array.isArray(value.workloads)) throw new Error("it is no report of the gate or the watch");
  const report = parseDiagnosisReport(text);
  const overview = overviewOfReport(report);
  if (!overview) throw new Error("it does not say how a watch ended");
  return { by: "watch", report, overview };
}
function parsed(text) {
  try {
    return asMapping(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    throw new Error("the report is no JSON, or was cut off");
  }
}

// src/commands/comment/comment-action.ts
var budget = 12e4;
async function runCommentAction(runner, host, { openGitHub }) {
  const { values: inputs, problems } = readActionInputs(runner.getInput);
  const failure = { outputs: { "comment-url": "" }, prefix: "nothing is posted: " };
  return withStep({ runner, host, summary: false, cancellable: false, failure }, async () => {
    refuseProblems(problems);
    const wanted = publishOptionsOf(inputs, host.env);
    const named = inputs["pull-request"];
    const reports = await reportsIn(inputs.report ?? "", host.files);
    const opened = await openGitHub({ token: inputs.token ?? "", env: host.env, budget });
    if (!opened.ok) throw new UserError(opened.why);
    const { github } = opened;
    const run = judgedRun(github, named);
    const verified = [];
    for (const { name, read } of reports) {
      const pullRequest = await pullRequestOf(read, { github, run, named, name });
      const options = optionsOf(read, wanted, inputs["comment-key"]);
      if (pullRequest)
        verified.push({ report: reportOf(read, { run, options, now: host.now() }), pullRequest, options });
      else runner.info(`${name}: no pull request has the commit ${run.sha.slice(0, 7)}; nothing is posted`);
    }
    refuseTwins(verified);
    const { url, complete } = await postAll(verified, { github, run, runner });
    runner.setOutput("comment-url", url ?? "");
    if (complete) return 0;
    runner.setFailed("not everything was posted");
    return 2;
  });
}
async function reportsIn(path, { readReports }) {
  return (await readReports(path)).map(({ name, text }) => {
    try {
      return { name, read: readStoredReport(text) };
    } catch (error) {
      throw new UserError(`${name}: ${messageOf(error)}`);
    }
  });
}
function judgedRun({ run }, named) {
  if (run.event === "workflow_run") {
    if (run.trigger) return run.trigger;
    throw new UserError("the event does not say which run triggered this one");
  }
  if (named !== void 0) return { id: run.id, attempt: run.attempt, sha: run.sha };
  throw new UserError(
    `mode comment belongs into a workflow of the event workflow_run, not ${run.event || "this"}; elsewhere it needs pull-request, whose head must be this run's commit`
  );
}
async function pullRequestOf({ report: { origin } }, {
  github,
  run,
  named,
  name
}) {
  if (origin && origin.sha !== run.sha) {
    throw new UserError(
      `${name}: it is about commit ${origin.sha.slice(0, 7)}, the run was about ${run.sha.slice(0, 7)}`
    );
  }
  const claimed = named ?? origin?.pullRequest ?? void 0;
  const found = await github.verifiedPullRequest(claimed);
  if (!found.ok) throw new UserError(found.why);
  if (!found.pullRequest && claimed !== void 0) {
    throw new UserError(
      `${name}: the head of pull request ${claimed} is not commit ${run.sha.slice(0, 7)} of the branch that was judged; a newer run reports for it, or the report names a wrong one`
    );
  }
  return found.pullRequest;
}
function optionsOf({ report: { origin } }, wanted, key) {
  return { ...wanted, key: origin?.key ?? key ?? "", environment: origin?.environment ?? wanted.environment };
}
function reportOf(read, {
  run,
  options,
  now
}) {
  if (read.by === "gate") return { ...gateRunReport(read.report, void 0, run.sha), needsDiff: true, run };
  const details = { annotations: [], files: [], context: {}, at: new Date(now).toISOString(), run };
  return watchRunReport(read.overview, details, options);
}
function refuseTwins(verified) {
  const keys = verified.map(
    ({ report, options, pullRequest }) => JSON.stringify([pullRequest.number, commentKey(options, report.key)])
  );
  if (new Set(keys).size < keys.length) {
    throw new UserError("several reports are for the same comment; tell their jobs apart by comment-key");
  }
}
async function postAll(verified, { github, run, runner }) {
  let complete = true;
  const warning = (line) => {
    complete = false;
    runner.warning(line);
  };
  const urls = [];
  for (const { report, pullRequest, options } of verified) {
    const publisher = {
      github: asRun(github, run),
      options,
      log: { info: runner.info, warning },
      announced: Promise.resolve()
    };
    const changed = report.needsDiff ? await github.changedFiles(pullRequest.number) : void 0;
    const found = {
      pullRequests: [pullRequest],
      diff: changed?.ok ? diffOf(changed.files) : void 0,
      noDiff: changed && !changed.ok ? changed.why : void 0
    };
    const url = report.state === void 0 ? void 0 : await publish(publisher, report, found);
    if (report.state === void 0 && report.noComment !== void 0) runner.info(report.noComment);
    if (url !== void 0) urls.push(url);
  }
  return { url: urls[0], complete };
}
function asRun(github, run) {
  const { repositoryUrl } = github.run;
  return { ...github, run: { ...github.run, ...run, url: runUrlOf(repositoryUrl, run) } };
}
export {
  runCommentAction
};
