import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  throwIfNoNamespace
} from "./commands-absent-namespace.js";
import {
  filesWithoutSecrets
} from "./commands-diagnose-evidence-without-secrets.js";
import {
  completeEvidence,
  rawFiles
} from "./diagnosis-evidence-further-reads.js";
import {
  controllerOf,
  controllerUid,
  parseWorkload
} from "./diagnosis-health-judge-workload.js";
import "./commands-answers.js";
import "./diagnosis-evidence-printed-form.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./text-parse-json.js";
import "./diagnosis-logs-claims-words.js";
import "./diagnosis-secret-values.js";
import {
  readObject
} from "./kubernetes-pod.js";
import "./kubernetes-time.js";
import {
  pluralOf,
  titleOf
} from "./rollout-target.js";
import {
  workloadKinds
} from "./kubernetes-kinds.js";
import {
  UserError
} from "./settings-user-error.js";
import "./manifest-input-problem.js";
import {
  requirementsOf,
  writeRequirement
} from "./manifest-label-selector.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomization.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./settings-settings.js";
import {
  nearest
} from "./text-nearest.js";
import "./fastest-levenshtein.js";
import {
  asMapping,
  asString
} from "./manifest-value.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/commands/diagnose/read-workloads.ts
async function readNamespace(namespace, reading) {
  const { evidence, signal } = reading;
  const degraded = [];
  const lists = await Promise.all(
    workloadKinds.map(async ({ apiVersion, kind, builtIn }) => {
      const scope = scopeOf(apiVersion, kind, namespace);
      const answer = await evidence.list(scope, signal);
      if (answer.kind === "refused" && builtIn) degraded.push(`${scope.plural}: they may not be read`);
      if (answer.kind === "failed") throw new UserError(`${scope.plural} cannot be read: ${answer.reason}`);
      return answer.kind === "found" ? answer.value : [];
    })
  );
  const objects = lists.flat();
  if (objects.length > 0) return { objects, degraded };
  if (degraded.length > 0) throw new UserError(`${degraded.join("; ")} (${permissionsHint(namespace)})`);
  await throwIfNoNamespace(namespace, reading.evidence, reading.signal);
  throw new UserError(`there is no workload in namespace ${namespace}`);
}
async function readWorkload(target, reading) {
  if (target.kind === "PersistentVolumeClaim")
    throw new UserError(`${titleOf(target)} runs no pods: name the workload that uses it`);
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
      throw new UserError(`${titleOf(target)} may not be read (${permissionsHint(namespace)})`);
    case "failed":
      throw new UserError(`${titleOf(target)} cannot be read: ${answer.reason}`);
    case "absent":
      await throwIfNoNamespace(namespace, reading.evidence, reading.signal);
      throw new UserError(`${titleOf(target)} does not exist${await meantInstead(target, reading)}`);
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
  for (let owner = controllerOf(readObject(object)); owner && above.length < 4; ) {
    if (pluralOf(owner.apiVersion, owner.kind) === void 0) break;
    const answer = await evidence.get(scopeOf(owner.apiVersion, owner.kind, namespace), owner.name, signal);
    if (answer.kind !== "found") break;
    above.push(answer.value);
    owner = controllerOf(readObject(answer.value));
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
    return found.filter((object) => uids.has(controllerUid(readObject(object))));
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
  if (plural === "pods") throw new UserError(`${plural} cannot be read: ${why}`);
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

// src/commands/diagnose/diagnose-live.ts
var patience = 15e3;
async function readLive(cluster, { workload, readSecrets, find }) {
  const { namespace, evidence } = cluster;
  const reading = { evidence, signal: AbortSignal.timeout(patience) };
  const { objects, degraded } = await (workload === void 0 ? readNamespace(namespace, reading) : readWorkload(parseWorkload(workload, namespace), reading));
  const first = { objects, degraded, absent: [], logs: [], at: evidence.serverTime() };
  const { clusterReads, calls } = await completeEvidence(first, evidence, {
    readSecrets,
    wiring: true,
    within: patience
  });
  const whole = { ...clusterReads, at: evidence.serverTime() };
  return {
    files: rawFiles(whole),
    stored: () => filesWithoutSecrets(whole, find),
    degraded: clusterReads.degraded,
    calls
  };
}
export {
  readLive
};
