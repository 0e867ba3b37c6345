import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  redactPattern
} from "./settings-redact-pattern.js";
import "./empty.js";

// src/secrets/own-patterns.ts
import { createContext, Script } from "node:vm";
var patience = { text: 500, line: 100, all: 2e3 };
var script = new Script(`{
  const found = [];
  let start = 0;
  for (const line of text.split('\\n')) {
    for (const pattern of patterns) {
      for (const match of line.matchAll(pattern)) {
        const [from, to] = match.indices.groups?.secret ?? match.indices[0];
        if (to > from) found.push([start + from, start + to]);
      }
    }
    start += line.length + 1;
  }
  found;
}`);
function findByPatterns(patterns) {
  const context = createContext({
    text: "",
    patterns: patterns.flatMap((text) => redactPattern(text) ?? [])
  });
  let left = patience.all;
  const within = (text, timeout) => {
    context.text = text;
    const started = performance.now();
    try {
      return script.runInContext(context, { timeout: Math.max(1, Math.round(timeout)) });
    } catch (error) {
      if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      left -= performance.now() - started;
      return void 0;
    }
  };
  const known = /* @__PURE__ */ new Map();
  const search = (text) => {
    const found = left > 0 ? within(text, patience.text) : void 0;
    if (found) return found;
    let start = 0;
    return text.split("\n").flatMap((line) => {
      const at = start;
      start += line.length + 1;
      const inLine = left > 0 || line.length < harmless ? within(line, patience.line) : void 0;
      return (inLine ?? [[0, line.length]]).map(([from, to]) => [at + from, at + to]);
    });
  };
  return (text) => {
    const spans = known.get(text) ?? search(text);
    if (known.size < mostKnown) known.set(text, spans);
    return spans;
  };
}
var mostKnown = 2e4;
var harmless = 12;
export {
  findByPatterns
};
