import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  parseTime
} from "./kubernetes-time.js";
import {
  asList,
  asMapping,
  asString
} from "./manifest-value.js";

// src/diagnosis/evidence/evidence-notes.ts
var noteKind = "Evidence";
var noteVersion = "crashgate/v1";
function absenceStatus({ kind, namespace, name }) {
  return {
    apiVersion: "v1",
    kind: "Status",
    metadata: { name, namespace },
    status: "Failure",
    reason: "NotFound",
    code: 404,
    message: `${kind} "${name}" not found`,
    details: { name, kind }
  };
}
function absentObject(value, source) {
  if (value.kind !== "Status" || value.code !== 404) return [];
  const { kind, name } = asMapping(value.details);
  const namespace = asString(asMapping(value.metadata).namespace);
  const known = asString(kind) && asString(name) && namespace;
  return known ? [{ source, kind, namespace, name }] : [];
}
var notePath = "crashgate.json";
function readsNote(at, degraded, files = [], overdue = []) {
  return {
    apiVersion: noteVersion,
    kind: noteKind,
    metadata: { name: "evidence" },
    takenAt: at === void 0 ? null : new Date(at).toISOString(),
    degraded,
    files,
    ...overdue.length > 0 ? { overdue } : {}
  };
}
function takenTime({ kind, apiVersion, takenAt }) {
  return kind === noteKind && apiVersion === noteVersion ? parseTime(takenAt) : void 0;
}
function overdueIn({ kind, apiVersion, overdue }) {
  return kind === noteKind && apiVersion === noteVersion ? asList(overdue).flatMap((key) => asString(key) ?? []) : [];
}

export {
  absenceStatus,
  absentObject,
  notePath,
  readsNote,
  takenTime,
  overdueIn
};
