import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  questionsAbout,
  tree,
  unrecorded
} from "./diagnosis-tree-tree.js";
import {
  preventedBy
} from "./diagnosis-causes-prevented-by.js";
import {
  failureKey,
  judgeWorkload,
  readFacts,
  readyByRevision,
  revisionCreated,
  revisionNumbers
} from "./diagnosis-health-judge-workload.js";
import {
  bytesOf,
  causes,
  citeMovedTag,
  commandsFor,
  endOf,
  inWords,
  kubectl,
  logsAlone,
  missing,
  runsAlready,
  startTexts
} from "./diagnosis-dependency-advice.js";
import {
  EventIndex,
  addressOf,
  isLogCause,
  logSays,
  readEvents,
  realLog,
  setupTexts,
  wasKilled,
  withoutColors
} from "./diagnosis-logs-claims-words.js";
import {
  isSecretName,
  secretValues
} from "./diagnosis-secret-values.js";
import {
  conditionOf
} from "./kubernetes-pod.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  refuseProblems
} from "./settings-user-error.js";
import {
  heapFlags
} from "./runtimes-heap.js";
import {
  parseQuantity
} from "./manifest-pod-probe.js";
import {
  dump
} from "./js-yaml.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  asText,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  Redactor
} from "./text-redact-assignments.js";
import {
  largest,
  smallest
} from "./text-many.js";

// src/commands/redact-patterns.ts
async function redactPatterns(inputs, files) {
  const { redact, config, problems } = inputs;
  const patterns = [...redact, ...await ofSettingsFile(config, problems, files)];
  if (patterns.length === 0) return void 0;
  const { findByPatterns } = await import("./secrets-own-patterns.js");
  return findByPatterns(patterns);
}
async function ofSettingsFile(config, inputProblems, { loadConfig }) {
  const { file, problem } = await loadConfig(config);
  refuseProblems(inputProblems, problem ? [problem] : []);
  if (!file || !/\bredact\b/.test(file.text)) return [];
  const [{ readSettings }, { rules: rules2 }] = await Promise.all([
    import("./settings-read-settings.js"),
    import("./gate-rules-index.js")
  ]);
  const { settings, problems } = await readSettings(file, rules2);
  refuseProblems(problems);
  return settings.redact ?? [];
}

// src/diagnosis/changes/revision-diff.ts
var most = 20;
function changesOf(before, after) {
  const changes = [];
  compare("", before, after, changes);
  return changes.slice(0, most);
}
function compare(path, before, after, changes) {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (isMapping(before) && isMapping(after)) {
    for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(path === "" ? key : `${path}.${key}`, before[key], after[key], changes);
    }
    return;
  }
  const [old, fresh] = [byName(before), byName(after)];
  if (old && fresh) {
    for (const name of /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])) {
      compare(`${path}[${name}]`, old.get(name), fresh.get(name), changes);
    }
    return;
  }
  changes.push({ path, before: written(before), after: written(after) });
}
function byName(value) {
  if (value === void 0) return /* @__PURE__ */ new Map();
  const names2 = asList(value).map((item) => asString(asMapping(item).name));
  if (!Array.isArray(value) || names2.some((name) => name === void 0)) return void 0;
  return new Map(asList(value).map((item, index) => [names2[index], item]));
}
function written(value) {
  return value === void 0 ? void 0 : typeof value === "string" ? value : JSON.stringify(value);
}

// src/diagnosis/changes/changed-field.ts
function changedField({ path, before, after }) {
  const [, container, field] = /^(?:initC|c)ontainers\[([^\]]+)\]\.?(.*)$/.exec(path) ?? [];
  return { container, field: container === void 0 ? path : field ?? "", before, after };
}
function valuesAt({ field, before, after }, wanted) {
  if (field === wanted || field.startsWith(`${wanted}.`)) return { before, after };
  if (!wanted.startsWith(field === "" ? "" : `${field}.`)) return void 0;
  const rest = wanted.slice(field === "" ? 0 : field.length + 1).split(".");
  const dig = (text) => rest.reduce((value, key) => asMapping(value)[key], parsed(text));
  const [old, fresh] = [dig(before), dig(after)];
  return old === void 0 && fresh === void 0 ? void 0 : { before: old, after: fresh };
}
function direction(values, missing2) {
  const [before, after] = [amount(values.before, missing2), amount(values.after, missing2)];
  return before === void 0 || after === void 0 ? void 0 : Math.sign(after - before);
}
function amount(value, missing2) {
  if (value === void 0) return missing2;
  const quantity = parseQuantity(value);
  return asNumber(quantity && Number(quantity.nano) / 1e9);
}
function parsed(text) {
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch {
    return text;
  }
}
function holds(text, name) {
  if (!text || !name) return false;
  if (name.length > 1e3) return text.includes(name);
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text);
}

