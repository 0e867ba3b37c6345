import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  readManifestSet
} from "./manifest-input-problem.js";
import {
  examples,
  unitsOf
} from "./gate-engine-units.js";
import {
  fieldName,
  isBlocking,
  isEnabled,
  isScalar,
  keyOf,
  mayBeSetLater,
  placeholderIn,
  placeholderLeft,
  rules,
  settingFor,
  shorten
} from "./gate-model-objects-api-table.js";
import {
  nearestQuantity
} from "./manifest-pod-probe.js";
import {
  Inventory,
  everyNamespace,
  fileFingerprint,
  fingerprint,
  kustomizeInputs,
  kustomizeTree,
  numberTwins,
  openingTitle,
  referencesIn
} from "./gate-references-products-makers.js";
import {
  besideFile
} from "./manifest-kustomization.js";
import {
  require_picomatch
} from "./picomatch.js";
import {
  formatPath
} from "./manifest-path.js";
import {
  groupOf,
  isKustomization,
  locate,
  locateIn,
  sourceOf,
  writtenAt
} from "./manifest-object.js";
import {
  lineOf,
  locationAt,
  sourceMapOf,
  splitDocuments
} from "./manifest-yaml-yaml.js";
import {
  nearest
} from "./text-nearest.js";
import {
  asList,
  asMapping,
  asString,
  describeType,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  compareSeverity,
  milder
} from "./settings-severity.js";
import {
  pushAll
} from "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/gate/model/finding.ts
var certainties = ["certain", "likely", "heuristic"];
function leastCertain(a, b) {
  return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}

// src/gate/model/grade-problem.ts
function toFinding(problem, subject, run) {
  return locateFinding(draftFinding(problem, subject, run));
}
function locateFinding({ finding, object, at, key }) {
  return { ...finding, location: locate(object, at, key ? { key } : {}) };
}
function draftFinding(problem, subject, run) {
  const { rule, setting, set, inventory, settings } = run;
  const object = problem.object ?? subject.object;
  const container = problem.container ?? subject.container ?? null;
  const workload = problem.workload ?? subject.workload;
  const guessed = workload?.guessed === true;
  const isInput = mayBeSetLater(rule, problem.at, object, { inventory, settings });
  const certainty = leastCertain(
    problem.certainty ?? rule.certainty,
    guessed || isInput ? "heuristic" : "certain"
  );
  let severity = problem.severity ?? rule.severity;
  if (problem.restsOnAbsence && mayHideObjects(set, object, inventory)) severity = milder(severity);
  if (setting.level !== void 0 && setting.level !== "on" && setting.level !== "off") {
    severity = severity === "note" && rule.severity !== "note" ? "note" : setting.level;
  }
  if (workload?.testHook || isInput) severity = "note";
  const finding = {
    rule: rule.id,
    severity,
    certainty,
    blocking: isBlocking(severity, certainty, { guessed, setting, settings }),
    message: problem.message,
    because: problem.because,
    fix: problem.fix,
    predicts: problem.predicts,
    prevents: rule.prevents,
    source: sourceOf(object) ?? null,
    sourceLine: null,
    object: objectRef(object, inventory),
    container,
    path: formatPath(problem.at),
    fingerprint: fingerprint(rule.id, object, problem.at, container),
    suppressed: null
  };
  return { finding, object, at: problem.at, key: problem.key === true };
}
function objectRef(object, inventory) {
  const { apiVersion, kind, name } = object;
  return { apiVersion, kind, namespace: inventory.namespaceOf(object) ?? null, name };
}
function mayHideObjects(set, object, inventory) {
  const namespace = inventory.namespaceOf(object);
  let hidden = hiddenNamespaces.get(set);
  if (!hidden) {
    const hiding = set.unreadable.filter((problem) => problem.object === void 0 && !problem.judged);
    hidden = new Set(hiding.map((problem) => problem.namespace));
    hiddenNamespaces.set(set, hidden);
  }
  return hidden.size > 0 && (namespace === void 0 || hidden.has(void 0) || hidden.has(namespace));
}
var hiddenNamespaces = /* @__PURE__ */ new WeakMap();

// src/gate/schema/custom-resources.ts
function definedKinds(objects) {
  const schemas = /* @__PURE__ */ new Map();
  const served = /* @__PURE__ */ new Map();
  for (const { group, version, kind, value } of objects) {
    if (kind !== "CustomResourceDefinition" || group !== "apiextensions.k8s.io" || version !== "v1") continue;
    const spec = asMapping(value.spec);
    const resourceGroup = asString(spec.group);
    const resourceKind = asString(asMapping(spec.names).kind);
    if (resourceGroup === void 0 || resourceKind === void 0) continue;
    const name = `${resourceGroup}/${resourceKind}`;
    if (served.has(name)) continue;
    const versions = [];
    for (const each of asList(spec.versions).map(asMapping)) {
      const { name: versionName, served: isServed, schema, subresources } = each;
      if (typeof versionName !== "string" || isServed !== true) continue;
      versions.push(versionName);
      const structure = asMapping(schema).openAPIV3Schema;
      if (!isMapping(structure)) continue;
      schemas.set(
        `${resourceGroup}/${resourceKind.toLowerCase()}_${versionName}.json`,
        rootSchema(structure, spec.preserveUnknownFields !== true, hasKey(subresources, "status"))
      );
    }
    served.set(name, versions);
  }
  return { schemas, served };
}
function servedVersions(object, { served }) {
  return served.get(`${groupOf(object.apiVersion)}/${object.kind}`);
}
var metadata = { $ref: "../definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.json" };
var text = { type: "string" };
function rootSchema(structure, strict, dropsStatus) {
  const schema = convert(structure, strict);
  const properties = { ...schema.properties, apiVersion: text, kind: text, metadata };
  if (dropsStatus && hasKey(properties, "status")) Object.assign(properties, { status: {} });
  return { ...schema, type: "object", properties };
}
var sameKeywords = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties"
];
var branchKeywords = ["allOf", "anyOf", "oneOf"];
function convert(structure, strict) {
  const schema = valueChecks(structure);
  const { items, properties, additionalProperties } = structure;
  if (structure["x-kubernetes-int-or-string"] === true)
    schema.type = withNull(structure, "integer", "string");
  else if (typeof structure.type === "string") schema.type = withNull(structure, structure.type);
  if (isMapping(items)) schema.items = convert(items, strict);
  if (isMapping(additionalProperties)) {
    schema.additionalProperties = nullable(convert(additionalProperties, strict));
  }
  const required = asList(structure.required).filter(
    (name) => typeof name === "string" && !hasDefault(properties, name)
  );
  if (required.length > 0) schema.required = required;
  if (isMapping(properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const converted = convert(asMapping(property), strict);
        return [name, required.includes(name) ? converted : nullable(converted)];
      })
    );
  }
  if (structure["x-kubernetes-embedded-resource"] === true) {
    schema.properties = { ...schema.properties, apiVersion: text, kind: text, metadata };
    schema.required = [.../* @__PURE__ */ new Set([...required, "apiVersion", "kind"])];
  }
  const keepsUnknown = structure["x-kubernetes-preserve-unknown-fields"] === true || hasKey(structure, "additionalProperties");
  if (strict && structure.type === "object" && !keepsUnknown) schema.additionalProperties = false;
  return schema;
}
function valueChecks(structure) {
  const schema = {};
  for (const keyword of sameKeywords) {
    if (hasKey(structure, keyword)) schema[keyword] = structure[keyword];
  }
  if (Array.isArray(structure.enum)) {
    schema.enum = structure.nullable === true ? [...structure.enum, null] : structure.enum;
  }
  if (structure["x-kubernetes-list-type"] === "set") schema.uniqueItems = true;
  if (leavesOpen(structure)) {
    const { minProperties, maxProperties, ...certain } = schema;
    return certain;
  }
  for (const keyword of branchKeywords) {
    const branches = structure[keyword];
    if (Array.isArray(branches)) schema[keyword] = branches.map((branch) => branchOf(asMapping(branch)));
  }
  if (isMapping(structure.not)) schema.not = branchOf(structure.not);
  return schema;
}
function leavesOpen(structure) {
  const branches = [...branchKeywords.flatMap((keyword) => asList(structure[keyword])), structure.not];
  return hasDefaults(structure) || branches.some((branch) => isMapping(branch) && hasFormat(branch));
}
var withDefaults = /* @__PURE__ */ new WeakMap();
function hasDefaults(structure) {
  let known = withDefaults.get(structure);
  if (known === void 0) {
    known = hasKey(structure, "default") || childrenOf(structure).some(hasDefaults);
    withDefaults.set(structure, known);
  }
  return known;
}
function hasFormat(branch) {
  return hasKey(branch, "format") || childrenOf(branch).some(hasFormat);
}
function childrenOf(structure) {
  const { properties, items, additionalProperties, not } = structure;
  const branches = branchKeywords.flatMap((keyword) => asList(structure[keyword]));
  return [...Object.values(asMapping(properties)), ...branches, items, additionalProperties, not].filter(
    isMapping
  );
}
function branchOf(structure) {
  const schema = valueChecks(structure);
  const { properties, items, required, type } = structure;
  if (isMapping(properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, branchOf(asMapping(property))])
    );
  }
  if (isMapping(items)) schema.items = branchOf(items);
  if (Array.isArray(required) && required.length > 0) schema.required = required;
  if (typeof type === "string") schema.type = type;
  return schema;
}
function withNull(structure, ...types) {
  const all = structure.nullable === true ? [...types, "null"] : types;
  return all.length === 1 ? all[0] : all;
}
function hasDefault(properties, name) {
  return hasKey(properties, name) && hasKey(asMapping(properties)[name], "default");
}
function nullable(schema) {
  const { type, enum: values } = schema;
  const combines = ["allOf", "anyOf", "oneOf", "not"].some((keyword) => keyword in schema);
  if (combines || type === void 0) return { anyOf: [{ type: "null" }, schema] };
  return {
    ...schema,
    type: [.../* @__PURE__ */ new Set([...asList(typeof type === "string" ? [type] : type), "null"])],
    ...Array.isArray(values) ? { enum: [...values, null] } : {}
  };
}

