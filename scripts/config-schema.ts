import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Rule } from '../src/gate/model/rule.ts';
import { rules } from '../src/gate/rules/index.ts';
import { configSchema } from '../src/settings/schema.ts';

/** The JSON schema of `.crashgate.yaml`; draft 7, which is what yaml-language-server reads best. */
export function configJsonSchema(known: readonly Rule[] = rules): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema(known), { io: 'input', target: 'draft-7' });
  return {
    $schema,
    title: 'Settings of Crashgate',
    description: 'The settings file .crashgate.yaml',
    ...schema,
  };
}

/** Writes it to `schemas/`, for editors. */
export function writeConfigSchema(): void {
  const folder = new URL('../schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(configJsonSchema(), null, 2);
  writeFileSync(new URL('crashgate-config.schema.json', folder), `${text}\n`);
}

if (import.meta.main) writeConfigSchema();
