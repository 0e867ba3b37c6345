import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertErrorJson
} from "./report-alert-alert-json.js";
import {
  watchErrorJson
} from "./report-watch-watch-json.js";
import {
  diagnosisErrorJson
} from "./report-diagnosis-diagnosis-json.js";
import {
  gitlabError
} from "./report-gate-gitlab-2.js";
import {
  sarifError
} from "./report-gate-sarif-sarif-2.js";
import "./text-encoded-path.js";
import "./report-gate-finding-sentences.js";
import {
  messageOf
} from "./text-message-of.js";
import "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import {
  errorReport
} from "./report-gate-json-2.js";
import "./text-printable-json.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import {
  visible
} from "./text-visible-text.js";
import "./version.js";
import "./gate-model-objects-api-table.js";
import "./runtimes-heap.js";
import "./manifest-label-selector.js";
import "./manifest-pod-probe.js";
import "./gate-references-products-makers.js";
import "./manifest-kustomization.js";
import "./picomatch.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-duration.js";
import "./settings-settings.js";
import "./text-nearest.js";
import "./zod-2.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import "./settings-severity.js";
import {
  Redactor
} from "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";

// src/commands/failure.ts
var documents = /* @__PURE__ */ new Map([
  ["watch", watchErrorJson],
  ["diagnose", (message) => diagnosisErrorJson(message)],
  ["alert", alertErrorJson]
]);
function reportFailure(error, argv, { stdout, stderr }) {
  const message = new Redactor().text(messageOf(error).replace(/^error: /, ""));
  stderr.write(
    message.split("\n").map((line) => `crashgate: ${visible(line)}
`).join("")
  );
  const documentOf = documents.get(argv[0]) ?? ((text) => errorReport(text));
  if (asksFor("json", argv)) stdout.write(documentOf(message));
  if (asksFor("gitlab", argv)) stdout.write(gitlabError(message));
  if (asksFor("sarif", argv)) stdout.write(sarifError(message));
  return 2;
}
function asksFor(format, argv) {
  return argv.some(
    (word, index) => word === `--format=${format}` || word === "--format" && argv[index + 1] === format
  );
}
export {
  reportFailure
};