// src/gate/schema/unknown-kind.ts
var notServed = /* @__PURE__ */ new Set([
  "Config",
  "Template",
  "BuildConfig",
  "DeploymentConfig",
  "ImageStream",
  "Project",
  "Route",
  "SecurityContextConstraints"
]);
function explainUnknownKind(object, { builtIn, served }, kubernetes) {
  const { apiVersion, group, version, kind, title } = object;
  const predicts = `apply rejected: no matches for kind "${kind}" in version "${apiVersion}"`;
  const defined = servedVersions(object, { served });
  if (defined) {
    if (defined.includes(version)) return void 0;
    const versions = defined.map((each) => `${group}/${each}`);
    return {
      message: `${title}: its CustomResourceDefinition serves no ${apiVersion}`,
      at: ["apiVersion"],
      because: `it serves: ${versions.join(", ") || "nothing"}`,
      fix: `apiVersion: ${versions.at(-1) ?? "…"}`,
      predicts
    };
  }
  const own = builtIn.some((each) => groupOf2(each) === group);
  const elsewhere = builtIn.filter((each) => each.kind === kind).map((each) => each.apiVersion);
  if (elsewhere.length > 0 && (own || !group.includes("."))) {
    const meant = bestVersion(elsewhere, apiVersion);
    return {
      message: `${title}: Kubernetes ${kubernetes} has no ${kind} in ${apiVersion}`,
      at: ["apiVersion"],
      because: `it is in ${elsewhere.join(", ")}`,
      fix: `apiVersion: ${meant}`,
      predicts
    };
  }
  if (!own || notServed.has(kind) || object.name === "") return void 0;
  const beside = builtIn.filter((each) => groupOf2(each) === group).map((each) => each.kind);
  const near = nearest(kind, beside) ?? nearest(kind, new Set(builtIn.map((each) => each.kind)));
  const home = builtIn.findLast((each) => each.kind === near)?.apiVersion;
  return {
    message: `${title}: Kubernetes ${kubernetes} has no kind ${kind} in ${apiVersion}`,
    at: [near === void 0 ? "apiVersion" : "kind"],
    because: near === void 0 ? "nothing serves it" : `did you mean ${near}?`,
    fix: near === void 0 ? `write a kind that ${apiVersion} has` : beside.includes(near) ? `kind: ${near}` : `apiVersion: ${home}
kind: ${near}`,
    predicts
  };
}
function groupOf2({ apiVersion }) {
  const slash = apiVersion.lastIndexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function bestVersion(versions, written) {
  const group = written.slice(0, Math.max(0, written.lastIndexOf("/")));
  const same = versions.filter((version) => groupOf2({ apiVersion: version, kind: "" }) === group);
  const candidates = same.length > 0 ? same : versions;
  return candidates.findLast((version) => /(?:^|\/)v\d+$/.test(version)) ?? candidates.at(-1);
}

// src/gate/schema/wrong-type.ts
function wrongType({ violation, object }, field, value) {
  const { path: path2, expected = [], actual = "" } = violation;
  const written = isScalar(value) ? sourceText(object, path2) : void 0;
  return {
    message: `${field} is ${describeType(value)}, not ${expected.map(describeExpected).join(" or ")}`,
    ...hintOnType(expected, value, written, path2, object.kind === "Secret"),
    predicts: `apply rejected: cannot unmarshal ${actual || "it"}`
  };
}
function hintOnType(expected, value, written, path2, secret) {
  const key = keyOf(path2);
  const shown = secret ? "VALUE" : written;
  if (expected.includes("string") && isScalar(value) && typeof value !== "string") {
    const same = shown === void 0 || shown === String(value);
    const kind = typeof value === "boolean" ? "a boolean" : "a number";
    return {
      because: same || secret ? `without quotes this is ${kind}` : `YAML reads ${shown} as ${value}`,
      fix: `${key}"${shown ?? value}"`
    };
  }
  if (typeof value === "string") {
    const meant = meantBy(value, expected);
    if (meant !== void 0) return { because: "in quotes this is text", fix: `${key}${meant}` };
    if (expected.includes("array")) {
      return {
        because: "a list belongs here",
        fix: `${key}[${secret || value.length > 60 ? '"…"' : JSON.stringify(value)}]`
      };
    }
  }
  if (path2.at(-1) === "env" && isMapping(value)) {
    const items = Object.keys(value).slice(0, 3);
    return {
      because: "a list of names and values belongs here",
      fix: `env:
${items.map((name) => `  - {name: ${name}, value: "…"}`).join("\n")}`
    };
  }
  const wanted = expected.map(describeExpected).join(" or ");
  if (expected.includes("array") && isMapping(value))
    return { because: `${wanted} belongs here`, fix: 'begin each item with "- "' };
  if (expected.includes("object") && Array.isArray(value))
    return { because: `${wanted} belongs here`, fix: 'remove the "- " before its fields' };
  if (value === null) return { because: `${wanted} belongs here`, fix: `${key}…, or remove it` };
  return { because: `${wanted} belongs here`, fix: `${key}${expectedExamples[expected[0] ?? ""] ?? "…"}` };
}
var expectedExamples = {
  string: '"…"',
  integer: "NUMBER",
  number: "NUMBER",
  boolean: "true",
  array: "[…]",
  object: "{…}"
};
function meantBy(text2, expected) {
  if (expected.includes("boolean")) {
    if (/^(?:true|yes|on|y)$/i.test(text2)) return "true";
    if (/^(?:false|no|off|n)$/i.test(text2)) return "false";
  }
  if (expected.includes("integer") && /^[+-]?\d{1,15}$/.test(text2)) return String(Number(text2));
  if (expected.includes("number") && /^[+-]?\d{1,15}(?:\.\d+)?$/.test(text2)) return String(Number(text2));
  return void 0;
}
function describeExpected(type) {
  const words = {
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping"
  };
  return words[type] ?? type;
}
function sourceText(object, path2) {
  const text2 = writtenAt(object, path2);
  return text2.startsWith("*") || text2.length > 60 ? void 0 : text2;
}

// src/gate/schema/violation.ts
function explainViolation(placed) {
  const { keyword, property } = placed.violation;
  if (keyword === "additionalProperties" && property !== void 0) return unknownField(placed, property);
  if (keyword === "required" && property !== void 0) return missingField(placed, property);
  return { at: placed.violation.path, ...wrongValue(placed) };
}
function unknownField({ violation, object, title, named }, property) {
  const { path: path2, home, allowed = [] } = violation;
  const at = [...path2, property];
  const known = allowed.filter((name) => typeof name === "string");
  const meant = nearest(property, known);
  const inside = path2.length > named ? ` in ${fieldName(path2, named)}` : "";
  const typo = meant !== void 0 && (!home || meant.toLowerCase() === property.toLowerCase());
  const value = valueAt(object.value, at);
  const moved = home && (formatPath(home) || "the top level");
  return {
    message: `${title} has an unknown field "${shorten(property)}"${inside}`,
    at,
    key: true,
    because: typo ? `did you mean ${meant}?` : moved ? `it belongs to ${moved}` : "there is no such field here",
    fix: typo ? writeField(meant, value) : moved ? `move it to ${moved}` : withoutField(known),
    predicts: `apply rejected: unknown field "${shorten(formatPath(at))}"`
  };
}
function withoutField(known) {
  if (known.length === 0) return "remove it";
  const shown = known.slice(0, 12).join(", ");
  return `remove it; known here: ${shown}${known.length > 12 ? ", …" : ""}`;
}
function missingField({ violation, object, title, named }, property) {
  const at = [...violation.path, property];
  return {
    message: `${title} has no ${fieldName(at, named)}, which it needs`,
    at,
    because: "the API server demands it",
    fix: property === "selector" ? selectorOf(object) : `${property}: …`,
    predicts: "apply rejected: Required value"
  };
}
function selectorOf({ value }) {
  const labels = asMapping(valueAt(value, ["spec", "template", "metadata", "labels"]));
  const [label] = Object.entries(labels).filter(([, each]) => typeof each === "string");
  return `selector:
  matchLabels: {${label ? `${label[0]}: ${JSON.stringify(label[1])}` : "app: NAME"}}`;
}
function wrongValue(placed) {
  const { violation, object, title, named } = placed;
  const { path: path2, keyword, message } = violation;
  const value = valueAt(object.value, path2);
  const field = `${title}: ${fieldName(path2, named) || "the object"}`;
  const placeholder = typeof value === "string" ? placeholderIn(value) : void 0;
  if (placeholder && object.kind !== "Secret") return placeholderLeft(field, placeholder);
  switch (keyword) {
    case "type":
      return wrongType(placed, field, value);
    case "enum":
      return notAllowed(placed, field, value);
    case "pattern":
      return wrongForm(placed, field, value);
    case "format":
      return {
        message: `${field} is no ${violation.format}`,
        because: "the API server cannot read it",
        fix: violation.format === "date-time" ? "2027-01-31T12:00:00Z" : `write it as a ${violation.format}`,
        predicts: "apply rejected"
      };
    case "minimum":
    case "maximum": {
      const limit = /want (-?[\d.]+)$/.exec(message)?.[1];
      return {
        message: `${field} is ${keyword === "minimum" ? "too small" : "too large"}${typeof value === "number" ? `: ${value}` : ""}`,
        because: limit ? `${keyword} ${limit}` : "it does not fit into 32 bits",
        fix: `${keyOf(path2)}${limit ?? "NUMBER"}`,
        predicts: "apply rejected"
      };
    }
    default:
      return {
        message: `${field} is not as its schema demands: ${combinations.get(keyword) ?? message}`,
        because: "the API server refuses it",
        fix: "write it as the schema of its kind demands",
        predicts: "apply rejected"
      };
  }
}
var combinations = /* @__PURE__ */ new Map([
  ["anyOf", "it has none of the forms that are allowed"],
  ["oneOf", "it has none, or more than one, of the forms that are allowed"],
  ["not", "it has a form that is forbidden"]
]);
function notAllowed({ violation, object }, field, value) {
  const allowed = asList(violation.allowed).map(
    (each) => typeof each === "string" ? each : JSON.stringify(each)
  );
  const meant = typeof value === "string" ? nearest(value, allowed) : void 0;
  const only = allowed.length === 1 ? allowed[0] : void 0;
  const shown = object.kind === "Secret" ? "this" : isScalar(value) ? shorten(JSON.stringify(value)) : describeType(value);
  return {
    message: `${field} cannot be ${shown}`,
    because: `allowed: ${allowed.slice(0, 12).join(", ")}${allowed.length > 12 ? ", …" : ""}`,
    fix: `${keyOf(violation.path)}${meant ?? only ?? allowed.slice(0, 12).join(" or ")}`,
    predicts: "apply rejected: Unsupported value"
  };
}
var quantityStart = "^\\s*[+-]?([0-9]";
var base64Start = "^[\\r\\n]*(([A-Za-z0-9+/]";
function wrongForm({ violation, object }, field, value) {
  const { path: path2, pattern = "" } = violation;
  if (pattern.startsWith(quantityStart)) {
    const text2 = asString(value) ?? "";
    const meant = nearestQuantity(text2, String(path2.at(-1)));
    return {
      message: `${field} is no quantity: ${JSON.stringify(shorten(text2))}`,
      because: "a number with a unit belongs here",
      fix: `${keyOf(path2)}${meant ?? "256Mi"}`,
      predicts: "apply rejected: quantities must match the regular expression"
    };
  }
  if (pattern.startsWith(base64Start)) {
    return {
      message: `${field} is not base64`,
      because: "bytes are written in base64",
      fix: object.kind === "Secret" ? `put the plain text under stringData, or encode it:
printf %s VALUE | base64 -w0` : `encode it:
base64 -w0 FILE`,
      predicts: "apply rejected: illegal base64 data"
    };
  }
  const shown = object.kind === "Secret" ? "" : `: ${shorten(JSON.stringify(value))}`;
  return {
    message: `${field} is not written as its schema demands${shown}`,
    because: "it does not match the pattern",
    fix: `write it so that it matches ${shorten(pattern, 200)}`,
    predicts: "apply rejected"
  };
}
function writeField(name, value) {
  return typeof value === "number" || typeof value === "boolean" ? `${name}: ${value}` : `${name}: …`;
}

// src/gate/schema/schema-findings.ts
function schemaFindings({ answers, builtIn, served }, { set, inventory, settings, others }) {
  if (answers.size === 0) return [];
  let kustomize;
  const placeholders = settings.placeholders.allow.map((pattern) => new RegExp(pattern));
  const found = [];
  for (const [object, answer] of answers) {
    const report = (id, problem, container) => {
      const rule = rules.find((candidate) => candidate.id === id);
      const setting = settingFor(id, object.document.file.path, settings);
      if (!rule || setting.level === "off") return;
      const workload = inventory.workloadsOf(object).find(({ testHook }) => testHook);
      const subject = { object, workload, container };
      found.push(toFinding(problem, subject, { rule, setting, set, inventory, settings }));
    };
    if (answer.status === "invalid") {
      for (const violation of leafCauses(answer.errors, object, placeholders)) {
        const placed = place(violation, object, inventory.workloadsOf(object));
        kustomize ??= kustomizeInputs(set.objects);
        const problem = {
          ...explainViolation(placed),
          ...gradeOf(violation, answer, kustomize.mayFill(object))
        };
        report("schema", problem, placed.container);
      }
    } else {
      const why = answer.status === "skipped" ? explainUnknownKind(object, { builtIn, served }, `1.${settings.kubernetesMinor}`) : void 0;
      if (why) report("schema", why);
      else report("schema-unknown", unchecked(object, answer));
    }
  }
  return numberTwins(withoutCovered(found, others));
}
function uncheckedKinds(schemas, status) {
  return [...schemas.answers].flatMap(
    ([object, answer]) => answer.status === status && (status === "error" || !explainUnknownKind(object, schemas, "")) ? [object.kind] : []
  );
}
function leafCauses(errors, object, placeholders) {
  const encrypted = isMapping(object.value.sops);
  const isAccepted = (path2) => {
    const text2 = asString(valueAt(object.value, path2))?.slice(0, 1e3);
    if (text2 === void 0) return false;
    return encrypted && text2.startsWith("ENC[") || placeholders.some((pattern) => pattern.test(text2));
  };
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  const isMisspelt = ({ keyword, path: path2, property = "" }) => keyword === "required" && unknown.some(
    (other) => other.path.join("\0") === path2.join("\0") && nearest(other.property ?? "", [property, ...(other.allowed ?? []).map(String)]) === property
  );
  return errors.filter((error) => error.keyword !== "" && !isMisspelt(error) && !isAccepted(error.path));
}
function place(violation, object, workloads) {
  for (const { containers } of workloads) {
    for (const { path: path2, title, name } of containers) {
      const inside = violation.path.length >= path2.length && path2.every((part, depth) => violation.path[depth] === part);
      if (inside) return { violation, object, title, named: path2.length, container: name };
    }
  }
  return { violation, object, title: object.title, named: 0 };
}
function gradeOf({ keyword }, { origin }, kustomizeMayFill) {
  const mayBeFilled = keyword === "required" && (origin !== "kubernetes" || kustomizeMayFill);
  return {
    certainty: mayBeFilled || origin === "location" ? "likely" : "certain",
    ...mayBeFilled ? { severity: "warning" } : {}
  };
}
function unchecked({ title, kind, apiVersion }, { status, errors }) {
  const [first] = errors;
  const at = ["kind"];
  if (status === "error") {
    return {
      message: `${title} could not be checked against its schema: ${first?.message ?? "no reason given"}`,
      at,
      because: "its fields were not checked",
      fix: "check it with kubectl apply --dry-run=server",
      predicts: ""
    };
  }
  return {
    message: `${title}: no schema for ${kind} in ${apiVersion}`,
    at,
    because: "its fields were not checked",
    fix: "pass its CustomResourceDefinition as well, or name where its schema is:\ncrds: [crds/]",
    predicts: ""
  };
}
function withoutCovered(found, others) {
  const errors = /* @__PURE__ */ new Map();
  for (const other of others) {
    if (other.severity !== "error" || !other.object) continue;
    const key = keyOf2(other);
    const known = errors.get(key);
    if (known) known.push(other);
    else errors.set(key, [other]);
  }
  return found.filter(
    (finding) => !errors.get(keyOf2(finding))?.some(
      (other) => other.path === finding.path || isBelow(other.path, finding.path) && other.predicts.startsWith("apply rejected")
    )
  );
}
function keyOf2({ object, location }) {
  return [location?.file, object?.apiVersion, object?.kind, object?.namespace, object?.name].join("\0");
}
function isBelow(path2, above) {
  return path2.startsWith(above) && /^[.[]/.test(path2.slice(above.length));
}

// src/gate/references/coverage.ts
var remarks = /* @__PURE__ */ new Set([
  "role",
  "role-subject",
  "scale-target",
  "service",
  "storage-class",
  "webhook"
]);
function referenceCoverage(inventory, objects, settings) {
  const references = referencesIn({ inventory, settings });
  const external = /* @__PURE__ */ new Map();
  let assumed = 0;
  for (const reference of objects.flatMap((object) => references.of(object))) {
    const existence = references.resolve(reference);
    if (existence.state === "present" || existence.state === "generated") {
      if (existence.assumed) assumed++;
    }
    const isRemark = reference.optional || reference.idle || remarks.has(reference.use);
    if (existence.state !== "unknown" || isRemark) continue;
    const { nearMiss, otherHash, elsewhere, absent } = existence;
    if (nearMiss || otherHash || elsewhere.length > 0 || absent) continue;
    const { namespace, target } = reference;
    const { kind, name } = target;
    external.set([kind, namespace ?? "", name].join("\0"), {
      kind,
      namespace: namespace ?? null,
      name
    });
  }
  const notes = [];
  if (assumed > 0) {
    const count = assumed === 1 ? "1 reference" : `${assumed} references`;
    notes.push(`${count} resolved by assumption; set the \`namespace\` input`);
  }
  const openings = references.existence.openings.filter(({ guessed }) => !guessed);
  if (openings.length > 0) {
    const makers = [...new Set(openings.map(openingTitle))];
    const places = [...new Set(openings.map(({ namespace }) => placeName(namespace)))];
    notes.push(
      `${shortList(makers)} may make objects in ${shortList(places)} that were not rendered: what is absent there is only a note`
    );
  }
  return { external: [...external.values()], notes };
}
function placeName(namespace) {
  if (namespace === everyNamespace) return "any namespace";
  return namespace === void 0 ? "the unset namespace" : `namespace ${namespace}`;
}
function shortList(items) {
  const more = items.length > 3 ? ` and ${items.length - 3} more` : "";
  return items.slice(0, 3).join(", ") + more;
}

// src/gate/schema/cel-rules.ts
function celNotes({ objects }) {
  return objects.filter(
    ({ kind, group, document }) => kind === "CustomResourceDefinition" && group === "apiextensions.k8s.io" && document.text.includes("x-kubernetes-validations")
  ).flatMap(({ value, name }) => {
    const { group, names } = asMapping(value.spec);
    const kind = asString(asMapping(names).kind);
    const count = objects.filter((object) => object.group === group && object.kind === kind).length;
    if (count === 0) return [];
    return [
      `the validation rules (CEL) of ${name} were not evaluated for ${count === 1 ? "the 1 object" : `the ${count} objects`} of its kind`
    ];
  });
}

// src/gate/engine/examples.ts
function calmExamples(findings, { files }) {
  const examples2 = new Set(files.flatMap(({ path: path2, example }) => example ? [path2] : []));
  if (examples2.size === 0) return findings;
  return findings.map((finding) => {
    if (!examples2.has(finding.location?.file ?? "")) return finding;
    const severity = finding.severity === "error" ? "warning" : finding.severity;
    return { ...finding, severity, blocking: false };
  });
}
function exampleNotes({ files }) {
  const count = files.filter(({ example }) => example).length;
  if (count === 0) return [];
  const which = count === 1 ? "1 file in a folder" : `${count} files in folders`;
  return [
    `${which} of examples, docs or tests: nothing there blocks; name the folder to have it judged in full`
  ];
}

// src/gate/engine/coverage.ts
function coverageOf(set, { units, skipped: leftOut, suppressions, schemas, notes: others = [] }, objects, settings) {
  const skipped = [
    {
      reason: "unreadable",
      items: set.unreadable.filter((problem) => !problem.object && !problem.judged).map((p) => p.location.file)
    },
    { reason: "not a manifest", items: [...set.foreign.map((p) => p.location.file), ...set.ignoredFiles] },
    ...leftOut.map(({ reason, files }) => ({ reason, items: files })),
    { reason: "without a schema", items: schemas ? uncheckedKinds(schemas, "skipped") : [] },
    { reason: "too much for the schema check", items: schemas ? uncheckedKinds(schemas, "error") : [] }
  ];
  const references = units.map(
    ({ inventory, set: own }) => referenceCoverage(
      inventory,
      own.objects.filter((object) => !isKustomization(object)),
      settings
    )
  );
  const external = references.flatMap((reference) => reference.external);
  const notes = [
    ...new Set(references.flatMap((reference) => reference.notes)),
    ...kustomizeNotes(set),
    ...exampleNotes(set),
    ...celNotes(set),
    ...schemas?.notes ?? [],
    ...others
  ];
  if (objects.length > 0 && set.workloads.length === 0)
    notes.push("no workload among the objects: the rules about pods had nothing to check");
  return {
    files: set.files.length,
    documents: set.documents.length,
    objects: objects.length,
    workloads: set.workloads.length,
    containers: set.workloads.reduce((sum, workload) => sum + workload.containers.length, 0),
    skipped: skipped.filter(({ items }) => items.length > 0).map(({ reason, items }) => ({
      reason,
      count: items.length,
      examples: [...new Set(items)].slice(0, 3)
    })),
    suppressions,
    external: units.length > 1 ? distinct(external) : external,
    notes
  };
}
function distinct(references) {
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}
function kustomizeNotes({ objects }) {
  const count = objects.filter(isKustomization).length;
  if (count === 0) return [];
  return [
    `${count} ${count === 1 ? "kustomization" : "kustomizations"} not rendered: files are judged as they stand, without what overlays change; name the directory under \`kustomize\` instead`
  ];
}

// src/gate/engine/input-findings.ts
function inputFindings(set, { missing, unrendered }, objects, settings) {
  const findings = [
    ...set.unreadable.flatMap(
      (problem) => inputFinding("unreadable-document", problem.harmless ? "warning" : "error", problem, settings)
    ),
    ...set.foreign.flatMap((problem) => inputFinding("not-a-manifest", "note", problem, settings)),
    ...unrendered.flatMap(
      ({ unit, reason, ...remark }) => inputFinding(
        "not-a-manifest",
        "warning",
        { ...remark, message: `chart ${unit} was not rendered: ${reason}` },
        settings
      )
    ),
    ...missing.flatMap(
      ({ path: path2, message, fix, location = { file: path2 }, details = "" }) => inputFinding("nothing-checked", "error", { location, message, because: details, fix }, settings)
    )
  ];
  if (objects.length === 0 && missing.length === 0) {
    const [only] = set.files;
    const remark = {
      location: only && set.files.length === 1 ? locationAt(only, 0) : null,
      message: nothingIn(set, unrendered.length),
      because: "a pass would promise what nobody checked",
      fix: "pass files or directories that hold rendered manifests"
    };
    pushAll(findings, inputFinding("nothing-checked", "error", remark, settings));
  }
  return numberTwins(findings);
}
function nothingIn({ files, unreadable }, unrendered) {
  if (unrendered > 0)
    return `no Kubernetes object: ${unrendered === 1 ? "the chart was" : `${unrendered} charts were`} not rendered`;
  if (files.length === 1) return "no Kubernetes object in this file";
  if (files.length > 1) return `no Kubernetes object in the ${files.length} files read`;
  return unreadable.length > 0 ? "no Kubernetes object: nothing could be read" : "no Kubernetes object: no manifests were given";
}
function inputFinding(rule, severity, remark, settings) {
  const { location, object, message, because, fix, path: path2 = [], detail = null } = remark;
  const setting = settingFor(rule, location?.file ?? "", settings);
  const level = setting.level;
  if (level === "off" && rule !== "nothing-checked") return [];
  const graded = severity === "note" || !level || level === "on" || level === "off" ? severity : level;
  const finding = {
    rule,
    severity: graded,
    certainty: "certain",
    blocking: isBlocking(graded, "certain", { guessed: false, setting, settings }),
    message,
    because,
    fix,
    predicts: rule === "unreadable-document" ? "apply rejected" : "",
    prevents: [],
    location,
    source: object ? sourceOf(object) ?? null : null,
    sourceLine: null,
    object: object ? {
      apiVersion: object.apiVersion,
      kind: object.kind,
      namespace: object.namespace ?? object.document.file.rendered?.namespace ?? settings.namespace ?? null,
      name: object.name
    } : null,
    container: null,
    path: formatPath(path2),
    fingerprint: object ? fingerprint(rule, object, path2, detail) : fileFingerprint(rule, location?.file ?? "", message.replace(/\d+/g, "")),
    suppressed: null
  };
  return [finding];
}

// src/gate/engine/run-rules.ts
function runRules(set, inventory, settings, base) {
  const allowed = settings.placeholders.allow.map((pattern) => new RegExp(pattern));
  const isAllowedPlaceholder = ({ at, object, key }, subject) => {
    if (allowed.length === 0 || key) return false;
    const text2 = asString(valueAt((object ?? subject).value, at));
    return text2 !== void 0 && allowed.some((pattern) => pattern.test(text2));
  };
  const drafts = [];
  const failures = [];
  const objects = set.objects.filter((object) => !isKustomization(object));
  for (const rule of rules) {
    if (rule.subject === "input" || !isEnabled(rule, settings)) continue;
    const forFile = settingsByFile(rule, { inventory, settings, base });
    for (const subject of subjectsOf(rule, objects, set.workloads)) {
      try {
        const { setting, context } = forFile(subject.object.document.file.path);
        if (!context) continue;
        for (const problem of subject.check(context)) {
          if (rule.group !== "images" && isAllowedPlaceholder(problem, subject.object)) continue;
          drafts.push(draftFinding(problem, subject, { rule, setting, set, inventory, settings }));
        }
      } catch (error) {
        failures.push({ rule: rule.id, object: subject.object.title, message: error.message });
      }
    }
  }
  return { findings: locateAll(drafts), failures };
}
function* subjectsOf(rule, objects, workloads) {
  if (rule.subject === "input") return;
  if (rule.subject === "object") {
    const own = rule;
    for (const object of objects) yield { object, check: (context) => own.check(object, context) };
    return;
  }
  for (const workload of workloads) {
    const { object } = workload;
    if (rule.workloads?.includes(workload.class) === false) continue;
    if (rule.subject === "workload") {
      const own2 = rule;
      yield { object, workload, check: (context) => own2.check(workload, context) };
      continue;
    }
    const own = rule;
    for (const container of workload.containers) {
      if (own.containers?.includes(container.class) === false) continue;
      const check = (context) => own.check(container, context);
      yield { object, workload, container: container.name, check };
    }
  }
}
function settingsByFile(rule, shared) {
  let last;
  let inFile = { setting: {}, context: void 0 };
  const usual = rule.enabled !== false || shared.settings.pedantic;
  return (file) => {
    if (file === last) return inFile;
    last = file;
    const setting = settingFor(rule.id, file, shared.settings);
    const isOn = setting.level === void 0 ? usual : setting.level !== "off";
    const options = { ...defaultOptions(rule), ...setting.options };
    inFile = { setting, context: isOn ? { ...shared, options } : void 0 };
    return inFile;
  };
}
var parsedDefaults = /* @__PURE__ */ new WeakMap();
function defaultOptions(rule) {
  let defaults = parsedDefaults.get(rule);
  if (!defaults) {
    defaults = rule.options?.().parse({}) ?? {};
    parsedDefaults.set(rule, defaults);
  }
  return defaults;
}
function locateAll(drafts) {
  const findings = [];
  const byDocument = /* @__PURE__ */ new Map();
  for (const [index, { object }] of drafts.entries()) {
    const known = byDocument.get(object.document);
    if (known) known.push(index);
    else byDocument.set(object.document, [index]);
  }
  for (const indices of byDocument.values()) {
    for (const index of indices) findings[index] = locateFinding(drafts[index]);
  }
  return findings;
}

// src/gate/engine/suppressions/entry.ts
function parseEntry(text2) {
  const written = text2.replace(/\s#\s.*$/, "").trim();
  const expiry = /;\s*until\s*[=:]\s*(.*)$/.exec(written);
  const head = expiry ? written.slice(0, expiry.index) : written;
  const match = /^([^\s:;/]*)(?:\/([^\s:;]+))?(?:\s*:\s*(.*))?/.exec(head);
  const [, rule = "", container, reason = ""] = match ?? [];
  return { rule, container, reason: reason.trim(), until: expiry?.[1]?.trim() };
}
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const day = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text2);
}
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
function addDays(date, days) {
  return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}

// src/gate/engine/suppressions/suppression.ts
function keysOf({ rule, location, object }) {
  const file = location?.file ?? "";
  const keys = [ruleKey(rule)];
  if (object) keys.push(objectKey(rule, file, object));
  if (location && "line" in location) keys.push(lineKey(rule, file, location.line));
  return keys;
}
function ruleKey(rule) {
  return `config\0${rule}`;
}
function lineKey(rule, file, line) {
  return ["comment", rule, file, line].join("\0");
}
function objectKey(rule, file, object) {
  return ["annotation", rule, file, object.kind, object.name].join("\0");
}

// src/gate/engine/suppressions/annotations.ts
var annotation = "crashgate.dev/ignore";
var path = ["metadata", "annotations", annotation];
function annotationSuppressions(set) {
  const suppressions = [];
  const problems = [];
  for (const object of set.objects) {
    if (!hasKey(object.annotations, annotation) || isKustomization(object)) continue;
    const entries = entriesOf(object);
    if (entries.length === 0) problems.push(emptyAnnotation(object));
    const isOwn = findingOf(object);
    for (const { text: text2, location } of entries) {
      const entry = parseEntry(text2);
      suppressions.push({
        ...entry,
        by: "annotation",
        key: objectKey(entry.rule, object.document.file.path, object),
        covers: (finding) => isOwn(finding) && (entry.container === void 0 || finding.container === entry.container),
        subject: object.title,
        location,
        object,
        path
      });
    }
  }
  return { suppressions, problems: [...problems, ...misplaced(set), ...onLists(set)] };
}
function entriesOf(object) {
  const value = asString(object.annotations[annotation]) ?? "";
  const place3 = locate(object, path);
  const { document } = object;
  const literal = lineOf(document.file, place3.line).startsWith("|", place3.column - 1);
  return value.split("\n").map((line, index) => ({ text: line.trim(), line: place3.line + (literal ? index + 1 : 0) })).filter(({ text: text2 }) => text2 !== "" && !text2.startsWith("#")).map(({ text: text2, line }) => {
    const start = lineOf(document.file, line).indexOf(text2) + 1;
    if (start === 0) return { text: text2, location: place3 };
    const column = { column: start, endColumn: start + text2.length };
    return { text: text2, location: { ...place3, line, endLine: line, ...column } };
  });
}
function emptyAnnotation(object) {
  const value = object.annotations[annotation];
  const text2 = typeof value === "string";
  return {
    location: locate(object, path, { key: true }),
    object,
    path,
    message: `${annotation} on ${object.title} ${text2 ? "holds no entry" : `is ${describeType(value)}, not a string`}`,
    because: "it silences nothing",
    fix: `write one entry a line:
${annotation}: |
  RULE: why this is accepted`
  };
}
function findingOf({ document, namespace }) {
  const { file, start, text: text2 } = document;
  const first = locationAt(file, start).line;
  const last = locationAt(file, start + text2.length - 1).line;
  return ({ location, object }) => location !== null && "line" in location && first <= location.line && location.line <= last && (namespace === void 0 || object?.namespace === namespace);
}
function misplaced(set) {
  return set.workloads.flatMap(
    ({ object, templatePath }) => templatePath.flatMap((_, depth) => {
      const place3 = [...templatePath.slice(0, depth + 1), "metadata", "annotations"];
      if (!hasKey(valueAt(object.value, place3), annotation)) return [];
      return [
        {
          location: locate(object, [...place3, annotation], { key: true }),
          object,
          path: [...place3, annotation],
          message: `${annotation} stands at ${formatPath(place3)} of ${object.title}, where it is not read`,
          because: "it silences nothing here",
          fix: `move it to metadata.annotations of the ${object.kind} itself`
        }
      ];
    })
  );
}
function onLists(set) {
  return set.documents.flatMap((document) => {
    const { kind, items } = asMapping(document.value);
    if (!asString(kind)?.endsWith("List") || !Array.isArray(items)) return [];
    if (!hasKey(valueAt(document.value, path.slice(0, -1)), annotation)) return [];
    return [
      {
        location: locateIn(document, path, { key: true }),
        message: `${annotation} stands on a ${kind}, where it is not read`,
        because: "it silences nothing here",
        fix: "move it to metadata.annotations of the items it is meant for"
      }
    ];
  });
}

// src/gate/engine/suppressions/checks.ts
var neverSuppressible = /* @__PURE__ */ new Set(["nothing-checked", "unreadable-document", "suppression"]);
function defectOf(suppression, rules2, settings, today) {
  const { rule, reason, until } = suppression;
  const title = titleOf(suppression);
  const ids = rules2.map(({ id }) => id);
  const maxAge = settings.suppressionMaxAge;
  const exampleDate = addDays(today, Math.min(maxAge ?? 90, 90));
  if (!ids.includes(rule)) {
    const meant = nearest(rule, ids);
    return {
      message: rule === "" ? "this suppression names no rule" : `there is no rule "${rule}" to suppress${place2(suppression)}`,
      because: meant ? `did you mean ${meant}?` : "it silences nothing",
      fix: `one entry names one rule, for example
${meant ?? "RULE"}: ${reason || "why this is accepted"}`
    };
  }
  if (reason.trim() === "") {
    return {
      message: `the ${title} gives no reason`,
      because: "without a reason it silences nothing",
      fix: `${rule}: why this is accepted; until=${exampleDate}`
    };
  }
  if (until !== void 0 && !isDate(until)) {
    return {
      message: `the ${title} ends on ${JSON.stringify(until)}, which is no date`,
      because: "it silences nothing",
      fix: `write the last day as YYYY-MM-DD, for example until=${exampleDate}`
    };
  }
  if (neverSuppressible.has(rule)) {
    return {
      message: `${rule} cannot be suppressed`,
      because: "it says how far this check can be trusted",
      fix: "mend what it reports, or grade it for these files under overrides in the settings"
    };
  }
  if (settings.unsuppressible.includes(rule)) {
    return {
      message: `${rule} cannot be suppressed`,
      because: "the settings list it as unsuppressible",
      fix: "mend the finding and remove this suppression"
    };
  }
  if (until === void 0) {
    if (maxAge === void 0) return void 0;
    return {
      message: `the ${title} never expires`,
      because: `the settings allow ${maxAge} days`,
      fix: `add an expiry: until=${exampleDate}`
    };
  }
  const left = daysBetween(today, until);
  if (left < 0) return void 0;
  if (maxAge !== void 0 && left > maxAge) {
    return {
      message: `the ${title} lasts until ${until}, ${left} days from now`,
      because: `the settings allow ${maxAge} days`,
      fix: `until=${addDays(today, maxAge)} at the latest`
    };
  }
  return void 0;
}
function isExpired({ until }, today) {
  return until !== void 0 && until < today;
}
function expiredComplaint(suppression, needed) {
  return {
    message: `the ${titleOf(suppression)} expired on ${suppression.until}`,
    because: needed ? "the finding counts again" : "and there is nothing left to silence",
    fix: needed ? "mend the finding, or say until when and why it is still accepted" : "remove it"
  };
}
function unusedComplaint(suppression, hint) {
  return {
    message: `the ${titleOf(suppression)} silences nothing`,
    because: hint ?? `no finding of ${suppression.rule} here`,
    fix: hint === void 0 ? "remove it" : "move or correct it, or remove it"
  };
}
function titleOf(suppression) {
  const { rule, container } = suppression;
  return `suppression of ${rule}${container === void 0 ? "" : `/${container}`}${place2(suppression)}`;
}
function place2({ subject }) {
  return subject === void 0 ? "" : ` on ${subject}`;
}

// src/gate/engine/suppressions/comments.ts
var mark = /(?<!\S)#[ \t]*crashgate-ignore(?=[\s:]|$):?((?:(?!\s#[ \t]*crashgate-ignore)[^\n\r])*)/g;
function commentSuppressions(set) {
  const marked = set.files.filter((file) => file.text.includes("crashgate-ignore"));
  if (marked.length === 0) return [];
  const judged = new Set(
    set.objects.filter((object) => !isKustomization(object)).map(({ document }) => document)
  );
  const documents = /* @__PURE__ */ new Map();
  for (const document of set.documents) {
    const known = documents.get(document.file) ?? /* @__PURE__ */ new Map();
    documents.set(document.file, known.set(document.start, document));
  }
  return marked.flatMap((file) => {
    const targetOf = targetFinder(file);
    return splitDocuments(file.text).flatMap((chunk) => {
      const document = documents.get(file)?.get(chunk.start);
      if (!document && !holdsOnlyComments(chunk.text)) return [];
      return commentsIn(chunk, document).map(({ offset, end, text: text2 }) => {
        const location = locationAt(file, offset, end);
        const entry = parseEntry(text2);
        return {
          ...entry,
          by: "comment",
          key: lineKey(entry.rule, file.path, targetOf(location.line)),
          covers: ({ container }) => entry.container === void 0 || entry.container === container,
          location,
          idle: document !== void 0 && !judged.has(document)
        };
      });
    });
  });
}
function commentsIn(chunk, document) {
  const map = document && chunk.text.includes("crashgate-ignore") ? sourceMapOf(document) : void 0;
  return [...chunk.text.matchAll(mark)].filter(({ index }) => !map?.insideScalar(index)).map(({ index, 0: written, 1: text2 = "" }) => {
    const offset = chunk.start + index;
    return { offset, end: offset + written.trimEnd().length, text: text2 };
  });
}
function holdsOnlyComments(text2) {
  return text2.split("\n").every(isFiller);
}
function targetFinder(file) {
  const lines = file.text.split("\n");
  let [from, to] = [0, 0];
  return (line) => {
    if (!isFiller(lines[line - 1] ?? "")) return line;
    if (line < from || line >= to) {
      for (from = line, to = line + 1; to <= lines.length && isFiller(lines[to - 1] ?? ""); ) to++;
    }
    return to;
  };
}
function isFiller(line) {
  return /^\uFEFF?\s*(?:#|$)|^(?:---|\.\.\.)\s*(?:#|$)/.test(line);
}

// src/gate/engine/suppressions/configured.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function configuredSuppressions(configured) {
  return configured.map((suppression) => {
    const { rule, object, namespace, container, reason, until, location = null } = suppression;
    const isObject = glob(object);
    const isNamespace = glob(namespace);
    const isContainer = glob(container);
    return {
      rule,
      container,
      reason,
      until,
      by: "config",
      key: ruleKey(rule),
      covers: (finding) => finding.object !== null && isObject(`${finding.object.kind}/${finding.object.name}`) && isNamespace(finding.object.namespace) && isContainer(finding.container),
      subject: namespace === void 0 ? object : `${object} in ${namespace}`,
      location
    };
  });
}
function glob(pattern) {
  if (pattern === void 0) return () => true;
  const matches = (0, import_picomatch.default)(pattern, { dot: true, nocase: true });
  return (text2) => text2 !== null && matches(text2);
}

// src/gate/engine/suppressions/hints.ts
function hinter(findings, set) {
  let lines;
  return ({ by, rule, container, object, location }) => {
    if (by === "comment") {
      lines ??= linesByRule(findings);
      const line = location?.line ?? 0;
      const known = lines.get(keyOf3(rule, location?.file)) ?? [];
      const away = (other) => Math.abs(other - line);
      const nearest2 = known.reduce(
        (best, other) => best === void 0 || away(other) < away(best) ? other : best,
        void 0
      );
      return nearest2 === void 0 ? void 0 : `${rule} is found in line ${nearest2}, not here`;
    }
    if (by === "annotation" && container !== void 0) {
      const workloads = set.workloads.filter((workload) => workload.object === object);
      const names = workloads.flatMap(({ containers }) => containers.map(({ name }) => name));
      if (!names.includes(container))
        return `there is no container ${container}; there is ${names.join(", ") || "none"}`;
    }
    return void 0;
  };
}
function linesByRule(findings) {
  const lines = /* @__PURE__ */ new Map();
  for (const { rule, location } of findings) {
    if (!location || !("line" in location)) continue;
    const key = keyOf3(rule, location.file);
    const known = lines.get(key);
    if (known) known.push(location.line);
    else lines.set(key, [location.line]);
  }
  return lines;
}
function keyOf3(rule, file) {
  return `${rule}\0${file}`;
}

// src/gate/engine/suppressions.ts
function applySuppressions(findings, set, settings, today) {
  const annotated = annotationSuppressions(set);
  const all = [
    ...annotated.suppressions,
    ...commentSuppressions(set),
    ...configuredSuppressions(settings.suppressions)
  ];
  const remarks2 = [...annotated.problems];
  const sound = all.filter((suppression) => {
    const defect = defectOf(suppression, rules, settings, today);
    if (defect) remarks2.push(remarkOn(suppression, defect));
    return !defect;
  });
  const byKey = groupByKey(sound);
  const covered = new Map(sound.map((suppression) => [suppression, []]));
  const judged = findings.map((finding) => {
    const covering = keysOf(finding).flatMap((key) => byKey.get(key) ?? []).filter((suppression) => suppression.covers(finding));
    for (const suppression of covering) covered.get(suppression)?.push(finding);
    const valid = covering.find((suppression) => !isExpired(suppression, today));
    if (!valid) return finding;
    const { by, reason, until = null } = valid;
    return { ...finding, blocking: false, suppressed: { by, reason, until } };
  });
  const inForce = [];
  const hintFor = hinter(findings, set);
  for (const [suppression, found] of covered) {
    const [first] = found;
    if (isExpired(suppression, today)) {
      remarks2.push(remarkOn(suppression, expiredComplaint(suppression, first !== void 0)));
    } else if (first) {
      inForce.push(describe(suppression, first, found.length));
    } else if (couldFind(suppression, settings)) {
      remarks2.push(remarkOn(suppression, unusedComplaint(suppression, hintFor(suppression))));
    }
  }
  const reported = remarks2.flatMap((remark) => inputFinding("suppression", "warning", remark, settings));
  return { findings: [...judged, ...numberTwins(reported)], inForce };
}
function groupByKey(suppressions) {
  const groups = /* @__PURE__ */ new Map();
  for (const suppression of suppressions) {
    const group = groups.get(suppression.key);
    if (group) group.push(suppression);
    else groups.set(suppression.key, [suppression]);
  }
  return groups;
}
function remarkOn({ location, object, path: path2, rule, container }, complaint) {
  const place3 = object ? { object, path: path2 ?? [] } : {};
  return { ...complaint, ...place3, location, detail: `${rule}/${container ?? ""}` };
}
function describe(suppression, first, findings) {
  const { rule, by, reason, until = null, subject, container, location } = suppression;
  const { object } = first;
  const named = object && `${object.kind} ${object.namespace ? `${object.namespace}/` : ""}${object.name}`;
  const title = subject ?? named ?? location?.file ?? "";
  return { rule, object: container ? `${container} (${title})` : title, by, reason, until, findings };
}
function couldFind({ rule: id, by, idle, location }, settings) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (idle || !rule || !isEnabled(rule, settings)) return false;
  return by === "config" || settingFor(id, location?.file ?? "", settings).level !== "off";
}

