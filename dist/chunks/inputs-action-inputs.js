import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  tolerances
} from "./rollout-target.js";
import {
  parseExternal,
  parseKubernetesVersion
} from "./settings-external.js";
import {
  redactProblem
} from "./settings-redact-pattern.js";
import {
  namespaceName
} from "./settings-namespace-name.js";
import {
  parseDuration
} from "./manifest-duration.js";
import {
  failOnLevels
} from "./settings-settings.js";
import {
  didYouMean
} from "./text-nearest.js";
import {
  NEVER,
  object,
  registry,
  unknown
} from "./zod-2.js";
import {
  pushAll
} from "./text-many.js";

// src/inputs/values.ts
var Problem = class {
  words;
  constructor(words) {
    this.words = words;
  }
};
function value(read) {
  return unknown().transform((written, context) => {
    if (written === void 0) return void 0;
    const found = read(String(written).trim());
    if (!(found instanceof Problem)) return found;
    context.addIssue({ code: "custom", message: found.words });
    return NEVER;
  });
}
function each(read) {
  return unknown().transform((written, context) => {
    const lines2 = Array.isArray(written) ? written : String(written ?? "").split("\n").map((line) => line.trim());
    return lines2.filter((line) => line.trim() !== "").flatMap((line) => {
      const found = read(line);
      if (!(found instanceof Problem)) return [found];
      context.addIssue({ code: "custom", message: found.words });
      return [];
    });
  });
}
var text = (longest) => value(
  (written) => longest !== void 0 && written.length > longest ? new Problem(`must not be longer than ${longest} characters`) : written || void 0
);
var lines = () => each((line) => line);
var toggle = () => value(
  (written) => /^(?:true|True|TRUE)$/.test(written) ? true : /^(?:false|False|FALSE)$/.test(written) ? false : no("true or false", written)
);
var word = (known) => value(
  (written) => known.find((one) => one === written) ?? no(anyOf(known), written, didYouMean(written, known))
);
var duration = ({ aboveZero = false } = {}) => value((written) => {
  const seconds = parseDuration(written);
  const isOne = seconds !== void 0 && (seconds > 0 || !aboveZero);
  return isOne ? seconds : no("a duration such as 90s or 10m", written);
});
var count = (least = 0) => value(
  (written) => /^\d{1,10}$/.test(written) && Number(written) >= least ? Number(written) : no(`a whole number${least > 0 ? ` from ${least}` : ""}`, written)
);
var namespace = () => value(
  (written) => written === "" || namespaceName.test(written) ? written || void 0 : no("the name of a namespace", written)
);
var kubernetesVersion = () => value((written) => {
  if (written === "") return void 0;
  const version = parseKubernetesVersion(written);
  return "minor" in version ? version.minor : new Problem(version.problem);
});
var externals = () => each(
  (line) => parseExternal(line) ?? new Problem(`must be written KIND[/NAMESPACE]/NAME[=reason], not ${quoted(line)}`)
);
var patterns = () => each((line) => {
  const problem = redactProblem(line);
  return problem === void 0 ? line : new Problem(`${quoted(line)} ${problem}`);
});
function no(expected, written, suggestion = "") {
  return new Problem(`must be ${expected}, not ${quoted(written)}${suggestion}`);
}
function anyOf(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function quoted(written) {
  return JSON.stringify(written.slice(0, 60));
}

// src/inputs/action-inputs.ts
var modes = ["gate", "watch", "alert", "comment"];
var commentModes = ["always", "on-failure", "never"];
var notes = registry();
var gateOnly = ["gate"];
var watchOnly = ["watch"];
var writing = ["gate", "watch", "comment"];
var running = ["gate", "watch", "alert"];
var cluster = ["watch", "alert"];
var withCluster = ["gate", "watch", "alert"];
var yesOrNo = (sentence, used, byDefault, more = "") => ({
  modes: used,
  description: `${sentence} true or false.${more}`,
  ...byDefault === void 0 ? {} : { byDefault: String(byDefault) }
});
var actionInputs = object({
  mode: word(modes).default("gate").register(notes, {
    modes,
    description: "What to do. `gate` judges manifests before the deploy; `watch` follows their rollout after it; `alert` looks once, on a schedule, for what restarts too often; `comment` posts the reports of a run that may not write.",
    byDefault: "gate"
  }),
  manifests: lines().register(notes, {
    modes: ["gate", "watch"],
    description: "Files, directories or globs of rendered manifests, one per line."
  }),
  helm: text().register(notes, {
    modes: gateOnly,
    description: "Chart to render with your own helm first. A path, or a mapping with chart, values, release, namespace and set."
  }),
  kustomize: lines().register(notes, {
    modes: gateOnly,
    description: "Directories to render with your own kustomize (or kubectl kustomize) first, one per line."
  }),
  config: text().register(notes, {
    modes: running,
    description: "Settings file. Default is `.crashgate.yaml` in the working directory, if it is there.",
    otherwise: "`.crashgate.yaml`"
  }),
  namespace: namespace().register(notes, {
    modes: running,
    description: "Namespace that objects without one will be applied to."
  }),
  "kubernetes-version": kubernetesVersion().register(notes, {
    modes: gateOnly,
    description: "Target Kubernetes version, for example 1.34.",
    otherwise: "settings file, else the newest known"
  }),
  "fail-on": word(failOnLevels).register(notes, {
    modes: gateOnly,
    description: "Severity from which findings block. One of error, warning or never.",
    otherwise: "settings file, else `error`"
  }),
  exclude: lines().register(notes, {
    modes: gateOnly,
    description: "Globs of file paths to leave out, one per line, in addition to those in the settings file."
  }),
  external: externals().register(notes, {
    modes: gateOnly,
    description: "Objects that exist elsewhere, one per line, as KIND[/NAMESPACE]/NAME[=reason]; globs allowed."
  }),
  baseline: text().register(notes, {
    modes: gateOnly,
    description: "Committed file of accepted findings, written by `gate --write-baseline`.",
    otherwise: "`.crashgate-baseline.json`, if it is there"
  }),
  base: lines().register(notes, {
    modes: gateOnly,
    description: "Manifests of the base branch to compare with, one path per line, for example of a second checkout or rendered by a step before."
  }),
  "new-only": toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether only findings count that the base has not, or not as bad. Needs base.",
      gateOnly,
      false
    )
  ),
  "allow-untrusted-rendering": toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether helm and kustomize may run in pull_request_target, where a stranger's chart could reach the repository's secrets.",
      gateOnly,
      false
    )
  ),
  token: text().register(notes, {
    modes: writing,
    description: "Token for the pull request's comment, review and check run. Empty to write nothing there.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own notation
    byDefault: "${{ github.token }}"
  }),
  comment: word(commentModes).default("on-failure").register(notes, {
    modes: writing,
    description: "When the pull request gets a comment. One of always, on-failure (which turns to all clear when it is fixed) or never.",
    byDefault: "on-failure"
  }),
  "commit-comment": toggle().default(false).register(
    notes,
    yesOrNo("Whether a watch comments on the commit when no pull request has it.", watchOnly, false)
  ),
  // GitHub's own limit. Source: https://docs.github.com/rest/deployments/environments
  environment: text(255).register(notes, {
    modes: ["watch", "comment"],
    description: "What a watch deploys to, for example production. Named in the comment, which is one for each environment, and in the deployment's status."
  }),
  deployment: toggle().register(
    notes,
    yesOrNo(
      "Whether a watch makes a GitHub deployment when the job has none. Default is only to add the reason to the one that fails.",
      watchOnly
    )
  ),
  logs: word(["summary", "comment", "none"]).register(notes, {
    modes: ["watch", "comment"],
    description: "Where a watch may quote logs. One of summary, comment or none. Default is summary in public repositories, comment in others."
  }),
  "comment-key": text().register(notes, {
    modes: writing,
    description: "Tells comments and check runs of one pull request apart, for example of the jobs of a matrix. Default is the job's id."
  }),
  review: toggle().default(false).register(
    notes,
    yesOrNo("Whether lines of the diff that mend a finding are proposed as suggestions.", gateOnly, false)
  ),
  checks: toggle().default(false).register(notes, yesOrNo("Whether a check run is written too.", ["gate", "watch"], false)),
  annotations: toggle().default(true).register(notes, yesOrNo("Whether findings are shown as annotations at their lines.", running, true)),
  summary: toggle().default(true).register(notes, yesOrNo("Whether the job summary is written.", running, true)),
  workloads: lines().register(notes, {
    modes: cluster,
    description: "Workloads to watch besides those of the manifests, one per line, as KIND/NAME or NAMESPACE/KIND/NAME."
  }),
  selector: text().register(notes, {
    modes: cluster,
    description: "Labels; all workloads of the namespace that have them are watched."
  }),
  cluster: toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether the gate asks the cluster of the kubeconfig if what the manifests refer to exists there. Only names are read, and the names of keys of ConfigMaps.",
      gateOnly,
      false
    )
  ),
  "cluster-secrets": toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether the gate also asks which Secrets exist. Their values are not requested. Needs cluster.",
      gateOnly,
      false
    )
  ),
  "secret-keys": toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether the gate also asks for the names of the keys of Secrets. Kubernetes sends the values with them; they are dropped as they arrive. Needs cluster.",
      gateOnly,
      false
    )
  ),
  snapshot: text().register(notes, {
    modes: gateOnly,
    description: "File that `crashgate snapshot` wrote: what exists in a cluster that this run cannot reach."
  }),
  "snapshot-max-age": count().default(7).register(notes, {
    modes: gateOnly,
    description: "Days after which a snapshot no longer proves that something is absent.",
    byDefault: "7"
  }),
  kubeconfig: text().register(notes, {
    modes: withCluster,
    description: "Text of a kubeconfig, from a secret. Default is what kubectl would use."
  }),
  context: text().register(notes, { modes: withCluster, description: "Context of the kubeconfig." }),
  prometheus: text().register(notes, {
    modes: watchOnly,
    description: "Address of a Prometheus that knows what containers use; the diagnosis sizes memory limits by it. Its bearer token in the environment as CRASHGATE_PROMETHEUS_TOKEN."
  }),
  timeout: duration().register(notes, {
    modes: watchOnly,
    description: "How long the watch goes on at most, for example 10m. Default is the longest progress deadline and a minute."
  }),
  tolerance: word(tolerances).default("balanced").register(notes, {
    modes: watchOnly,
    description: "How much the watch forgives. One of strict, balanced or patient.",
    byDefault: "balanced"
  }),
  stability: duration().register(notes, {
    modes: watchOnly,
    description: "How long a finished rollout must hold, for example 30s.",
    otherwise: "30s, 60s without probes"
  }),
  "any-revision": toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether the watch takes whatever is live, instead of waiting until the cluster runs what `manifests` give.",
      watchOnly,
      false
    )
  ),
  "ignore-containers": lines().register(notes, {
    modes: watchOnly,
    description: "Containers whose crashes do not count, one per line."
  }),
  restarts: count().register(notes, {
    modes: cluster,
    description: "For a watch, equal crashes that make a loop. For an alert, how many restarts within the window are no alert yet (3)."
  }),
  evidence: text().register(notes, {
    modes: watchOnly,
    description: "Directory for the evidence of a watch, which `crashgate diagnose --from` reads back."
  }),
  rollback: toggle().default(false).register(
    notes,
    yesOrNo("Whether a watch takes what failed back to the revision that worked.", watchOnly, false)
  ),
  "read-secrets": toggle().default(false).register(
    notes,
    yesOrNo(
      "Whether the watch looks if Secrets that a failing pod refers to exist and which keys they have. Values are dropped as they arrive.",
      watchOnly,
      false
    )
  ),
  redact: patterns().register(notes, {
    modes: cluster,
    description: "Regular expressions of what a watch or an alert must not quote, one per line; they add to those of the settings file."
  }),
  "all-namespaces": toggle().default(false).register(notes, yesOrNo("Whether an alert looks at all namespaces.", ["alert"], false)),
  window: duration({ aboveZero: true }).default(15 * 60).register(notes, {
    modes: ["alert"],
    description: "How far back restarts count for an alert, for example 15m.",
    byDefault: "15m"
  }),
  since: text().register(notes, {
    modes: ["alert"],
    description: "JSON report of the alert run before, to count restarts exactly."
  }),
  report: text().register(notes, {
    modes: ["comment"],
    description: "The JSON report of a gate or a watch, or a directory of them, as downloaded from the triggering run."
  }),
  "pull-request": count(1).register(notes, {
    modes: ["comment"],
    description: "The number of the pull request. It must have the judged commit as its head. Default is what the report says."
  }),
  "report-file": text().register(notes, {
    modes: running,
    description: "Where the JSON report is written.",
    otherwise: "`$RUNNER_TEMP/crashgate/<mode>.json`"
  }),
  "sarif-file": text().register(notes, {
    modes: gateOnly,
    description: "Where the SARIF report is written, for an upload to code scanning.",
    otherwise: "`$RUNNER_TEMP/crashgate/gate.sarif`"
  })
});

