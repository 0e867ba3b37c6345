import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  require_dist
} from "./yaml.js";
import {
  locationAt
} from "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-value.js";
import {
  __toESM
} from "./empty.js";

// src/settings/syntax-errors.ts
var import_yaml = __toESM(require_dist(), 1);
var most = 5;
function syntaxErrors(file) {
  const byLine = /* @__PURE__ */ new Map();
  for (const { message, pos } of (0, import_yaml.parseDocument)(file.text, { prettyErrors: false }).errors) {
    const location = locationAt(file, pos[0]);
    if (!byLine.has(location.line))
      byLine.set(location.line, { message: `not readable as YAML: ${message}`, location });
  }
  return [...byLine.values()].slice(0, most);
}
export {
  syntaxErrors
};
