import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  newestKubernetesMinor,
  oldestKubernetesMinor
} from "./settings-settings.js";

// src/settings/external.ts
function parseExternal(text) {
  const equals = text.indexOf("=");
  const [written, reason] = equals < 0 ? [text] : [text.slice(0, equals), text.slice(equals + 1).trim()];
  const parts = written.trim().split("/");
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.trim() === "")) return void 0;
  const [kind = "", name = ""] = [parts[0], parts.at(-1)];
  return {
    kind: canonicalKind(kind),
    ...parts.length === 3 ? { namespace: parts[1] } : {},
    name,
    reason: reason || "declared as an input"
  };
}
var referableKinds = [
  "ConfigMap",
  "Secret",
  "ServiceAccount",
  "PersistentVolumeClaim",
  "StorageClass",
  "PriorityClass",
  "RuntimeClass",
  "IngressClass",
  "SecretProviderClass",
  "Service"
];
function canonicalKind(kind) {
  return referableKinds.find((known) => known.toLowerCase() === kind.toLowerCase()) ?? kind;
}

// src/settings/kubernetes-version.ts
function parseKubernetesVersion(value) {
  const known = `known are ${minors(oldestKubernetesMinor).map((minor2) => `1.${minor2}`).join(", ")}`;
  const match = /^v?1\.(\d{1,3})(?:\.\d+(?:[-+][\w.+-]*)?)?$/.exec(String(value).trim());
  if (!match) return { problem: `must be a version such as 1.34, not ${JSON.stringify(value)}; ${known}` };
  const minor = Number(match[1]);
  if (typeof value === "number" && minor < 10) {
    return {
      problem: `is the number ${value} to YAML, which drops a zero at the end: write "1.${minor}0" in quotes`
    };
  }
  if (minor > newestKubernetesMinor) {
    return { problem: `${value} is newer than anything this release knows; ${known}` };
  }
  return { minor };
}
function minors(from) {
  return Array.from({ length: newestKubernetesMinor - from + 1 }, (_, index) => from + index);
}

export {
  parseExternal,
  canonicalKind,
  parseKubernetesVersion,
  minors
};
