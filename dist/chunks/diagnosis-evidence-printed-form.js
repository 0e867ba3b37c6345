import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/diagnosis/evidence/printed/form.ts
var logBlockStart = /^==== START logs for container ([a-z0-9-]+) of pod ([a-z0-9-]+)\/([a-z0-9.-]+) ====\r?$/m;
var prompt = /^(?:[^\s|{}"'=]{0,80}[#$%>❯]|PS [^>\n]{0,200}>)\s*(?:sudo\s+)?(?:kubectl|oc|k)\s+(\S.*?)\s*$/;
var header = /^(?:NAMESPACE +)?(?:NAME|LAST SEEN|LASTSEEN) {2,}[A-Z][A-Z0-9 ()/-]*$/;
var described = /^Name:[ \t]+\S/;
var afterName = /^(?:Namespace|Roles|Labels|Priority|Status|Selector|StorageClass):/;
var objects = /^(?:[[{]|---\s*$|apiVersion: |kind: [A-Z]|items:\s*$)/;
function beginningAt(lines, index) {
  const line = lines[index];
  if (described.test(line)) return afterName.test(lines[index + 1] ?? "") ? "description" : void 0;
  if (header.test(line.trimEnd())) return "table";
  if (logBlockStart.test(line)) return "log block";
  if (prompt.test(line)) return "command";
  return objects.test(line) && holdsObject(lines.slice(index, index + 40).join("\n")) ? "objects" : void 0;
}
var decisive = 8192;
function formOf(path, text) {
  const [, extension] = /\.(json|ya?ml|log|txt)$/i.exec(path)?.map((word) => word.toLowerCase()) ?? [];
  const start = text.slice(0, decisive).replace(/^\ufeff/, "");
  const hasLogs = logBlockStart.test(text);
  if (hasLogs) return "printed";
  if (extension === "json" || extension === "yaml" || extension === "yml") return "objects";
  const lines = start.split("\n");
  const first = lines.findIndex((line) => !isSetAside(line));
  const beginning = first < 0 ? void 0 : beginningAt(lines, first);
  if (beginning === "objects") return extension === "log" ? "log" : "objects";
  if (beginning !== void 0) return "printed";
  return extension === void 0 ? void 0 : "log";
}
function isSetAside(line) {
  return /^\s*(?:```\w*|~~~\w*)?\s*$/.test(line) || /^Defaulted container "/.test(line);
}
function holdsObject(text) {
  const has = (name) => new RegExp(`(?:^|[{,\\n])\\s*(?:- )?"?${name}"?\\s*:`).test(text.slice(0, decisive));
  return has("apiVersion") && (has("kind") || has("items")) && !text.includes("audit.k8s.io/");
}

export {
  logBlockStart,
  prompt,
  beginningAt,
  formOf,
  isSetAside
};
