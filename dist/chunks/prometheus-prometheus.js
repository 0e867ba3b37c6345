import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  messageOf
} from "./text-message-of.js";
import "./empty.js";

// src/prometheus/request.ts
var largest = 16 * 1024 * 1024;
var mostRedirects = 3;
async function askOnce(address, { token, signal }) {
  let url = address;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await get(url, token, signal);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || location === null) return read(response, signal);
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (!next || next.origin !== url.origin)
      throw new Error(`it redirects to another server (${next?.host ?? "unknown"}), which is not followed`);
    url = next;
  }
  throw new Error("it redirects in a circle");
}
async function get(url, token, signal) {
  const headers = { accept: "application/json", ...token ? { authorization: `Bearer ${token}` } : {} };
  try {
    return await fetch(url, { headers, redirect: "manual", signal });
  } catch (error) {
    throw new Error(reasonOf(error, signal));
  }
}
function reasonOf(error, signal) {
  if (signal.aborted) return "it did not answer within 10 s";
  const { cause } = error;
  const reason = cause?.code ?? cause?.message;
  return `it cannot be reached${typeof reason === "string" ? ` (${reason})` : ""}`;
}
async function read(response, signal) {
  const body = jsonOf(await textOf(response, signal));
  const { status } = response;
  if (body?.status === "success") return body;
  if (typeof body?.error === "string") throw new Error(`it answers: ${body.error.slice(0, 300)}`);
  if (status === 401 || status === 403)
    throw new Error(`it does not let us in (${status}): set CRASHGATE_PROMETHEUS_TOKEN`);
  throw new Error(
    status === 200 ? "it answers something else than the API of Prometheus" : `it answers ${status}, not as the API of Prometheus does`
  );
}
async function textOf(response, signal) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > largest) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(reasonOf(error, signal));
  }
  if (length > largest) throw new Error("its answer is larger than 16 MiB");
  return Buffer.concat(chunks).toString("utf8");
}
function jsonOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/prometheus/prometheus.ts
var patience = 1e4;
var parallel = 4;
async function queryPrometheus({ url, token }, queries) {
  const base = baseOf(url);
  if (typeof base === "string") return { answers: [], problem: base };
  const deadline = AbortSignal.timeout(patience);
  const answers = [];
  let problem;
  const queue = [...queries];
  const work = async () => {
    for (let query = queue.shift(); query && problem === void 0; query = queue.shift()) {
      try {
        const answer = await askOnce(addressOf(base, query), { token, signal: deadline });
        answers.push({ query, text: JSON.stringify({ query: query.query, ...answer }) });
      } catch (error) {
        problem ??= `Prometheus at ${base.origin}${base.pathname}: ${messageOf(error)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { answers, problem };
}
function baseOf(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (!url || !/^https?:$/.test(url.protocol))
    return "the address of Prometheus must be like https://prometheus.example.com";
  if (url.username !== "" || url.password !== "") {
    return "the address of Prometheus must hold no password: give a bearer token in CRASHGATE_PROMETHEUS_TOKEN";
  }
  return url;
}
function addressOf(base, { query, time, range }) {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, "")}/api/v1/${range ? "query_range" : "query"}`;
  url.searchParams.set("query", query);
  if (time !== void 0) url.searchParams.set("time", String(time));
  for (const [name, value] of Object.entries(range ?? {})) url.searchParams.set(name, String(value));
  return url;
}
export {
  queryPrometheus
};
