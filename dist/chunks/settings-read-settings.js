import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  explainIssues,
  knownKeys
} from "./settings-issues.js";
import {
  canonicalKind,
  minors,
  parseKubernetesVersion
} from "./settings-external.js";
import {
  redactProblem
} from "./settings-redact-pattern.js";
import {
  iso_exports
} from "./zod.js";
import {
  namespaceName
} from "./settings-namespace-name.js";
import "./manifest-path.js";
import {
  locateIn
} from "./manifest-object.js";
import {
  locationAt,
  readDocuments
} from "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import {
  defaultSettings,
  failOnLevels,
  newestKubernetesMinor,
  ruleLevels
} from "./settings-settings.js";
import {
  didYouMean
} from "./text-nearest.js";
import {
  ZodObject,
  _enum,
  array,
  boolean,
  int,
  literal,
  record,
  strictObject,
  string,
  union
} from "./zod-2.js";
import "./fastest-levenshtein.js";
import {
  describeType,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  pushAll,
  smallest
} from "./text-many.js";
import "./empty.js";

// src/settings/duration.ts
var durationPattern = /^(?:(\d+)|(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)$/;
function parseDuration(value) {
  const match = durationPattern.exec(String(value));
  if (!match) return void 0;
  const [plain = 0, hours = 0, minutes = 0, seconds2 = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return plain + hours * 3600 + minutes * 60 + seconds2;
}

// src/settings/schema.ts
function configSchema(rules) {
  const level = ruleLevel();
  const ids = rules.map((rule) => rule.id);
  const ruleId = _enum(ids, {
    error: ({ input }) => `names no rule: ${JSON.stringify(input)}${didYouMean(String(input), ids)}`
  }).meta({ id: "rule-id", description: "The id of a rule." });
  const ruleSettings = strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, level).optional()]))).meta({
    id: "rules",
    description: "What holds for single rules: a level, or a mapping with the options."
  });
  return strictObject({
    "kubernetes-version": kubernetesVersion().optional().describe(
      `Version of the target cluster, 1.34 or "1.30". Default: 1.${newestKubernetesMinor}, the newest known.`
    ),
    namespace: string().regex(namespaceName, { error: "must be the name of a namespace" }).optional().describe("Namespace that objects without one will be applied to."),
    "fail-on": _enum(failOnLevels).optional().describe("The mildest severity that blocks. Default: error."),
    pedantic: boolean().optional().describe("True to report remarks that are no defects. Default: false."),
    rules: ruleSettings.optional(),
    overrides: array(
      strictObject({
        paths: list(text().describe("Glob over file paths as findings show them.")),
        rules: ruleSettings
      })
    ).optional().describe("Rules set differently for some files; the last entry that matches wins."),
    exclude: array(text()).optional().describe("Globs over file paths of what is not judged at all; charts/legacy/** leaves out a chart."),
    external: array(external()).optional().describe("Objects that exist although no manifest here makes them."),
    suppressions: array(suppression(ruleId)).optional().describe("Findings that are accepted, for manifests that are not yours to annotate."),
    "suppression-max-age": int().min(1).optional().describe("Longest life of a suppression in days. Every suppression then needs an expiry within it."),
    unsuppressible: array(ruleId).optional().describe("Rules that nobody may suppress."),
    podSpecPaths: podSpecPaths().optional().describe("Where custom resources keep a pod spec or pod template, by group/Kind."),
    "pod-spec-paths": podSpecPaths().optional().describe("The same as podSpecPaths."),
    generators: array(generator()).optional().describe("Custom resources that make ConfigMaps or Secrets when they are applied."),
    placeholders: strictObject({
      allow: array(
        text().refine(isPattern, { error: "must be a regular expression" }).meta({ format: "regex" })
      ).optional().describe(
        "Regular expressions of placeholders, in image names and elsewhere, that something fills in after this check."
      )
    }).optional(),
    crds: array(text()).optional().describe("Files and directories with CustomResourceDefinitions that are applied elsewhere."),
    "schema-locations": array(text().refine(isLocation, { error: locationError })).optional().describe(
      "Directories or addresses with schemas of custom resources, laid out as GROUP/KIND_VERSION.json or as {{.Group}}, {{.ResourceKind}} and {{.ResourceAPIVersion}} say."
    ),
    startup: strictObject({
      "min-budget": duration().optional().describe(
        "How long every app may take to start before a liveness kill counts as too early. Default: 30s."
      ),
      expected: record(objectGlob(), duration()).optional().describe("How long apps are known to take to start, by glob over Kind/name.")
    }).optional(),
    runtime: strictObject({
      "unprivileged-ports": boolean().optional().describe(
        "True when the nodes let any user bind ports below 1024, as Docker and containerd 2 do. Default: false."
      )
    }).optional(),
    redact: array(
      text().refine((pattern) => redactProblem(pattern) === void 0, {
        error: ({ input }) => redactProblem(String(input))
      })
    ).optional().describe(
      'Regular expressions of what watch, diagnose and alert must not quote: the whole match, or its group "secret". In front, (?i) ignores case.'
    ),
    references: strictObject({
      secrets: _enum(["warning", "error"]).optional().describe(
        "How grave it is when a Secret is in no manifest. Default: warning, error for near misses."
      )
    }).optional()
  });
}
function ruleLevel() {
  return literal([...ruleLevels, true, false]).meta({ id: "level", description: "off, on (as the rule grades it), or a fixed severity." });
}
function ruleSchema(rule, level) {
  const options = rule.options?.();
  const shape = options instanceof ZodObject ? options.shape : {};
  const usual = rule.enabled === false ? "off" : rule.severity;
  return union([level, strictObject({ severity: level.optional(), ...shape })]).describe(`${rule.summary} (default: ${usual})`);
}
function kubernetesVersion() {
  const error = ({ input }) => {
    const version = parseKubernetesVersion(typeof input === "number" ? input : String(input));
    return "problem" in version ? version.problem : void 0;
  };
  const pattern = new RegExp(`^v?1\\.(?:${minors(0).join("|")})(?:\\.\\d+(?:[-+][\\w.+-]*)?)?$`);
  const numbers = minors(11).filter((minor) => minor % 10 !== 0);
  return union([
    string().regex(pattern, { error }),
    literal(
      numbers.map((minor) => Number(`1.${minor}`)),
      { error }
    )
  ]);
}
function external() {
  return strictObject({
    kind: text().describe("ConfigMap, Secret, ServiceAccount and so on."),
    namespace: text().optional().describe("Glob; any namespace when absent."),
    name: text().describe("Glob over the name."),
    keys: list(text()).optional().describe("The keys it has, when they are known: a missing one is then found."),
    reason: reason()
  });
}
function suppression(rule) {
  return strictObject({
    rule,
    object: objectGlob(),
    namespace: text().optional().describe("Glob; any namespace when absent."),
    container: text().optional().describe("Glob; every container when absent."),
    reason: reason(),
    until: iso_exports.date({ error: "must be a date such as 2027-01-31" }).optional().describe("The last day it holds, YYYY-MM-DD.")
  });
}
function generator() {
  return strictObject({
    kind: groupKind().describe("group/Kind of the custom resource."),
    makes: _enum(["ConfigMap", "Secret"]),
    name: text().optional().describe("Path to the name of what it makes. Default: metadata.name."),
    keys: text().optional().describe("Path to a list or mapping of the keys; unknown keys when absent.")
  });
}
var podSpecPaths = () => record(groupKind(), text());
var groupKind = () => string().regex(/^(?:[\w.-]+\/)?[A-Z]\w*$/, { error: "must be written group/Kind, such as argoproj.io/Rollout" });
var objectGlob = () => string().regex(/^[^/\s]+\/\S+$/, { error: "must be a glob over Kind/name, such as Deployment/legacy-*" }).describe("Glob over Kind/name.");
var reason = () => text().describe("Why; shown in every summary.");
var duration = () => union([int().min(0), string().regex(durationPattern, { error: durationError })], {
  error: durationError
});
var durationError = "must be a duration such as 45, 45s or 1m30s";
var text = () => string().regex(/\S/, { error: "must not be empty" });
var list = (item) => array(item).min(1);
var locationError = "must be a directory or an address; known in braces are {{.Group}}, {{.ResourceKind}} and {{.ResourceAPIVersion}}";
function isLocation(location) {
  const braces = location.match(/\{\{.*?\}\}/g) ?? [];
  return braces.every((part) => /^\{\{\s*\.(?:Group|ResourceKind|ResourceAPIVersion)\s*\}\}$/.test(part));
}
function isPattern(pattern) {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

// src/settings/config.ts
function readConfig(file, rules) {
  const { documents, unreadable: damage } = readDocuments({ ...file, named: true });
  const problems = damage.map(({ message, offset = 0 }) => ({
    message,
    location: locationAt(file, offset)
  }));
  const unreadable = damage.length > 0;
  const [document, second] = documents;
  if (second)
    problems.push({
      message: "settings are one document; a second one starts here",
      location: locateIn(second, [])
    });
  if (!document) return { settings: {}, problems, unreadable };
  for (const { key, offset, firstOffset } of document.duplicateKeys) {
    const first = locationAt(file, document.start + firstOffset).line;
    problems.push({
      message: `key "${key}" is written twice, first in line ${first}`,
      location: locationAt(file, document.start + offset, document.start + offset + key.length)
    });
  }
  if (!isMapping(document.value)) {
    const message = `settings are a mapping of keys and values, not ${describeType(document.value)}`;
    return {
      settings: {},
      problems: [...problems, { message, location: locateIn(document, []) }],
      unreadable
    };
  }
  const read = configSchema(rules).safeParse(document.value, { error: knownKeys });
  if (!read.success) {
    const found = explainIssues(read.error.issues, document.value);
    pushAll(
      problems,
      found.map(({ message, path, key }) => ({ message, location: locateIn(document, path, { key }) }))
    );
    return { settings: {}, problems: problems.toSorted(byLocation), unreadable };
  }
  return { settings: toSettings(read.data, document, rules), problems, unreadable };
}
function toSettings(config, document, rules) {
  const version = config["kubernetes-version"] === void 0 ? void 0 : parseKubernetesVersion(config["kubernetes-version"]);
  const ruleSettings = (parsed, path) => Object.fromEntries(
    Object.entries(parsed ?? {}).map(([id, setting]) => [
      id,
      toRuleSetting(
        setting,
        valueAt(document.value, [...path, id]),
        rules.find((rule) => rule.id === id)
      )
    ])
  );
  return {
    namespace: config.namespace,
    kubernetesMinor: version && "minor" in version ? version.minor : void 0,
    failOn: config["fail-on"],
    pedantic: config.pedantic,
    rules: ruleSettings(config.rules, ["rules"]),
    overrides: config.overrides?.map((override, index) => ({
      paths: override.paths,
      rules: ruleSettings(override.rules, ["overrides", index, "rules"])
    })),
    external: config.external?.map((object) => ({ ...object, kind: canonicalKind(object.kind) })),
    suppressions: config.suppressions?.map((suppression2, index) => ({
      ...suppression2,
      location: locateIn(document, ["suppressions", index])
    })),
    suppressionMaxAge: config["suppression-max-age"],
    unsuppressible: config.unsuppressible,
    podSpecPaths: { ...config["pod-spec-paths"], ...config.podSpecPaths },
    generators: config.generators,
    placeholders: { allow: config.placeholders?.allow ?? [] },
    startup: {
      minBudget: seconds(config.startup?.["min-budget"]) ?? defaultSettings.startup.minBudget,
      expected: Object.fromEntries(
        Object.entries(config.startup?.expected ?? {}).map(([glob, time]) => [glob, seconds(time) ?? 0])
      )
    },
    runtime: { unprivilegedPorts: config.runtime?.["unprivileged-ports"] ?? false },
    redact: config.redact,
    references: { secrets: config.references?.secrets },
    crds: config.crds,
    exclude: config.exclude,
    schemaLocations: config["schema-locations"]
  };
}
var seconds = (time) => time === void 0 ? void 0 : parseDuration(time);
function toRuleSetting(parsed, written, rule) {
  if (!isMapping(parsed)) return { level: toLevel(parsed) };
  const { severity, ...options } = parsed;
  const set = Object.entries(options).filter(([name]) => hasKey(written, name));
  const level = severity !== void 0 ? toLevel(severity) : rule?.enabled === false ? "on" : void 0;
  return {
    ...level === void 0 ? {} : { level },
    ...set.length === 0 ? {} : { options: Object.fromEntries(set) }
  };
}
function toLevel(level) {
  return typeof level === "boolean" ? level ? "on" : "off" : level;
}
function byLocation(a, b) {
  const at = { ...start, ...a.location };
  const bt = { ...start, ...b.location };
  return at.line - bt.line || at.column - bt.column;
}
var start = { line: 0, column: 0 };

// src/settings/read-settings.ts
async function readSettings(file, rules) {
  const read = readConfig(file, rules);
  if (!read.unreadable) return read;
  const { syntaxErrors } = await import("./settings-syntax-errors.js");
  const first = smallest(read.problems.map(({ location }) => lineOf(location)));
  const later = syntaxErrors(file).filter(({ location }) => lineOf(location) > first);
  return { settings: {}, problems: [...read.problems, ...later] };
}
function lineOf(location) {
  return location && "line" in location ? location.line : 0;
}
export {
  readSettings
};
