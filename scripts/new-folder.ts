import { existsSync } from 'node:fs';

/**
 * Why a rule or a cause cannot have this id; undefined if it can.
 * @param usage the command that makes one
 * @param parent the folder that has a folder for each of them
 */
export function refusal(id: string | undefined, usage: string, parent: URL): string | undefined {
  if (!id) return `usage: ${usage}`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return `"${id}" is not in kebab-case\nusage: ${usage}`;
  return existsSync(new URL(`${id}/`, parent)) ? `${id} exists already` : undefined;
}
