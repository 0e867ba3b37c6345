import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  askedKinds,
  readClusterFacts,
  readSnapshot
} from "./commands-gate-read-cluster-facts.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  messageOf
} from "./text-message-of.js";
import "./zod.js";
import {
  counted
} from "./text-words.js";
import {
  examples,
  unitsOf
} from "./gate-engine-units.js";
import {
  Inventory,
  isNearMiss,
  referencesIn
} from "./gate-references-products-makers.js";
import "./manifest-kustomization.js";
import "./picomatch.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./zod-2.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import "./text-many.js";
import "./empty.js";

// src/gate/cluster-facts/cluster-state.ts
var ClusterState = class {
  /** How a sentence names it: `cluster prod`, `the snapshot of cluster prod`. */
  title;
  #provesAbsence;
  #defaultNamespace;
  #lists;
  #absentNamespaces;
  /** @param provesAbsence false where the facts are too old to say that something is not there */
  constructor(facts, title, { provesAbsence = true } = {}) {
    this.title = title;
    this.#provesAbsence = provesAbsence;
    this.#defaultNamespace = facts.defaultNamespace;
    this.#absentNamespaces = new Set(facts.absentNamespaces);
    this.#lists = new Map(
      facts.lists.map(({ apiVersion, kind, namespace, objects }) => [
        listKey(groupOf(apiVersion), kind, namespace ?? ""),
        new Map(objects.map(({ name, keys }) => [name, keys ? new Set(keys) : "open"]))
      ])
    );
  }
  /** Whether the object exists; undefined where nobody looked, or its namespace is still to be created. */
  lookUp({ group, kind, name }, namespace) {
    const place = namespace ?? this.#defaultNamespace;
    const list = this.#lists.get(listKey(group, kind, "")) ?? this.#lists.get(listKey(group, kind, place));
    if (!list) return void 0;
    const keys = list.get(name);
    if (keys) return { exists: true, keys };
    if (!this.#provesAbsence || this.#absentNamespaces.has(place)) return void 0;
    const near = [...list.keys()].filter((there) => isNearMiss(name, there));
    return { exists: false, nearMiss: near.length === 1 ? near[0] : void 0 };
  }
};
function listKey(group, kind, namespace) {
  return [group, kind, namespace].join("\0");
}
function groupOf(apiVersion) {
  return apiVersion.includes("/") ? apiVersion.split("/")[0] ?? "" : "";
}

// src/gate/cluster-facts/wanted-lists.ts
function wantedLists(set, settings) {
  const whole = new Inventory(set.objects, set.workloads, settings.namespace);
  const wanted = /* @__PURE__ */ new Map();
  for (const unit of unitsOf(set, whole, settings)) {
    if (unit.unit === examples) continue;
    const references = referencesIn({ inventory: unit.inventory, settings });
    for (const reference of unit.set.objects.flatMap((object) => references.of(object))) {
      const { state } = references.resolve(reference);
      if (state !== "unknown" && state !== "declared") continue;
      const { group, kind } = reference.target;
      const asked = askedKinds.find((each) => each.kind === kind && groupOf2(each.apiVersion) === group);
      if (!asked) continue;
      const namespace = asked.namespaced ? reference.namespace : void 0;
      wanted.set(`${kind} ${namespace ?? ""}`, { ...asked, namespace });
    }
  }
  return [...wanted.values()];
}
function groupOf2(apiVersion) {
  return apiVersion.includes("/") ? apiVersion.split("/")[0] ?? "" : "";
}

// src/commands/gate/ask-cluster.ts
var patience = 1e4;
async function askCluster(request, ports, asked) {
  return request.from === "snapshot" ? fromSnapshot(request, ports) : fromCluster(request, ports, asked);
}
async function fromCluster({ kubeconfig, context, secrets }, { openCluster, today }, { set, settings }) {
  const wanted = wantedLists(set, settings);
  if (wanted.length === 0) return { state: void 0, notes: [] };
  const signal = AbortSignal.timeout(patience);
  try {
    const cluster = await openCluster({ kubeconfig, context, signal, patience: patience / 2 });
    const facts = await readClusterFacts(cluster, wanted, { secrets, signal, taken: today() });
    const title = `cluster ${facts.cluster}`;
    const unasked = secrets === "none" && wanted.some(({ kind }) => kind === "Secret") ? [
      "whether Secrets exist was not asked; `cluster-secrets` asks for their names, and never for values"
    ] : [];
    return { state: new ClusterState(facts, title), notes: [...notesOf(facts, title), ...unasked] };
  } catch (error) {
    return {
      state: void 0,
      notes: [`the cluster was not asked (${messageOf(error)}); references are judged without it`]
    };
  }
}
async function fromSnapshot({ path, maxAgeDays }, { loadManifests, today }) {
  const { files, unreadableFiles, missing } = await loadManifests([path], []);
  const [file] = files;
  if (!file) {
    const [unreadable] = unreadableFiles;
    throw new UserError(
      missing[0]?.message ?? `${path} cannot be read${unreadable ? `: ${unreadable.message}` : ""}`
    );
  }
  const facts = readSnapshot(path, file.text);
  const days = Math.max(
    0,
    Math.floor((Date.parse(today()) - Date.parse(facts.taken.slice(0, 10))) / 864e5)
  );
  const isOld = days > maxAgeDays;
  const title = `the snapshot of cluster ${facts.cluster}`;
  const age = `${title} is ${counted(days, "day")} old`;
  return {
    state: new ClusterState(facts, title, { provesAbsence: !isOld }),
    notes: [
      isOld ? `${age}: what is not in it may exist by now, and is judged without it` : age,
      ...facts.refused.map((why) => `${title} is without ${why}`)
    ]
  };
}
function notesOf({ lists, absentNamespaces, refused }, title) {
  const objects = lists.reduce((sum, list) => sum + list.objects.length, 0);
  return [
    `${title} was asked what exists: ${counted(objects, "name")} in ${counted(lists.length, "list")}`,
    ...absentNamespaces.map(
      (name) => `${title} has no namespace ${name} yet; what is needed there is judged without it`
    ),
    ...refused.map(
      (why) => `${title} could not be asked for ${why}; references to them are judged without it`
    )
  ];
}
export {
  askCluster
};
