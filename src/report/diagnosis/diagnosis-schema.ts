import * as z from 'zod';
import { causeIds } from '../../cause-id.ts';
import { originSchema } from '../origin.ts';
import { reportedOutcomes } from './diagnosis-context.ts';

/** A text of which so many characters are taken. */
function text(length: number) {
  return z.string().transform((value) => value.slice(0, length));
}

/** A list of which so many items are taken. */
function list<Item extends z.ZodType>(item: Item, length: number) {
  return z.array(item).transform((items) => items.slice(0, length));
}

const name = text(260);
const line = text(400);
/** A time as the API writes it. */
export const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
const count = z.int().nonnegative();

const object = z.object({ apiVersion: name, kind: name, namespace: name, name });

const location = z.object({
  container: name.nullable(),
  kind: z.enum(['app', 'init', 'sidecar', 'none']),
});

const evidence = z.object({
  origin: z.enum(['status', 'event', 'log', 'spec', 'object', 'change', 'metrics']).catch('status'),
  proves: z.boolean().default(false),
  source: text(600),
  text: text(1000),
});

const change = z.object({ path: text(600), before: text(2000).optional(), after: text(2000).optional() });

const changed = z.object({
  since: name,
  changes: list(change, 20),
  hunks: list(z.object({ path: text(600), lines: list(line, 60) }), 8).default([]),
});

const diagnosis = z.object({
  cause: z.enum(causeIds),
  confidence: z.enum(['high', 'medium', 'low']),
  location,
  title: text(600),
  evidence: list(evidence, 20),
  trail: list(z.object({ question: text(300), answer: text(300) }), 40),
  changed: changed.nullable(),
  remedy: z.object({ steps: list(text(1000), 10), yaml: text(4000).nullable() }),
  commands: list(text(600), 6),
  ruledOut: list(text(300), 10),
  preventedBy: list(z.string().regex(/^[a-z][a-z0-9-]{0,60}$/), 20),
  others: list(z.object({ cause: z.enum(causeIds), why: text(300) }), 10),
  pods: list(name, 500).default([]),
});

const unknownImpact = {
  serving: 'unknown' as const,
  ready: null,
  wanted: 0,
  text: 'not known',
  stuck: false,
};

const wiring = z.object({
  object,
  title: text(600),
  evidence: list(text(1000), 10),
  fix: text(1000),
  command: text(600),
  workload: text(520).nullable(),
});

/** A workload with its diagnoses, as every document has it. */
export const workloadSchema = z.object({
  object,
  outcome: z.enum(reportedOutcomes),
  diagnoses: list(diagnosis, 20),
  // A watch counts pods and names revisions in its own way.
  pods: z
    .object({ failing: count, present: count, desired: count })
    .catch({ failing: 0, present: 0, desired: 0 }),
  impact: z
    .object({
      serving: z.enum(['all', 'some', 'none', 'unknown']),
      ready: count.nullable(),
      wanted: count,
      text: text(300),
      stuck: z.boolean(),
    })
    .default(unknownImpact),
  revision: z.object({ from: name.nullable(), to: name.nullable() }).catch({ from: null, to: null }),
  failedAfterSeconds: z.number().nonnegative().nullable().default(null),
  logs: list(
    z.object({
      pod: name,
      container: name,
      which: z.enum(['current', 'previous']),
      firstLine: z.int(),
      lines: list(line, 60),
      redacted: count,
    }),
    5,
  ).default([]),
  events: list(
    z.object({
      type: name,
      reason: name,
      about: name,
      message: text(2000),
      count,
      first: time.nullable(),
      last: time.nullable(),
    }),
    40,
  ).default([]),
  timeline: list(z.object({ at: time, text: line }), 40).default([]),
});

/** How the rollback of one workload ended. */
export const rollbackSchema = z.object({
  workload: z.object({ kind: name, namespace: name, name }),
  outcome: z.enum(['healthy', 'failed', 'refused']),
  to: line.nullable().default(null),
  reason: text(600).nullable().default(null),
  deletedPods: list(name, 50).default([]),
});

/** The JSON document of `diagnose`, and what a watch ends with, as far as a report needs it. */
export const diagnosisSchema = z.object({
  version: text(60),
  error: z
    .object({ message: text(2000) })
    .nullable()
    .default(null),
  outcome: z.enum(reportedOutcomes).optional(),
  seconds: z.number().nonnegative().optional(),
  cluster: z.object({ name: text(260) }).optional(),
  degraded: list(text(600), 50).default([]),
  wiring: list(wiring, 50).optional().describe('What leads nowhere although its pods stand.'),
  workloads: list(workloadSchema, 500),
  rollback: list(rollbackSchema, 500).nullable().optional(),
  origin: originSchema,
});
