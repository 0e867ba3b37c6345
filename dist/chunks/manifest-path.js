import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/manifest/path.ts
function formatPath(path) {
  let text = "";
  for (const segment of path) {
    if (typeof segment === "number") text += `[${segment}]`;
    else if (/^[\w-]+$/.test(segment)) text += text === "" ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}
function parsePath(text) {
  return [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, word]) => quoted ?? (index === void 0 ? word : Number(index))
  );
}

export {
  formatPath,
  parsePath
};
