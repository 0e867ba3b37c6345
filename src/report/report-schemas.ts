import * as z from 'zod';
import { causeIds } from '../cause-id.ts';
import { diagnosisSchema, rollbackSchema, time, workloadSchema } from './diagnosis/diagnosis-schema.ts';

/*
 * What `watch` and `alert` print as JSON. Nothing reads these at run time: the published schemas are made from them, and a
 * test holds them against real output.
 */

const error = z.strictObject({ message: z.string() }).nullable();
const text = z.string();
const count = z.int().nonnegative();

const confidence = z.enum(['high', 'medium', 'low']);
const object = z.strictObject({ apiVersion: text, kind: text, namespace: text, name: text });

const candidate = z.strictObject({
  cause: z.enum(causeIds),
  class: z.enum(['T', 'G', 'E', 'A', 'I']).describe('How it behaves over time: docs/watch.md.'),
  confidence,
  title: text,
  object: text.describe('The pod, or whatever else shows it.'),
  container: text.nullable(),
  since: time,
});

const watchedWorkload = workloadSchema
  .omit({ pods: true, revision: true })
  .extend({
    place: z.strictObject({ file: text, line: count }).nullable().describe('The manifest that names it.'),
    reason: text.nullable(),
    cause: candidate.nullable(),
    candidates: z.array(candidate),
    supersededBy: z.strictObject({ manager: text, time }).nullable(),
    unchanged: z.boolean().describe('True when it was finished before the watch began.'),
    revision: z.strictObject({ now: z.int(), before: z.int() }).nullable(),
    pods: z.strictObject({ wanted: count, updated: count, available: count, old: count }).nullable(),
    preExistingFailures: count,
    note: text.nullable(),
  })
  .strict();

/** The JSON document of a watch. */
export const watchSchema = z.strictObject({
  version: text,
  outcome: z.enum(['complete', 'failed', 'timed-out', 'superseded', 'cancelled', 'unable']),
  error,
  cluster: z.strictObject({ name: text, context: text, version: text }).optional(),
  startedAt: time.optional(),
  seconds: z.number().nonnegative().optional(),
  workloads: z.array(watchedWorkload),
  notAwaited: z.array(text),
  warnings: z.array(text).optional().describe('What a person should know although nothing failed.'),
  degraded: z.array(text).describe('What could not be read.'),
  rollback: z
    .array(rollbackSchema)
    .nullable()
    .describe(
      'How each failed workload was taken back: healthy, failed, or refused and why; null when nobody asked for it.',
    ),
  origin: diagnosisSchema.shape.origin,
});

const alarm = z.strictObject({
  object,
  pod: text.nullable().describe('Null where there is none, which is the trouble.'),
  container: text.nullable(),
  reason: z.enum(['restarts', 'crash-loop', 'cannot-start', 'no-pods']),
  waiting: text.nullable().describe("The kubelet's word for what it waits for."),
  restarts: z
    .strictObject({ atLeast: count, atMost: count, seconds: z.number().nonnegative() })
    .nullable()
    .describe('Within so many seconds; both are equal where they could be counted.'),
  cause: z.strictObject({ id: z.enum(causeIds), confidence, title: text }).nullable(),
});

/** The JSON document of an alert. */
export const alertSchema = z.strictObject({
  version: text,
  verdict: z.enum(['quiet', 'alert', 'unable']),
  error,
  at: time.optional(),
  scope: z
    .strictObject({
      cluster: text,
      namespace: text.nullable().describe('Null for all.'),
      selector: text.nullable(),
    })
    .optional(),
  condition: z
    .strictObject({ restarts: count, windowSeconds: z.number().positive() })
    .optional()
    .describe('More restarts than this within the window are an alert.'),
  since: time.nullable().optional().describe('When the look was taken that this one counts from.'),
  pods: count.optional().describe('How many were looked at.'),
  alerts: z.array(alarm),
  workloads: z.array(workloadSchema.strict()),
  counts: z
    .array(z.strictObject({ namespace: text, pod: text, uid: text, container: text, restarts: count }))
    .describe('Restarts of each container so far: `--since` counts from them.'),
  degraded: z.array(text).describe('What could not be read.'),
});
