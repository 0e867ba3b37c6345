import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  pushAll
} from "./text-many.js";

// src/text/redact/secret-name.ts
var secretNouns = /* @__PURE__ */ new Set([
  "password",
  "passwd",
  "passwort",
  "passw",
  "pwd",
  "pass",
  "passphrase",
  "passcode",
  "userpass",
  "secret",
  "secrets",
  "token",
  "tokens",
  "apikey",
  "apitoken",
  "authtoken",
  "accesstoken",
  "secretkey",
  "privatekey",
  "accesskey",
  "credential",
  "credentials",
  "cred",
  "creds",
  "authorization",
  "cookie",
  "cookies",
  "salt",
  "signature",
  "sig",
  "dsn",
  "pat",
  "jwt",
  "otp",
  "bearer",
  "sshkey",
  "hmackey",
  "aeskey",
  "signingkey",
  "encryptionkey",
  "masterkey",
  "authtokens",
  "mnemonic",
  "requirepass",
  "masterauth",
  "sharedkey",
  "storepass",
  "keypass",
  "authkey",
  "clientsecret",
  "dbpass",
  "dbpassword",
  "mypassword",
  "rootpw",
  "bindpw",
  "adminpw",
  "pw",
  "psk",
  "seed",
  "pepper",
  "passwords",
  "auth",
  "pin",
  "webhook",
  "sessionid",
  "sessid",
  "phpsessid",
  "jsessionid",
  "sid",
  "csrftoken",
  "secretaccesskey",
  "accountkey",
  "licensekey",
  "licencekey"
]);
var qualifiers = {
  key: /* @__PURE__ */ new Set([
    "api",
    "access",
    "private",
    "secret",
    "encryption",
    "encrypt",
    "signing",
    "sign",
    "license",
    "licence",
    "account",
    "shared",
    "master",
    "auth",
    "storage",
    "ssh",
    "session",
    "hmac",
    "service",
    "subscription",
    "client",
    "webhook",
    "crypto",
    "app",
    "decryption",
    "aes",
    "rsa",
    "deploy",
    "deployment",
    "write",
    "ingest",
    "functions",
    "admin",
    "cipher",
    "data",
    "tls",
    "jwt",
    "cookie",
    "application",
    "token",
    "hash",
    "block",
    "enc",
    "crypt",
    "salt",
    "wrapping",
    "unseal",
    "root",
    "integration",
    "routing",
    "instrumentation",
    "host",
    "base",
    "preshared",
    "psk"
  ]),
  keys: /* @__PURE__ */ new Set(["api", "access", "private", "secret", "encryption", "signing", "unseal", "recovery"]),
  string: /* @__PURE__ */ new Set(["connection"]),
  id: /* @__PURE__ */ new Set(["session"]),
  code: /* @__PURE__ */ new Set(["verification", "recovery", "otp", "backup"]),
  hash: /* @__PURE__ */ new Set(["password", "pass", "passwd"]),
  url: /* @__PURE__ */ new Set(["webhook"])
};
function isQualified(word3, before) {
  return Object.hasOwn(qualifiers, word3) && qualifiers[word3]?.has(before) === true;
}
var describing = /* @__PURE__ */ new Set([
  "file",
  "files",
  "path",
  "dir",
  "directory",
  "name",
  "names",
  "namespace",
  "count",
  "counter",
  "counts",
  "length",
  "len",
  "size",
  "type",
  "types",
  "kind",
  "ttl",
  "expiry",
  "expires",
  "expiration",
  "expire",
  "lifetime",
  "duration",
  "age",
  "policy",
  "enabled",
  "enable",
  "disabled",
  "required",
  "require",
  "optional",
  "field",
  "fields",
  "column",
  "min",
  "max",
  "limit",
  "limits",
  "version",
  "algorithm",
  "alg",
  "format",
  "reset",
  "rotation",
  "rotate",
  "rotated",
  "ref",
  "refs",
  "reference",
  "store",
  "provider",
  "manager",
  "header",
  "headers",
  "prefix",
  "suffix",
  "endpoint",
  "uri",
  "url",
  "host",
  "port",
  "issuer",
  "audience",
  "scope",
  "scopes",
  "status",
  "state",
  "error",
  "errors",
  "failed",
  "failures",
  "failure",
  "attempts",
  "attempt",
  "retries",
  "strength",
  "entropy",
  "hint",
  "usage",
  "used",
  "total",
  "remaining",
  "budget",
  "rate",
  "cache",
  "cached",
  "hits",
  "hit",
  "misses",
  "id",
  "ids",
  "uid",
  "index",
  "idx",
  "number",
  "num",
  "start",
  "end",
  "time",
  "at",
  "on",
  "in",
  "date",
  "created",
  "updated",
  "valid",
  "invalid",
  "validation",
  "validator",
  "check",
  "checks",
  "set",
  "present",
  "exists",
  "changed",
  "mode",
  "method",
  "methods",
  "class",
  "service",
  "server",
  "client",
  "module",
  "plugin",
  "backend",
  "user",
  "username",
  "role",
  "roles",
  "group",
  "groups",
  "level",
  "source",
  "command",
  "cmd",
  "env",
  "var",
  "variable",
  "label",
  "rounds",
  "iterations",
  "cost",
  "bits",
  "bytes",
  "encoding",
  "encoder",
  "parser",
  "handler",
  "filter",
  "interval",
  "timeout",
  "period",
  "delay",
  "window",
  "seconds",
  "secs",
  "ms",
  "days",
  "hours",
  "minutes",
  "model",
  "input",
  "output",
  "prompt",
  "completion",
  "ratio",
  "rule",
  "rules",
  "template",
  "domain",
  "realm",
  "flow",
  "grant",
  "request",
  "requests",
  "response",
  "responses",
  "callback",
  "exchange",
  "refresh",
  "bucket",
  "queue",
  "topic",
  "db",
  "database",
  "table",
  "arn",
  "engine",
  "vault",
  "controller",
  "operator",
  "injector",
  "mount",
  "volume",
  "config",
  "settings",
  "options",
  "option",
  "sync",
  "watcher",
  "loader",
  "resolver",
  "generator",
  "factory",
  "builder",
  "review",
  "fingerprint",
  "thumbprint",
  "keyid",
  "kid",
  "login",
  "logins",
  "hashing",
  "hasher",
  "rejected",
  "accepted",
  "expired",
  "missing",
  "empty",
  "match",
  "matches",
  "secure",
  "samesite",
  "httponly",
  "maxage",
  "provided",
  "kms",
  "context",
  "stdin",
  "support",
  "supported",
  "verification"
]);
var innocent = /^(?:bypass|compass|surpass|trespass|overpass|encompass|passes|passed|author|authors|authority|oauth|key|keys|foreign_?key|primary_?key|public_?key|partition_?key|sort_?key|row_?key|routing_?key|cache_?key|idempotency_?key|publishable_?key|tokens?|num_?tokens|total_?tokens|pass)$/i;
var compound = /(?:password|passwd|passwort|passphrase|pwd|storepass|keypass|secretkey|apikey|privatekey|accesskey)$/;
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((word3) => word3 !== "");
}
var weakNouns = /* @__PURE__ */ new Set(["sid", "pass", "auth", "seed", "salt", "pin", "sig", "pat", "otp", "webhook", "pw", "dsn", "jwt", "cred", "token", "tokens", "secret", "secrets", "signature", "cookie", "cookies", "bearer", "credential", "credentials", "creds", "authorization", "keys", "id", "code", "url", "hash", "data"]);
var cheap = /pass|pw|secret|token|key|cred|auth|cookie|salt|sig|dsn|pat|jwt|otp|bearer|mnemonic|psk|seed|pepper|pin|webhook|connectionstring|connection_string|connection-string|session|sid|code/i;
var strengths = /* @__PURE__ */ new Map();
var mostKnown = 5e3;
function secretName(name) {
  if (name.length > 120 || !cheap.test(name)) return void 0;
  if (strengths.has(name)) return strengths.get(name);
  const strength = strengthOf(name);
  if (strengths.size < mostKnown) strengths.set(name, strength);
  return strength;
}
function strengthOf(name) {
  const words2 = wordsOf(name);
  const last = words2.at(-1) ?? "";
  if (words2.length === 1) {
    if (last === "pass" || last === "token" || last === "tokens") return "likely";
    if (innocent.test(last)) return void 0;
  }
  if (innocent.test(name)) return void 0;
  if (/^[A-Za-z]+$/.test(name) && compound.test(name.toLowerCase())) return "certain";
  let found;
  let at = -1;
  words2.forEach((word3, index) => {
    const before = words2[index - 1] ?? "";
    const opens = isQualified(word3, before);
    if (!opens && !secretNouns.has(word3) && !compound.test(word3)) return;
    if (word3 === "auth" && index < words2.length - 1) return;
    if (word3 === "key" && /^(?:public|foreign|primary)$/.test(words2[index - 2] ?? "")) return;
    at = index;
    const strength = opens || !weakNouns.has(word3) || words2.length > 1 ? "certain" : "likely";
    if (found !== "certain") found = strength;
  });
  if (words2.includes("existing")) return void 0;
  if (found === void 0)
    return last === "key" && words2.length > 1 && !words2.includes("public") ? "weak" : void 0;
  const after = words2.slice(at + 1);
  const head = after.at(-1);
  if (head !== void 0 && describing.has(head) && !isQualified(head, words2.at(-2) ?? "")) return void 0;
  return after.length > 2 ? "likely" : found;
}

