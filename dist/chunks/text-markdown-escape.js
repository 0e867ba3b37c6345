import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  visible,
  visibleLines
} from "./text-visible-text.js";

// src/text/markdown-escape.ts
var linked = /@(?=\w)|#(?=\d)|(?<![a-z\d])(?:GH-(?=\d)|www(?=\.))|(?<![a-z])(?:https?|ftp|mailto|xmpp)(?=:)|:(?=(?:[a-z][\w+-]*|[+-]1|100|1234):)|(?<!\w):(?=(?:[a-z][\w+-]*|[+-]1|100|1234)$)/gi;
var commit = /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi;
function escapeMarkdown(text) {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\*_~[\]|]/g, "\\$&").replace(/^[-+#=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "<span>$</span>").replace(linked, "$&&#8203;").replace(commit, (name) => name.replace(/.{6}(?=.)/g, "$&&#8203;")).replaceAll("`", "&#96;");
}
function proseMarkdown(sentence) {
  return sentence.split(/("[^"\n]+"|`[^`\n]+`)/).map((part, index, parts) => {
    if (index % 2 === 1) return codeSpan(part.slice(1, -1));
    const between = index > 0 && index < parts.length - 1;
    return part === "" && between ? "&#8203;" : escapeMarkdown(part);
  }).join("");
}
function codeSpan(text) {
  const shown = visible(text);
  if (shown.trim() === "") return shown === "" ? "" : `<code>${"&nbsp;".repeat(shown.length)}</code>`;
  const fence = "`".repeat(longestRun(shown) + 1);
  const space = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}
function fencedBlock(language, text) {
  const lines = visibleLines(text);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${language}`, ...lines, fence];
}
function markdownLink(label, url) {
  if (url === void 0) return label;
  return `[${label}](${url.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, hex))})`;
}
function hex(character) {
  return `%${character.charCodeAt(0).toString(16)}`;
}
function longestRun(text) {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

export {
  escapeMarkdown,
  proseMarkdown,
  codeSpan,
  fencedBlock,
  markdownLink
};