// src/gate/engine/unit-table.ts
var plain = "plain manifests";
function unitVerdicts(set, findings, unrendered) {
  const units = unitsByFile(set);
  if (units.size + unrendered.length === 0) return [];
  const isPlain = ({ document }) => !units.has(document.file.path);
  const names = [...set.objects.some(isPlain) ? [plain] : [], ...[...units.values()].flat()];
  const byUnit = new Map(names.map((name) => [name, []]));
  const silent = new Set(unrendered.map(({ location }) => location.file));
  for (const finding of findings) {
    const file = finding.location?.file ?? "";
    if (finding.suppressed || silent.has(file)) continue;
    for (const unit of units.get(file) ?? [plain]) byUnit.get(unit)?.push(finding);
  }
  return [
    ...[...byUnit].map(
      ([unit, own]) => ({
        unit,
        verdict: own.some(({ blocking }) => blocking) ? "block" : "pass",
        errors: own.filter(({ severity }) => severity === "error").length,
        warnings: own.filter(({ severity }) => severity === "warning").length,
        reason: null
      })
    ),
    ...unrendered.map(
      ({ unit, reason, fix }) => ({
        unit,
        verdict: "not-rendered",
        errors: 0,
        warnings: 0,
        reason: `${reason} (${fix})`
      })
    )
  ].toSorted((a, b) => a.unit === plain ? -1 : b.unit === plain ? 1 : a.unit < b.unit ? -1 : 1);
}
function unitsByFile({ files, objects }) {
  const kustomizations = objects.filter((object) => isKustomization(object) && object.kind !== "Component");
  const folders = new Map(
    kustomizations.map(({ value, document }) => [value, besideFile(document.file.path, ".") || "."])
  );
  const tree = folders.size > 0 ? kustomizeTree(objects) : void 0;
  const units = /* @__PURE__ */ new Map();
  for (const { path: path2, rendered, example } of files) {
    const outermost = [...tree?.unitsOf(path2) ?? []].flatMap((value) => folders.get(value) ?? []);
    if (rendered?.unit) units.set(path2, [rendered.unit]);
    else if (example) units.set(path2, [examples]);
    else if (outermost.length > 0) units.set(path2, outermost);
  }
  return units;
}

