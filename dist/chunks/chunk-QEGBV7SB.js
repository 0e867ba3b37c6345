import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  logSays
} from "./chunk-OKZ2KZTK.js";
import {
  asList,
  asMapping,
  asString
} from "./chunk-DRWJSKVA.js";

// src/diagnosis/dependency/address.ts
var name = "[a-zA-Z0-9](?:[\\w.-]*\\w)?";
var ip = "(?:\\d{1,3}\\.){3}\\d{1,3}";
var forms = [
  new RegExp(`\\blookup (?<host>${name}) on `),
  new RegExp(`[a-z][a-z0-9+.-]*://(?:[^\\s/@]*@)?(?<host>${name})(?::(?<port>\\d{2,5}))?(?![\\w.-]*@)`, "i"),
  new RegExp(`connection to server at "(?<host>${name})"(?: \\([^)]*\\))?, port (?<port>\\d+)`),
  new RegExp(`host=["']?(?<host>${name})["']?,? port=["']?(?<port>\\d+)`),
  new RegExp(`\\bconnect\\(2\\) for "?(?<host>${name})"? port (?<port>\\d+)`),
  new RegExp(
    `(?:host|hostname|address|server)["']?[:=] ?["']?(?<host>${ip}|${name})["']?[,;\\s]{1,3}["']?port["']?[:=] ?["']?(?<port>\\d+)`,
    "i"
  ),
  new RegExp(
    `(?:server|host|address|connecting to)[^\\n]{0,20}? ?['"(\`](?<host>${name})(?::(?<port>\\d{2,5}))?['")\`]`,
    "i"
  ),
  new RegExp(`\\('(?<host>${name})', (?<port>\\d+)\\)`),
  new RegExp(
    `(?<![\\w./:-])(?<host>${ip}|(?!node:|file:)[a-zA-Z][\\w.-]*[\\w]):(?<port>\\d{2,5})(?![\\d:]|\\.\\d)`
  )
];
var source = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|rs|php|cs|cpp|c|h|ex|exs|pl|lua|scala)$/i;
var noHost = /^(?:\d+|null|undefined|None|nil)$/;
var around = 6;
var failsToConnect = /(?:error|fail\w*|cannot|could not|unable)\b[^\n]{0,40}\b(?:connect|resolv|reach)|\bConnectError\b/i;
var furtherReading = /\b(?:see|visit|docs?|documentation|guide|help|background on|more (?:info\w*|details)|refer to)\b[^\n]{0,80}?https:\/\/[^\s)]+|https:\/\/(?:(?:docs|errors|help)\.|[^\s)]+\/docs?\/)[^\s)]*/gi;
function addressOf(given, causes) {
  const finding = logSays(given, causes);
  if (!finding) return void 0;
  const spec = given.container?.spec ?? {};
  return fromFinding(given, finding) ?? fromEnvironment(spec) ?? fromCommand(spec);
}
function fromFinding({ container }, finding) {
  const lines = container?.log?.reading.lines ?? [];
  const at = lines.findIndex(({ number }) => number === finding.line.number);
  const raised = lines.slice(at + around + 1).filter(({ hangs }) => !hangs);
  const wrapped = lines.slice(0, Math.max(0, at - around)).filter(({ hangs, text }) => !hangs && failsToConnect.test(text));
  const near = [
    finding.line,
    ...lines.slice(Math.max(0, at - around), at + around + 1),
    ...raised.slice(0, around),
    ...wrapped.slice(-around).toReversed()
  ];
  const host = finding.host ?? (finding.cause === "dependency-not-resolved" ? finding.subject : void 0);
  const clean = host?.replace(/^\[|\]$/g, "");
  if (clean && finding.port !== void 0) return { host: clean, port: finding.port, from: void 0 };
  const found = near.flatMap(({ text }) => addressIn(text.replace(furtherReading, "")) ?? []);
  if (!clean) return found[0];
  return { host: clean, port: found.find((address) => address.host === clean)?.port, from: void 0 };
}
function addressIn(text) {
  for (const form of forms) {
    const { host, port } = form.exec(text.slice(0, 2e3))?.groups ?? {};
    if (!host || source.test(host) || port === "53" || noHost.test(host)) continue;
    return { host, port: port === void 0 ? void 0 : Number(port), from: void 0 };
  }
  return void 0;
}
function fromCommand({ command, args }) {
  const words = [...asList(command), ...asList(args)].map(String).filter((word) => !/\s/.test(word));
  const found = words.flatMap((word) => addressIn(word.replace(/^-[\w-]+=/, "")) ?? []);
  const [first] = found;
  const own = first === void 0 || /^(?:0\.0\.0\.0|127\.|localhost$)/.test(first.host);
  return found.length === 1 && !own ? { ...first, from: "command" } : void 0;
}
function fromEnvironment({ env }) {
  const variables = asList(env).map(asMapping).flatMap(({ name: variable, value }) => {
    const [called, text] = [asString(variable), asString(value)];
    return called && text ? [{ called, text }] : [];
  });
  const found = variables.flatMap(({ called, text }) => {
    if (/_HOST(?:NAME)?$/.test(called) && new RegExp(`^${name}$`).test(text)) {
      const port = variables.find((other) => other.called === called.replace(/_HOST(?:NAME)?$/, "_PORT"));
      return [{ host: text, port: port && Number(port.text) ? Number(port.text) : void 0, from: called }];
    }
    const url = /^[a-z][a-z0-9+.:-]*:\/\//i.test(text) ? addressIn(text) : void 0;
    return url ? [{ ...url, from: called }] : [];
  });
  const hosts = new Set(found.map(({ host }) => host));
  return hosts.size === 1 ? found[0] : void 0;
}

// src/diagnosis/service-name.ts
var label = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
function serviceOfHost(host, namespace) {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  if (isAddress(host) || host === "localhost" || !labels.every((part) => label.test(part))) return void 0;
  const svc = labels.indexOf("svc");
  const [first = "", second = "", third] = labels;
  if (svc === 2) return { name: first, namespace: second, certain: true };
  if (svc === 3) return { name: second, namespace: third ?? "", certain: true };
  if (svc >= 0 || labels.length > 2) return void 0;
  if (labels.length === 1) return { name: first, namespace, certain: true };
  return /-\d+$/.test(first) ? { name: second, namespace, certain: false } : { name: first, namespace: second, certain: false };
}
function isAddress(host) {
  return /^\d+(?:\.\d+){3}$/.test(host) || /^\[?[0-9a-f]*:[0-9a-f:]+\]?$/i.test(host);
}

export {
  addressOf,
  serviceOfHost,
  isAddress
};
