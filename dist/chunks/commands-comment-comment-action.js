import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeIds
} from "./cause-id.js";
import {
  overviewOfReport,
  watchRunReport
} from "./report-watch-watch-overview.js";
import "./report-diagnosis-diagnosis-markdown.js";
import {
  reportedOutcomes
} from "./report-diagnosis-diagnosis-evidence.js";
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
import "./diagnosis-causes-permission-denied-cause.js";
import "./diagnosis-health-pod-health.js";
import "./kubernetes-condition.js";
import "./kubernetes-time.js";
import "./pull-request-changed-lines.js";
import {
  readActionInputs
} from "./inputs-action-inputs.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import {
  messageOf
} from "./text-message-of.js";
import "./settings-external.js";
import "./settings-redact-pattern.js";
import "./settings-namespace-name.js";
import {
  certainties
} from "./gate-schema-custom-resources.js";
import "./report-gate-finding-sentences.js";
import "./report-gate-markdown.js";
import "./text-encoded-path.js";
import "./report-gate-json.js";
import "./report-docs-url.js";
import "./manifest-input-problem.js";
import "./text-printable-json.js";
import "./text-markdown-escape.js";
import "./text-words.js";
import "./text-visible-text.js";
import {
  UserError,
  refuseProblems
} from "./settings-user-error.js";
import "./version.js";
import "./gate-references-products-makers.js";
import "./manifest-label-selector.js";
import {
  severities
} from "./settings-severity.js";
import "./manifest-pod-spec.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomize-references.js";
import "./picomatch.js";
import "./manifest-duration.js";
import "./settings-settings.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import {
  _enum,
  array,
  boolean,
  int,
  number,
  object,
  string
} from "./zod.js";
import "./fastest-levenshtein.js";
import "./text-many.js";
import {
  runUrlOf
} from "./pull-request-workflow-run.js";
import {
  asMapping
} from "./manifest-value.js";
import "./empty.js";

// src/report/origin.ts
var originSchema = object({
  sha: string().regex(/^[0-9a-f]{40,64}$/),
  key: string().max(200),
  environment: string().max(255).nullable(),
  pullRequest: number().int().positive().max(2e9).nullable()
}).nullable().optional();

// src/report/diagnosis/diagnosis-schema.ts
function text(length) {
  return string().transform((value) => value.slice(0, length));
}
function list(item, length) {
  return array(item).transform((items) => items.slice(0, length));
}
var name = text(260);
var line = text(400);
var time = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
var count = int().nonnegative();
var object2 = object({ apiVersion: name, kind: name, namespace: name, name });
var location = object({
  container: name.nullable(),
  kind: _enum(["app", "init", "sidecar", "none"])
});
var evidence = object({
  origin: _enum(["status", "event", "log", "spec", "object", "change", "metrics"]).catch("status"),
  proves: boolean().default(false),
  source: text(600),
  text: text(1e3)
});
var change = object({ path: text(600), before: text(2e3).optional(), after: text(2e3).optional() });
var changed = object({
  since: name,
  changes: list(change, 20),
  hunks: list(object({ path: text(600), lines: list(line, 60) }), 8).default([])
});
var diagnosis = object({
  cause: _enum(causeIds),
  confidence: _enum(["high", "medium", "low"]),
  location,
  title: text(600),
  evidence: list(evidence, 20),
  trail: list(object({ question: text(300), answer: text(300) }), 40),
  changed: changed.nullable(),
  remedy: object({ steps: list(text(1e3), 10), yaml: text(4e3).nullable() }),
  commands: list(text(600), 6),
  ruledOut: list(text(300), 10),
  preventedBy: list(string().regex(/^[a-z][a-z0-9-]{0,60}$/), 20),
  others: list(object({ cause: _enum(causeIds), why: text(300) }), 10),
  pods: list(name, 500).default([])
});
var unknownImpact = {
  serving: "unknown",
  ready: null,
  wanted: 0,
  text: "not known",
  stuck: false
};
var workloadSchema = object({
  object: object2,
  outcome: _enum(reportedOutcomes),
  diagnoses: list(diagnosis, 20),
  // A watch counts pods and names revisions in its own way.
  pods: object({ failing: count, present: count, desired: count }).catch({ failing: 0, present: 0, desired: 0 }),
  impact: object({
    serving: _enum(["all", "some", "none", "unknown"]),
    ready: count.nullable(),
    wanted: count,
    text: text(300),
    stuck: boolean()
  }).default(unknownImpact),
  revision: object({ from: name.nullable(), to: name.nullable() }).catch({ from: null, to: null }),
  failedAfterSeconds: number().nonnegative().nullable().default(null),
  logs: list(
    object({
      pod: name,
      container: name,
      which: _enum(["current", "previous"]),
      firstLine: int(),
      lines: list(line, 60),
      redacted: count
    }),
    5
  ).default([]),
  events: list(
    object({
      type: name,
      reason: name,
      about: name,
      message: text(2e3),
      count,
      first: time.nullable(),
      last: time.nullable()
    }),
    40
  ).default([]),
  timeline: list(object({ at: time, text: line }), 40).default([])
});
var rollbackSchema = object({
  workload: object({ kind: name, namespace: name, name }),
  outcome: _enum(["healthy", "failed", "refused"]),
  to: line.nullable().default(null),
  reason: text(600).nullable().default(null),
  deletedPods: list(name, 50).default([])
});
var diagnosisSchema = object({
  version: text(60),
  error: object({ message: text(2e3) }).nullable().default(null),
  outcome: _enum(reportedOutcomes).optional(),
  seconds: number().nonnegative().optional(),
  cluster: object({ name: text(260) }).optional(),
  degraded: list(text(600), 50).default([]),
  workloads: list(workloadSchema, 500),
  rollback: list(rollbackSchema, 500).nullable().optional(),
  origin: originSchema
});

