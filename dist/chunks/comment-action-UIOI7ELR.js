import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeIds
} from "./chunk-H5HF2K56.js";
import {
  storyOfReport,
  tellWatch,
  watchKey,
  watchWishesOf
} from "./chunk-RPS33WFR.js";
import "./chunk-IUHPTO5C.js";
import "./chunk-QOVOCX7D.js";
import {
  reportedOutcomes
} from "./chunk-DXLAF6BW.js";
import "./chunk-VQS7FYYE.js";
import "./chunk-JVINL5N4.js";
import {
  runUrlOf
} from "./chunk-FT4H63W3.js";
import {
  diffOf,
  tell
} from "./chunk-ETA5H5Z6.js";
import {
  actionPorts
} from "./chunk-33HUJTI4.js";
import "./chunk-5HCA34N7.js";
import "./chunk-BTLBSF4J.js";
import "./chunk-UC3VK63I.js";
import "./chunk-IK4VU4W6.js";
import "./chunk-TRCWQ2LK.js";
import "./chunk-USLRU4MB.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-AWT2CK74.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-CQMQOJS4.js";
import "./chunk-AIDBES5Y.js";
import "./chunk-NREH2VWW.js";
import "./chunk-7ZNOUVI3.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-HG2EGJYK.js";
import "./chunk-DX35OPWM.js";
import {
  certainties,
  severities
} from "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-QIJDUKIE.js";
import {
  _enum,
  array,
  boolean,
  int,
  number,
  object,
  string
} from "./chunk-LLURYFC7.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import {
  asMapping
} from "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/files/read-reports.ts
import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
var limits = { bytes: 16 * 1024 * 1024, allBytes: 64 * 1024 * 1024, files: 50, entries: 500, depth: 3 };
async function readReports(path) {
  const paths = await isDirectory(path) ? await jsonFilesIn(path) : [path];
  if (paths.length === 0) throw new Error(`${shown(path)} holds no .json file`);
  if (paths.length > limits.files)
    throw new Error(`${shown(path)} holds more than ${limits.files} .json files`);
  const reports = [];
  let left = limits.allBytes;
  for (const each of paths) {
    const text2 = await readRegular(each, Math.min(limits.bytes, left));
    left -= Buffer.byteLength(text2);
    reports.push({ name: shown(each), text: text2 });
  }
  return reports;
}
async function isDirectory(path) {
  const found = await lstat(path).catch(() => void 0);
  if (!found) throw new Error(`${shown(path)} does not exist`);
  if (found.isSymbolicLink()) throw new Error(`${shown(path)} is a symbolic link`);
  return found.isDirectory();
}
async function jsonFilesIn(root) {
  const files = [];
  let entries = 0;
  const visit = async (folder, depth) => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      entries += 1;
      if (entries > limits.entries)
        throw new Error(`${shown(root)} holds more than ${limits.entries} entries`);
      if (entry.isSymbolicLink()) throw new Error(`${shown(path)} is a symbolic link`);
      if (entry.isDirectory()) {
        if (depth >= limits.depth)
          throw new Error(`${shown(path)} lies deeper than ${limits.depth} directories`);
        await visit(path, depth + 1);
      } else if (entry.name.endsWith(".json")) files.push(path);
    }
  };
  await visit(root, 1);
  return files.toSorted();
}
async function readRegular(path, limit) {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => void 0);
  if (!file) throw new Error(`${shown(path)} cannot be opened`);
  try {
    const { size, ...found } = await file.stat().then((each) => ({ size: each.size, isFile: each.isFile() }));
    if (!found.isFile) throw new Error(`${shown(path)} is no file`);
    if (size > limit) throw new Error(`${shown(path)} is larger than ${Math.floor(limit / 1024 / 1024)} MB`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
  } catch (error) {
    throw error instanceof TypeError ? new Error(`${shown(path)} is no UTF-8 text`) : error;
  } finally {
    await file.close();
  }
}
function shown(path) {
  return shorten(visible(path), 200);
}

// src/report/origin.ts
var originSchema = object({
  sha: string().regex(/^[0-9a-f]{40,64}$/),
  key: string().max(200),
  environment: string().max(255).nullable(),
  pullRequest: number().int().positive().max(2e9).nullable()
}).nullable().optional();

// src/report/diagnosis-schema.ts
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

// src/report/parse-diagnosis.ts
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

// src/report/parse-gate-report.ts
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
  const story = storyOfReport(report);
  if (!story) throw new Error("it does not say how a watch ended");
  return { by: "watch", report, story };
}
function parsed(text2) {
  try {
    return asMapping(JSON.parse(text2.replace(/^\ufeff/, "")));
  } catch {
    throw new Error("the report is no JSON, or was cut off");
  }
}

