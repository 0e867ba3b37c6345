import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  foundIfAllowed
} from "./commands-answers.js";
import {
  beginningAt,
  formOf,
  isSetAside,
  logBlockStart,
  prompt
} from "./diagnosis-evidence-printed-form.js";
import {
  absentObject,
  overdueIn,
  takenTime
} from "./diagnosis-evidence-evidence-notes.js";
import {
  parseJson,
  withoutTraps
} from "./text-parse-json.js";
import {
  EventIndex,
  endsWithShutdown,
  exceedsOwnLimit,
  failedByItself,
  furtherThanBefore,
  imageIn,
  isAbout,
  isLogOf,
  isOfNode,
  killWindow,
  markPrinted,
  mayHaveBeenStopped,
  mergeSeries,
  ownerByPlace,
  podHealth,
  readEvents,
  readLog,
  stoppedOnSigterm,
  succeeded
} from "./diagnosis-logs-claims-words.js";
import {
  conditionOf,
  keyOf,
  readObject,
  readPod,
  referenceOf
} from "./kubernetes-pod.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  existsAtOnce,
  pluralOf,
  titleOf
} from "./rollout-target.js";
import {
  isWorkloadKind,
  podSpecPath,
  workloadKinds
} from "./kubernetes-kinds.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  readManifestSet
} from "./manifest-input-problem.js";
import {
  parseQuantity
} from "./manifest-pod-probe.js";
import {
  locate
} from "./manifest-object.js";
import {
  readDocuments,
  splitJsonObjects
} from "./manifest-yaml-yaml.js";
import {
  newestKubernetesMinor
} from "./settings-settings.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  largest,
  pushAll
} from "./text-many.js";

// src/diagnosis/evidence/printed/fields.ts
function fieldsAt(lines, indent, names3, repeats = /^$/) {
  const seen = /* @__PURE__ */ new Set();
  const fields = [];
  const start = new RegExp(`^ {${indent}}(${names3.source}):(?: +(.*))?$`);
  for (const line of lines) {
    const [, name, value = ""] = start.exec(line) ?? [];
    const isNew = name !== void 0 && (!seen.has(name) || repeats.test(name));
    if (isNew) fields.push({ name, value: value.trim(), below: [] });
    if (isNew) seen.add(name);
    else fields.at(-1)?.below.push(line);
  }
  return fields;
}
function fieldOf(fields, name) {
  return fields.find((field) => field.name === name);
}
function said(fields, name) {
  const { value = "" } = fieldOf(fields, name) ?? {};
  return value === "" || /^<(?:none|unset|nil|unknown)>$/.test(value) ? void 0 : value;
}
function wholeText({ value, below }) {
  return [value, ...below].join("\n").trimEnd();
}
function blocksIn(lines) {
  const blocks = [];
  for (const [index, line] of lines.entries()) {
    const [, name] = /^ {2,3}([a-z0-9][a-z0-9.-]*): *$/.exec(line) ?? [];
    if (name !== void 0 && /^ {4}[A-Z]/.test(lines[index + 1] ?? "")) blocks.push({ name, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}
function labelsOf(field) {
  const found = {};
  for (const text of field ? [field.value, ...field.below] : []) {
    const [, key, value = ""] = /^([\w./-]+)=(.*)$/.exec(text.trim()) ?? [];
    if (key !== void 0) found[key] = value;
  }
  return found;
}
function annotationsOf(field) {
  const found = {};
  for (const text of field ? [field.value, ...field.below] : []) {
    const [, key, value] = /^([\w./-]+): (.+)$/.exec(text.trim()) ?? [];
    if (key !== void 0 && value !== void 0) found[key] = value;
  }
  return found;
}
function timeOf(value) {
  const time = value === void 0 ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) || time <= 0 ? void 0 : new Date(time).toISOString().replace(".000Z", "Z");
}
function numberOf(value) {
  const [digits] = /^-?\d+/.exec(value ?? "") ?? [];
  return digits === void 0 ? void 0 : Number(digits);
}
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

// src/diagnosis/evidence/printed/environment.ts
function environmentOf(field) {
  if (!field || field.below.length === 0) return void 0;
  const variables = [];
  for (const line of field.below) {
    const [, name, text = ""] = /^ {6}([^\s:=]+):(?: +(.*))?$/.exec(line) ?? [];
    const last = variables.at(-1);
    if (name !== void 0) variables.push({ name, text });
    else if (last) last.text += `
${line.trim()}`;
  }
  return variables.map(({ name, text }) => ({ name, ...sourceOf(text.trimEnd()) }));
}
function sourceOf(text) {
  const [, key, kind, name, optional] = /^<set to the key '(.*)' (in secret|of config map) '(.*)'> +Optional: (true|false)$/.exec(text) ?? [];
  if (key !== void 0) {
    const reference = present({ name, key, optional: optional === "true" ? true : void 0 });
    return { valueFrom: kind === "in secret" ? { secretKeyRef: reference } : { configMapKeyRef: reference } };
  }
  const [, apiVersion, fieldPath] = /(?:^| )\((v\d\w*):((?:metadata|spec|status)\.\S+)\)$/.exec(text) ?? [];
  if (fieldPath !== void 0) return { valueFrom: { fieldRef: { apiVersion, fieldPath } } };
  const [, resource] = /^(?:node allocatable|\d*) ?\(((?:limits|requests)\.\S+)\)$/.exec(text) ?? [];
  return resource === void 0 ? { value: text } : { valueFrom: { resourceFieldRef: { resource } } };
}
function sourcesOf(field) {
  const sources = field?.below.flatMap((line) => {
    const [, name, kind, prefix, optional] = /^ +(\S+) +(ConfigMap|Secret)(?: with prefix '(.*)')? +Optional: (true|false)$/.exec(line) ?? [];
    if (name === void 0) return [];
    const reference = present({ name, optional: optional === "true" ? true : void 0 });
    return [
      present({ prefix, ...kind === "Secret" ? { secretRef: reference } : { configMapRef: reference } })
    ];
  });
  return sources && sources.length > 0 ? sources : void 0;
}

// src/diagnosis/evidence/printed/probe.ts
function readProbe(text) {
  const [, action = "", delay, timeout, period, success, failure] = /^(.*) delay=(\d+)s timeout=(\d+)s period=(\d+)s (?:#success|successThreshold)=(\d+) (?:#failure|failureThreshold)=(\d+)$/.exec(
    text ?? ""
  ) ?? [];
  if (delay === void 0) return void 0;
  return {
    ...actionOf(action),
    initialDelaySeconds: Number(delay),
    timeoutSeconds: Number(timeout),
    periodSeconds: Number(period),
    successThreshold: Number(success),
    failureThreshold: Number(failure)
  };
}
function actionOf(action) {
  const [, command] = /^exec \[(.*)\]$/s.exec(action) ?? [];
  if (command !== void 0) return { exec: { command: wordsOf(command) } };
  const [, scheme = "", host, port, path] = /^http-get (https?):\/\/([^/:]*|\[[^\]]*\])(?::([^/]+))?(\/\S*)?$/.exec(action) ?? [];
  if (scheme !== "") {
    return {
      httpGet: present({
        scheme: scheme.toUpperCase(),
        host: host || void 0,
        port: portOf(port),
        path: path ?? "/"
      })
    };
  }
  const [, socketHost, socketPort] = /^tcp-socket (.*):([^:\s]+)$/.exec(action) ?? [];
  if (socketPort !== void 0)
    return { tcpSocket: present({ host: socketHost || void 0, port: portOf(socketPort) }) };
  const [, grpcPort, service] = /^grpc <pod>:(\d+) ?(\S*)$/.exec(action) ?? [];
  return grpcPort === void 0 ? {} : { grpc: present({ port: Number(grpcPort), service: service || void 0 }) };
}
function wordsOf(command) {
  const [, before, script] = /^(\S*sh (?:-\w+ )*-\w*c) (.*)$/s.exec(command) ?? [];
  return before === void 0 || script === void 0 ? command.split(" ") : [...before.split(" "), script];
}
function portOf(text) {
  return text !== void 0 && /^\d+$/.test(text) ? numberOf(text) : text;
}

// src/diagnosis/evidence/printed/containers.ts
var names = /Container ID|Image ID|Image|Ports?|Host Ports?|SeccompProfile|Command|Args|State|Last State|Ready|Restart Count|Limits|Requests|Liveness|Readiness|Startup|Environment Variables from|Environment|Mounts|Devices/;
var stateNames = /Reason|Message|Exit Code|Signal|Started|Finished/;
function containersIn(section) {
  return blocksIn(section?.below ?? []).map(({ name, lines }) => {
    const fields = fieldsAt(lines, 4, names);
    return { spec: specOf(name, fields), status: statusOf(name, fields) };
  });
}
function specOf(name, fields) {
  const limits = amountsOf(fieldOf(fields, "Limits"));
  const requests = amountsOf(fieldOf(fields, "Requests"));
  return present({
    name,
    image: said(fields, "Image"),
    ...commandLine(fields),
    ports: portsOf(said(fields, "Ports") ?? said(fields, "Port")),
    resources: present({ limits, requests }),
    livenessProbe: readProbe(said(fields, "Liveness")),
    readinessProbe: readProbe(said(fields, "Readiness")),
    startupProbe: readProbe(said(fields, "Startup")),
    envFrom: sourcesOf(fieldOf(fields, "Environment Variables from")),
    env: environmentOf(fieldOf(fields, "Environment")),
    volumeMounts: mountsOf(fieldOf(fields, "Mounts"))
  });
}
function statusOf(name, fields) {
  const state = fieldOf(fields, "State");
  if (!state) return void 0;
  const startup = fieldOf(fields, "Startup") !== void 0;
  const running = state.value === "Running";
  return present({
    name,
    image: said(fields, "Image"),
    imageID: said(fields, "Image ID") ?? "",
    containerID: said(fields, "Container ID"),
    state: stateOf(state),
    lastState: stateOf(fieldOf(fields, "Last State")) ?? {},
    ready: said(fields, "Ready") === "True",
    restartCount: numberOf(said(fields, "Restart Count")) ?? 0,
    // Nobody prints it; without a startup probe what runs has started.
    started: running && !startup ? true : void 0
  });
}
function stateOf(field) {
  if (!field) return void 0;
  const fields = fieldsAt(field.below, 6, stateNames);
  const message = fieldOf(fields, "Message");
  const told = present({ reason: said(fields, "Reason"), message: message && wholeText(message) });
  if (field.value === "Running") return { running: present({ startedAt: timeOf(said(fields, "Started")) }) };
  if (field.value !== "Terminated") return { waiting: told };
  return {
    terminated: present({
      ...told,
      exitCode: numberOf(said(fields, "Exit Code")),
      signal: numberOf(said(fields, "Signal")),
      startedAt: timeOf(said(fields, "Started")),
      finishedAt: timeOf(said(fields, "Finished"))
    })
  };
}
function amountsOf(field) {
  if (!field) return void 0;
  const pairs = field.below.flatMap((line) => {
    const [, name, amount] = /^ *([\w./-]+): +(\S+)$/.exec(line) ?? [];
    return name === void 0 ? [] : [[name, amount]];
  });
  return Object.fromEntries(pairs);
}
function wordsOf2(field) {
  const lines = field?.below.map((line) => line.replace(/^ {0,6}/, ""));
  while (lines?.at(-1)?.trim() === "") lines.pop();
  return lines;
}
var interpreter = /(?:^|\/)(?:(?:ba|da|a|z|k)?sh|python[\d.]*|perl|ruby|node)$/;
function commandLine(fields) {
  const command = wordsOf2(fieldOf(fields, "Command"));
  const args = wordsOf2(fieldOf(fields, "Args"));
  const all = [...command ?? [], ...args ?? []];
  const option = interpreter.test(all[0] ?? "") ? all.findIndex((word) => /^-[a-z]*[ce]$/.test(word)) : -1;
  if (option < 0) return { command, args };
  const own = command?.length ?? 0;
  const joined = (words, from) => words && from >= 0 && from < words.length ? [...words.slice(0, from), words.slice(from).join("\n")] : words;
  return { command: joined(command, option + 1), args: joined(args, Math.max(0, option + 1 - own)) };
}
function portsOf(text) {
  return text?.split(", ").flatMap((port) => {
    const [, number, protocol, name] = /^(\d+)\/(\w+)(?: \((\S+)\))?$/.exec(port) ?? [];
    return number === void 0 ? [] : [present({ name, containerPort: Number(number), protocol })];
  });
}
function mountsOf(field) {
  const mounts = field?.below.flatMap((line) => {
    const [, mountPath, name, mode, subPath] = /^ *(\/.*|[A-Za-z]:.*) from (\S+) \((r[ow])(?:,path="(.*)")?\)$/.exec(line) ?? [];
    return name === void 0 ? [] : [present({ name, mountPath, readOnly: mode === "ro" ? true : void 0, subPath })];
  });
  return mounts && mounts.length > 0 ? mounts : void 0;
}

// src/diagnosis/evidence/printed/owners.ts
function ownersOf(controller) {
  const [, kind, name] = /^(\w+)\/(\S+)$/.exec(controller ?? "") ?? [];
  if (kind === void 0 || name === void 0) return void 0;
  return [{ apiVersion: apiVersionOf(kind), kind, name, controller: true }];
}
function apiVersionOf(kind) {
  return workloadKinds.find((known) => known.kind === kind)?.apiVersion ?? "v1";
}
var others = [
  "Node",
  "PersistentVolumeClaim",
  "Service",
  "ReplicationController",
  "HorizontalPodAutoscaler"
];
var byWord = new Map(
  [...workloadKinds.map(({ kind }) => kind), ...others].map((kind) => [kind.toLowerCase(), kind])
);
function kindOf(word) {
  const [name = ""] = word.toLowerCase().split(".");
  return byWord.get(name) ?? word;
}
var ending = "[bcdfghjklmnpqrstvwxz2456789]";
var ofDeployment = new RegExp(`^(.+)-(${ending}{6,10})-${ending}{5}$`);
function replicaSetOf(pod) {
  const [, before, hash] = ofDeployment.exec(pod) ?? [];
  return before === void 0 || hash === void 0 ? void 0 : { name: `${before}-${hash}`, hash };
}
function isObjectName(name) {
  return name.length <= 253 && /^[a-z0-9][a-z0-9.-]*$/.test(name);
}

// src/diagnosis/evidence/printed/volumes.ts
var names2 = /Type|Path|HostPathType|Medium|SizeLimit|SecretName|SecretOptionalName|Name|Optional|ConfigMapName|ConfigMapOptional|TokenExpirationSeconds|DownwardAPI|ClaimName|ReadOnly|Server|Driver|FSType|VolumeAttributes|NodePublishSecretRef|StorageClass|Volume|Capacity|Access Modes|VolumeMode|Reference|PullPolicy|VolumeID|Items|Labels|Annotations/;
function volumesIn(section) {
  const volumes = blocksIn(section?.below ?? []).map(({ name, lines }) => {
    const fields = fieldsAt(lines, 4, names2, /./);
    const [kind = ""] = (said(fields, "Type") ?? "").split(" ");
    return { name, ...sourceOf2(kind, fields) };
  });
  return volumes.length > 0 ? volumes : void 0;
}
function sourceOf2(kind, fields) {
  const value = (name) => said(fields, name);
  const optional = value("Optional") === "true" ? true : void 0;
  const readOnly = value("ReadOnly") === "true" ? true : void 0;
  switch (kind) {
    case "HostPath":
      return { hostPath: present({ path: value("Path"), type: value("HostPathType") }) };
    case "EmptyDir":
      return { emptyDir: present({ medium: value("Medium"), sizeLimit: value("SizeLimit") }) };
    case "Secret":
      return { secret: present({ secretName: value("SecretName"), optional }) };
    case "ConfigMap":
      return { configMap: present({ name: value("Name"), optional }) };
    case "PersistentVolumeClaim":
      return { persistentVolumeClaim: present({ claimName: value("ClaimName"), readOnly }) };
    case "NFS":
      return { nfs: present({ server: value("Server"), path: value("Path"), readOnly }) };
    case "CSI":
      return { csi: present({ driver: value("Driver"), readOnly }) };
    case "Projected":
      return { projected: { sources: sourcesOf2(fields) } };
    case "EphemeralVolume":
      return { ephemeral: {} };
    case "DownwardAPI":
      return { downwardAPI: {} };
    case "Image":
      return { image: present({ reference: value("Reference"), pullPolicy: value("PullPolicy") }) };
    default:
      return {};
  }
}
function sourcesOf2(fields) {
  return fields.flatMap(({ name, value }, index) => {
    const optional = fields[index + 1]?.value === "true" ? true : void 0;
    switch (name) {
      case "SecretName":
        return [{ secret: present({ name: value, optional }) }];
      case "ConfigMapName":
        return [{ configMap: present({ name: value, optional }) }];
      case "TokenExpirationSeconds":
        return [{ serviceAccountToken: { expirationSeconds: Number(value), path: "token" } }];
      case "DownwardAPI":
        return [{ downwardAPI: {} }];
      default:
        return [];
    }
  });
}

// src/diagnosis/evidence/printed/described-pod.ts
function podOf(fields) {
  const value = (name) => said(fields, name);
  const containers = containersIn(fieldOf(fields, "Containers"));
  const inits = containersIn(fieldOf(fields, "Init Containers"));
  const phase = value("Status") ?? "";
  const deleting = phase.startsWith("Terminating");
  const startTime = timeOf(value("Start Time"));
  const message = fieldOf(fields, "Message");
  const owners = ownersOf(value("Controlled By"));
  const conditions2 = conditionsOf(fieldOf(fields, "Conditions"));
  const isInitialized = conditions2?.some(({ type, status }) => type === "Initialized" && status === "True") === true;
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: present({
      name: value("Name"),
      namespace: value("Namespace"),
      labels: labelsOf(fieldOf(fields, "Labels")),
      annotations: annotationsOf(fieldOf(fields, "Annotations")),
      ownerReferences: owners,
      creationTimestamp: startTime,
      deletionTimestamp: deleting ? startTime ?? "" : void 0
    }),
    spec: present({
      nodeName: value("Node")?.replace(/\/[^/]*$/, ""),
      serviceAccountName: value("Service Account"),
      priorityClassName: value("Priority Class Name"),
      runtimeClassName: value("Runtime Class Name"),
      restartPolicy: restartPolicyOf(phase, owners, [...inits, ...containers]),
      resources: podResources(fieldOf(fields, "Resources")),
      initContainers: inits.length > 0 ? inits.map((init) => initOf(init, { apps: containers, isInitialized })) : void 0,
      containers: containers.map(({ spec }) => spec),
      volumes: volumesIn(fieldOf(fields, "Volumes")),
      nodeSelector: labelsOf(fieldOf(fields, "Node-Selectors")),
      readinessGates: gatesOf(fieldOf(fields, "Readiness Gates"))
    }),
    status: present({
      phase: deleting ? "Running" : phase,
      reason: value("Reason"),
      message: message && wholeText(message),
      podIP: value("IP"),
      startTime,
      conditions: conditions2,
      initContainerStatuses: statusesOf(inits),
      containerStatuses: statusesOf(containers)
    })
  };
}
function conditionsOf(field) {
  const conditions2 = field?.below.flatMap((line) => {
    const [, type, status, reason] = /^ +(\S+) +(True|False|Unknown)(?: +(\S+))? *$/.exec(line) ?? [];
    return type === void 0 ? [] : [present({ type, status, reason })];
  });
  return conditions2 && conditions2.length > 0 ? conditions2 : void 0;
}
function statusesOf(containers) {
  const statuses = containers.flatMap(({ status }) => status ? [status] : []);
  return statuses.length > 0 ? statuses : void 0;
}
function initOf({ spec, status }, { apps, isInitialized }) {
  const { running, terminated } = asMapping(status?.state);
  const succeeded2 = asMapping(terminated).exitCode === 0;
  const begun = apps.some((app) => asMapping(app.status?.state).running !== void 0);
  const isSidecar = running !== void 0 ? begun || isInitialized : isInitialized && status !== void 0 && !succeeded2;
  return isSidecar ? { ...spec, restartPolicy: "Always" } : spec;
}
function restartPolicyOf(phase, owners, containers) {
  const restarted = containers.some(({ status }) => Number(status?.restartCount ?? 0) > 0);
  const ofJob = owners?.some(({ kind }) => kind === "Job") === true;
  const bare = owners === void 0 && /^(?:Succeeded|Failed)$/.test(phase);
  if (!ofJob && !bare) return "Always";
  return restarted ? "OnFailure" : "Never";
}
function podResources(field) {
  if (!field) return void 0;
  const fields = fieldsAt(field.below, 2, /Limits|Requests/);
  return present({
    limits: amountsOf(fieldOf(fields, "Limits")),
    requests: amountsOf(fieldOf(fields, "Requests"))
  });
}
function gatesOf(field) {
  const gates = field?.below.flatMap((line) => {
    const [, conditionType, status] = /^ +(\S+) +(\S+) *$/.exec(line) ?? [];
    return conditionType === void 0 || status === "Status" ? [] : [{ conditionType }];
  });
  return gates && gates.length > 0 ? gates : void 0;
}
function countOf(text, word) {
  return numberOf(new RegExp(`(\\d+) ${word}`).exec(text ?? "")?.[1]);
}

