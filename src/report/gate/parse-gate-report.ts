import * as z from 'zod';
import { certainties } from '../../gate/model/finding.ts';
import { severities } from '../../settings/severity.ts';
import { originSchema } from '../origin.ts';
import type { GateReport } from './json.ts';

/** No report of ours comes near it. */
const largest = 32 * 1024 * 1024;
const mostFindings = 50_000;

/**
 * Reads a stored JSON report of the gate. It may come from a job that anybody could change: only what is named here is
 * taken, long texts are cut, and all of it is still text that somebody else wrote. Throws an error of one line.
 */
export function parseGateReport(text: string): GateReport {
  if (text.length > largest) throw new Error('the report is larger than 32 MB');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('the report is no JSON, or was cut off');
  }
  const parsed = reportSchema().safeParse(value);
  if (parsed.success) return parsed.data as GateReport;
  const [issue] = parsed.error.issues;
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.map(String).join('.').slice(0, 200)}` : '';
  throw new Error(
    `the report is none of the gate that this version can read: ${(issue?.message ?? 'not known').slice(0, 200)}${place}`,
  );
}

/** A function, so that importing this does no work. */
function reportSchema() {
  const cut = (length: number) => z.string().transform((whole) => whole.slice(0, length));
  const [text, line] = [cut(20_000), cut(2_000)];
  const count = z.number().int().nonnegative();
  const position = z.number().int().positive().nullable();
  const rule = z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  const until = z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable();
  const by = z.enum(['annotation', 'comment', 'config', 'base', 'baseline']);
  const finding = z.object({
    rule,
    severity: z.enum(severities),
    certainty: z.enum(certainties),
    blocking: z.boolean(),
    message: text,
    because: text,
    fix: text,
    predicts: text,
    prevents: z.array(line).max(100),
    file: line.nullable(),
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    source: line.nullable(),
    sourceLine: position,
    valuesKey: z.object({ file: line, line: count, key: text }).optional(),
    object: z.object({ apiVersion: line, kind: line, namespace: line.nullable(), name: line }).nullable(),
    container: line.nullable(),
    path: text,
    fingerprint: line,
    suppressed: z.object({ by, reason: text, until }).nullable(),
    docs: line.default(''),
    new: z.boolean().nullable().default(null),
  });
  const skipped = z.object({ reason: line, count, examples: z.array(line).max(100) });
  const suppression = z.object({ rule, object: text, by, reason: text, until, findings: count });
  const external = z.object({ kind: line, namespace: line.nullable(), name: line });
  const unit = z.object({
    ...{ unit: line, verdict: z.enum(['pass', 'block', 'not-rendered']), errors: count, warnings: count },
    reason: line.nullable(),
  });
  return z.object({
    $schema: line.default(''),
    version: z
      .string()
      .max(40)
      .regex(/^\d+\.\d+\.\d+[\w.+-]*$/),
    verdict: z.enum(['pass', 'block', 'error']),
    error: z.object({ message: text }).nullable(),
    counts: z.object({
      ...{ errors: count, warnings: count, notes: count, blocking: count, suppressed: count, files: count },
      known: count.default(0),
    }),
    findings: z.array(finding).max(mostFindings),
    coverage: z.object({
      ...{ files: count, documents: count, objects: count, workloads: count, containers: count },
      skipped: z.array(skipped).max(1_000),
      suppressions: z.array(suppression).max(mostFindings),
      external: z.array(external).max(mostFindings),
      notes: z.array(text).max(1_000),
    }),
    failures: z.array(z.object({ rule, object: text, message: text })).max(mostFindings),
    base: z
      .object({ newOnly: z.boolean(), known: count, new: count, fixed: count, unreadable: text.nullable() })
      .nullable()
      .default(null),
    rendered: z
      .array(z.object({ file: line, directory: line }))
      .max(mostFindings)
      .default([]),
    units: z.array(unit).max(1_000).optional(),
    origin: originSchema,
  });
}
