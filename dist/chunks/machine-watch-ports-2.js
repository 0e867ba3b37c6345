import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  loadManifests
} from "./fdir.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  Redactor
} from "./text-redact-assignments.js";

// src/machine/watch-ports.ts
var oldestNode = [22, 19];
function machineWatchPorts(options, host) {
  checkNode(host.nodeVersion, "the watch");
  const { findSecrets, print } = options;
  const clean = findSecrets && new Redactor([], [findSecrets]).text;
  return {
    ...options,
    print: clean ? (lines) => print(lines.map(clean)) : print,
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd: host.cwd, stdin: process.stdin, exclude }),
    openCluster: (wanted) => openCluster({ ...wanted, env: host.env }),
    prometheus: (url) => prometheusAt(url, host.env),
    now: host.now
  };
}
function gateClusterOpener({ env, nodeVersion }) {
  return async (wanted) => {
    checkNode(nodeVersion, "asking a cluster");
    return openCluster({ ...wanted, env });
  };
}
function checkNode(node, what) {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major < oldestNode[0] || major === oldestNode[0] && minor < oldestNode[1]) {
    throw new UserError(`${what} needs Node ${oldestNode.join(".")} or newer; this is ${node}`);
  }
}
async function openCluster(options) {
  const { connect } = await import("./cluster-cluster.js");
  return connect(options);
}
function prometheusAt(url, env) {
  return async (queries) => {
    const { queryPrometheus } = await import("./prometheus-prometheus.js");
    return queryPrometheus({ url, token: env.CRASHGATE_PROMETHEUS_TOKEN || void 0 }, queries);
  };
}
function machineDiagnosePorts({ env, nodeVersion }) {
  return {
    openCluster: async (wanted) => {
      checkNode(nodeVersion, "diagnosing a cluster");
      return openCluster({ ...wanted, env });
    },
    prometheus: (url) => prometheusAt(url, env)
  };
}

export {
  machineWatchPorts,
  gateClusterOpener,
  prometheusAt,
  machineDiagnosePorts
};