// src/inputs/read-inputs.ts
function readActionInputs(getInput, surroundings = {}) {
  const { mode } = actionInputs.shape;
  const isWatch = mode.safeParse(getInput("mode") || void 0).data === "watch";
  const shape = isWatch ? { ...actionInputs.shape, restarts: watchRestarts } : actionInputs.shape;
  const read = readValues(
    shape,
    (name) => getInput(name) || void 0,
    (name) => name
  );
  const values = read.values;
  return {
    values,
    problems: [
      ...read.problems,
      ...conflicts(values.mode, values, (name) => name),
      ...misfits(values, surroundings)
    ]
  };
}
var watchRestarts = count(1);
function readValues(shape, written, label) {
  const problems = [];
  const entries = Object.entries(shape).map(([name, type]) => {
    const read = type.safeParse(written(name));
    if (read.success) return [name, read.data];
    pushAll(
      problems,
      read.error.issues.map(({ message }) => `${label(name)} ${message}`)
    );
    return [name, type.parse(void 0)];
  });
  return { values: Object.fromEntries(entries), problems };
}
function conflicts(mode, values, label) {
  const found = {
    gate: values["new-only"] === true && values.base?.length === 0 && `${label("new-only")} needs ${label("base")}: the manifests of the base branch to compare with` || (values["cluster-secrets"] || values["secret-keys"]) === true && values.cluster !== true && `${label(values["secret-keys"] ? "secret-keys" : "cluster-secrets")} needs ${label("cluster")}` || values.cluster === true && values.snapshot !== void 0 && `either ${label("cluster")} or ${label("snapshot")}, not both`,
    alert: values["all-namespaces"] === true && values.namespace !== void 0 && `either ${label("namespace")} or ${label("all-namespaces")}, not both`,
    comment: values.report === void 0 && "mode comment needs report: a JSON report, or a directory of them",
    watch: false
  }[mode];
  return found ? [found] : [];
}
function misfits(values, { event, isPrivileged = false }) {
  const { mode, deployment, environment } = values;
  if (mode === "watch" && deployment === true && environment === void 0 && event !== "deployment") {
    return ["deployment needs environment: what is deployed to"];
  }
  const renders = values.helm !== void 0 || values.kustomize.length > 0;
  if (mode !== "gate" || !renders || !isPrivileged || values["allow-untrusted-rendering"]) return [];
  return [
    `nothing is rendered in ${event}: this run has secrets and a token that may write, and a stranger's chart or kustomization can read files and run programs. Render in a pull_request run and pass the result as manifests, or, when only trusted branches are checked out, set allow-untrusted-rendering: true`
  ];
}

export {
  lines,
  toggle,
  word,
  actionInputs,
  readActionInputs,
  watchRestarts,
  readValues,
  conflicts
};
