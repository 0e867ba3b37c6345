import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  exitCodes,
  gateCommand
} from "./report-gate-text-finding.js";
import "./commands-gate-load-units.js";
import "./picocolors.js";
import "./diagnosis-secret-values.js";
import "./settings-resolve-2.js";
import "./settings-user-error.js";
import "./report-gate-units-table.js";
import "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import "./text-visible-text.js";
import "./version.js";
import "./gate-schema-custom-resources.js";
import "./manifest-input-problem.js";
import "./gate-engine-units.js";
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
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";
export {
  exitCodes,
  gateCommand
};
