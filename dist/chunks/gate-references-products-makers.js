import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  besideFile
} from "./manifest-kustomization.js";
import {
  require_picomatch
} from "./picomatch.js";
import {
  formatPath,
  parsePath
} from "./manifest-path.js";
import {
  groupOf,
  isKustomization
} from "./manifest-object.js";
import {
  require_mod
} from "./fastest-levenshtein.js";
import {
  asList,
  asMapping,
  asString,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  pushAll
} from "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/gate/model/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, object, path, container) {
  const parts = object ? [object.group, object.kind, object.namespace ?? "", withoutHash(object.name), stablePath(object, path)] : [formatPath(path)];
  return hash([rule, ...parts, container ?? ""]);
}
function fileFingerprint(rule, file, detail) {
  return hash([rule, file, detail]);
}
function withoutHash(name) {
  return name.replace(/-[2456789bcdfghkmt]{10}$/, "");
}
function withoutHashes(sentence) {
  return sentence.replace(/-[2456789bcdfghkmt]{10}(?![\w-])/g, "").replace(/[^\s:]{1,300}\.(?:ya?ml|json):\d+/g, "");
}
function numberTwins(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
function stablePath(object, path) {
  return path.map((segment, depth) => {
    if (typeof segment === "string") return segment;
    const item = asMapping(valueAt(object.value, path.slice(0, depth + 1)));
    const name = asString(item.name) ?? asString(item.mountPath) ?? asString(item.key) ?? asString(item.secretName);
    return name === void 0 ? String(segment) : `[${withoutHash(name)}]`;
  }).join("/");
}
function hash(parts) {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
}

// src/gate/model/objects/inventory.ts
var Inventory = class {
  objects;
  workloads;
  /** The `namespace` input: where objects without a namespace will go. */
  defaultNamespace;
  /** What other units make; nothing where the set is one unit. */
  isMadeElsewhere;
  /** The cluster that the set goes to, where it was asked. */
  cluster;
  #byKind = /* @__PURE__ */ new Map();
  /** What `beside` found, by kind and namespace: rules ask for every container. */
  #beside = /* @__PURE__ */ new Map();
  #servicesByLabel;
  #workloadsOf;
  constructor(objects, workloads, defaultNamespace, isMadeElsewhere = () => false, cluster) {
    this.cluster = cluster;
    this.isMadeElsewhere = isMadeElsewhere;
    this.objects = objects;
    this.workloads = workloads;
    this.defaultNamespace = defaultNamespace;
    for (const object of objects) {
      const key = `${object.group}/${object.kind}`;
      const known = this.#byKind.get(key);
      if (known) known.push(object);
      else this.#byKind.set(key, [object]);
    }
  }
  /** The namespace an object will live in; undefined when nothing names one. */
  namespaceOf(object) {
    return object.namespace ?? object.document.file.rendered?.namespace ?? this.defaultNamespace;
  }
  /** All objects of a kind, in any namespace. `group` is '' for the core group. */
  ofKind(group, kind) {
    return this.#byKind.get(`${group}/${kind}`) ?? [];
  }
  /** Objects of a kind that share a namespace with `peer`, for certain or by assumption. */
  beside(peer, group, kind) {
    const namespace = this.namespaceOf(peer);
    const key = `${group}/${kind}/${namespace ?? ""}`;
    let found = this.#beside.get(key);
    if (!found) {
      found = this.ofKind(group, kind).filter((object) => mayShare(this.namespaceOf(object), namespace));
      this.#beside.set(key, found);
    }
    return found;
  }
  /** The workloads of an object: none when it owns no pods, several for a JobSet or an Argo Workflow. */
  workloadsOf(object) {
    if (!this.#workloadsOf) {
      this.#workloadsOf = /* @__PURE__ */ new Map();
      for (const workload of this.workloads) {
        const known = this.#workloadsOf.get(workload.object);
        if (known) known.push(workload);
        else this.#workloadsOf.set(workload.object, [workload]);
      }
    }
    return this.#workloadsOf.get(object) ?? [];
  }
  /** Services beside the workload whose selector its pod labels satisfy. */
  servicesSelecting(workload) {
    const namespace = this.namespaceOf(workload.object);
    this.#servicesByLabel ??= byRarestLabel(this.ofKind("", "Service"));
    const candidates = Object.entries(workload.podLabels).flatMap(
      (label) => this.#servicesByLabel?.get(labelKey(label)) ?? []
    );
    return candidates.filter(
      (service) => mayShare(this.namespaceOf(service), namespace) && selects(selectorOf(service), workload.podLabels)
    );
  }
};
function mayShare(a, b) {
  return a === void 0 || b === void 0 || a === b;
}
function selects(selector, labels) {
  const wanted = Object.keys(selector);
  return wanted.length > 0 && wanted.every(
    (key) => hasKey(labels, key) && asString(labels[key]) !== void 0 && labels[key] === selector[key]
  );
}
function selectorOf(service) {
  return asMapping(asMapping(service.value.spec).selector);
}
function byRarestLabel(services) {
  const selectors = services.map((service) => Object.entries(selectorOf(service)).map(labelKey));
  const counts = /* @__PURE__ */ new Map();
  for (const key of selectors.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const index = /* @__PURE__ */ new Map();
  for (const [position, keys] of selectors.entries()) {
    const rarest = keys.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
    if (rarest === void 0) continue;
    const known = index.get(rarest) ?? [];
    known.push(services[position]);
    index.set(rarest, known);
  }
  return index;
}
function labelKey([name, value]) {
  return `${name}\0${asString(value) ?? ""}`;
}

// src/gate/references/near-miss.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var longestName = 300;
function isNearMiss(wanted, there) {
  if (Math.max(wanted.length, there.length) > longestName) return false;
  if (wanted === there || Math.min(wanted.length, there.length) < 5) return false;
  if (Math.abs(wanted.length - there.length) > 2 || digitsOf(wanted) !== digitsOf(there)) return false;
  if ((0, import_fastest_levenshtein.distance)(wanted, there) > 2) return false;
  const [words2, others] = [wanted, there].map((name) => name.split(/[-._]/));
  if (words2.length !== others.length) return words2.join("") === others.join("");
  return words2.every((word, index) => word === others[index] || isSlip(word, others[index] ?? ""));
}
function digitsOf(name) {
  return name.replace(/\D+/g, " ").trim();
}
function lettersOf(name) {
  let letters = 0;
  for (let index = 0; index < name.length; index++) letters |= 1 << (name.charCodeAt(index) & 31);
  return letters;
}
function mayBeNear(letters, others) {
  let different = letters ^ others;
  for (let bits = 0; bits < 4 && different !== 0; bits++) different &= different - 1;
  return different === 0;
}
function closest(wanted, candidates) {
  if (wanted.length > longestName) return void 0;
  let best;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  const folded = fold(wanted);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least + 2) continue;
    const edits = (0, import_fastest_levenshtein.distance)(folded, fold(candidate));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
function isSlip(word, other) {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length < 2) return false;
  if (long === `${short}s` || isSwap(short, long)) return true;
  if (short.length < 3 || isOrdinal(short, long)) return false;
  const edits = (0, import_fastest_levenshtein.distance)(short, long);
  if (short.length < 5) return edits === 1 && losesInnerLetter(short, long);
  return edits === 1 || word[0] === other[0];
}
function isSwap(a, b) {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
function isOrdinal(short, long) {
  const stem = long.slice(0, -1);
  if (!/[a-fx-z]$/.test(long)) return false;
  return short === stem || short.length === long.length && short.startsWith(stem) && /[a-fx-z]$/.test(short);
}
function losesInnerLetter(short, long) {
  return long.length > short.length && long[0] === short[0] && long.at(-1) === short.at(-1);
}
function fold(text) {
  return text.toLowerCase().replace(/[-._]/g, "");
}

// src/repository/kustomize-tree.ts
var inputFields = ["resources", "components", "bases"];
function kustomizeTree(objects) {
  const byFolder = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Map();
  const kustomizations = objects.filter(isKustomization);
  for (const { document, value } of kustomizations) {
    byFolder.set(besideFile(document.file.path, "."), { value, parents: [] });
  }
  for (const { document, value } of kustomizations) {
    const node = byFolder.get(besideFile(document.file.path, "."));
    if (node?.value !== value) continue;
    for (const entry of inputFields.flatMap((field) => asList(value[field]))) {
      const path = besideFile(document.file.path, asString(entry) ?? "");
      const child = byFolder.get(path);
      if (child && child !== node) child.parents.push(node);
      else named2.set(path, [...named2.get(path) ?? [], node]);
    }
  }
  const passed = /* @__PURE__ */ new Map();
  const nodesOf = (file) => {
    let nodes = passed.get(file);
    if (!nodes) {
      const folder = byFolder.size > 0 ? nearest(file, byFolder) : void 0;
      nodes = withParents(named2.get(file) ?? (folder ? [folder] : []));
      passed.set(file, nodes);
    }
    return nodes;
  };
  return {
    passedBy: (file) => [...nodesOf(file)].map(({ value }) => value),
    unitsOf: (file) => new Set([...nodesOf(file)].filter(({ parents }) => parents.length === 0).map(({ value }) => value))
  };
}
function nearest(file, byFolder) {
  for (let folder = besideFile(file, "."); ; folder = besideFile(folder, ".")) {
    const node = byFolder.get(folder);
    if (node || folder === "") return node;
  }
}
function withParents(first) {
  const nodes = new Set(first);
  for (const node of nodes) for (const parent of node.parents) nodes.add(parent);
  return nodes;
}

// src/gate/references/products/product.ts
var everyNamespace = "*";
function make(kind, name, keys, more = {}) {
  const text = asString(name);
  return text ? [{ kind, name: text, keys: keys === "open" ? keys : new Set(keys), ...more }] : [];
}
function secret(name, keys = "open", more) {
  return make("Secret", name, keys, more);
}
function configMap(name, keys = "open", more) {
  return make("ConfigMap", name, keys, more);
}
function specOf(object) {
  return asMapping(object.value.spec);
}
function keysOf(value) {
  return Object.keys(asMapping(value));
}

// src/gate/references/products/kustomize.ts
var inputFields2 = ["resources", "components", "bases"];
var makingFields = ["helmCharts", "helmChartInflationGenerator", "generators"];
var changingFields = [
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "replacements",
  "transformers",
  "components"
];
var labellingFields = ["commonLabels", "labels"];
function kustomizeProducts(kustomization) {
  return ["configMapGenerator", "secretGenerator"].flatMap(
    (field) => asList(kustomization.value[field]).flatMap((entry) => {
      const { name, namespace } = asMapping(entry);
      if (!asString(name)) return [];
      const kind = field === "configMapGenerator" ? "ConfigMap" : "Secret";
      return [
        {
          kind,
          name: asString(name) ?? "",
          keys: generatorKeys(entry),
          namespace: asString(namespace) ?? everyNamespace
        }
      ];
    })
  );
}
function generatorKeys(entry) {
  const { literals, files } = asMapping(entry);
  if (hasKey(entry, "envs") || hasKey(entry, "env")) return "open";
  const texts = (list) => asList(list).flatMap((item) => asString(item) ?? []);
  return /* @__PURE__ */ new Set([
    ...texts(literals).map((literal) => literal.split("=")[0] ?? ""),
    ...texts(files).map(
      (file) => file.includes("=") ? file.split("=")[0] ?? "" : file.slice(file.lastIndexOf("/") + 1)
    )
  ]);
}
function kustomizeInputs(objects) {
  const kustomizations = objects.filter(isKustomization);
  const files = new Set(objects.map((object) => object.document.file.path));
  const directories = new Set(kustomizations.map(({ document }) => besideFile(document.file.path, ".")));
  const inputs = /* @__PURE__ */ new Set();
  const incomplete = kustomizations.filter((kustomization) => {
    const { value, document } = kustomization;
    const named2 = inputFields2.flatMap((field) => asList(value[field]));
    const paths = named2.map((entry) => besideFile(document.file.path, asString(entry) ?? ""));
    for (const path of paths) inputs.add(path);
    const makes = makingFields.some((field) => asList(value[field]).length > 0);
    return makes || !paths.every((path) => files.has(path) || directories.has(path));
  });
  const isInput = (object) => inputs.has(object.document.file.path);
  const tree = kustomizeTree(objects);
  const passedBy = (object) => isInput(object) ? tree.passedBy(object.document.file.path) : [];
  const hasComponents = kustomizations.some(({ kind }) => kind === "Component");
  const isChanged = (object) => passedBy(object).some((value) => changingFields.some((field) => asList(value[field]).length > 0)) || hasComponents && isInput(object);
  const addsLabels = kustomizations.some(
    ({ value }) => labellingFields.some((field) => Object.keys(value[field] ?? {}).length > 0)
  );
  return {
    isInput,
    mayFill: (object) => isChanged(object) || addsLabels && isInput(object),
    isChanged,
    setsImage: (object, image) => passedBy(object).some(
      (value) => asList(value.images).some((entry) => isOfImage(asString(asMapping(entry).name) ?? "", image))
    ),
    shareUnit: (file, other) => {
      const [units, others] = [tree.unitsOf(file), tree.unitsOf(other)];
      return units.size === 0 ? others.size === 0 : [...units].some((unit) => others.has(unit));
    },
    addsLabels,
    incomplete
  };
}
function isOfImage(name, image) {
  if (name === "") return false;
  const written = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  if (written === name) return true;
  try {
    return new RegExp(`^(?:${name})$`).test(written);
  } catch {
    return false;
  }
}

// src/gate/references/reference.ts
var clusterScoped = /* @__PURE__ */ new Set([
  "StorageClass",
  "PriorityClass",
  "RuntimeClass",
  "IngressClass",
  "ClusterRole"
]);
function isClusterScoped(target) {
  return clusterScoped.has(target.kind);
}
function userTitle(reference) {
  return reference.container?.title ?? reference.object.title;
}
function targetTitle({ target, namespace }) {
  return `${target.kind} ${namespace === void 0 ? "" : `${namespace}/`}${target.name}`;
}
function isPlaceholder(text) {
  return /\{\{|\$\{|\$\(/.test(text);
}

// src/gate/references/keys.ts
function unionOfKeys(all) {
  if (all.includes("open")) return "open";
  const sets = all.filter((keys) => typeof keys !== "string");
  return sets.length === 0 ? "unwritten" : new Set(sets.flatMap((keys) => [...keys]));
}
function mayHaveKey(keys, key) {
  return keys === "open" || keys !== "unwritten" && keys.has(key);
}
var filledBy = [
  "replicator.v1.mittwald.de/replicate-from",
  "reflector.v1.k8s.emberstack.com/reflects",
  "kubed.appscode.com/origin"
];
var injected = {
  // https://docs.openshift.com/container-platform/latest/security/certificates/service-serving-certificate.html
  "service.beta.openshift.io/inject-cabundle": "service-ca.crt",
  "service.alpha.openshift.io/inject-cabundle": "service-ca.crt",
  "config.openshift.io/inject-trusted-cabundle": "ca-bundle.crt"
};
function writtenKeys(object) {
  if (filledBy.some((annotation) => hasKey(object.annotations, annotation))) return "open";
  const fields = ["data", "stringData", "binaryData"].filter((field) => hasKey(object.value, field)).map((field) => object.value[field] ?? {});
  if (!fields.every(isMapping)) return "open";
  const keys = new Set(fields.flatMap((field) => Object.keys(field)));
  for (const [mark, key] of Object.entries(injected)) {
    if (hasKey(object.annotations, mark) || hasKey(object.labels, mark)) keys.add(key);
  }
  if (object.value.type === "kubernetes.io/service-account-token") {
    for (const key of ["token", "ca.crt", "namespace"]) keys.add(key);
  }
  return keys.size === 0 ? "unwritten" : keys;
}

// src/gate/references/products/copies.ts
function copiesOfObject(object) {
  const { kind, name } = object;
  return copiesOf(object.annotations, { kind, name, keys: "open" });
}
function copiesOfProduct(maker, product) {
  return copiesOf(templateAnnotations(maker), product);
}
function templateAnnotations(object) {
  const spec = specOf(object);
  const places = [
    ["template", "metadata", "annotations"],
    ["target", "template", "metadata", "annotations"],
    ["secretTemplate", "annotations"]
  ];
  return Object.assign({}, ...places.map((place) => asMapping(valueAt(spec, place))));
}
function copiesOf(annotations, original) {
  const reflected = annotations["reflector.v1.k8s.emberstack.com/reflection-auto-enabled"] === "true";
  const targets = [
    reflected ? annotations["reflector.v1.k8s.emberstack.com/reflection-auto-namespaces"] ?? "" : void 0,
    annotations["replicator.v1.mittwald.de/replicate-to"],
    hasKey(annotations, "replicator.v1.mittwald.de/replicate-to-matching") ? "" : void 0,
    hasKey(annotations, "kubed.appscode.com/sync") ? "" : void 0
  ];
  return targets.flatMap((target) => {
    const list = asString(target);
    if (list === void 0) return [];
    const namespaces = list.split(",").map((item) => item.trim());
    return namespaces.map((namespace) => ({
      ...original,
      keys: "open",
      namespace: /^[a-z0-9-]+$/.test(namespace) ? namespace : everyNamespace
    }));
  });
}

// src/gate/references/products/configured-generators.ts
function isGenerator(generator, object) {
  return generator.kind === (object.group === "" ? object.kind : `${object.group}/${object.kind}`);
}
function generatedName(generator, object) {
  return asString(valueAt(object.value, parsePath(generator.name ?? "metadata.name"))) || void 0;
}
function configuredProducts(generator, object) {
  const name = generatedName(generator, object);
  if (generator.keys === void 0) return make(generator.makes, name, "open");
  const held = valueAt(object.value, parsePath(generator.keys));
  const listed = asList(held).map((item) => {
    const { secretKey, key, name: itemName } = asMapping(item);
    return asString(item) ?? asString(secretKey) ?? asString(key) ?? asString(itemName);
  });
  const keys = [...keysOf(held), ...listed.filter((key) => key !== void 0)];
  return make(generator.makes, name, held === void 0 ? "open" : keys);
}

// src/gate/references/products/makers.ts
var certificateKeys = ["tls.crt", "tls.key", "ca.crt"];
var secretByPath = {
  "onepassword.com/OnePasswordItem": "metadata.name",
  "secrets.doppler.com/DopplerSecret": "spec.managedSecret.name",
  "secrets.infisical.com/InfisicalSecret": "spec.managedSecretReference.secretName",
  "secrets.infisical.com/InfisicalDynamicSecret": "spec.managedSecretReference.secretName",
  "k8s.bitwarden.com/BitwardenSecret": "spec.secretName",
  "kubernetes-client.io/ExternalSecret": "metadata.name",
  "spv.no/AzureKeyVaultSecret": "spec.output.secret.name",
  "objectbucket.io/ObjectBucketClaim": "metadata.name"
};
var makers = {
  // https://github.com/bitnami-labs/sealed-secrets
  "bitnami.com/SealedSecret": (object) => {
    const { template, encryptedData } = specOf(object);
    const { metadata, data } = asMapping(template);
    const keys = hasKey(specOf(object), "encryptedData") ? [...keysOf(encryptedData), ...keysOf(data)] : "open";
    return secret(asMapping(metadata).name ?? object.name, keys);
  },
  "external-secrets.io/ExternalSecret": (object) => externalSecret(object.name, specOf(object)),
  "external-secrets.io/ClusterExternalSecret": (object) => {
    const { externalSecretName, externalSecretSpec } = specOf(object);
    const made = externalSecret(asString(externalSecretName) ?? object.name, asMapping(externalSecretSpec));
    return made.map((product) => ({ ...product, namespace: everyNamespace }));
  },
  // https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificateSpec
  "cert-manager.io/Certificate": (object) => {
    const spec = specOf(object);
    const formats = asList(spec.additionalOutputFormats).map((format) => asMapping(format).type);
    return secret(spec.secretName, [
      ...certificateKeys,
      ...hasKey(spec.keystores, "jks") ? ["keystore.jks", "truststore.jks"] : [],
      ...hasKey(spec.keystores, "pkcs12") ? ["keystore.p12", "truststore.p12"] : [],
      ...formats.includes("CombinedPEM") ? ["tls-combined.pem"] : [],
      ...formats.includes("DER") ? ["key.der"] : []
    ]);
  },
  "cert-manager.io/Issuer": (object) => secret(valueAt(specOf(object), ["acme", "privateKeySecretRef", "name"]), ["tls.key"]),
  "networking.k8s.io/Ingress": ingressShim,
  "extensions/Ingress": ingressShim,
  "gateway.networking.k8s.io/Gateway": (object) => isShimmed(object) ? asList(specOf(object).listeners).flatMap((listener) => asList(asMapping(asMapping(listener).tls).certificateRefs)).flatMap((ref) => secret(asMapping(ref).name, certificateKeys)) : [],
  "secrets.hashicorp.com/VaultStaticSecret": vaultSecret,
  "secrets.hashicorp.com/VaultDynamicSecret": vaultSecret,
  "secrets.hashicorp.com/VaultPKISecret": vaultSecret,
  "secrets.hashicorp.com/HCPVaultSecretsApp": vaultSecret,
  "secrets.infisical.com/InfisicalSecret": (object) => [
    ...asList(specOf(object).managedKubeSecretReferences).flatMap(
      (ref) => secret(asMapping(ref).secretName, "open", { namespace: asString(asMapping(ref).secretNamespace) })
    ),
    ...asList(specOf(object).managedKubeConfigMapReferences).flatMap(
      (ref) => configMap(asMapping(ref).configMapName, "open", {
        namespace: asString(asMapping(ref).configMapNamespace)
      })
    )
  ],
  "isindir.github.com/SopsSecret": (object) => asList(specOf(object).secretTemplates).map(asMapping).flatMap(({ name, data, stringData }) => secret(name, [...keysOf(data), ...keysOf(stringData)])),
  "secrets-store.csi.x-k8s.io/SecretProviderClass": providerClass,
  "secrets-store-gke.csi.x-k8s.io/SecretProviderClass": providerClass,
  "spv.no/AzureKeyVaultSecret": (object) => configMap(valueAt(specOf(object), ["output", "configMap", "name"])),
  "objectbucket.io/ObjectBucketClaim": ({ name }) => configMap(name),
  // https://cloudnative-pg.io/documentation/current/applications/#secrets
  "postgresql.cnpg.io/Cluster": ({ name }) => {
    const login = ["username", "user", "password", "dbname", "host", "port", "pgpass"];
    const uris = ["uri", "jdbc-uri", "fqdn-uri", "fqdn-jdbc-uri"];
    return [
      ...["app", "superuser"].flatMap((user) => secret(`${name}-${user}`, [...login, ...uris])),
      ...secret(`${name}-ca`, ["ca.crt", "ca.key"]),
      ...secret(`${name}-server`, ["tls.crt", "tls.key"]),
      ...secret(`${name}-replication`, ["tls.crt", "tls.key"])
    ];
  },
  // https://strimzi.io/docs/operators/latest/deploying#con-securing-client-authentication-str
  "kafka.strimzi.io/KafkaUser": ({ name }) => {
    const certificate = ["ca.crt", "user.crt", "user.key", "user.p12", "user.password"];
    return secret(name, [...certificate, "password", "sasl.jaas.config"]);
  },
  "kafka.strimzi.io/Kafka": ({ name }) => ["cluster-ca-cert", "clients-ca-cert", "cluster-ca", "clients-ca"].flatMap(
    (end) => secret(`${name}-${end}`)
  ),
  "rabbitmq.com/RabbitmqCluster": ({ name }) => [
    ...secret(`${name}-default-user`),
    ...secret(`${name}-erlang-cookie`)
  ],
  // https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s
  "elasticsearch.k8s.elastic.co/Elasticsearch": ({ name }) => [
    ...secret(`${name}-es-elastic-user`, ["elastic"]),
    ...secret(`${name}-es-http-certs-public`, ["tls.crt", "ca.crt"]),
    ...secret(`${name}-es-http-certs-internal`, certificateKeys),
    ...secret(`${name}-es-http-ca-internal`, ["tls.crt", "tls.key"])
  ],
  // https://rook.io/docs/rook/latest/Troubleshooting/ceph-toolbox/
  "ceph.rook.io/CephCluster": () => [
    ...configMap("rook-ceph-mon-endpoints"),
    ...["rook-ceph-mon", "rook-ceph-config", "rook-ceph-admin-keyring"].flatMap((name) => secret(name))
  ],
  // https://cert-manager.io/docs/trust/trust-manager/
  "trust.cert-manager.io/Bundle": trustBundle,
  "trust-manager.io/ClusterBundle": trustBundle,
  "/Service": (object) => ["beta", "alpha"].flatMap(
    (stage) => secret(object.annotations[`service.${stage}.openshift.io/serving-cert-secret-name`], [
      "tls.crt",
      "tls.key"
    ])
  ),
  "apps/StatefulSet": (object) => asList(specOf(object).volumeClaimTemplates).flatMap((template) => {
    const claim = asString(asMapping(asMapping(template).metadata).name);
    return claim ? make("PersistentVolumeClaim", `${claim}-${object.name}-#`, "open") : [];
  }),
  // https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming
  "/Pod": (object) => asList(specOf(object).volumes).map(asMapping).filter((volume) => hasKey(volume, "ephemeral")).flatMap((volume) => make("PersistentVolumeClaim", `${object.name}-${asString(volume.name)}`, "open")),
  "cdi.kubevirt.io/DataVolume": ({ name }) => make("PersistentVolumeClaim", name, "open"),
  "kyverno.io/ClusterPolicy": kyvernoPolicy,
  "kyverno.io/Policy": kyvernoPolicy
};
function makesKnown({ group, kind }) {
  const key = `${group}/${kind}`;
  return Object.hasOwn(makers, key) || Object.hasOwn(secretByPath, key);
}
function productsOf(object, around) {
  const key = `${object.group}/${object.kind}`;
  const products = Object.hasOwn(makers, key) ? makers[key]?.(object, around) ?? [] : [];
  if (Object.hasOwn(secretByPath, key)) {
    const path = parsePath(secretByPath[key] ?? "");
    const namespace = valueAt(object.value, [...path.slice(0, -1), "namespace"]);
    const elsewhere = key.startsWith("secrets.") ? { namespace: asString(namespace) } : {};
    pushAll(products, secret(valueAt(object.value, path), "open", elsewhere));
  }
  const { writeConnectionSecretToRef, writeOutputsToSecret } = specOf(object);
  const connection = asMapping(writeConnectionSecretToRef);
  pushAll(products, secret(connection.name, "open", { namespace: asString(connection.namespace) }));
  pushAll(products, secret(asMapping(writeOutputsToSecret).name));
  for (const generator of around.generators) {
    if (isGenerator(generator, object)) pushAll(products, configuredProducts(generator, object));
  }
  return [...products, ...products.flatMap((product) => copiesOfProduct(object, product))];
}
function externalSecret(ownName, spec) {
  const { name, creationPolicy, template, manifest } = asMapping(spec.target);
  const { data, templateFrom } = asMapping(template);
  const open = hasKey(spec, "dataFrom") || hasKey(template, "templateFrom") || templateFrom !== void 0;
  const keys = [
    ...asList(spec.data).flatMap((entry) => asString(asMapping(entry).secretKey) ?? []),
    ...keysOf(data)
  ];
  const made = asString(asMapping(manifest).kind) ?? "Secret";
  if (creationPolicy === "None") return [];
  const butOnly = creationPolicy === "Merge" ? "creationPolicy Merge only adds keys to it" : void 0;
  return make(made, asString(name) ?? ownName, open ? "open" : keys, butOnly ? { butOnly } : {});
}
function isShimmed({ annotations }) {
  return [
    "cert-manager.io/issuer",
    "cert-manager.io/cluster-issuer",
    "certmanager.k8s.io/issuer",
    "certmanager.k8s.io/cluster-issuer"
  ].some((annotation) => hasKey(annotations, annotation)) || annotations["kubernetes.io/tls-acme"] === "true";
}
function ingressShim(object) {
  if (!isShimmed(object)) return [];
  return asList(specOf(object).tls).flatMap((entry) => secret(asMapping(entry).secretName, certificateKeys));
}
function vaultSecret(object) {
  const { name, create } = asMapping(specOf(object).destination);
  const butOnly = `${object.kind} ${object.name} fills it, but spec.destination.create is not true`;
  return secret(name, "open", create === true ? {} : { butOnly });
}
function providerClass(object, around) {
  const butOnly = `SecretProviderClass ${object.name} makes it only while a pod mounts its CSI volume`;
  return asList(specOf(object).secretObjects).map(asMapping).flatMap(({ secretName, data }) => {
    const keys = asList(data).flatMap((entry) => asString(asMapping(entry).key) ?? []);
    return secret(secretName, keys, around.isMounted(object) ? {} : { butOnly });
  });
}
function trustBundle(object) {
  const { target } = specOf(object);
  const { configMap: map, secret: hidden, additionalFormats } = asMapping(target);
  const more = ["jks", "pkcs12"].flatMap(
    (format) => asString(asMapping(asMapping(additionalFormats)[format]).key) ?? []
  );
  const made = (kind, source) => asString(asMapping(source).key) ? make(kind, object.name, [asString(asMapping(source).key) ?? "", ...more], {
    namespace: everyNamespace
  }) : [];
  return [...made("ConfigMap", map), ...made("Secret", hidden)];
}
function kyvernoPolicy(object) {
  return asList(specOf(object).rules).flatMap((rule) => {
    const { kind, name } = asMapping(asMapping(rule).generate);
    const wanted = kind === "ConfigMap" || kind === "Secret" || kind === "ServiceAccount";
    return wanted ? make(kind, name, "open", { namespace: everyNamespace }) : [];
  });
}

// src/gate/references/known-objects.ts
var keyed = /* @__PURE__ */ new Set(["ConfigMap", "Secret"]);
var nothing = { known: [], assumed: false };
var KnownObjects = class {
  #byName = /* @__PURE__ */ new Map();
  #byStem = /* @__PURE__ */ new Map();
  #byDigits = /* @__PURE__ */ new Map();
  constructor(inventory, inputs, around) {
    for (const object of inventory.objects) {
      const own = inventory.namespaceOf(object);
      if (isKustomization(object)) {
        for (const product of kustomizeProducts(object)) this.#addProduct(product, object, own);
        continue;
      }
      this.#addPresent(object, own, inputs);
      for (const product of productsOf(object, around)) this.#addProduct(product, object, own);
      if (keyed.has(object.kind))
        for (const copy of copiesOfObject(object)) this.#addProduct(copy, object, own);
    }
  }
  /** What is known under a target's name in a namespace: for certain, else by assumption. */
  find(target, namespace) {
    const byNamespace = this.#byName.get(nameKey(target));
    if (!byNamespace) return nothing;
    if (isClusterScoped(target)) return { known: [...byNamespace.values()].flat(), assumed: false };
    const sure = [...byNamespace.get(namespace ?? "") ?? [], ...byNamespace.get(everyNamespace) ?? []];
    if (sure.some(creates)) return { known: sure, assumed: false };
    const maybe = namespace === void 0 ? [...byNamespace.values()].flat() : [...sure, ...byNamespace.get("") ?? []];
    return { known: maybe, assumed: maybe.some(creates) };
  }
  /** Objects of that name in other namespaces; a few are enough to name. */
  elsewhere(target, namespace) {
    if (isClusterScoped(target) || namespace === void 0) return [];
    const found = [];
    for (const known of this.#byName.get(nameKey(target))?.values() ?? []) {
      pushAll(found, known.filter(creates));
      if (found.length > 3) break;
    }
    return found;
  }
  /** A ConfigMap or Secret that differs only in the content hash kustomize appends to names. */
  withOtherHash(target, namespace) {
    if (!keyed.has(target.kind)) return void 0;
    const stem = withoutHash(target.name);
    return this.#byStem.get(`${target.kind}/${stem}`)?.find((known) => known.name !== target.name && sharesNamespace(known, namespace));
  }
  /** The one object of that kind and namespace whose name is nearly the same; undefined for none, or for several. */
  nearMiss(target, namespace) {
    const letters = lettersOf(target.name);
    let near;
    for (const candidate of this.#byDigits.get(`${kindKey(target)}/${digitsOf(target.name)}`) ?? []) {
      if (!mayBeNear(letters, candidate.letters)) continue;
      const { known } = candidate;
      if (!sharesNamespace(known, namespace) || !isNearMiss(target.name, known.name)) continue;
      if (near && near.name !== known.name) return void 0;
      near = known;
    }
    return near;
  }
  #addPresent(object, namespace, inputs) {
    if (object.name === "") return;
    const { kind, name, group } = object;
    const patched = inputs.isChanged(object);
    const keys = !keyed.has(kind) || patched ? "open" : writtenKeys(object);
    this.#add(group, { kind, name, namespace, keys, by: object, state: "present" });
  }
  #addProduct(product, by, own) {
    this.#add("", { ...product, namespace: product.namespace ?? own, by, state: "generated" });
  }
  #add(group, known) {
    const { kind, name, namespace } = known;
    const key = nameKey({ group, kind, name });
    const byNamespace = this.#byName.get(key) ?? /* @__PURE__ */ new Map();
    this.#byName.set(key, byNamespace);
    push(byNamespace, namespace ?? "", known);
    if (!creates(known)) return;
    const stem = withoutHash(name);
    if (keyed.has(kind) && known.state === "present") push(this.#byStem, `${kind}/${stem}`, known);
    const digits = `${kindKey({ group, kind })}/${digitsOf(name)}`;
    push(this.#byDigits, digits, { known, letters: lettersOf(name) });
  }
};
function creates(known) {
  return known.butOnly === void 0;
}
function sharesNamespace(known, namespace) {
  return known.namespace === everyNamespace || mayShare(known.namespace, namespace);
}
function kindKey({ group, kind }) {
  return `${group}/${kind}`;
}
function nameKey(target) {
  return `${kindKey(target)}/${target.name}`;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// src/manifest/pod/volume.ts
function volumesOf({ podSpec, podSpecPath }) {
  return asList(podSpec.volumes).flatMap(
    (value, index) => isMapping(value) ? [{ name: asString(value.name), value, path: [...podSpecPath, "volumes", index] }] : []
  );
}
function claimTemplatesOf({ object }) {
  return asList(asMapping(object.value.spec).volumeClaimTemplates).flatMap((value, index) => {
    if (!isMapping(value)) return [];
    const name = asString(asMapping(value.metadata).name);
    return [{ name, value, path: ["spec", "volumeClaimTemplates", index] }];
  });
}
function mountsOf(container) {
  return ["volumeMounts", "volumeDevices"].flatMap(
    (field) => asList(container.value[field]).flatMap((value, index) => {
      if (!isMapping(value)) return [];
      const isDevice = field === "volumeDevices";
      const place = asString(isDevice ? value.devicePath : value.mountPath);
      return [
        { volume: asString(value.name), place, isDevice, value, path: [...container.path, field, index] }
      ];
    })
  );
}
var byName = /* @__PURE__ */ new WeakMap();
function volumeOfMount(mount, workload) {
  let volumes = byName.get(workload);
  if (!volumes) {
    const all = [...volumesOf(workload), ...claimTemplatesOf(workload)];
    volumes = new Map(all.map((volume) => [volume.name, volume]));
    byName.set(workload, volumes);
  }
  return mount.volume === void 0 ? void 0 : volumes.get(mount.volume);
}
function hasVolumesElsewhere({ object }) {
  return object.group === "argoproj.io" && object.kind !== "Rollout";
}

// src/gate/references/sites/backends.ts
function ingressBackends(value) {
  const spec = asMapping(asMapping(value).spec);
  const rules = asList(spec.rules).flatMap(
    (rule, at) => asList(asMapping(asMapping(rule).http).paths).flatMap(
      (path, index) => ingressBackend(asMapping(path).backend, ["spec", "rules", at, "http", "paths", index, "backend"])
    )
  );
  return [
    ...ingressBackend(spec.defaultBackend, ["spec", "defaultBackend"]),
    ...ingressBackend(spec.backend, ["spec", "backend"]),
    ...rules
  ];
}
function ingressBackend(backend, path) {
  const { service, serviceName, servicePort } = asMapping(backend);
  const { name, port } = asMapping(service);
  if (asString(name)) {
    const { name: portName, number } = asMapping(port);
    const field = portName === void 0 ? "number" : "name";
    return [
      {
        path: [...path, "service", "name"],
        name: asString(name) ?? "",
        port: portName ?? number,
        portPath: [...path, "service", "port", field]
      }
    ];
  }
  if (!asString(serviceName)) return [];
  return [
    {
      path: [...path, "serviceName"],
      name: asString(serviceName) ?? "",
      port: servicePort,
      portPath: [...path, "servicePort"]
    }
  ];
}
function routeBackends(value) {
  return asList(asMapping(asMapping(value).spec).rules).flatMap(
    (rule, at) => asList(asMapping(rule).backendRefs).flatMap((ref, index) => {
      const { group, kind, name, namespace, port } = asMapping(ref);
      if ((asString(group) ?? "") !== "" || (asString(kind) ?? "Service") !== "Service" || !asString(name))
        return [];
      const path = ["spec", "rules", at, "backendRefs", index];
      return [
        {
          path: [...path, "name"],
          name: asString(name) ?? "",
          namespace: asString(namespace),
          port,
          portPath: [...path, "port"]
        }
      ];
    })
  );
}

// src/gate/references/automatic.ts
var everywhere = {
  // https://kubernetes.io/docs/concepts/storage/projected-volumes/
  "kube-root-ca.crt": ["ca.crt"],
  "openshift-service-ca.crt": ["service-ca.crt"]
};
var bootstrap = {
  "kube-system": [
    "coredns",
    "extension-apiserver-authentication",
    "kube-proxy",
    "kubeadm-config",
    "kubelet-config"
  ],
  "kube-public": ["cluster-info"]
};
function automaticKeys(target, namespace, hasIstio) {
  const { kind, name } = target;
  if (kind === "ServiceAccount") return name === "default" ? "open" : void 0;
  if (kind === "PriorityClass") return name.startsWith("system-") ? "open" : void 0;
  if (kind === "ClusterRole") {
    const userFacing = ["cluster-admin", "admin", "edit", "view"].includes(name);
    return userFacing || name.startsWith("system:") ? "open" : void 0;
  }
  if (kind !== "ConfigMap") return void 0;
  if (Object.hasOwn(everywhere, name)) return new Set(everywhere[name]);
  if (name === "istio-ca-root-cert" && hasIstio) return /* @__PURE__ */ new Set(["root-cert.pem"]);
  if (namespace === void 0)
    return Object.values(bootstrap).some((names) => names.includes(name)) ? "open" : void 0;
  return Object.hasOwn(bootstrap, namespace) && bootstrap[namespace]?.includes(name) ? "open" : void 0;
}
function showsIstio(object) {
  return /(?:^|\.)istio\.io$/.test(object.group) || object.name === "istiod" || hasKey(object.labels, "istio-injection") || hasKey(object.labels, "istio.io/rev");
}

// src/gate/references/declared.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function declaredObjects(external) {
  const declarations = external.map((entry) => ({
    ...entry,
    matchesName: (0, import_picomatch.default)(entry.name, { dot: true }),
    matchesNamespace: entry.namespace === void 0 ? void 0 : (0, import_picomatch.default)(entry.namespace, { dot: true })
  }));
  return {
    keysOf(target, namespace) {
      const declaration = declarations.find(
        ({ kind, matchesName, matchesNamespace }) => kind === target.kind && matchesName(target.name) && (namespace === void 0 || (matchesNamespace?.(namespace) ?? true))
      );
      if (!declaration) return void 0;
      return declaration.keys === void 0 ? "open" : new Set(declaration.keys);
    }
  };
}

// src/gate/references/inert-kinds.ts
var inertGroups = /* @__PURE__ */ new Set([
  ...["keda.sh", "kyverno.io", "karpenter.sh", "karpenter.k8s.aws", "metallb.io", "flagger.app", "velero.io"],
  ...["networking.istio.io", "security.istio.io", "telemetry.istio.io", "extensions.istio.io"],
  ...["cilium.io", "crd.projectcalico.org", "projectcalico.org", "k8s.cni.cncf.io"],
  ...["policy.linkerd.io", "linkerd.io", "multicluster.linkerd.io"],
  ...[
    "traefik.io",
    "traefik.containo.us",
    "projectcontour.io",
    "configuration.konghq.com",
    "getambassador.io"
  ],
  ...["elbv2.k8s.aws", "vpcresources.k8s.aws", "cloud.google.com", "networking.gke.io", "longhorn.io"],
  ...["templates.gatekeeper.sh", "constraints.gatekeeper.sh", "mutations.gatekeeper.sh"],
  ...["serving.knative.dev", "eventing.knative.dev", "messaging.knative.dev", "sources.knative.dev"],
  ...["tekton.dev", "triggers.tekton.dev", "jobset.x-k8s.io", "kueue.x-k8s.io"],
  ...["source.toolkit.fluxcd.io", "notification.toolkit.fluxcd.io", "image.toolkit.fluxcd.io"],
  ...["cert-manager.io", "acme.cert-manager.io", "external-secrets.io", "generators.external-secrets.io"],
  ...["secrets-store.csi.x-k8s.io", "kustomize.config.k8s.io", "skaffold.dev"]
]);
var inertKinds = /* @__PURE__ */ new Set([
  ...["ServiceMonitor", "PodMonitor", "PrometheusRule", "Probe", "ScrapeConfig", "AlertmanagerConfig"].map(
    (kind) => `monitoring.coreos.com/${kind}`
  ),
  ...["Rollout", "AnalysisTemplate", "ClusterAnalysisTemplate", "Experiment", "AppProject"].map(
    (kind) => `argoproj.io/${kind}`
  ),
  ...["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate", "CronWorkflow", "EventSource", "Sensor"].map(
    (kind) => `argoproj.io/${kind}`
  ),
  ...["GrafanaDashboard", "GrafanaDatasource", "GrafanaFolder", "GrafanaAlertRuleGroup"].map(
    (kind) => `grafana.integreatly.org/${kind}`
  ),
  ...["VaultAuth", "VaultConnection", "VaultAuthGlobal"].map((kind) => `secrets.hashicorp.com/${kind}`),
  ...["KafkaTopic", "KafkaRebalance"].map((kind) => `kafka.strimzi.io/${kind}`),
  "opentelemetry.io/Instrumentation"
]);
function isOfUnknownOperator(object) {
  const { group, kind } = object;
  if (!group.includes(".") || /(?:^|\.)k8s\.io$/.test(group) || /\.openshift\.io$/.test(group)) return false;
  if (kind.startsWith("Cluster") && kind !== "Cluster") return false;
  return !inertGroups.has(group) && !inertKinds.has(`${group}/${kind}`) && !makesKnown(object);
}

// src/gate/references/open-set.ts
var operatorMakes = /* @__PURE__ */ new Set(["ConfigMap", "Secret", "ServiceAccount"]);
var producers = {
  "helm.toolkit.fluxcd.io/HelmRelease": { path: ["spec", "targetNamespace"], otherwise: "own" },
  "helm.cattle.io/HelmChart": { path: ["spec", "targetNamespace"], otherwise: "own" },
  "helm.crossplane.io/Release": { path: ["spec", "forProvider", "namespace"], otherwise: "every" },
  "kustomize.toolkit.fluxcd.io/Kustomization": { path: ["spec", "targetNamespace"], otherwise: "every" },
  "argoproj.io/Application": { path: ["spec", "destination", "namespace"], otherwise: "every" },
  "argoproj.io/ApplicationSet": {
    path: ["spec", "template", "spec", "destination", "namespace"],
    otherwise: "every"
  },
  "infra.contrib.fluxcd.io/Terraform": { path: [], otherwise: "own" },
  "app.terraform.io/Workspace": { path: [], otherwise: "own" },
  "app.terraform.io/Module": { path: [], otherwise: "own" }
};
function openingsOf(object, ownNamespace, generators) {
  const openings = [];
  const key = `${object.group}/${object.kind}`;
  const producer = Object.hasOwn(producers, key) ? producers[key] : object.kind === "Terraform" ? { path: [], otherwise: "own" } : void 0;
  if (producer) {
    const written = producer.path.length > 0 ? asString(valueAt(object.value, producer.path)) : void 0;
    const namespace = written?.includes("{{") ? everyNamespace : written || (producer.otherwise === "own" ? ownNamespace : everyNamespace);
    openings.push({ by: object, namespace });
  }
  for (const generator of generators) {
    if (!isGenerator(generator, object)) continue;
    if (generator.keys !== void 0 && generatedName(generator, object) !== void 0) continue;
    openings.push({ by: object, namespace: ownNamespace, kinds: /* @__PURE__ */ new Set([generator.makes]) });
  }
  if (object.group === "kyverno.io") {
    const made = asList(asMapping(object.value.spec).rules).map(
      (rule) => asMapping(asMapping(rule).generate)
    );
    for (const { kind, name, cloneList } of made) {
      const cloned = asList(asMapping(cloneList).kinds).flatMap(
        (item) => asString(item)?.split("/").at(-1) ?? []
      );
      const kinds = asString(name)?.includes("{{") ? [...cloned, asString(kind) ?? ""] : cloned;
      if (kinds.length > 0) openings.push({ by: object, namespace: everyNamespace, kinds: new Set(kinds) });
    }
  }
  if (openings.length === 0 && isOfUnknownOperator(object) && !generators.some((one) => isGenerator(one, object)))
    openings.push({ by: object, namespace: ownNamespace, kinds: operatorMakes, guessed: true });
  return openings;
}
function openingOfKustomization(kustomization) {
  return { by: kustomization, namespace: asString(kustomization.value.namespace) || everyNamespace };
}
function openingTitle({ by }) {
  return isKustomization(by) ? by.document.file.path : by.title;
}

// src/gate/references/products/job-makers.ts
var resources = { ConfigMap: "configmaps", Secret: "secrets" };
var JobMakers = class {
  #inventory;
  #jobs;
  #byName;
  #grants;
  constructor(inventory) {
    this.#inventory = inventory;
    this.#jobs = inventory.workloads.filter((workload) => workload.class === "batch");
  }
  /** Jobs that may make the target in this namespace: two at most, so that one which needs it itself can be left out. */
  of(target, namespace) {
    const resource = Object.hasOwn(resources, target.kind) ? resources[target.kind] : void 0;
    if (resource === void 0 || this.#jobs.length === 0) return [];
    this.#byName ??= namesInCreatingCommands(this.#jobs);
    this.#grants ??= grantsToCreate(this.#inventory, this.#jobs);
    const found = /* @__PURE__ */ new Map();
    for (const job of this.#byName.get(target.name) ?? []) {
      if (mayShare(this.#inventory.namespaceOf(job.object), namespace)) found.set(job.object, job);
      if (found.size > 1) break;
    }
    for (const { job, everywhere: everywhere2, namespace: granted } of this.#grants.get(resource) ?? []) {
      if (found.size > 1) break;
      if (everywhere2 || mayShare(granted, namespace)) found.set(job.object, job);
    }
    return [...found.values()];
  }
};
function namesInCreatingCommands(jobs) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const job of jobs) {
    for (const { value } of job.containers) {
      const values = asList(value.env).map((entry) => asMapping(entry).value);
      const line = [...asList(value.command), ...asList(value.args), ...values].map(asString).join(" ");
      if (!/\b(?:create|apply|patch|generate)\b/.test(line)) continue;
      for (const name of new Set(line.match(/[a-z0-9][a-z0-9.-]*/g))) push2(byName2, name, job);
    }
  }
  return byName2;
}
function grantsToCreate(inventory, jobs) {
  const group = "rbac.authorization.k8s.io";
  const roles = /* @__PURE__ */ new Map();
  for (const role of ["Role", "ClusterRole"].flatMap((kind) => inventory.ofKind(group, kind)))
    roles.set(`${role.kind}/${role.name}`, role);
  const byAccount = /* @__PURE__ */ new Map();
  for (const job of jobs) {
    const { serviceAccountName, serviceAccount } = job.podSpec;
    push2(byAccount, asString(serviceAccountName) || asString(serviceAccount) || "default", job);
  }
  const grants = /* @__PURE__ */ new Map();
  for (const binding of ["RoleBinding", "ClusterRoleBinding"].flatMap(
    (kind) => inventory.ofKind(group, kind)
  )) {
    const { kind, name } = asMapping(binding.value.roleRef);
    const created = creatable(roles.get(`${asString(kind)}/${asString(name)}`));
    if (created.length === 0) continue;
    const bound = inventory.namespaceOf(binding);
    for (const subject of asList(binding.value.subjects).map(asMapping)) {
      const home = asString(subject.namespace) ?? bound;
      const job = byAccount.get(asString(subject.name) ?? "")?.find(({ object }) => mayShare(inventory.namespaceOf(object), home));
      if (subject.kind !== "ServiceAccount" || !job) continue;
      const everywhere2 = binding.kind === "ClusterRoleBinding";
      for (const resource of created) push2(grants, resource, { job, namespace: bound, everywhere: everywhere2 });
    }
  }
  return grants;
}
function creatable(role) {
  const rules = asList(role?.value.rules).map(asMapping).filter(({ verbs, resourceNames }) => {
    const canCreate = asList(verbs).some((verb) => verb === "create" || verb === "*");
    return canCreate && asList(resourceNames).length === 0;
  });
  return Object.values(resources).filter(
    (resource) => rules.some((rule) => asList(rule.resources).some((item) => item === resource || item === "*"))
  );
}
function push2(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// src/gate/references/sites/pod-sites.ts
var configMap2 = (name) => ({ group: "", kind: "ConfigMap", name });
var secret2 = (name) => ({ group: "", kind: "Secret", name });
var driverSecrets = [
  ["csi", "nodePublishSecretRef", "name"],
  ["azureFile", "secretName"],
  ...["cephfs", "flexVolume", "iscsi", "rbd", "scaleIO", "storageos"].map((type) => [
    type,
    "secretRef",
    "name"
  ])
];
var secretStoreDrivers = {
  "secrets-store.csi.k8s.io": "secrets-store.csi.x-k8s.io",
  "secrets-store-gke.csi.k8s.io": "secrets-store-gke.csi.x-k8s.io"
};
function* podSites(workload) {
  for (const container of workload.containers) yield* containerSites(container);
  const { podSpec, podSpecPath } = workload;
  yield* podSpecSites(podSpec, podSpecPath, mountedVolumes(workload), new Set(namesOf(workload)));
}
function namesOf(workload) {
  return claimTemplatesOf(workload).map(({ name }) => name);
}
function mountedVolumes({ containers }) {
  const mounts = containers.flatMap(({ value }) => [
    ...asList(value.volumeMounts),
    ...asList(value.volumeDevices)
  ]);
  return new Set(mounts.map((mount) => asMapping(mount).name));
}
function* podSpecSites(podSpec, path, mounted, replaced) {
  for (const [index, volume] of asList(podSpec.volumes).entries()) {
    if (!isMapping(volume) || replaced?.has(volume.name)) continue;
    const idle = mounted?.has(volume.name) === false;
    for (const site of volumeSites(volume, [...path, "volumes", index]))
      yield site.use === "volume-claim" || site.use === "storage-class" ? site : { ...site, idle };
  }
  for (const [index, entry] of asList(podSpec.imagePullSecrets).entries()) {
    const at = [...path, "imagePullSecrets", index, "name"];
    yield* named(asMapping(entry).name, secret2, at, "pull-secret");
  }
  const account = asString(podSpec.serviceAccountName) ? "serviceAccountName" : "serviceAccount";
  yield* named(podSpec[account], kindOf("", "ServiceAccount"), [...path, account], "service-account");
  const { priorityClassName, runtimeClassName } = podSpec;
  const priority = kindOf("scheduling.k8s.io", "PriorityClass");
  yield* named(priorityClassName, priority, [...path, "priorityClassName"], "priority-class");
  const runtime = kindOf("node.k8s.io", "RuntimeClass");
  yield* named(runtimeClassName, runtime, [...path, "runtimeClassName"], "runtime-class");
}
function kindOf(group, kind) {
  return (name) => ({ group, kind, name });
}
function* named(value, target, path, use, more = {}) {
  const name = asString(value);
  if (name) yield { path, use, target: target(name), ...more };
}
function* containerSites(container) {
  for (const [index, entry] of asList(container.value.env).entries()) {
    const from = asMapping(asMapping(entry).valueFrom);
    for (const [field, target] of [
      ["configMapKeyRef", configMap2],
      ["secretKeyRef", secret2]
    ]) {
      const ref = asMapping(from[field]);
      const path = [...container.path, "env", index, "valueFrom", field];
      const key = asString(ref.key);
      const keys = key === void 0 ? [] : [{ name: key, path: [...path, "key"] }];
      const more = { keys, optional: ref.optional === true, container };
      yield* named(ref.name, target, [...path, "name"], "env", more);
    }
  }
  for (const [index, entry] of asList(container.value.envFrom).entries()) {
    for (const [field, target] of [
      ["configMapRef", configMap2],
      ["secretRef", secret2]
    ]) {
      const ref = asMapping(asMapping(entry)[field]);
      const path = [...container.path, "envFrom", index, field, "name"];
      yield* named(ref.name, target, path, "envFrom", { optional: ref.optional === true, container });
    }
  }
}
function* volumeSites(volume, path) {
  yield* keyedVolume(volume.configMap, "name", configMap2, [...path, "configMap"], "volume");
  yield* keyedVolume(volume.secret, "secretName", secret2, [...path, "secret"], "volume");
  for (const [index, source] of asList(asMapping(volume.projected).sources).entries()) {
    const at = [...path, "projected", "sources", index];
    const { configMap: map, secret: hidden } = asMapping(source);
    yield* keyedVolume(map, "name", configMap2, [...at, "configMap"], "projected");
    yield* keyedVolume(hidden, "name", secret2, [...at, "secret"], "projected");
  }
  for (const field of driverSecrets) {
    yield* named(valueAt(volume, field), secret2, [...path, ...field], "volume-driver");
  }
  const csi = asMapping(volume.csi);
  const group = secretStoreDrivers[asString(csi.driver) ?? ""];
  if (group) {
    const at = [...path, "csi", "volumeAttributes", "secretProviderClass"];
    const name = asMapping(csi.volumeAttributes).secretProviderClass;
    yield* named(name, kindOf(group, "SecretProviderClass"), at, "secret-provider-class");
  }
  const claim = kindOf("", "PersistentVolumeClaim");
  const claimPath = [...path, "persistentVolumeClaim", "claimName"];
  yield* named(asMapping(volume.persistentVolumeClaim).claimName, claim, claimPath, "volume-claim");
  const classPath = ["ephemeral", "volumeClaimTemplate", "spec", "storageClassName"];
  const storage2 = kindOf("storage.k8s.io", "StorageClass");
  yield* named(valueAt(volume, classPath), storage2, [...path, ...classPath], "storage-class");
}
function keyedVolume(value, field, target, path, use) {
  const source = asMapping(value);
  const keys = asList(source.items).flatMap((item, index) => {
    const name = asString(asMapping(item).key);
    return name === void 0 ? [] : [{ name, path: [...path, "items", index, "key"] }];
  });
  return named(source[field], target, [...path, field], use, { keys, optional: source.optional === true });
}

// src/gate/references/existence.ts
var ExistenceIndex = class {
  inputs;
  openings;
  #known;
  #declared;
  #isMadeElsewhere;
  #cluster;
  #hasIstio;
  #jobMakers;
  #cache = /* @__PURE__ */ new Map();
  constructor(inventory, settings) {
    const { objects } = inventory;
    const { generators, external } = settings;
    this.inputs = kustomizeInputs(objects);
    const openings = [
      ...objects.flatMap((object) => openingsOf(object, inventory.namespaceOf(object), generators)),
      ...this.inputs.incomplete.map(openingOfKustomization)
    ];
    this.openings = openings.toSorted((a, b) => Number(a.guessed === true) - Number(b.guessed === true));
    const mounted = mountedClasses(inventory);
    this.#known = new KnownObjects(inventory, this.inputs, {
      generators,
      isMounted: ({ name }) => mounted.has(name)
    });
    this.#cluster = inventory.cluster;
    this.#declared = declaredObjects(external);
    this.#isMadeElsewhere = inventory.isMadeElsewhere;
    this.#hasIstio = objects.some(showsIstio) || external.some(({ name, namespace }) => /istio/.test(`${namespace} ${name}`));
    this.#jobMakers = new JobMakers(inventory);
  }
  /** True when a kustomization of the set may change what this object holds. */
  isPatched(object) {
    return this.inputs.isChanged(object);
  }
  /** Whether a target exists in a namespace; kinds without namespaces ignore it. */
  resolve(target, namespace) {
    const key = [target.group, target.kind, namespace ?? "", target.name].join("\0");
    let existence = this.#cache.get(key);
    if (!existence) {
      existence = this.#resolve(target, namespace);
      this.#cache.set(key, existence);
    }
    return existence;
  }
  #resolve(target, namespace) {
    const { known, assumed } = this.#find(target, namespace);
    if (known.some(creates)) {
      const present = known.some(({ state }) => state === "present");
      const keys = unionOfKeys(known.map((one) => one.keys));
      return { state: present ? "present" : "generated", keys, known, assumed };
    }
    const automatic = automaticKeys(target, namespace, this.#hasIstio);
    if (automatic) return { state: "generated", keys: automatic, known: [], assumed: false };
    const answer = this.#cluster?.lookUp(target, namespace);
    if (answer?.exists) return { state: "in-cluster", keys: answer.keys };
    const declared = this.#declared.keysOf(target, namespace);
    if (declared && !answer) return { state: "declared", keys: declared };
    if (this.#isMadeElsewhere(target.kind, target.name, namespace))
      return { state: "declared", keys: "open" };
    return {
      state: "unknown",
      elsewhere: this.#known.elsewhere(target, namespace),
      otherHash: this.#known.withOtherHash(target, namespace),
      nearMiss: this.#known.nearMiss(target, namespace),
      butOnly: known.find((one) => !creates(one))?.butOnly,
      opening: this.openings.find((opening) => opens(opening, target, namespace)),
      jobs: this.#jobMakers.of(target, namespace),
      absent: answer && {
        from: this.#cluster?.title ?? "",
        declared: declared !== void 0,
        nearMiss: answer.nearMiss
      }
    };
  }
  #find(target, namespace) {
    const found = this.#known.find(target, namespace);
    if (target.kind !== "PersistentVolumeClaim" || found.known.length > 0) return found;
    return this.#known.find({ ...target, name: target.name.replace(/-\d+$/, "-#") }, namespace);
  }
};
function opens(opening, target, namespace) {
  if (opening.kinds && !opening.kinds.has(target.kind)) return false;
  return isClusterScoped(target) || opening.namespace === everyNamespace || mayShare(opening.namespace, namespace);
}
function mountedClasses(inventory) {
  return new Set(
    inventory.workloads.flatMap((workload) => {
      const mounted = mountedVolumes(workload);
      return asList(workload.podSpec.volumes).filter((volume) => mounted.has(asMapping(volume).name));
    }).map((volume) => asString(valueAt(volume, ["csi", "volumeAttributes", "secretProviderClass"]))).filter((name) => name !== void 0)
  );
}

// src/gate/references/sites/object-sites.ts
var secret3 = kindOf("", "Secret");
var storageClass = kindOf("storage.k8s.io", "StorageClass");
var secretAnnotations = [
  "nginx.ingress.kubernetes.io/auth-secret",
  "nginx.ingress.kubernetes.io/auth-tls-secret",
  "nginx.ingress.kubernetes.io/proxy-ssl-secret",
  "ingress.kubernetes.io/auth-secret"
];
var finders = {
  "/ServiceAccount": function* ({ value }) {
    for (const [index, entry] of asList(value.imagePullSecrets).entries())
      yield* named(asMapping(entry).name, secret3, ["imagePullSecrets", index, "name"], "pull-secret");
  },
  "/PersistentVolumeClaim": ({ value }) => storage(value, ["spec", "storageClassName"]),
  "/PersistentVolume": volumeSites2,
  "apps/StatefulSet": function* ({ value }) {
    const spec = asMapping(value.spec);
    yield* named(spec.serviceName, kindOf("", "Service"), ["spec", "serviceName"], "service");
    for (const index of asList(spec.volumeClaimTemplates).keys())
      yield* storage(value, ["spec", "volumeClaimTemplates", index, "spec", "storageClassName"]);
  },
  "networking.k8s.io/Ingress": ingressSites,
  "extensions/Ingress": ingressSites,
  // https://gateway-api.sigs.k8s.io/reference/spec/#gatewaytlsconfig
  "gateway.networking.k8s.io/Gateway": function* ({ value }) {
    for (const [listener, entry] of asList(asMapping(value.spec).listeners).entries()) {
      for (const [index, ref] of asList(asMapping(asMapping(entry).tls).certificateRefs).entries()) {
        const { group, kind, name, namespace } = asMapping(ref);
        if ((group ?? "") !== "" || (kind ?? "Secret") !== "Secret") continue;
        const path = ["spec", "listeners", listener, "tls", "certificateRefs", index, "name"];
        yield* named(name, secret3, path, "tls", { namespace: asString(namespace) });
      }
    }
  },
  "gateway.networking.k8s.io/HTTPRoute": routeSites,
  "gateway.networking.k8s.io/GRPCRoute": routeSites,
  "gateway.networking.k8s.io/TLSRoute": routeSites,
  "gateway.networking.k8s.io/TCPRoute": routeSites,
  // https://argoproj.github.io/argo-rollouts/features/specification/
  "argoproj.io/Rollout": function* ({ value }) {
    for (const [strategy, field] of rolloutServices) {
      const path = ["spec", "strategy", strategy, field];
      yield* named(valueAt(value, path), kindOf("", "Service"), path, "rollout-service");
    }
  },
  // https://keda.sh/docs/latest/concepts/authentication/
  "keda.sh/TriggerAuthentication": function* ({ value }) {
    for (const [index, ref] of asList(asMapping(value.spec).secretTargetRef).entries()) {
      const path = ["spec", "secretTargetRef", index];
      const { name, key } = asMapping(ref);
      const keys = asString(key) ? [{ name: asString(key) ?? "", path: [...path, "key"] }] : [];
      yield* named(name, secret3, [...path, "name"], "scaler-auth", { keys });
    }
  },
  "autoscaling/HorizontalPodAutoscaler": ({ value }) => scaleTarget(value),
  // https://keda.sh/docs/latest/reference/scaledobject-spec/
  "keda.sh/ScaledObject": ({ value }) => scaleTarget(value, { apiVersion: "apps/v1", kind: "Deployment" }),
  "admissionregistration.k8s.io/ValidatingWebhookConfiguration": webhookSites,
  "admissionregistration.k8s.io/MutatingWebhookConfiguration": webhookSites,
  "rbac.authorization.k8s.io/RoleBinding": bindingSites,
  "rbac.authorization.k8s.io/ClusterRoleBinding": bindingSites,
  // https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec: pod fields shared by all steps
  "argoproj.io/Workflow": ({ value }) => workflowSites(value.spec, ["spec"]),
  "argoproj.io/WorkflowTemplate": ({ value }) => workflowSites(value.spec, ["spec"]),
  "argoproj.io/ClusterWorkflowTemplate": ({ value }) => workflowSites(value.spec, ["spec"]),
  "argoproj.io/CronWorkflow": ({ value }) => workflowSites(asMapping(value.spec).workflowSpec, ["spec", "workflowSpec"])
};
var rolloutServices = [
  ["canary", "canaryService"],
  ["canary", "stableService"],
  ["blueGreen", "activeService"],
  ["blueGreen", "previewService"]
];
function objectSites(object) {
  const key = `${object.group}/${object.kind}`;
  return Object.hasOwn(finders, key) ? finders[key]?.(object) ?? [] : [];
}
function scaleTarget(value, usual = { apiVersion: "", kind: "" }) {
  const { name, kind, apiVersion } = asMapping(asMapping(asMapping(value).spec).scaleTargetRef);
  const target = kindOf(groupOf(asString(apiVersion) || usual.apiVersion), asString(kind) || usual.kind);
  return named(name, target, ["spec", "scaleTargetRef", "name"], "scale-target");
}
function storage(value, path) {
  return named(valueAt(value, path), storageClass, path, "storage-class");
}
function* ingressSites({ value, annotations }) {
  const spec = asMapping(value.spec);
  for (const [index, entry] of asList(spec.tls).entries())
    yield* named(asMapping(entry).secretName, secret3, ["spec", "tls", index, "secretName"], "tls");
  for (const annotation of secretAnnotations) {
    const [first = "", second] = (asString(annotations[annotation]) ?? "").split("/");
    const namespace = second === void 0 ? void 0 : first;
    const path = ["metadata", "annotations", annotation];
    yield* named(second ?? first, secret3, path, "ingress-auth", { namespace });
  }
  for (const { path, name } of ingressBackends(value))
    yield* named(name, kindOf("", "Service"), path, "backend");
  const ingressClass = kindOf("networking.k8s.io", "IngressClass");
  yield* named(spec.ingressClassName, ingressClass, ["spec", "ingressClassName"], "ingress-class");
}
function* volumeSites2({ value }) {
  const spec = asMapping(value.spec);
  const refs = [
    ...["nodePublish", "nodeStage", "nodeExpand", "controllerPublish", "controllerExpand"].map((step) => [
      "csi",
      `${step}SecretRef`
    ]),
    ...["cephfs", "flexVolume", "iscsi", "rbd", "scaleIO", "storageos"].map((type) => [type, "secretRef"])
  ];
  for (const ref of refs) {
    const { name, namespace } = asMapping(valueAt(spec, ref));
    if (asString(namespace)) {
      const more = { namespace: asString(namespace) };
      yield* named(name, secret3, ["spec", ...ref, "name"], "volume-driver", more);
    }
  }
  const { secretName, secretNamespace } = asMapping(spec.azureFile);
  if (asString(secretNamespace)) {
    const more = { namespace: asString(secretNamespace) };
    yield* named(secretName, secret3, ["spec", "azureFile", "secretName"], "volume-driver", more);
  }
}
function* routeSites({ value }) {
  for (const { path, name, namespace } of routeBackends(value))
    yield* named(name, kindOf("", "Service"), path, "backend", { namespace });
}
function* webhookSites({ value }) {
  for (const [index, webhook] of asList(value.webhooks).entries()) {
    const { name, namespace } = asMapping(asMapping(asMapping(webhook).clientConfig).service);
    const path = ["webhooks", index, "clientConfig", "service", "name"];
    yield* named(name, kindOf("", "Service"), path, "webhook", { namespace: asString(namespace) });
  }
}
function* bindingSites(object) {
  const { roleRef, subjects } = object.value;
  const { kind, name } = asMapping(roleRef);
  if (kind === "Role" || kind === "ClusterRole") {
    yield* named(name, kindOf("rbac.authorization.k8s.io", kind), ["roleRef", "name"], "role");
  }
  for (const [index, subject] of asList(subjects).entries()) {
    const { kind: subjectKind, name: subjectName, namespace } = asMapping(subject);
    if (subjectKind !== "ServiceAccount") continue;
    if (object.kind === "ClusterRoleBinding" && !asString(namespace)) continue;
    const use = "role-subject";
    const more = { namespace: asString(namespace) };
    yield* named(subjectName, kindOf("", "ServiceAccount"), ["subjects", index, "name"], use, more);
  }
}
function workflowSites(spec, path) {
  return isMapping(spec) ? podSpecSites(spec, path) : [];
}

// src/gate/references/references.ts
var References = class {
  existence;
  #inventory;
  #workloadsOf = /* @__PURE__ */ new Map();
  #references = /* @__PURE__ */ new Map();
  #pullers;
  constructor(inventory, settings) {
    this.existence = new ExistenceIndex(inventory, settings);
    this.#inventory = inventory;
    for (const workload of inventory.workloads) {
      const known = this.#workloadsOf.get(workload.object);
      if (known) known.push(workload);
      else this.#workloadsOf.set(workload.object, [workload]);
    }
  }
  /** Everything an object and its pods refer to by a name that is known now. */
  of(object) {
    let references = this.#references.get(object);
    if (!references) {
      references = [
        ...this.#complete(objectSites(object), object),
        ...(this.#workloadsOf.get(object) ?? []).flatMap(
          (workload) => this.#complete(podSites(workload), object, workload)
        )
      ];
      this.#references.set(object, references);
    }
    return references;
  }
  /** What a reference resolves to. */
  resolve(reference) {
    return this.existence.resolve(reference.target, reference.namespace);
  }
  /** The faults of a reference: none, one about its target, or one for each key that is missing. */
  faults(reference) {
    const existence = this.resolve(reference);
    if (existence.state === "unknown") return [faultOf(existence)];
    const { keys } = existence;
    if (keys === "open") return [];
    return reference.keys.filter(({ name }) => !mayHaveKey(keys, name) && !isPlaceholder(name)).map(({ name, path }) => ({ what: "missing-key", key: name, path, existence, keys }));
  }
  /** A pod or ServiceAccount that takes its registry login from the Secret this object is or makes. */
  pullerOf(object) {
    if (!this.#pullers) {
      this.#pullers = /* @__PURE__ */ new Map();
      for (const reference of this.#inventory.objects.flatMap((user) => this.of(user))) {
        if (reference.use !== "pull-secret") continue;
        const existence = this.resolve(reference);
        if (existence.state !== "present" && existence.state !== "generated") continue;
        for (const { by } of existence.known.filter(creates)) this.#pullers.set(by, reference);
      }
    }
    return this.#pullers.get(object);
  }
  #complete(sites, object, workload) {
    const own = this.#inventory.namespaceOf(object);
    return [...sites].filter(({ target }) => !isPlaceholder(target.name)).map((site) => ({
      keys: [],
      optional: false,
      ...site,
      object,
      workload,
      namespace: isClusterScoped(site.target) ? void 0 : site.namespace ?? own
    }));
  }
};
var built = /* @__PURE__ */ new WeakMap();
function referencesIn(context) {
  let references = built.get(context.inventory);
  if (!references) {
    references = new References(context.inventory, context.settings);
    built.set(context.inventory, references);
  }
  return references;
}
function faultOf(unknown) {
  const { elsewhere, otherHash } = unknown;
  if (otherHash) return { what: "stale-hash", unknown, found: otherHash };
  if (elsewhere.length > 0) return { what: "other-namespace", unknown, found: elsewhere };
  return { what: "missing", unknown };
}

// src/repository/environments.ts
var words = new Set(
  [
    "prod production prd live staging stage stg dev devel develop development test testing tst qa uat preprod",
    "nonprod preview review sandbox canary demo local minikube kind k3s k3d microk8s openshift okd ocp aws eks gcp",
    "gke azure aks digitalocean onprem baremetal quickstart example examples sample samples minimal"
  ].flatMap((line) => line.split(" "))
);
var collections = /^(?:clusters?|environments?|envs?|stages?|regions?|tenants?|overlays|examples?|samples)$/i;
function areApart(one, other) {
  if (one === other) return false;
  if (environmentIn(one) !== environmentIn(other)) return true;
  const [a, b] = [one.split("/"), other.split("/")];
  const first = a.findIndex((part, index) => part !== b[index]);
  const isFolder = first < a.length - 1 && first < b.length - 1;
  return isFolder && collections.test(a[first - 1] ?? "");
}
function environmentIn(path) {
  return path.toLowerCase().replace(/\.(?:ya?ml|json)$/, "").split(/[^a-z0-9]+/).filter((word) => words.has(word)).join(" ");
}

export {
  fingerprint,
  fileFingerprint,
  withoutHash,
  withoutHashes,
  numberTwins,
  Inventory,
  mayShare,
  writtenKeys,
  isNearMiss,
  closest,
  everyNamespace,
  kustomizeTree,
  kustomizeInputs,
  productsOf,
  userTitle,
  targetTitle,
  isPlaceholder,
  creates,
  openingTitle,
  volumesOf,
  claimTemplatesOf,
  mountsOf,
  volumeOfMount,
  hasVolumesElsewhere,
  ingressBackends,
  routeBackends,
  referencesIn,
  areApart
};
