import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  throwIfNoNamespace
} from "./chunk-ZF3VX6SN.js";
import {
  completeEvidence,
  filesWithoutSecrets,
  parseWorkload
} from "./chunk-PUPVVWFD.js";
import "./chunk-RENUMBB4.js";
import "./chunk-QEGBV7SB.js";
import {
  controllerOf
} from "./chunk-LTDMTOUS.js";
import "./chunk-OKZ2KZTK.js";
import "./chunk-AWT2CK74.js";
import {
  pluralOf,
  titleOf
} from "./chunk-7ZNOUVI3.js";
import {
  requirementsOf,
  writeRequirement
} from "./chunk-DX35OPWM.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-QIJDUKIE.js";
import "./chunk-L75445GO.js";
import {
  nearest
} from "./chunk-XVUWOTLK.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import {
  asList,
  asMapping,
  asString,
  valueAt
} from "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/commands/read-workloads.ts
var kinds = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["apps/v1", "ReplicaSet"],
  ["batch/v1", "Job"],
  ["batch/v1", "CronJob"],
  ["argoproj.io/v1alpha1", "Rollout"],
  ["v1", "Pod"]
];
async function readNamespace(namespace, reading) {
  const { evidence, signal } = reading;
  const degraded = [];
  const lists = await Promise.all(
    kinds.map(async ([apiVersion, kind]) => {
      const scope = scopeOf(apiVersion, kind, namespace);
      const answer = await evidence.list(scope, signal);
      if (answer.kind === "refused" && kind !== "Rollout")
        degraded.push(`${scope.plural}: they may not be read`);
      if (answer.kind === "failed") throw new Error(`${scope.plural} cannot be read: ${answer.reason}`);
      return answer.kind === "found" ? answer.value : [];
    })
  );
  const objects = lists.flat();
  if (objects.length > 0) return { objects, degraded };
  if (degraded.length > 0) throw new Error(`${degraded.join("; ")} (${permissionsHint(namespace)})`);
  await throwIfNoNamespace(namespace, reading.evidence, reading.signal);
  throw new Error(`there is no workload in namespace ${namespace}`);
}
async function readWorkload(target, reading) {
  if (target.kind === "PersistentVolumeClaim")
    throw new Error(`${titleOf(target)} runs no pods: name the workload that uses it`);
  const named = await readNamed(target, reading);
  const chain = [named, ...await controllersAbove(named, target.namespace, reading)];
  const below = await readBelow(chain, target.namespace, reading);
  return { objects: [...chain, ...below.objects], degraded: below.degraded };
}
async function readNamed(target, reading) {
  const { apiVersion, kind, namespace, name } = target;
  const answer = await reading.evidence.get(scopeOf(apiVersion, kind, namespace), name, reading.signal);
  switch (answer.kind) {
    case "found":
      return answer.value;
    case "refused":
      throw new Error(`${titleOf(target)} may not be read (${permissionsHint(namespace)})`);
    case "failed":
      throw new Error(`${titleOf(target)} cannot be read: ${answer.reason}`);
    case "absent":
      await throwIfNoNamespace(namespace, reading.evidence, reading.signal);
      throw new Error(`${titleOf(target)} does not exist${await meantInstead(target, reading)}`);
  }
}
async function meantInstead(target, { evidence, signal }) {
  const { apiVersion, kind, namespace, name } = target;
  const answer = await evidence.list(scopeOf(apiVersion, kind, namespace), signal, true);
  const names = answer.kind === "found" ? answer.value.map(nameOf) : [];
  const meant = nearest(name, names);
  return meant === void 0 ? "" : `; is ${meant} meant?`;
}
async function controllersAbove(object, namespace, { evidence, signal }) {
  const above = [];
  for (let owner = controllerOf(object); owner && above.length < 4; ) {
    if (pluralOf(owner.apiVersion, owner.kind) === void 0) break;
    const answer = await evidence.get(scopeOf(owner.apiVersion, owner.kind, namespace), owner.name, signal);
    if (answer.kind !== "found") break;
    above.push(answer.value);
    owner = controllerOf(answer.value);
  }
  return above;
}
async function readBelow(chain, namespace, { evidence, signal }) {
  const degraded = [];
  const owned = async ([apiVersion, kind], owners, labelSelector) => {
    if (owners.length === 0) return [];
    const scope = { ...scopeOf(apiVersion, kind, namespace), labelSelector };
    const found = foundOr(await evidence.list(scope, signal), scope.plural, degraded);
    const uids = new Set(owners.map(uidOf));
    return found.filter((object) => uids.has(ownerUid(object)));
  };
  const top = chain.at(-1) ?? {};
  const selector = selectorOf(top);
  switch (top.kind) {
    case "Pod":
      return { objects: [], degraded };
    case "Deployment":
    case "Rollout": {
      const sets = await owned(["apps/v1", "ReplicaSet"], [top], selector);
      return { objects: [...sets, ...await owned(["v1", "Pod"], sets, selector)], degraded };
    }
    case "CronJob": {
      const only = chain.find(({ kind }) => kind === "Job");
      const jobs = only ? [only] : await owned(["batch/v1", "Job"], [top], void 0);
      return { objects: [...jobs, ...await owned(["v1", "Pod"], jobs, "job-name")], degraded };
    }
    default:
      return { objects: await owned(["v1", "Pod"], [top], selector), degraded };
  }
}
function foundOr(answer, plural, degraded) {
  if (answer.kind === "found") return answer.value;
  const why = answer.kind === "failed" ? answer.reason : "they may not be read";
  if (plural === "pods") throw new Error(`${plural} cannot be read: ${why}`);
  degraded.push(`${plural}: ${why}`);
  return [];
}
function selectorOf({ spec }) {
  const requirements = requirementsOf(asMapping(spec).selector, []);
  return requirements.length > 0 ? requirements.map(writeRequirement).join(",") : void 0;
}
function scopeOf(apiVersion, kind, namespace) {
  return { apiVersion, kind, plural: pluralOf(apiVersion, kind) ?? "", namespace };
}
function permissionsHint(namespace) {
  return `"crashgate permissions -n ${namespace}" says what is missing`;
}
function nameOf(object) {
  return asString(asMapping(object.metadata).name) ?? "";
}
function uidOf(object) {
  return asMapping(object.metadata).uid;
}
function ownerUid(object) {
  const owners = asList(valueAt(object, ["metadata", "ownerReferences"])).map(asMapping);
  return (owners.find(({ controller }) => controller === true) ?? owners[0])?.uid;
}

// src/commands/diagnose-live.ts
var patience = 15e3;
async function readLive(cluster, { workload, readSecrets, find }) {
  const { namespace, evidence } = cluster;
  const reading = { evidence, signal: AbortSignal.timeout(patience) };
  const { objects, degraded } = await (workload === void 0 ? readNamespace(namespace, reading) : readWorkload(parseWorkload(workload, namespace), reading));
  const first = { objects, degraded, absent: [], logs: [], at: evidence.serverTime() };
  const { taken, calls } = await completeEvidence(first, evidence, { readSecrets, within: patience });
  const files = await filesWithoutSecrets({ ...taken, at: evidence.serverTime() }, find);
  return { files, degraded: taken.degraded, calls };
}
export {
  readLive
};
