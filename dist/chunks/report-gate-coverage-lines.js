import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  projectUrl
} from "./report-docs-url.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";

// src/report/gate/coverage-lines.ts
function coverageLine({ files, objects, workloads, skipped, suppressions }) {
  const parts = [
    `${counted(objects, "object")} read from ${counted(files, "file")}`,
    `${counted(workloads, "workload")} checked`,
    ...skipped.map(({ reason, count, examples }) => {
      const more = count > examples.length ? ", …" : "";
      return `${count} ${reason}${examples.length > 0 ? ` (${examples.join(", ")}${more})` : ""}`;
    })
  ];
  if (suppressions.length > 0) parts.push(`${counted(suppressions.length, "suppression")} in force`);
  return visible(parts.join(", "));
}
function suppressionLine({ rule, object, until, reason, findings, by }) {
  const times = findings === 1 ? "" : `, ${counted(findings, "finding")}`;
  const expiry = until === null ? "for ever" : `until ${until}`;
  return shorten(visible(`${rule} on ${object}, ${expiry}${times}: ${reason} (${by})`), 400);
}
function suppressionLines(suppressions) {
  return firstFew(suppressions, suppressionLine).map((line) => `suppressed: ${line}`);
}
function failureLines(failures) {
  return firstFew(
    failures,
    ({ rule, object, message }) => shorten(
      visible(
        `rule ${rule} broke on ${object} and judged nothing there: ${message} (a bug: ${projectUrl}/issues)`
      ),
      400
    )
  );
}
var most = 20;
function firstFew(items, lineOf) {
  const more = items.length - most;
  const lines = items.slice(0, most).map(lineOf);
  return more > 0 ? [...lines, `${more} more, all of them in the JSON report`] : lines;
}

export {
  coverageLine,
  suppressionLine,
  suppressionLines,
  failureLines
};
