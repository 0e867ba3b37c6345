import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  rules
} from "./gate-model-objects-api-table.js";
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
  rules
};
