import { loadManifests } from '../files/manifest-files.ts';
import type { WatchPorts } from '../ports.ts';

/** The oldest Node on which the Kubernetes client can be loaded. */
const oldestNode = [22, 19] as const;

/** The watch's ports on this machine. Throws in one line where Node is too old. */
export function machineWatchPorts(
  options: Pick<WatchPorts, 'say' | 'cancelled'>,
  { env, versions, cwd }: { env: NodeJS.ProcessEnv; versions: { readonly node: string }; cwd: string },
): WatchPorts {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new Error(`the watch needs Node ${oldestNode.join('.')} or newer; this is ${versions.node}`);
  }
  return {
    ...options,
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    openCluster: async (wanted) => {
      const { connect } = await import('../cluster/cluster.ts');
      return connect({ ...wanted, env });
    },
    now: Date.now,
  };
}