// src/gate/engine/run-gate.ts
function runGate(input) {
  const set = readManifestSet(input.files, input.unreadableFiles, input.settings);
  return decideVerdict(checkSet(set, input.settings), input);
}
function checkSet(set, settings, { base, cluster } = {}) {
  const inventory = inventoryOf(set, settings, cluster);
  const before = base && inventoryOf(base, settings);
  const units = unitsOf(set, inventory, settings);
  const ran = units.map((unit) => runRules(unit.set, unit.inventory, settings, before));
  return {
    ...{ set, inventory, units },
    findings: numberTwins(ran.flatMap(({ findings }) => findings)),
    failures: ran.flatMap(({ failures }) => failures)
  };
}
function inventoryOf({ objects, workloads }, settings, cluster) {
  return new Inventory(objects, workloads, settings.namespace, void 0, cluster);
}
function decideVerdict(checked, input) {
  const { set, units, failures } = checked;
  const { missing, settings, today, schemas, unrendered = [], skipped = [], notes = [] } = input;
  const objects = set.objects.filter((object) => !isKustomization(object));
  const others = [...inputFindings(set, { missing, unrendered }, objects, settings), ...checked.findings];
  const raw = schemas ? [...others, ...schemaFindings(schemas, { ...checked, settings, others })] : others;
  const { findings, inForce } = applySuppressions(calmExamples(raw, set), set, settings, today);
  const nothingChecked = missing.length > 0 || objects.length === 0;
  const blocked = findings.some((finding) => finding.blocking);
  const table = unitVerdicts(set, findings, unrendered);
  return {
    verdict: nothingChecked ? "error" : blocked ? "block" : failures.length > 0 ? "error" : "pass",
    findings: findings.toSorted(byLocation),
    coverage: coverageOf(set, { units, skipped, suppressions: inForce, schemas, notes }, objects, settings),
    failures,
    set,
    ...table.length > 1 || unrendered.length > 0 ? { units: table } : {}
  };
}
function byLocation(a, b) {
  const at = { ...nowhere, ...a.location };
  const bt = { ...nowhere, ...b.location };
  return (at.file < bt.file ? -1 : at.file > bt.file ? 1 : 0) || at.line - bt.line || at.column - bt.column || compareSeverity(a.severity, b.severity) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
var nowhere = { file: "", line: 0, column: 0 };

export {
  certainties,
  definedKinds,
  runGate,
  checkSet,
  decideVerdict
};
