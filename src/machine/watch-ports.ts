import type { DiagnosePorts } from '../commands/diagnose/diagnose.ts';
import { loadManifests } from '../files/manifest-files.ts';
import type { Host } from '../host-port.ts';
import type { Cluster, ClusterOptions, QueryMetrics, WatchPorts } from '../ports.ts';
import { UserError } from '../settings/user-error.ts';
import { Redactor } from '../text/redact/redactor.ts';

/** The oldest Node on which the Kubernetes client can be loaded. */
const oldestNode = [22, 19] as const;

/** What a command adds to the ports of its watch. */
export type WatchPortOptions = Pick<WatchPorts, 'print' | 'cancelled' | 'findSecrets'>;

/** The watch's ports on this machine. Throws in one line where Node is too old. */
export function machineWatchPorts(options: WatchPortOptions, host: Host): WatchPorts {
  checkNode(host.nodeVersion, 'the watch');
  const { findSecrets, print } = options;
  const clean = findSecrets && new Redactor([], [findSecrets]).text;
  return {
    ...options,
    print: clean ? (lines) => print(lines.map(clean)) : print,
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd: host.cwd, stdin: process.stdin, exclude }),
    openCluster: (wanted) => openCluster({ ...wanted, env: host.env }),
    prometheus: (url) => prometheusAt(url, host.env),
    now: host.now,
  };
}

/** How the gate opens a cluster on this machine, when it is asked to. */
export function gateClusterOpener({ env, nodeVersion }: Pick<Host, 'env' | 'nodeVersion'>) {
  return async (wanted: Omit<ClusterOptions, 'env'>): Promise<Cluster> => {
    checkNode(nodeVersion, 'asking a cluster');
    return openCluster({ ...wanted, env });
  };
}

/** Throws in one line where the Kubernetes client cannot be loaded. */
function checkNode(node: string, what: string): void {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new UserError(`${what} needs Node ${oldestNode.join('.')} or newer; this is ${node}`);
  }
}

/** Opens the cluster that kubectl would use. What it takes is loaded only now. */
async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const { connect } = await import('../cluster/cluster.ts');
  return connect(options);
}

/** A Prometheus on the network, loaded only when it is asked. The token comes from the environment, never from an option. */
export function prometheusAt(url: string, env: Host['env']): QueryMetrics {
  return async (queries) => {
    const { queryPrometheus } = await import('../prometheus/prometheus.ts');
    return queryPrometheus({ url, token: env.CRASHGATE_PROMETHEUS_TOKEN || undefined }, queries);
  };
}

/** What a live diagnosis needs, on this machine. */
export function machineDiagnosePorts({ env, nodeVersion }: Host): DiagnosePorts {
  return {
    openCluster: async (wanted) => {
      checkNode(nodeVersion, 'diagnosing a cluster');
      return openCluster({ ...wanted, env });
    },
    prometheus: (url) => prometheusAt(url, env),
  };
}
