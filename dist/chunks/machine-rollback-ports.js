import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  machineWatchPorts
} from "./machine-watch-ports-2.js";
import {
  runCommand
} from "./render-run-command.js";
import "./fdir.js";
import "./files-read-bytes.js";
import "./settings-user-error.js";
import "./picomatch.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/machine/rollback-ports.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var helmTime = 6 * 6e4;
var ours = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|NODE_)/;
function machineRollbackPorts(options, host) {
  const { env } = host;
  return {
    ...machineWatchPorts(options, host),
    openCluster: async (wanted) => {
      const { connect } = await import("./cluster-cluster.js");
      return connect({ ...wanted, env });
    },
    helm: helmOver(env)
  };
}
function helmOver(env) {
  const known = Object.entries(env).filter(([name, value]) => value !== void 0 && !ours.test(name));
  const run = (args, more = {}) => runCommand({
    argv: ["helm", ...args],
    env: { ...Object.fromEntries(known), ...more },
    timeoutMs: helmTime
  });
  return async (args, kubeconfig) => {
    if (!kubeconfig) return run(args);
    const folder = await mkdtemp(join(tmpdir(), "crashgate-"));
    try {
      const KUBECONFIG = join(folder, "kubeconfig");
      await writeFile(KUBECONFIG, kubeconfig, { mode: 384 });
      return await run(args, { KUBECONFIG });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
export {
  machineRollbackPorts
};
