import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  prometheusAt
} from "./chunk-PQI2OY3O.js";
import {
  Redactor
} from "./chunk-LTDMTOUS.js";
import {
  loadManifests
} from "./chunk-36QYABQA.js";

// src/commands/watch-ports.ts
var oldestNode = [22, 19];
function machineWatchPorts(options, { env, versions, cwd }) {
  checkNode(versions.node, "the watch");
  const { findSecrets, say } = options;
  const clean = findSecrets && new Redactor([], [findSecrets]).text;
  return {
    ...options,
    say: clean ? (lines) => say(lines.map(clean)) : say,
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    openCluster: (wanted) => openCluster({ ...wanted, env }),
    prometheus: (url) => prometheusAt(url, env),
    now: Date.now
  };
}
function checkNode(node, what) {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major < oldestNode[0] || major === oldestNode[0] && minor < oldestNode[1]) {
    throw new Error(`${what} needs Node ${oldestNode.join(".")} or newer; this is ${node}`);
  }
}
async function openCluster(options) {
  const { connect } = await import("./cluster-3ERY6AXR.js");
  return connect(options);
}

export {
  machineWatchPorts,
  checkNode,
  openCluster
};