// src/diagnosis/evidence/printed/described-surroundings.ts
function surroundingKindOf(fields) {
  const has = (name) => fieldOf(fields, name) !== void 0;
  if (has("Roles") && has("Allocatable")) return "Node";
  return has("StorageClass") && has("Access Modes") ? "PersistentVolumeClaim" : void 0;
}
function surroundingOf(kind, fields) {
  const metadata = present({
    name: said(fields, "Name"),
    namespace: said(fields, "Namespace"),
    labels: labelsOf(fieldOf(fields, "Labels"))
  });
  return { apiVersion: "v1", kind, metadata, ...kind === "Node" ? nodeOf(fields) : claimOf(fields) };
}
function claimOf(fields) {
  return {
    spec: present({
      storageClassName: said(fields, "StorageClass"),
      volumeName: said(fields, "Volume")
    }),
    status: { phase: said(fields, "Status") ?? "" }
  };
}
function nodeOf(fields) {
  const info = fieldsAt(
    fieldOf(fields, "System Info")?.below ?? [],
    2,
    /Kernel Version|OS Image|Operating System|Architecture|Container Runtime Version|Kubelet Version/
  );
  return {
    spec: present({
      unschedulable: said(fields, "Unschedulable") === "true" ? true : void 0,
      taints: taintsOf(fieldOf(fields, "Taints"))
    }),
    status: present({
      capacity: amountsOf(fieldOf(fields, "Capacity")),
      allocatable: amountsOf(fieldOf(fields, "Allocatable")),
      conditions: conditionsOf2(fieldOf(fields, "Conditions")),
      nodeInfo: present({
        kernelVersion: said(info, "Kernel Version"),
        osImage: said(info, "OS Image"),
        operatingSystem: said(info, "Operating System"),
        architecture: said(info, "Architecture"),
        containerRuntimeVersion: said(info, "Container Runtime Version"),
        kubeletVersion: said(info, "Kubelet Version")
      })
    })
  };
}
function taintsOf(field) {
  const taints = (field ? [field.value, ...field.below] : []).flatMap((line) => {
    const [, key, value, effect] = /^([^\s=:]+)(?:=([^\s:]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/.exec(line.trim()) ?? [];
    return key === void 0 ? [] : [present({ key, value, effect })];
  });
  return taints.length > 0 ? taints : void 0;
}
function conditionsOf2(field) {
  const rows = field?.below.flatMap((line) => {
    const [, type, status, reason, message] = /^ +(\S+) +(True|False|Unknown) +\S.{10,40}? [+-]\d{4} +\S.{10,40}? [+-]\d{4} +(\S+) +(.*)$/.exec(
      line
    ) ?? [];
    return type === void 0 ? [] : [present({ type, status, reason, message })];
  });
  return rows && rows.length > 0 ? rows : void 0;
}

// src/diagnosis/evidence/printed/described-workload.ts
function workloadKindOf(fields) {
  const has = (name) => fieldOf(fields, name) !== void 0;
  if (!has("Pod Template")) return void 0;
  if (has("StrategyType") || has("NewReplicaSet")) return "Deployment";
  if (has("Desired Number of Nodes Scheduled")) return "DaemonSet";
  if (has("Schedule")) return "CronJob";
  if (has("Parallelism") || has("Completions")) return "Job";
  if (has("Update Strategy") || has("Volume Claims")) return "StatefulSet";
  return has("Replicas") ? "ReplicaSet" : void 0;
}
var templateNames = /Labels|Annotations|Service Account|Init Containers|Containers|Volumes|Priority Class Name|Node-Selectors|Tolerations|Topology Spread Constraints/;
function workloadOf(kind, fields) {
  const value = (name) => said(fields, name);
  const template = templateOf(fieldOf(fields, "Pod Template"), kind);
  return {
    apiVersion: apiVersionOf(kind),
    kind,
    metadata: present({
      name: value("Name"),
      namespace: value("Namespace"),
      creationTimestamp: timeOf(value("CreationTimestamp")),
      labels: labelsOf(fieldOf(fields, "Labels")),
      annotations: annotationsOf(fieldOf(fields, "Annotations")),
      ownerReferences: ownersOf(value("Controlled By"))
    }),
    ...kind === "CronJob" ? { spec: { schedule: value("Schedule"), jobTemplate: { spec: { template } } } } : { spec: present({ ...specOf2(kind, fields), template }), status: statusOf2(kind, fields) }
  };
}
function specOf2(kind, fields) {
  const replicas = said(fields, "Replicas");
  const selector = labelsOf({
    name: "Selector",
    value: "",
    below: (said(fields, "Selector") ?? "").split(",")
  });
  return {
    selector: Object.keys(selector).length > 0 ? { matchLabels: selector } : void 0,
    replicas: kind === "Job" || kind === "DaemonSet" ? void 0 : countOf(replicas, "desired"),
    backoffLimit: numberOf(said(fields, "Backoff Limit")),
    activeDeadlineSeconds: numberOf(said(fields, "Active Deadline Seconds")),
    completions: numberOf(said(fields, "Completions")),
    parallelism: numberOf(said(fields, "Parallelism"))
  };
}
function statusOf2(kind, fields) {
  const replicas = said(fields, "Replicas");
  const conditions2 = conditionsOf(fieldOf(fields, "Conditions"));
  if (kind === "DaemonSet") {
    return present({
      desiredNumberScheduled: numberOf(said(fields, "Desired Number of Nodes Scheduled")),
      currentNumberScheduled: numberOf(said(fields, "Current Number of Nodes Scheduled")),
      updatedNumberScheduled: numberOf(said(fields, "Number of Nodes Scheduled with Up-to-date Pods")),
      numberAvailable: numberOf(said(fields, "Number of Nodes Scheduled with Available Pods"))
    });
  }
  if (kind === "Job") {
    const pods = said(fields, "Pods Statuses");
    const failed = countOf(pods, "Failed");
    const ended = timeOf(said(fields, "Completed At"));
    return present({
      startTime: timeOf(said(fields, "Start Time")),
      completionTime: ended,
      active: countOf(pods, "Active") || void 0,
      succeeded: countOf(pods, "Succeeded") || void 0,
      failed: failed || void 0,
      conditions: ended === void 0 ? void 0 : [{ type: "Complete", status: "True" }]
    });
  }
  return present({
    replicas: countOf(replicas, "total") ?? countOf(replicas, "current"),
    updatedReplicas: countOf(replicas, "updated"),
    availableReplicas: countOf(replicas, "available") || void 0,
    unavailableReplicas: countOf(replicas, "unavailable") || void 0,
    conditions: conditions2
  });
}
function templateOf(field, kind) {
  const fields = fieldsAt(field?.below ?? [], 2, templateNames);
  const inits = containersIn(fieldOf(fields, "Init Containers"));
  return {
    metadata: present({ labels: labelsOf(fieldOf(fields, "Labels")) }),
    spec: present({
      serviceAccountName: said(fields, "Service Account"),
      initContainers: inits.length > 0 ? inits.map(({ spec }) => spec) : void 0,
      containers: containersIn(fieldOf(fields, "Containers")).map(({ spec }) => spec),
      volumes: volumesIn(fieldOf(fields, "Volumes")),
      nodeSelector: labelsOf(fieldOf(fields, "Node-Selectors")),
      restartPolicy: kind === "Job" || kind === "CronJob" ? void 0 : "Always"
    })
  };
}

// src/diagnosis/evidence/printed/ages.ts
var units = {
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: 864e5,
  y: 365 * 864e5
};
function ageOf(text) {
  if (!/^(?:\d+[smhdy])+$/.test(text)) return void 0;
  let sum = 0;
  for (const [, amount, unit = ""] of text.matchAll(/(\d+)([smhdy])/g))
    sum += Number(amount) * (units[unit] ?? 0);
  return sum;
}
function seenOf(text) {
  const [, last = text.trim(), count, first] = /^(\S+) \(x(\d+) over (\S+)\)$/.exec(text.trim()) ?? [];
  const latest = ageOf(last);
  return {
    last: latest,
    first: ageOf(first ?? last) ?? latest,
    count: count === void 0 ? 1 : Number(count)
  };
}

// src/diagnosis/evidence/printed/event-rows.ts
var row = /^ +(Normal|Warning) +(\S+) +(<unknown>|<invalid>|[\dsmhdy]+(?: \(x\d+ over [^)]+\))?)(?: +(.*))?$/;
function describedEvents(section, about) {
  const rows = [];
  const messageAt = section?.below.find((line) => /^ +Type +Reason +Age +From +Message/.test(line))?.indexOf("Message");
  for (const line of section?.below ?? []) {
    const [, type, reason, age = "", rest = ""] = row.exec(line) ?? [];
    if (type === void 0 || reason === void 0) {
      const last = rows.at(-1);
      if (last) last.message += `
${line}`;
      continue;
    }
    const aligned = messageAt !== void 0 && line[messageAt - 1] === " " && line[messageAt] !== " ";
    const [, from = "", words = ""] = /^(\S*)(?: +(.*))?$/.exec(rest) ?? [];
    const empty = aligned && line.length - rest.length >= messageAt;
    rows.push({
      ...about,
      ...seenOf(age),
      type,
      reason,
      component: empty ? "" : from,
      message: aligned ? line.slice(messageAt) : words
    });
  }
  return rows.map((event) => ({ ...event, ...placeOf(event.message.trim()) }));
}
function placeOf(text) {
  const [, field, message = text] = /^(spec\.\w*[cC]ontainers\{[^}]+\}): (.*)$/s.exec(text) ?? [];
  return { field, message };
}

