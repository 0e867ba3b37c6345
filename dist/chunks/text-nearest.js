import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  require_mod
} from "./fastest-levenshtein.js";
import {
  __toESM
} from "./empty.js";

// src/text/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, candidates) {
  const wanted = plain(word);
  if (wanted.length === 0 || wanted.length > 80) return void 0;
  let best;
  let bestDistance = Math.ceil(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const known = plain(candidate);
    const away = wanted.length > 2 && known.startsWith(wanted) ? 1 : (0, import_fastest_levenshtein.distance)(wanted, known);
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}
function didYouMean(word, candidates) {
  const meant = nearest(word, candidates);
  return meant === void 0 ? "" : `: did you mean "${meant}"?`;
}
function plain(text) {
  return text.toLowerCase().replace(/[-_]/g, "");
}

export {
  nearest,
  didYouMean
};
