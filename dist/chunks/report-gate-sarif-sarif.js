import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  maxResults,
  sarifError,
  sarifReport
} from "./report-gate-sarif-sarif-2.js";
import "./text-encoded-path.js";
import "./report-gate-finding-sentences.js";
import "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import "./text-printable-json.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import "./text-visible-text.js";
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
import "./text-many.js";
import "./empty.js";
export {
  maxResults,
  sarifError,
  sarifReport
};
