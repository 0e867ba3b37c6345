import { loadConfigFile } from '../../files/config-file.ts';
import { loadManifests } from '../../files/manifest-files.ts';
import type { GatePorts } from '../../ports.ts';
import { startSchemaChecks } from '../../schema/schema-checks.ts';

/** The gate's ports on this machine: its files, its standard input, its programs, its calendar. */
export function machinePorts(): GatePorts {
  const cwd = process.cwd();
  return {
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    loadConfig: (named) => loadConfigFile(named, cwd),
    render: async (request) => {
      const { renderer } = await import('../../render/render.ts');
      return renderer(cwd)(request);
    },
    fillSources: async (findings, files) => {
      const { fillSources } = await import('../../render/fill-sources.ts');
      return fillSources(findings, files, cwd);
    },
    startSchemaChecks,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
