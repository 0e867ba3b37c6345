import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  explainIssues,
  knownKeys
} from "./settings-issues.js";
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
import "./text-nearest.js";
import {
  array,
  preprocess,
  strictObject,
  string,
  union
} from "./zod-2.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import {
  pushAll
} from "./text-many.js";
import "./empty.js";

// src/settings/helm-input.ts
function parseHelmInput(text) {
  const file = { path: "helm input", text, named: true };
  const { documents, unreadable } = readDocuments(file);
  const problems = unreadable.map(({ message, offset = 0 }) => ({
    message,
    location: locationAt(file, offset)
  }));
  const [document, second] = documents;
  if (second) problems.push({ message: "a second document starts here", location: locateIn(second, []) });
  for (const { key, offset } of document?.duplicateKeys ?? [])
    problems.push({ message: `key "${key}" is written twice`, location: locationAt(file, offset) });
  if (!document || problems.length > 0) return { charts: [], problems };
  const value = typeof document.value === "string" ? chartPaths(document.value, text) : document.value;
  const read = (Array.isArray(value) ? array(chartSchema()) : chartSchema()).safeParse(value, {
    error: knownKeys
  });
  if (read.success) return { charts: [read.data].flat(), problems };
  const issues = explainIssues(read.error.issues, value);
  pushAll(
    problems,
    issues.map(({ message, path, key }) => ({
      message: message.replace(/^this file has/, "it has"),
      location: locateIn(document, path, { key })
    }))
  );
  return { charts: [], problems };
}
function chartPaths(value, text) {
  if (!/\s/.test(value) || /^\s*["'>|]/.test(text)) return [value];
  return text.split("\n").map((line) => line.replace(/(?:^|\s)#.*/, "").trim()).filter((line) => line !== "" && line !== "---");
}
function chartSchema() {
  const word = string().min(1);
  const oneOrMore = (text, error) => union([array(text), text.transform((one) => [one])], { error }).default([]);
  const assignment = word.regex(/^[^=]+=/, { error: "must be written key=value, as for helm --set" });
  return preprocess(
    (value) => typeof value === "string" ? { chart: value } : value,
    strictObject({
      chart: word,
      values: oneOrMore(word, "must name values files; single values go into set"),
      set: oneOrMore(assignment, "must be written key=value, as for helm --set, or be a list of that"),
      release: string().regex(releaseName, { error: "must be the name of a release" }).optional(),
      namespace: string().regex(namespaceName, { error: "must be the name of a namespace" }).optional(),
      "api-versions": oneOrMore(word, "must be API versions, for example monitoring.coreos.com/v1")
    }).transform(({ "api-versions": apiVersions, ...chart }) => ({ ...chart, apiVersions }))
  );
}
var releaseName = /^(?=.{1,53}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
export {
  parseHelmInput
};
