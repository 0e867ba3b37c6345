import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/text/visible-text.ts
var unsafe = new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?!\\u200c|\\u200d)\\p{Cf}", "gu");
function visible(text) {
  return text.replace(unsafe, picture).replaceAll("##[", "#♯[").replace(/^(\s*):(?=:)/, "$1∶");
}
function visibleLines(text) {
  return text.split(/\r?\n/).map(visible);
}
function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
function picture(character) {
  const code = character.charCodeAt(0);
  if (code < 32) return String.fromCharCode(9216 + code);
  return code === 127 ? "␡" : "�";
}

export {
  visible,
  visibleLines,
  shorten
};
