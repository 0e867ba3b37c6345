import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  foundIfAllowed
} from "./commands-answers.js";
import "./empty.js";

// src/rollout/permissions.ts
var watched = ["get", "list", "watch"];
var permissions = [
  {
    group: "",
    resource: "pods",
    verbs: watched,
    needed: true,
    without: "nothing can be said of any workload"
  },
  {
    group: "",
    resource: "pods",
    subresource: "log",
    verbs: ["get"],
    needed: false,
    without: "crashes are told apart by exit code alone, and no log is quoted"
  },
  {
    group: "",
    resource: "events",
    verbs: watched,
    needed: false,
    without: "failing mounts, probes, scheduling and refused pods go unexplained"
  },
  {
    group: "",
    resource: "persistentvolumeclaims",
    verbs: watched,
    needed: false,
    without: "claims cannot be followed"
  },
  ...["deployments", "statefulsets", "daemonsets"].map((resource) => ({
    group: "apps",
    resource,
    verbs: watched,
    needed: true,
    without: `${resource} cannot be followed`
  })),
  {
    group: "apps",
    resource: "replicasets",
    verbs: watched,
    needed: true,
    without: "the pods of a Deployment cannot be told from those of its last revision"
  },
  {
    group: "apps",
    resource: "controllerrevisions",
    verbs: watched,
    needed: false,
    without: "old and new pods of a DaemonSet cannot be told apart"
  },
  ...["jobs", "cronjobs"].map((resource) => ({
    group: "batch",
    resource,
    verbs: watched,
    needed: true,
    without: `${resource} cannot be followed`
  }))
];
var rollbackPermissions = [
  ...["deployments", "statefulsets", "daemonsets"].map((resource) => ({
    group: "apps",
    resource,
    verbs: ["patch"],
    needed: true,
    without: `${resource} cannot be rolled back`
  })),
  {
    group: "",
    resource: "pods",
    verbs: ["delete"],
    needed: false,
    without: "a StatefulSet that was rolled back waits for its broken pod until somebody deletes it"
  }
];
var oneOrAll = ["get", "list"];
var diagnosisPermissions = [
  {
    group: "",
    resource: "configmaps",
    verbs: oneOrAll,
    needed: false,
    without: "a missing ConfigMap or key has one source less, and the near name is not found"
  },
  {
    group: "",
    resource: "services",
    verbs: oneOrAll,
    needed: false,
    without: "nobody can say whether the Service that a log names is there"
  },
  {
    group: "discovery.k8s.io",
    resource: "endpointslices",
    verbs: ["list"],
    needed: false,
    without: "how many endpoints of that Service are ready stays unknown"
  },
  {
    group: "",
    resource: "serviceaccounts",
    verbs: oneOrAll,
    needed: false,
    without: "a missing ServiceAccount has one source less"
  },
  ...["resourcequotas", "limitranges"].map((resource) => ({
    group: "",
    resource,
    verbs: ["list"],
    needed: false,
    without: `what refused a pod is only quoted, the ${resource} themselves stay unknown`
  })),
  ...["ingresses", "networkpolicies"].map((resource) => ({
    group: "networking.k8s.io",
    resource,
    verbs: ["list"],
    needed: false,
    without: `${resource} that lead nowhere go unreported`
  })),
  {
    group: "autoscaling",
    resource: "horizontalpodautoscalers",
    verbs: ["list"],
    needed: false,
    without: "autoscalers that do not scale go unreported"
  },
  {
    group: "metrics.k8s.io",
    resource: "pods",
    verbs: ["list"],
    needed: false,
    without: "memory limits cannot be sized by what is used"
  },
  {
    group: "",
    resource: "nodes",
    verbs: oneOrAll,
    clusterWide: true,
    needed: false,
    without: "labels, taints, room and architecture of the nodes stay unknown"
  },
  {
    group: "",
    resource: "persistentvolumes",
    verbs: ["get"],
    clusterWide: true,
    needed: false,
    without: "on which nodes a volume can be used stays unknown"
  },
  {
    group: "networking.k8s.io",
    resource: "ingressclasses",
    verbs: ["list"],
    clusterWide: true,
    needed: false,
    without: "an Ingress whose class no controller serves goes unreported"
  },
  {
    group: "storage.k8s.io",
    resource: "storageclasses",
    verbs: ["list"],
    clusterWide: true,
    needed: false,
    without: "which storage classes there are stays unknown"
  }
];
var secretPermissions = [
  {
    group: "",
    resource: "secrets",
    verbs: oneOrAll,
    needed: false,
    without: "whether a Secret and its keys are there is only known from the kubelet"
  }
];

// src/commands/watch/permissions.ts
async function askPermissions(cluster, { rollback = false, readSecrets = false } = {}) {
  const { namespace } = cluster;
  const asked = [
    ...permissions,
    ...diagnosisPermissions,
    ...readSecrets ? secretPermissions : [],
    ...rollback ? rollbackPermissions : []
  ];
  return Promise.all(
    asked.map(async (permission) => {
      const { group, resource, subresource, verbs, clusterWide } = permission;
      const about = {
        group,
        resource,
        ...clusterWide ? {} : { namespace },
        ...subresource ? { subresource } : {}
      };
      const allowed = await Promise.all(
        verbs.map(async (verb) => foundIfAllowed(await cluster.can({ ...about, verb })))
      );
      return { permission, missing: verbs.filter((_, index) => !allowed[index]) };
    })
  );
}
function permissionLines(answers, namespace, { rollback = false } = {}) {
  const missing = answers.filter(({ missing: missing2 }) => missing2.length > 0);
  if (missing.length === 0) {
    const more = rollback ? ", and what a rollback changes may be changed" : "";
    return [`everything that watch and diagnose read in namespace ${namespace} may be read${more}`];
  }
  return missing.toSorted((a, b) => Number(b.permission.needed) - Number(a.permission.needed)).map(({ permission, missing: missing2 }) => {
    const { group, resource, subresource, needed, without } = permission;
    const name = `${resource}${subresource ? `/${subresource}` : ""}${group ? `.${group}` : ""}`;
    const where = permission.clusterWide ? " (cluster-wide)" : "";
    return `${needed ? "needed  " : "optional"}  ${missing2.join(", ")} ${name}${where}: ${without}`;
  });
}
function permissionsExitCode(answers) {
  return answers.some(({ permission, missing }) => permission.needed && missing.length > 0) ? 1 : 0;
}
export {
  askPermissions,
  permissionLines,
  permissionsExitCode
};
