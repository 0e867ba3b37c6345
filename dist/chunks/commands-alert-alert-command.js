import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertCommand,
  alertExitCodes,
  alertRequestOf
} from "./commands-alert-alert.js";
import "./commands-absent-namespace.js";
import "./report-alert-alert-json.js";
import "./report-alert-alert-rule.js";
import "./commands-interruptible.js";
import "./diagnosis-evidence-further-reads.js";
import "./diff.js";
import "./diagnosis-logs-patterns-dependency.js";
import "./diagnosis-tree-tree.js";
import "./report-diagnosis-diagnosis-json.js";
import "./kubernetes-cut.js";
import "./kubernetes-pod.js";
import "./text-redact-assignments.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./diagnosis-causes-permission-denied-cause.js";
import "./diagnosis-health-pod-health.js";
import "./kubernetes-condition.js";
import "./kubernetes-time.js";
import "./text-unforeseen.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import "./text-message-of.js";
import "./manifest-input-problem.js";
import "./text-printable-json.js";
import "./text-words.js";
import "./text-visible-text.js";
import "./settings-user-error.js";
import "./version.js";
import "./manifest-pod-spec.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomize-references.js";
import "./settings-settings.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./fastest-levenshtein.js";
import "./text-many.js";
import "./manifest-value.js";
import "./empty.js";
export {
  alertCommand,
  alertExitCodes,
  alertRequestOf
};
