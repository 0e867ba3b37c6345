import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RollbackPorts } from '../commands/rollback/rollback.ts';
import type { HelmPort } from '../commands/rollback/rollback-helm.ts';
import type { Host } from '../host-port.ts';
import { runCommand } from '../render/run-command.ts';
import { machineWatchPorts, type WatchPortOptions } from './watch-ports.ts';

/** Helm waits for hooks of the chart, five minutes by itself. */
const helmTime = 6 * 60_000;

/** What the runner gives to the action alone. */
const ours = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|NODE_)/;

/** The rollback's ports on this machine: the watch's, with a cluster that may be changed, and the user's helm. */
export function machineRollbackPorts(options: WatchPortOptions, host: Host): RollbackPorts {
  const { env } = host;
  return {
    ...machineWatchPorts(options, host),
    openCluster: async (wanted) => {
      const { connect } = await import('../cluster/cluster.ts');
      return connect({ ...wanted, env });
    },
    helm: helmOver(env),
  };
}

/** Helm reads the cluster as kubectl does, and the credential programs that a kubeconfig names read the environment. */
function helmOver(env: Host['env']): HelmPort {
  const known = Object.entries(env).filter(([name, value]) => value !== undefined && !ours.test(name));
  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    runCommand({
      argv: ['helm', ...args],
      env: { ...(Object.fromEntries(known) as Record<string, string>), ...more },
      timeoutMs: helmTime,
    });
  return async (args, kubeconfig) => {
    if (!kubeconfig) return run(args);
    const folder = await mkdtemp(join(tmpdir(), 'crashgate-'));
    try {
      const KUBECONFIG = join(folder, 'kubeconfig');
      await writeFile(KUBECONFIG, kubeconfig, { mode: 0o600 });
      return await run(args, { KUBECONFIG });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
