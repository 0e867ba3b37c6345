import { askedKinds } from '../../gate/cluster-facts/cluster-facts.ts';
import { snapshotText } from '../../gate/cluster-facts/snapshot.ts';
import type { Host } from '../../host-port.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import type { GatePorts } from '../../ports.ts';
import { refuseProblems, UserError } from '../../settings/user-error.ts';
import { readClusterFacts } from '../gate/read-cluster-facts.ts';

/** All requests together take at most this long, in milliseconds. */
const patience = 60_000;

/**
 * Writes to standard output what exists in some namespaces of a cluster, for gates that cannot reach it: names and names of
 * keys, never values. What cannot be read goes to standard error. Returns the exit code: 2 where nothing could be read.
 */
export async function snapshotCommand(
  { values: options, problems }: InputsRead<OptionsOf<'snapshot'>>,
  { stdout, stderr, now }: Pick<Host, 'stdout' | 'stderr' | 'now'>,
  { openCluster }: Pick<GatePorts, 'openCluster'>,
): Promise<number> {
  refuseProblems(problems);
  const signal = AbortSignal.timeout(patience);
  const cluster = await openCluster({ context: options.context, signal });
  const namespaces = options.namespaces.length > 0 ? options.namespaces : [cluster.namespace];
  const wanted = askedKinds.flatMap((kind) =>
    (kind.namespaced ? namespaces : [undefined]).map((namespace) => ({ ...kind, namespace })),
  );
  const secrets = options['secret-keys'] ? 'keys' : options.secrets ? 'names' : 'none';
  const taken = new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z');
  const facts = await readClusterFacts(cluster, wanted, { secrets, signal, taken });
  for (const why of facts.refused) stderr.write(`crashgate: not in the snapshot: ${why}\n`);
  for (const name of facts.absentNamespaces)
    stderr.write(`crashgate: there is no namespace ${name} in cluster ${facts.cluster}\n`);
  if (facts.lists.length === 0) throw new UserError('nothing could be read, so there is no snapshot');
  stdout.write(snapshotText(facts));
  return 0;
}