// src/diagnosis/changes/rules.ts
var memory = ["out-of-memory", "out-of-memory-child", "memory-limit-below-startup"];
var commands = [
  ...["command-not-found", "command-not-executable", "interpreter-missing", "wrong-architecture"],
  ...["invalid-arguments", "shell-error", "process-completes"]
];
var contents = [
  ...commands,
  ...["missing-module", "missing-file", "missing-shared-library", "schema-mismatch"],
  ...["application-panic", "segmentation-fault", "illegal-instruction", "aborted"]
];
var pulls = [
  ...["image-not-found", "image-pull-unauthorized", "invalid-image-name", "image-never-pulled"],
  ...["image-wrong-platform", "registry-unreachable"]
];
var references = [
  ...["config-map-missing", "secret-missing", "reference-key-missing"],
  ...["volume-claim-missing", "volume-mount-failed"]
];
var dependencies = ["dependency-unreachable", "dependency-not-resolved"];
var env = /^env(?:$|\[|From)/;
var variable = /^env\[([^\]]+)\]/;
var names = (field, name) => holds(field.after, name) && !holds(field.before, name);
var lowered = (wanted, missing2 = Number.POSITIVE_INFINITY) => (field) => {
  const values = valuesAt(field, wanted);
  if (!values) return 0;
  const way = direction(values, missing2);
  return way === void 0 ? 2 : way < 0 ? 3 : void 0;
};
function heapIn(text) {
  for (const flag of heapFlags) {
    const match = [...(text ?? "").matchAll(flag.pattern)].at(-1);
    const size = match && flag.read(match[1] ?? "");
    if (size !== void 0) return size;
  }
  return void 0;
}
var heap = (way) => ({ before, after }) => {
  const [old, fresh] = [heapIn(before), heapIn(after)];
  return old === void 0 || fresh === void 0 ? 0 : Math.sign(fresh - old) === way ? 3 : 0;
};
function probe({ field, before, after }) {
  if (after === void 0) return void 0;
  if (/(?:failureThreshold|periodSeconds|initialDelaySeconds|timeoutSeconds)$/.test(field))
    return direction({ before, after }, 0) === 1 && before !== void 0 ? void 0 : 3;
  return /successThreshold|terminationGrace/.test(field) ? 1 : 3;
}
function covers({ field, before, after }, subject) {
  if (!subject?.startsWith("/")) return false;
  const paths = [...`${before ?? ""}
${after ?? ""}
${field}`.matchAll(/\/[\w./-]+/g)].map(
    ([path]) => path
  );
  return paths.some(
    (path) => path !== "/" && (subject === path || subject.startsWith(`${path.replace(/\/$/, "")}/`))
  );
}
var rules = [
  {
    causes: ["missing-environment-variable", "invalid-configuration"],
    fields: env,
    score: ({ field, after }, { subject, line }) => {
      const name = variable.exec(field)?.[1];
      if (name === void 0) return 2;
      return name === subject || after !== void 0 && holds(line, name) ? 3 : 0;
    }
  },
  { causes: ["invalid-configuration"], fields: /^(?:volumes|volumeMounts|args|command)/, score: () => 2 },
  {
    causes: references,
    fields: /./,
    score: (field, { object, key }) => names(field, key) || names(field, object) ? 3 : /^(?:env|volumes)/.test(field.field) ? 1 : 0
  },
  { causes: memory, fields: /^resources/, score: lowered("resources.limits.memory") },
  { causes: memory, fields: /^(?:env|args|command)/, score: heap(1) },
  { causes: ["runtime-out-of-memory"], fields: /^(?:env|args|command)/, score: heap(-1) },
  { causes: ["runtime-out-of-memory"], fields: /^resources/, score: lowered("resources.limits.memory") },
  { causes: ["node-out-of-memory", "evicted"], fields: /^resources/, score: () => 2 },
  { causes: ["startup-probe-kills"], fields: /^startupProbe/, score: probe },
  { causes: ["liveness-probe-kills"], fields: /^livenessProbe/, score: probe },
  {
    causes: ["liveness-probe-kills"],
    fields: /^startupProbe/,
    score: ({ after }) => after === void 0 ? 3 : 1
  },
  { causes: ["readiness-probe-fails"], fields: /^readinessProbe/, score: probe },
  {
    causes: ["startup-probe-kills", "liveness-probe-kills", "readiness-probe-fails"],
    fields: /^(?:ports|env\[(?:\w+_)?PORT\])/,
    score: () => 2
  },
  { causes: ["post-start-hook-fails"], fields: /^lifecycle/, score: () => 3 },
  { causes: pulls, fields: /^image$/, score: () => 3 },
  { causes: ["image-pull-unauthorized"], fields: /^(?:imagePullSecrets|serviceAccountName)/, score: () => 3 },
  { causes: ["image-never-pulled"], fields: /^imagePullPolicy$/, score: () => 3 },
  {
    causes: commands,
    fields: /^(?:command|args)/,
    score: (field, { subject }) => names(field, subject) ? 3 : 2
  },
  { causes: contents, fields: /^image$/, score: () => 2 },
  {
    causes: [
      "missing-file",
      "command-not-found",
      "command-not-executable",
      "permission-denied",
      "read-only-file-system"
    ],
    fields: /^(?:volumes|volumeMounts)/,
    score: (field, { subject }) => covers(field, subject) ? 3 : 2
  },
  {
    causes: ["missing-module"],
    fields: /^env\[(?:PYTHONPATH|NODE_PATH|CLASSPATH|RUBYLIB|PERL5LIB)\]/,
    score: () => 3
  },
  {
    causes: ["read-only-file-system"],
    fields: /securityContext/,
    score: (field) => valuesAt(field, "securityContext.readOnlyRootFilesystem")?.after?.toString() === "true" ? 3 : 0
  },
  {
    causes: ["permission-denied", "root-user-refused", "privileged-port"],
    fields: /securityContext/,
    score: ({ field, before, after }) => /runAs|fsGroup|capabilities|supplementalGroups/.test(`${field} ${before} ${after}`) ? 3 : 2
  },
  {
    causes: ["pod-security-refusal", "admission-denied"],
    fields: /securityContext|^host|^volumes/,
    score: () => 2
  },
  {
    causes: ["privileged-port", "port-in-use"],
    fields: /^(?:ports|hostNetwork|env\[(?:\w+_)?PORT\])/,
    score: () => 2
  },
  {
    causes: ["disk-full", "evicted"],
    fields: /^volumes/,
    score: ({ field, before, after }) => /sizeLimit$/.test(field) ? direction({ before, after }, Number.POSITIVE_INFINITY) === -1 ? 3 : void 0 : 1
  },
  { causes: ["volume-claim-pending", "volume-in-use"], fields: /^volumes/, score: () => 2 },
  {
    causes: ["insufficient-resources", "quota-exceeded", "limit-range-refusal"],
    fields: /^resources/,
    score: ({ before, after }) => direction({ before, after }, 0) === -1 ? void 0 : 3
  },
  {
    causes: ["node-selector-unmatched"],
    fields: /^(?:nodeSelector|affinity|topologySpread)/,
    score: () => 3
  },
  { causes: ["wrong-architecture"], fields: /^(?:nodeSelector|affinity)/, score: () => 2 },
  { causes: ["taint-untolerated"], fields: /^tolerations/, score: () => 3 },
  { causes: ["service-account-missing"], fields: /^serviceAccount/, score: () => 3 },
  {
    causes: ["deadline-exceeded"],
    fields: /^activeDeadlineSeconds$/,
    score: lowered("activeDeadlineSeconds")
  },
  {
    causes: dependencies,
    fields: /^(?:env|args|command|hostAliases|dns)/,
    score: (field, { host }) => names(field, host) ? 3 : /^(?:hostAliases|dns)/.test(field.field) ? 2 : 0
  },
  {
    causes: ["dependency-rejects-credentials"],
    fields: env,
    score: ({ field }) => /pass|pwd|user|token|key|secret|auth|cred|ur[il]|dsn|envFrom/i.test(field) ? 2 : 0
  }
];

