import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/kubernetes/kinds.ts
var own = { template: ["spec", "template"], made: false, builtIn: true };
var workloadKinds = [
  { apiVersion: "apps/v1", kind: "Deployment", plural: "deployments", short: "deploy", ...own },
  { apiVersion: "apps/v1", kind: "StatefulSet", plural: "statefulsets", short: "sts", ...own },
  { apiVersion: "apps/v1", kind: "DaemonSet", plural: "daemonsets", short: "ds", ...own },
  { apiVersion: "apps/v1", kind: "ReplicaSet", plural: "replicasets", short: "rs", ...own, made: true },
  { apiVersion: "batch/v1", kind: "Job", plural: "jobs", short: "", ...own },
  {
    ...{ apiVersion: "batch/v1", kind: "CronJob", plural: "cronjobs", short: "cj", ...own },
    template: ["spec", "jobTemplate", "spec", "template"]
  },
  {
    ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", plural: "rollouts", short: "ro", ...own },
    builtIn: false
  },
  { apiVersion: "v1", kind: "Pod", plural: "pods", short: "po", ...own, template: [], made: true }
];
var podMakers = workloadKinds.filter(
  ({ builtIn, template }) => builtIn && template.length === 2
);
var byId = new Map(workloadKinds.map((known) => [`${known.apiVersion}/${known.kind}`, known]));
function workloadPlural(apiVersion, kind) {
  return byId.get(`${apiVersion}/${kind}`)?.plural;
}
function isWorkloadKind(kind) {
  return workloadKinds.some((known) => known.kind === kind);
}
function podSpecPath(kind) {
  const { template } = workloadKinds.find((known) => known.kind === kind) ?? own;
  return [...template, "spec"];
}

export {
  workloadKinds,
  podMakers,
  workloadPlural,
  isWorkloadKind,
  podSpecPath
};
