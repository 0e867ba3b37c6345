import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  UserError
} from "./settings-user-error.js";
import {
  iso_exports
} from "./zod.js";
import {
  array,
  literal,
  strictObject,
  string
} from "./zod-2.js";
import {
  asMapping,
  asText
} from "./manifest-value.js";

// src/gate/cluster-facts/snapshot.ts
import { createHash } from "node:crypto";
var name = string().max(300);
var snapshotSchema = strictObject({
  kind: literal("ClusterSnapshot"),
  apiVersion: literal("crashgate.dev/v1"),
  cluster: name,
  version: name,
  taken: iso_exports.datetime(),
  defaultNamespace: name,
  lists: array(
    strictObject({
      apiVersion: name,
      kind: name,
      namespace: name.nullable(),
      objects: array(strictObject({ name, keys: array(name).optional() }))
    })
  ).max(1e4),
  absentNamespaces: array(name),
  refused: array(string().max(1e3)),
  digest: string().regex(/^sha256:[0-9a-f]{64}$/)
});
function snapshotText(facts) {
  const document = { kind: "ClusterSnapshot", apiVersion: "crashgate.dev/v1", ...facts };
  return `${JSON.stringify({ ...document, digest: digestOf(document) }, null, 1)}
`;
}
function readSnapshot(path, text) {
  const again = 'write it again with "crashgate snapshot"';
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${path} is not JSON, or was cut off: ${again}`);
  }
  const { success, data, error } = snapshotSchema.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    throw new UserError(`${path} is not a snapshot (${issue?.path.join(".") || "as a whole"}): ${again}`);
  }
  const { digest, ...document } = data;
  if (digest !== digestOf(document))
    throw new UserError(`${path} was changed after it was written (its digest does not match): ${again}`);
  const { kind: _, apiVersion: __, ...facts } = document;
  return facts;
}
function digestOf(document) {
  return `sha256:${createHash("sha256").update(JSON.stringify(document)).digest("hex")}`;
}

// src/gate/cluster-facts/cluster-facts.ts
var namespaced = (apiVersion, kind, plural) => ({
  ...{ apiVersion, kind, plural },
  namespaced: true
});
var clusterWide = (apiVersion, kind, plural) => ({
  ...{ apiVersion, kind, plural },
  namespaced: false
});
var askedKinds = [
  namespaced("v1", "ConfigMap", "configmaps"),
  namespaced("v1", "Secret", "secrets"),
  namespaced("v1", "ServiceAccount", "serviceaccounts"),
  namespaced("v1", "PersistentVolumeClaim", "persistentvolumeclaims"),
  namespaced("v1", "Service", "services"),
  namespaced("secrets-store.csi.x-k8s.io/v1", "SecretProviderClass", "secretproviderclasses"),
  clusterWide("storage.k8s.io/v1", "StorageClass", "storageclasses"),
  clusterWide("scheduling.k8s.io/v1", "PriorityClass", "priorityclasses"),
  clusterWide("node.k8s.io/v1", "RuntimeClass", "runtimeclasses"),
  clusterWide("networking.k8s.io/v1", "IngressClass", "ingressclasses")
];

// src/commands/gate/read-cluster-facts.ts
var longestList = 1e4;
var namespaces = { apiVersion: "v1", kind: "Namespace", plural: "namespaces", namespace: void 0 };
async function readClusterFacts(cluster, wanted, { secrets, signal, taken }) {
  const refused = [];
  const asked = wanted.filter(({ kind }) => kind !== "Secret" || secrets !== "none");
  const placeOf = ({ namespaced: namespaced2, namespace }) => namespaced2 ? namespace ?? cluster.namespace : void 0;
  const lists = asked.map(async (list) => {
    const { apiVersion, kind, plural } = list;
    const namespace = placeOf(list);
    const withKeys = kind === "ConfigMap" || kind === "Secret" && secrets === "keys";
    const answer = await cluster.evidence.list({ apiVersion, kind, plural, namespace }, signal, !withKeys);
    const place = namespace === void 0 ? "" : ` in namespace ${namespace}`;
    const why = whyNot(answer);
    if (why !== void 0) {
      refused.push(`${plural}${place}: ${why}`);
      return void 0;
    }
    const objects = answer.kind === "found" ? answer.value : [];
    return {
      apiVersion,
      kind,
      namespace: namespace ?? null,
      objects: objects.map((object) => factOf(object, withKeys))
    };
  });
  const places = [...new Set(asked.map(placeOf).filter((place) => place !== void 0))];
  const missing = places.map(async (name2) => {
    const answer = await cluster.evidence.get(namespaces, name2, signal);
    return answer.kind === "absent" ? [name2] : [];
  });
  return {
    cluster: cluster.name,
    version: cluster.version,
    taken,
    defaultNamespace: cluster.namespace,
    lists: (await Promise.all(lists)).filter((list) => list !== void 0),
    absentNamespaces: (await Promise.all(missing)).flat(),
    refused
  };
}
function whyNot(answer) {
  if (answer.kind === "refused") return "the role is not allowed to list them";
  if (answer.kind === "failed") return answer.reason;
  if (answer.kind === "found" && answer.value.length >= longestList)
    return `there are more than ${longestList}`;
  return void 0;
}
function factOf(object, withKeys) {
  const name2 = asText(asMapping(object.metadata).name);
  if (!withKeys) return { name: name2 };
  const keys = ["data", "binaryData"].flatMap((field) => Object.keys(asMapping(object[field])));
  return { name: name2, keys: [...new Set(keys)].toSorted() };
}

export {
  snapshotText,
  readSnapshot,
  askedKinds,
  readClusterFacts
};
