import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { diagnosisSchema } from '../src/report/diagnosis/diagnosis-schema.ts';
import { alertSchema, watchSchema } from '../src/report/report-schemas.ts';

const titled = (title: string, type: z.ZodType): object => {
  const { $schema, ...schema } = z.toJSONSchema(type, { io: 'input', target: 'draft-7' });
  return { $schema, title, ...schema };
};

/** The JSON schemas of what `diagnose`, `watch` and `alert` print with `--format json`, by the names of their files. */
export function reportSchemas(): Record<string, object> {
  return {
    'diagnosis-report': titled('Diagnosis of Crashgate', diagnosisSchema),
    'watch-report': titled('Watch of Crashgate', watchSchema),
    'alert-report': titled('Alert of Crashgate', alertSchema),
  };
}

/** Writes them to `schemas/`. */
export function writeReportSchemas(): void {
  const folder = new URL('../schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(reportSchemas())) {
    writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

if (import.meta.main) writeReportSchemas();
