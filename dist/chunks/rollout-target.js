import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  isWorkloadKind,
  workloadPlural
} from "./kubernetes-kinds.js";

// src/rollout/target.ts
var tolerances = ["strict", "balanced", "patient"];
var factors = { strict: 0.5, balanced: 1, patient: 2 };
var balanced = {
  factor: 1,
  restarts: void 0,
  stability: void 0,
  ignoreContainers: []
};
function titleOf({ kind, namespace, name }) {
  return `${kind} ${namespace}/${name}`;
}
var atOnce = new Set(
  `ConfigMap Secret Service ServiceAccount Namespace Role RoleBinding ClusterRole ClusterRoleBinding NetworkPolicy
  PodDisruptionBudget PriorityClass StorageClass LimitRange ResourceQuota Ingress IngressClass Endpoints EndpointSlice
  HorizontalPodAutoscaler CustomResourceDefinition ValidatingWebhookConfiguration MutatingWebhookConfiguration
  ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding RuntimeClass PersistentVolume PodTemplate`.split(
    /\s+/
  )
);
function existsAtOnce(kind) {
  return atOnce.has(kind);
}
function pluralOf(apiVersion, kind) {
  if (apiVersion === "v1" && kind === "PersistentVolumeClaim") return "persistentvolumeclaims";
  return workloadPlural(apiVersion, kind);
}
function scopesFor(targets, plurals) {
  const scopes = [];
  for (const namespace of new Set(targets.map((target) => target.namespace))) {
    const here = targets.filter((target) => target.namespace === namespace);
    const kinds = new Set(here.map(({ kind }) => kind));
    const core = (apiVersion, kind, plural, selector) => {
      scopes.push({ apiVersion, kind, plural, namespace, ...selector });
    };
    for (const id of new Set(here.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`))) {
      const ofKind = here.filter(({ apiVersion, kind }) => `${apiVersion}/${kind}` === id);
      const [first] = ofKind;
      const plural = (first && pluralOf(first.apiVersion, first.kind)) ?? plurals.get(id);
      if (!first || !plural || first.kind === "Pod" || first.kind === "ReplicaSet") continue;
      const only = ofKind.length === 1 ? { fieldSelector: `metadata.name=${first.name}` } : {};
      core(first.apiVersion, first.kind, plural, only);
    }
    if (![...kinds].some(isWorkloadKind) && !kinds.has("PersistentVolumeClaim")) continue;
    core("v1", "Pod", "pods");
    if (["Deployment", "ReplicaSet", "Rollout"].some((kind) => kinds.has(kind))) {
      core("apps/v1", "ReplicaSet", "replicasets");
    }
    if (kinds.has("DaemonSet")) core("apps/v1", "ControllerRevision", "controllerrevisions");
    const claims = kinds.has("PersistentVolumeClaim");
    core("v1", "Event", "events", claims ? {} : { fieldSelector: "type=Warning" });
  }
  return scopes;
}

export {
  tolerances,
  factors,
  balanced,
  titleOf,
  existsAtOnce,
  pluralOf,
  scopesFor
};
