import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { diagnosisSchema } from '../src/report/diagnosis-schema.ts';

/** The JSON schema of what `diagnose --format json` prints; a watch's report ends with the same workloads. */
export function diagnosisJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(diagnosisSchema, { io: 'input', target: 'draft-7' });
  return { $schema, title: 'Diagnosis of Crashgate', ...schema };
}

/** Writes it to `schemas/`. */
export function writeDiagnosisSchema(): void {
  const folder = new URL('../schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(diagnosisJsonSchema(), null, 2);
  writeFileSync(new URL('diagnosis-report.schema.json', folder), `${text}\n`);
}

if (import.meta.main) writeDiagnosisSchema();
