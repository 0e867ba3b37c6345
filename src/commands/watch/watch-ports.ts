import { loadManifests } from '../../files/manifest-files.ts';
import type { Cluster, ClusterOptions, WatchPorts } from '../../ports.ts';
import { Redactor } from '../../text/redact/redactor.ts';
import { prometheusAt } from '../diagnose/measure.ts';

/** The oldest Node on which the Kubernetes client can be loaded. */
const oldestNode = [22, 19] as const;

/** The watch's ports on this machine. Throws in one line where Node is too old. */
export function machineWatchPorts(
  options: Pick<WatchPorts, 'say' | 'cancelled' | 'findSecrets'>,
  { env, versions, cwd }: { env: NodeJS.ProcessEnv; versions: { readonly node: string }; cwd: string },
): WatchPorts {
  checkNode(versions.node, 'the watch');
  const { findSecrets, say } = options;
  const clean = findSecrets && new Redactor([], [findSecrets]).text;
  return {
    ...options,
    say: clean ? (lines) => say(lines.map(clean)) : say,
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    openCluster: (wanted) => openCluster({ ...wanted, env }),
    prometheus: (url) => prometheusAt(url, env),
    now: Date.now,
  };
}

/** Throws in one line where the Kubernetes client cannot be loaded. */
export function checkNode(node: string, what: string): void {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new Error(`${what} needs Node ${oldestNode.join('.')} or newer; this is ${node}`);
  }
}

/** Opens the cluster that kubectl would use. What it takes is loaded only now. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const { connect } = await import('../../cluster/cluster.ts');
  return connect(options);
}
