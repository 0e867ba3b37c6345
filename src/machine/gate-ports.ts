import { loadManifests } from '../files/manifest-files.ts';
import type { Host } from '../host-port.ts';
import type { GatePorts } from '../ports.ts';
import { compileEarly, startSchemaChecks } from '../schema/schema-checks.ts';

/** The gate's ports on this machine: its files, its standard input, its programs, its calendar. */
export function machineGatePorts(
  host: Pick<Host, 'files' | 'now' | 'cwd' | 'env' | 'nodeVersion'>,
): GatePorts {
  const { files, now, cwd } = host;
  const compiling = compileEarly();
  return {
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    loadConfig: files.loadConfig,
    render: async (request) => {
      const { renderer } = await import('../render/render.ts');
      return renderer(cwd)(request);
    },
    fillSources: async (findings, rendered) => {
      const { fillSources } = await import('../render/fill-sources.ts');
      return fillSources(findings, rendered, cwd);
    },
    startSchemaChecks: (request) => startSchemaChecks(request, { compiling }),
    openCluster: async (wanted) => {
      const { gateClusterOpener } = await import('./watch-ports.ts');
      return gateClusterOpener(host)(wanted);
    },
    today: () => new Date(now()).toISOString().slice(0, 10),
  };
}
