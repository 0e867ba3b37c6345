import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  exitCodes,
  gateCommand
} from "./gate-engine-compare-with-base.js";
import "./report-gate-sarif-sarif.js";
import "./gate-schema-custom-resources.js";
import "./report-gate-finding-sentences.js";
import "./report-gate-markdown.js";
import "./text-encoded-path.js";
import "./report-gate-json.js";
import "./report-docs-url.js";
import "./picocolors.js";
import "./manifest-input-problem.js";
import "./text-printable-json.js";
import "./text-markdown-escape.js";
import "./text-words.js";
import "./text-visible-text.js";
import "./settings-user-error.js";
import "./version.js";
import "./gate-references-products-makers.js";
import "./manifest-label-selector.js";
import "./settings-severity.js";
import "./manifest-pod-spec.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomize-references.js";
import "./picomatch.js";
import "./manifest-duration.js";
import "./settings-settings.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./zod.js";
import "./fastest-levenshtein.js";
import "./text-many.js";
import "./manifest-value.js";
import "./empty.js";
export {
  exitCodes,
  gateCommand
};
