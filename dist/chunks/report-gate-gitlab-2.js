import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  findingSentences
} from "./report-gate-finding-sentences.js";
import {
  printableJson
} from "./text-printable-json.js";
import {
  renderedFiles,
  repositoryPlaces
} from "./report-gate-place.js";

// src/report/gate/gitlab.ts
function gitlabReport({ findings, set }) {
  const places = repositoryPlaces(renderedFiles(set));
  const seen = /* @__PURE__ */ new Map();
  const issues = findings.filter(({ suppressed }) => !suppressed).map((finding) => {
    const place = places(finding);
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return {
      description: findingSentences(finding, place).join(". "),
      check_name: finding.rule,
      fingerprint: count === 1 ? finding.fingerprint : `${finding.fingerprint}-${count}`,
      severity: severityOf(finding),
      location: {
        path: (place.file ?? ".").replace(/^\.\//, ""),
        lines: { begin: place.line ?? 1 }
      }
    };
  });
  return printableJson(issues);
}
function gitlabError(message) {
  const issue = {
    description: `crashgate could not judge: ${message}`,
    check_name: "crashgate",
    fingerprint: "crashgate-could-not-judge",
    severity: "blocker",
    location: { path: ".", lines: { begin: 1 } }
  };
  return printableJson([issue]);
}
function severityOf({ blocking, severity }) {
  if (blocking) return "blocker";
  return { error: "critical", warning: "major", note: "info" }[severity];
}

export {
  gitlabReport,
  gitlabError
};
