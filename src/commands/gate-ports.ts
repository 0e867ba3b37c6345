import { loadConfigFile } from '../files/config-file.ts';
import { loadManifests } from '../files/manifest-files.ts';
import type { GatePorts } from '../ports.ts';

/** The gate's ports on this machine: its files, its standard input, its calendar. */
export function machinePorts(): GatePorts {
  const cwd = process.cwd();
  return {
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    loadConfig: (named) => loadConfigFile(named, cwd),
    today: () => new Date().toISOString().slice(0, 10),
  };
}