// src/diagnosis/changes/score.ts
var explaining = 2;
var proving = 3;
var general = /^(?:image|command|args|env|envFrom)(?:$|[.[])/;
function scoreChange(failure, cause, change) {
  const field = changedField(change);
  const own = failure.container?.name;
  if (field.container !== void 0 && own !== void 0 && field.container !== own) return 0;
  const asked = askedOf(failure, cause);
  let best = field.container !== void 0 && general.test(field.field) ? 1 : 0;
  for (const { causes: causes2, fields, score } of rules) {
    if (!causes2.includes(cause) || !fields.test(field.field)) continue;
    const found = score(field, asked);
    if (found === void 0) return 0;
    if (found > best) best = found;
  }
  return best;
}
function askedOf(failure, cause) {
  const logCause = isLogCause(cause) ? cause : void 0;
  const finding = logCause && logSays(failure, [logCause]);
  const texts = [...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []];
  const { name, key } = missing(texts);
  const program = texts.map((text) => /exec: "([^"]+)"|stat ([^\s:]+)/.exec(text)).find((match) => match);
  return {
    subject: finding?.subject ?? program?.[1] ?? program?.[2],
    line: finding?.line.text ?? "",
    object: name || void 0,
    key: key || void 0,
    host: logCause && /^dependency-/.test(logCause) ? addressOf(failure, [logCause])?.host : void 0
  };
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context2 = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context2 > 0 ? contextLines(prev.lines.slice(-context2)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context2 * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context2);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/diagnosis/changes/template-diff.ts
var context = 1;
var mostHunks = 8;
var mostLines = 40;
var longestLine = 300;
function hunksOf(before, after) {
  const [old, fresh] = [yamlOf(before), yamlOf(after)];
  if (old === fresh) return [];
  const { hunks } = structuredPatch("", "", old, fresh, "", "", { context });
  return hunks.slice(0, mostHunks).map(({ lines, oldStart, newStart }) => {
    const changed = lines.findIndex((line) => /^[+-]/.test(line));
    const isNew = lines[changed]?.startsWith("+") === true;
    const index = (isNew ? newStart : oldStart) - 1 + changed;
    const kept = lines.filter((line) => !line.startsWith("\\")).slice(0, mostLines);
    return {
      path: pathAt((isNew ? fresh : old).split("\n"), index),
      lines: dedent(kept).map((line) => line.slice(0, longestLine))
    };
  });
}
function yamlOf(value) {
  return dump(value, {
    lineWidth: -1,
    noRefs: true,
    sortKeys: (a, b) => Number(b === "name") - Number(a === "name") || (a < b ? -1 : 1)
  });
}
function maskedSpec(spec, redactor) {
  return masked(spec, redactor);
}
function masked(value, redactor) {
  if (typeof value === "string") return redactor.text(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, redactor));
  if (!isMapping(value)) return value;
  const { name, value: literal } = value;
  const secret = typeof name === "string" && typeof literal === "string" && literal !== "" && isSecretName(name);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secret && key === "value" ? redactor.placeholder(literal) : masked(item, redactor)
    ])
  );
}
function pathAt(lines, index) {
  const own = indentOf(lines[index] ?? "");
  const path = [];
  let limit = own;
  for (let at = index; at >= 0; at--) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const item = /^( *)- (?:name: (.+))?/.exec(line);
    if (item && item[1].length < limit) {
      limit = item[1].length;
      path.unshift(item[2] === void 0 ? "" : `[${item[2]}]`);
    } else if (!item && indentOf(line) < limit && /^ *[^\s-][^:]*:/.test(line)) {
      limit = indentOf(line);
      path.unshift(line.trim().replace(/:.*$/, ""));
    }
  }
  return path.reduce(
    (text, part) => part === "" ? text : part.startsWith("[") || text === "" ? text + part : `${text}.${part}`,
    ""
  );
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function dedent(lines) {
  const indent = smallest(lines.map((line) => indentOf(line.slice(1))));
  return lines.map((line) => line.slice(0, 1) + line.slice(1 + indent));
}

// src/diagnosis/changes/what-changed.ts
function changedOf(failure, { cause, container }, redactor) {
  const { workload, facts } = failure;
  const { previous } = workload;
  if (!previous) return void 0;
  const [before, after] = [maskedSpec(previous.podSpec, redactor), maskedSpec(workload.podSpec, redactor)];
  const scored = changesOf(before, after).map((change) => ({ change, score: scoreChange(failure, cause, change) })).toSorted((a, b) => b.score - a.score);
  const { to } = revisionNumbers(workload, facts.evidence);
  const revision = to === null ? "this revision" : `revision ${to}`;
  const weight = (hunk) => largest([0, ...scored.map(({ change, score }) => isIn(change.path, hunk) ? score : 0)]);
  const [best] = scored;
  const cited = best && best.score > 0 ? citeChange(best.change, revision, container, best.score >= proving) : citeNothing(previous.label, scored.length);
  return {
    shown: {
      since: previous.label,
      changes: scored.map(({ change, score }) => ({ ...change, explains: score >= explaining })),
      hunks: hunksOf(before, after).toSorted((a, b) => weight(b) - weight(a))
    },
    cited: best === void 0 || best.score > 0 || cause !== "unknown" ? cited : void 0
  };
}
function isIn(path, { path: place, lines }) {
  const named = namesIn(lines).some((name) => path.startsWith(`${place}[${name}]`));
  return named || path.startsWith(place) || place.startsWith(`${path}.`);
}
function citeNothing(since, changes) {
  const text = changes === 0 ? `nothing: the pod template is that of ${since}; what changed lies outside of it` : `nothing in the template explains it: ${changes} field${changes === 1 ? "" : "s"} differ${changes === 1 ? "s" : ""} from ${since}`;
  return { origin: "change", source: "what changed", text, proves: false };
}
function citeChange({ path: whole, before, after }, revision, container, proves) {
  const own = `containers[${container}].`;
  const path = `"${whole.startsWith(own) ? whole.slice(own.length) : whole}"`;
  const what = after === void 0 ? `removed ${path}` : before === void 0 ? `added ${path}` : isShort(before) && isShort(after) ? `changed ${path} from "${before}" to "${after}"` : `changed ${path}`;
  const origin = after === void 0 ? secretOf(before) : "";
  return {
    origin: "change",
    source: "what changed",
    text: `${revision} ${what}${origin}`,
    proves
  };
}
function secretOf(before) {
  const [, kind, reference] = /"(secret|configMap)KeyRef":(\{[^}]*\})/.exec(before ?? "") ?? [];
  const name = /"name":"([^"]+)"/.exec(reference ?? "")?.[1];
  return name === void 0 ? "" : `, which came from ${kind === "secret" ? "Secret" : "ConfigMap"} "${name}"`;
}
function isShort(text) {
  return text.length <= 100 && !text.startsWith("{") && !text.startsWith("[");
}
function namesIn(lines) {
  return lines.flatMap((line) => /^[+-] *- name: (\S+)/.exec(line)?.[1] ?? []);
}

// src/diagnosis/confidence.ts
function confidenceOf(cause, evidence) {
  const origins = new Set(evidence.filter(({ proves }) => proves).map(({ origin }) => origin));
  if (cause.id === "unknown" || origins.size === 0) return "low";
  return origins.size >= 2 && !unrecorded.includes(cause.id) ? "high" : "medium";
}

// src/diagnosis/context/alternatives.ts
var most2 = 4;
function alternativesOf(failure, cause) {
  const found = failure.container?.log?.reading.findings ?? [];
  const decides = isLogCause(cause) ? logSays(failure, [cause])?.line.number : void 0;
  const fromLog = found.filter(
    ({ score, cause: other }) => score > 0 && (other !== "application-error" || decides === void 0)
  ).map(({ cause: other, line }) => ({
    cause: other,
    why: line.number === decides ? `line ${line.number} of the log may be read so too` : `line ${line.number} of the log speaks of it`
  }));
  const mistakable = Object.entries(lookAlikes[cause] ?? {}).map(([other, why]) => ({
    cause: other,
    why
  }));
  const alternatives = [...fromLog, ...mistakable].filter((other) => other.cause !== cause);
  return alternatives.filter((other, index) => alternatives.findIndex(({ cause: same }) => same === other.cause) === index).slice(0, most2);
}
var lookAlikes = {
  "out-of-memory": {
    "out-of-memory-child": "if the log speaks of a worker or child process that was killed: the reason is the same",
    "node-out-of-memory": "if the node was short of memory at that time: then other pods of it were killed or evicted too"
  },
  "out-of-memory-child": {
    "out-of-memory": "if the first process of the container was killed: then the log ends without a word about it"
  },
  "liveness-probe-kills": {
    "startup-probe-kills": "if it fails only in the first seconds of each run: then it needs a startupProbe",
    "application-error": "if the program hangs by a fault of its own: then the log says what it did last"
  },
  "image-pull-unauthorized": {
    "image-not-found": "if the name is wrong: some registries refuse what does not exist"
  },
  "image-not-found": {
    "image-pull-unauthorized": "if the image is there for others: some registries hide what may not be seen"
  },
  "interpreter-missing": {
    "missing-file": "if the program itself prints that it misses a file",
    "command-not-found": "if the file that is started is not in the image: both are told in the same words"
  },
  "application-error": {
    "invalid-configuration": "if the same image works elsewhere with other settings",
    "missing-environment-variable": "if the same image works elsewhere with more variables"
  },
  "application-panic": {
    "application-error": "if the panic is how the program reports an error: then its message says which"
  },
  "process-completes": {
    "liveness-probe-kills": "if its events say `Killing`: a program may end with 0 when it is told to stop"
  },
  "segmentation-fault": {
    aborted: "if the log ends with an assertion: some runtimes end with 139 after one"
  },
  "invalid-configuration": {
    "missing-environment-variable": "if what it cannot use comes from a variable that is empty or not set"
  }
};

