import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  permissionsCommand,
  watchCommand,
  watchExitCodes,
  watchRequestOf
} from "./rollout-follow.js";
import "./commands-diagnose-evidence-without-secrets.js";
import "./report-diagnosis-diagnosis-text.js";
import "./report-watch-watch-json.js";
import "./commands-interruptible.js";
import "./diagnosis-evidence-further-reads.js";
import "./diff.js";
import "./diagnosis-logs-patterns-dependency.js";
import "./diagnosis-tree-tree.js";
import "./report-diagnosis-diagnosis-json.js";
import "./kubernetes-cut.js";
import "./kubernetes-pod.js";
import "./text-redact-assignments.js";
import "./report-diagnosis-diagnosis-evidence.js";
import "./diagnosis-evidence-evidence-notes.js";
import "./report-watch-watch-narrator.js";
import "./report-diagnosis-diagnosis-sections.js";
import "./diagnosis-causes-permission-denied-cause.js";
import "./diagnosis-health-pod-health.js";
import "./kubernetes-condition.js";
import "./kubernetes-time.js";
import "./text-unforeseen.js";
import "./rollout-target.js";
import "./kubernetes-kinds.js";
import "./text-message-of.js";
import "./picocolors.js";
import "./manifest-input-problem.js";
import "./text-printable-json.js";
import "./text-markdown-escape.js";
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
  permissionsCommand,
  watchCommand,
  watchExitCodes,
  watchRequestOf
};
