import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import "./chunk-XNUOBV35.js";

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

// src/commands/permissions.ts
async function askPermissions(cluster) {
  const { namespace } = cluster;
  return Promise.all(
    permissions.map(async (permission) => {
      const { group, resource, subresource, verbs } = permission;
      const about = {
        group,
        resource,
        namespace,
        ...subresource ? { subresource } : {}
      };
      const allowed = await Promise.all(verbs.map((verb) => cluster.can({ ...about, verb })));
      return { permission, missing: verbs.filter((_, index) => !allowed[index]) };
    })
  );
}
function permissionLines(answers, namespace) {
  const missing = answers.filter(({ missing: missing2 }) => missing2.length > 0);
  if (missing.length === 0) return [`everything the watch reads in namespace ${namespace} may be read`];
  return missing.toSorted((a, b) => Number(b.permission.needed) - Number(a.permission.needed)).map(({ permission, missing: missing2 }) => {
    const { group, resource, subresource, needed, without } = permission;
    const name = `${resource}${subresource ? `/${subresource}` : ""}${group ? `.${group}` : ""}`;
    return `${needed ? "needed  " : "optional"}  ${missing2.join(", ")} ${name}: ${without}`;
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
