import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

const folder = new URL('golden/', import.meta.url);

/** Compares a report with the one kept in golden/. `UPDATE_GOLDEN=1` rewrites that; read the difference before committing. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `(golden/${name} is missing)`);
}