// src/report/diagnosis/parse-diagnosis.ts
var largest = 16 * 1024 * 1024;
function parseDiagnosisReport(text2) {
  if (text2.length > largest) throw new Error("the report is larger than 16 MB");
  let value;
  try {
    value = JSON.parse(text2.replace(/^\ufeff/, ""));
  } catch {
    throw new Error("the report is no JSON, or was cut off");
  }
  const parsed2 = diagnosisSchema.safeParse(value);
  if (parsed2.success) return withoutUndefined(parsed2.data);
  const [issue] = parsed2.error.issues;
  const place = issue && issue.path.length > 0 ? ` at ${pathText(issue)}` : "";
  throw new Error(
    `the report is no diagnosis that this version can read: ${(issue?.message ?? "not known").slice(0, 200)}${place}`
  );
}
function pathText({ path }) {
  return path.map((part) => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("").slice(1, 200);
}
function withoutUndefined({ rollback, ...data }) {
  return {
    ...data,
    ...rollback ? {
      rollback: rollback.map(({ to, reason, ...each }) => ({
        ...each,
        to: to ?? void 0,
        reason: reason ?? void 0
      }))
    } : {},
    workloads: data.workloads.map((workload) => ({
      ...workload,
      diagnoses: workload.diagnoses.map((diagnosis2) => ({
        ...diagnosis2,
        changed: diagnosis2.changed && {
          ...diagnosis2.changed,
          changes: diagnosis2.changed.changes.map(({ path, before, after }) => ({ path, before, after }))
        }
      }))
    }))
  };
}

// src/report/gate/parse-gate-report.ts
var largest2 = 32 * 1024 * 1024;
var mostFindings = 5e4;
function parseGateReport(text2) {
  if (text2.length > largest2) throw new Error("the report is larger than 32 MB");
  let value;
  try {
    value = JSON.parse(text2.replace(/^\ufeff/, ""));
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
  const [text2, line2] = [cut(2e4), cut(2e3)];
  const count2 = number().int().nonnegative();
  const position = number().int().positive().nullable();
  const rule = string().max(80).regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  const until = string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable();
  const by = _enum(["annotation", "comment", "config", "base"]);
  const finding = object({
    rule,
    severity: _enum(severities),
    certainty: _enum(certainties),
    blocking: boolean(),
    message: text2,
    because: text2,
    fix: text2,
    predicts: text2,
    prevents: array(line2).max(100),
    file: line2.nullable(),
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    source: line2.nullable(),
    sourceLine: position,
    object: object({ apiVersion: line2, kind: line2, namespace: line2.nullable(), name: line2 }).nullable(),
    container: line2.nullable(),
    path: text2,
    fingerprint: line2,
    suppressed: object({ by, reason: text2, until }).nullable(),
    docs: line2.default(""),
    new: boolean().nullable().default(null)
  });
  const skipped = object({ reason: line2, count: count2, examples: array(line2).max(100) });
  const suppression = object({ rule, object: text2, by, reason: text2, until, findings: count2 });
  const external = object({ kind: line2, namespace: line2.nullable(), name: line2 });
  return object({
    $schema: line2.default(""),
    version: string().max(40).regex(/^\d+\.\d+\.\d+[\w.+-]*$/),
    verdict: _enum(["pass", "block", "error"]),
    error: object({ message: text2 }).nullable(),
    counts: object({
      ...{ errors: count2, warnings: count2, notes: count2, blocking: count2, suppressed: count2, files: count2 },
      known: count2.default(0)
    }),
    findings: array(finding).max(mostFindings),
    coverage: object({
      ...{ files: count2, documents: count2, objects: count2, workloads: count2, containers: count2 },
      skipped: array(skipped).max(1e3),
      suppressions: array(suppression).max(mostFindings),
      external: array(external).max(mostFindings),
      notes: array(text2).max(1e3)
    }),
    failures: array(object({ rule, object: text2, message: text2 })).max(mostFindings),
    base: object({ newOnly: boolean(), known: count2, new: count2, fixed: count2, unreadable: text2.nullable() }).nullable().default(null),
    rendered: array(object({ file: line2, directory: line2 })).max(mostFindings).default([]),
    origin: originSchema
  });
}

// src/report/stored-report.ts
function readStoredReport(text2) {
  const value = parsed(text2);
  if (Array.isArray(value.findings)) return { by: "gate", report: parseGateReport(text2) };
  if (!Array.isArray(value.workloads)) throw new Error("it is no report of the gate or the watch");
  const report = parseDiagnosisReport(text2);
  const overview = overviewOfReport(report);
  if (!overview) throw new Error("it does not say how a watch ended");
  return { by: "watch", report, overview };
}
function parsed(text2) {
  try {
    return asMapping(JSON.parse(text2.replace(/^\ufeff/, "")));
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
    for (const { name: name2, read } of reports) {
      const pullRequest = await placeOf(read, { github, run, named, name: name2 });
      const options = optionsOf(read, wanted, inputs["comment-key"]);
      if (pullRequest)
        verified.push({ report: reportOf(read, { run, options, now: host.now() }), pullRequest, options });
      else runner.info(`${name2}: no pull request has the commit ${run.sha.slice(0, 7)}; nothing is posted`);
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
  return (await readReports(path)).map(({ name: name2, text: text2 }) => {
    try {
      return { name: name2, read: readStoredReport(text2) };
    } catch (error) {
      throw new UserError(`${name2}: ${messageOf(error)}`);
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
async function placeOf({ report: { origin } }, {
  github,
  run,
  named,
  name: name2
}) {
  if (origin && origin.sha !== run.sha) {
    throw new UserError(
      `${name2}: it is about commit ${origin.sha.slice(0, 7)}, the run was about ${run.sha.slice(0, 7)}`
    );
  }
  const claimed = named ?? origin?.pullRequest ?? void 0;
  const found = await github.verifiedPullRequest(claimed);
  if (!found.ok) throw new UserError(found.why);
  if (!found.pullRequest && claimed !== void 0) {
    throw new UserError(
      `${name2}: the head of pull request ${claimed} is not commit ${run.sha.slice(0, 7)} of the branch that was judged; a newer run reports for it, or the report names a wrong one`
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
  const warning = (line2) => {
    complete = false;
    runner.warning(line2);
  };
  const urls = [];
  for (const { report, pullRequest, options } of verified) {
    const publisher = {
      github: asRun(github, run),
      options,
      log: { info: runner.info, warning },
      announced: Promise.resolve()
    };
    const changed2 = report.needsDiff ? await github.changedFiles(pullRequest.number) : void 0;
    const found = {
      pullRequests: [pullRequest],
      diff: changed2?.ok ? diffOf(changed2.files) : void 0,
      noDiff: changed2 && !changed2.ok ? changed2.why : void 0
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