// src/diagnosis/evidence/printed/table.ts
function readTable(lines) {
  const [header = "", ...body] = lines;
  const titles = [...header.matchAll(/\S+(?: \S+)*/g)];
  const names3 = titles.map(([name]) => name);
  const starts = titles.map(({ index }) => index);
  const last = names3.at(-1) ?? "";
  const rows = [];
  for (const line of body) {
    if (line.trim() === "") continue;
    const cells = alignedCells(line, starts) ?? looseCells(line, names3.length);
    const before = rows.at(-1);
    if (cells) rows.push(Object.fromEntries(names3.map((name, index) => [name, cells[index] ?? ""])));
    else if (before) before[last] += `
${line}`;
  }
  return rows;
}
function alignedCells(line, starts) {
  const [, second = 0] = starts;
  if (line.length < second || line.startsWith(" ")) return void 0;
  const cut = starts.every((start) => start === 0 || start >= line.length || line[start - 1] === " ");
  return cut ? starts.map((start, index) => line.slice(start, starts[index + 1]).trim()) : void 0;
}
function looseCells(line, count) {
  const cells = line.trim().split(/ {2,}|\t+/);
  if (line.startsWith(" ") || cells.length < Math.min(3, count)) return void 0;
  return [...cells.slice(0, count - 1), cells.slice(count - 1).join("  ")];
}

// src/diagnosis/evidence/printed/event-table.ts
function listsEvents(header) {
  return /\bREASON\b/.test(header) && /\bMESSAGE\b/.test(header);
}
function eventTable(lines, namespace) {
  return readTable(lines).flatMap((row2) => {
    const about = aboutOf(row2);
    if (!about || !row2.REASON) return [];
    const count = Number(row2.COUNT);
    const seen = seenOf(row2["LAST SEEN"] ?? row2.LASTSEEN ?? "");
    return [
      {
        ...about,
        ...seen,
        ...count > 1 ? { count } : {},
        ...row2["FIRST SEEN"] ? { first: seenOf(row2["FIRST SEEN"]).last } : {},
        namespace: row2.NAMESPACE || namespace,
        type: row2.TYPE ?? "Normal",
        reason: row2.REASON,
        component: row2.SOURCE?.split(",")[0] ?? "",
        field: row2.SUBOBJECT || void 0,
        message: row2.MESSAGE ?? ""
      }
    ];
  });
}
function aboutOf(row2) {
  const [, kind = row2.KIND, name = row2.NAME?.replace(/\.[0-9a-f]+$/, "")] = /^([^/]+)\/(.+)$/.exec(row2.OBJECT ?? "") ?? [];
  return kind && name && isObjectName(name) ? { kind: kindOf(kind), name } : void 0;
}

