import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/text/printable-json.ts
function printableJson(value) {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toEscape).replaceAll("##[", "#\\u0023[")}
`;
}
function toEscape(character) {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

export {
  printableJson
};
