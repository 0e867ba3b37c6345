import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  askedKinds,
  readClusterFacts,
  snapshotText
} from "./commands-gate-read-cluster-facts.js";
import {
  UserError,
  refuseProblems
} from "./settings-user-error.js";
import "./zod.js";
import "./zod-2.js";
import "./manifest-value.js";
import "./empty.js";

// src/commands/snapshot/snapshot-command.ts
var patience = 6e4;
async function snapshotCommand({ values: options, problems }, { stdout, stderr, now }, { openCluster }) {
  refuseProblems(problems);
  const signal = AbortSignal.timeout(patience);
  const cluster = await openCluster({ context: options.context, signal });
  const namespaces = options.namespaces.length > 0 ? options.namespaces : [cluster.namespace];
  const wanted = askedKinds.flatMap(
    (kind) => (kind.namespaced ? namespaces : [void 0]).map((namespace) => ({ ...kind, namespace }))
  );
  const secrets = options["secret-keys"] ? "keys" : options.secrets ? "names" : "none";
  const taken = new Date(now()).toISOString().replace(/\.\d+Z$/, "Z");
  const facts = await readClusterFacts(cluster, wanted, { secrets, signal, taken });
  for (const why of facts.refused) stderr.write(`crashgate: not in the snapshot: ${why}
`);
  for (const name of facts.absentNamespaces)
    stderr.write(`crashgate: there is no namespace ${name} in cluster ${facts.cluster}
`);
  if (facts.lists.length === 0) throw new UserError("nothing could be read, so there is no snapshot");
  stdout.write(snapshotText(facts));
  return 0;
}
export {
  snapshotCommand
};