// src/diagnosis/evidence/printed/parts.ts
function partsOf(text) {
  const parts = [];
  let at = 0;
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n");
  for (const block of logBlocks(clean)) {
    addParts(parts, clean.slice(at, block.start));
    parts.push({ what: "log", text: block.text, owner: block.owner });
    at = block.end;
  }
  addParts(parts, clean.slice(at));
  return parts;
}
function addParts(parts, text) {
  const lines = text.split("\n");
  let open = { from: 0, what: void 0, command: "" };
  const begin = (next, end) => {
    const part = partOf(lines.slice(open.from, end), open);
    if (part) parts.push(part);
    open = next;
  };
  for (const [index, line] of lines.entries()) {
    const next = beginningAt(lines, index);
    const { command, what } = open;
    if (/^(?:```|~~~)/.test(line)) begin({ from: index + 1, what, command }, index);
    else if (next === "command") begin({ from: index + 1, what: next, command: commandIn(line) }, index);
    else if (next !== void 0 && !goesOn(open, next)) begin({ from: index, what: next, command }, index);
  }
  begin(open, lines.length);
}
function commandIn(line) {
  return prompt.exec(line)?.[1] ?? "";
}
function goesOn({ what, command }, next) {
  return what === "command" ? printsLog(command) : what === "objects" && next === "objects";
}
function printsLog(command) {
  return /(?:^|\s)logs?\s/.test(`${command} `);
}
function partOf(all, { what, command }) {
  const first = all.findIndex((line) => !isSetAside(line));
  if (first < 0) return void 0;
  const lines = all.slice(first);
  if (what === "description" || what === "table") {
    const namespace = argument(command, "n", "namespace");
    return { what, lines: lines.map((line) => line.trimEnd()), ...namespace ? { namespace } : {} };
  }
  if (what === "objects") return { what, text: lines.join("\n") };
  return what === "command" && printsLog(command) ? { what: "log", text: lines.join("\n"), owner: logOf(command) } : void 0;
}
function logOf(command) {
  const words = command.replace(/^.*?\blogs?\b/, "").split(/\s+/).filter((word) => word !== "");
  const plain = words.filter(
    (word, index) => !word.startsWith("-") && !/^(?:-n|--namespace|-c|--container|--tail|--since|--context)$/.test(words[index - 1] ?? "")
  );
  const [pod, second] = plain;
  return {
    namespace: argument(command, "n", "namespace"),
    pod: pod === void 0 || /\//.test(pod.replace(/^pods?\//, "")) ? void 0 : pod.replace(/^pods?\//, ""),
    container: argument(command, "c", "container") ?? second,
    previous: /(?:^|\s)(?:-p|--previous)(?:=true)?(?:\s|$)/.test(command)
  };
}
function argument(command, short, long) {
  return new RegExp(`(?:^|\\s)(?:-${short}[ =]?|--${long}[ =])([^\\s-]\\S*)`).exec(command)?.[1];
}
var blockStarts = new RegExp(logBlockStart.source, "gm");
function logBlocks(text) {
  const blocks = [];
  let behind = 0;
  for (const match of text.matchAll(blockStarts)) {
    if (match.index < behind) continue;
    const [line, container = "", namespace = "", pod = ""] = match;
    const begin = match.index + line.length + 1;
    const mark = `==== END logs for container ${container} of pod ${namespace}/${pod} ====`;
    const last = endOfBlock(text, mark, begin);
    behind = last < 0 ? text.length : last + mark.length;
    const log = text.slice(begin, last < 0 ? text.length : last);
    const owner = { namespace, pod, container, previous: false };
    blocks.push({ start: match.index, end: behind, text: log, owner });
  }
  return blocks;
}
function endOfBlock(text, mark, from) {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const next = text.slice(at + mark.length, at + mark.length + 400).trimStart();
    if (next === "" || /^(?:==== START logs|[{[]|---|apiVersion:)/.test(next)) return at;
  }
  return -1;
}

// src/diagnosis/evidence/printed/pod-table.ts
function listsPods(header) {
  return /\bREADY\b/.test(header) && /\bSTATUS\b/.test(header) && /\bRESTARTS\b/.test(header);
}
function podTable(lines, namespace) {
  return readTable(lines).flatMap((row2) => podRow(row2, namespace) ?? []);
}
function podRow(row2, namespace) {
  const name = row2.NAME?.replace(/^pods?\//, "") ?? "";
  const [, ready, containers] = /^(\d+)\/(\d+)$/.exec(row2.READY ?? "") ?? [];
  const [, restarts, restarted] = /^(\d+)(?: \((\S+) ago\))?$/.exec(row2.RESTARTS ?? "") ?? [];
  if (ready === void 0 || restarts === void 0 || !isObjectName(name)) return void 0;
  return {
    name,
    namespace: row2.NAMESPACE || namespace,
    ready: Number(ready),
    containers: Number(containers),
    status: row2.STATUS ?? "",
    restarts: Number(restarts),
    restarted: restarted === void 0 ? void 0 : ageOf(restarted),
    age: ageOf(row2.AGE ?? ""),
    node: row2.NODE === void 0 || row2.NODE === "<none>" ? void 0 : row2.NODE
  };
}
var ends = /^(?:Error|OOMKilled|Completed|StartError|ContainerCannotRun|ContainerStatusUnknown)$/;
var waits = /^(?:ContainerCreating|PodInitializing|\w+BackOff|Err\w+|Invalid\w+|\w+Error)$/;
var phases = /^(?:Pending|Running|Succeeded|Failed|Unknown)$/;
function podOfRow(row2, now, container) {
  const [, init, word = ""] = /^(Init:)?(.*)$/.exec(row2.status) ?? [];
  const replicaSet = replicaSetOf(row2.name);
  const ready = row2.ready === row2.containers && row2.status === "Running";
  const at = (age) => age === void 0 ? void 0 : new Date(now - age).toISOString();
  const list = init ? "initContainers" : "containers";
  const status = {
    name: container.name,
    ready,
    restartCount: row2.restarts,
    state: stateOf2(word, row2),
    lastState: row2.restarts > 0 && !ends.test(word) ? { terminated: present({ finishedAt: at(row2.restarted) }) } : {}
  };
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: present({
      name: row2.name,
      namespace: row2.namespace,
      creationTimestamp: at(row2.age),
      deletionTimestamp: row2.status === "Terminating" ? at(0) : void 0,
      ...replicaSet ? {
        labels: { "pod-template-hash": replicaSet.hash },
        ownerReferences: [
          { apiVersion: "apps/v1", kind: "ReplicaSet", name: replicaSet.name, controller: true }
        ]
      } : {}
    }),
    spec: {
      nodeName: row2.node ?? (row2.status === "Pending" ? void 0 : "<not printed>"),
      restartPolicy: "Always",
      [list]: [present(container)]
    },
    status: present({
      ...phaseOf(word, row2),
      conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
      [init ? "initContainerStatuses" : "containerStatuses"]: row2.status === "Pending" ? [] : [status]
    })
  };
}
function stateOf2(word, { status }) {
  const [, kind, code] = /^(ExitCode|Signal):(\d+)$/.exec(word) ?? [];
  if (kind === "ExitCode") return { terminated: { exitCode: Number(code) } };
  if (kind === "Signal") return { terminated: { signal: Number(code) } };
  if (ends.test(word)) return { terminated: { reason: word } };
  if (waits.test(word)) return { waiting: { reason: word } };
  return /^(?:Running|NotReady|Terminating|Init:\d+\/\d+)$/.test(status) ? { running: {} } : {};
}
function phaseOf(word, { restarts, status }) {
  if (phases.test(word)) return { phase: word };
  if (word === "Completed" && restarts === 0 && !status.startsWith("Init:")) return { phase: "Succeeded" };
  if (ends.test(word) || /^(?:ExitCode|Signal):|^(?:Terminating|NotReady)$/.test(word))
    return { phase: "Running" };
  if (waits.test(word) || /^\d+\/\d+$|^SchedulingGated$/.test(word)) return { phase: "Pending" };
  return { phase: "Failed", reason: word };
}

// src/diagnosis/evidence/printed/read-printed.ts
var fieldNames = /Name|Namespace|Priority|Priority Class Name|Runtime Class Name|Service Account|Node|Start Time|Labels|Annotations|Status|Termination Grace Period|Reason|Message|SeccompProfile|LocalhostProfile|IP|IPs|Controlled By|Controllers|NominatedNodeName|Resources|Init Containers|Containers|Ephemeral Containers|Readiness Gates|Conditions|Volumes|QoS Class|Node-Selectors?|Tolerations|Topology Spread Constraints|Events|CreationTimestamp|Selector|Replicas|StrategyType|MinReadySeconds|RollingUpdateStrategy|Pod Template|OldReplicaSets|NewReplicaSet|Pods Status(?:es)?|Update Strategy|Volume Claims|Pod Management Policy|Service Name|Persistent Volume Claim Retention Policy|Desired Number of Nodes Scheduled|Current Number of Nodes Scheduled|Number of Nodes Scheduled with Up-to-date Pods|Number of Nodes Scheduled with Available Pods|Number of Nodes Misscheduled|Parallelism|Completions|Completion Mode|Completed Indexes|Suspend|Backoff Limit|TTL Seconds After Finished|Completed At|Duration|Active Deadline Seconds|Schedule|Concurrency Policy|Last Schedule Time|Active Jobs|StorageClass|Volume|Finalizers|Capacity|Access Modes|VolumeMode|Used By|Mounted By|Roles|Taints|Unschedulable|Lease|Addresses|Allocatable|System Info|PodCIDRs?|ProviderID|Non-terminated Pods|Allocated resources/;
function readPrinted({ path, text, writtenAt }) {
  const objects = [];
  const events = [];
  const pods = [];
  const unused = [];
  const texts = [];
  const logs = [];
  for (const part of partsOf(text)) {
    if (part.what === "log") logs.push(part);
    else if (part.what === "objects") texts.push(part.text);
    else if (part.what === "description") readDescription(part.lines, { objects, events, unused });
    else if (listsPods(part.lines[0] ?? "")) pushAll(pods, podTable(part.lines, part.namespace));
    else if (listsEvents(part.lines[0] ?? "")) pushAll(events, eventTable(part.lines, part.namespace));
    else unused.push("a table of something else than pods and events");
  }
  return { source: path, writtenAt, objects, events, pods, texts, logs, unused: [...new Set(unused)] };
}
function readDescription(lines, { objects, events, unused }) {
  const fields = fieldsAt(lines, 0, fieldNames);
  const kind = kindOf2(fields);
  const name = said(fields, "Name") ?? "";
  if (!isObjectName(name)) return;
  const surrounding = kind === void 0 ? surroundingKindOf(fields) : void 0;
  if (surrounding) objects.push(surroundingOf(surrounding, fields));
  else if (kind === void 0)
    unused.push("the description of something else than a pod, a controller, a node or a claim");
  else objects.push(kind === "Pod" ? podOf(fields) : workloadOf(kind, fields));
  const about = { kind: kind ?? surrounding ?? "", name, namespace: said(fields, "Namespace") };
  if (about.kind !== "") pushAll(events, describedEvents(fieldOf(fields, "Events"), about));
}
function kindOf2(fields) {
  const controller = workloadKindOf(fields);
  if (controller !== void 0) return controller;
  return fieldOf(fields, "Containers") && fieldOf(fields, "Status") ? "Pod" : void 0;
}

// src/diagnosis/evidence/printed/event-container.ts
var naming = [
  /\bcontainer "?([a-z0-9-]+)"? in pod /,
  /^(?:Created|Started|Stopping|Killing) (?:init )?container:? ?(?:with id \S+ )?"?([a-z0-9-]+)"?\.?$/,
  /^(?:Init c|C)ontainer ([a-z0-9-]+) (?:failed|definition changed|exceeded|\S+ hook)/,
  /\(pod: "[^"]*", container: ([a-z0-9-]+)\)/,
  /\bfailed container=([a-z0-9-]+) pod=/,
  /\bfor [Cc]ontainer "([a-z0-9-]+)"/
];
var probes = [
  [/^Liveness probe /, "livenessProbe"],
  [/^Readiness probe /, "readinessProbe"],
  [/^Startup probe /, "startupProbe"]
];
var ofContainer = /^(?:Pulling|Pulled|Created|Started|Killing|BackOff|Failed|Unhealthy|ErrImageNeverPull|InspectFailed|FailedPostStartHook|FailedPreStopHook|ProbeWarning)$/;
function isOfContainer({ reason }) {
  return ofContainer.test(reason);
}
function namedContainer({ message }) {
  return naming.map((text) => text.exec(message)?.[1]).find((name) => name !== void 0);
}
function containerOfEvent({ reason, message }, pod) {
  if (!isOfContainer({ reason })) return void 0;
  const containers = containersOf(pod);
  const named = namedContainer({ message });
  if (named !== void 0) return containers.find(({ name }) => name === named)?.field;
  const image = /(?:image|Image) "([^"]+)"/.exec(message)?.[1];
  const byImage = containers.filter(({ spec }) => image !== void 0 && spec.image === image);
  const probe = probes.find(([text]) => text.test(message))?.[1];
  const byProbe = containers.filter(({ spec }) => probe !== void 0 && isMapping(spec[probe]));
  const byState = containers.filter(({ name }) => reason === "Failed" && isWaiting(pod, name));
  const only = [byImage, byProbe, byState, containers].find((found) => found.length === 1)?.[0];
  return only?.field;
}
function containersOf(pod) {
  return ["initContainers", "containers"].flatMap(
    (list) => asList(valueAt(pod, ["spec", list])).map((container) => {
      const spec = asMapping(container);
      const name = asString(spec.name) ?? "";
      return { name, spec, field: `spec.${list}{${name}}` };
    })
  );
}
function isWaiting(pod, name) {
  const statuses = ["initContainerStatuses", "containerStatuses"].flatMap(
    (list) => asList(valueAt(pod, ["status", list])).map(asMapping)
  );
  const status = statuses.find((each) => each.name === name);
  const reason = asString(valueAt(status, ["state", "waiting", "reason"]));
  return reason !== void 0 && !/^(?:ContainerCreating|PodInitializing)$/.test(reason);
}

// src/diagnosis/evidence/printed/pods-by-name.ts
var PodsByName = class {
  #pods = /* @__PURE__ */ new Map();
  constructor(objects) {
    for (const object of objects) {
      const name = object.kind === "Pod" ? asString(asMapping(object.metadata).name) : void 0;
      if (name !== void 0) this.#pods.set(name, object);
    }
  }
  get(name) {
    return this.#pods.get(name);
  }
  namespaceOf(name) {
    return asString(asMapping(this.#pods.get(name)?.metadata).namespace);
  }
  /** The namespace of a pod that this controller (`DaemonSet/agent`) has made. */
  namespaceOfOwner(owner) {
    for (const [name, { metadata }] of this.#pods) {
      const owners = asList(asMapping(metadata).ownerReferences).map(asMapping);
      if (owners.some((each) => `${each.kind}/${each.name}` === owner)) return this.namespaceOf(name);
    }
    return void 0;
  }
  /** The namespace of all of them; undefined where there are several. */
  get onlyNamespace() {
    const [only, ...others2] = new Set([...this.#pods.keys()].map((name) => this.namespaceOf(name)));
    return others2.length === 0 ? only : void 0;
  }
  values() {
    return this.#pods.values();
  }
};

// src/diagnosis/evidence/printed/printed-at.ts
function printedAt({ events, objects, pods: rows, writtenAt }, pods) {
  const anchors = events.flatMap((row2) => {
    const pod = row2.kind === "Pod" ? pods.get(row2.name) : void 0;
    const [age, began] = row2.reason === "Scheduled" ? [row2.first, parseTime(valueAt(pod, ["status", "startTime"]))] : row2.reason === "Started" ? [row2.last, lastStart(pod)] : [];
    return age === void 0 || began === void 0 ? [] : [{ age, at: began + age }];
  });
  const newest = largest([0, ...objects.flatMap(timesOf)]);
  const closest = anchors.toSorted((a, b) => a.age - b.age)[0];
  if (closest) return Math.max(newest, closest.at);
  const hasAges = events.length > 0 || rows.length > 0;
  return newest > 0 ? newest : hasAges ? writtenAt ?? largest([0, ...[...pods.values()].flatMap(timesOf)]) : 0;
}
function lastStart(pod) {
  const statuses = ["initContainerStatuses", "containerStatuses"].flatMap(
    (list) => asList(valueAt(pod, ["status", list]))
  );
  const starts = statuses.flatMap(
    (status) => [
      ["state", "running"],
      ["state", "terminated"],
      ["lastState", "terminated"]
    ].flatMap((path) => parseTime(valueAt(status, [...path, "startedAt"])) ?? [])
  );
  return starts.length > 0 ? largest(starts) : void 0;
}
function timesOf(object) {
  const own = parseTime(valueAt(object, ["status", "startTime"]));
  const statuses = ["initContainerStatuses", "containerStatuses"].flatMap(
    (list) => asList(valueAt(object, ["status", list]))
  );
  const ends2 = statuses.flatMap(
    (status) => [
      ["state", "running", "startedAt"],
      ["state", "terminated", "finishedAt"],
      ["lastState", "terminated", "finishedAt"]
    ].flatMap((path) => parseTime(valueAt(status, path)) ?? [])
  );
  return own === void 0 ? ends2 : [own, ...ends2];
}

// src/diagnosis/evidence/printed/settle.ts
function settle(printed, objects, assumed) {
  const printedObjects = printed.flatMap(
    ({ objects: own, source }) => own.map((value) => ({ value, source }))
  );
  const pods = new PodsByName([...objects, ...printedObjects].map(({ value }) => value));
  const described = printedObjects.map(({ value, source }) => ({
    value: markPrinted(inNamespace(value, pods)),
    source
  }));
  const told = toldOfPods(printed, pods);
  const settled = printed.map(({ source, events, pods: rows, ...text }) => {
    const now = printedAt({ source, events, pods: rows, ...text }, pods);
    const namespace = namespaceOf([...events, ...rows], told) ?? pods.onlyNamespace ?? assumed;
    const isAssumed = namespace === void 0 && rows.length > 0;
    const seen = /* @__PURE__ */ new Map();
    return {
      problem: isAssumed ? [{ source, message: "it does not say the namespace, default is assumed: name it with `-n`" }] : [],
      events: events.map((row2) => {
        const key = `${row2.kind}/${row2.name}/${row2.reason}/${row2.message}`;
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        const field = fieldOf2(row2, pods.get(row2.name), told);
        return {
          value: eventOf({ ...row2, namespace: row2.namespace ?? namespace, field }, now, `${key}/${number}`),
          source
        };
      }),
      pods: rows.map((row2) => {
        const value = podOfRow({ ...row2, namespace: row2.namespace ?? namespace }, now, {
          name: told.container(row2.name),
          image: told.image(row2.name)
        });
        return { value: markPrinted(ownedBy(value, told.owners.get(row2.name))), source };
      })
    };
  });
  return {
    objects: [
      ...described,
      ...settled.flatMap(({ events }) => events),
      ...settled.flatMap((text) => text.pods)
    ],
    problems: settled.flatMap(({ problem }) => problem)
  };
}
var made = /^(?:Created pod: |create Pod )([a-z0-9.-]+)/;
function toldOfPods(printed, pods) {
  const containers = /* @__PURE__ */ new Map();
  const images = /* @__PURE__ */ new Map();
  const owners = /* @__PURE__ */ new Map();
  const namespaces = /* @__PURE__ */ new Map();
  const tell = (pod, container) => {
    containers.set(pod, (containers.get(pod) ?? /* @__PURE__ */ new Set()).add(container));
  };
  for (const { owner } of printed.flatMap(({ logs }) => logs)) {
    if (owner.pod !== void 0 && owner.container !== void 0) tell(owner.pod, owner.container);
  }
  for (const row2 of printed.flatMap(({ events }) => events)) {
    const pod = made.exec(row2.message)?.[1];
    const image = / image "([^"]+)"/i.exec(` ${row2.message}`)?.[1];
    if (image !== void 0 && row2.kind === "Pod")
      images.set(row2.name, (images.get(row2.name) ?? /* @__PURE__ */ new Set()).add(image));
    const namespace = row2.namespace ?? inMessage(row2);
    if (namespace !== void 0) namespaces.set(row2.name, namespace);
    if (pod !== void 0 && row2.kind !== "Pod") owners.set(pod, `${row2.kind}/${row2.name}`);
    const named = row2.kind === "Pod" ? /\{(.+)\}$/.exec(row2.field ?? "")?.[1] ?? namedContainer(row2) : void 0;
    if (named !== void 0) tell(row2.name, named);
  }
  const onlyOf2 = (names3) => names3?.size === 1 ? [...names3][0] : void 0;
  return {
    container: (pod) => onlyOf2(containers.get(pod)) ?? "",
    image: (pod) => onlyOf2(images.get(pod)),
    owners,
    namespace: (pod) => pods.namespaceOf(pod) ?? namespaces.get(pod)
  };
}
function fieldOf2(row2, pod, told) {
  if (row2.field !== void 0 || row2.kind !== "Pod") return row2.field;
  if (pod || !isOfContainer(row2)) return containerOfEvent(row2, pod);
  const named = namedContainer(row2) ?? (told.container(row2.name) || void 0);
  return named === void 0 ? void 0 : `spec.containers{${named}}`;
}
function inNamespace(object, pods) {
  const metadata = asMapping(object.metadata);
  if (metadata.namespace !== void 0 || object.kind === "Node") return object;
  const namespace = pods.namespaceOfOwner(`${object.kind}/${metadata.name}`) ?? pods.onlyNamespace;
  return namespace === void 0 ? object : { ...object, metadata: { ...metadata, namespace } };
}
function namespaceOf(rows, told) {
  for (const { name, namespace } of rows) {
    const found = namespace ?? told.namespace(name);
    if (found !== void 0) return found;
  }
  return void 0;
}
function inMessage({ name, message }) {
  const [, assigned, pod] = /^Successfully assigned ([a-z0-9-]+)\/(\S+) to /.exec(message) ?? [];
  if (pod === name) return assigned;
  const at = message.indexOf(`${name}_`);
  return at < 0 ? void 0 : /^([a-z0-9-]+)\(/.exec(message.slice(at + name.length + 1))?.[1];
}
function ownedBy(pod, owner) {
  const owners = ownersOf(owner);
  return owners ? { ...pod, metadata: { ...asMapping(pod.metadata), ownerReferences: owners } } : pod;
}
function eventOf(row2, now, id) {
  const at = (age) => age === void 0 ? void 0 : new Date(now - age).toISOString();
  const { kind, name, namespace, field, type, reason, component, count } = row2;
  return {
    apiVersion: "v1",
    kind: "Event",
    metadata: present({ name: id, namespace }),
    involvedObject: present({ kind, name, namespace, fieldPath: field }),
    type,
    reason,
    message: row2.message.trim(),
    count,
    ...present({ firstTimestamp: at(row2.first), lastTimestamp: at(row2.last) }),
    source: { component }
  };
}

// src/diagnosis/evidence/read-logs.ts
function podContainers(pods) {
  const lists = ["initContainers", "containers", "ephemeralContainers"].map((field) => ["spec", field]);
  const statuses = ["initContainerStatuses", "containerStatuses"].map((field) => ["status", field]);
  const found = /* @__PURE__ */ new Map();
  for (const { name, value } of pods) {
    const containers = [...lists, ...statuses].flatMap(
      (path) => asList(valueAt(value, path)).flatMap((container) => asString(asMapping(container).name) ?? [])
    );
    found.set(name, /* @__PURE__ */ new Set([...found.get(name) ?? [], ...containers]));
  }
  return found;
}
function podNamespaces(pods) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, namespace } of pods) found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(namespace));
  return found;
}
function readLogs(files, pods, namespaces = /* @__PURE__ */ new Map()) {
  return files.flatMap((file) => {
    const owner = file.owner ?? ownerByPlace(file.path);
    if (owner?.pod !== void 0) return [ownedLog(file, owner, pods)];
    return partsOf2(file, pods).map((log) => ({ ...log, namespace: namespaceIn(log, namespaces) }));
  });
}
var dumpError = /^(?:Create log request error|Request log error): /;
function ownedLog({ path, text }, owner, pods) {
  const { namespace, pod = "", previous } = owner;
  return {
    source: path,
    namespace,
    pod,
    container: owner.container ?? onlyOf(pods.get(pod) ?? /* @__PURE__ */ new Set()),
    which: previous ? "previous" : "current",
    text: text.replace(/\n+$/, ""),
    refused: dumpError.test(text)
  };
}
var head = /^== ([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9-]*)(?: \((?:kubectl )?exit (\d+)\))?\r?$/;
var prefixed = /^\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] ?(.*)$/;
function partsOf2({ path, text, owner }, pods) {
  const which = owner?.previous === true || /previous|\bprev\b/i.test(path) ? "previous" : "current";
  const parts = /* @__PURE__ */ new Map();
  const named = owner ? { pod: void 0, container: owner.container } : nameOf(path, text, pods);
  let open = { ...named, refused: false, lines: [] };
  parts.set("", open);
  for (const line of text.split("\n")) {
    const [, pod, container, status] = head.exec(line) ?? [];
    if (pod !== void 0 && container !== void 0 && isKnown(pod, container, pods)) {
      open = { pod, container, refused: status !== void 0 && status !== "0", lines: [] };
      parts.set(`${pod}/${container}`, open);
      continue;
    }
    const [, prefixPod, prefixContainer, rest] = prefixed.exec(line) ?? [];
    if (prefixPod === void 0) {
      open.lines.push(line);
      continue;
    }
    const key = `${prefixPod}/${prefixContainer}`;
    const part = parts.get(key) ?? { pod: prefixPod, container: prefixContainer, refused: false, lines: [] };
    part.lines.push(rest ?? "");
    parts.set(key, part);
  }
  return [...parts.values()].map(({ pod, container, refused, lines }) => ({
    source: path,
    pod,
    container,
    which,
    text: lines.join("\n").replace(/\n+$/, ""),
    refused
  })).filter((part) => part.text !== "" || part.pod !== void 0);
}
function namespaceIn({ source, pod = "" }, namespaces) {
  const known = namespaces.get(pod);
  if (!known || known.size < 2) return void 0;
  return source.split(/[/_]/).find((word) => known.has(word));
}
function isKnown(pod, container, pods) {
  return pods.get(pod)?.has(container) ?? (pods.size === 0 || /-(?:\d+|[a-z0-9]{4,})$/.test(pod));
}
function nameOf(path, text, pods) {
  const words = path.replace(/\.(?:log|txt)$/i, "").split(/[/_]/).map((word) => word.replace(/\.(?:previous|current|prev)$/i, ""));
  const at = words.findLastIndex((word) => pods.has(word));
  const pod = words[at];
  if (pod !== void 0) {
    const containers = pods.get(pod);
    const container2 = words.slice(at + 1).find((word) => containers.has(word)) ?? onlyOf(containers);
    return { pod, container: container2 };
  }
  if (isOfNode(path, text)) return { pod: void 0, container: void 0 };
  const [only] = pods.size === 1 ? pods : [];
  if (only && /log|current|prev|standard input/i.test(path))
    return { pod: only[0], container: words.find((word) => only[1].has(word)) ?? onlyOf(only[1]) };
  const [container, named] = words.toReversed();
  return pods.size === 0 && named ? { pod: named, container } : { pod: void 0, container: void 0 };
}
function onlyOf(names3) {
  return names3.size === 1 ? [...names3][0] : void 0;
}

// src/diagnosis/evidence/salvage.ts
function salvageObjects(text) {
  const found = [];
  let from = startOfItems(text, 0) ?? 0;
  while (from < text.length) {
    const { objects, end } = objectsFrom(text, from);
    pushAll(found, objects);
    from = startOfItems(text, end) ?? text.length;
  }
  return found;
}
function startOfItems(text, from) {
  const list = /"items"\s*:\s*\[/g;
  list.lastIndex = from;
  return list.exec(text) ? list.lastIndex : void 0;
}
function objectsFrom(text, from) {
  const objects = [];
  let depth = 0;
  let start = -1;
  let index = from;
  for (; index < text.length && depth >= 0; index++) {
    const char = text[index];
    if (char === '"') index = endOfString(text, index);
    else if (char === "{" && depth++ === 0) start = index;
    else if (char === "}" && --depth === 0) pushAll(objects, parse(text.slice(start, index + 1)));
  }
  return { objects, end: index };
}
function endOfString(text, quote) {
  let index = quote + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}
function parse(text) {
  try {
    const value = parseJson(text);
    return isMapping(value) ? [value] : [];
  } catch {
    return [];
  }
}

// src/diagnosis/evidence/usage/read-pod-metrics.ts
function readPodMetrics({ value, source, namespace, name }) {
  const at = parseTime(value.timestamp);
  if (at === void 0) return [];
  return asList(value.containers).flatMap((entry) => {
    const { name: container, usage } = asMapping(entry);
    return ["memory", "cpu"].flatMap((figure) => {
      const quantity = parseQuantity(asMapping(usage)[figure]);
      const named = asString(container);
      if (!quantity || !named) return [];
      const samples = [{ at, value: Number(quantity.nano) / 1e9 }];
      return [{ source: `PodMetrics in ${source}`, figure, namespace, pod: name, container: named, samples }];
    });
  });
}

// src/diagnosis/evidence/usage/read-prometheus.ts
function isPrometheusAnswer(value) {
  if (!isMapping(value)) return false;
  return value.status === "error" ? typeof value.errorType === "string" : value.status === "success" && typeof asMapping(value.data).resultType === "string";
}
function prometheusError(answer) {
  return answer.status === "error" ? asString(answer.error) ?? "an error without words" : void 0;
}
function readPrometheus(answer, source) {
  const { resultType, result } = asMapping(answer.data);
  if (resultType !== "matrix" && resultType !== "vector") return [];
  const asked = asString(answer.query) ?? source;
  return asList(result).flatMap((entry) => {
    const { metric, value, values } = asMapping(entry);
    const labels = asMapping(metric);
    const figure = figureOf(asString(labels.__name__) || asked);
    const pod = asString(labels.pod) ?? asString(labels.pod_name);
    const container = asString(labels.container) ?? asString(labels.container_name);
    if (!figure || !pod || container === "" || container === "POD") return [];
    const samples = (resultType === "matrix" ? asList(values) : [value]).flatMap(sampleOf);
    const namespace = asString(labels.namespace) ?? "";
    return samples.length === 0 ? [] : [{ source: `Prometheus, ${source}`, figure, namespace, pod, container: container ?? "", samples }];
  });
}
function figureOf(named) {
  const text = named.replace(/\{[^}]*\}/g, "");
  if (/throttl/i.test(text)) return "throttled";
  if (/(?:limits?|requests?)[-_. ]?memory|memory[-_. ]?(?:limit|request|fail|cache|swap)/i.test(text))
    return void 0;
  if (/memory|working.?set/i.test(text))
    return /quantile_over_time|p99/i.test(text) ? "memory P99" : "memory";
  return /cpu_usage/i.test(text) && /\bi?rate\(/i.test(text) ? "cpu" : void 0;
}
function sampleOf(pair) {
  const [seconds, text] = asList(pair);
  const value = typeof text === "string" && text !== "" ? Number(text) : Number.NaN;
  return typeof seconds === "number" && Number.isFinite(value) ? [{ at: seconds * 1e3, value }] : [];
}

// src/diagnosis/evidence/read-evidence.ts
var shelves = {
  ReplicaSet: "replicaSets",
  ControllerRevision: "controllerRevisions",
  Pod: "pods",
  Event: "events",
  PersistentVolumeClaim: "claims",
  Node: "nodes",
  Service: "services",
  EndpointSlice: "endpointSlices",
  Endpoints: "endpointSlices",
  ServiceAccount: "surroundings",
  ResourceQuota: "surroundings",
  LimitRange: "surroundings",
  StorageClass: "surroundings",
  PersistentVolume: "surroundings",
  Ingress: "surroundings",
  IngressClass: "surroundings",
  HorizontalPodAutoscaler: "surroundings",
  NetworkPolicy: "surroundings"
};
function readEvidence(files, namespace) {
  const forms = files.map((file) => ({ file, form: file.form ?? formOf(file.path, file.text) ?? "log" }));
  const having = (wanted) => forms.flatMap(({ file, form }) => form === wanted ? [file] : []);
  const printed = having("printed").map(readPrinted);
  const within = printed.flatMap(({ source, texts }) => texts.map((text) => ({ path: source, text })));
  const problems = printed.flatMap(
    ({ source, unused }) => unused.map((what) => ({ source, message: `not used: ${what}` }))
  );
  const objects = [...having("objects"), ...within].flatMap(
    (file) => valuesOf(file, problems).flatMap((document) => itemsOf(document)).map((value) => ({ value, source: file.path }))
  );
  const logs = [...having("log"), ...printed.flatMap(logFilesIn)];
  const settled = settle(printed, objects, namespace);
  return evidenceOf(
    [...objects, ...settled.objects],
    (pods) => readLogs(logs, podContainers(pods), podNamespaces(pods)),
    [...problems, ...settled.problems]
  );
}
function logFilesIn({ source, logs }) {
  return logs.map(({ text, owner }) => ({ path: source, text, owner }));
}
function evidenceOf(values, logsOf, problems = []) {
  const objects = /* @__PURE__ */ new Map();
  const configMaps = [];
  const secrets = [];
  const usage = [];
  const absent = [];
  const refused = [];
  let takenAt;
  const overdue = [];
  for (const { value, source } of values) {
    pushAll(absent, absentObject(value, source));
    takenAt ??= takenTime(value);
    pushAll(overdue, overdueIn(value));
    if (isPrometheusAnswer(value)) {
      const error = prometheusError(value);
      if (error !== void 0) refused.push({ source, message: `Prometheus answered: ${error}` });
      pushAll(usage, readPrometheus(value, source));
    }
    const object = objectOf(value, source);
    if (!object) continue;
    if (object.kind === "Secret") secrets.push(keysOnly(object));
    else if (object.kind === "ConfigMap") configMaps.push(keysOnly(object));
    else if (object.kind === "PodMetrics") pushAll(usage, readPodMetrics(object));
    else keepFuller(objects, object);
  }
  const shelved = {
    workloads: [],
    replicaSets: [],
    controllerRevisions: [],
    pods: [],
    events: [],
    claims: [],
    nodes: [],
    services: [],
    endpointSlices: [],
    surroundings: []
  };
  for (const object of objects.values()) {
    const shelf = shelfOf(object);
    if (shelf) shelved[shelf].push(object);
  }
  return {
    ...shelved,
    configMaps,
    secrets,
    absent,
    takenAt,
    overdue,
    logs: logsOf(shelved.pods),
    usage: mergeSeries(usage),
    problems: [...problems, ...refused]
  };
}
function valuesOf(file, problems) {
  const { path, text } = file;
  if (text.trim() === "") {
    problems.push({ source: path, message: "the file is empty" });
    return [];
  }
  const json = /\.json$/i.test(path) || !/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text.replace(/^\ufeff/, ""));
  if (!json) return yamlValues(file, problems);
  return splitJsonObjects({ start: 0, text: text.replace(/^\ufeff/, "") }).flatMap((chunk) => {
    try {
      return [parseJson(chunk.text)];
    } catch {
      const rescued = salvageObjects(chunk.text);
      problems.push({
        source: path,
        message: `the file is cut off or broken; ${rescued.length} whole objects of it were read`
      });
      return rescued;
    }
  });
}
function yamlValues({ path, text }, problems) {
  const { documents, unreadable } = readDocuments({ path, text, named: false });
  pushAll(
    problems,
    unreadable.map(({ message }) => ({ source: path, message }))
  );
  return documents.map(({ value }) => withoutTraps(value));
}
function itemsOf(value, inherited) {
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item));
  if (!isMapping(value)) return [];
  const kind = asString(value.kind) ?? inherited?.kind ?? "";
  const apiVersion = asString(value.apiVersion) ?? inherited?.apiVersion ?? "";
  if (!Array.isArray(value.items) || kind !== "" && !kind.endsWith("List")) {
    return [{ ...value, kind, apiVersion }];
  }
  const itemKind = kind.slice(0, -"List".length);
  return value.items.flatMap(
    (item) => itemsOf(item, itemKind === "" ? void 0 : { apiVersion, kind: itemKind })
  );
}
function objectOf(value, source) {
  const kind = asString(value.kind) || kindByShape(value);
  const object = readObject({ ...value, kind }, source);
  return kind && object.name ? object : void 0;
}
function kindByShape(value) {
  if (isMapping(value.involvedObject) || isMapping(value.regarding)) return "Event";
  if (Array.isArray(valueAt(value, ["spec", "containers"]))) return "Pod";
  return void 0;
}
function keepFuller(objects, object) {
  const key = `${object.kind}/${object.namespace}/${object.name}/${object.kind === "Event" ? object.uid ?? "" : ""}`;
  const known = objects.get(key);
  if (!known || fullness(object) > fullness(known)) objects.set(key, object);
}
function fullness({ value }) {
  const version = Number(valueAt(value, ["metadata", "resourceVersion"]));
  return (isMapping(value.status) ? 1e15 : 0) + (Number.isFinite(version) ? version : 0);
}
function keysOnly({ source, namespace, name, value }) {
  const keys = ["data", "stringData", "binaryData"].flatMap((field) => Object.keys(asMapping(value[field])));
  return { source, namespace, name, keys: [...new Set(keys)] };
}
function shelfOf({ kind, value }) {
  if (kind === "Service" && Array.isArray(valueAt(value, ["spec", "template", "spec", "containers"])))
    return "workloads";
  if (Object.hasOwn(shelves, kind)) return shelves[kind];
  const templates = [
    ["spec", "template", "spec", "containers"],
    ["spec", "jobTemplate", "spec", "template", "spec", "containers"]
  ];
  return templates.some((path) => asList(valueAt(value, path)).length > 0) ? "workloads" : void 0;
}

// src/commands/watch/watch-targets.ts
var kinds = [
  ...workloadKinds,
  { apiVersion: "v1", kind: "PersistentVolumeClaim", plural: "persistentvolumeclaims", short: "pvc" }
].map((known) => ({
  ...known,
  names: [known.kind.toLowerCase(), known.plural, known.short || known.plural]
}));
var selectable = workloadKinds.filter(({ made: made2, template }) => !made2 && template.length === 2);
function parseWorkload(text, namespace) {
  const parts = text.split("/");
  const [place, kindName = "", name = ""] = parts.length === 3 ? parts : [namespace, ...parts];
  const entry = kinds.find(({ names: names3 }) => names3.includes(kindName.toLowerCase()));
  if (!entry || name === "" || parts.length > 3) {
    const known = kinds.map(({ kind }) => kind.toLowerCase()).join(", ");
    throw new UserError(
      `"${text}" is no workload: write KIND/NAME or NAMESPACE/KIND/NAME; kinds are ${known}`
    );
  }
  return { apiVersion: entry.apiVersion, kind: entry.kind, namespace: place || namespace, name };
}
async function targetsOfManifests({ files, unreadableFiles, missing }, cluster, { anyRevision = false } = {}) {
  const set = readManifestSet(files, unreadableFiles, { kubernetesMinor: newestKubernetesMinor });
  if (missing.length > 0) throw new UserError(missing.map(({ message }) => message).join("\n"));
  const targets = /* @__PURE__ */ new Map();
  const plurals = /* @__PURE__ */ new Map();
  const notAwaited = set.unreadable.map(({ location, message }) => `${location.file}: ${message}`);
  for (const object of set.objects) {
    const { apiVersion, kind, name } = object;
    const namespace = object.namespace ?? object.document.file.rendered?.namespace ?? cluster.namespace;
    if (existsAtOnce(kind)) continue;
    const id = `${apiVersion}/${kind}`;
    const given = !anyRevision && isWorkloadKind(kind) ? object.value : void 0;
    const target = { apiVersion, kind, namespace, name, place: nameLine(object), given };
    if (name === "") {
      notAwaited.push(`${object.title}: the server makes up its name`);
      continue;
    }
    if (pluralOf(apiVersion, kind) === void 0 && !plurals.has(id)) {
      const resource = foundIfAllowed(await cluster.resourceOf(apiVersion, kind));
      if (!resource?.namespaced) {
        const why = resource ? "it belongs to no namespace" : "the server does not know this kind";
        notAwaited.push(`${titleOf(target)}: ${why}`);
        continue;
      }
      plurals.set(id, resource.plural);
    }
    targets.set(titleOf(target), target);
  }
  return { targets: [...targets.values()], plurals, notAwaited };
}
async function targetsBySelector(labelSelector, cluster) {
  const found = await Promise.all(
    selectable.map(async ({ apiVersion, kind, plural }) => {
      const { namespace } = cluster;
      const objects = foundIfAllowed(
        await cluster.list({ apiVersion, kind, plural, namespace, labelSelector })
      );
      return (objects ?? []).map((object) => readObject(object)).flatMap(({ name, metadata }) => {
        const owned = metadata.ownerReferences !== void 0;
        return name !== "" && !owned ? [{ apiVersion, kind, namespace, name }] : [];
      });
    })
  );
  return found.flat();
}
function nameLine(object) {
  const { file, line } = locate(object, ["metadata", "name"]);
  return { file, line };
}

// src/kubernetes/owner.ts
function controllerOf(object) {
  const owner = controllerReference(object);
  const [apiVersion, kind, name] = [owner?.apiVersion, owner?.kind, owner?.name].map(asString);
  return kind && name ? { apiVersion: apiVersion ?? "v1", kind, name } : void 0;
}
function controllerUid(object) {
  return asString(controllerReference(object)?.uid) || void 0;
}
function controllerReference({ metadata }) {
  return metadata.ownerReferences?.find(({ controller }) => controller === true);
}

// src/kubernetes/ownership.ts
var Ownership = class {
  replicaSets;
  jobs;
  deployments;
  constructor({ replicaSets, workloads }) {
    const key = ({ namespace, name }) => `${namespace}/${name}`;
    this.replicaSets = new Map(replicaSets.map((object) => [key(object), object]));
    this.jobs = new Map(
      workloads.filter(({ kind }) => kind === "Job").map((object) => [key(object), object])
    );
    this.deployments = new Set(workloads.filter(({ kind }) => kind === "Deployment").map(key));
  }
  /** The controller at the top; the object itself when nothing known controls it. */
  topOf(object) {
    const { namespace } = object;
    const owner = controllerOf(object);
    if (!owner || owner.kind === "Node") return referenceOf(object);
    if (owner.kind === "ReplicaSet") return this.aboveReplicaSet(owner, object);
    if (owner.kind === "Job") {
      const job = this.jobs.get(`${namespace}/${owner.name}`);
      return job ? this.topOf(job) : { ...owner, namespace };
    }
    const known = object.kind === "Pod" || object.kind === "Job" || object.kind === "ReplicaSet";
    return known ? { ...owner, namespace } : referenceOf(object);
  }
  aboveReplicaSet(owner, { value, namespace }) {
    const set = this.replicaSets.get(`${namespace}/${owner.name}`);
    const above = set && controllerOf(set);
    if (above) return { ...above, namespace };
    const labels = asMapping(valueAt(value, ["metadata", "labels"]));
    const hash = asString(labels["pod-template-hash"]);
    if (hash && owner.name.endsWith(`-${hash}`)) {
      const name = owner.name.slice(0, -hash.length - 1);
      return { apiVersion: "apps/v1", kind: "Deployment", namespace, name };
    }
    const rollout = asString(labels["rollouts-pod-template-hash"]);
    if (rollout && owner.name.endsWith(`-${rollout}`)) {
      const name = owner.name.slice(0, -rollout.length - 1);
      return { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", namespace, name };
    }
    return { ...owner, namespace };
  }
  /** The Deployment that a ReplicaSet's name, seen in an event only, belongs to. */
  deploymentOf(replicaSet, namespace) {
    const name = replicaSet.replace(/-[a-z0-9]{1,10}$/, "");
    return this.deployments.has(`${namespace}/${name}`) ? name : void 0;
  }
};

// src/kubernetes/named-by-events.ts
function namedByEvents(events, pods) {
  const dumped = new Set(pods.map(({ namespace }) => namespace));
  const known = new Set(pods.map(({ namespace, name }) => `${namespace}/${name}`));
  const controllers = events.flatMap((event) => controllerOf2(event) ?? []);
  return events.filter(({ type, reason }) => type === "Warning" || jobEnd.test(reason)).filter(({ kind, namespace, name }) => kind !== "Pod" || !known.has(`${namespace}/${name}`)).flatMap((event) => {
    const pod = dumped.has(event.namespace) ? void 0 : alone(event);
    const object = controllerOf2(event) ?? ownerOf(event, controllers) ?? pod;
    return object ? [{ object, ended: endedJob(event, object) }] : [];
  });
}
function controllerOf2({ kind, name, namespace }) {
  if (/^(?:Deployment|StatefulSet|DaemonSet)$/.test(kind))
    return { apiVersion: "apps/v1", kind, namespace, name };
  if (kind === "Job" || kind === "CronJob") return { apiVersion: "batch/v1", kind, namespace, name };
  const above = kind === "ReplicaSet" && /^(.+)-[a-z0-9]{6,10}$/.exec(name)?.[1];
  return above ? { apiVersion: "apps/v1", kind: "Deployment", namespace, name: above } : void 0;
}
var suffixes = {
  Deployment: /^-[a-z0-9]{6,10}-[a-z0-9]{5}$/,
  StatefulSet: /^-\d+$/,
  DaemonSet: /^-[a-z0-9]{5}$/,
  Job: /^-(?:\d+-)?[a-z0-9]{5}$/
};
function ownerOf({ kind, name, namespace }, controllers) {
  if (kind !== "Pod") return void 0;
  const known = controllers.find(
    (controller) => controller.namespace === namespace && name.startsWith(controller.name) && suffixes[controller.kind]?.test(name.slice(controller.name.length))
  );
  const above = /^(.+)-[a-z0-9]{6,10}-[a-z0-9]{5}$/.exec(name)?.[1];
  return known ?? (above ? { apiVersion: "apps/v1", kind: "Deployment", namespace, name: above } : void 0);
}
function alone({ kind, name, namespace }) {
  return kind === "Pod" ? { apiVersion: "v1", kind, namespace, name } : void 0;
}
var jobEnd = /^(?:BackoffLimitExceeded|DeadlineExceeded|PodFailurePolicy|FailedIndexes|MaxFailedIndexesExceeded)$/;
function endedJob(event, object) {
  if (event.kind !== "Job" || !jobEnd.test(event.reason)) return void 0;
  const condition = { type: "Failed", status: "True", reason: event.reason, message: event.message };
  const { apiVersion, kind, namespace, name } = object;
  const metadata = { namespace, name, uid: event.uid };
  return readObject({ apiVersion, kind, metadata, status: { conditions: [condition] } }, event.source);
}

// src/kubernetes/refusals.ts
function refusalsOf(object, value, revision, replicaSets, events, ownership, job) {
  const sets = replicaSets.filter(
    (set) => keyOf(ownership.topOf(set)) === keyOf(object) && (revision === void 0 || set.name.endsWith(`-${revision}`))
  );
  const conditions2 = [{ name: object.name, kind: object.kind, value }, ...sets].flatMap(
    (holder) => asList(valueAt(holder.value, ["status", "conditions"])).map(asMapping).filter(({ type, status }) => type === "ReplicaFailure" && status === "True").map(({ message }) => ({
      source: `${holder.kind} ${holder.name}: status.conditions[ReplicaFailure]`,
      text: asString(message) ?? "",
      count: 1
    }))
  );
  const controllers = /* @__PURE__ */ new Set([object.name, ...sets.map(({ name }) => name), ...job ? [job.name] : []]);
  const failed = events.all.filter(
    ({ kind, name, namespace, reason }) => kind !== "Pod" && namespace === object.namespace && /^FailedCreate$|^FailedDaemonPod$|^ReplicaSetCreateError$/.test(reason) && (controllers.has(name) || kind === "ReplicaSet" && sets.length === 0 && (ownership.deploymentOf(name, namespace) ?? name.replace(/-[a-z0-9]{6,10}$/, "")) === object.name)
  );
  const grouped = failed.toReversed().map((event) => ({
    source: `event FailedCreate of ${event.kind} ${event.name}${event.count > 1 ? ` (× ${event.count})` : ""}`,
    text: event.message.replace(/^\(combined from similar events\): /, ""),
    count: event.count
  }));
  return [...conditions2, ...grouped.slice(0, 5)];
}

// src/kubernetes/revision.ts
var annotation = "deployment.kubernetes.io/revision";
function newestTemplate({ object, value, evidence }) {
  const spec = valueAt(setsOf(object, value, evidence).at(-1)?.value, ["spec", "template", "spec"]);
  return object.kind === "Deployment" && isMapping(spec) ? spec : void 0;
}
function currentRevision({
  object,
  value,
  pods,
  evidence
}) {
  if (object.kind === "StatefulSet") return void 0;
  if (object.kind === "DaemonSet") return hashOf(revisionsOf(object, evidence).at(-1));
  if (object.kind === "Rollout") return asString(valueAt(value, ["status", "currentPodHash"]));
  if (object.kind !== "Deployment") return void 0;
  const newest = setsOf(object, value, evidence).at(-1);
  if (newest) return hashOf(newest);
  const latest = pods.toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0)).at(-1);
  return latest?.revision;
}
function previousRevision({
  object,
  value,
  evidence,
  revision
}) {
  if (object.kind === "Deployment") {
    const sets = setsOf(object, value, evidence);
    const before2 = sets.filter((set) => hashOf(set) !== revision).toReversed();
    const good = before2.find(({ value: set }) => (asNumber(valueAt(set, ["status", "readyReplicas"])) ?? 0) > 0) ?? before2[0];
    return good && templateOf2(good, ["spec", "template", "spec"], revisionNumber(good), sets.at(-1));
  }
  const revisions = revisionsOf(object, evidence);
  const before = revisions.at(-2);
  return before && templateOf2(
    before,
    ["data", "spec", "template", "spec"],
    asNumber(before.value.revision),
    revisions.at(-1)
  );
}
function revisionNumbers({ object, value, revision, previous }, evidence) {
  const from = /^revision (\d+)$/.exec(previous?.label ?? "")?.[1] ?? null;
  if (object.kind === "Deployment") {
    const newest = setsOf(object, value, evidence).at(-1);
    const to = asString(valueAt(value, ["metadata", "annotations", annotation])) ?? (newest && String(revisionNumber(newest) ?? ""));
    return { from, to: to || null };
  }
  const revisions = revisionsOf(object, evidence);
  const wanted = asString(valueAt(value, ["status", "updateRevision"])) ?? revision;
  const present2 = revisions.find(({ name }) => name === wanted) ?? revisions.at(-1);
  return { from, to: present2 ? String(asNumber(present2.value.revision) ?? present2.name) : null };
}
function revisionCreated({ object, value, revision }, evidence) {
  const made2 = object.kind === "Deployment" ? setsOf(object, value, evidence).find((set) => hashOf(set) === revision) : revisionsOf(object, evidence).at(-1);
  const reused = valueAt(made2?.value, ["metadata", "annotations", `${annotation}-history`]) !== void 0;
  return made2 && !reused ? parseTime(valueAt(made2.value, ["metadata", "creationTimestamp"])) : void 0;
}
function readyByRevision({ object, value, revision }, evidence) {
  const sets = object.kind === "Deployment" ? setsOf(object, value, evidence) : [];
  if (sets.length === 0 || revision === void 0) return void 0;
  const ready = (of) => of.reduce((sum, set) => sum + (asNumber(valueAt(set.value, ["status", "readyReplicas"])) ?? 0), 0);
  return {
    old: ready(sets.filter((set) => hashOf(set) !== revision)),
    fresh: ready(sets.filter((set) => hashOf(set) === revision))
  };
}
function templateOf2({ value, name }, path, number, present2) {
  const podSpec = valueAt(value, path);
  if (!isMapping(podSpec)) return void 0;
  const replacedAt = parseTime(valueAt(present2?.value, ["metadata", "creationTimestamp"]));
  return { label: number === void 0 ? name : `revision ${number}`, podSpec, name, replacedAt };
}
function setsOf(object, value, evidence) {
  const own = evidence.replicaSets.filter(
    (set) => set.namespace === object.namespace && controllerOf(set)?.kind === "Deployment" && controllerOf(set)?.name === object.name
  );
  const current = asString(valueAt(value, ["metadata", "annotations", annotation]));
  const rank = (set) => current !== void 0 && String(revisionNumber(set)) === current ? Number.MAX_SAFE_INTEGER : revisionNumber(set) ?? 0;
  return own.toSorted((a, b) => rank(a) - rank(b));
}
function revisionsOf(object, { controllerRevisions }) {
  return controllerRevisions.filter((kept) => kept.namespace === object.namespace && controllerOf(kept)?.name === object.name).toSorted((a, b) => (asNumber(a.value.revision) ?? 0) - (asNumber(b.value.revision) ?? 0));
}
function revisionNumber({ value }) {
  const written = asString(valueAt(value, ["metadata", "annotations", annotation]));
  return written === void 0 ? void 0 : Number(written);
}
function hashOf(object) {
  if (!object) return void 0;
  const labels = asMapping(valueAt(object.value, ["metadata", "labels"]));
  return asString(labels["pod-template-hash"]) ?? asString(labels["controller-revision-hash"]) ?? asString(labels["controller.kubernetes.io/hash"]);
}

// src/diagnosis/evidence/newest-time.ts
function newestTime(evidence) {
  let newest = evidence.takenAt;
  const see = (value) => {
    const time = parseTime(value);
    if (time !== void 0 && (newest === void 0 || time > newest)) newest = time;
  };
  const lists = [
    evidence.workloads,
    evidence.replicaSets,
    evidence.pods,
    evidence.events,
    evidence.claims,
    evidence.nodes
  ];
  for (const { kind, value } of lists.flat()) {
    see(valueAt(value, ["metadata", "creationTimestamp"]));
    deep(kind === "Event" ? { ...value, metadata: void 0 } : value.status, see);
  }
  return newest;
}
function deep(value, see) {
  if (typeof value === "string") see(value);
  else if (Array.isArray(value)) for (const item of value) deep(item, see);
  else if (isMapping(value)) for (const item of Object.values(value)) deep(item, see);
}

// src/diagnosis/facts/kill.ts
var slack = 5e3;
var few = 3;
function findKill(run) {
  const { ended, events } = run;
  const unhealthy = (label) => events.findLast(({ reason, message }) => reason === "Unhealthy" && message.startsWith(label));
  for (const event of events.toReversed()) {
    const by = killerIn(event);
    if (!by || !fits(event, ended)) continue;
    const label = by === "liveness probe" ? "Liveness" : by === "startup probe" ? "Startup" : "\0";
    return { by, event, unhealthy: unhealthy(label), certain: true };
  }
  if (run.waiting === "PostStartHookError") {
    return { by: "post-start hook", event: void 0, unhealthy: void 0, certain: true };
  }
  return ended ? supposedKill(run, ended, unhealthy) : void 0;
}
function killerIn({ reason, message }) {
  if (reason === "FailedPostStartHook" || reason === "Killing" && /PostStartHook/i.test(message))
    return "post-start hook";
  if (reason !== "Killing") return void 0;
  if (/startup probe/i.test(message)) return "startup probe";
  return /liveness probe/i.test(message) ? "liveness probe" : void 0;
}
function fits(event, ended) {
  if (!ended) return true;
  if (ended.reason === "OOMKilled" || ended.reason === "StartError") return false;
  const { startedAt, finishedAt } = ended;
  if (event.last === void 0 || startedAt === void 0 || finishedAt === void 0) return true;
  if (event.last < startedAt - slack || (event.first ?? event.last) > finishedAt + slack) return false;
  return mayHaveBeenStopped(ended) || event.last <= finishedAt + slack;
}
function supposedKill(run, ended, unhealthy) {
  if (!mayHaveBeenStopped(ended) || ended.reason === "OOMKilled") return void 0;
  const shutDown = endsWithShutdown(run.lines);
  const earlier = run.events.findLast((event) => killerIn(event) !== void 0);
  if (succeeded(ended) && !shutDown && run.events.length > 0 && !earlier) return void 0;
  const seconds = ended.startedAt !== void 0 && ended.finishedAt !== void 0 ? (ended.finishedAt - ended.startedAt) / 1e3 : void 0;
  for (const [field, by2, label] of [
    ["startupProbe", "startup probe", "Startup"],
    ["livenessProbe", "liveness probe", "Liveness"]
  ]) {
    if (!isMapping(run.spec[field])) continue;
    const seen = unhealthy(label);
    const event = run.events.findLast((candidate) => killerIn(candidate) === by2);
    if (seen !== void 0 && fits(seen, ended))
      return { by: by2, event, unhealthy: seen, certain: event !== void 0 };
    const grace = asNumber(run.podSpec.terminationGracePeriodSeconds) ?? 30;
    const expected = killWindow(run.spec, field, grace);
    const inTime = seconds !== void 0 && expected && seconds >= expected.from && seconds <= expected.to;
    if (inTime) return { by: by2, event, unhealthy: seen, certain: event !== void 0 };
    if (stoppedOnSigterm(ended) && shutDown && seconds !== void 0 && expected && seconds >= expected.from)
      return { by: by2, event: void 0, unhealthy: void 0, certain: false };
  }
  const by = earlier && killerIn(earlier);
  return by && earlier.count >= few ? { by, event: earlier, unhealthy: void 0, certain: false } : void 0;
}

// src/diagnosis/facts/container-facts.ts
function containerFacts(read, about) {
  const { podSpec, events, logs, usage } = about;
  const container = { ...read, ...fromEvents(read, events) };
  const { state, spec, waiting } = container;
  const ended = container.ends.at(-1);
  const { log, repeats, silent } = readLog(logs, state, ended);
  return {
    ...container,
    ended,
    memoryLimit: memoryLimit(spec, podSpec),
    usage,
    log,
    repeats,
    silent,
    further: state === "running" ? furtherThanBefore(logs) : void 0,
    events,
    kill: findKill({
      ended,
      waiting: waiting?.reason ?? "",
      spec,
      podSpec,
      events,
      lines: log?.reading.lines ?? []
    })
  };
}
function fromEvents({ reported, state, waiting, runningSince }, events) {
  const now = state === "none" ? stateFromEvents(events) : state;
  const reason = waiting?.reason || (now === "waiting" ? waitingReason(events) : "");
  return {
    state: now,
    waiting: now === "waiting" ? { reason, message: waiting?.message ?? "" } : void 0,
    runningSince: now === "running" ? runningSince ?? startedBy(events) : void 0,
    ...reported ? {} : { restarts: restartsFromEvents(events), started: startedByEvents(events) }
  };
}
function stateFromEvents(events) {
  const said2 = new Set(events.map(({ reason }) => reason));
  const stopped = said2.has("BackOff") || said2.has("Failed") || said2.has("Killing");
  if (said2.has("Started") && !stopped) return "running";
  return events.some(({ type }) => type === "Warning") ? "waiting" : "none";
}
function waitingReason(events) {
  const last = events.findLast(({ type }) => type === "Warning");
  if (!last) return "";
  const refused = events.findLast(
    ({ reason, message }) => reason === "Failed" && /^Error: .*(?:OCI|runc|exec|container)/i.test(message)
  );
  if (refused && !/CreateContainerConfig|runAsNonRoot/.test(refused.message)) return "RunContainerError";
  if (last.reason === "BackOff" && /pulling image/i.test(last.message)) return "ImagePullBackOff";
  if (events.some(({ reason }) => reason === "BackOff") && !events.some(({ message }) => /pulling image/.test(message)))
    return "CrashLoopBackOff";
  if (last.reason === "Failed" && /pull|ErrImage|ImagePull/i.test(last.message)) return "ErrImagePull";
  if (last.reason === "InspectFailed") return "InvalidImageName";
  if (last.reason === "ErrImageNeverPull") return "ErrImageNeverPull";
  if (last.reason === "Failed") {
    return /not found$|couldn't find key|runAsNonRoot/.test(last.message) && !/exec/.test(last.message) ? "CreateContainerConfigError" : "RunContainerError";
  }
  return "";
}
function startedByEvents(events) {
  return events.some(({ message }) => message.startsWith("Startup probe failed")) ? false : void 0;
}
function startedBy(events) {
  return events.findLast(({ reason }) => reason === "Started")?.last;
}
function restartsFromEvents(events) {
  const started = events.filter(({ reason }) => reason === "Started").reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, started - 1);
}
function memoryLimit(spec, podSpec) {
  const limit = valueAt(spec, ["resources", "limits", "memory"]) ?? valueAt(podSpec, ["resources", "limits", "memory"]);
  return typeof limit === "number" || typeof limit === "string" ? String(limit) : void 0;
}

// src/diagnosis/facts/pod-facts.ts
function podFacts(object, evidence, index) {
  const pod = readPod(object);
  const events = index.of({ ...pod, kind: "Pod" });
  return { ...pod, events, onlyEvents: false, containers: factsOfAll(pod, events, evidence) };
}
function podFromEvents(name, namespace, template, own, evidence) {
  const evicted = own.findLast(({ reason }) => reason === "Evicted");
  const spec = asList(template.containers).length > 0 ? template : { ...template, ...containersIn2(own) };
  const uid = own.find((event) => event.uid)?.uid;
  const object = readObject(
    { apiVersion: "v1", kind: "Pod", metadata: { name, namespace, uid }, spec },
    own[0]?.source ?? "events"
  );
  const pod = {
    ...readPod(object),
    reason: evicted ? evicted.reason : "",
    message: evicted ? evicted.message : "",
    created: own[0]?.first,
    nodeName: own.some(({ reason }) => reason === "Scheduled") ? "" : void 0
  };
  return { ...pod, events: own, onlyEvents: true, containers: factsOfAll(pod, own, evidence) };
}
function containersIn2(events) {
  const named = (field) => {
    const own = events.filter((event) => event.field === field);
    return [...new Set(own.flatMap(({ container }) => container || []))].map((name) => ({
      name,
      image: own.filter(({ container }) => container === name).map(({ message }) => imageIn(message)).find((image) => image !== void 0)
    }));
  };
  return { initContainers: named("initContainers"), containers: named("containers") };
}
function factsOfAll(pod, events, { logs, usage = [] }) {
  const measured = usage.filter((series) => series.pod === pod.name);
  const alone2 = asList(pod.spec.containers).length + asList(pod.spec.initContainers).length === 1;
  return pod.containers.map((container) => {
    const { name } = container;
    return containerFacts(container, {
      podSpec: pod.spec,
      // A table of pods does not name their containers: whatever no event says of another one is of this.
      events: events.filter((event) => (event.container ?? "") === name),
      logs: logs.filter((log) => log.container === name && isLogOf(log, pod)),
      usage: measured.filter(
        (series) => isAbout(series, { namespace: pod.namespace, container: name, alone: alone2 })
      )
    });
  });
}

// src/diagnosis/facts/pods-of-events.ts
function podsOfEvents({ kind, namespace, name }, template, { pods, logs, ...rest }, events) {
  if (kind !== "Pod" && pods.some((pod) => pod.namespace === namespace)) return [];
  const suffix = kind === "StatefulSet" ? /^-\d+$/ : kind === "Deployment" ? /^-[a-z0-9]+-[a-z0-9]{5}$/ : /^-[a-z0-9]{5}$/;
  const byPod = /* @__PURE__ */ new Map();
  for (const event of events.all) {
    if (event.kind !== "Pod" || event.namespace !== namespace) continue;
    const own = kind === "Pod" ? event.name === name : event.name.startsWith(name) && suffix.test(event.name.slice(name.length));
    if (own) byPod.set(event.name, [...byPod.get(event.name) ?? [], event]);
  }
  return [...byPod].map(
    ([pod, own]) => podFromEvents(pod, namespace, template, own, { pods, logs, ...rest })
  );
}
var mostEvicted = 3;
function evictedBefore({ kind }, template, pods, evidence, events) {
  if (kind !== "StatefulSet") return [];
  return pods.flatMap(({ name, namespace, uid }) => {
    const earlier = events.all.filter(
      (event) => event.kind === "Pod" && event.name === name && event.namespace === namespace && event.uid !== uid
    );
    const evicted = new Set(
      earlier.flatMap(
        (event) => event.reason === "Evicted" && exceedsOwnLimit(event.message) ? event.uid ?? [] : []
      )
    );
    return [...evicted].slice(-mostEvicted).map((gone) => {
      const own = earlier.filter((event) => event.uid === gone);
      return podFromEvents(name, namespace, template, own, { ...evidence, logs: [] });
    });
  });
}

// src/diagnosis/facts/previous-from-pods.ts
function previousOfPods({ kind }, value, template, pods) {
  const update = asString(valueAt(value, ["status", "updateRevision"]));
  if (kind !== "StatefulSet" || update === void 0) return void 0;
  const fresh = pods.find(({ revision }) => revision === update);
  const earlier = pods.filter(({ revision }) => revision !== void 0 && revision !== update);
  const old = earlier.find((pod) => conditionOf(pod, "Ready")?.status === "True") ?? earlier[0];
  if (!fresh || old?.revision === void 0) return void 0;
  const claims = asList(valueAt(value, ["spec", "volumeClaimTemplates"])).map(
    (claim) => asString(valueAt(claim, ["metadata", "name"]))
  );
  const [before, after] = [ofTemplate(old.spec, claims), ofTemplate(fresh.spec, claims)];
  const podSpec = {
    ...withDifferences(template, before, after),
    ...containersBefore("containers", template, before, after),
    ...containersBefore("initContainers", template, before, after)
  };
  return { label: "the revision before", podSpec, name: old.revision, replacedAt: void 0 };
}
function ofTemplate({ nodeName, hostname, volumes, ...spec }, claims) {
  const own = asList(volumes).filter((volume) => {
    const name = asString(asMapping(volume).name) ?? "";
    return !isToken(name) && !claims.includes(name);
  });
  return own.length > 0 ? { ...spec, volumes: own } : spec;
}
function isToken(volume) {
  return volume.startsWith("kube-api-access-");
}
function withDifferences(present2, before, after) {
  const result = { ...present2 };
  for (const field of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    if (before[field] === void 0) delete result[field];
    else result[field] = before[field];
  }
  return result;
}
function containersBefore(field, template, before, after) {
  const listed = (spec) => asList(spec[field]).map((each) => mounted(asMapping(each)));
  if (listed(before).length === 0 && listed(template).length === 0) return {};
  const named = (spec, name) => listed(spec).find((container) => container.name === name);
  const containers = listed(before).map((container) => {
    const [present2, fresh] = [named(template, container.name), named(after, container.name)];
    return present2 && fresh ? withDifferences(present2, container, fresh) : container;
  });
  return { [field]: containers };
}
function mounted({ volumeMounts, ...container }) {
  const own = asList(volumeMounts).filter((mount) => !isToken(asString(asMapping(mount).name) ?? ""));
  return own.length > 0 ? { ...container, volumeMounts: own } : container;
}

// src/diagnosis/facts/workload-facts.ts
function readFacts(evidence) {
  const events = new EventIndex(readEvents(evidence.events));
  const ownership = new Ownership(evidence);
  const found = /* @__PURE__ */ new Map();
  const at = (object) => {
    const key = keyOf(object);
    const known = found.get(key);
    if (known) return known;
    const fresh = { object, value: void 0, source: "", pods: [], jobs: [] };
    found.set(key, fresh);
    return fresh;
  };
  for (const workload of evidence.workloads) {
    const top = workload.kind === "Job" ? ownership.topOf(workload) : referenceOf(workload);
    const entry = at(top);
    if (keyOf(top) === keyOf(workload))
      Object.assign(entry, { value: workload.value, source: workload.source, object: top });
    if (workload.kind === "Job") entry.jobs.push(workload);
  }
  for (const replicaSet of evidence.replicaSets) {
    const top = ownership.topOf(replicaSet);
    const bare = keyOf(top) === keyOf(referenceOf(replicaSet));
    if (bare) Object.assign(at(top), { value: replicaSet.value, source: replicaSet.source });
    else if (top.kind === "Deployment") at(top);
  }
  for (const pod of evidence.pods) {
    const top = ownership.topOf(pod);
    const entry = at(top);
    if (top.kind === "Pod") Object.assign(entry, { value: pod.value, source: pod.source });
    entry.pods.push(podFacts(pod, evidence, events));
  }
  if (evidence.workloads.length === 0 && evidence.takenAt === void 0) {
    for (const { object, ended } of namedByEvents(events.all, evidence.pods)) {
      const { jobs } = at(object);
      if (ended && jobs.length === 0) jobs.push(ended);
    }
  }
  return {
    evidence,
    now: newestTime(evidence),
    workloads: [...found.values()].map((gathered) => readWorkload(gathered, evidence, events, ownership))
  };
}
function readWorkload({ object, value, source, pods, jobs }, evidence, events, ownership) {
  const template = podSpecOf(object, value) ?? newestTemplate({ object, value, evidence }) ?? pods.at(-1)?.spec ?? {};
  const job = decisiveJob(jobs);
  const all = pods.length > 0 ? [...pods] : podsOfEvents(object, template, evidence, events);
  pushAll(all, evictedBefore(object, template, pods, evidence, events));
  const relevant = job ? all.filter((pod) => belongsToJob(pod, job, evidence)) : all;
  const revision = currentRevision({ object, value, pods: relevant, evidence });
  const current = revision === void 0 ? relevant : relevant.filter((pod) => pod.revision === void 0 || pod.revision === revision);
  const refusals = refusalsOf(object, value, revision, evidence.replicaSets, events, ownership, job);
  return {
    object,
    value,
    source,
    podSpec: template,
    pods: current,
    oldPods: relevant.filter((pod) => !current.includes(pod)),
    desired: desiredPods(
      object,
      value,
      standingPods(current) + (value === void 0 && refusals.length > 0 ? 1 : 0)
    ),
    refusals,
    job,
    previous: previousRevision({ object, value, evidence, revision }) ?? previousOfPods(object, value, template, current),
    revision
  };
}
function decisiveJob(jobs) {
  const [newest, ...earlier] = jobs.toSorted((a, b) => createdAt(b) - createdAt(a));
  const [before] = earlier.filter((job) => endOf(job) !== void 0);
  return newest && endOf(newest) === void 0 && before && endOf(before) === "Failed" ? before : newest;
}
function endOf(job) {
  return ["Complete", "Failed"].find((type) => conditionOf(job, type)?.status === "True");
}
function podSpecOf({ kind }, value) {
  const spec = valueAt(value, podSpecPath(kind));
  return isMapping(spec) ? spec : void 0;
}
function desiredPods({ kind }, value, seen) {
  if (value === void 0) return seen;
  if (kind === "DaemonSet") return asNumber(valueAt(value, ["status", "desiredNumberScheduled"])) ?? seen;
  if (kind === "Job" || kind === "CronJob") return Math.min(1, seen);
  if (kind === "Pod") return 1;
  return asNumber(valueAt(value, ["spec", "replicas"])) ?? 1;
}
function standingPods(pods) {
  return Math.max(Math.min(1, pods.length), pods.filter(({ reason }) => reason !== "Evicted").length);
}
function createdAt({ value }) {
  return parseTime(valueAt(value, ["metadata", "creationTimestamp"])) ?? 0;
}
function belongsToJob(pod, job, evidence) {
  if (pod.onlyEvents) return true;
  const object = evidence.pods.find(
    ({ name, namespace }) => name === pod.name && namespace === pod.namespace
  );
  const owner = object && controllerOf(object);
  return owner?.kind !== "Job" || owner.name === job.name;
}

// src/diagnosis/health/judge-workload.ts
function judgeWorkload(facts, workload) {
  const { object, desired } = workload;
  const hasEvents = facts.evidence.events.length > 0;
  const judged = workload.pods.filter(({ deleting }) => !deleting).map((pod) => {
    const around = {
      now: facts.now,
      pastDeadline: isPastDeadline(workload, facts),
      longAgo: hasEvents && pod.events.length === 0,
      timed: facts.evidence.takenAt !== void 0
    };
    return { pod, health: podHealth(pod, around) };
  });
  if (workload.job) return judgeJob(facts, workload, judged);
  const onlyEvents = judged.every(({ pod }) => pod.onlyEvents);
  const scaledToNone = asMapping(asMapping(workload.value).spec).replicas === 0;
  if (onlyEvents && (scaledToNone || workload.value && desired > 0 && saysAvailable(workload)))
    return { outcome: "complete", failures: [] };
  if (object.kind === "CronJob") return { outcome: "complete", failures: [] };
  const healthy = judged.filter(({ health }) => health.health === "healthy" || health.health === "done");
  const standing = judged.filter(({ health }) => !isOver(health));
  const replaced = object.kind !== "Pod" && healthy.length >= desired && healthy.length > 0;
  const counted = replaced ? judged.filter(({ health, pod }) => !isOver(health) || comesBack(pod, judged, healthy, facts)) : judged;
  const failures = failuresOf(facts, workload, counted);
  const updated = object.kind === "Deployment" ? updatedPods(workload) : void 0;
  if (Math.min(standing.length, updated ?? desired) < desired && workload.refusals.length > 0) {
    failures.unshift({ facts, workload, symptom: "no pod", pod: void 0, container: void 0 });
  }
  if (failures.length > 0) return { outcome: "failed", failures };
  const known = workload.value !== void 0 || judged.length > 0;
  if (known && healthy.length >= desired) return { outcome: "complete", failures };
  const starting = judged.some(({ pod }) => pod.containers.some(isStarting));
  if (starting || !isPastDeadline(workload, facts)) return { outcome: "progressing", failures };
  return {
    outcome: "failed",
    failures: [{ facts, workload, symptom: "out of time", pod: judged[0]?.pod, container: void 0 }]
  };
}
function failuresOf(facts, workload, judged) {
  return judged.flatMap(
    ({ pod, health }) => health.health === "failing" ? health.symptoms.map(
      ({ symptom, container }) => ({ facts, workload, symptom, pod, container })
    ) : []
  );
}
function isOver(health) {
  return health.health === "failing" && health.symptoms.some(({ symptom }) => symptom === "the pod ended");
}
function comesBack(pod, all, healthy, { now }) {
  const evicted = all.map((each) => each.pod).filter(({ message }) => exceedsOwnLimit(message));
  const isLoop = evicted.some(
    (one) => evicted.some((next) => next !== one && endOf2(one) <= (next.created ?? 0))
  );
  if (!isLoop || !evicted.includes(pod)) return false;
  const before = largest([0, ...evicted.map(endOf2).filter((end) => end < endOf2(pod))]);
  const begun = pod.onlyEvents && before > 0 ? before : pod.created ?? 0;
  const lifetime = endOf2(pod) - begun;
  return healthy.some(
    ({ pod: next }) => (next.created ?? 0) > (pod.created ?? 0) && (now ?? 0) - (next.created ?? 0) < lifetime
  );
}
function endOf2({ containers, events }) {
  const ends2 = containers.flatMap(({ ended }) => ended?.finishedAt ?? []);
  return largest([
    0,
    ...ends2,
    ...events.flatMap(({ reason, last }) => reason === "Evicted" ? last ?? 0 : [])
  ]);
}
function isStarting({ state, started, spec }) {
  return state === "running" && started === false && spec.startupProbe !== void 0;
}
function isPastDeadline({ object, value }, { evidence }) {
  if (evidence.overdue?.includes(keyOf(object))) return true;
  return conditions(value).some(
    ({ type, reason, status }) => type === "Progressing" && status === "False" && reason === "ProgressDeadlineExceeded"
  );
}
function saysAvailable({ object, value, desired }) {
  const status = asMapping(asMapping(value).status);
  const available = status.availableReplicas ?? status.numberAvailable ?? status.readyReplicas;
  const none = object.kind === "Deployment" || object.kind === "DaemonSet" ? 0 : available;
  const updated = status.updatedReplicas ?? status.updatedNumberScheduled ?? none;
  return typeof available === "number" && available >= desired && typeof updated === "number" && updated >= desired;
}
function updatedPods({ value }) {
  const { status } = asMapping(value);
  return isMapping(status) ? asNumber(status.updatedReplicas) ?? 0 : void 0;
}
function conditions(value) {
  return asList(valueAt(value, ["status", "conditions"])).map(asMapping);
}
function judgeJob(facts, workload, judged) {
  const met = conditions(workload.job?.value).filter(({ status }) => status === "True");
  if (met.some(({ type }) => type === "Complete" || type === "SuccessCriteriaMet"))
    return { outcome: "complete", failures: [] };
  const over = met.find(({ type }) => type === "Failed" || type === "FailureTarget");
  const byAge = judged.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
  const failing = byAge.filter(({ health }) => health.health === "failing");
  if (over) {
    const late = asString(over.reason) === "DeadlineExceeded";
    const own = late ? failing.filter(({ pod }) => crashedByItself(pod)) : failing;
    const failures = failuresOf(facts, workload, own.toReversed());
    return {
      outcome: "failed",
      failures: failures.length > 0 ? failures : [{ facts, workload, symptom: "the Job failed", pod: void 0, container: void 0 }]
    };
  }
  const newest = byAge.at(-1);
  if (newest?.health.health === "failing")
    return { outcome: "failed", failures: failuresOf(facts, workload, failing.toReversed()) };
  if (failing.length >= 3 && !lastsLonger(newest?.pod, failing.at(-1)?.pod, facts)) {
    return { outcome: "failed", failures: failuresOf(facts, workload, failing.toReversed()) };
  }
  if (byAge.length === 0 && workload.refusals.length > 0) {
    return {
      outcome: "failed",
      failures: [{ facts, workload, symptom: "no pod", pod: void 0, container: void 0 }]
    };
  }
  return {
    outcome: workload.job && newest?.health.health === "done" ? "complete" : "progressing",
    failures: []
  };
}
function crashedByItself({ containers }) {
  return containers.some(({ ended }) => ended !== void 0 && failedByItself(ended));
}
function lastsLonger(pod, before, { now }) {
  const since = pod?.containers.find(({ runningSince }) => runningSince !== void 0)?.runningSince;
  const ended = before?.containers.find(({ ended: run }) => run)?.ended;
  if (since === void 0 || now === void 0 || ended?.finishedAt === void 0) return false;
  return now - since > ended.finishedAt - (ended.startedAt ?? ended.finishedAt);
}

// src/diagnosis/evidence/log-reads.ts
var perGroup = 2;
var mostPods = 24;
function logReads(failures, asked) {
  const groups = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const { pod, container } = failure;
    if (!pod || pod.onlyEvents || !container || !hasRun(container)) continue;
    const key = failureKey(failure);
    groups.set(key, [...groups.get(key) ?? [], { pod, container }]);
  }
  const known = failures[0]?.facts.evidence.logs ?? [];
  const isKnown2 = (pod, container) => asked.has(podKey(pod)) || known.some((log) => log.container === container.name && isLogOf(log, pod));
  const open = [...groups.values()].filter(
    (group) => !group.some(({ pod, container }) => isKnown2(pod, container))
  );
  const room = Math.max(0, Math.floor((mostPods - asked.size) / perGroup));
  const chosen = open.slice(0, room).flatMap((group) => {
    const byAge = group.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
    return byAge.length <= perGroup ? byAge : [...byAge.slice(0, 1), ...byAge.slice(1 - perGroup)];
  });
  const reads = /* @__PURE__ */ new Map();
  for (const { pod, container } of chosen) {
    const { namespace, name } = pod;
    const before = reads.get(podKey(pod))?.containers ?? [];
    const containers = [.../* @__PURE__ */ new Set([...before, container.name])];
    reads.set(podKey(pod), { what: "logs", namespace, pod: name, containers });
  }
  return { reads: [...reads.values()], left: Math.max(0, open.length - room) };
}
function podKey({ namespace, name }) {
  return `${namespace}/${name}`;
}
function failureKey({ workload, symptom, container }) {
  const { ended, kill, waiting } = container ?? {};
  const waits2 = ended ? "" : waiting?.reason ?? "";
  const end = ended ? `${ended.exit} ${ended.reason}` : symptom;
  return [keyOf(workload.object), container?.name, end, kill?.by, waits2].join("|");
}
function hasRun({ state, ended }) {
  return state === "running" || ended !== void 0;
}

export {
  controllerOf,
  controllerUid,
  Ownership,
  revisionNumbers,
  revisionCreated,
  readyByRevision,
  readFacts,
  judgeWorkload,
  readEvidence,
  evidenceOf,
  logReads,
  failureKey,
  parseWorkload,
  targetsOfManifests,
  targetsBySelector
};