// src/text/redact/value.ts
var placeholder = /^(?:\$\{[^}]*\}?|\$\([^)]*\)?|\$[A-Za-z_]\w*|\$|%\w+%|%\([\w.]+\)s|%[sdvq]|\([a-z ]+\)|\(\*?[\w.]+\)\((?:0x[0-9a-f]+|nil)\)|0x[0-9a-f]{1,16}|(?:str|string|text|bytes|int|integer|char|varchar|nvarchar|uuid|blob)(?:\(\d+\)|\[\])?|(?:ecdsa|rsa|ed25519|hmac|sha\d|md5|aes|pbkdf|bcrypt|argon2|scrypt)(?:[-_]?(?:hmac|sha|md|with|rsa|ecdsa|aes|id|i|d|kw|gcm|cbc|ctr|ecb|p|kdf|openssh|nistp|secp|r1|k1|rsae|oaep|pss|pkcs|key|\d{1,4})){0,8}|\{\{.*|<[a-z _.:,'"-]*>?|\[(?:secret|redacted|filtered|masked|hidden|sensitive)\b.*|\(?(?:redacted|filtered|masked|hidden|sensitive|omitted|removed|unset|not set|empty|none|nil|null|undefined|unknown|default|true|false|yes|no|on|off|set|present|ok|n\/a|enabled|disabled|changeme-placeholder)\)?|\*+|x{3,}|X{3,}|\.{2,}|…|•+|-+|_+|=+|#+|\?+|<nil>|nil\)|boolean|object|required|optional)$/i;
var prose = new Set(
  "a an and are as at authentication authorization be been bad but by can cannot cant could couldnt dial did does doesnt dont denied empty eof error errors exceeded expected expired fail failed failing failure fetching for forbidden from get getting got had has have header identity in incorrect insufficient internal invalid is isnt it its length longer lookup malformed match mismatch mismatched missing must need needed needs no non none not of on one only open operation or permission please post read reading refused rejected request required response revoked rotated see short should signature so stale such than that the then there this timed timeout to too unable unauthorized unexpected unknown unreachable unset until use user using validation value was were when while will with without wrong you your access instead via rather option flag argument parameter stdin bytes characters chars items insecure connection context deadline account locked disabled unsupported unable read-only certificate x509 tls http https status code dns tcp udp rpc desc lookup stream connection: reset broken pipe network name names decode decoding parse parsing verify verification verified generated updated created deleted loaded loading changed reset synced found exists already mounted written setting skip skipped skipping ignored retrying waiting renewed refreshed issued accepted valid ready configured provided given specified set checked success succeeded successful ok done complete completed starting started stopping stopped enabled now new old same different current previous next last first type file path key keys secret token password login".split(
    " "
  )
);
function isProse(text) {
  const words2 = text.toLowerCase().split(/[\s,;:.'"()]+/).filter((word3) => /^[a-z][a-z'-]*$/.test(word3));
  const all = text.split(/\s+/).filter((word3) => word3 !== "");
  if (all.length < 2) return prose.has(text.toLowerCase());
  if (words2.length < 2) return /^\d+ \w+$/.test(text.trim()) && prose.has(words2[0] ?? "");
  if (all.some((word3) => looksSecret(word3) && !/^[\w.-]*:?\d+[),.:]*$|^["'(]|[/:=]/.test(word3))) return false;
  return words2.some((word3) => prose.has(word3.replaceAll("'", "")));
}
var fieldPath = /^[a-z][A-Za-z]{2,40}(?:\.[a-z][A-Za-z]{2,40}|\[\d{1,3}\]){1,12}$/;
var reference = /^(?:vault|ref|secretref|awssm|aws|gcp|gcpsm|azurekv|op|env|file|sm|ssm|arn|keyvault|akv|bws|sops|doppler)(?:\+[\w-]+)?:[\w/{$]\S*$/i;
function isHarmless(value) {
  const text = value.trim();
  if (text === "" || placeholder.test(text)) return true;
  if (reference.test(text) || fieldPath.test(text)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && /PASS|SECRET|TOKEN|KEY|PWD|CRED|AUTH/.test(text))
    return true;
  if (/^(?:https?|tcp|udp|file|unix|grpc):\/\/[^@\s]*$/i.test(text))
    return !/[?&;](?:sig|signature|token|key|password)=/i.test(text);
  if (/^(?:\.{0,2}|~|[A-Za-z]:)\/(?:[\w.-]+\/)*[\w.-]*$/.test(text) && /^(?:\.|~|[A-Za-z]:)?\/[\w.-]*(?:\/|$)/.test(text))
    return looksLikePath(text);
  return false;
}
function looksLikePath(text) {
  const parts = text.split("/").filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => /^[a-z0-9_.~-]+$|^[A-Z]?[a-z]+$|^[A-Z][A-Za-z]+$/.test(part));
}
function looksSecret(word3) {
  if (word3.length < 4) return false;
  const plain = word3.replace(/[.,;:!?)\]]+$/, "");
  if (/^\d+(?:\.\d+)*(?:ms|s|m|h|d|%|[KMG]i?B?)?$/.test(plain)) return false;
  if (/^[a-z]+(?:[-'/][a-z]+)*$/i.test(plain))
    return plain.length >= 6 && /[a-z][A-Z]{1,}[a-z]*[A-Z]/.test(plain) && !/^(?:[A-Z][a-z]+){2,}$/.test(plain);
  if (/^[A-Z][A-Z0-9_]+$/.test(plain) && plain.length < 20) return false;
  if (/^[\w.-]+(?:\.[\w-]+)+(?::\d+)?$/.test(plain) && !/[a-z][A-Z]|[A-Z][a-z]?\d/.test(plain)) return false;
  if (/^(?:sha\d+:|0x)?[0-9a-f]+$/i.test(plain) && plain.length < 16)
    return /[a-z]/i.test(plain) && /\d/.test(plain) && plain.length >= 8;
  return /\d/.test(plain) || /[^\w.,:/()'"-]/.test(plain);
}
function isProseWord(word3) {
  return prose.has(word3.toLowerCase().replace(/[.,;:!?)\]'"]+$/, ""));
}

// src/text/redact/assignments.ts
var names = /[A-Za-z_](?:[\w-]|\.(?!\.))*/g;
var cutName = /^(?:a?s?s?word|s?swd|e?cret|oken|pi_?key|ss?phrase)$/i;
var quote = String.raw`"""|'''|\\*["'\x60]|&quot;|&#3[49];|%22|\\+u0022`;
var separator = new RegExp(
  String.raw`(?<quote>${quote})?(?<close>[\])]{0,2})(?<space>[ \t]{0,40})(?<sign>=>|->|⇒|:=|=(?![=~])|::(?=[ \t])|:(?!:|//)|%3[DdAa]|&#61;|\\+u003[dD]|;s:\d{1,6}:|,|\.{3,80}|-(?=[ \t])|：|[|│])`,
  "y"
);
var opening = new RegExp(quote, "y");
var wrapping = new RegExp(
  String.raw`(?:string\(\d{1,9}\) ?|[A-Za-z_][\w.:]{0,40}[([]{1,2}(?=${quote})|(?:Some|Just|Optional|Secret|Ok)[([](?=\S)|<<(?=")|&(?=${quote})|[bBuUrRf@$](?=\\*["'])|[([]{1,2}(?=${quote}))`,
  "y"
);
var described = new RegExp(
  String.raw`(?:${quote})?\s{0,80}[,;]?\s{0,80}(?:${quote})?(?:[vV]alue|VALUE)(?:${quote})?\s{0,10}[:=]\s{0,10}`,
  "y"
);
var introductions = [
  /(?:[ \t]{1,4}[\w@.()-]{1,40}){0,8}:[ \t]{1,4}/y,
  /(?:[ \t]{1,4}[\w@.()-]{1,40}){0,8}?[ \t]{1,4}(?:is|was|to)[ \t]{1,4}/y
];
var nameElement = /<\/(?:name|key|param-name|option)>\s{0,80}<(?:value|string|param-value)>/y;
var element = /[^<>\n]{0,200}>/y;
var blanks = /[ \t]*/y;
var white = /\s{0,80}/y;
var longestValue = 4e3;
function assignedSecrets(text) {
  const spans = [];
  for (const match of text.matchAll(names)) {
    const name = match[0].replace(/[.-]+$/, "");
    const from = match.index;
    const strength = strengthAt(text, from, name);
    if (strength === void 0) continue;
    const span = valueBehind(text, { name, strength, from, to: from + name.length });
    if (!span) continue;
    spans.push(span);
    const changed = /^" -> "([^"\n]+)"/.exec(text.slice(span[1], span[1] + 300));
    if (changed?.[1]) spans.push([span[1] + 6, span[1] + 6 + changed[1].length]);
  }
  return spans;
}
function strengthAt(text, from, name) {
  const own = secretName(name) ?? (cutName.test(name) && isCut(text, from) ? "likely" : void 0);
  if (own === "certain" || name.length > 12) return own;
  const before = /([A-Za-z]+)[ -]$/.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  const together = before === void 0 ? void 0 : secretName(`${before}_${name}`);
  if (together !== void 0 && /^(?:key|token|secret|code|string|keys)$/i.test(name)) return "likely";
  return own;
}
function isCut(text, from) {
  return from === 0 || text[from - 1] === "…" || text.startsWith("...", from - 3);
}
function valueBehind(text, name) {
  separator.lastIndex = name.to;
  const sign = separator.exec(text);
  const inTag = tagSpan(text, name);
  if (inTag) return inTag;
  nameElement.lastIndex = name.to;
  if (nameElement.test(text))
    return elementValue(text, nameElement.lastIndex, { ...name, strength: "certain" });
  described.lastIndex = name.to;
  if (described.test(text))
    return valueAt(text, described.lastIndex, { ...name, strength: "certain" }, "=", true);
  if (!sign?.groups) return spacedValue(text, name) ?? introducedValue(text, name);
  const { sign: kind = "", quote: quoted2, space = "" } = sign.groups;
  if (kind === ":" && text[name.from - 1] === ":") return void 0;
  const behind = text.slice(separator.lastIndex, separator.lastIndex + 7);
  if (kind === ":" && /^\d{1,5}[:/)\]]/.test(behind)) return void 0;
  if (kind === "|" || kind === "│") return cellBehind(text, name, separator.lastIndex);
  if (kind === "," && quoted2 === void 0 && text[name.from - 1] !== "{") return void 0;
  return valueAt(text, separator.lastIndex, name, kind, space !== "");
}
function valueAt(text, start, name, sign, spacedBefore) {
  let at = skip(blanks, text, start);
  if (sign === "=>" && text[at] === "\n") at = skip(white, text, at);
  const spaced = spacedBefore || at > start;
  for (let next = skip(wrapping, text, at); next > at; next = skip(wrapping, text, at)) at = next;
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open !== void 0) return quotedValue(text, at, open, name);
  if (sign === ",") return void 0;
  const line = lineEnd(text, at);
  const rest = text.slice(at, line);
  if (/^\\*$/.test(rest.trim()) || /^[|>][+-]?\d*[ \t]*$/.test(rest))
    return valueBelow(text, name, line, /^[|>]/.test(rest));
  const assigned = sign !== ":" && sign !== "=>" && sign !== "->";
  return assigned ? assignedValue(text, at, rest, name, spaced) : describedValue(text, at, rest, name, spaced);
}
function quotedValue(text, at, open, { strength, name }) {
  const start = at + open.length;
  const limit = Math.min(lineEnd(text, start), start + longestValue);
  let end = closingQuote(text, start, limit, open);
  if (end === limit && open === '"') {
    const further = closingQuote(text, start, Math.min(lineEnd(text, limit + 1), start + 300), open);
    if (/^"\s*(?:[,)}\]\n]|$)/.test(text.slice(further, further + 8)) && !/["=:{]/.test(text.slice(limit, further)))
      end = further;
  }
  const value = text.slice(start, end);
  if (isHarmless(value) || isNumberOfSomethingElse(value, name)) return void 0;
  if (isProse(value) && !(value.includes(" ") === false && looksSecret(value))) return void 0;
  if (strength === "weak" && (value.length < 20 || !looksSecret(value))) return void 0;
  if (strength === "likely" && !isPin(name, value) && !looksSecret(value) && !(value.length >= 16 && !/[\s/-]/.test(value)))
    return void 0;
  if (isNameOfObject(name, value)) return void 0;
  return [start, end];
}
function closingQuote(text, start, limit, open) {
  const slashes = /^\\*/.exec(open)?.[0].length ?? 0;
  const mark = open.slice(slashes);
  for (let at = text.indexOf(mark, start); at !== -1 && at <= limit; at = text.indexOf(mark, at + 1)) {
    let before = 0;
    while (at - before > start && text[at - before - 1] === "\\") before += 1;
    if (mark === "'" && before === 0 && slashes === 0 && text[at + 1] === "'" && at + 2 < limit && at > start) {
      at += 1;
      continue;
    }
    if (mark.length > 1 || (slashes === 0 ? before % 2 === 0 : before <= slashes))
      return at - (slashes === 0 ? 0 : before);
  }
  return limit;
}
function assignedValue(text, at, rest, name, spaced) {
  const before = text.slice(lineStart(text, name.from), name.from);
  const ownLine = /^\s*(?:export |set |ENV |- |\+ |declare -x )?$/.test(before);
  const inList = /;\s*$/.test(before) || /^(?:\{[^}]*\}+|[^\s;"'=]*);\s*(?:[A-Za-z]\w{0,40}(?: [A-Z]\w{0,40}){0,3}\s*=|$)/.test(rest);
  let value;
  if (inList && rest.startsWith("{")) {
    const end = rest.search(/\}(?:;|\s*$)/);
    return end < 4 || /^\{[$%{]/.test(rest) ? void 0 : [at + 1, at + end];
  }
  if (inList) value = /^[^;"'\n]*/.exec(rest)?.[0] ?? "";
  else if (/[?&]$/.test(before)) value = /^[^\s&"'#<>`\\]*/.exec(rest)?.[0] ?? "";
  else if (ownLine && !/\s[\w.-]+=/.test(rest) && (spaced || !isProse(rest)))
    value = rest.replace(/\s+(?:#|;|\/\/).*$/, "").trimEnd();
  else value = wordOf(rest);
  return judged(value, at, name, true);
}
function describedValue(text, at, rest, name, spaced) {
  const before = text.slice(lineStart(text, name.from), name.from);
  const ownLine = /^\s*(?:[-*>+#] )*["']?$/.test(before);
  const clause = (/^(?:[^,;]|,(?! ))*/.exec(rest)?.[0] ?? "").trimEnd();
  const word3 = wordOf(rest);
  if (!spaced) return judged(word3, at, name, true);
  const filledLater = /^<[^<>]*>/.exec(rest)?.[0];
  if (filledLater !== void 0 && isHarmless(filledLater)) return void 0;
  const scheme = /^(?:basic|bearer|digest|token|apikey|negotiate|aws4-hmac-sha256|key|secret)[ =]+(?=\S)/i.exec(rest);
  if (scheme && /auth|cred|token/i.test(name.name)) return authorization(at, rest, scheme[0]);
  if (word3.endsWith(":") && word3.length < rest.length && !ownLine) return void 0;
  const single = clause === word3 || wordOf(clause) === clause.replace(/[)\]}.]+$/, "");
  if (single) return judged(word3, at, name, ownLine || name.strength === "certain");
  if ((ownLine || /phrase$|mnemonic$/i.test(name.name)) && !isProse(clause) && name.strength === "certain")
    return judged(rest.replace(/\s+#.*$/, "").trimEnd(), at, name, true);
  return looksSecret(word3) && !isProseWord(word3) && !/^[A-Z_]+$/.test(word3) ? judged(word3, at, name, false) : void 0;
}
function authorization(at, rest, scheme) {
  const value = rest.slice(scheme.length);
  if (/^digest/i.test(scheme)) return [at + scheme.length, at + rest.trimEnd().length];
  const word3 = /^[^\s"',;<>`\\]+/.exec(value)?.[0] ?? "";
  if (word3.length < 4 || isHarmless(word3) || isProseWord(word3)) return void 0;
  return looksSecret(word3) || word3.length >= 12 ? [at + scheme.length, at + scheme.length + word3.length] : void 0;
}
function wordOf(rest) {
  let word3 = /^(?:[^\s"'`<>\\]|\\["'](?=\w)|\\(?!["']))*/.exec(rest)?.[0] ?? "";
  const cut = /,(?=$|[\w.-]+[=:])|&(?=\w+=)|;(?=$|\w+=)|\\n|\\+["'](?=$|[,;:}\]).])|&quot;|%26|%22|\\+u0026/.exec(word3);
  if (cut) word3 = word3.slice(0, cut.index);
  const brackets = /[)\]},;]+$/.exec(word3);
  if (brackets && brackets.index > 0 && !/[([{]/.test(word3.slice(0, brackets.index)))
    word3 = word3.slice(0, brackets.index);
  return word3.replace(/[,;]$/, "");
}
function judged(value, at, { strength, name }, trusted) {
  const text = value.trim();
  const bracketed = /^\[([^\s,[\]]+)\]$/.exec(text)?.[1];
  if (bracketed !== void 0 && looksSecret(bracketed))
    return [at + value.indexOf(bracketed), at + value.indexOf(bracketed) + bracketed.length];
  if (text.length < 3 || /^[{[]/.test(text) || isHarmless(text) || isNumberOfSomethingElse(text, name))
    return void 0;
  if (isProseWord(text) || /\s/.test(text) && isProse(text)) return void 0;
  if (isNameOfObject(name, text)) return void 0;
  if (strength === "weak" && (text.length < 20 || !looksSecret(text))) return void 0;
  if ((strength === "likely" || !trusted) && !isPin(name, text)) {
    if (!looksSecret(text) && !(text.length >= 16 && /^[\w+/=.~]+$/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text)))
      return void 0;
  }
  const start = at + value.indexOf(text);
  return [start, start + text.length];
}
function isNameOfObject(name, value) {
  return /(?:secret|secrets|token|key|credentials?|auth)$/i.test(name) && /^[a-z]+(?:[-.][a-z]+)+$/.test(value);
}
function isPin(name, value) {
  return /(?:^|[_-])(?:pin|otp|passcode)$/i.test(name) && /^\d{4,8}$/.test(value);
}
function isNumberOfSomethingElse(value, name) {
  return /^-?\d+(?:\.\d+)?(?:ms|s|m|h|d|%|[KMG]i?B?)?$/.test(value) && !(/pass|pwd|pin|otp|code|passcode/i.test(name) && value.length >= 4);
}
function valueBelow(text, name, end, isBlock) {
  const indent = /^[ \t]*(?:- )*/.exec(text.slice(lineStart(text, name.from), name.from))?.[0].length ?? 0;
  const start = end + 1;
  const line = text.slice(start, lineEnd(text, start));
  const deeper = (/^[ \t]*/.exec(line)?.[0].length ?? 0) > indent;
  const word3 = line.trim();
  if (!isBlock) {
    if (word3 === "" || /\s/.test(word3) || /^[-{[]|:$/.test(word3) || /^[\w.-]+:\s/.test(word3))
      return void 0;
    const plain = word3.replace(/^["']|["'],?$/g, "");
    if (!(deeper && name.strength === "certain") && !looksSecret(plain)) return void 0;
    const span = judged(plain, start + line.indexOf(plain), name, true);
    return span;
  }
  let last = start;
  for (let at = start; at < text.length; at = lineEnd(text, at) + 1) {
    const here = text.slice(at, lineEnd(text, at));
    if (here.trim() !== "" && (/^[ \t]*/.exec(here)?.[0].length ?? 0) <= indent) break;
    last = lineEnd(text, at);
  }
  return last > start ? [start + (/^[ \t]*/.exec(line)?.[0].length ?? 0), last] : void 0;
}
function tagSpan(text, name) {
  const { from, to } = name;
  const before = text.slice(Math.max(0, from - 200), from);
  const tag = before.lastIndexOf("<");
  if (tag === -1 || before.indexOf(">", tag) !== -1 || before.includes("\n", tag)) return void 0;
  const attribute = /^["'][^<>\n]{0,100}?\bvalue\s{0,3}=\s{0,3}(["'])/.exec(text.slice(to, to + 160));
  if (attribute) {
    const start2 = to + attribute[0].length;
    const end = text.indexOf(attribute[1], start2);
    return end === -1 || isHarmless(text.slice(start2, end)) ? void 0 : [start2, end];
  }
  if (!/^<(?:[\w.-]+:)?$|\b(?:name|key|id)\s?=\s?["'][\w.-]*$/i.test(before.slice(tag))) return void 0;
  element.lastIndex = to;
  if (!element.test(text)) return void 0;
  const start = element.lastIndex;
  return elementValue(text, start, name);
}
function elementValue(text, start, { strength }) {
  const literal = text.startsWith("<![CDATA[", start);
  const from = literal ? start + 9 : start;
  const close = text.indexOf(literal ? "]]>" : "<", from);
  const value = text.slice(from, close === -1 ? lineEnd(text, from) : close);
  if (value.length > longestValue || value.trim() === "" || isHarmless(value) || isProse(value))
    return void 0;
  if (strength !== "certain" && !looksSecret(value.trim())) return void 0;
  return [from, from + value.length];
}
function introducedValue(text, name) {
  if (!/(?:password|passwd|passphrase|passcode|pin|otp|token|secret|code)$/i.test(name.name))
    return void 0;
  for (const introduction of introductions) {
    introduction.lastIndex = name.to;
    const span = introduction.test(text) ? announcedValue(text, introduction.lastIndex, name) : void 0;
    if (span) return span;
  }
  return void 0;
}
function announcedValue(text, at, name) {
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open !== void 0) return quotedValue(text, at, open, name);
  const rest = text.slice(at, lineEnd(text, at)).trimEnd();
  const word3 = wordOf(rest);
  if (isHarmless(rest) || isHarmless(word3) || word3.endsWith(":")) return void 0;
  const isDigits = /^\d{4,8}$/.test(word3);
  if (isDigits && /one-time|otp|pin|password/i.test(text.slice(Math.max(0, name.from - 12), name.to)))
    return [at, at + word3.length];
  if (/\s/.test(rest) || isDigits || isProseWord(word3)) return void 0;
  return looksSecret(rest) || looksSecret(word3) ? [at, at + rest.length] : void 0;
}
function cellBehind(text, name, at) {
  const row = text.slice(lineStart(text, name.from), lineEnd(text, at));
  const cells = row.split(/[|│]/).filter((cell, index, all) => cell.trim() !== "" || index > 0 && index < all.length - 1);
  if (cells.length !== 2 || cells[0]?.trim() !== name.name) return void 0;
  const value = /^[^|│\n]*/.exec(text.slice(at))?.[0] ?? "";
  if (secretName(value.trim()) !== void 0) return void 0;
  return judged(value, at, { ...name, strength: "certain" }, true);
}
function spacedValue(text, name) {
  const isOption = text[name.from - 1] === "-" && (name.from < 2 || /[-\s"'[]/.test(text[name.from - 2] ?? ""));
  const below = isOption ? /^["']?,?[ \t]{0,20}\n[ \t]{0,40}(?:- )?["']?(?=[^-\s"'][^\n ]{0,200}(?:\n|$))/.exec(
    text.slice(name.to, name.to + 300)
  )?.[0] : void 0;
  if (below !== void 0) {
    const start = name.to + below.length;
    const value = text.slice(start, lineEnd(text, start)).replace(/["'],?$/, "");
    return judged(value, start, { ...name, strength: "certain" }, true);
  }
  const gap = /^(?:["'],?)?[ \t]{1,40}(?:=[ \t]*)?(?=\S)|^["'],\s{0,10}(?=["'])/.exec(
    text.slice(name.to, name.to + 60)
  )?.[0];
  if (gap === void 0) return void 0;
  const at = name.to + gap.length;
  const rest = text.slice(at, lineEnd(text, at));
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open !== void 0) {
    const span = quotedValue(text, at, open, isOption ? { ...name, strength: "certain" } : name);
    const value = span && text.slice(...span);
    if (!value) return void 0;
    if (isOption) return value.startsWith("-") ? void 0 : span;
    return /^(?:PASSWORD|BY)$/.test(name.name) || name.strength === "certain" && looksSecret(value) ? span : void 0;
  }
  const bracketed = /^\(([^\s()]{6,})\)(?:\s|$)/.exec(rest)?.[1];
  if (bracketed !== void 0 && name.strength === "certain" && looksSecret(bracketed) && !/^\d/.test(bracketed))
    return [at + 1, at + 1 + bracketed.length];
  const word3 = wordOf(rest);
  if (/^[-(]/.test(word3)) return void 0;
  if (isOption) return judged(word3, at, { ...name, strength: "certain" }, true);
  if (gap.includes('"') || gap.includes("'")) return void 0;
  const ownLine = text.slice(lineStart(text, name.from), name.from).trim() === "" && rest.trim() === word3;
  const trusted = ownLine && name.strength === "certain" && /[_.-]|^(?:requirepass|masterauth)$/.test(name.name);
  if (trusted) return judged(word3, at, name, true);
  return name.strength === "certain" && looksSecret(word3) && /\d/.test(word3) && word3.length >= 6 && !/^v?\d+[.)]/.test(word3) ? judged(word3, at, name, false) : void 0;
}
function skip(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function lineStart(text, at) {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

// src/text/redact/blocks.ts
function blockSecrets(text) {
  return [...columns(text), ...announced(text)];
}
var entry = /(?:^|[{,]\s{0,40}|\n[ \t]{0,80})(?:\\{0,8}["'])?[\w.-]{1,253}(?:\\{0,8}["'])?[ \t]{0,20}:[ \t]{0,40}(?:\\{0,8}["'])?(?<value>[^\s"'\\,{}]+)/g;
var isSecret = /\bkind\\{0,8}["']?[ \t]{0,5}:[ \t]{0,5}\\{0,8}["']?Secret\b/;
function secretObjects(text) {
  if (!isSecret.test(text)) return [];
  const spans = [];
  let start = 0;
  for (const document of text.split(/^(?=---)/m)) {
    const at = start;
    pushAll(
      spans,
      secretObject(document).map(([from, to]) => [at + from, at + to])
    );
    start += document.length;
  }
  return spans;
}
function secretObject(text) {
  if (!isSecret.test(text)) return [];
  const spans = [];
  for (const match of text.matchAll(
    /(?:^|[\s{,])\\{0,8}["']?(?:data|stringData)\\{0,8}["']?[ \t]{0,5}:[ \t]{0,5}(?<open>\{)?/g
  )) {
    const start = match.index + match[0].length;
    const end = match.groups?.open ? closing(text, start) : blockEnd(text, match.index, start);
    const block = text.slice(start, end);
    for (const found of block.matchAll(entry)) {
      const value = found.groups?.value ?? "";
      if (isHarmless(value) || value === "|" || value === ">") continue;
      const at = start + found.index + found[0].length - value.length;
      spans.push([at, at + value.length]);
    }
    for (const [from, to] of scalars(block)) spans.push([start + from, start + to]);
  }
  return spans;
}
function scalars(block) {
  const spans = [];
  let start = 0;
  let indent;
  for (const line of block.split("\n")) {
    const own = line.length - line.trimStart().length;
    if (indent !== void 0 && line.trim() !== "" && own <= indent) indent = void 0;
    if (indent !== void 0 && line.trim() !== "") spans.push([start + own, start + line.length]);
    if (indent === void 0 && /:[ \t]*[|>][+-]?\d?[ \t]*$/.test(line)) indent = own;
    start += line.length + 1;
  }
  return spans;
}
function closing(text, start) {
  const end = text.indexOf("}", start);
  return end === -1 ? text.length : end;
}
function blockEnd(text, at, start) {
  const first = text[at] === "\n" ? at + 1 : at;
  const lineStart2 = text.lastIndexOf("\n", first) + 1;
  const indentOf = (from) => /^[ \t]*(?:- )?/.exec(text.slice(from, from + 80))?.[0].length ?? 0;
  const indent = indentOf(lineStart2);
  let end = text.indexOf("\n", start);
  while (end !== -1) {
    const next = text.indexOf("\n", end + 1);
    const line = text.slice(end + 1, next === -1 ? text.length : next);
    if (line.trim() !== "" && indentOf(end + 1) <= indent) return end;
    end = next;
  }
  return text.length;
}
function columns(text) {
  const spans = [];
  let columnsNow;
  let start = 0;
  for (const line of text.split("\n")) {
    const cut = cellsOf(line, columnsNow?.split);
    if (columnsNow && cut.cells.length === columnsNow.cells) {
      const cell = cut.cells[columnsNow.index];
      const value = cell?.text.trim() ?? "";
      if (cell && value.length >= 3 && !isHarmless(value) && !/^[-=+─═]+$/.test(value)) {
        const at = start + cell.at + cell.text.indexOf(value);
        spans.push([at, at + value.length]);
      }
    } else if (!/^[\s|+─═━┼╪├┤┌┐└┘│-]*$/.test(line)) {
      columnsNow = void 0;
      for (const split of !mayHaveHead.test(line) ? [] : [/[|│┃]/g, /\t+/g, / {2,}/g, /,/g]) {
        const { cells } = cellsOf(line, split);
        const index = cells.findIndex(
          ({ text: head }) => /^[\w .-]{2,40}$/.test(head.trim()) && isSecretHead(head.trim())
        );
        if (cells.length >= 2 && index !== -1 && cells.every(({ text: head }) => /^\s*[A-Za-z][A-Za-z0-9 _.#()/-]{0,40}$/.test(head)) && (split.source !== "," || cells.length > 2)) {
          columnsNow = { index, cells: cells.length, split };
          break;
        }
      }
    }
    start += line.length + 1;
  }
  return spans;
}
var mayHaveHead = /pass|pwd|secret|token|key|cred|auth|cookie|salt|pin/i;
function isSecretHead(head) {
  return secretName(head.replaceAll(" ", "_")) === "certain" || /^(?:password|passwd|pwd|secret|token|api.?key)$/i.test(head);
}
function cellsOf(line, split = /[|│┃]/g) {
  const cells = [];
  if (line.length > 2e3) return { cells };
  let last = 0;
  for (const match of line.matchAll(split)) {
    cells.push({ text: line.slice(last, match.index), at: last });
    last = match.index + match[0].length;
  }
  cells.push({ text: line.slice(last), at: last });
  if (cells[0]?.text.trim() === "") cells.shift();
  if (cells.at(-1)?.text.trim() === "") cells.pop();
  return { cells };
}
var announcement = /\b(?:password|passphrase|passcode|secret|token|api key|access key|pin)\b[^\n]{0,160}(?::|\bis|=)$|\bget secret\b[^\n]{0,200}(?:jsonpath|template)/i;
function announced(text) {
  const spans = [];
  let start = 0;
  let open = 0;
  let isPhrase = false;
  for (const line of text.split("\n")) {
    const value = line.trim();
    if (open > 0 && value !== "") {
      const from = start + line.indexOf(value);
      const single = !/\s/.test(value) && !/[:{[]$/.test(value);
      const looks = looksSecret(value) || /^[\w+/=]{16,}$/.test(value);
      if (single && looks || isPhrase && !single && !isProse(value) && /^[\w -]+$/.test(value))
        spans.push([from, from + value.length]);
      open = 0;
    }
    open = announcement.test(line.slice(-400).trimEnd()) ? 3 : open - 1;
    isPhrase = /pass(?:phrase|word)[^\n]*:$/i.test(line.slice(-200).trimEnd());
    start += line.length + 1;
  }
  return spans;
}
var splitAt = 16e3;
function splitLines(text) {
  if (text.length < splitAt) return [];
  const spans = [];
  let start = 0;
  let wasSplit = false;
  for (const line of text.split("\n")) {
    if (wasSplit) {
      const skipped = /^(?:\d{4}-\d\d-\d\dT\S+ (?:stdout|stderr) [PF] |\{"log":\s?")?/.exec(line)?.[0].length ?? 0;
      const word3 = /^[^\s"',;&<>{}()\\]+/.exec(line.slice(skipped))?.[0] ?? "";
      if (word3.length >= 4) spans.push([start + skipped, start + skipped + word3.length]);
    }
    wasSplit = line.length >= splitAt && (line.startsWith('{"log"') ? !/\\n",\s?"/.test(line.slice(-120)) : line.length < 17e3);
    start += line.length + 1;
  }
  return spans;
}

// src/text/redact/command-lines.ts
var programs = [
  [/^(?:mysql\w*|mariadb[\w-]*|mycli|mysqlsh)$/, { glued: ["-p"] }],
  [/^(?:docker|podman|nerdctl|helm|skopeo|buildah|crane|oras|az|oc|argocd|mongo|mongosh|mongodump|mongorestore|mongoimport|cqlsh|influx|vsql|snowsql|pulumi|cypher-shell|arangosh|presto|mosquitto_passwd)$/, { next: ["-p"] }],
  [/^sshpass$/, { next: ["-p"], glued: ["-p"] }],
  [/^(?:curl|wget|http|https|httpie|etcdctl|lftp|aria2c|hey|ab)$/, { pair: ["-u", "--user", "-U", "--proxy-user", "-a", "--auth", "-A"], sign: ":," }],
  [/^(?:redis-cli|valkey-cli|redis-benchmark|keydb-cli)$/, { next: ["-a", "--pass"], after: { AUTH: 1, auth: 1 } }],
  [/^(?:ldap(?:search|add|modify|delete|whoami|passwd)|slappasswd)$/, { next: ["-w", "-s"] }],
  [/^(?:sqlcmd|bcp|mosquitto_pub|mosquitto_sub|zip|unzip|ipmitool|isql|tsql)$/, { next: ["-P"], glued: ["-P"] }],
  [/^(?:plink|pscp|psftp|putty)$/, { next: ["-pw"] }],
  [/^(?:7z|7za|7zr|rar|unrar)$/, { glued: ["-p"] }],
  [/^smbclient$/, { pair: ["-U"], sign: "%" }],
  [/^openssl$/, { next: ["-k", "-K"] }],
  [/^rabbitmqctl$/, { after: { add_user: 2, change_password: 2, authenticate_user: 2 } }],
  [/^htpasswd$/, { after: { "-b": 3, "-bc": 3, "-cb": 3, "-nb": 2, "-nbB": 2, "-bB": 3, "-cbB": 3, "-bBc": 3 } }],
  [/^vault$/, { after: { login: 1, unseal: 1 } }],
  [/^(?:snmpwalk|snmpget|snmpset)$/, { next: ["-A", "-X", "-c"] }],
  [/^rclone$/, { after: { obscure: 1 } }],
  [/^(?:mc|mcli)$/, { after: { set: 4 } }],
  [/^(?:nmcli|wpa_passphrase)$/, { after: { wpa_passphrase: 2, "wifi-sec.psk": 1 } }]
];
var words = /[^\s"',[\]]+/g;
var known = /\b(?:mysql|mariadb|mycli|docker|podman|nerdctl|helm|skopeo|buildah|crane|oras|az|oc|argocd|mongo|cqlsh|influx|vsql|snowsql|pulumi|cypher|arangosh|presto|mosquitto|sshpass|curl|wget|http|etcdctl|lftp|redis|valkey|keydb|ldap|slappasswd|sqlcmd|bcp|zip|unzip|ipmitool|isql|tsql|plink|pscp|psftp|7z|rar|unrar|smbclient|openssl|rabbitmqctl|htpasswd|vault|snmp|wpa|rclone|mcl?i?\b)/;
function commandSecrets(text) {
  const spans = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (known.test(line))
      pushAll(
        spans,
        ofLine(line).map(([from, to]) => [start + from, start + to])
      );
    start += line.length + 1;
  }
  return spans;
}
function ofLine(line) {
  const found = [...line.slice(0, 2e4).matchAll(words)].map(({ 0: word3, index }) => ({ word: word3, index }));
  const spans = [];
  let options;
  found.forEach(({ word: word3, index }, position) => {
    const program = word3.slice(word3.lastIndexOf("/") + 1);
    const named = programs.find(([pattern]) => pattern.test(program));
    if (named) options = named[1];
    if (!options) return;
    const next = found[position + 1];
    const take = (value, at) => {
      if (value.length >= 3 && !value.startsWith("-") && !isHarmless(value) && !isProseWord(value))
        spans.push([at, at + value.length]);
    };
    if (next && options.next?.includes(word3)) take(next.word, next.index);
    for (const option of options.glued ?? [])
      if (word3.startsWith(option) && !word3.startsWith("--") && word3.length > option.length)
        take(word3.slice(option.length), index + option.length);
    const paired = options.pair?.find(
      (option) => word3 === option || option.startsWith("--") && word3.startsWith(`${option}=`)
    );
    if (paired) {
      const value = word3 === paired ? next : { word: word3.slice(paired.length + 1), index: index + paired.length + 1 };
      const sign = value ? [...value.word].findIndex((character) => (options?.sign ?? ":").includes(character)) : -1;
      if (value && sign > -1) take(value.word.slice(sign + 1), value.index + sign + 1);
    }
    const distance = options.after && Object.hasOwn(options.after, word3) ? options.after[word3] : void 0;
    const target = distance === void 0 ? void 0 : found[position + distance];
    if (target) take(target.word, target.index);
  });
  return spans;
}

// src/text/redact/span.ts
function joined(spans) {
  const whole = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) whole.push([from, to]);
  }
  return whole;
}

// src/text/redact/shapes.ts
var shapes = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  // JSON Web Token, RFC 7519
  /\b(?:gh[pousr]_[A-Za-z0-9]{8,255}|github_pat_\w{20,255}|gl[a-z]{2,6}-[\w.-]{16,}|xox[abeoprs]-[\w-]{10,}|xapp-\d-[\w-]{10,})/g,
  // GitHub, GitLab, Slack
  /\b(?:[srp]k_(?:live|test)_\w{10,}|rk_(?:live|test)_\w{10,}|whsec_[\w+/=]{16,}|sq0[a-z]{3}-[\w-]{20,}|shp(?:at|ca|pa|ss)_[0-9a-f]{20,})/g,
  // Stripe, Square, Shopify
  /\b(?:sk-[\w-]{20,}|hf_\w{20,}|gsk_\w{20,}|r8_\w{20,}|pplx-\w{20,}|xai-\w{20,})/g,
  // providers of models
  /\b(?:npm_[A-Za-z0-9]{16,}|pypi-[\w-]{16,}|dckr_(?:pat|oat)_[\w-]{16,}|rubygems_[0-9a-f]{20,}|cio\w{32}|oy2[a-z0-9]{43})/g,
  // package registries
  /\b(?:AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,})/g,
  // Google
  /\b(?:hv[sbr]\.[\w-]{12,}|s\.[A-Za-z0-9]{24}\b|atlasv1\.\w{30,}|AGE-SECRET-KEY-1\w+|do[opr]_v1_\w{12,})/g,
  // HashiCorp, age, DigitalOcean
  /\b(?:SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|SK[0-9a-f]{32}|xkeysib-[\w-]{30,}|re_\w{20,}|md-\w{22}|pk\.eyJ[\w-]+\.[\w-]+)/g,
  // SendGrid, Mailgun, Twilio, Brevo, Resend
  /\b(?:glsa_\w{20,}|glc_[\w+/=]{20,}|NRAK-\w{20,}|NRII-[\w-]{20,}|PMAK-[\w-]{20,}|sntry[su]_[\w+/=-]{20,}|lin_api_\w{20,}|ATATT[\w=-]{20,}|ATCTT\w{20,}|figd_[\w-]{20,}|ntn_\w{20,}|secret_\w{40,})/g,
  // Grafana, New Relic, Postman, Sentry, Linear, Atlassian, Figma, Notion
  /\b(?:tskey-[\w-]{16,}|dp\.(?:pt|st|sa|ct|scim|audit)\.[\w.-]{20,}|nfp_\w{20,}|sbp_\w{20,}|fm[12]_[\w+/=]{20,}|fo1_[\w-]{20,}|ops_eyJ[\w-]+|EAA[A-Za-z0-9]{40,}|LTAI\w{12,20}|A3-[A-Z0-9-]{30,}|PRVT-\w+|cfut_\w{20,}|pul-[0-9a-f]{40}|rnd_\w{20,}|tfp_\w{20,}|CFPAT-[\w-]{20,}|shippo_\w{20,}|dt0c01\.\w{20,}\.\w{20,})/g,
  // Tailscale, Doppler, Netlify, Supabase, Fly, 1Password, Meta, Alibaba, Pulumi, Dynatrace
  /\b(?:ddapi|ddp)_\w{20,}|\bAccountKey=(?<secret>[\w+/=]{20,})/g,
  // Datadog, Azure storage
  /\b\w{3}[78]Q~[\w~.-]{31,}/g,
  // Azure client secret
  /\b\d{8,10}:[A-Za-z0-9][\w-]{34}\b/g,
  // Telegram
  /(?<![\w-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}/g,
  // Discord
  /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{16,})/g,
  /\bdiscord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(?<secret>\d+\/[\w-]{8,})/g,
  /\bwebhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{20,})/g,
  /\b(?:api\.telegram\.org)\/bot(?<secret>\d{6,12}:[\w-]{8,})/g,
  /\bchat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?(?<secret>[^\s"']+)/g,
  /\b(?:events\.pagerduty\.com\/integration|outlook\.office\.com\/webhook|hooks\.zapier\.com\/hooks\/catch|maker\.ifttt\.com\/trigger\/\w+\/with\/key|api\.opsgenie\.com\/v1\/json\/\w+\?apiKey=|o\d+\.ingest\.sentry\.io)\/(?<secret>[\w/@-]{16,})/g,
  /(?:\{(?:SSHA|SHA|SMD5|CRYPT|SSHA512|SSHA256|ARGON2|PBKDF2\w*)\}|\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|argon2id?|argon2i|scrypt|pbkdf2[\w-]*|sha1|P|H)\$)[\w./$=,+-]{12,}/g,
  // crypt(5), LDAP: hashes
  /\bpbkdf2_sha\d+\$\d+\$[\w./+=$-]{12,}|\bSCRAM-SHA-\d+\$\d+:[\w+/=:$]{16,}/g,
  // Django, PostgreSQL
  /\bbearer\s{1,8}(?<secret>(?=[\w.~+/-]{0,400}\d)[\w.~+/-]{8,}=*)/gi,
  /\b(?:set-)?cookie["']?\s{0,5}[:=]\s{0,5}["']?(?<secret>[\w.-]{1,80}=[^\n"']*)/gi,
  /\bpass:(?<secret>[^\s"']{4,})(?=["'\s]|$)/g,
  // openssl -passin pass:x
  /can't contain null\(\\x00\): "[^="]*=(?<secret>[^"]+)/g,
  // runc quotes the whole of a variable that it cannot set
  /\brate limit[^\n]{0,40}\bas (?<secret>\S+)/gi,
  // a registry names the account
  /\bmachine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,80}\s{1,8}password\s{1,8}(?<secret>\S+)/g,
  // .netrc
  /^[\w.*-]{1,120}:(?:\d{2,5}|\*):[^:\s]{1,80}:[^:\s]{1,80}:(?<secret>\S+)$/gm,
  // .pgpass
  /(?<![\w.+-])[\w.+-]{1,80}:(?<secret>[^\s@/:]{1,200}(?:@[^\s@/:(]{1,80}){0,3})@(?:tcp|tcp6|udp|unix|cloudsql)?\(/g,
  // go-sql-driver
  /[?&]code=(?<secret>[\w.~-]{20,})/g,
  // OAuth 2, RFC 6749
  /\bauth-pass\s{1,8}\S{1,80}\s{1,8}(?<secret>\S+)/g,
  // Redis Sentinel
  /\bSETUSER\s{1,8}\S{1,80}[^\n]{0,80}?\s>(?<secret>\S{1,400})/g,
  // Redis ACL
  /(?<![A-Z])AUTH\\r\\n(?:\$\d+\\r\\n)?(?<secret>[^\s\\]+)/g,
  // Redis protocol
  /\b[A-Za-z]?\d+ LOGIN \S+ (?<secret>\S+)/g,
  // IMAP, RFC 3501
  /^[>CS:\s-]{0,4}PASS (?<secret>\S+)$/gm,
  // FTP, POP3
  /(?<![\w.-])[\w.-]{1,80}:(?<secret>[^'"\s|]{1,200})['"]?\s{0,5}\|\s{0,5}chpasswd\b/g,
  /\buserid=[\w$#]{1,80}\/(?<secret>[^\s@]{1,200})@/gi,
  /\b(?:target|catalog|system)\s?[\w$#]{0,80}\/["']?(?<secret>[^\s"']{1,200})["']?@\w/gi,
  /\bjdbc:oracle:\w{1,20}:[\w$#]{1,80}\/(?<secret>[^\s@]{1,200})@/g,
  /\b(?:sqlplus|conn(?:ect)?|exp|imp|expdp|impdp)\s{1,8}(?:-\S{1,40}\s{1,8}){0,6}["']?[\w$#]{1,80}\/["']?(?<secret>[^\s@"']{1,200})["']?@/gi,
  /(?<![\w./@$#-])[\w$#]{1,80}\/(?<secret>[^\s@/"']{4,200})@(?:\/\/)?[\w.-]{1,120}:\d{2,5}\/\w/g,
  // Oracle's user/password@host:port/service
  /\bIDENTIFIED(?: WITH \w{1,40})? BY\s{1,8}(?:PASSWORD\s{1,8})?(?:VALUES\s{1,8})?\\{0,8}["'](?<secret>[^"'\\\n]+)/gi,
  /\bSET\s+PASSWORD\b[^\n=]{0,120}=\s{0,5}(?:PASSWORD\()?\\*["'](?<secret>[^"'\\\n]+)/gi,
  /(?:^|[\]"']\s{0,4})"?AUTH"?\s{1,4}(?:"?[\w.-]{1,40}"?\s{1,4})?"?(?<secret>(?=[^\s"]{0,200}\d)[^\s"]{6,200})"?\s{0,8}$/gm,
  // what Redis' MONITOR prints
  /(?<![\w./@+-])(?!(?:mailto|acct|xmpp|sips?|ssh|git|npm|file|link|workspace|patch|docker|image):)[A-Za-z][\w.+-]{0,60}:(?<secret>(?=[^\s@]{0,200}\d)(?=[^\s@]{0,200}[A-Za-z])[^\s@/:"'(),[\]{}]{6,200})@(?!sha\d{3}:)(?=\/|[\w-]{1,60}\/|[\w.-]{1,120}:\d|[\w-]{1,60}\.[a-z])/gi,
  // user:password@host
  /\becho\s{1,8}(?:-\w{1,8}\s{1,8})?["']?(?<secret>[^\s"'|$]{4,200})["']?\s{0,8}\|[^|\n]{0,200}(?:--password-stdin|\bsudo -S|\bpassw)/g,
  /<<<\s{0,4}["']?(?<secret>(?=\S{0,200}\d)[^\s"'$<]{6,200})/g,
  /\bnet use\s[^\n/]{0,200}\/user:\S+\s+(?<secret>[^\s/]{4,})/gi,
  /(?:kennwort|mot de passe|contrase(?:ñ|n)a|senha|clave|wachtwoord|lösenord|adgangskode|salasana|has(?:ł|l)o|heslo|jelszó|şifre|parola|пароль|密码|密碼|口令|パスワード|비밀번호|암호)["']?\s{0,4}[:=：]\s{0,4}["']?(?<secret>(?=[^\s"']{0,200}[\d!#$%&*+=?@^])[^\s"',;]{6,400})/gi,
  // the word for it in other languages
  /\b(?:ALTER|CREATE)\s+(?:USER|ROLE|LOGIN)\b[^\n]{0,120}?\bPASSWORD\s{1,8}\\{0,8}'(?<secret>[^'\\]{1,400})/gi,
  /\bK10[0-9a-f]{48,64}::[\w-]*:?(?<secret>[\w-]{8,})/g,
  // K3s
  /\b[a-z0-9]{6}\.(?<secret>[a-z0-9]{16})\b(?!\.)/g
  // kubeadm
];
var pairOfKeys = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;
var privateKey = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----(?:END|BEGIN))[\s\S])*(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g;
var endOfKey = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
var encodedPem = /\bLS0tLS1CRUdJTi[\w+/=-]+/g;
var keyBody = /\b(?:MII(?:Ev[QgwA]|Eow|EpA|EpQ|JKA|JKQ|JJw|CXA|CXQ|CWw|G4w|G5A|Bywk)|MHcCAQEE|MIGkAgEB|MIGHAgEA|MC4CAQAwBQYDK2Vw|b3BlbnNzaC1rZXktdjE)[\w+/=]{20,}/g;
var base64Line = /^[ \t]*[\w+/=-]{4,80}[ \t]*\r?$/;
function shapedSecrets(text) {
  const spans = [];
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const named = match.groups && Object.hasOwn(match.groups, "secret") ? match.groups.secret : match[0];
      if (named === void 0 || named === "" || isHarmless(named)) continue;
      const from = match.index + match[0].lastIndexOf(named);
      spans.push([from, from + named.length]);
    }
  }
  if (/secret/i.test(text) || /aws_access_key_id|AccessKeyId/i.test(text)) {
    for (const match of text.matchAll(pairOfKeys))
      if (!/Credential=$|Credential%3D$/i.test(text.slice(Math.max(0, match.index - 14), match.index)))
        spans.push([match.index, match.index + match[0].length]);
  }
  return [...spans, ...keys(text), ...addresses(text)];
}
function keys(text) {
  const spans = [];
  if (text.includes("PRIVATE KEY")) {
    for (const match of text.matchAll(privateKey))
      spans.push([match.index, match.index + match[0].trimEnd().length]);
    for (const match of text.matchAll(endOfKey)) pushAll(spans, linesBefore(text, match.index));
  }
  for (const match of text.matchAll(encodedPem)) {
    if (/PRIVATE KEY/.test(decoded(match[0].slice(0, 96))))
      spans.push([match.index, match.index + match[0].length]);
  }
  for (const match of text.matchAll(keyBody)) {
    if (/-----BEGIN (?:CERTIFICATE|(?:RSA )?PUBLIC KEY|X509 CRL)-----\s*$/.test(
      text.slice(Math.max(0, match.index - 40), match.index)
    ))
      continue;
    const end = match.index + match[0].length;
    pushAll(spans, [[match.index, end], ...linesAfter(text, end)]);
  }
  return spans;
}
function linesBefore(text, at) {
  const spans = [];
  for (let end = at - 1; end > 0; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    if (!base64Line.test(line) || !/[\w+/=]{4}/.test(line)) break;
    spans.push([start, end]);
    end = start - 1;
  }
  return spans;
}
function linesAfter(text, at) {
  const spans = [];
  for (let start = text.indexOf("\n", at) + 1; start > 0 && start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end);
    if (!/^[ \t]*[\w+/=]{16,80}\r?$/.test(line)) break;
    spans.push([start, end]);
    start = end + 1;
  }
  return spans;
}
function decoded(base64) {
  return Buffer.from(base64, "base64").toString("latin1");
}
var authority = /\b[a-z][a-z0-9+.-]{0,30}(?::\/\/|%3[Aa]%2[Ff]%2[Ff]|:%2[Ff]%2[Ff])(?<rest>[^\s"'`<>\\]{1,2000})/gi;
function addresses(text) {
  const spans = [];
  for (const match of text.matchAll(authority)) {
    const rest = match.groups?.rest ?? "";
    const start = match.index + match[0].length - rest.length;
    const encoded = /%2[Ff]%2[Ff]$/.test(match[0].slice(0, match[0].length - rest.length));
    const at = encoded ? rest.search(/%40/) : lastAt(rest);
    if (at === -1) continue;
    const colon = rest.slice(0, at).search(/:|%3[Aa]/);
    const from = colon === -1 ? 0 : colon + (rest[colon] === ":" ? 1 : 3);
    const value = rest.slice(from, at);
    if (isHarmless(value)) continue;
    if (colon === -1 && !/^(?=\D*\d)[\w%+=.~-]{16,}$/.test(value)) continue;
    spans.push([start + from, start + at]);
  }
  return spans;
}
function lastAt(rest) {
  const slash = rest.search(/[/?#]/);
  const first = rest.slice(0, slash === -1 ? rest.length : slash).lastIndexOf("@");
  if (first !== -1) return first;
  const at = rest.lastIndexOf("@");
  if (at === -1 || !/^[\w.+-]*:/.test(rest) || /^[\w.-]+:\d{1,5}(?:[/?#]|$)/.test(rest)) return -1;
  return /^@(?:[\w.-]+|\[[0-9a-f:]+\])(?::\d+)?(?:[/,?#]|$)/i.test(rest.slice(at)) ? at : -1;
}
var word = /(?<![\w+=-])(?!sha\d)[A-Za-z0-9+_=-]{32,400}(?![\w+=-])/g;
var base64Word = /(?<![\w+=/-])[A-Za-z0-9+/]{32,400}={0,2}(?![\w+=/-])/g;
var leastEntropy = 4.3;
function randomTokens(text) {
  const open = publicParts(text);
  const words2 = [
    ...text.matchAll(word),
    ...[...text.matchAll(base64Word)].filter(([found]) => /[+=]/.test(found))
  ];
  return words2.flatMap(
    ({ 0: found, index }) => isRandom(found) && !open(index) ? [[index, index + found.length]] : []
  );
}
var publicWord = /\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[\w-]{1,30})\s+[\w+/=]+|\bsha\d{3}-[\w+/=]+/g;
var publicBlock = /-----BEGIN (?!(?:[A-Z0-9]{1,12} ){0,3}PRIVATE)[A-Z0-9 ]{1,40}-----[^-]*/g;
function publicParts(text) {
  const blocks = joined(
    [...text.matchAll(publicBlock), ...text.matchAll(publicWord)].map(
      (match) => [match.index, match.index + match[0].length]
    )
  );
  return (at) => isPublic(text, at) || blocks.some(([from, to]) => from <= at && at < to);
}
function isPublic(text, at) {
  const before = text.slice(Math.max(0, at - 80), at);
  return /(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-\S+)\s+$|\bsha(?:1|256|384|512)[-:= ]$|SHA256:$|\b(?:etag|digest|checksum|integrity|fingerprint|thumbprint|sha|hash|build|commit|cluster|uuid|pin-sha256|kid|nonce|signature_algorithm|id(?:-\d)?|x|y|n|e|x5t|x5c)["']?\s?[:=]\s?\[?["']?(?:W\/)?["']?$|\bh1:$|public[ _-]?key["']?[ :=]{1,3}["']?$|CERTIFICATE-----\s*$/i.test(
    before
  );
}
function isRandom(found) {
  const digits = found.match(/\d/g)?.length ?? 0;
  const mixed = /[a-z]/.test(found) && /[A-Z]/.test(found);
  if (!mixed || digits < 3 || /^_?_Z|^\/?(?:[A-Za-z][\w-]*\/){2,}|^AAAA/.test(found)) return false;
  const turns = found.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns >= found.length / 5 && entropy(found) >= leastEntropy;
}
function entropy(found) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / found.length * Math.log2(count / found.length);
  return bits;
}

// src/text/redact/nearby.ts
var hint = /pass(?!e[ds]\b|ing\b|ive\b)|pwd|secret|token|key|credential|creds\b|authorization|unseal|kennwort|contrase|\bAUTH\b/i;
var names2 = /[A-Za-z_][\w.-]{1,80}/g;
var longestLine = 2e4;
var linesBelow = 2;
function nearbySecrets(text) {
  if (!hint.test(text)) return [];
  const spans = [];
  const isPublic2 = publicParts(text);
  let start = 0;
  let below = 0;
  for (const line of text.split("\n")) {
    below = line.length <= longestLine && speaksOfSecrets(line) ? linesBelow + 1 : below - 1;
    if (below > 0 && line.length <= longestLine)
      pushAll(
        spans,
        ofLine2(line, start, below <= linesBelow).filter(([from]) => !isPublic2(from))
      );
    start += line.length + 1;
  }
  return spans;
}
function speaksOfSecrets(line) {
  if (!hint.test(line)) return false;
  for (const [name] of line.matchAll(names2)) {
    if (secretName(name) !== void 0 || /^key$|^secrets?$/i.test(name)) return true;
  }
  return false;
}
var refused = /\b(?:input_value|value|received|got|input|actual|given)\\*["']?(?:[ \t]{0,3}(?:[:=]|of|is|was)[ \t]{0,3}|[ \t]{1,3})\\*(?:(?<quote>["'`])(?<value>[^"'`\\\n]{4,400})\\*\k<quote>|(?<bare>[^\s"'`\\,;(){}<>[\]]{8,400}))/gi;
var word2 = /(?<![\w+/.~@%-])[A-Za-z0-9][\w+/.~%-]{9,399}={0,2}(?![\w+/=~%@-])/g;
var quoted = /(?<quote>["'`])(?<value>[^\s"'`\\,;:(){}<>[\]]{8,120})\\*\k<quote>/g;
function ofLine2(line, start, isBelow) {
  const spans = [];
  const take = (value, at) => {
    if (!isHarmless(value)) spans.push([start + at, start + at + value.length]);
  };
  for (const match of line.matchAll(refused)) {
    const { value = "", bare = "" } = match.groups ?? {};
    if (isDrawn(bare)) take(bare, match.index + match[0].lastIndexOf(bare));
    const at = match.index + match[0].lastIndexOf(value);
    if (value !== "" && !isProse(value) && !/[\s/]/.test(value) && looksSecret(value) && !isName(value))
      take(value, at);
  }
  if (isBelow) return spans;
  for (const { 0: found, index } of line.matchAll(word2)) {
    const value = found.replace(/[.~-]+$/, "");
    if (isDrawn(value) && !isNamedOtherwise(line, index)) take(value, index);
  }
  for (const match of line.matchAll(quoted)) {
    const value = match.groups?.value ?? "";
    if (isPasswordOfSigns(value) && !isNamedOtherwise(line, match.index + 1)) take(value, match.index + 1);
  }
  return spans;
}
function isName(value) {
  return /^[a-z0-9]+(?:[-._][a-z0-9]+)+$/.test(value);
}
function isDrawn(value) {
  if (/^(?:0x|_?_Z|sha\d|v\d)/.test(value) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value))
    return false;
  if (/^[\da-f]{24,}$/.test(value) || /^[\dA-F]{24,}$/.test(value) && value.length !== 40)
    return /\d/.test(value) && /[a-f]/i.test(value);
  if (value.length < 12 || value.includes("/") || isName(value)) return false;
  if (!(/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value))) return false;
  const ofWords = value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}|\d{5,}|[._%-]/g)?.join("").length ?? 0;
  const turns = value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return ofWords <= value.length * 0.6 && turns >= 3 && turns >= value.length / 6;
}
function isPasswordOfSigns(value) {
  return /[!#$^*?&+]/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[$%]|\$[({]|^\W|[\\/|^*+?]\[|\d[+*]\d/.test(value);
}
function isNamedOtherwise(line, at) {
  const before = line.slice(Math.max(0, at - 60), at);
  if (/(?:sha\d{1,3}|SHA256|md5|etag|W\/"?)[-:= "']{1,4}$|:\/\/$|[@#]$/i.test(before)) return true;
  const name = /([A-Za-z_][\w.-]{0,50})["'`\])]{0,3}[ \t]{0,3}[:=]?[ \t]{0,3}["'`[(]{0,3}$/.exec(before)?.[1];
  return name !== void 0 && secretName(name) === void 0 && /(?:^|[a-z_.-])(?:id|ids|uid|uuid|guid|kid|digest|checksum|sum|hash|sha|etag|version|resourceVersion|commit|revision|rev|build|image|layer|node|pod|host|hostname|container|sandbox|containerd|volume|snapshot|device|name|user|username|path|file|url|uri|thumbprint|fingerprint|serial|trace|span|request|job|run|task|nonce)$/i.test(
    name
  );
}

// src/text/redact/plain-view.ts
var introducer = "\x1B";
var steering = new RegExp(
  [
    String.raw`\\{1,3}(?:u001[bB]|x1[bB]|033|e)\[[0-9;]{0,20}m`,
    String.raw`${introducer}\[[0-9;:?]*[ -/]*[@-~]`,
    String.raw`${introducer}[@-Z\\^_]`,
    String.raw`(?![\t\n\r])\p{Cc}|[\u200b-\u200f\u2060\ufeff]`
  ].join("|"),
  "gu"
);
function plainView(text) {
  if (text.search(steering) === -1) return { text, original: (span) => span };
  const starts = [[0, 0]];
  let plain = "";
  let last = 0;
  for (const match of text.matchAll(steering)) {
    plain += text.slice(last, match.index);
    last = match.index + match[0].length;
    starts.push([plain.length, last]);
  }
  plain += text.slice(last);
  const at = (position) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle]?.[0] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    const [from, to] = starts[low] ?? [0, 0];
    return to + position - from;
  };
  return { text: plain, original: ([from, to]) => [at(from), to > from ? at(to - 1) + 1 : at(to)] };
}

// src/text/redact/find-secrets.ts
function findSecrets(text) {
  if (text.length < 4) return [];
  const seen = known2.get(text);
  if (seen) return seen;
  const spans = search(text);
  if (text.length <= longestKnown && known2.size < mostKnown2) known2.set(text, spans);
  return spans;
}
var known2 = /* @__PURE__ */ new Map();
var mostKnown2 = 2e4;
var longestKnown = 2e3;
function search(text) {
  const view = plainView(text);
  const found = [...secretObjects(view.text), ...splitLines(view.text)];
  for (const [from, to, isCut2] of pieces(view.text)) {
    const piece = view.text.slice(from, to);
    for (const [start, end] of inPiece(piece))
      found.push([from + start, isCut2 && end === piece.length ? endOfWord(view.text, to) : from + end]);
  }
  return joined(found.map(view.original));
}
function inPiece(text) {
  return [
    ...assignedSecrets(text),
    ...shapedSecrets(text),
    ...commandSecrets(text),
    ...blockSecrets(text),
    ...randomTokens(text),
    ...nearbySecrets(text)
  ];
}
var longestLine2 = 2e3;
var overlap = 400;
function* pieces(text) {
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    if (end - at > longestLine2) {
      if (at > from) yield [from, at, false];
      for (let part = at; part < end - overlap; part += longestLine2 - overlap)
        yield [part, Math.min(end, part + longestLine2), part + longestLine2 < end];
      from = end;
    }
    at = end + 1;
  }
  if (from < text.length) yield [from, text.length, false];
}
function endOfWord(text, at) {
  endOfRun.lastIndex = at;
  return endOfRun.test(text) ? endOfRun.lastIndex : at;
}
var endOfRun = /[^\s"'`<>,;&(){}\\]*/y;

// src/text/redact/known-values.ts
var shortestAnyCase = 8;
var shortestCut = 6;
var buckets = 65536;
var KnownValues = class {
  #byStart = /* @__PURE__ */ new Map();
  #byEnd = /* @__PURE__ */ new Map();
  constructor(forms) {
    for (const form of forms) {
      const lower = form.toLowerCase();
      add(this.#byStart, hashAt(lower, 0), { form, lower });
      if (form.length >= shortestAnyCase) add(this.#byEnd, hashAt(lower, lower.length - 4), { form, lower });
    }
  }
  /** Where they stand in a text, whatever the capitals; what is quoted is cut, so that there may be half of one beside a cut. */
  in(text) {
    if (this.#byStart.size === 0) return [];
    const lowered = text.toLowerCase();
    const lower = lowered.length === text.length ? lowered : text;
    const spans = [];
    const cuts = [...text.matchAll(ellipsis)];
    let next = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
      while (next < cuts.length && (cuts[next]?.index ?? 0) <= at) next += 1;
      const cut = cuts[next]?.index ?? text.length;
      for (const { form, lower: wanted } of this.#byStart.get(hashAt(lower, at)) ?? []) {
        const anyCase = form.length >= shortestAnyCase;
        if (anyCase ? lower.startsWith(wanted, at) : text.startsWith(form, at))
          spans.push([at, at + form.length]);
        else if (anyCase && cut - at < form.length && isTelling(lower.slice(at, cut)) && wanted.startsWith(lower.slice(at, cut)))
          spans.push([at, cut]);
      }
    }
    for (const cut of cuts) pushAll(spans, this.#endAt(lower, cut.index + cut[0].length));
    return spans;
  }
  /** The end of one whose beginning was cut off. */
  #endAt(lower, from) {
    const word3 = /^[^\s"'`]*/.exec(lower.slice(from, from + longest))?.[0] ?? "";
    for (let length = word3.length; length >= shortestCut; length -= 1) {
      const part = word3.slice(0, length);
      if (!isTelling(part)) return [];
      const known3 = this.#byEnd.get(hashAt(part, length - 4)) ?? [];
      if (known3.some(({ lower: wanted }) => wanted.endsWith(part))) return [[from, from + length]];
      if (/[\w+/=-]/.test(word3[length - 1] ?? "")) return [];
    }
    return [];
  }
};
var ellipsis = /\s?(?:…|\.{3})\s?/g;
var longest = 8e3;
function isTelling(part) {
  return part.length >= shortestCut && !/^[a-z]{1,11}$/.test(part);
}
function add(index, at, form) {
  const known3 = index.get(at);
  if (known3) known3.push(form);
  else index.set(at, [form]);
}
function hashAt(text, at) {
  return (text.charCodeAt(at) * 15625 + text.charCodeAt(at + 1) * 499 + text.charCodeAt(at + 2) * 31 + text.charCodeAt(at + 3)) % buckets;
}

// src/text/redact/redactor.ts
var shortest = 4;
var shortestEncoded = 6;
var Redactor = class _Redactor {
  /** What to look for, and the secret it stands for. */
  valueOf;
  known;
  values;
  patterns;
  finders;
  placeholders;
  /**
   * @param known exact values that are secret, wherever they appear, however they are escaped
   * @param further what else is secret: a pattern with its whole match or its group `secret`, or what finds it
   */
  constructor(known3 = [], further = [], placeholders = /* @__PURE__ */ new Map()) {
    this.values = [...known3];
    this.placeholders = placeholders;
    const values = /* @__PURE__ */ new Map();
    for (const value of this.values) {
      for (const form of formsOf(value)) if (!values.has(form)) values.set(form, value);
    }
    this.valueOf = values;
    this.known = new KnownValues(values.keys());
    this.finders = further.filter((each) => typeof each === "function");
    this.patterns = further.filter((each) => typeof each !== "function").map((pattern) => new RegExp(pattern, `${pattern.flags.replace(/[gyd]/g, "")}gd`));
  }
  /** One that knows more; what this one has replaced keeps its placeholder. */
  knowing(more, further = []) {
    const all = [...this.patterns, ...this.finders, ...further];
    return new _Redactor([...this.values, ...more], all, this.placeholders);
  }
  /** Whether it looks for anything that no shape or name gives away. */
  get knowsAny() {
    return this.valueOf.size > 0;
  }
  /** The text without its secrets. */
  text = (text) => {
    let clean = "";
    let last = 0;
    for (const [from, to] of this.spans(text)) {
      clean += text.slice(last, from) + this.placeholder(this.valueOf.get(text.slice(from, to)) ?? text.slice(from, to));
      last = to;
    }
    return clean + text.slice(last);
  };
  /** Where secrets stand in a text, in order and apart from one another. */
  spans(text) {
    const spans = [...this.known.in(text), ...this.#patternsIn(text), ...findSecrets(text)];
    for (const find of this.finders) pushAll(spans, find(text));
    const found = joined(spans).filter(([from, to]) => !isPlaceholder(text.slice(from, to)));
    const repeated = new Set(found.map(([from, to]) => text.slice(from, to)).filter(isDistinct));
    for (const value of repeated) for (const form of formsOf(value)) pushAll(found, occurrences(text, form));
    return joined(found);
  }
  /** Every text of a value, the names of its fields left as they are. */
  deep = (value) => {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map(this.deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.deep(item)])
    );
  };
  /** What stands in place of a secret. */
  placeholder(value) {
    const known3 = this.placeholders.get(value) ?? `[secret:${this.placeholders.size + 1}]`;
    this.placeholders.set(value, known3);
    return known3;
  }
  #patternsIn(text) {
    return this.patterns.flatMap(
      (pattern) => [...text.matchAll(pattern)].flatMap((match) => {
        const at = match.indices?.groups?.secret ?? match.indices?.[0];
        return at && at[1] > at[0] ? [at] : [];
      })
    );
  }
};
function distinctSecrets(text) {
  return findSecrets(text).map(([from, to]) => text.slice(from, to)).filter(isDistinct);
}
function isDistinct(value) {
  return value.length >= 8 && !/\s/.test(value) && (/\d/.test(value) || /[a-z][A-Z]|[^\w.-]/.test(value));
}
function isPlaceholder(text) {
  return /^\[secret(?::\d+)?\]?$/.test(text);
}
function occurrences(text, value) {
  const spans = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
    spans.push([at, at + value.length]);
  return spans;
}
function formsOf(value) {
  const lines = value.includes("\n") ? value.split("\n").filter((line) => line.trim().length >= 12) : [];
  const json = JSON.stringify(value).slice(1, -1);
  const forms = [
    value,
    ...lines.map((line) => line.trim()),
    percentEncoded(value),
    percentEncoded(value).replaceAll("%20", "+"),
    json,
    JSON.stringify(json).slice(1, -1),
    htmlEncoded(value),
    ...value.length >= shortestEncoded ? base64Forms(value) : []
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}
function percentEncoded(value) {
  return encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "�"));
}
function htmlEncoded(value) {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function base64Forms(value) {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
    const whole = Math.floor((offset + bytes.length) * 8 / 6);
    const inner = encoded.slice(Math.ceil(offset * 8 / 6), whole);
    const forms = offset === 0 ? [Buffer.from(value).toString("base64"), encoded, inner] : [inner];
    return forms.filter((form) => form.length >= shortestEncoded + 2).flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
  });
}

export {
  Redactor,
  distinctSecrets
};