// src/diagnosis/context/event-groups.ts
var most3 = 20;
var longest = 1e3;
function eventGroups({ evidence }, events, workload, failing) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of eventsOf(evidence, events, workload, failing)) {
    const key = `${event.kind}/${event.reason}/${messageShape(event.message)}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()].map(groupOf).toSorted((a, b) => (a.last ?? "").localeCompare(b.last ?? "")).slice(-most3);
}
function eventsOf({ replicaSets }, events, { object, pods, job, revision }, failing) {
  const sets = replicaSets.filter(
    ({ namespace, name, value }) => namespace === object.namespace && (revision === void 0 || name.endsWith(`-${revision}`)) && asList(valueAt(value, ["metadata", "ownerReferences"])).some(
      (owner) => asMapping(owner).name === object.name
    )
  );
  const claims = pods.flatMap(
    ({ spec }) => asList(spec.volumes).flatMap(
      (volume) => asString(valueAt(volume, ["persistentVolumeClaim", "claimName"])) ?? []
    )
  );
  const named = (kind, name) => events.of({ kind, namespace: object.namespace, name, uid: void 0 });
  return /* @__PURE__ */ new Set([
    ...named(object.kind, object.name),
    ...job ? named("Job", job.name) : [],
    ...sets.flatMap(({ name }) => named("ReplicaSet", name)),
    ...[...new Set(claims)].flatMap((name) => named("PersistentVolumeClaim", name)),
    ...(failing.length > 0 ? failing : pods).flatMap((pod) => pod.events)
  ]);
}
function messageShape(message) {
  return message.slice(0, longest).replace(/[\w.-]*\d[\w.-]*/g, "#").replace(/^\(combined from similar events\): /, "");
}
function groupOf(events) {
  const newest = events.reduce((a, b) => (b.last ?? 0) >= (a.last ?? 0) ? b : a);
  const names2 = new Set(events.map(({ name }) => name));
  const first = events.flatMap((event) => event.first ?? []);
  return {
    type: newest.type,
    reason: newest.reason,
    about: names2.size === 1 ? `${newest.kind} ${newest.name}` : `${names2.size} ${newest.kind}s`,
    message: newest.message.replace(/^\(combined from similar events\): /, ""),
    count: events.reduce((sum, { count }) => sum + count, 0),
    first: first.length === 0 ? null : iso(smallest(first)),
    last: newest.last === void 0 ? null : iso(newest.last)
  };
}
function iso(time) {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

// src/diagnosis/context/impact.ts
function impactOf(workload, evidence, failing, first) {
  const { object } = workload;
  const stuck = first !== void 0 && first.confidence !== "low" && causes[first.cause].untilChanged === true && isRolling(workload);
  if (workload.job) return { ...jobImpact(workload), stuck: false };
  if (object.kind === "Pod") return { ...podImpact(workload, failing), stuck: false };
  return { ...servingImpact(workload, evidence, failing), stuck };
}
function servingImpact(workload, evidence, failing) {
  const wanted = workload.desired;
  const counted = readyPods(workload, evidence, failing);
  if (!counted)
    return { serving: "unknown", ready: null, wanted, text: "not known: the evidence has no pods" };
  const ready = counted.old + counted.fresh;
  const said = (serving, text) => ({
    serving,
    ready,
    wanted,
    text
  });
  if (wanted === 0) return said("all", "none: no pods are wanted");
  const { from, to } = revisionNumbers(workload, evidence);
  const ofOld = from === null ? " of the earlier revision" : ` of revision ${from}`;
  const many = `${ready} of ${wanted} ${wanted === 1 ? "pod" : "pods"}`;
  const enough = `${wanted} of ${wanted} ${wanted === 1 ? "pod" : "pods"}`;
  if (ready >= wanted) {
    if (counted.fresh === 0)
      return said("all", `none yet. ${enough}${ofOld} still ${wanted === 1 ? "serves" : "serve"}`);
    const both = counted.old > 0 ? `: ${counted.old}${ofOld}, ${counted.fresh} new` : "";
    const others = failing.size > 0 ? `; ${failing.size} more ${failing.size === 1 ? "fails" : "fail"}` : "";
    return said("all", `none yet. ${enough} ${wanted === 1 ? "serves" : "serve"}${both}${others}`);
  }
  if (ready > 0)
    return said(
      "some",
      `reduced. ${many} serve${counted.fresh === 0 && counted.old > 0 ? `, all${ofOld}` : ""}`
    );
  const flicker = [...workload.pods, ...workload.oldPods].some(
    (pod) => failing.has(pod.name) && isReady(pod)
  );
  const firstOne = from === null && to === "1" ? "; this is its first revision" : "";
  const unsteady = wanted === 1 ? "its pod does not stay ready" : `none of ${wanted} pods stays ready`;
  const state = flicker ? unsteady : `${many} ${wanted === 1 ? "is" : "are"} ready`;
  return said("none", `nothing serves: ${state}${firstOne}`);
}
function readyPods(workload, evidence, failing) {
  const { value, object } = workload;
  const pods = [...workload.pods, ...workload.oldPods].filter(
    ({ deleting, onlyEvents }) => !deleting && !onlyEvents
  );
  const status = asMapping(valueAt(value, ["status"]));
  const said = asNumber(status.replicas) ?? asNumber(status.currentNumberScheduled);
  const update = asString(status.updateRevision);
  const isOld = (pod) => object.kind === "StatefulSet" ? update !== void 0 && pod.revision !== void 0 && pod.revision !== update : workload.oldPods.includes(pod);
  const ready = pods.filter((pod) => isReady(pod) && !failing.has(pod.name));
  const old = ready.filter(isOld).length;
  if (said === void 0 ? pods.length > 0 : pods.length >= said) return { old, fresh: ready.length - old };
  const sets = readyByRevision(workload, evidence);
  if (sets) return sets;
  const total = asNumber(status.readyReplicas) ?? asNumber(status.numberReady) ?? 0;
  if (said === void 0 && value === void 0) return void 0;
  return { old: Math.max(old, 0), fresh: Math.max(0, total - old) };
}
function isReady(pod) {
  return conditionOf(pod, "Ready")?.status === "True";
}
function isRolling({ object, value }) {
  const status = asMapping(valueAt(value, ["status"]));
  if (object.kind === "StatefulSet") {
    return asString(status.updateRevision) !== asString(status.currentRevision);
  }
  if (object.kind === "DaemonSet") {
    return (asNumber(status.updatedNumberScheduled) ?? 0) < (asNumber(status.desiredNumberScheduled) ?? 0);
  }
  const progressing = asList(status.conditions).map(asMapping).find(({ type }) => type === "Progressing");
  return object.kind === "Deployment" && progressing !== void 0 && progressing.reason !== "NewReplicaSetAvailable";
}
function jobImpact({ object, job, pods }) {
  const { spec, status } = asMapping(job?.value);
  const failed = asNumber(asMapping(status).failed) ?? pods.filter(({ phase }) => phase === "Failed").length;
  const limit = asNumber(asMapping(spec).backoffLimit) ?? 6;
  const met = asList(asMapping(status).conditions).map(asMapping).filter((condition) => condition.status === "True");
  const over = met.find(({ type }) => type === "Failed" || type === "FailureTarget");
  const wanted = asNumber(asMapping(spec).completions) ?? 1;
  const restarts = pods.filter(({ restartPolicy }) => restartPolicy === "OnFailure").flatMap(({ containers }) => containers.map((container) => container.restarts)).reduce((sum, count) => sum + count, 0);
  const what = object.kind === "CronJob" ? `Job ${job?.name}, the newest run,` : "the Job";
  if (met.some(({ type }) => type === "Complete" || type === "SuccessCriteriaMet"))
    return { serving: "all", ready: null, wanted, text: `none: ${what} has done its work` };
  const tries = failed > 0 ? ` after ${failed} failed ${failed === 1 ? "pod" : "pods"}` : restarts > 0 ? ` after ${restarts} ${restarts === 1 ? "restart" : "restarts"}` : "";
  const left = Math.max(0, limit - failed - restarts);
  return {
    serving: "none",
    ready: 0,
    wanted,
    text: over ? `${what} has not done its work and has given up${tries}${endedEarly(over, asMapping(status))}` : `${what} has not done its work yet${tries}; ${left === 0 ? "no retry is left" : `${left} ${left === 1 ? "retry is" : "retries are"} left`}`
  };
}
function endedEarly({ reason }, { failedIndexes }) {
  const indexes = asString(failedIndexes);
  if (reason === "PodFailurePolicy") return ": its podFailurePolicy does not try that again";
  if (!indexes) return "";
  return /[,-]/.test(indexes) ? `: indexes ${indexes} failed` : `: index ${indexes} failed`;
}
function podImpact({ pods }, failing) {
  const [pod] = pods;
  const ready = pod && isReady(pod) && !failing.has(pod.name) ? 1 : 0;
  const text = pod?.restartPolicy === "Never" || pod?.phase === "Failed" ? "the pod has not done its work; nothing starts it again" : "the pod does not work; no controller replaces it";
  return { serving: ready ? "all" : "none", ready, wanted: 1, text: ready ? "none: the pod is ready" : text };
}

// src/diagnosis/context/log-excerpts.ts
var mostLines2 = 40;
var longestLine2 = 300;
var tail = 32 * 1024;
function rawLog(pod, container, { logs }) {
  const { log } = container;
  if (!log) return void 0;
  const found = logs.find(
    ({ source, which, pod: of, container: name }) => source === log.source && which === log.which && of === pod.name && name === container.name
  );
  const whole = (found && realLog(found.text)) ?? log.reading.lines.map(({ raw }) => raw).join("\n");
  const text = whole.trimEnd();
  let start = Math.max(0, text.length - tail);
  if (start > 0) {
    const next = text.indexOf("\n", start);
    start = next < 0 ? text.lastIndexOf("\n", start) + 1 : next + 1;
  }
  return {
    pod: pod.name,
    container: container.name,
    which: log.which,
    text: text.slice(start, start + tail),
    above: start === 0 ? 0 : text.slice(0, start).split("\n").length - 1
  };
}
function excerptOf({ text, above, ...log }) {
  const all = text.split("\n").map((line) => withoutColors(line).replace(/\r$/, ""));
  const lines = all.slice(-mostLines2).map((line) => line.length > longestLine2 ? `${line.slice(0, longestLine2 - 1)}…` : line);
  return {
    ...log,
    firstLine: above + all.length - lines.length + 1,
    lines,
    redacted: lines.join("\n").match(/\[secret:\d+\]/g)?.length ?? 0
  };
}

// src/diagnosis/context/timeline.ts
var most4 = 15;
var longestFollowed = 3600;
function startOf(workload, evidence) {
  if (workload.job) return parseTime(valueAt(workload.job.value, ["status", "startTime"]));
  const created = workload.pods.flatMap(({ created: time }) => time ?? []);
  if (workload.object.kind === "Pod") return created[0];
  return revisionCreated(workload, evidence);
}
function failedAfter(workload, evidence, failing) {
  const start = startOf(workload, evidence);
  const failures = failing.flatMap(({ containers, events }) => [
    ...events.filter(isFailure).flatMap(({ first }) => first ?? []),
    ...containers.flatMap(
      ({ ended, restarts }) => restarts <= 1 && ended?.finishedAt !== void 0 ? [ended.finishedAt] : []
    )
  ]);
  if (start === void 0 || failures.length === 0) return void 0;
  const seconds = (smallest(failures) - start) / 1e3;
  return seconds >= 0 && seconds <= longestFollowed ? seconds : void 0;
}
function isFailure({ type, reason, message }) {
  return (type === "Warning" || reason === "Killing") && !(reason === "Unhealthy" && message.startsWith("Readiness"));
}
function timelineOf({ evidence, now }, workload, failing, events) {
  const moments = [];
  const add = (at, text) => {
    if (at !== void 0) moments.push({ at, text });
  };
  const { to } = revisionNumbers(workload, evidence);
  const kind = workload.job ? "Job" : to === null ? "rollout" : `revision ${to}`;
  if (workload.object.kind !== "Pod") add(startOf(workload, evidence), `${kind} began`);
  const [pod] = failing;
  if (pod) {
    add(pod.created, `pod ${pod.name} created${pod.nodeName ? `, on node ${pod.nodeName}` : ""}`);
    for (const { name, ended, runningSince, restarts } of pod.containers) {
      if (restarts > 0 || runningSince === void 0)
        add(
          ended?.startedAt,
          `${name} started${restarts > 0 ? ` (start ${restarts + (runningSince === void 0 ? 1 : 0)})` : ""}`
        );
      if (ended) add(ended.finishedAt, `${name || pod.name} ${endOf(ended)}`);
      add(runningSince, `${name} started${restarts > 0 ? " again" : ""}`);
    }
  }
  for (const group of events) if (tells(group)) add(parseTime(group.first), complaint(group, pod?.name));
  const ordered = moments.toSorted((a, b) => a.at - b.at).map(({ at, text }) => ({ at: iso(at), text }));
  const kept = ordered.length > most4 ? [...ordered.slice(0, 5), ...ordered.slice(5 - most4)] : ordered;
  return now === void 0 || kept.length === 0 ? kept : [...kept, { at: iso(now), text: "evidence taken" }];
}
var routine = /^(?:Scheduled|Pulling|Pulled|Created|Started|SuccessfulCreate|SuccessfulDelete|SuccessfulAttachVolume|ScalingReplicaSet|SawCompletedJob)$/;
function tells({ type, reason, message }) {
  if (reason === "Failed" && /^Error: (?:ErrImagePull|ImagePullBackOff)$/.test(message)) return false;
  return type === "Warning" || !routine.test(reason);
}
var longest2 = 300;
function complaint({ reason, about, count, first, last, message }, pod) {
  const sameDay = first?.slice(0, 10) === last?.slice(0, 10);
  const until = count > 1 && last !== null ? `, last ${sameDay ? "" : `${last.slice(5, 10)} `}${last.slice(11, 19)}` : "";
  const whose = about === `Pod ${pod}` ? "" : `, ${about}`;
  const text = message.replace(/\s*\n\s*/g, " ");
  const told = text.length > longest2 ? `${text.slice(0, 120)} … ${text.slice(123 - longest2)}` : text;
  return `${reason}${count > 1 ? ` × ${count}` : ""}${until}${whose}: ${told}`;
}

// src/diagnosis/context/context.ts
var mostLogs = 3;
var ContextReader = class {
  #facts;
  #events;
  constructor(facts) {
    this.#facts = facts;
    this.#events = new EventIndex(readEvents(facts.evidence.events));
  }
  /** The context of a workload, given its failures and its most probable diagnosis. */
  of(workload, failures, first) {
    const { evidence } = this.#facts;
    const failing = new Map(
      failures.flatMap(({ pod }) => pod ? [[pod.name, pod]] : [])
    );
    const pods = [...failing.values()].toSorted(
      (a, b) => Number(b.name === first?.pods[0]) - Number(a.name === first?.pods[0])
    );
    const seconds = first && failedAfter(workload, evidence, pods);
    const events = first ? eventGroups(this.#facts, this.#events, workload, pods) : [];
    return {
      impact: impactOf(workload, evidence, new Set(failing.keys()), first),
      revision: revisionNumbers(workload, evidence),
      failedAfterSeconds: seconds ?? null,
      logs: first ? this.#logsOf(failures) : [],
      events,
      timeline: first ? timelineOf(this.#facts, workload, pods, events) : []
    };
  }
  /** One log of each failing container: of several pods the first is enough. */
  #logsOf(failures) {
    const logs = /* @__PURE__ */ new Map();
    for (const { pod, container } of failures) {
      if (!pod || !container || logs.has(container.name)) continue;
      const log = rawLog(pod, container, this.#facts.evidence);
      if (log) logs.set(container.name, log);
    }
    return [...logs.values()].slice(0, mostLogs);
  }
};
function shownContext({ logs, ...rest }) {
  return { ...rest, logs: logs.map(excerptOf) };
}

// src/diagnosis/context/ruled-out.ts
var nearLimit = 0.9;
function ruledOut({ pod, container }, { concerns = [] }) {
  if (!pod || !container) return [];
  const said = [];
  const about = (...parts) => parts.some((part) => concerns.includes(part));
  const { ended, kill, events, spec } = container;
  const ran = ended?.startedAt !== void 0 || container.state === "running";
  const killed = ended !== void 0 && wasKilled(ended) && !kill && !pod.reason;
  if (ended && ran && !about("memory") && ended.reason !== "OOMKilled" && !killed) {
    const memory2 = memoryUse(container);
    if (memory2 !== void 0)
      said.push(`memory (ended with ${ended.reason || "no reason"}, not OOMKilled${memory2})`);
  }
  if (ran && !about("image")) said.push("image (pulled, the container started)");
  if (ran && !about("volumes", "references") && hasOwnVolumes(pod)) said.push("volumes (mounted)");
  if (ended && ran && !kill && !about("probes")) {
    const set = [spec.livenessProbe, spec.startupProbe].some((probe2) => probe2 !== void 0);
    if (!set) said.push("probes (none is set that kills)");
    else if (events.length > 0 && !events.some(({ reason }) => /^(?:Killing|Unhealthy)$/.test(reason)))
      said.push("probes (no failure and no kill among the events)");
  }
  if (!ran && !about("image") && pod.events.some(({ reason }) => reason === "Pulled"))
    said.push("image (pulled)");
  if (!ran && pod.nodeName && about("volumes")) said.push(`scheduling (on node ${pod.nodeName})`);
  return said;
}
function hasOwnVolumes({ spec }) {
  return asList(spec.volumes).some(
    (volume) => !asText(asMapping(volume).name).startsWith("kube-api-access-")
  );
}
function memoryUse({ usage, memoryLimit }) {
  const limit = bytesOf(memoryLimit);
  const samples = usage.flatMap((series) => series.figure === "memory" ? series.samples : []);
  const peak = largest(samples.map(({ value }) => value));
  if (samples.length === 0) return memoryLimit === void 0 ? "" : `; limit ${memoryLimit}`;
  if (limit !== void 0 && peak >= nearLimit * limit) return void 0;
  return `; peak ${inWords(peak)}${limit === void 0 ? "" : ` of ${inWords(limit)}`}`;
}

// src/diagnosis/evidence/borrowed-logs.ts
function borrowLogs(failures) {
  const lenders = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const key = failureKey(failure);
    if (failure.container?.log && !lenders.has(key)) lenders.set(key, failure);
  }
  const borrowed = [];
  const own = [];
  for (const failure of failures) {
    const { container } = failure;
    const lender = container && !container.log ? lenders.get(failureKey(failure))?.container : void 0;
    if (container && lender) borrowed.push({ ...failure, container: { ...container, log: lender.log } });
    else own.push(failure);
  }
  return [...own, ...borrowed];
}

// src/diagnosis/tree/siblings.ts
var { ask } = questionsAbout();
var siblingTree = ask(
  "Does its log name a port of its own pod that it cannot reach?",
  reachesIntoOwnPod,
  {
    yes: ask("What has happened to the other container?", otherCause, {
      "the same": "independent",
      "something else": "follows"
    }),
    no: ask("Could another failure have led to it?", couldBeEffect, {
      "no: it has a cause of its own": "independent",
      "perhaps: it misses something": ask("What has happened to the other container?", otherCause, {
        "the same": "independent",
        "something else": "may follow"
      }),
      "most likely: nothing points at itself": ask(
        "Has the other container a cause of its own?",
        hasOwnCause,
        {
          yes: "follows",
          "no, and another one": "may follow",
          "no, and the same": "independent"
        }
      )
    })
  }
);
function reachesIntoOwnPod({ failure }) {
  if (failure.cause !== "dependency-unreachable") return "no";
  const lines = failure.failure.container?.log?.reading.lines ?? [];
  const named = lines.slice(-40).some(
    ({ text }) => /refused|connect/i.test(text) && /\b(?:127\.0\.0\.\d+|localhost)\b|\[?::1\]?[:\s]/.test(text)
  );
  return named ? "yes" : "no";
}
function otherCause({ failure, other }) {
  return other.cause === failure.cause ? "the same" : "something else";
}
function couldBeEffect({ failure }) {
  switch (causes[failure.cause].effect) {
    case "likely":
      return "most likely: nothing points at itself";
    case "possible":
      return "perhaps: it misses something";
    default:
      return "no: it has a cause of its own";
  }
}
function hasOwnCause({ failure, other }) {
  if (causes[other.cause].effect === void 0) return "yes";
  return other.cause === failure.cause ? "no, and the same" : "no, and another one";
}

// src/diagnosis/tree/walk.ts
function walk(tree2, subject) {
  const trail = [];
  let node = tree2;
  while (typeof node !== "string") {
    const { question, branches, table } = node;
    const answer = node.answer(subject);
    trail.push({ question, answer });
    const next = branches[answer] ?? table?.decisions[answer];
    if (next === void 0) throw new Error(`the tree has no branch for "${answer}": ${question}`);
    node = next;
  }
  return { decision: node, trail };
}

// src/diagnosis/tree/decide.ts
function decide(failures) {
  const findings = groupByCause(failures);
  const follows = (finding) => findings.find((other) => relation(finding, other) === "follows");
  const first = findings.filter((finding) => follows(finding) === void 0);
  return first.map((finding) => ({
    ...finding,
    consequences: findings.filter((other) => follows(other) === finding),
    contested: first.some((other) => relation(finding, other) === "may follow")
  }));
}
function groupByCause(failures) {
  const groups = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const { decision: cause, trail } = walk(tree, failure);
    const key = `${cause}/${failure.container?.name ?? ""}`;
    const group = groups.get(key);
    const pod = failure.pod?.name;
    if (!group) groups.set(key, { failure, cause, trail, pods: pod === void 0 ? [] : [pod] });
    else if (pod !== void 0) group.pods.push(pod);
  }
  return [...groups.values()].toSorted((a, b) => b.pods.length - a.pods.length);
}
function relation(finding, other) {
  const inOnePod = finding !== other && finding.pods.some((pod) => other.pods.includes(pod));
  return inOnePod ? walk(siblingTree, { failure: finding, other }).decision : "independent";
}

// src/diagnosis/without-cluster.ts
var impactOfLog = {
  serving: "unknown",
  ready: null,
  wanted: 0,
  text: "not known: there is only a log",
  stuck: false
};
function failuresOfLogs(facts) {
  return logsAlone(facts).map((alone) => ({ facts, ...alone, symptom: "only a log" }));
}
function withoutCluster(diagnosis, failure) {
  const { pod, workload } = failure;
  const name = pod?.name ?? "POD";
  const container = failure.container?.name ? ` -c ${failure.container.name}` : "";
  const known = workload.object.kind === "Pod";
  const words = [...workload.object.namespace === "" ? ["NAMESPACE"] : [], ...known ? [] : ["POD"]];
  const fill = words.length > 0 ? ` (replace ${words.join(" and ")})` : "";
  return {
    ...diagnosis,
    confidence: diagnosis.confidence === "low" ? "low" : "medium",
    evidence: diagnosis.evidence.filter(({ origin }) => origin === "log"),
    remedy: {
      yaml: null,
      steps: [
        ...stepsFor(diagnosis.cause, failure),
        `this rests on the log alone; the cluster knows the exit code, the reason, events and limits: save what the commands below print${fill} and give those files to \`--from\` together with the log`
      ]
    },
    commands: [
      ...ownCommands(diagnosis.cause, failure),
      `${kubectl(failure)} describe pod ${name}`,
      `${kubectl(failure)} logs ${name}${container} --previous`,
      `${kubectl(failure)} get pod ${name} -o yaml`,
      `${kubectl(failure)} get events --field-selector=involvedObject.name=${name}`
    ],
    ruledOut: [],
    preventedBy: [],
    pods: known ? diagnosis.pods : []
  };
}
function stepsFor(cause, failure) {
  const { remedy } = causes[cause];
  const rich = remedy(withSpec(failure, richSpec(failure))).steps;
  const steps = remedy(withSpec(failure, {})).steps.filter((step) => rich.includes(step));
  return steps.length > 0 ? steps : [
    "start from the quoted line; whether the image, a variable, a ConfigMap, a volume or a permission is the place to correct it is in the spec of the pod, which a log does not show"
  ];
}
function ownCommands(cause, failure) {
  const { commands: commands2 } = causes[cause];
  if (cause === "unknown" || !commands2) return [];
  const rich = commands2(withSpec(failure, richSpec(failure)));
  return commands2(withSpec(failure, {})).filter((command) => rich.includes(command)).slice(0, 2);
}
function withSpec(failure, { container: own = {}, pod: ofPod = {} }) {
  const { container, pod, workload } = failure;
  if (!container || !pod) return failure;
  const name = container.name || "CONTAINER";
  const namespace = workload.object.namespace || "NAMESPACE";
  const spec = { ...own, name };
  const podSpec = { ...ofPod, containers: [spec] };
  const memoryLimit = asString(valueAt(spec, ["resources", "limits", "memory"]));
  const variant = { ...container, name, spec, memoryLimit };
  const changed = { ...pod, namespace, spec: podSpec, containers: [variant] };
  return {
    ...failure,
    container: variant,
    pod: changed,
    workload: { ...workload, podSpec, pods: [changed], object: { ...workload.object, namespace } }
  };
}
function richSpec({ container }) {
  const findings = container?.log?.reading.findings ?? [];
  const lines = findings.map(({ line }) => line.text);
  const paths = lines.flatMap((line) => [...line.slice(0, 2e3).matchAll(/\/[\w.@+-]+(?:\/[\w.@+-]+)*/g)]);
  const folders = paths.flatMap(
    ([path]) => path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/") || "/")
  );
  const reference = { name: "any" };
  return {
    container: {
      env: [{ name: "ANY", valueFrom: { secretKeyRef: { ...reference, key: "any" } } }],
      envFrom: [{ configMapRef: reference }, { secretRef: reference }],
      volumeMounts: [...new Set(folders)].map((mountPath) => ({ ...reference, mountPath })),
      ports: findings.flatMap(({ port }) => port === void 0 ? [] : [{ containerPort: port }]),
      securityContext: { runAsUser: 1e3, readOnlyRootFilesystem: true },
      resources: { limits: { memory: "256Mi" } }
    },
    pod: {
      serviceAccountName: "any",
      securityContext: { runAsUser: 1e3, fsGroup: 1e3 },
      volumes: [{ ...reference, persistentVolumeClaim: { claimName: "any" } }]
    }
  };
}

