import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LoadedConfig } from '../ports.ts';

/** The settings file of a working directory. */
const configFileName = '.crashgate.yaml';

/** Loads the named settings file, else `.crashgate.yaml` of the working directory if there is one. */
export async function loadConfigFile(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const path = named || configFileName;
  const read = await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => error);
  if (Buffer.isBuffer(read)) {
    if (isUtf8(read)) return { file: { path, text: read.toString('utf8') } };
    return { problem: { message: 'this settings file is not UTF-8 text', location: { file: path } } };
  }
  if (read.code !== 'ENOENT') {
    const reason =
      read.code === 'EISDIR' ? 'this is a directory, not a settings file' : `cannot be opened (${read.code})`;
    return { problem: { message: reason, location: { file: path } } };
  }
  if (named) return { problem: { message: 'this settings file does not exist', location: { file: path } } };
  return (await misnamed(cwd)) ?? {};
}

/** A settings file nobody reads would be worse than none. */
async function misnamed(cwd: string): Promise<LoadedConfig | undefined> {
  const other = '.crashgate.yml';
  const found = await readFile(resolve(cwd, other)).catch(() => undefined);
  if (!found) return undefined;
  return {
    problem: {
      message: `settings are read from ${configFileName}; rename this file`,
      location: { file: other },
    },
  };
}
