import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  loadManifests
} from "./fdir.js";
import {
  fieldsOf
} from "./schema-prune.js";

// src/schema/size.ts
var maxValues = 5e5;
var maxCharacters = 16 << 20;
function isTooLarge(document) {
  let values = 0;
  let characters = 0;
  const visit = (value) => {
    if (typeof value === "string") characters += value.length;
    if (++values > maxValues || characters > maxCharacters) return true;
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value)) return value.some(visit);
    return Object.entries(value).some(([key, child]) => {
      characters += key.length;
      return visit(child);
    });
  };
  return visit(document);
}

// src/schema/thread.ts
import { Worker } from "node:worker_threads";
var workerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "./worker.ts" : "../schema-worker.js",
  import.meta.url
);
function startThread(schemaRequest, url) {
  const workerData = { schemaRequest };
  let started = false;
  let take = () => void 0;
  let settle = () => void 0;
  const ended = new Promise((resolve) => {
    settle = resolve;
  });
  let worker;
  try {
    worker = new Worker(url, { workerData, execArgv: [], name: "schema check" });
    worker.unref();
    worker.on("message", (report) => {
      started = true;
      take(report);
      if (report.report !== "finished") return;
      worker?.unref();
      settle({ finished: report, started, reason: "" });
    });
    worker.on("error", (error) => settle({ started, reason: error.message }));
    worker.on("exit", (code) => settle({ started, reason: `exit code ${code}` }));
  } catch (error) {
    settle({ started, reason: error.message });
  }
  return {
    run(orders, receive) {
      take = receive;
      worker?.ref();
      for (const order of orders) worker?.postMessage(order);
      return ended;
    },
    async stop() {
      await worker?.terminate();
    }
  };
}

// src/schema/schema-checks.ts
var batchSize = 100;
var maxRestarts = 3;
var worthAThread = 25e4;
async function compileEarly() {
  try {
    const { compileKubeconform } = await import("../schema-worker.js");
    return await compileKubeconform();
  } catch {
    return void 0;
  }
}
function startSchemaChecks(request, {
  url = workerUrl,
  compiling
} = {}) {
  if (request.characters > worthAThread) return checksInThread(request, url);
  return {
    async check(documents, schemas) {
      const answers = /* @__PURE__ */ new Map();
      return checkHere(request, ordersFor(documents, schemas, answers), answers, compiling);
    },
    stop: async () => void 0
  };
}
function checksInThread(request, url) {
  let thread = startThread(request, url);
  return {
    async check(documents, schemas) {
      const answers = /* @__PURE__ */ new Map();
      const [prepare, ...orders] = ordersFor(documents, schemas, answers);
      const batches = new Map(orders.map((order) => [order.first, order]));
      const take = (report) => {
        if (report.report !== "checked") return;
        keep(report, answers);
        batches.delete(report.first);
      };
      for (let restarts = 0; ; restarts++) {
        const end = await thread.run([prepare, ...batches.values(), { order: "finish" }], take);
        if (end.finished) return { answers, builtIn: end.finished.builtIn, notes: end.finished.notes };
        if (!end.started) return checkHere(request, [prepare, ...batches.values()], answers);
        const lost = [...batches.values()].slice(0, restarts < maxRestarts ? 1 : void 0);
        for (const batch of lost) {
          batches.delete(batch.first);
          for (const [index] of batch.documents) {
            answers.set(index, failed(`the schema check ended (${end.reason})`));
          }
        }
        if (restarts === maxRestarts) return { answers, builtIn: [], notes: [] };
        thread = startThread(request, url);
      }
    },
    stop: () => thread.stop()
  };
}
function ordersFor(documents, schemas, answers) {
  const kinds = documents.map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const numbered = [];
  for (const [index, document] of documents.entries()) {
    if (isTooLarge(document)) answers.set(index, failed("it is too large"));
    else numbered.push([index, document]);
  }
  const batches = [];
  for (let first = 0; first < numbered.length; first += batchSize) {
    batches.push({ order: "check", first, documents: numbered.slice(first, first + batchSize) });
  }
  return [{ order: "prepare", schemas, kinds, fields: fieldsOf(documents) }, ...batches];
}
async function checkHere(request, orders, answers, compiling) {
  const outcome = { answers, builtIn: [], notes: [] };
  try {
    const { createChecker, carryOut } = await import("../schema-worker.js");
    const handle = carryOut(createChecker(request, await compiling));
    for (const order of orders) {
      const report = await handle(order);
      if (report?.report === "checked") keep(report, answers);
    }
    const end = await handle({ order: "finish" });
    return end?.report === "finished" ? { answers, builtIn: end.builtIn, notes: end.notes } : outcome;
  } catch (error) {
    const reason = error.message.split("\n")[0];
    return { ...outcome, notes: [`fields were not checked: kubeconform did not start (${reason})`] };
  }
}
function keep(report, answers) {
  for (const [index, answer] of report.answers) answers.set(index, answer);
}
function failed(message) {
  return { status: "error", errors: [{ path: [], keyword: "", message }], origin: "kubernetes" };
}

// src/machine/gate-ports.ts
function machineGatePorts(host) {
  const { files, now, cwd } = host;
  const compiling = compileEarly();
  return {
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    loadConfig: files.loadConfig,
    render: async (request) => {
      const { renderer } = await import("./render-render.js");
      return renderer(cwd)(request);
    },
    fillSources: async (findings, rendered) => {
      const { fillSources } = await import("./render-fill-sources.js");
      return fillSources(findings, rendered, cwd);
    },
    startSchemaChecks: (request) => startSchemaChecks(request, { compiling }),
    openCluster: async (wanted) => {
      const { gateClusterOpener } = await import("./machine-watch-ports.js");
      return gateClusterOpener(host)(wanted);
    },
    today: () => new Date(now()).toISOString().slice(0, 10)
  };
}

export {
  machineGatePorts
};