// src/diagnosis/diagnose.ts
function investigate(evidence) {
  const facts = readFacts(evidence);
  const contexts = new ContextReader(facts);
  const redactor = new Redactor(secretValues(evidence));
  const workloads = facts.workloads.map((workload) => {
    const { outcome, failures } = judgeWorkload(facts, workload);
    const diagnoses = decide(borrowLogs(failures)).map((finding) => explain(finding, redactor));
    const failing = new Set(failures.flatMap(({ pod }) => pod?.name ?? []));
    return {
      object: workload.object,
      outcome,
      diagnoses,
      pods: { failing: failing.size, present: workload.pods.length, desired: workload.desired },
      ...contexts.of(workload, failures, diagnoses[0])
    };
  });
  const logs = failuresOfLogs(facts).map((failure) => {
    const diagnoses = decide([failure]).map((finding) => withoutCluster(explain(finding, redactor), failure));
    return {
      object: failure.workload.object,
      outcome: "failed",
      diagnoses,
      pods: { failing: 0, present: 0, desired: 0 },
      ...contexts.of(failure.workload, [failure], diagnoses[0]),
      impact: impactOfLog
    };
  });
  return { redactor, workloads: [...workloads.toSorted((a, b) => unseen(a) - unseen(b)), ...logs] };
}
function unseen({ diagnoses: [first], pods }) {
  return first?.cause === "unknown" && pods.present === 0 ? 1 : 0;
}
function quotedTexts({ workloads }) {
  const texts = /* @__PURE__ */ new Set();
  const collect = (value) => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null)
      for (const item of Object.values(value)) collect(item);
  };
  for (const { object: _, ...told } of workloads) collect(told);
  return texts;
}
function conceal(found, { secrets = [], patterns } = {}) {
  const redactor = found.redactor.knowing(secrets, patterns);
  return found.workloads.map(({ object, outcome, pods, ...told }) => {
    const { diagnoses, ...context2 } = redactor.deep(told);
    return {
      object,
      outcome,
      diagnoses: diagnoses.map((diagnosis, index) => ({
        ...diagnosis,
        ...namesIn2(told.diagnoses[index]),
        evidence: diagnosis.evidence.map((item) => ({ ...item, text: item.text.slice(0, longestQuote) }))
      })),
      pods,
      ...shownContext(context2)
    };
  });
}
function namesIn2(diagnosis) {
  if (!diagnosis) return {};
  const { cause, confidence, location, preventedBy: preventedBy2, pods } = diagnosis;
  return { cause, confidence, location, preventedBy: preventedBy2, pods };
}
var longestQuote = 1e3;
function explain(finding, redactor) {
  const { failure, trail, pods, consequences } = finding;
  const cause = causes[finding.cause];
  const title = isStuck(failure) ? `the old pod ${failure.pod?.name} keeps the StatefulSet waiting: ${cause.title(failure)}` : cause.title(failure);
  const location = locationOf(failure);
  const changed = changedOf(failure, { cause: finding.cause, container: location.container }, redactor);
  const moved = finding.cause === "image-tag-moved" ? void 0 : citeMovedTag(failure, false);
  const own = [...cause.evidence(failure), moved].filter((item) => item !== void 0);
  const cited = changed?.cited ? [...own, changed.cited] : own;
  const evidence = withoutRepeats(cited);
  const { steps, yaml } = cause.remedy(failure);
  return {
    cause: finding.cause,
    confidence: confidenceOf(
      cause,
      finding.contested ? cited.filter(({ origin }) => origin !== "status") : cited
    ),
    location,
    title,
    evidence: [
      ...evidence,
      ...consequences.map((other) => ({
        origin: "status",
        proves: false,
        source: `container ${other.failure.container?.name ?? ""}`,
        text: `fails too, as a consequence: ${causes[other.cause].title(other.failure)}`
      }))
    ],
    trail,
    changed: changed?.shown ?? null,
    remedy: { steps: [...stuckPod(failure), ...ranBefore(failure), ...steps], yaml: yaml ?? null },
    commands: commandsFor(cause, failure),
    ruledOut: ruledOut(failure, cause),
    preventedBy: preventedBy[finding.cause],
    others: alternativesOf(failure, finding.cause),
    pods
  };
}
function isStuck({ workload, pod }) {
  const wanted = valueAt(workload.value, ["status", "updateRevision"]);
  const known = workload.object.kind === "StatefulSet" && pod?.revision !== void 0 && wanted !== void 0;
  return known && wanted !== pod.revision;
}
function stuckPod(failure) {
  const { name, namespace } = failure.pod ?? {};
  return isStuck(failure) ? [
    `pod ${name} still has the template before and is not replaced by itself: if the present template is right, \`kubectl -n ${namespace} delete pod ${name}\` is all it needs`
  ] : [];
}
function ranBefore(failure) {
  const { pod, container } = failure;
  const running = runsAlready(failure);
  if (!pod || !container || !running) return [];
  return [
    `container ${running.name} of this pod runs, so ${container.name} had already succeeded; it runs again, in a pod that is set up already, because its finished container is gone from the node`,
    `\`kubectl -n ${pod.namespace} delete pod ${pod.name}\` gives a fresh pod; then keep whatever removes stopped containers on the node away from them`
  ];
}
function withoutRepeats(cited) {
  return cited.filter(
    ({ source, text }, index) => cited.findIndex((other) => other.source === source && other.text === text) === index
  );
}
function locationOf({ container, symptom }) {
  const ran = container?.ended !== void 0 || container?.events.some(({ reason }) => reason === "Started");
  const rejected = symptom === "the pod ended" && !ran;
  return container?.name && symptom !== "no node" && symptom !== "no pod" && !rejected ? { container: container.name, kind: container.kind } : { container: null, kind: "none" };
}

