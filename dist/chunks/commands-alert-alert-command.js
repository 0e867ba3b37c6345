import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertCommand,
  alertExitCodes,
  alertRequestOf
} from "./commands-alert-alert.js";
import "./report-alert-alert-json.js";
import "./report-alert-alert-rule.js";
import "./commands-absent-namespace.js";
import "./commands-interruptible.js";
import "./diagnosis-evidence-further-reads.js";
import "./diff.js";
import "./diagnosis-tree-tree.js";
import "./report-diagnosis-diagnosis-json.js";
import "./diagnosis-causes-prevented-by.js";
import "./diagnosis-health-judge-workload.js";
import "./commands-answers.js";
import "./diagnosis-evidence-printed-form.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./kubernetes-cut.js";
import "./text-parse-json.js";
import "./diagnosis-dependency-advice.js";
import "./diagnosis-logs-claims-words.js";
import "./diagnosis-secret-values.js";
import "./kubernetes-pod.js";
import "./kubernetes-time.js";
import "./text-unforeseen.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import "./settings-user-error.js";
import "./text-message-of.js";
import "./text-printable-json.js";
import "./text-words.js";
import "./text-visible-text.js";
import "./version.js";
import "./manifest-input-problem.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomization.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./settings-settings.js";
import "./text-nearest.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";
export {
  alertCommand,
  alertExitCodes,
  alertRequestOf
};