// src/commands/comment-action.ts
var patience = 12e4;
var Refusal = class extends Error {
};
async function runCommentAction(core, env, { openGitHub } = actionPorts) {
  let failed = false;
  const voice = {
    say: (line2) => core.info(line2),
    warn: (line2) => {
      failed = true;
      core.warning(line2);
    }
  };
  try {
    const wishes = watchWishesOf(core, env);
    const named = numberOf(core);
    const reports = await reportsIn(core.getInput("report"));
    const opened = await openGitHub({ token: core.getInput("token"), env, budget: patience });
    if (!opened.ok) throw new Refusal(opened.why);
    const { github } = opened;
    const run = judgedRun(github, named);
    const verified = [];
    for (const { name: name2, read } of reports) {
      const pullRequest = await placeOf(read, { github, run, named, name: name2 });
      if (pullRequest) verified.push({ read, pullRequest, wishes: wishesOf(read, wishes, core) });
      else voice.say(`${name2}: no pull request has the commit ${run.sha.slice(0, 7)}; nothing is posted`);
    }
    refuseTwins(verified);
    const urls = [];
    for (const each of verified) {
      const url = await post(each, asRun(github, run, each.pullRequest), { env, run, voice });
      if (url !== void 0) urls.push(url);
    }
    core.setOutput("comment-url", urls[0] ?? "");
    if (failed) core.setFailed("not everything was posted");
    return failed ? 2 : 0;
  } catch (error) {
    core.setOutput("comment-url", "");
    core.setFailed(visible(`nothing is posted: ${error instanceof Error ? error.message : String(error)}`));
    return 2;
  }
}
async function reportsIn(path) {
  if (path === "") throw new Refusal("mode comment needs report: a JSON report, or a directory of them");
  return (await readReports(path)).map(({ name: name2, text: text2 }) => {
    try {
      return { name: name2, read: readStoredReport(text2) };
    } catch (error) {
      throw new Refusal(`${name2}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
function numberOf(core) {
  const text2 = core.getInput("pull-request");
  if (text2 === "") return void 0;
  if (!/^[1-9]\d{0,9}$/.test(text2)) throw new Refusal(`pull-request must be a number, not "${text2}"`);
  return Number(text2);
}
function judgedRun({ run }, named) {
  if (run.event === "workflow_run") {
    if (run.trigger) return run.trigger;
    throw new Refusal("the event does not say which run triggered this one");
  }
  if (named !== void 0) return { id: run.id, attempt: run.attempt, sha: run.sha };
  throw new Refusal(
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
    throw new Refusal(
      `${name2}: it is about commit ${origin.sha.slice(0, 7)}, the run was about ${run.sha.slice(0, 7)}`
    );
  }
  const claimed = named ?? origin?.pullRequest ?? void 0;
  const found = await github.verifiedPullRequest(claimed);
  if (!found.ok) throw new Refusal(found.why);
  if (!found.pullRequest && claimed !== void 0) {
    throw new Refusal(
      `${name2}: the head of pull request ${claimed} is not commit ${run.sha.slice(0, 7)} of the branch that was judged; a newer run reports for it, or the report names a wrong one`
    );
  }
  return found.pullRequest;
}
function wishesOf({ report: { origin } }, wishes, core) {
  return {
    ...wishes,
    key: origin?.key ?? core.getInput("comment-key"),
    environment: origin?.environment ?? wishes.environment,
    ...{ deployment: "none", checks: false, commitComment: false }
  };
}
function refuseTwins(verified) {
  const keys = verified.map(
    ({ read, wishes, pullRequest }) => JSON.stringify(
      read.by === "gate" ? [pullRequest.number, "gate", wishes.key] : [pullRequest.number, watchKey(wishes, read.story.cluster)]
    )
  );
  if (new Set(keys).size < keys.length) {
    throw new Refusal("several reports are for the same comment; tell their jobs apart by comment-key");
  }
}
function asRun(github, run, pullRequest) {
  const { repositoryUrl } = github.run;
  return {
    ...github,
    run: { ...github.run, ...run, url: runUrlOf(repositoryUrl, run) },
    pullRequests: async () => ({ ok: true, pullRequests: [pullRequest] }),
    upsertComment: (request) => github.upsertComment({ ...request, run })
  };
}
async function post({ read, pullRequest, wishes }, github, { env, run, voice }) {
  if (read.by === "watch") {
    const { story } = read;
    const telling = { story, annotations: [], files: [], context: {}, at: (/* @__PURE__ */ new Date()).toISOString(), run };
    return tellWatch({ github, wishes }, telling, voice);
  }
  const changed2 = await github.changedFiles(pullRequest.number);
  const audience = {
    github,
    pullRequests: [pullRequest],
    diff: changed2.ok ? diffOf(changed2.files) : void 0,
    noDiff: changed2.ok ? void 0 : changed2.why,
    wishes: { comment: wishes.comment, review: false, checks: false, key: wishes.key }
  };
  return tell(audience, read.report, void 0, { ...env, GITHUB_SHA: run.sha }, voice);
}
export {
  runCommentAction
};
