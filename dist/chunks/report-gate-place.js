import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/report/gate/place.ts
var nowhere = { file: null, line: null, column: null, endLine: null, endColumn: null };
function placeOf({ location }) {
  return { ...nowhere, ...location };
}
function sourcePlace({ source, sourceLine }) {
  return source === null ? void 0 : { ...nowhere, file: source, line: sourceLine };
}
function renderedFiles({ files }) {
  return files.flatMap(
    ({ path, rendered }) => rendered ? [{ file: path, directory: rendered.directory }] : []
  );
}
function repositoryPlaces(renderings, atSource = false) {
  const directories = new Map(renderings.map(({ file, directory }) => [file, directory]));
  return (finding) => {
    const place = placeOf(finding);
    const directory = place.file === null ? void 0 : directories.get(place.file);
    if (directory === void 0 && !atSource) return place;
    return sourcePlace(finding) ?? (directory === void 0 ? place : { ...nowhere, file: directory });
  };
}
function renderingWords(finding, place) {
  const { file, line } = placeOf(finding);
  const { valuesKey } = finding;
  const value = valuesKey ? `, value ${valuesKey.key} in ${valuesKey.file}:${valuesKey.line}` : "";
  if (place.file !== file) return `${line === null ? `in ${file}` : `line ${line} of ${file}`}${value}`;
  const source = sourcePlace(finding);
  return source && `rendered from ${shortPlace(source)}${value}`;
}
function shortPlace({ file, line }) {
  return file === null ? "the input as a whole" : line === null ? file : `${file}:${line}`;
}

export {
  placeOf,
  renderedFiles,
  repositoryPlaces,
  renderingWords,
  shortPlace
};