// src/commands/diagnose/rules-that-find.ts
async function keepRulesThatFind(workloads, evidence) {
  const asked = workloads.filter(
    ({ diagnoses }) => diagnoses.some(({ cause }) => preventedBy[cause].length > 0)
  );
  const live = [...evidence.workloads, ...evidence.pods];
  const files = asked.flatMap(({ object }) => {
    const found = live.find((other) => titleOf(other) === titleOf(object));
    return found ? [manifestOf(found)] : [];
  });
  const findings = files.length > 0 ? await judge([...files, surroundings(evidence)]).catch(() => []) : [];
  return workloads.map((workload) => {
    const own = findings.filter(({ location }) => location?.file === titleOf(workload.object));
    const diagnoses = workload.diagnoses.map((diagnosis) => {
      const seen = own.filter((finding) => isSeen(finding, diagnosis, evidence)).map(({ rule }) => rule);
      return { ...diagnosis, preventedBy: diagnosis.preventedBy.filter((rule) => seen.includes(rule)) };
    });
    return { ...workload, diagnoses };
  });
}
function isSeen({ rule, message }, { cause }, { absent, services }) {
  if (!rule.endsWith("-exists") || cause.endsWith("-missing")) return true;
  if (rule === "service-exists") return services.length > 0;
  return absent.some(({ name }) => message.includes(`"${name}"`));
}
async function judge(files) {
  const [{ runGate }, { resolveSettings }] = await Promise.all([
    import("./gate-engine-run-gate.js"),
    import("./settings-resolve.js")
  ]);
  const today = "1970-01-01";
  return runGate({ files, unreadableFiles: [], missing: [], settings: resolveSettings({}), today }).findings;
}
function manifestOf({ value, ...object }) {
  const { status: _, ...manifest } = value;
  return { path: titleOf(object), text: JSON.stringify(manifest), named: true };
}
function surroundings({ services, configMaps, secrets }) {
  const keyed = (kind, { namespace, name, keys }) => ({
    apiVersion: "v1",
    kind,
    metadata: { namespace, name },
    data: Object.fromEntries(keys.map((key) => [key, ""]))
  });
  const items = [
    ...services.map(({ value }) => value),
    ...configMaps.map((object) => keyed("ConfigMap", object)),
    ...secrets.map((object) => keyed("Secret", object))
  ];
  return {
    path: "surroundings",
    text: JSON.stringify({ apiVersion: "v1", kind: "List", items }),
    named: true
  };
}
function titleOf({ kind, namespace, name }) {
  return `${kind}/${namespace}/${name}`;
}

// src/commands/diagnose/diagnose-without-secrets.ts
async function diagnoseWithoutSecrets(evidence, find) {
  const found = investigate(evidence);
  const patterns = find ? [find] : [];
  if (!found.workloads.some(({ diagnoses }) => diagnoses.length > 0)) return conceal(found, { patterns });
  const { detectSecrets } = await import("./secrets-detect-secrets.js");
  const concealed = conceal(found, { secrets: await detectSecrets(quotedTexts(found)), patterns });
  return keepRulesThatFind(concealed, evidence);
}

export {
  redactPatterns,
  confidenceOf,
  walk,
  siblingTree,
  diagnoseWithoutSecrets
};
