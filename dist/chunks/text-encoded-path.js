import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/text/encoded-path.ts
function encodedPath(path) {
  return path.replace(/^(?:\.\/)+/, "").split("/").map((segment) => encodeURIComponent(segment.replace(loneSurrogates, "�"))).join("/").replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
var loneSurrogates = new RegExp("\\p{Cs}", "gu");
function commitLinks(repositoryUrl, commit, prefix = "") {
  const root = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  return (file, line) => {
    if (file === "-" || file.startsWith("/") || file.startsWith("..")) return void 0;
    return `${repositoryUrl}/blob/${encodedPath(commit)}/${encodedPath(root)}${encodedPath(file)}#L${line}`;
  };
}

export {
  encodedPath,
  commitLinks
};
