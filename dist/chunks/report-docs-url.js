import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  version
} from "./version.js";

// src/report/docs-url.ts
var projectUrl = "https://github.com/crashgate/crashgate";
function docsUrl(ruleId, release = version) {
  return `${projectUrl}/blob/v${release}/docs/rules/${ruleId}.md`;
}
function causeUrl(causeId, release = version) {
  return `${projectUrl}/blob/v${release}/docs/causes/${causeId}.md`;
}

export {
  projectUrl,
  docsUrl,
  causeUrl
};
