import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeIds
} from "./cause-id.js";
import {
  reportedOutcomes
} from "./report-diagnosis-diagnosis-context.js";
import {
  _enum,
  array,
  boolean,
  int,
  number,
  object,
  string
} from "./zod-2.js";

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
var wiring = object({
  object: object2,
  title: text(600),
  evidence: list(text(1e3), 10),
  fix: text(1e3),
  command: text(600),
  workload: text(520).nullable()
});
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
  wiring: list(wiring, 50).optional().describe("What leads nowhere although its pods stand."),
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
  const parsed = diagnosisSchema.safeParse(value);
  if (parsed.success) return withoutUndefined(parsed.data);
  const [issue] = parsed.error.issues;
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

export {
  originSchema,
  parseDiagnosisReport
};
