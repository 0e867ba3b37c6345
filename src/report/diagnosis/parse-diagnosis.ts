import type * as z from 'zod';
import type { RollbackReport } from '../../rollout/rollback/rollback-report.ts';
import type { Origin } from '../origin.ts';
import type { ReportedOutcome, ReportedWorkload } from './diagnosis-context.ts';
import { diagnosisSchema } from './diagnosis-schema.ts';

/** The contents of a stored JSON report of `diagnose` or `watch`. */
export interface DiagnosisReport {
  readonly version: string;
  readonly error: { readonly message: string } | null;
  readonly outcome?: ReportedOutcome | undefined;
  readonly seconds?: number | undefined;
  readonly cluster?: { readonly name: string } | undefined;
  readonly degraded: readonly string[];
  readonly workloads: readonly ReportedWorkload[];
  readonly rollback?: readonly RollbackReport[] | undefined;
  readonly origin?: Origin | null | undefined;
}

/** No report of ours comes near it. */
const largest = 16 * 1024 * 1024;

/**
 * Reads a stored report. It may come from a job that anybody could change: only what the schema names is taken, long texts
 * and lists are cut, and all of it is still text that somebody else wrote. Throws an error of one line.
 */
export function parseDiagnosisReport(text: string): DiagnosisReport {
  if (text.length > largest) throw new Error('the report is larger than 16 MB');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('the report is no JSON, or was cut off');
  }
  const parsed = diagnosisSchema.safeParse(value);
  if (parsed.success) return withoutUndefined(parsed.data);
  const [issue] = parsed.error.issues;
  const place = issue && issue.path.length > 0 ? ` at ${pathText(issue)}` : '';
  throw new Error(
    `the report is no diagnosis that this version can read: ${(issue?.message ?? 'not known').slice(0, 200)}${place}`,
  );
}

function pathText({ path }: z.core.$ZodIssue): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1, 200);
}

/** Changes say with `undefined` what was not there; JSON leaves it out. */
function withoutUndefined({ rollback, ...data }: z.output<typeof diagnosisSchema>): DiagnosisReport {
  return {
    ...data,
    ...(rollback
      ? {
          rollback: rollback.map(({ to, reason, ...each }) => ({
            ...each,
            to: to ?? undefined,
            reason: reason ?? undefined,
          })),
        }
      : {}),
    workloads: data.workloads.map((workload) => ({
      ...workload,
      diagnoses: workload.diagnoses.map((diagnosis) => ({
        ...diagnosis,
        changed: diagnosis.changed && {
          ...diagnosis.changed,
          changes: diagnosis.changed.changes.map(({ path, before, after }) => ({ path, before, after })),
        },
      })),
    })),
  };
}
