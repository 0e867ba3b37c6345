import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  UserError,
  formatSettingsProblem
} from "./settings-user-error.js";
import {
  messageOf
} from "./text-message-of.js";
import {
  proseMarkdown
} from "./text-markdown-escape.js";
import {
  visible
} from "./text-visible-text.js";
import {
  Redactor
} from "./text-redact-assignments.js";

// src/publish/step.ts
import { randomUUID as randomUUID2 } from "node:crypto";

// src/publish/log-group.ts
import { randomUUID } from "node:crypto";
var LogGroup = class {
  #runner;
  #token = randomUUID();
  #open = false;
  constructor(runner) {
    this.#runner = runner;
  }
  open(title) {
    this.#runner.info(`::group::${title}`);
    this.#runner.info(`::stop-commands::${this.#token}`);
    this.#open = true;
  }
  print = (lines) => {
    for (const line of lines) this.#runner.info(line);
  };
  /** May be called again. */
  close() {
    if (!this.#open) return;
    this.#open = false;
    this.#runner.info(`::${this.#token}::`);
    this.#runner.info("::endgroup::");
  }
};

// src/publish/step.ts
async function withStep({ runner, host, summary: wanted, cancellable, failure }, run) {
  const interrupt = cancellable ? host.onInterrupt((text) => runner.info(text.replaceAll("::", ": :"))) : void 0;
  const log = new LogGroup(runner);
  const summary = async (markdown) => {
    if (wanted && host.env.GITHUB_STEP_SUMMARY) await runner.summary.addRaw(markdown).write();
  };
  const report = async (path, text) => {
    const problem = await host.files.writeText(path, text);
    if (problem === void 0) return path;
    runner.error(`${visible(path)} cannot be written: ${problem}`);
    return "";
  };
  const cancelled = interrupt?.signal ?? new AbortController().signal;
  try {
    return await run({ runner, host, cancelled, log, summary, report });
  } catch (error) {
    log.close();
    await fail(error, { runner, summary, report, failure });
    return 2;
  } finally {
    interrupt?.release();
  }
}
async function fail(error, {
  runner,
  summary,
  report,
  failure
}) {
  const { text } = new Redactor();
  const thrown = error instanceof UserError ? error.problems : [{ message: messageOf(error) }];
  const problems = thrown.map((problem) => ({ ...problem, message: text(problem.message) }));
  for (const { message: message2, location } of problems) {
    if (!location || !("line" in location)) continue;
    const { file, line: startLine, column: startColumn } = location;
    runner.error(message2, { title: "crashgate settings", file, startLine, startColumn });
  }
  const sentences = problems.map(formatSettingsProblem);
  const message = sentences.join("\n");
  for (const [name, value] of Object.entries(failure.outputs)) runner.setOutput(name, value);
  if (failure.report) {
    const { path, text: document } = failure.report;
    runner.setOutput("report", await report(path, await document(message)));
  }
  if (failure.heading !== void 0) {
    const items = sentences.map((sentence) => `- ${proseMarkdown(visible(sentence))}
`);
    await summary(`### ⚠️ ${failure.heading}

${items.join("")}`);
  }
  await failure.publish?.(message).catch((refused) => runner.warning(notPublished(refused)));
  runner.setFailed(`${failure.prefix ?? ""}${sentences.map(visible).join("\n")}`);
}
function notPublished(error) {
  return visible(new Redactor().text(`GitHub was not told: ${messageOf(error)}`));
}
function printUntrusted(text, runner) {
  const token = randomUUID2();
  runner.info(`::stop-commands::${token}`);
  runner.info(text);
  runner.info(`::${token}::`);
}

export {
  withStep,
  notPublished,
  printUntrusted
};
