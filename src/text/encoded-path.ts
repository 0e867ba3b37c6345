/** A file's path as part of a URI: every segment percent-encoded, the slashes kept. */
export function encodedPath(path: string): string {
  return path
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(loneSurrogates, '\ufffd')))
    .join('/')
    .replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** No file name should have one, and none can be encoded. */
const loneSurrogates = /\p{Cs}/gu;

/** Links to lines of files as they are at one commit. `prefix` leads from the repository's root to where paths begin. */
export function commitLinks(
  repositoryUrl: string,
  commit: string,
  prefix = '',
): (file: string, line: number) => string | undefined {
  const root = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
  return (file, line) => {
    if (file === '-' || file.startsWith('/') || file.startsWith('..')) return undefined;
    return `${repositoryUrl}/blob/${encodedPath(commit)}/${encodedPath(root)}${encodedPath(file)}#L${line}`;
  };
}
